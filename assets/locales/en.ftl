### The words of the application. One word for one idea, the same everywhere.

## The language itself
# How the language names itself, and the one that stands in where a message is missing.
language-name = English
language-fallback = fr
# The sign before the decimals: comma or point.
number-decimal = .
date-short = { $day }/{ $month }/{ $year }
date-short-month = { $month }/{ $year }
date-long = { $day } { $month } { $year }
time-short = { $hours }:{ $minutes }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
list-separator = {", "}
list-strong-separator = {"; "}
list-and = { $items } and { $last }
list-or-separator = {", "}
list-or = { $items } or { $last }

## The frame
home = Dossiers
interview = Interview
results = Results
summary = Summary
undo = Undo the last answer
redo = Redo
remove = Remove
open = Open
cancel = Cancel
letters-missing = { $count ->
    [one] One character shows
   *[other] { $count } characters show
} as an empty box: no font on this computer has it ({ $codes }). Put a font that has it into the folder { $folder }, then start the application again.
dismiss = Hide this message
loading = Loading…
larger = Larger
smaller = Smaller
appearance-dark = Dark
appearance-light = Light
languages-other = Other languages
digits-write = Write figures like this: { $digits }
nothing-open = No dossier is open. Choose one from the list.
example = Example

## Typing
typing-menu = Text menu
typing-undo = Undo typing
typing-redo = Redo typing
typing-cut = Cut
typing-copy = Copy
typing-paste = Paste
typing-select-all = Select all
typing-direction-automatic = Automatic direction
typing-direction-ltr = Left to right
typing-direction-rtl = Right to left

## Saving
saving = Saving…
saved-at = Saved at { $time }
save-again = Save again

## The dossiers
home-title = Dossiers
home-new = New interview
home-empty-title = No dossiers yet
home-empty = Begin a new interview, or open an example to see how the programme works.
home-search = Search for a name
home-nothing-found = No dossier has this name.
home-no-name = No name
home-open = Open the dossier of { $name }
home-remove = Erase { $name }’s dossier
home-remove-question = Erase this dossier for good? All answers, the version before and the journal go from the vault and cannot come back. What was printed or handed over, backups, and copies put into “quarantine” are not erased.
home-remove-yes = Erase for good
home-remove-no = Keep the dossier
home-remove-short = Erase
home-removed = The dossier is erased.
state-new = Not begun yet
state-under-way = Under way: { $answered } of { $asked ->
    [one] { $asked } question
   *[other] { $asked } questions
} answered
state-finished = Finished: { $answered } of { $asked ->
    [one] { $asked } question
   *[other] { $asked } questions
} answered
samples-title = Examples
samples-about = Three made-up people, for trying things out and for training. Opening an example puts a copy of it among your dossiers.
sample-1 = Example: building site
sample-2 = Example: kitchen
sample-3 = Example: care

## A new dossier
new-title = New interview
new-name = Name of the person
new-name-help = As the person wishes to be called. A first name is enough.
new-name-needed = Please write how the person wishes to be called.
new-interpreter = Interpreter
new-interpreter-help = Leave empty if nobody interprets.
new-counsellor = Counsellor
new-agency = Agency
new-language = Language of the person
person-language-other = Another language
language-search = Search for a language
language-not-found = “references.ron” has no language of this name.
person-language-no-questions = There are no questions in this language. They are shown in yours ({ $shown }), and whoever interprets translates them. The summary can be printed in: { $printed }.
person-language-no-document = The questions are shown in this language too. The summary can be printed in: { $printed }.
new-questionnaire = Questionnaire
new-draft = This questionnaire is a draft: it is not published yet and may change.
new-begin = Begin the interview

## The interview
interview-next = Next
interview-previous = Previous
interview-finish = Finish the interview
interview-progress = { $answered } of { $asked } answered
interview-go-to = Go to the question: { $question }
interview-open-points = To look at again before finishing
questionnaire-begin = Begin: { $title }
questionnaire-go-on = Continue: { $title }
item-guide = For you:
item-sensitive = Sensitive answer: it stays in the dossier and is never printed.
answer-refused = Prefers not to answer
answer-does-not-know = Does not know
answer-not-asked = Question not asked
answer-to = Answer to: { $question }
answer-clear = Clear the answer
answer-own-words = In the person’s own words
note-private = Private note, never printed
choice-search = Search the list
consent-read-aloud = Read aloud, in the language of the person
consent-yes = Yes, the person agrees
consent-no = No, the person does not agree
consent-given = Agrees
consent-not-given = Does not agree
consent-recorded = Answer recorded on { $when }
number-out-of-range = Please give a number between { $min } and { $max }.
date-day = dd/mm/yyyy
date-month = mm/yyyy
date-year = yyyy
date-help = Please write the date like this: { $shape }
duration-in-years = years
duration-in-months = months
duration-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
duration-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
duration-years-months = { $years ->
    [one] { $years } year
   *[other] { $years } years
} and { $months ->
    [one] { $months } month
   *[other] { $months } months
}
document-title = Name of the document
document-place = Place of issue
document-year = Year
document-shown = I have seen it
occupation-search = Type an occupation: bricklayer, sewing, طبخ…
finding-found-by = found by: { $title }
finding-keep = Keep “{ $words }” as said
finding-none = Nothing by this name in the catalogue.
finding-partly = Only some of the words:
finding-kept = Kept as said.
finding-again = Look in the catalogue
group-add = Add: { $row }
group-remove = Remove { $row }
group-remove-question = Remove this row and its answers?
group-remove-yes = Remove the row
group-trade = Trade competences

## The levels
level-0 = No practice
level-1 = With help
level-2 = Alone, simple cases
level-3 = Alone, completely
level-4 = Experienced, can train others
levels-legend = 0 no practice · 1 with help · 2 alone, simple cases · 3 alone, completely · 4 can train others
rating-self = The person says:
rating-self-short = The person says
rating-observed = Observed by you
rating-document = Seen on a document
rating-test = Seen in a practical test
rating-help = A second click clears the level. Observation, documents and practical tests count for more than words alone.
trade-help = Ask for an example of each task. Leave empty what you have not talked about.
trade-name-first = First choose an occupation from the catalogue above.
## The tasks of a job or an activity
activity-search = Type an activity: cooking, children, رعي…
activity-other = Choose another activity
tasks-name-first = First say above what it was.
tasks-not-in-catalogue = This is not in the catalogue. Look below for what the person did, or write it in their words.
tasks-told = { $count ->
    [one] one task told
   *[other] { $count } tasks told
}
tasks-known = { $count ->
    [one] one told elsewhere
   *[other] { $count } told elsewhere
}
tasks-worth = { $count ->
    [one] one to ask
   *[other] { $count } to ask
}
tasks-less-telling = { $count ->
    [one] one that would tell less
   *[other] { $count } that would tell less
}
tasks-next = Next tasks ({ $count })
tasks-enough = The rest would tell little more.
tasks-ask-more = Ask the rest all the same ({ $count })
tasks-all-told = Every known task has been gone through.
tasks-often = How often
tasks-alone = In what way
tasks-shown = What supports it
often-never = never
often-few-times = a few times
often-sometimes = now and then
often-often = often
alone-with-help = with help
alone-simple-cases = without help, simple cases
alone-alone = without help
alone-teaches = showing others how
shown-word = their word
shown-observed = shown here
shown-document = paper or photo
shown-test = a trial
tasks-pass = Not this task
tasks-folded-told = Told already ({ $count })
tasks-folded-known = Told elsewhere ({ $count })
tasks-folded-passed = Passed over ({ $count })
tasks-change = Look again
tasks-ask-after-all = Ask after all
tasks-known-from = told already: { $said } — in “{ $place }”
tasks-go-to = Go to the answer
tasks-other = Another task
tasks-other-search = Look for a task, or write it in the person’s words
tasks-told-already = { $task } — told already
proposed-level = Proposed: { $level } · { $words }
proposed-confirm = Confirm this level
proposed-from = from “{ $task }” ({ $said })
proposed-more = { $count ->
    [one] and one more answer
   *[other] and { $count } more answers
}
proposed-help = Derived from what was told. This level does not count until it is confirmed with the person.

## Languages
cefr-help = From first contact (A1) to mastery (C2). Ask what the person does in this language.
cefr-add-language = Add a language
cefr-none = None
cefr-listening = Listening
cefr-reading = Reading
cefr-spoken-interaction = Conversing
cefr-spoken-production = Speaking at length
cefr-writing = Writing

## The profile
profile-title = Live profile
profile-toggle = Profile (F2)
profile-chart = Figure: levels of the competences with their interval. The same figures are written below.
profile-empty = The profile takes shape as the answers come in.
profile-assessed = { $count ->
    [one] { $count } competence assessed
   *[other] { $count } competences assessed
}

## Deciding between two occupations
deciding-title = To decide between “{ $first }” and “{ $second }”
deciding-now = So far their difference is only known to within { $points } points in 100. These questions would narrow it most:
deciding-narrows = { $competence } — would narrow this by { $points } in 100
deciding-go = Go to the question
deciding-nowhere = is asked within a job or activity yet to be told
deciding-added = is added to what was told
deciding-nothing = No answer would narrow their difference any more.
deciding-with = Compare “{ $occupation }” with:
deciding-compare = Compare “{ $first }” with “{ $second }”

## The results
results-occupations = Occupations
results-levels = Competences
results-all = All occupations
results-find-all = Show all occupations
results-more = Show more occupations
results-find = Find an occupation
results-accessible = Accessible now
results-accessible-help = Most of it is covered, and nothing we know of stands in the way.
results-aiming = Worth aiming at
results-aiming-help = A good part is covered, or a condition is still to be met.
results-none = Too few answers to suggest occupations. Continue the interview, or look at “All occupations”.
results-empty-list = Nothing in this list for now.
results-caveat = These figures guide a conversation; they decide nothing. The margins and weights are experts’ values, to be calibrated during the pilot.
results-finished = The interview is finished.
results-reopen = Reopen the interview
results-under-way = The interview is not finished: the results may still change.
results-other-questionnaires = Questionnaires
class-open = Open
class-to-verify = To verify
class-blocked = Closed today
fit-coverage = Covered: { $coverage }% · between { $lo } and { $hi }% depending on what has not been assessed
fit-coverage-sure = Coverage { $coverage }%
fit-too-little = Too little assessed: { $assessed }% of what the occupation asks for
flag-not-enough-assessed = Not enough answers to rank this occupation
flag-provisional = Provisional: a part has not been assessed
flag-flat-or-few = The levels are too alike, or the answers too few, to compare strengths
flag-under-use = This occupation would use too little of what the person can do
target-choose = Choose as target
target-chosen = Target occupation
target-name = Target occupation: { $occupation }
explain = Why?
explain-name = Why this result: { $occupation }
not-assessed = not assessed
knock-out-met = Condition met: { $what }
knock-out-not-met = Missing: { $what }
knock-out-unknown = To verify: { $what }
knock-out-cefr = { $activity } in { $languages } ({ $level })
knock-out-age = Age { $age } or over
level-interval = Level { $level } (between { $lo } and { $hi })
level-self = says { $level }
level-observed = observed { $level }
evidence-self = the person’s word
evidence-observed = observation
evidence-document = document
evidence-test = practical test
interest-realistic = working with the hands, outdoors or with machines
interest-investigative = understanding, measuring, solving
interest-artistic = creating, drawing, performing
interest-social = helping, caring, teaching
interest-enterprising = selling, persuading, starting a business
interest-conventional = sorting, counting, keeping papers in order

