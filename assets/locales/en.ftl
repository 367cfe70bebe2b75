# The summary document

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
report-overview-unpaid = You have also learnt from unpaid work: { $list }.
report-overview-strengths = What you do best: { $list }.
report-overview-languages = You use these languages: { $list }.
report-overview-accessible = Of the occupations compared, the one that is open to you and most like you is: { $name }.
report-overview-aiming = An occupation to aim at, with some preparation: { $name }.
report-project = Your plan:
report-interests = What attracts you:

report-profile = Your profile
report-profile-intro = Each bar shows the level found, from 0 to 4. The thin line shows the margin of error: the shorter it is, the surer the result.
report-profile-best = For each field you see your three best results here; the whole profile is at the end.
report-annex = Annex: your whole profile
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
report-column-evidence = What you can do, and how we know
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
report-column-kind = Paid or not
report-column-place = Place and time
report-column-details = What you did
report-paid = paid
report-unpaid = unpaid

report-qualifications = Schooling, diplomas and licences
report-column-qualification = Title
report-column-country = Country
report-column-year = Year
report-column-recognition = Recognition in Morocco

report-occupations = Occupations for you
report-occupations-intro = We compared your profile with what each occupation asks for. The bar shows the part you cover; the thin line, what it may become when everything is assessed.
report-accessible = Accessible now.
report-accessible-intro = Nothing we know of keeps you from starting.
report-aiming = Worth aiming at.
report-aiming-intro = Occupations close to you, with a condition to meet or things to learn.
report-class-open = open
report-class-to-verify = to verify
report-class-blocked = closed today
report-target = your choice · { $class }
report-coverage-all = You have nearly all that this occupation asks for
report-coverage-most = You have most of what this occupation asks for
report-coverage-large = You have more than half of what this occupation asks for
report-coverage-half = You have about half of what this occupation asks for
report-coverage-part = You have a part of what this occupation asks for
report-coverage = { $words }: { $value }.
report-coverage-between = { $words }: { $value }, between { $low } and { $high }% depending on what is still to be assessed.
report-coverage-unknown = Too few competences were assessed to give a figure.
report-provisional = This figure is provisional.
report-brings = You bring:
report-to-develop = To develop:
report-gap = { $name } (minus { $points } points)
report-gap-near = { $name } (nearly there, minus { $points } points)
report-missing = Missing:
report-to-verify = To verify:
report-met = Condition met:
report-not-assessed = Not assessed:
report-note = Good to know:
report-under-use = this occupation would use little of what you can do.

report-next-steps = What comes next
report-column-step = Step
report-column-who = With whom
report-column-when = When
report-column-bring = What to bring
report-next-for = For the occupation: { $name }
report-next-missing = Ask the agency how to obtain: { $list }.
report-next-verify = Bring the papers or the information about: { $list }.
report-next-develop = Look for training or a work placement to learn: { $list }.
report-next-practise = Practise a little more, alone or with someone of the trade: { $list }.
report-next-assess = Have assessed, by a trial or in a next interview: { $list }.

report-limits = What this document is, and what it is not
report-limit-1 = It is a document for orientation. It helps to choose an occupation, a training course, a step.
report-limit-2 = It is neither a diploma nor a certificate, and it does not promise a job.
report-limit-3 = Much of it rests on what you said of yourself. People may rate themselves too low or too high.
report-limit-4 = The calculations use settings chosen by experts. They are still to be checked on real situations.
report-limit-5 = The figures are landmarks: a few points between two occupations mean nothing.
report-rights = Your data, your rights
report-rights-text = This document belongs to you. Nobody else receives it without your agreement. Responsible for your data: { $agency }. Morocco’s law 09-08 gives you the right:
report-right-1 = to see all the data kept about you;
report-right-2 = to have corrected what is wrong or out of date;
report-right-3 = to object to their use, for a legitimate reason;
report-right-4 = to turn to the national commission for the protection of personal data (CNDP).
report-fair = Honest recruitment is free
report-fair-text = Neither this assessment, nor a job offer, nor recruitment should cost you money. If someone asks you to pay, or to hand over your passport, refuse and tell the agency.
report-signatures = Signatures
report-signatures-text = This document was read again with the person, who was able to correct it.
report-signature-person = { $name }
report-signature-counsellor = { $name }, for the agency
report-signature-interpreter = Interpreter

report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December
report-date = { $day } { $month } { $year }
report-list-separator = {", "}
report-list-strong-separator = {"; "}
report-list-end = { $items } and { $last }
report-list-others = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
report-percent = { $value }%
report-decimal-mark = .
