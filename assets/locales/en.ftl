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
home-remove = Remove the dossier of { $name }
home-remove-question = Remove this dossier from the list? The file stays in the “quarantine” folder of the vault; it is not deleted.
home-remove-yes = Remove the dossier
home-remove-no = Keep the dossier
home-removed = The dossier is no longer in the list. The file is kept in quarantine.
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
new-draft = These questionnaires are drafts: their content will be reviewed during the pilot.
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
occupation-own-words = No occupation with this name in the catalogue: the person’s own words are kept as they are.
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

## The results
results-occupations = Occupations
results-levels = Competences
results-all = All occupations
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
explain-fold = Fold
explain-name = Why this result: { $occupation }
explain-loss = { $competence }: –{ $points ->
    [one] { $points } point
   *[other] { $points } points
}
explain-to-confirm = { $competence } (to be confirmed)
state-strength = Strengths ({ $count })
state-near = Nearly there ({ $count })
state-to-develop = To develop ({ $count })
state-not-assessed = Not assessed ({ $count })
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
workshop-other = Other files
workshop-clean = Nothing to report
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
# Checking files
check-help = advice
check-did-you-mean = Write { $near } instead
check-take-out = Take this sign out
check-warned = { $files ->
    [one] { $warnings ->
        [one] One file checked, no errors, one warning.
       *[other] One file checked, no errors, { $warnings } warnings.
    }
   *[other] { $warnings ->
        [one] { $files } files checked, no errors, one warning.
       *[other] { $files } files checked, no errors, { $warnings } warnings.
    }
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
check-include-outside = “{ $name }”: an included file is in the questionnaire’s folder or below it, and ends in .ron. Write for example "parts/identity.ron".
check-include-cycle = “{ $name }” includes itself, directly or through another file. Take one inclusion out.
check-include-deep = Too many files include one another. Put them together.
check-include-missing = The included file “{ $name }” is not there or cannot be read. Put it into the folder parts, or correct the name.
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
check-warned = { $files ->
    [one] { $warnings ->
        [one] One file checked, no errors, one warning.
       *[other] One file checked, no errors, { $warnings } warnings.
    }
   *[other] { $warnings ->
        [one] { $files } files checked, no errors, one warning.
       *[other] { $files } files checked, no errors, { $warnings } warnings.
    }
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
check-include-outside = “{ $name }”: an included file is in the questionnaire’s folder or below it, and ends in .ron. Write for example "parts/identity.ron".
check-include-cycle = “{ $name }” includes itself, directly or through another file. Take one inclusion out.
check-include-deep = Too many files include one another. Put them together.
check-include-missing = The included file “{ $name }” is not there or cannot be read. Put it into the folder parts, or correct the name.
check-related-near = perhaps this one