## Where each figure comes from
why-title = Where this figure comes from
why-close = Close
why-back = Back to: { $topic }
why-open-fit = Where this figure comes from: { $occupation }
why-open-level = Where this level comes from: { $competence }
why-none = No figure
why-to-answer = Go to the answer
why-to-answer-name = Go to the answer: { $answer } ({ $of })
why-index = Points: { $points } of 100
why-index-none = No points: too little is assessed
why-index-about = Points put occupations in an order to talk about; they decide nothing. They are the sum of:
why-part-coverage = What is covered
why-part-resemblance = Likeness of the profile
why-part-use = Use of strengths
why-of = { $points } of { $most }
why-of-hundred = { $points } of 100
why-share = { $share }%
why-covered = The person covers { $covered } of 100 of what was assessed for this occupation.
why-covered-all = The person covers { $covered } of 100 of what this occupation asks for.
why-missing-most = Mostly missing: { $list }.
why-missing-nothing = Of what is assessed, nothing is missing.
why-open = Not assessed yet
why-open-bounds = Once everything is assessed, coverage will lie between { $lo } and { $hi } of 100.
why-open-about = “Not assessed” does not mean “cannot do it”. This is what each competence can still add.
why-open-list = Still to be assessed
why-at-most = { $points } at most
why-conditions = Conditions of the occupation
why-condition-unknown = No answer says so yet.
why-flags = Good to know
why-flag-not-enough = { $found }% of what the occupation asks for is assessed; points take { $least }%.
why-flag-provisional = { $found }% of what the occupation asks for is assessed; from { $least }% on the result is no longer provisional.
why-flag-under-use = { $found } of 100 of what the person can do would be used; the alert comes below { $least }.
why-flag-few = Competences assessed: { $found }; comparing profiles takes { $least }. The points come from what is covered and from nothing else.
why-flag-even = The levels are too close to one another to compare highs and lows. The points come from what is covered and from nothing else.
why-flag-even-required = The occupation asks for the same level everywhere: there are no highs and lows to compare. The points come from what is covered and from nothing else.
why-lists = Place in the lists
why-in-accessible = This occupation is in “Accessible now”:
why-in-aiming = This occupation is in “Worth aiming at”.
why-not-accessible = “Accessible now” asks for:
why-list-full = This occupation would belong in a list, but the list is full: it shows the first { $most } occupations.
why-in-no-list = This occupation is in neither list. “Worth aiming at” asks for:
why-asks-assessed = at least { $least }% assessed ({ $found }% is)
why-asks-coverage = at least { $least } of 100 covered ({ $found } are)
why-asks-sure = at least { $least } of 100 covered even if all the rest were missing ({ $found } are)
why-asks-way = nothing known that blocks the way
why-coverage-about = Each competence counts by its importance in the occupation. Knowing more than is asked for takes nothing away.
why-lost = What is missing
why-has = What is there
why-partly = Competences that fall short already give { $points } of 100.
why-standing = level { $level } · asked { $required }
why-standing-open = not assessed · asked { $required }
why-to-confirm = { $standing } · to be confirmed
why-others = { $count ->
    [one] and { $count } other competence, { $sum }
   *[other] and { $count } other competences, together { $sum }
}
why-resemblance-about = 100: what the person does best is what the occupation asks for most. 0: they are not alike.
why-resemblance-opposite = The person’s highs are rather the occupation’s lows: likeness counts as 0.
why-compared = Competences compared: { $count }
why-closer = What brings them closer
why-further = What keeps them apart
why-use-about = The part of what the person can do that this occupation would use.
why-unused = What would not be used, or not fully
why-used = What would be used fully
why-interest = What the person likes doing
why-interest-much = Much like this occupation
why-interest-some = Somewhat like this occupation
why-interest-little = Little like this occupation
why-interest-about = Does not count in the points and rules out no occupation.
why-interest-how = What the person likes, beside what this occupation is made of.
why-interest-row = The person: { $person } of 4 · the occupation: { $occupation } of 7
why-level = Level { $level } of 4
why-level-interval = Four times out of five the true level is between { $lo } and { $hi }.
why-level-none = Not assessed: no answer speaks of it yet. This is not a level 0.
why-level-required = { $occupation }: level { $level } is asked for
why-source = { $source }: { $level } · counts for { $share }%
why-value = level { $level }
why-counts = { $level } · counts for { $share }%
why-rating = What you observed
why-rating-step = What you observed of { $competence } ({ $place }): { $level }
why-rating-empty = Nothing noted. One click notes a level, a second one clears it.
why-rating-seen = Seen by you
why-rating-task = For a task that was told you note that you have seen it; the level stays the one that was told.
why-rating-none = No question of this dossier can hold what you observed of this competence.
why-rating-hidden = The question about this competence is not asked at the moment: it cannot hold what you observed.
why-rating-silent = This answer is not a level: please change it first at its place.
why-level-changed = { $name }: level { $before } → { $after }
why-points-changed = { $name }: points { $before } → { $after }
why-undo = Take this change back

## The summary
summary-title = Skills summary
summary-about = The page the person takes home. Read it again together before you hand it over.
summary-person-language = The person’s language
summary-language = Language of the document
summary-beside = Beside it, a second language
summary-beside-none = None
summary-beside-help = With two languages, each page shows them side by side: the same thing on the same line.
summary-save = Save as PDF…
summary-save-help = The document then opens, ready to print.
preview-title = The pages
preview-page = Page { $page } of { $pages }
preview-making = The pages are being prepared…
preview-fit = Full width
preview-larger = Enlarge the pages
preview-smaller = Reduce the pages
summary-complete = The interview is finished and complete.
summary-incomplete = The interview is not finished or not complete: the document will say so.
summary-no-target = No target occupation has been chosen: the document will suggest steps for the first occupation in the list.
summary-private = Private notes and sensitive answers are never in this document.
summary-writing = Preparing the document…
summary-written = Document saved: { $path }

## The trainers' files
content-open = Trainers’ files
content-title = Trainers’ files
content-about = Questionnaires, competences, occupations and languages come from these files. A folder chosen with --content, or your own, comes before the programme’s.
content-clean = All the files can be read and agree with one another.
content-failed = The trainers’ files cannot be used. Correct or remove them, then reopen the programme.
content-embedded = { $file } — from the programme
content-from = { $file } — from { $folder }

## What did not work: what, which file, what to do
error-kept-in-memory = Your answers are still on the screen: please do not close the programme before saving.
error-disk-full = The disk is full: { $path }. Free some space, then save again.
error-read-only = Cannot write here: { $path }. Check that the folder exists and that you are allowed to write in it.
error-busy = The programme is already open in another window ({ $path }). You can read, but not save. Close the other window, then reopen this one.
error-not-found = File not found: { $path }. Check the name and the folder.
error-too-large = The file is too large to be a dossier: { $path }. It has been neither read nor changed.
error-io = The disk reported an error for { $path }. Check the disk, then try again.
error-denied = You are not allowed to open { $path }. Ask the person in charge of the computer for access.
error-in-use = Another programme is using { $path }. Close it, then try again.
error-vanished = The folder { $path } is not there. If it is on a stick or an external disk, plug it in again, then retry.
error-not-a-file = { $path } is not a file. Choose another name.
error-no-lock = This disk cannot reserve writing for one window. You can read, not save. Keep the dossiers on the computer’s own disk.
error-vault-not-open = The vault of dossiers could not be opened. Check the folder, then reopen the programme.
error-dossier-damaged = This dossier is damaged and cannot be read. The file has not been changed; keep it and ask for help. { $path }
error-dossier-newer = This dossier comes from a newer version of the programme. Update the programme to open it; the file has not been changed. { $path }
error-dossier-questionnaire = The questionnaire of this dossier is missing or not valid. The file has not been changed. { $path }
error-no-random = The system could not give the dossier a name. Restart the computer, then try again.
error-no-content = The trainers’ files cannot be read; the document cannot be prepared. { $path }
error-pdf = The document could not be prepared: { $path }. Try again; if it happens again, please report it.
error-language = This language is not available. Languages: { $languages }.
error-languages-many = A document has one language or two, not { $count }.
error-no-home = Your home folder was not found. Say where to keep the dossiers: bilan --vault FOLDER
error-no-window = No window can open on this machine (no screen, or no graphics driver). To see the programme work without a window: bilan demo

## The example without a window
demo-person = — { $name } (example)
demo-profile = Strongest competences (level, 80% interval)
demo-occupations = First occupations (index F, coverage C)
demo-written = Document: { $path } ({ $size } KB)
demo-made = Document prepared: { $size } KB (add --out FOLDER to keep it)

## Checking the files
check-error = error
check-warning = warning
check-note = note
check-no-language = “{ $name }” is no language tag. Name the file by the tag of its language, as es.ftl or zgh.ftl.
check-message-syntax = This passage cannot be read: “{ $line }”. Look at the equals sign, the braces, and the spaces at the start of each line.
check-unknown-message = The programme has no text called “{ $name }”. Correct the name or take the line out.
check-message-arguments = “{ $name }” holds { $found }, the French text { $expected }. Keep the same names in braces.
check-messages-missing = { $count ->
    [one] { $count } text is missing; it shows
   *[other] { $count } texts are missing; they show
} in this language: { $language }. To be translated: { $names }
check-messages-untranslated = { $count ->
    [one] { $count } text is the same as
   *[other] { $count } texts are the same as
} in French: { $names }
check-clean = { $files ->
    [one] { $files } file checked, nothing to report.
   *[other] { $files } files checked, nothing to report.
}
check-found = { $files ->
    [one] { $files } file checked
   *[other] { $files } files checked
}, { $errors ->
    [one] { $errors } error.
   *[other] { $errors } errors.
}
check-unreadable = The file cannot be opened ({ $reason }). Check that it exists and that you are allowed to read it.
check-not-found = There is nothing at this place. Check the path.
check-folder = This is a folder. Name a file.
check-not-a-folder = This is a file. Name a folder.
check-not-a-file = This is not an ordinary file. Name a file.
check-empty-folder = This folder has no .ron or .ftl file. Check that it is the right folder.
check-too-large = The file is { $size } MB; at most { $max } MB are read. Check that it is the right file.
check-not-utf8 = A character is not in UTF-8. Save the file as UTF-8 in your editor.
check-too-deep = Too many brackets inside one another (more than { $max }). Make this place simpler.
check-ends-too-soon = The file ends too soon: a quotation mark or a bracket is not closed, or the file is cut short.
check-unexpected-character = The character “{ $found }” cannot stand here. Look at the comma, quotation mark or bracket just before it.
check-unknown-name = “{ $found }” is not known here. Possible: { $known }.
check-unknown-name-near = “{ $found }” is not known here. Did you mean “{ $near }”?
check-missing-name = “{ $name }” is missing. Add it.
check-repeated-name = “{ $name }” is written twice. Keep only one.
check-syntax = This passage cannot be read ({ $detail }). Look at the comma, quotation mark or bracket just before it.
check-missing-file = This file is missing; nothing works without it. Add it to the folder.
check-unknown-format = This version of the programme does not know format { $format }. Update the programme, or correct “format”.
check-nothing = The questionnaire has no questions.
check-no-font = No font can draw “{ $letter }” ({ $code }, { $places } times): an empty box will show. Replace it, or add a font that has it to the folder “fonts”.
check-no-font-elsewhere = “{ $letter }” ({ $code }, { $places } times) is in none of the application’s fonts; this computer can draw it, another may not. Replace it, or add a font that has it to the folder “fonts” of every computer.
check-not-a-font = This is not a font that can be read. Put a whole .ttf or .otf file in its place.
check-duplicate-id = The name “{ $name }” is used twice. Give one of the two another name.
check-bad-id = “{ $name }” cannot be a name: only small letters without accents, digits and _, starting with a letter.
check-unknown-item = “{ $at }” names the question “{ $name }”, which does not exist. Correct the name.
check-unknown-choice = “{ $at }” names the answer “{ $name }”, which the question “{ $item }” does not have. Correct the name.
check-forward-reference = “{ $at }” depends on “{ $name }”, which comes later. A condition can only name a question already asked.
check-row-reference = “{ $at }” names “{ $name }”, which is inside a group. From outside, use AnyRow, EveryRow or Rows.
check-unknown-list = “{ $at }” names the list or scale “{ $name }”, which does not exist.
check-no-choices = “{ $at }” has no answers to choose from.
check-levels = “{ $at }”: level descriptions found: { $count }; there must be five, from 0 to 4.
check-bad-range = “{ $at }”: the minimum is larger than the maximum.
check-bad-weight = “{ $at }”: the weight must be larger than 0, and the levels between 0 and 4 ({ $name }).
check-missing-text = “{ $at }”: the text “{ $part }” is missing in the language “{ $language }”. Add it.
check-undeclared-language = “{ $at }”: the text “{ $part }” is written in { $language }, which is not in “languages”.
check-nested-group = “{ $at }” is a group inside a group. Move it out.
check-unknown-placeholder = “{ $at }”: the summary line names “{ $name }”, which is not in the group.
check-dangling = “{ $at }” names { $what } “{ $name }”, which does not exist. Correct the name or add it.
check-what-competence = the competence
check-what-credential = the diploma or licence
check-what-group = the group
check-what-occupation = the occupation
check-what-sector = the sector
check-what-language = the language
check-grid-hole = “{ $at }”: the grid has no figures for “{ $competence }”. Put (0.0, 1.0) if the occupation does not ask for it.
check-out-of-range = “{ $at }”: value out of range. Possible: { $range }.

report-title = Skills summary
report-above-title = Skills assessment · { $agency }
report-header-example = { $name } · example
report-footer = { $agency } · { $date }
report-page = page { $page } / { $pages }
report-example = Example: this person does not exist. The answers are made up to show the document.
report-incomplete = The interview is not finished: { $share }% of the questions have an answer. What follows may change when it is complete.

report-when = Date
report-when-from-to = from { $from } to { $to }
report-by-whom = Interview held by
report-by-whom-at = { $counsellor }, { $agency }
report-in-which-languages = Languages of the interview
report-interpreter = Interpreter
report-interpreter-none = no interpreter
report-reference = Dossier reference

report-overview = What we found
report-overview-paid = You have done paid work: { $list }.
report-overview-unpaid = You have learnt from unpaid work: { $list }.
report-overview-strengths = What you do best: { $list }.
report-overview-languages = You speak these languages: { $list }.
report-overview-accessible = The accessible occupation closest to you: { $name }.
report-overview-aiming = Another occupation to aim at: { $name }.
report-overview-chosen = Your choice: { $name }.
report-overview-open = Nothing we know of keeps you from starting.
report-overview-verify = First to be verified: { $list }.
report-overview-first = This occupation first asks for: { $list }.
report-overview-assess = The skills of this trade are still to be assessed.
report-overview-learn = There are still things to learn.
report-project = Your plan:
report-interests = What attracts you:

report-profile = Your profile
report-profile-intro = The bar shows the level, from 0 to 4. The thin line shows the margin of error. The shorter it is, the surer.
report-profile-best = For each field you see your best results here.
report-profile-others = { $count ->
    [one] We looked at { $count } other competence.
   *[other] We looked at { $count } other competences.
  }
report-profile-open = { $count ->
    [one] { $count } competence is not assessed yet: you may well have it.
   *[other] { $count } competences are not assessed yet: you may well have them.
  }
report-legend-interval = level found, with margin (4 times out of 5)
report-legend-self = what you say of yourself
report-legend-observed = what others have seen
report-profile-missing = Not assessed yet: { $list }. “Not assessed” does not mean “cannot do it”.
report-level-0 = not yet
report-level-1 = with help
report-level-2 = alone, simple cases
report-level-3 = alone, completely
report-level-4 = expert
report-level-of-four = { $level } of 4
report-to-confirm = to be confirmed

report-strengths = Your strengths
report-column-competence = Competence
report-column-level = Level
report-column-evidence = What you can do
report-column-source = Who says so
report-strengths-note = “To be confirmed”: a trial or a document is needed to be sure.
report-source-self = yourself
report-source-observed = the interview
report-source-document = a document
report-source-test = a test

report-languages = Your languages
report-column-language = Language
report-cefr-listening = Listening
report-cefr-spoken-interaction = Conversing
report-cefr-spoken-production = Speaking at length
report-cefr-reading = Reading
report-cefr-writing = Writing
report-mother-tongue = { $name } (first language)
report-below-a1 = below A1
report-languages-note = Levels of the Common European Framework: A1 and A2 basic, B1 and B2 independent, C1 and C2 proficient. A dash: not assessed.

report-experience = Your experience
report-column-work = Work
report-column-place = Place and time
report-column-details = What you did
report-paid = paid
report-unpaid = unpaid
report-learnt-outside = Learnt outside work:

report-qualifications = Schooling, diplomas and licences
report-column-qualification = Title
report-column-country = Country
report-column-year = Year
report-column-recognition = Recognition in Morocco

report-occupations = Occupations for you
report-occupations-intro = We compared your profile with what each occupation asks for. The bar shows what you have already. The thin line shows what may change when everything is assessed.
report-accessible = Accessible now.
report-accessible-intro = Nothing we know of keeps you from starting.
report-aiming = Worth aiming at.
report-aiming-intro = Occupations close to you. There is still a condition to meet, or things to learn or to assess.
report-class-open = open
report-class-to-verify = to verify
report-class-blocked = closed today
report-target = your choice · { $class }
report-coverage-all = You have nearly all of { $what }.
report-coverage-most = You have most of { $what }.
report-coverage-large = You have more than half of { $what }.
report-coverage-half = You have about half of { $what }.
report-coverage-part = You have a part of { $what }.
report-coverage-asked = what this occupation asks for
report-coverage-assessed = what we could assess for this occupation
report-coverage-general = what we could assess, mainly what is useful in all work
report-coverage-unknown = Too few competences were assessed to give a figure.
report-provisional = This figure is provisional: not everything is assessed yet.
report-provisional-general = The skills of the trade are still to be assessed.
report-brings = You bring:
report-to-develop = To develop, the most important first:
report-missing = Missing:
report-to-verify = To verify:
report-met = Condition met:
report-not-assessed = Not assessed:
report-under-use = This occupation would use little of what you can do.

report-grounds = Where these figures come from
report-grounds-intro = A level brings together all that speaks of a skill. A test or a document counts for more than words alone: everyone can be wrong about themselves.
report-ground-level = { $level }. Who says so: { $list }.
report-grounds-points = The points of an occupation help to choose where to begin. They say what you have already, whether your strengths are those the occupation asks for, and how much of what you can do it uses.
report-grounds-name = { $name }.
report-grounds-sum = Points: { $points } of 100 ({ $list }).
report-grounds-no-points = No points: too little was assessed.
report-part-coverage = what you have already: { $points } of { $most }
report-part-resemblance = likeness: { $points } of { $most }
report-part-use = skills of yours that are used: { $points } of { $most }
report-grounds-covered = Of what was assessed for this occupation you cover { $covered } of 100.
report-grounds-speaks = In your favour: { $list }.
report-grounds-lacks = Mostly missing: { $list }.
report-by-answers = { $name } ({ $answers })
report-answer-to = your answer to “{ $question }”

report-next-steps = What comes next
report-column-step = Step
report-column-who = With whom
report-column-when = When
report-column-bring = What to bring
report-next-for = For the occupation: { $name }
report-next-missing = Ask the agency how to obtain: { $list }.
report-next-verify = Bring the papers or the information about: { $list }.
report-next-develop = Look for training or a work placement: { $list }.
report-next-practise = Practise a little more: { $list }.
report-next-assess = Have assessed, by a trial or another interview: { $list }.

report-limits = What this document is, and what it is not
report-limit-1 = It is a document for orientation. It helps to choose an occupation, a training course, a step.
report-limit-2 = It is neither a diploma nor a certificate, and it does not promise a job.
report-limit-3 = Much of it comes from what you said. Anyone may misjudge themselves.
report-limit-4 = Experts set the calculations. Their settings are still to be checked on real situations.
report-limit-5 = The figures are landmarks. A small difference between two occupations means nothing.
report-rights = Your data, your rights
report-rights-text = This document belongs to you. Nobody else receives it without your agreement. Responsible for your data: { $agency }. Morocco’s law 09-08 gives you the right:
report-right-1 = to see all the data kept about you;
report-right-2 = to have corrected what is wrong or out of date;
report-right-3 = to object to their use, for a legitimate reason;
report-right-4 = to turn to the national commission for the protection of personal data (CNDP).
report-fair = Honest recruitment is free
report-fair-text = You must not pay anything: not for this assessment, not for an offer, not for recruitment. Does someone ask for money or for your passport? Refuse, and tell the agency.
report-signatures = Signatures
report-signatures-text = This document was read again with the person, who was able to correct it.
report-signature-person = { $name }
report-signature-counsellor = { $name }, for the agency
report-signature-interpreter = Interpreter

report-list-others = and { $count } more
report-percent = { $value }%
report-percent-range = { $low }–{ $high }%

check-retired-id = “{ $name }” is used again although it was retired. Choose another name: old answers keep the old one.
check-unknown-section = There is no section “{ $name }”. Correct the name.
check-wrong-test = “{ $at }” looks at “{ $name }” as { $what }; that question is of another kind. Choose a condition that fits it.
check-what-choice = a single choice, a scale or a consent
check-what-choices = a multiple choice
check-what-number = a number, a length of time, a level or a date
check-what-date = a date
check-what-level = a level or a competence
check-what-presence = a question that takes an answer
check-what-rows = a group
check-what-named = a question that asks for an occupation or an activity
check-bad-date = “{ $name }” is no date. Write for example "2020", "2020-05" or "2020-05-31".
check-list-and-choices = “{ $at }” has choices of its own and a list. Keep one of the two.
check-no-value = The step “{ $name }” of the scale “{ $at }” has no value. Add value.
check-scale-order = The values of the scale “{ $at }” do not all go one way. Put them from smallest to largest, or the other way round.
check-empty-text = “{ $at }”: the text “{ $part }” is empty in the language “{ $language }”. Write it, or take that language out.
check-undeclared-source = The source language “{ $language }” is not in “languages”. Add it.
check-placeholder-extra = “{ $at }”: the language “{ $language }” puts in an answer that the original does not: { $name }. Take it out, or add it everywhere.
check-placeholder-missing = “{ $at }”: the language “{ $language }” lacks { $name }, which the original puts in. Add it.
check-condition-deep = “{ $at }”: a condition of { $count } storeys; at most { $max } are read. Make it simpler, or split the question.
check-related-first = first here
check-related-retired = retired here
check-related-later = asked here

# versions
version-title = The questionnaire has a new version
version-about = The interview “{ $title }” was begun with version { $from }. Version { $to } is now there. Nothing changes until you choose.
version-draft = This new version is still a draft.
version-asked-anew = New questions: { $count }
version-stay = Go on with version { $version }
version-move = Move to version { $version }
version-undo = It can be undone as long as the dossier is open.
version-none = There is no other version of this questionnaire.
version-back = Back to the interview
version-waits = Another version is there.
version-open = See version { $version }
version-fold = Fold
version-fold-name = Fold: { $list }
version-unfold = Show
version-unfold-name = Show: { $list }
version-same = Answers that stay as they are ({ $count })
version-same-about = Nothing changes for them.
version-renamed = Answers kept under another name ({ $count })
version-renamed-about = The question or the choice has a new name; the answer goes with it.
version-widened = Answers kept, with more to choose from ({ $count })
version-widened-about = The answer stays; other choices or values are now possible.
version-returned = Answers put back ({ $count })
version-returned-about = They had no place any more; the new version has one for them again.
version-parked = Answers that have no place any more ({ $count })
version-parked-about = They can still be read in the dossier; they no longer count and are not printed.
version-line = { $question } — { $answer }
version-line-why = { $line } ({ $why })
version-line-now = { $line } → { $now }
version-in-row = { $group }, row { $row }: { $question }
version-rows = rows: { $count }
parked-title = Answers kept from the former version
parked-about = The new version of the questionnaire has no place for these answers. You can read them here. They do not count in the results and are never printed.
parked-none = No answer is kept from a former version.
parked-open = Kept answers ({ $count })
parked-from = From version { $version }: { $why }
parked-note = Private note: { $note }
parked-gone = the question is no longer asked
parked-retyped = the question takes another kind of answer
parked-choice-gone = this choice is no longer offered
parked-out-of-range = the answer lies outside what is accepted
parked-moved = the question moved into a group, or out of one
parked-taken = another answer stands in its place
parked-reworded = the text that was agreed to has changed; ask again

# what differs between two versions
diff-red = Red: answers will have no place any more, or count differently ({ $count })
diff-red-about = Interviews under way: these answers can still be read in the dossier, but have no place any more or another value.
diff-amber = Amber: there will be something else to ask or to check ({ $count })
diff-amber-about = Interviews under way: nothing is lost; questions may open, close or need another look.
diff-green = Green: nothing changes for answers already given ({ $count })
diff-green-about = Interviews under way: answers stay as they are.
diff-none = The two versions say the same.
diff-between = { $title }: from version { $from } to version { $to }
diff-always = always
diff-if = if { $clause }
diff-language-added = New language: { $language }
diff-language-gone = The language { $language } is no longer offered
diff-source-language = The source language is now: { $language }
diff-minutes = Planned length: { $before } → { $after } minutes
diff-sections-order = The order of the sections has changed
diff-section-added = New section “{ $at }”
diff-section-gone = The section “{ $at }” is gone
diff-section-mode = Section “{ $at }”: somebody else answers it now
diff-section-shown = Section “{ $at }” asked under another condition: before, { $before }; now, { $after }
diff-items-order = Section “{ $at }”: the order of the questions has changed
diff-item-added = New question “{ $at }” in “{ $section }”
diff-item-added-required = New required question “{ $at }” in “{ $section }”
diff-item-gone = The question “{ $at }” ({ $id }) is gone
diff-item-gone-remedy = If its name has changed, write was: ["{ $id }"] in the new question; if not, add (id: "{ $id }", reason: "…") to retired.
diff-item-retired = The question “{ $at }” is no longer asked: { $reason }
diff-item-renamed = Question “{ $at }”: the name { $before } becomes { $after }; answers go with it
diff-moved-group = The question “{ $at }” moved into a group, or out of one
diff-moved-section = The question “{ $at }” moves to the section “{ $section }”
diff-retyped = Question “{ $at }”: the type { $before } becomes { $after }
diff-retyped-remedy = Give the new question another name, and put the old one in retired.
diff-several = Question “{ $at }”: several choices are possible now
diff-shown = Question “{ $at }” asked under another condition: before, { $before }; now, { $after }
diff-required-no = The question “{ $at }” is no longer required
diff-required-yes = The question “{ $at }” becomes required
diff-required-if = The question “{ $at }” is required { $condition }
diff-check-added = Question “{ $at }”: new check; the answer is accepted { $condition }
diff-check-gone = Question “{ $at }”: check removed; the answer was accepted { $condition }
diff-check-changed = Question “{ $at }”: check changed; the answer was accepted { $before }, and now { $after }
diff-check-must = Question “{ $at }”: this check now stands in the way of finishing; the answer is accepted { $condition }
diff-check-warn = Question “{ $at }”: this check is only a warning now; the answer is accepted { $condition }
diff-sensitive-no = The question “{ $at }” is no longer marked as sensitive
diff-sensitive-yes = The question “{ $at }” is sensitive now: it is no longer printed
diff-interest = Question “{ $at }”: it speaks of another type of interest
diff-holds = Question “{ $at }”: what it says of diplomas, licences or age has changed
diff-printed = Question “{ $at }”: its place in the summary has changed
diff-media = Question “{ $at }”: the pictogram has changed
diff-parent = Question “{ $at }”: the choices offered depend on another question in another way
diff-languages-shown = Question “{ $at }”: the languages always shown have changed
diff-summary = Group “{ $at }”: the summary line has changed
diff-range-wider = Question “{ $at }”: wider limits, from { $min } to { $max }
diff-range-narrower = Question “{ $at }”: limits changed, from { $min } to { $max }
diff-decimals = Question “{ $at }”: digits after the point, { $count }
diff-date-day = Question “{ $at }”: the date is asked to the day
diff-date-month = Question “{ $at }”: the date is asked to the month
diff-date-year = Question “{ $at }”: only the year is asked
diff-choice-added = “{ $at }”: new choice “{ $choice }”
diff-choice-gone = “{ $at }”: the choice “{ $choice }” ({ $id }) is gone
diff-choice-gone-remedy = If its name has changed, write the old one in was; if not, add (id: "{ $id }", reason: "…") to retired.
diff-choice-retired = “{ $at }”: the choice “{ $choice }” is no longer offered: { $reason }
diff-choice-renamed = “{ $at }”: the choice “{ $choice }” changes its name, { $before } becomes { $after }; answers go with it
diff-choice-value = “{ $at }”: the choice “{ $choice }” was worth { $before }, and is worth { $after }
diff-choice-holds = “{ $at }”: what the choice “{ $choice }” says of diplomas or licences has changed
diff-choice-exclusive = “{ $at }”: the choice “{ $choice }” now excludes the others
diff-choice-not-exclusive = “{ $at }”: the choice “{ $choice }” no longer excludes the others
diff-choice-words = “{ $at }”: the choice “{ $choice }” now takes words of one’s own
diff-choice-no-words = “{ $at }”: the choice “{ $choice }” no longer takes words of one’s own
diff-choice-parent = “{ $at }”: the choice “{ $choice }” is offered in other cases
diff-choices-order = “{ $at }”: the order of the choices has changed
diff-link-added = “{ $at }” now counts for the competence { $competence }
diff-link-gone = “{ $at }” no longer counts for the competence { $competence }
diff-link-weight = “{ $at }”: its weight for the competence { $competence } goes from { $before } to { $after }
diff-link-map = “{ $at }” gives other levels to the competence { $competence }
diff-reworded = “{ $at }”, { $part } ({ $language }): “{ $before }” becomes “{ $after }”
diff-consent-reworded = “{ $at }”, text of the consent ({ $language }) changed: agreement will be asked for again. “{ $before }” becomes “{ $after }”
diff-text-added = “{ $at }”, { $part } ({ $language }) added: “{ $after }”
diff-text-gone = “{ $at }”, { $part } ({ $language }) taken out: “{ $before }”
diff-part-label = label
diff-part-title = heading
diff-part-intro = introduction
diff-part-hint = help
diff-part-guide = advice to the counsellor
diff-part-check = message of a check
diff-part-choice = label of a choice
diff-part-level = description of a level
diff-part-unit = unit
diff-part-text = text read aloud
diff-part-row = name of a row
versions-retyped = “{ $at }” was of the type { $before } in version { $version }, and becomes { $after }. Answers already given cannot follow.
versions-retyped-remedy = Put the old type back, or give the question another name and put the old one in retired.
versions-reused = “{ $at }” is used again although it was retired ({ $reason }).
versions-reused-remedy = Choose a name that was never used: old dossiers hold answers under this one.
versions-renamed-away = “{ $at }” is used again although it became “{ $name }”.
versions-item-gone = The question “{ $name }” (“{ $label }”) of version { $version } is gone.
versions-item-gone-remedy = If its name has changed, write was: ["{ $name }"] in the new question; if not, add (id: "{ $name }", reason: "…") to retired.
versions-choice-gone = Question “{ $at }”: the published choice “{ $name }” (“{ $label }”) is gone.
versions-choice-gone-remedy = If its name has changed, write was: ["{ $name }"] in the new choice; if not, add (id: "{ $owner }/{ $name }", reason: "…") to retired.
versions-reworded = “{ $at }” now says something quite different: “{ $before }” has become “{ $after }”. Old answers would pass for answers to the new text.
versions-reworded-remedy = If the meaning has changed, give the new question or choice another name and retire the old one. If the same is said in other words, there is nothing to do.
publish-errors = Nothing is published: first put right what is said above. { $path }
publish-same-version = Nothing is published: version { $version } already is. Give another version (“version” in { $path }).
publish-other-lock = Nothing is published: { $lock } is that of another questionnaire, “{ $name }”. Put the old “id” back, or give the file { $path } another name.
publish-unmarkable = Nothing is published: “status” could not be changed in { $path } without touching something else. Write status: Published yourself, then try again.
publish-first = “{ $title }” is published for the first time, version { $version }. Questions recorded: { $count }.
publish-done = “{ $title }” is published, version { $version }.
# xlsform
xlsform-written = “{ $workbook }” has become the questionnaire “{ $path }”.
xlsform-languages = Original language: { $source }. Languages: { $languages }.
xlsform-count = { $name } — in the workbook: { $there }; carried over: { $carried }; listed below: { $left }
xlsform-left = Left in the workbook, and noted as a comment at its place in the questionnaire:
xlsform-changed = Carried over in another form; read it again:
xlsform-more = … and { $count } more, in the full list (--report).
xlsform-next = Next: “bilan check { $path }”, then read the questionnaire with its comments.
xlsform-invalid = The workbook itself has mistakes: unknown or repeated names, missing lists, expressions that cannot be read. Correct them in the workbook or in the questionnaire.
xlsform-unbalanced = The count is not right for: { $names }. This is a fault of the programme; compare the questionnaire with the workbook before you use it, and report the fault.
xlsform-there-already = “{ $path }” is there already. Choose another name, or add --replace to write over it.
xlsform-bad-tag = “{ $tag }” is not a language code. Write for example fr, ar or en.
xlsform-bad-size = “{ $path }” is larger than { $max } MB. Take pictures and unused sheets out of the workbook.
xlsform-bad-file = “{ $path }” is not a readable .xlsx workbook. Open it in a spreadsheet and save it as .xlsx.
xlsform-bad-unpacked = “{ $path }” would be larger than { $max } MB when unpacked. That is no ordinary questionnaire: ask its author for a copy.
xlsform-bad-rows = “{ $path }”, sheet “{ $name }”: more than { $max } rows. Remove those that are not needed.
xlsform-bad-columns = “{ $path }”, sheet “{ $name }”: more than { $max } columns. Remove those that are not needed.
xlsform-bad-cell = “{ $path }”, sheet “{ $name }”, cell { $cell }: more than { $max } characters. Shorten the text.
xlsform-bad-amount = “{ $path }”: more than { $max } filled cells, or far too many texts or lists. Split the workbook.
xlsform-bad-survey = “{ $path }” has no sheet “survey”: it is not an XLSForm workbook.
xlsform-bad-headers = “{ $path }”, sheet “{ $name }”: no column “type”. The first row must hold the column headings.
xlsform-bad-nothing = “{ $path }”: no question can be carried over. Make sure that the questions are on the sheet “survey”.
xlsform-bad-nested = “{ $path }”, cell { $cell }: groups nested more than { $max } deep. Simplify them in the workbook.
xlsform-bad-language = “{ $path }” has no text in the language “{ $name }”. Leave out --source-lang, or name a language of the workbook.
xlsform-count-items = Questions and notes
xlsform-count-groups = Groups
xlsform-count-options = Options
xlsform-count-languages = Languages
xlsform-count-labels = Labels
xlsform-count-hints = Hints
xlsform-count-conditions = Show conditions
xlsform-count-constraints = Checks
xlsform-count-messages = Check messages
xlsform-count-required = Required answers
xlsform-count-filters = Option filters
xlsform-count-media = Pictures and sounds
xlsform-count-others = Other cells
xlsform-left-type = There is no question of this type here (place, photo, sound, file).
xlsform-left-unknown-type = Unknown type: correct it in the workbook.
xlsform-left-device = The device fills this in by itself: nothing is asked of the person.
xlsform-left-calculated = A computed value: nothing is computed here. Conditions that use it take its formula in where they can.
xlsform-left-disabled = This row is switched off in the workbook.
xlsform-left-with-row = It goes with its row, which was not carried over.
xlsform-left-column = Nothing here corresponds to this column.
xlsform-left-media = The picture or sound is not inside the workbook: add a pictogram (media) if it is needed.
xlsform-left-nameless = The type, the list or the name is missing.
xlsform-left-unknown-list = The list “{ $name }” does not exist, or has no option that can be used.
xlsform-left-stray-end = The end of a group without a beginning that fits it.
xlsform-left-flattened = A group within a group: its questions follow on, with its condition; its heading stays here.
xlsform-left-nested-repeat = A repeat within a repeat: its questions are asked once in each row.
xlsform-left-empty-group = No question of this group was carried over.
xlsform-left-syntax = This expression cannot be read at character { $name }.
xlsform-left-deep = This expression is too long or too deep: split it over several questions.
xlsform-left-dangling = No question is called “{ $name }”.
xlsform-left-later = “{ $name }” is asked later: a condition can only look at what comes before. Move the question.
xlsform-left-in-rows = “{ $name }” stands in a repeat: from outside use AnyRow, EveryRow or SumRows.
xlsform-left-gone = “{ $name }” was not carried over, so neither was this.
xlsform-left-computed = “{ $name }” is a computed value that cannot be put in its place.
xlsform-left-function = The function “{ $name }” has no counterpart here.
xlsform-left-path = The path “{ $name }” leads nowhere here: name the question with ${"{"}…{"}"}.
xlsform-left-comparison = A comparison that answers of this kind do not allow ({ $name }).
xlsform-left-no-choice = “{ $name }” has no option “{ $other }”.
xlsform-left-never = A condition that is never true: the question is asked all the same.
xlsform-left-filter = A filter of a form that does not exist here: all options are offered. Only “column = answer” is carried over.
xlsform-left-no-parent = An option that the filter never offers.
xlsform-left-same-choice = The list has an option of this name already: the first one is kept.
xlsform-left-note = A note takes no answer.
xlsform-left-placeholders = This translation puts in other answers than the original: write it again.
xlsform-left-second-text = There is a text in this language already.
xlsform-left-message-alone = A message without a check that was carried over.
xlsform-left-empty-language = No text in this language.
xlsform-left-sheet = This sheet is not read.
xlsform-left-not-understood = This cell was not understood.
xlsform-changed-renamed = Here it is called “{ $name }”.
xlsform-changed-twin = The workbook uses this name twice: here it is called “{ $name }”.
xlsform-changed-typographic = Typographic quotes or invisible characters, read as plain ones.
xlsform-changed-put-in = The formula of “{ $name }” was put in the place of its name.
xlsform-changed-or-other = “Other” is an option with words of one’s own; translate it.
xlsform-changed-acknowledge = Now a question with one option, “OK”.
xlsform-changed-rank = Now a multiple choice: the order is not asked.
xlsform-changed-date-time = Now a date: the time of day is not asked.
xlsform-changed-as-text = Now an answer in free words.
xlsform-changed-row-limit = Now the greatest number of rows.
xlsform-changed-name-as-text = Without a label in the workbook: its name stands in for it. Write one.
xlsform-changed-copied = No text in the original language: that of “{ $name }” stands in for it. Translate it.
xlsform-changed-dots = “{ $name }” cannot be put into this text: dots stand in its place.
xlsform-changed-markup = It has marks of layout, which are shown as they are. Remove them.
xlsform-changed-private-tag = An unknown language, written “{ $name }”: put its true code.
xlsform-changed-copies = Offered under several answers: written once for each.
xlsform-changed-unclosed = A group without an end in the workbook: closed at the last row.

# imports of classifications
import-nothing-written = Nothing was written: “{ $path }” is as it was.
import-not-ours = “{ $path }” has other files in it. An import only writes into a new folder, an empty one, or over an earlier import: choose another name.
import-cancelled = The import was cancelled.
import-busy = Another import is writing “{ $path }”. Wait until it has ended.
import-done = The catalogue is in “{ $path }”.
import-occupations = Occupations: { $count }
import-competences = Competences: { $count }
import-links = Links: { $essential } essential, { $optional } optional
import-figures = Levels with their importance: { $count }
import-uncertain = Figures that O*NET advises not to publish, used like the others: { $count }
import-not-relevant = “Not relevant” to the occupation, so level 0: { $count }
import-lacking = Without a name in “{ $language }”: occupations { $occupations }, competences { $competences }
import-without = Occupations kept although nothing is listed for them:
import-absent = Files that are not there, and can be done without: { $names }
import-files = What became of the rows of each file:
import-table = { $path } — read: { $rows }; kept: { $kept }; passed over: { $passed }; refused: { $refused }
import-refused = Refused rows, the first of each kind:
import-line = line { $line }: { $value }
import-next = Next: “bilan check { $path }”. To use it in the application, put this folder into the folder “catalogues” of your files.
import-unbalanced = The count of rows is not right for: { $names }. This is a fault of the programme; please report it.
import-group-knowledge = Knowledge
import-group-skill = Skills
import-fault-nothing = The files were read, but no occupation or competence is left of them.
import-fault-missing = None of these files is in the folder: { $names }. Download all files of the classification into one folder.
import-fault-empty = { $path }: the file is empty. Download it again.
import-fault-packed = { $path }: the packed file is damaged or cut off. Download it again.
import-fault-large = { $path }: more than { $max } MB. No file of this classification is as large.
import-fault-text = { $path }, line { $line }: this is not text, or text in an encoding that cannot be told. Take the file as it was downloaded.
import-fault-utf8 = { $path }, line { $line }: the file is no longer in UTF-8; a spreadsheet has probably saved it anew. Take the file as it was downloaded.
import-fault-utf16 = { $path }, line { $line }: UTF-16 text that breaks off or is damaged. Take the file as it was downloaded.
import-fault-twice = { $path }, line { $line }: accents and Arabic letters have turned into other signs; the file was saved in the wrong encoding. Take the file as it was downloaded.
import-fault-columns = { $path }, line 1: columns missing: { $names }.
import-fault-same-column = { $path }, line 1: the column { $name } is there twice.
import-fault-quote = { $path }, line { $line }: a quotation mark opens and is never closed; the file is cut off or damaged. Download it again.
import-fault-cut = { $path }, line { $line }: the file ends in the middle of a line; it is cut off. Download it again.
import-fault-refused = { $path }, from line { $line }: too many rows that cannot be used ({ $count } of { $rows }). The file is damaged, or belongs to another version than the others.
import-fault-incomplete = { $path }: occupations for which something is missing: { $count } of { $all }. The file is cut off, or belongs to another version than the others.
import-refused-cells = More or fewer cells than columns.
import-refused-address = No address, or not one of this classification.
import-refused-label = No name.
import-refused-repeated = It was there before; the first is kept.
import-refused-same-id = Its short id is that of another.
import-refused-not-released = Withdrawn, or not published yet.
import-refused-other-kind = Something else than this file is of.
import-refused-unknown-occupation = It speaks of an occupation that is not in the files.
import-refused-unknown-skill = It speaks of a skill that is not in the files.
import-refused-relation = Neither essential nor optional.
import-refused-other-version = Words for something that this version does not have.
import-refused-figure = No number, or outside its scale.
import-refused-holes = An occupation with some figures, but not all.
import-passed-scale = Not needed here
import-passed-no-figures = Occupations without any figure
import-passed-known = There already
import-passed-with-it = Belong to an occupation that is left out
# Conditions as sentences; each reads after "if"
sentence-only-if = Only if { $clause }.
sentence-quoted = “{ $text }”
sentence-question = question { $number }
sentence-is = the answer to { $item } is { $choices }
sentence-is-not = the answer to { $item } is not { $choices }
sentence-is-none = the answer to { $item } is none of these: { $choices }
sentence-has = { $choices } is among the answers to { $item }
sentence-has-not = { $choices } is not among the answers to { $item }
sentence-has-any = the answers to { $item } include { $choices }
sentence-has-none = the answers to { $item } include none of these: { $choices }
sentence-count = the number of answers chosen at { $item } is { $bound }
sentence-number = the answer to { $item } is { $bound }
sentence-level = the level marked at { $item } is { $bound }
sentence-bound-at-least = at least { $n }
sentence-bound-at-most = at most { $n }
sentence-bound-above = more than { $n }
sentence-bound-below = less than { $n }
sentence-bound-equal = exactly { $n }
sentence-bound-other = other than { $n }
sentence-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
sentence-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
sentence-date = the date given at { $item } is { $bound }
sentence-year-at-least = in { $n } or later
sentence-year-at-most = in { $n } or earlier
sentence-year-above = after { $n }
sentence-year-below = before { $n }
sentence-year-equal = within { $n }
sentence-year-other = in another year than { $n }
sentence-before = before { $date }
sentence-before-day = earlier than { $date }
sentence-not-before = in { $date } or later
sentence-not-before-day = on { $date } or later
sentence-versus-at-least = the answer to { $item } is at least the answer to { $other }
sentence-versus-at-most = the answer to { $item } is at most the answer to { $other }
sentence-versus-above = the answer to { $item } is greater than the answer to { $other }
sentence-versus-below = the answer to { $item } is smaller than the answer to { $other }
sentence-versus-equal = the answer to { $item } is the same as the answer to { $other }
sentence-versus-other = the answer to { $item } differs from the answer to { $other }
sentence-answered = { $item } has an answer
sentence-not-answered = { $item } has no answer
sentence-rows = the number of rows filled in at { $item } is { $bound }
sentence-some-row = at least one row is filled in at { $item }
sentence-no-row = no row is filled in at { $item }
sentence-any-row = in at least one row of { $item }, { $clause }
sentence-every-row = in every row of { $item }, { $clause }
sentence-sum = the total of { $of } over all rows of { $item } is { $bound }
sentence-language = the person’s language is { $language }
sentence-language-not = the person’s language is not { $language }
sentence-mode-interview = the questions of this part are asked in the interview
sentence-mode-not-interview = the questions of this part are not asked in the interview
sentence-mode-self = the person fills in this part themselves
sentence-mode-not-self = the person does not fill in this part themselves
sentence-mode-observer = this part is filled in from observation
sentence-mode-not-observer = this part is not filled in from observation
sentence-and = { $first } and { $second }
sentence-or = either { $first } or { $second }
sentence-all = all of these are true: { $list }
sentence-any = at least one of these is true: { $list }
sentence-always = no condition is set
sentence-never = no condition can be met

# The questionnaire on paper
paper-above = Questionnaire to fill in by hand
paper-version = Edition { $version }
paper-draft = Draft: this questionnaire is not published yet. Use it for trials only.
paper-footer = Version { $version } · printed on { $date }
paper-footer-draft = Draft · version { $version } · printed on { $date }
paper-case = Case number (no name)
paper-case-header = Case no.: ______________
paper-date = Day
paper-language = Language
paper-signature = Signature of the person
paper-how = Round box: one answer only. Square box: several answers may be ticked. A line or boxes: write the answer. A coloured band says when a question is asked; otherwise go on to the next. At the end of each question, tick if there is no answer, and why.
paper-star = *: the interview is complete only with this answer.
paper-section = Part { $number } · { $title }
paper-self = The person fills in this part themselves.
paper-observer = Fill in from what you saw, without asking the questions.
paper-row = Row
paper-row-title = { $row } { $number }
paper-required-if = Needed if { $clause }.
paper-sensitive = Sensitive answer: keep this sheet locked away; it goes into no printed document.
paper-refuses = refuses
paper-does-not-know = does not know
paper-not-asked = not asked
paper-cefr = In each box write A1, A2, B1, B2, C1 or C2, or a dash if the person does not know the language.
paper-task = Task of the trade
paper-task-told = Task
paper-observed = Observed
paper-only-if = Questions { $from } to { $to }: only if { $clause }.
paper-row-of = of question { $number }
paper-day = day
paper-month = month
paper-year = year
paper-in-list = Write the answer, or its number in list { $number } at the end.
paper-lists = Lists
paper-list = List { $number } (for: { $questions })
paper-written = Form saved: { $path } ({ $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
})

# The table of questions and answers
codebook-number = number
codebook-section = section
codebook-group = group
codebook-item = item
codebook-kind = kind
codebook-label = label ({ $language })
codebook-choice = choice
codebook-choice-label = label of the choice ({ $language })
codebook-value = value
codebook-unit = unit
codebook-min = least accepted
codebook-max = most accepted
codebook-required = required
codebook-shown-if = asked if
codebook-checks = checks
codebook-sensitive = sensitive
codebook-competences = competences
codebook-was = former names
codebook-yes = yes
codebook-if = if { $clause }
codebook-rows = rows
codebook-must = accepted only if { $clause }: { $message }
codebook-warn = to be checked unless { $clause }: { $message }
error-table = The table could not be prepared: { $path }. Try again; if it happens again, report it.
codebook-written = Table saved: { $path }
# interview: cascades, modes, conditions that cannot be read, the page before the close
choice-parent-first = Answer “{ $question }” first: the choices depend on it.
choice-parent-offers-none = The answer to “{ $question }” offers no choice here. Go on, or change that answer.
section-mode-self = The person answers alone; help only when asked to.
section-mode-observer = For you to fill in from what you have seen, without asking.
item-condition-failed = The condition of this question could not be read: an answer is not of the expected kind. The question is asked to be safe. Please tell whoever wrote the questionnaire.
closing-title = Before you finish
closing-masked = { $count ->
    [one] One answer is set aside
   *[other] { $count } answers are set aside
}
closing-masked-help = Other answers made these questions pointless. They are kept, but do not count and are not printed. They come back if the question is asked again.
closing-failed = { $count ->
    [one] One question was asked although its condition could not be read. Please tell whoever wrote the questionnaire.
   *[other] { $count } questions were asked although their conditions could not be read. Please tell whoever wrote the questionnaire.
}
alike-levels = { $count ->
    [one] One level in the person’s own word, always the same.
   *[other] { $count } levels in the person’s own word are nearly all the same.
}
alike-steps = { $count ->
    [one] One answer: “{ $step }”.
   *[other] { $count } answers in a row are the same: “{ $step }”.
}
alike-kindly = This may well be right. But people also answer so when they are tired, or out of modesty: read a few of them again together.
alike-read-again = Read again together
closing-finish = Finish like this
closing-back = Back to the questions

# lint: warnings of questionnaires that hold together
lint-none-words = none, nothing, never, nobody, no one, neither
lint-unused-list = No question uses the list “{ $at }”.
lint-unused-scale = No question uses the scale “{ $at }”.
lint-unused-fix = Use it, or take it out.
lint-feeds-nothing = The answer to “{ $at }” serves nothing, while most questions of its kind feed a competence or an interest.
lint-feeds-nothing-fix = Give it a link in scoring, or interest, like the others.
lint-unfed = No questionnaire asks about the competence “{ $at }”: it will stay “not assessed” for everyone.
lint-unfed-fix = Ask a Competence("{ $at }") question, add a link in scoring, or take the competence out.
lint-self-only = The competence “{ $at }” rests on the person’s word alone: what was seen can be noted nowhere.
lint-self-only-fix = Add a Competence("{ $at }") question, or a link with Observed, Document or Test.
lint-weights = For the competence “{ $competence }”, “{ $at }” weighs { $count } times as much as “{ $name }”, which hardly counts any more.
lint-weights-fix = Bring the weights closer (10 times at most), or remove the lightest link.
lint-related-lightest = the lightest
lint-check-silent = The check of “{ $at }” says nothing: its message is empty.
lint-check-silent-fix = Write what is wrong and what to ask, in every language.
lint-none = In “{ $at }”, the choice “{ $name }” means “none”, yet it can be ticked with others.
lint-none-fix = Add exclusive: true to this choice.
lint-same-choice = In “{ $at }”, two choices read “{ $name }” (language “{ $language }”): nobody can tell them apart.
lint-same-item = Another question of this part also reads “{ $name }” (language “{ $language }”): in the list it cannot be told from “{ $at }”.
lint-same-fix = Change one of the two texts.
lint-many-choices = “{ $at }” offers up to { $count } choices at once: beyond { $max } they cannot be read out, and to tick several one would have to know what to search for.
lint-many-choices-fix = Split the question, or let the choices depend on an earlier answer with parent.
lint-many-steps = The scale “{ $at }” has { $count } steps; beyond { $max } the buttons do not fit side by side and the steps blur.
lint-many-steps-fix = Keep { $max } steps at most, or ask for a number.
lint-no-consent = “{ $at }” is sensitive, and no consent is asked before it. { $count ->
    [one] It is the only such question.
   *[other] There are { $count } such questions.
}
lint-no-consent-fix = Put a Consent question before it.
lint-long = “{ $at }”: the text in “{ $language }” has { $count } characters; read out, it is lost beyond { $max }.
lint-long-fix = Cut it in two, or move the rest to guide.
lint-script = “{ $at }”: the text in “{ $language }” has no letter of that language’s script.
lint-script-fix = Translate it, or correct the language.
lint-mixed-letters = “{ $at }”: in the text in “{ $language }”, the word “{ $name }” mixes look-alike letters of two alphabets.
lint-mixed-letters-fix = Type the word again with one keyboard.
lint-copied = “{ $at }”: the text in “{ $language }” is word for word the one in “{ $name }”.
lint-copied-fix = Translate it.
lint-near-ids = The names “{ $at }” and “{ $name }” differ by one letter only: one will be taken for the other.
lint-near-ids-fix = If they are the same thing, keep one name; if not, give them clearly different names.
lint-no-summary = The group “{ $at }” has no summary: its rows will fold to their first answers.
lint-no-summary-fix = Add for example summary: "{"{"}question_name{"}"}, {"{"}other_question{"}"}".
lint-hint-repeats = The hint of “{ $at }” repeats the question.
lint-hint-repeats-fix = Say something else (an example, a unit), or remove the hint.
# Checking files
check-help = advice
check-did-you-mean = Write { $near } instead
check-take-out = Take this sign out
check-warned = { $warnings ->
    [one] No errors, one warning. Files checked: { $files }.
   *[other] No errors, { $warnings } warnings. Files checked: { $files }.
}
check-link-outside = This file is a link that leads out of its folder; it is not read. Put the file itself into the folder.
check-related-opened = opened here
check-typographic = The sign “{ $letter }” ({ $code }) comes from a word processor; here { $near } is needed.
check-odd-space = This space ({ $code }) is not an ordinary one. Replace it by a space.
check-unseen = An invisible sign ({ $code }) stands here. Delete it.
check-turns-text = An invisible sign ({ $code }) turns the text around: what is read is not what is written. Delete it.
check-unclosed-text = This text is not closed: a quotation mark " is missing at its end.
check-bad-escape = “{ $found }” cannot stand in a text. For a backslash write { $near }.
check-no-value-here = A value is missing before “{ $found }”.
check-no-field = “{ $found }” is out of place: here a name and a colon are needed, such as “label:”.
check-no-comma = A comma is missing here.
check-many-commas = One comma too many.
check-no-colon = A colon is missing here.
check-not-closed = The bracket “{ $name }” is not closed.
check-not-opened = The bracket “{ $name }” closes something that was not opened.
check-decimal-comma = “{ $found }”: a number is written with a point, { $near }.
check-no-number = “{ $found }” is no number.
check-after-end = “{ $found }” stands behind the end of the file. Perhaps a bracket was closed too soon.
check-empty-file = The file is empty.
check-two-readings = This file can be read in two ways. Make it simpler, for example without rare ways of writing.
check-mismatch = “{ $found }”: here { $what } is needed.
check-mismatch-word = “{ $found }”: here { $what } is needed: { $known }.
check-shape-text = a text in quotation marks
check-shape-number = a number
check-shape-whole = a whole number
check-shape-truth = true or false
check-shape-list = a list in square brackets [ ]
check-shape-map = a table in braces {"{ }"}
check-shape-texts = a text per language, such as {"{"}"fr": "…", "ar": "…"{"}"}
check-shape-tuple = a pair of values in round brackets ( )
check-shape-record = a set of names and values in round brackets ( )
check-shape-word = one of these words
check-shape-alone = this word alone, without brackets,
check-number-range = “{ $found }” is out of range. Possible: { $range }.
check-repeated-key = “{ $name }” is written twice in this text. Keep only one.
check-no-names-here = There are no names here: take “{ $name }:” out.
check-part-count = There are { $found } values in the brackets; { $count } are needed.
check-name-too-much = “{ $name }” before the bracket is too much. Take it out.
check-field-without-name = “{ $found }” has no name. Possible: { $known }.
check-include-outside = “{ $name }”: an included file is in the folder parts beside the questionnaire, and ends in .ron. Write for example "parts/identity.ron".
check-include-cycle = “{ $name }” includes itself, directly or through another file. Take one inclusion out.
check-include-deep = Too many files include one another. Put them together.
check-include-missing = The included file “{ $name }” is not there or cannot be read. Put it into the folder parts, or correct the name.

# Translations
translate-older = The “{ $language }” translation of “{ $at }” is older than its “{ $source }” text, which has changed since.
translate-older-remedy = Look at it again: “bilan translate out” puts it in the sheet as “to review”.
translate-no-texts = This file has no texts to translate. Name a questionnaire, an occupation, competences.ron or references.ron.
translate-bad-language = “{ $language }” is no language code. Write am, ti or so, for example.
translate-same-language = The file is written in “{ $language }”: that is the language translated from. Name another.
translate-exists = This sheet exists already and may hold somebody’s work. Move it, or give another name with --out.
translate-own-file = The sheet would take the place of the file itself. Give another name with --out.
translate-out-written = Sheet written: { $path }
translate-out-rows = Texts: { $count }
translate-out-missing = To translate: { $count }
translate-out-stale = To review: { $count }
translate-out-ok = Already translated: { $count }
translate-in-new = New translations: { $count }
translate-in-replaced = Translations replaced: { $count }
translate-in-unchanged = Unchanged: { $count }
translate-in-empty = Rows not filled in: { $count }
translate-in-refused = Rows not taken: { $count }
translate-in-missing = Texts without a row in the sheet: { $count } ({ $names })
translate-in-declared = “{ $language }” was added to the file’s languages.
translate-in-written = Translations saved: { $path }
translate-in-nothing = No translation to save: the file stays as it is.
translate-in-dry = Trial only: nothing was written.
translate-in-refused-whole = With these translations the file would have the errors above. Nothing was written: mend the sheet or the file, then try again.
translate-row-unknown = The file has no text of this name. Was it removed or renamed?
translate-row-stale = The text has changed since the sheet was made; the translation is not taken. Make a new sheet, or add --stale to take it all the same.
translate-row-stale-taken = The text has changed since; the translation is taken and remains to be reviewed.
translate-row-still-old = The old translation came back as it was and remains to be reviewed. If it still fits, write “ok” in the State column.
translate-row-no-hash = Neither fingerprint nor source text in this row: what was translated cannot be known. Start from a complete sheet.
translate-row-repeated = Row { $row } has another translation of this text. Keep one.
translate-row-place-missing = { $names } is missing: copy it into the translation as it is.
translate-row-place-extra = { $names } is not in the source text: take it out of the translation.
translate-row-lost-letters = Letters were replaced by question marks. Save the sheet as UTF-8 or XLSX.
translate-row-no-place = This translation cannot be written at its place in the file. Write it by hand.
translate-row-same = Taken, though it is the same as the source text: is it really translated?
translate-row-unseen = Taken without the { $count ->
    [one] invisible character it held.
   *[other] { $count } invisible characters it held.
}
translate-column-key = Key
translate-column-section = Where
translate-column-part = Kind of text
translate-column-source = Text to translate
translate-column-target = Translation
translate-column-state = State
translate-column-note = Please note
translate-column-other = For help
translate-column-hash = Fingerprint
translate-state-missing = to translate
translate-state-stale = to review
translate-note-keep = Keep as it is: { $names }
translate-note-stale = The text has changed since. If the translation still fits, write ok in the State column.
translate-part-title = heading
translate-part-label = question or label
translate-part-intro = opening words
translate-part-hint = help for the person
translate-part-guide = help for the counsellor
translate-part-check = message of a check
translate-part-levels = level
translate-part-unit = unit
translate-part-text = wording of consent
translate-part-row-label = summary of a row
translate-part-description = what one can do
translate-part-question = question read aloud
translate-part-trade = competence of the trade
translate-part-trade-source = who set the figures
translate-part-ways-in = way into it
translate-sheet-too-large = The sheet is larger than { $max } MB and is not read. Split it.
translate-sheet-unpacked = The workbook is larger than { $max } MB when unpacked and is not read. Save it anew, without pictures.
translate-sheet-not-text = The sheet is not UTF-8. In the spreadsheet, save it as “CSV UTF-8” or XLSX.
translate-sheet-not-a-workbook = This workbook cannot be read; it may be damaged or have a password. Save it as XLSX again.
translate-sheet-no-columns = No row names the columns of a translation sheet: at least [key] and [target:…] are needed. Start from a sheet of “bilan translate out”.
translate-sheet-no-language = The sheet does not say which language it is translated to. The column is called [target:am] for Amharic; in XLIFF it is trgLang.
translate-sheet-rows = The sheet has more than { $max } rows and is not read. Take out empty rows.
translate-sheet-columns = The sheet has more than { $max } columns and is not read. Take out empty columns.
translate-sheet-cell = Row { $row }: a text is longer than { $max } characters. Shorten it.
translate-sheet-xml = Line { $row }: the XLIFF file is damaged. Export it again.
translate-sheet-deep = The XLIFF file has more than { $max } levels and is not read. Export it again, without added modules.
translate-sheet-entity = Line { $row }: the XLIFF file defines or names an entity, which is not read. Export it again, without a DOCTYPE.
translate-sheet-not-xliff = This XML file is no XLIFF 2. Export it as XLIFF 2.0 or 2.1.
versions-other-questionnaire = The lock file beside it is that of the questionnaire “{ $name }”, and this one is called “{ $at }”.
versions-other-questionnaire-remedy = Put the old “id” back: dossiers find their questionnaire by it. For another questionnaire, give the file another name.

# dry run
simulate-never-both = “{ $at }” can never be shown: it needs { $one } and, at the same time, { $two }.
simulate-never-range = “{ $at }” can never be shown: it needs { $one }, but what can be answered is { $range }.
simulate-never-mode = “{ $at }” can never be shown: { $one } is not how its section is answered.
simulate-never-hidden = “{ $at }” can never be shown: it depends on “{ $name }”, which is itself never asked.
simulate-never-remedy = Change the condition, or take the question out.
simulate-unanswerable-both = No answer to “{ $at }” can be accepted: it would have to satisfy { $one } and, at the same time, { $two }.
simulate-unanswerable-range = No answer to “{ $at }” can be accepted: it would have to satisfy { $one }, but what can be answered is { $range }.
simulate-unanswerable-hidden = “{ $at }” never has an answer to choose from: they depend on “{ $name }”, which is never asked.
simulate-unanswerable-remedy = Change the check, or what can be answered.
simulate-always = The condition of “{ $at }” is always true where it stands: it is shown in any case.
simulate-always-answered = The condition of “{ $at }” is true whatever is answered.
simulate-always-remedy = Take the condition out, or write what was meant.
simulate-not-offered = “{ $name }” can never be chosen in “{ $at }”: it is offered only under { $one }, which never happens here.
simulate-not-offered-remedy = Correct “parent”, or take the choice out.
simulate-related-needs = asked for here
simulate-related-hidden = never asked
simulate-questions = Questions per interview: { $least } to { $most }, usually about { $median }.
simulate-minutes = Estimated length: { $least } to { $most } minutes, usually about { $median }; with an interpreter about { $interpreted }.
simulate-too-long = An interview takes about { $median } minutes by estimate, { $planned } are planned.
simulate-too-long-remedy = Take questions out, or plan more time.
simulate-walked = { $title }: { $count ->
    [one] one interview walked through
   *[other] { $count } interviews walked through
} at random (seed { $seed }).
simulate-walking = { $done } of { $count } interviews walked through.
simulate-sections = Sections, and in how many of these interviews each was reached:
simulate-seldom = Reached in none of these interviews, but can be reached:
simulate-undecided = Reached in none of these interviews; whether they can be is not decided:
simulate-nothing-hidden = Every question can be reached.
simulate-never-asked = Never asked:
simulate-path-holds = Path test “{ $name }”: as expected.
simulate-path-fails = Path test “{ $name }”: not as expected.
simulate-recorded = The path test “{ $name }” is written to { $path }.
simulate-record-place = The file { $path } could not be added to. Correct it first; “bilan check” says what is wrong with it.
simulate-record-item = There are no known answers under which “{ $name }” is asked. Correct the name, or choose another question.
simulate-not-questionnaire = { $path } is no questionnaire. Name the file of a questionnaire.
path-unknown-item = The questionnaire has no question “{ $name }” at this place. Correct the name.
path-wrong-answer = “{ $item }” takes another kind of answer. Write for example: { $example }
path-unknown-choice = “{ $item }” has no answer “{ $name }”. Correct the name.
path-out-of-range = “{ $item }” takes only { $range }.
path-bad-date = “{ $item }” takes dates like this one: { $example }
path-not-asked = The test answers “{ $item }”, which is not asked here: { $one } is not so.
path-should-show = “{ $item }” should be asked and is not: { $one } is not so.
path-should-hide = “{ $item }” should not be asked, and is.
path-level = “{ $name }” should come to { $expected } and comes to { $found }.
path-level-none = “{ $name }” should come to { $expected }, but nothing is known of it.
path-level-some = Nothing should be known of “{ $name }”, but it comes to { $found }.
path-unknown-competence = There is no competence “{ $name }”. Correct the name.
path-incomplete = The interview should be complete, but these questions stand in its way: { $names }.
path-complete = The interview should not be complete, and is.
path-same-name = There are two path tests “{ $name }”. Give one another name.
path-no-questionnaire = There is no questionnaire for these path tests. The file must have the questionnaire’s name, with .paths.ron in place of .ron.
path-branch-neither = No path test comes to the condition of “{ $at }”.
path-branch-shown = In no path test is the condition of “{ $at }” met.
path-branch-hidden = In no path test is the condition of “{ $at }” not met.
path-branch-remedy = Add a path test that comes there, or let one be recorded: bilan simulate --record
check-related-near = perhaps this one
# Reference of fields
reference-title = Reference of the trainers’ files
reference-opening = Every field of every file: what may stand in it, and what counts when it is left out. The command { $command } writes this page from the programme itself.
reference-reading = The name of a type, such as Item or Choice, leads to the section that explains it. Words of the code are written exactly as here, capitals included. Dots stand for words of your own.
reference-companions = Files named { $locks } and { $translations } are written by the programme when you publish or translate: keep them beside the questionnaire, and leave them as they are.
reference-questionnaire = Questionnaire
reference-part = Part shared by several questionnaires
reference-competences = Competence framework
reference-occupation = Occupation profile
reference-references = Sectors, credentials and languages
reference-activities = Unpaid and informal activities
reference-scoring = Constants of the method
reference-paths = Path tests
reference-field = Field
reference-form = Form
reference-stands = What may stand in it
reference-left-out = If left out
reference-about = What it is
reference-written = Written as: { $what }. For example { $example }
reference-needed = **must be there**
reference-nothing = nothing
reference-no-list = an empty list
reference-no-text = empty
reference-text = text in quotation marks
reference-number = number
reference-whole = whole number
reference-whole-positive = whole number, 0 or more
reference-list = list [ ] of: { $what }
reference-map = table {"{ }"}, from: { $from }; to: { $to }
reference-texts = one text per language
reference-tuple = in round brackets: { $what }
reference-saved = Reference saved: { $path }
check-placeholder-here = “{ $at }”: an answer ({ $name }) can be put only into a question, its help, its guide or the message of a check. Take it out here.

# workshop
workshop = Workshop
workshop-about = Questionnaires, competences and occupations are written and tried here.
workshop-open-one = Open a file from the list.
workshop-questionnaires = Questionnaire files
workshop-parts = Shared parts
workshop-competences = Competences
workshop-occupations = Occupations
workshop-scoring = Scoring
workshop-references = Reference lists
workshop-activities = Activities
workshop-other = Other files
workshop-clean = No errors, no warnings
workshop-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
  }
workshop-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
  }
workshop-changed = Changed, not saved yet
workshop-saved = Saved
workshop-carried = Part of the application
workshop-carried-about = This file comes with the application: it can be read and tried. To change it, make your own copy, which is then used in its place.
workshop-make-own = Make my own copy
workshop-copied = Your copy is in { $path }. It is the one in use now.
workshop-theirs-about = This file was changed elsewhere while you were writing it here. Choose the version to keep; “Undo” brings yours back.
workshop-take-theirs = Take the version changed elsewhere
workshop-save-over = Keep mine and save it
workshop-behind = The text has errors: the preview shows the last version that works.
workshop-save = Save
workshop-pane-files = Files
workshop-pane-findings = Findings
workshop-pane-preview = Preview
workshop-source = Text of { $file }
workshop-checking = Checking…
workshop-next-finding = F8: next finding · Shift+F8: previous
workshop-finding = Line { $line }: { $words }
workshop-more-findings = { $count ->
    [one] { $count } more finding further down.
   *[other] { $count } more findings further down.
  }
workshop-mend = Replace with “{ $near }”
workshop-written = { $language }‎: { $there } of { $needed } texts
workshop-no-preview = No preview: this file is not a questionnaire, or cannot be read yet.
workshop-language = Language
workshop-in-language = Preview in { $language }
workshop-second = Beside it
workshop-beside = Beside it: { $language }
workshop-turn = Turn direction round
workshop-fill-in = Fill in for me
workshop-empty = Clear answers
workshop-filled-words = Trial answer
workshop-hidden = Not asked for now
workshop-to-source = Go to the text of { $item }
workshop-too-large = { $path } is too large to be opened here.
workshop-unreadable = { $path } cannot be read. Check that no other program has it open and that you may read it.
workshop-gone = { $path } is no longer there. Nothing you wrote here is lost: save it again.
workshop-not-utf8 = { $path } is not in UTF-8. Save it as UTF-8 in the editor it was written in, then open it again.
workshop-no-folder = The folder of { $path } cannot be made. Check the disk and your rights, then save again.
workshop-paths = Path tests
workshop-undo = Undo
workshop-redo = Redo it
workshop-condition-cancel = Leave the condition
workshop-leaving = Not saved yet: { $files }.
workshop-save-and-close = Save and close
workshop-close-anyway = Close without saving
workshop-stay = Stay here
workshop-edit = Change
workshop-edit-failed = This change could not be made in { $path }: the text is not as it must be there, or the name is taken. Make it in the text.
workshop-label = The question
workshop-hint = Help read aloud
workshop-guide = Guide for you alone
workshop-choices = Choices
workshop-choices-of-list = These choices come from a shared list: change it in the text.
workshop-choice = Choice { $choice }
workshop-new-choice = New choice
workshop-up = Move up: { $choice }
workshop-down = Move down: { $choice }
workshop-remove-choice = Take out: { $choice }
workshop-required = An answer is needed
workshop-sensitive = Sensitive
workshop-item-up = Move the question up
workshop-item-down = Move the question down
workshop-id = Name of the question
workshop-id-about = Changed everywhere in this file; the former name is kept for answers already given.
workshop-condition = When it is asked
workshop-always = Always.
workshop-condition-change = Change the condition
workshop-condition-replaced = The present condition cannot be shown row by row. What you choose here replaces it.
workshop-condition-add = Add a question
workshop-condition-remove = Take the row out: { $item }
workshop-condition-nothing = No question is asked before this one.
workshop-condition-set = Apply
workshop-all = All rows
workshop-any = At least one row
workshop-test-is = is
workshop-test-is-not = is not
workshop-test-has = has
workshop-test-has-not = does not have
workshop-test-at-least = at least
workshop-test-at-most = at most
workshop-test-before = before
workshop-test-not-before = from
workshop-test-level = level at least
workshop-test-rows = rows at least
workshop-test-answered = is answered
workshop-test-not-answered = is not answered

## Checking the method
validate-grid-data = Occupations: { $occupations } · people made of them: { $persons } · elements: { $elements }
validate-draws = In brackets: 95 % interval by bootstrap over people, { $draws } draws. Seed: { $seed }
validate-left-out = Rows that could not be used: { $count }
validate-setting-published = Whole levels for people and occupations (the published table)
validate-setting-as-rated = People in whole levels, occupations as they are rated
validate-setting-misjudged = Levels judged 0.7 too high, with errors of 0.8
validate-setting-gaps = 30 % of the answers missing
validate-setting-misjudged-gaps = Levels judged 0.7 too high, with errors of 0.8, and 30 % of the answers missing
validate-repeats = Mean of so many draws: { $count }
validate-columns = Own occupation first · own occupation in the first ten · hit@10 · R@10
validate-method-random = chance
validate-method-coverage = coverage C alone
validate-method-euclid = distance (Euclid)
validate-method-pearson = resemblance A alone (Pearson)
validate-method-index = ranking index F
validate-advantage = R@10 of F less R@10 of C: { $figure }
validate-zones = People from job zone 5: { $persons }. Mean job zone of the first ten: C { $coverage } · F { $index } · related occupations { $related }
validate-bounds = Full coverage outside the bounds told before: { $violations } of { $checked }
validate-monotone = Coverage lower after learning: { $violations } of { $checked }
validate-bound-first = Own occupation first by F, for everybody
validate-bound-hit = hit@10 of F
validate-bound-recall = R@10 of F
validate-bound-advantage = R@10 of F less that of C
validate-bound-within-bounds = Cases of coverage outside its bounds
validate-bound-monotone = Cases of coverage lowered by learning
validate-holds = Holds: { $what } ({ $figure }, required { $must })
validate-fails = Does not hold: { $what } ({ $figure }, required { $must })
validate-caveat = To be said with these figures: what O*NET calls related rests on knowledge ratings too; the weights of F were chosen on these data; they are data of the United States.
validate-time = Seconds in all: { $seconds }
validate-lists-data = Occupations: { $occupations } · skills: { $skills } · people made of them: { $persons } · alone in their unit group or without a list: { $alone }
validate-lists-persons = Each person has what an occupation lists, at the levels of lists, and nothing else; the occupation itself is left out.
validate-neighbour = Share with an occupation of the same ISCO-08 unit group among the first ten:
validate-flat = People whose levels are nearly all the same, so that A is not defined and F is C: { $count }
validate-element-unknown = The element { $name } is not rated for level and importance in this folder. Correct the list of elements.
validate-nothing-related = Of no occupation is it known both how it is rated and what is related to it. Check whether the files belong to one version.
validate-nothing-near = No unit group has two occupations with lists. Check whether the files belong to one version.
validate-panel-data = Occupations: { $occupations } · questions: { $questions } · people drawn: { $people } · noise of an answer: { $noise } levels · seed: { $seed }
validate-panel-people = Each person comes from one occupation: their own levels are those it requires, their answers are these with noise, in whole levels. All are asked everything, one question at a time.
validate-panel-needed = Questions after which this is so and stays so: mean (median) [95 % interval by bootstrap over people].
validate-panel-measure-same = The five first occupations are those of all the answers
validate-panel-measure-four = At least four of the five are those of all the answers
validate-panel-order-framework = order of the framework
validate-panel-order-telling = most telling first
validate-panel-order-apart = first what sets the occupations that the person resembles furthest apart
validate-panel-reading-answered = from the answers alone
validate-panel-reading-resembled = from the occupations that the person resembles (an estimate)
validate-panel-ratio = For one question of the framework’s order, read in the same way:
validate-panel-agreement = After so many answers: of the five, how many are those of all the answers, and how many those of the person’s own levels
validate-panel-half = Noise { $noise }: the same first five occupations with at most half the questions ({ $figure }).
validate-panel-more = Noise { $noise }: the same first five occupations take more than half the questions ({ $figure }).
validate-panel-nothing = There are too few occupations with a grid to ask a panel about. At least six are needed.

# Vaults
access-choose-title = Who is working now?
access-new = I work here for the first time
access-others = That is not me
access-passphrase = Passphrase
access-unlock = Open
access-unlock-title = { $name }’s vault
dossier-recovered = { $count ->
    [one] One answer given just before the programme stopped was found again.
   *[other] { $count } answers given just before the programme stopped were found again.
}
dossier-recovered-torn = { $count ->
    [one] One answer given just before the programme stopped was found again; the last was not whole, go over it with the person.
   *[other] { $count } answers given just before the programme stopped were found again; the last was not whole, go over it with the person.
}
error-erased = This dossier was erased at the person’s request. It cannot come back ({ $path }).
error-recovery-key = This is not the recovery key of this vault. Read the sheet again, sign by sign.
error-sealed-damaged = This file is damaged, or no dossier of this vault: { $path }. It was not touched. A backup brings it back.
error-sealed-forged = This vault did not write this file: { $path }. Somebody may have replaced it. It was not touched; tell the head of your agency.
error-sealed-newer = A newer version of the programme wrote this file: { $path }. Update the programme; the file was not touched.
error-sealed-not-for-us = This file is locked for another vault: { $path }.
error-sealed-rolled-back = This file is older than one already seen here: { $path }. Somebody may have put an old copy back. It was not touched; tell the head of your agency.
error-sealed-too-costly = This file asks too much work of the machine; it was not opened: { $path }.
error-wrong-passphrase = That is not the right passphrase.
passphrase-changed = The passphrase is changed.
recovery-drilled = The recovery key does open this vault.
recovery-sheet-written = The sheet with the recovery key is written: { $path }. Print it, then delete the file.
vault-lock = Lock the vault
vault-taken-in = { $count ->
    [one] One dossier of an earlier version is in the vault now.
   *[other] { $count } dossiers of an earlier version are in the vault now.
}
vault-working = Working on the vault…
access-create = Make my vault
access-forgotten = I forgot my passphrase
access-new-about = What people confide here stays in a locked vault that is yours alone. Three things are enough to make it.
access-new-name = Your name, as you are called at the agency
access-new-title = Your vault
access-new-who = You and your passphrase
access-trainers = Trainers’ files
access-wait = { $count ->
    [one] Wait one second before you try again.
   *[other] Wait { $count } seconds before you try again.
}
access-waiting = One moment…
backup-about = A whole copy of the vault, locked as it is, on a stick or in a folder of the agency. It is read back file by file.
backup-last = Last backup: { $date }
backup-never = No backup yet.
backup-now = Back up now…
backup-take-back = Take a vault back from a backup…
backup-title = Backup
drill-about = Before the first interview, make sure that the key on the sheet does open this vault. Do it again once a year.
drill-last = Tried with success: { $date }
drill-never = This key has not been tried yet.
drill-title = Recovery key
drill-try = Try the key
drill-wanted = The recovery key of this vault has not been tried yet. Try it before you need it.
lock-after-about = Without a key or a movement, the vault saves everything and locks.
lock-after-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
lock-after-title = Locking by itself
locked-by-itself = The vault locked itself. All that was written is saved.
locked-by-you = The vault is locked. Everything is saved.
locked-unwritten = The vault is locked, but the last answers could not be written to the disk. They wait, encrypted, in memory: do not switch the computer off, make room, then open the vault.
passphrase-change = Change the passphrase
passphrase-change-title = Passphrase
passphrase-old = Present passphrase
recover-about = The agency’s recovery key opens this vault. Then choose a new passphrase.
recover-open = Open and change the passphrase
recover-title = Recover { $name }’s vault
recovery-about = Should you forget your passphrase, or leave, the agency can open the vault with its recovery key. It is printed on a sheet and kept in a safe place, never with the computer.
recovery-has = Our agency has a recovery key already
recovery-key = Recovery key
recovery-key-help = Copy the sheet, line by line. Spaces and capitals do not matter.
recovery-made = The sheet is written. Print it, put it in a safe place, then delete the file.
recovery-make = Make a recovery key for our agency
recovery-make-sheet = Make the key and write the sheet…
recovery-public = Public half of the key
recovery-public-wrong = This is no key: one begins with “age1” and has 62 signs.
recovery-title = The agency’s recovery key
sheet-above = bilan · recovery key
sheet-footer = Keep in a safe place, never with the computer
sheet-keep = Where to keep it
sheet-keep-copy = One sheet, or two in two safe places. No photo, no message.
sheet-keep-file = After printing, delete the PDF file and empty the bin.
sheet-keep-safe = In the agency’s safe or with the person in charge, in a sealed envelope.
sheet-key = The key
sheet-key-help = Read from left to right, line by line. Spaces and capitals do not matter.
sheet-notice = Whoever has this sheet and the computer can read all dossiers of the agency. Whoever loses the sheet and the passphrase loses the dossiers.
sheet-public = Public half
sheet-public-help = For new counsellors of the agency: it locks, it opens nothing.
sheet-signed-keeper = Kept by
sheet-signed-place = Place
sheet-title = The agency’s recovery key
sheet-use = What it is for
sheet-use-drill = Try it before the first interview, then once a year.
sheet-use-forgotten = Open the vault of a counsellor who forgot the passphrase.
sheet-use-left = Open the vault of a counsellor who left.
vault = Vault
vault-about-encryption = Each dossier is an age file, encrypted to this vault and to the recovery key.
vault-about-folder = The vault is in { $path }
vault-about-key = Your public key, so that a colleague can lock a dossier for you:
vault-about-title = This vault
vault-backed-up = The backup is made and read back: { $path }
vault-backup-none = No backup was made.
words-advice = Four or five words that do not belong together, easy for you alone to remember.
words-again = The same passphrase once more
words-differ = The two are not the same.
words-fair = Strong enough.
words-first = New passphrase
words-good = Strong.
words-none = Too easy to guess. Add words.
words-show = Show what I type
words-weak = Still too weak. Add a word or two.
drill-open = Try the recovery key…
access-name-taken = A vault on this computer already has this name. Add an initial.
drill-first = Before the first interview, type the key from the sheet. If somebody is waiting, or the head of your agency keeps the sheet, do it later: this reminder stays here.
drill-later = Later, with the head of the agency
home-recovered = { $count ->
    [one] Found after a stop: { $count } answer, the last on { $date } at { $time }.
   *[other] Found after a stop: { $count } answers, the last on { $date } at { $time }.
}
vault-key-copied = Copied
vault-key-copy = Copy the public key
lint-delicate = The question “{ $at }” speaks of “{ $word }”. The law protects such answers, and a skills assessment seldom needs them.
lint-delicate-fix = take the question out, or ask what matters for work: what the person can do, what they need

notice-title = To be read before asking the name
notice-help = Read this slowly, in the person’s language, or let them read it. Answer their questions, then tick.
notice-agency = the agency where you are
notice-who = What you tell me is written in a file that is locked with a password. Who answers for this file: { $controller }.
notice-what-for = This file is there to see with you what you can do, and to look for jobs, training and help that suit you. { $count ->
    [one] It is kept for one month, then erased.
   *[other] It is kept for { $count } months, then erased.
 }
notice-who-reads = Only the people at the agency who support you read it. Nothing goes to an employer, to another office or to another country unless you agree.
notice-free = It is your choice: you may leave a question unanswered, take a break or stop. You lose no service by it.
notice-rights = Law 09-08 gives you rights: to see your file, to have it corrected, to refuse its use, to go back on your agreement. Telling the agency is enough, whenever you like.
notice-receipt = These files are declared to Morocco’s data protection commission (CNDP), receipt no. { $receipt }.
notice-no-controller = Who answers for the files is not set yet: write it under “Agency settings”, from the list of dossiers.
notice-was-read = The text was read
manner-read-aloud = Read aloud
manner-read-alone = Read by the person
new-manner-needed = Tick how the text was read.
recipient-agency = The agency
recipient-statistics = Statistics without names
recipient-person = The person
recipient-employer = An employer
recipient-training = A training centre
recipient-colleague = A colleague
recipient-other = Somebody else
exported-summary = Summary
exported-whole-file = Whole file
exported-hand-over = Encrypted dossier, for another vault
export-for-whom = For whom
export-purpose = To whom exactly, and what for
export-agreed = The person agreed in the interview.
export-person-agrees = I asked the person: they agree to this.
export-said-no = The person does not agree: nothing may go to them. If they changed their mind, note it at the question.
export-ask-first = Ask the person first whether they agree.
export-say-whom = Write to whom, and what for.
export-to-question = Go to the question
history-informed = Information read to the person: { $how }
history-agreed = Agreed: “{ $question }” ({ $how })
history-not-agreed = Not agreed, or taken back: “{ $question }” ({ $how })
history-exported = { $what } given to: { $to }
history-exported-for = { $what } given to: { $to } ({ $purpose })
history-closed = Interview closed: { $title }
history-reopened = Interview opened again to correct it: { $title }
history-corrected = Corrected: “{ $question }”. Before: { $before }
history-added = Added after the close: “{ $question }”
history-renamed = Name corrected. Before: { $before }
history-kept = To be kept until { $date }
history-taken-in = Taken in from another vault
history-interpreter = interpreter: { $name }
dossier-of = Dossier of { $name }
dossier-title = The dossier
dossier-from-elsewhere = This dossier comes from another vault. The programme cannot prove who sent it: check with the person.
dossier-cover = The person and the interview
dossier-correct = Correct
dossier-consents = What the person agreed to
dossier-consents-help = An agreement can be taken back at any time. That is noted with its date.
dossier-not-asked = Not asked yet
dossier-take-back = Take back
dossier-ask = Ask
dossier-keep-taken-back = The person does not want their answers kept. If they ask for it, erase the dossier, below.
dossier-kept-until = To be kept until
dossier-kept-help = After that day the list reminds you: erase the dossier, or keep it longer if the person needs it.
dossier-keep-longer = { $count ->
    [one] One month longer
   *[other] { $count } months longer
 }
dossier-history = What was done
dossier-no-history = Nothing is noted yet.
dossier-erase = Erase the dossier
dossier-erase-about = For instance when the person asks for it, or when the day has passed.
dossier-erase-ask = Erase this dossier…
whole-file = The whole file, for the person
whole-file-about = The person may ask to see everything that is kept about them. This document holds every answer, personal ones too, and your notes.
whole-file-save = Save the whole file as PDF…
hand-over = Hand the dossier over to a colleague
hand-over-about = Ask your colleague for the public key of their vault: it is on their “Vault” page. Nobody else can read the file. The dossier stays in your vault too.
hand-over-key = Your colleague’s public key
hand-over-save = Save the file to hand over…
take-in = Take in a dossier
take-in-done = The dossier is in your vault. Open it and check it with the person.
take-in-not-for-us = This file cannot be opened: { $path }. It is not meant for this vault, or it is damaged. Ask your colleague to save it again with your public key.
home-from-elsewhere = From another vault
home-due = { $count ->
    [one] One dossier is past the day until which it was to be kept.
   *[other] { $count } dossiers are past the day until which they were to be kept.
 }
home-due-help = Erase what is of no more use. What the person needs can be kept longer: open the dossier, then press the name at the top.
home-due-show = Show them
home-due-all = Show all dossiers
home-kept-until = To be kept until { $date }: past
office = Agency settings
office-title = Agency settings
office-about = What is written here holds for all new dossiers on this computer, and saves itself.
office-documents = On documents
office-agency-help = As it should stand on the page that the person takes home.
office-counsellor-help = Offered for each new dossier.
office-law = Data protection (law 09-08)
office-controller = Who answers for the files
office-controller-help = The body that answers for the files before the law, with its address. It is named to the person before any question.
office-receipt = Number of the CNDP receipt
office-receipt-help = Leave empty as long as the agency has none: then nothing is said.
office-retention = How long dossiers are kept
office-retention-help = No longer than needed. It is told to the person and holds for new dossiers.
office-months = { $count ->
    [one] One month
   *[other] { $count } months
 }
office-notice = What the person will hear
office-notice-help = This text is a draft: have it read by the agency’s legal service.
backup-old = Last backup: { $date }. What was written since exists on this computer alone.
backup-none-yet = These dossiers exist on this computer alone: no backup was made.
backup-go = Back up…
backup-put-off = Tomorrow
whole-title = My whole file
whole-about = This document holds everything the agency keeps about you. It is for you alone: keep it in a safe place.
whole-begun = Dossier opened on
whole-informed = What you were told at the beginning
whole-question = What was asked
whole-answer = Answer
whole-recipient = For whom
whole-version = Version of the questionnaire
whole-started = Begun on
whole-finished = Finished on
whole-parked = Answers set aside
whole-hidden = no longer asked
whole-note = Counsellor’s note
whole-targets = Occupations chosen
whole-when = When
whole-what = What
whole-footer = Whole file, { $date }
whole-rights = Your rights
progress-of = ({ $done } of { $count })
stop = Stop
office-logo = The agency’s logo
office-logo-help = It is printed at the top of documents. A PNG or JPEG picture.
office-logo-choose = Choose a picture…
office-logo-remove = Print it no more
error-logo = This picture cannot be read: { $path }. Choose a PNG or JPEG picture of less than 8 MB.
exported-profile = Skills profile
employer-title = Skills profile
employer-contact = For questions
employer-looks-for = Looks for work as
employer-seen-by = according to: { $sources }
employer-about = What this document is
employer-about-text = The person chose what is shown here. The skills come from an interview; they may have been learnt without a diploma. A trial at the workplace confirms them.
employer-fair = Nobody may ask the person for money for a job, a trial or an introduction.
summary-document = Which document
profile-about = For an employer: only what the person wants to show. Read the list with them.
showing-title = What the person wants to show
showing-help = Tick what they accept, line by line. Nothing else is written.
showing-nothing = Nothing to show yet: first ask about work and skills.
showing-all = Show all
showing-none = Show nothing
showing-target = Occupations looked for
showing-strength = Skills
showing-language = Languages spoken
showing-experience = Experience
showing-qualification = Diplomas and licences
employer-strengths = Skills
employer-languages = Languages
employer-experience = Experience
employer-column-details = What was done
employer-source-person = the person
employer-source-observed = the counsellor
employer-source-document = a document
employer-source-test = a test
