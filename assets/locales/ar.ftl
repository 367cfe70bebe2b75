### The words of the application. One word for one idea, the same everywhere.

## The language itself
# How the language names itself, and the one that stands in where a message is missing.
language-name = العربية
language-fallback = fr
# The sign before the decimals: comma or point. In Morocco a comma, as in French.
number-decimal = ,
date-short = { $day }/{ $month }/{ $year }
date-short-month = { $month }/{ $year }
date-long = { $day } { $month } { $year }
time-short = { $hours }:{ $minutes }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = ماي
month-6 = يونيو
month-7 = يوليوز
month-8 = غشت
month-9 = شتنبر
month-10 = أكتوبر
month-11 = نونبر
month-12 = دجنبر
list-separator = {"، "}
list-strong-separator = {"؛ "}
list-and = { $items } و{ $last }
list-or-separator = { " " }أو{ " " }
list-or = { $items } أو { $last }

## The frame
home = الملفات
interview = المقابلة
results = النتائج
summary = الوثيقة التركيبية
undo = التراجع عن آخر جواب
redo = استعادة الجواب
remove = إزالة
open = فتح
cancel = إلغاء
letters-missing = { $count ->
    [one] رمز واحد يظهر
    [two] رمزان يظهران
    [few] { $count } رموز تظهر
    [many] { $count } رمزا يظهر
   *[other] { $count } رمز يظهر
} في شكل خانة فارغة، لأنه لا يوجد في أي خط من خطوط هذا الحاسوب ({ $codes }). يرجى وضع خط يتضمنه في المجلد { $folder } ثم إعادة تشغيل البرنامج.
dismiss = حسنا
loading = جار التحميل…
larger = تكبير
smaller = تصغير
appearance-dark = داكن
appearance-light = فاتح
languages-other = لغات أخرى
digits-write = كتابة الأرقام هكذا: { $digits }
nothing-open = لا يوجد ملف مفتوح. يرجى اختيار ملف من القائمة.
example = مثال

## Typing
typing-menu = قائمة النص
typing-undo = التراجع عن الكتابة
typing-redo = إعادة الكتابة
typing-cut = قصّ
typing-copy = نسخ
typing-paste = لصق
typing-select-all = تحديد الكل
typing-direction-automatic = الاتجاه تلقائي
typing-direction-ltr = من اليسار إلى اليمين
typing-direction-rtl = من اليمين إلى اليسار

## Saving
saving = جار الحفظ…
saved-at = تم الحفظ على الساعة { $time }
save-again = إعادة الحفظ

## The dossiers
home-title = الملفات
home-new = مقابلة جديدة
home-empty-title = لا توجد ملفات بعد
home-empty = يمكن بدء مقابلة جديدة، أو فتح مثال لمعرفة طريقة عمل البرنامج.
home-search = البحث عن اسم
home-nothing-found = لا يوجد ملف بهذا الاسم.
home-no-name = دون اسم
home-open = فتح ملف { $name }
home-remove = إزالة ملف { $name }
home-remove-question = هل تريد إزالة هذا الملف من القائمة؟ سيبقى محفوظا في مجلد «quarantine» داخل خزانة الملفات، ولن يُحذف.
home-remove-yes = إزالة الملف
home-remove-no = الاحتفاظ بالملف
home-removed = تمت إزالة الملف من القائمة. وهو محفوظ في مجلد «quarantine».
state-new = لم تبدأ المقابلة بعد
state-under-way = المقابلة جارية: { $answered ->
    [zero] لا جواب
    [one] جواب واحد
    [two] جوابان
    [few] { $answered } أجوبة
    [many] { $answered } جوابا
   *[other] { $answered } جواب
} من أصل { $asked ->
    [zero] { $asked } سؤال
    [one] سؤال واحد
    [two] سؤالين
    [few] { $asked } أسئلة
    [many] { $asked } سؤالا
   *[other] { $asked } سؤال
}
state-finished = المقابلة منتهية: { $answered ->
    [zero] لا جواب
    [one] جواب واحد
    [two] جوابان
    [few] { $answered } أجوبة
    [many] { $answered } جوابا
   *[other] { $answered } جواب
} من أصل { $asked ->
    [zero] { $asked } سؤال
    [one] سؤال واحد
    [two] سؤالين
    [few] { $asked } أسئلة
    [many] { $asked } سؤالا
   *[other] { $asked } سؤال
}
samples-title = أمثلة
samples-about = ثلاث شخصيات مختلقة، للتجربة والتكوين. عند فتح مثال تضاف نسخة منه إلى ملفاتك.
sample-1 = مثال: ورش بناء
sample-2 = مثال: مطبخ
sample-3 = مثال: رعاية

## A new dossier
new-title = مقابلة جديدة
new-name = اسم الشخص
new-name-help = الاسم الذي يفضله الشخص. يكفي الاسم الشخصي.
new-name-needed = يرجى كتابة الاسم الذي يفضله الشخص.
new-interpreter = الترجمة الشفوية
new-interpreter-help = تُترك الخانة فارغة إذا لم تكن هناك ترجمة.
new-counsellor = المستشار أو المستشارة
new-agency = الوكالة
new-language = لغة الشخص
person-language-other = لغة أخرى
language-search = البحث عن لغة
language-not-found = لا توجد لغة بهذا الاسم في «references.ron».
person-language-no-questions = لا توجد الأسئلة بهذه اللغة. تظهر بلغتك ({ $shown })، ويتولى ترجمتها من يقوم بالترجمة الشفوية. يمكن طبع الوثيقة التركيبية بهذه اللغات: { $printed }.
person-language-no-document = تظهر الأسئلة بهذه اللغة أيضا. يمكن طبع الوثيقة التركيبية بهذه اللغات: { $printed }.
new-questionnaire = الاستمارة
new-draft = هذه الاستمارات مسودات: سيراجع محتواها خلال المرحلة التجريبية.
new-begin = بدء المقابلة

## The interview
interview-next = التالي
interview-previous = السابق
interview-finish = إنهاء المقابلة
interview-progress = { $answered ->
    [zero] لا جواب
    [one] جواب واحد
    [two] جوابان
    [few] { $answered } أجوبة
    [many] { $answered } جوابا
   *[other] { $answered } جواب
} من أصل { $asked }
interview-go-to = الانتقال إلى السؤال: { $question }
interview-open-points = ما ينبغي الرجوع إليه قبل الإنهاء
questionnaire-begin = بدء: { $title }
questionnaire-go-on = متابعة: { $title }
item-guide = توجيه لك:
item-sensitive = جواب حساس: يبقى في الملف ولا يُطبع أبدا.
answer-refused = عدم الرغبة في الجواب
answer-does-not-know = لا يعرف الشخص الجواب
answer-not-asked = لم يُطرح السؤال
answer-to = الجواب عن: { $question }
answer-clear = مسح الجواب
answer-own-words = بكلمات الشخص نفسه
note-private = ملاحظة خاصة، لا تُطبع أبدا
choice-search = البحث في القائمة
consent-read-aloud = يُقرأ بصوت مسموع، بلغة الشخص
consent-yes = نعم، الشخص موافق
consent-no = لا، الشخص غير موافق
consent-given = موافق
consent-not-given = غير موافق
consent-recorded = سُجل الجواب بتاريخ { $when }
number-out-of-range = يرجى كتابة عدد بين { $min } و{ $max }.
date-day = يي/شش/سسسس
date-month = شش/سسسس
date-year = سسسس
date-help = يرجى كتابة التاريخ هكذا: { $shape }
duration-in-years = سنوات
duration-in-months = أشهر
duration-years = { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
duration-months = { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
}
duration-years-months = { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
} و{ $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
}
document-title = اسم الوثيقة
document-place = مكان التسليم
document-year = السنة
document-shown = تم الاطلاع عليها
occupation-search = اسم المهنة: بناء، خياطة، maçon…
occupation-own-words = لا توجد مهنة بهذا الاسم في الدليل: تُحفظ كلمات الشخص كما هي.
group-add = إضافة: { $row }
group-remove = إزالة { $row }
group-remove-question = هل تريد إزالة هذا السطر وأجوبته؟
group-remove-yes = إزالة السطر
group-trade = الكفاءات المهنية

## The levels
level-0 = دون ممارسة
level-1 = بمساعدة
level-2 = باستقلالية في الحالات البسيطة
level-3 = باستقلالية تامة
level-4 = خبرة مؤكدة وقدرة على تكوين الغير
levels-legend = 0 دون ممارسة · 1 بمساعدة · 2 باستقلالية في الحالات البسيطة · 3 باستقلالية تامة · 4 قدرة على تكوين الغير
rating-self = قول الشخص:
rating-self-short = قول الشخص
rating-observed = ما لاحظته بنفسك
rating-document = ما ظهر في وثيقة
rating-test = ما ظهر في اختبار عملي
rating-help = النقر مرة ثانية يمسح المستوى. للملاحظة والوثيقة والاختبار العملي وزن أكبر من القول وحده.
trade-help = يُطلب مثال عن كل مهمة. ويُترك فارغا ما لم يتم الحديث عنه.
trade-name-first = يرجى أولا اختيار مهنة من الدليل أعلاه.
cefr-help = من أول احتكاك باللغة (A1) إلى إتقانها (C2). يُسأل الشخص عما يفعله بهذه اللغة.
cefr-add-language = إضافة لغة
cefr-none = لا شيء
cefr-listening = الاستماع
cefr-reading = القراءة
cefr-spoken-interaction = المحادثة
cefr-spoken-production = التحدث المتواصل
cefr-writing = الكتابة

## The profile
profile-title = المؤهلات أولا بأول
profile-toggle = المؤهلات (F2)
profile-chart = رسم: مستويات الكفاءات مع هامشها. الأرقام نفسها مكتوبة أسفله.
profile-empty = تظهر المؤهلات تدريجيا مع تسجيل الأجوبة.
profile-assessed = { $count ->
    [zero] لم تُقيّم أي كفاءة بعد
    [one] كفاءة واحدة مقيّمة
    [two] كفاءتان مقيّمتان
    [few] { $count } كفاءات مقيّمة
    [many] { $count } كفاءة مقيّمة
   *[other] { $count } كفاءة مقيّمة
}

## The results
results-occupations = المهن
results-levels = الكفاءات
results-all = كل المهن
results-accessible = متاحة الآن
results-accessible-help = معظم ما تتطلبه المهنة متوفر، ولا نعرف مانعا يحول دونها.
results-aiming = يمكن السعي إليها
results-aiming-help = جزء مهم مما تتطلبه المهنة متوفر، أو بقي شرط ينبغي استيفاؤه.
results-none = الأجوبة قليلة جدا لاقتراح مهن. يمكن متابعة المقابلة، أو الاطلاع على «كل المهن».
results-empty-list = لا شيء في هذه القائمة حاليا.
results-caveat = هذه الأرقام للاستئناس أثناء النقاش، ولا تحسم شيئا. الهوامش والأوزان قيم وضعها خبراء، وستُضبط خلال المرحلة التجريبية.
results-finished = انتهت المقابلة.
results-reopen = إعادة فتح المقابلة
results-under-way = لم تنته المقابلة بعد: قد تتغير النتائج.
results-other-questionnaires = الاستمارات
class-open = متاحة
class-to-verify = تحتاج إلى تحقق
class-blocked = غير متاحة اليوم
fit-coverage = المتوفر: { $coverage }% · بين { $lo } و{ $hi }% حسب ما لم يُقيّم
fit-coverage-sure = المتوفر: { $coverage }%
fit-too-little = التقييم غير كاف: { $assessed }% مما تتطلبه المهنة
flag-not-enough-assessed = الأجوبة غير كافية لترتيب هذه المهنة
flag-provisional = نتيجة مؤقتة: جزء لم يُقيّم بعد
flag-flat-or-few = المستويات متقاربة جدا أو الأجوبة قليلة جدا، فلا يمكن مقارنة نقط القوة
flag-under-use = لن تستعمل هذه المهنة إلا القليل من كفاءات الشخص
target-choose = اختيار المهنة هدفا
target-chosen = المهنة المستهدفة
target-name = المهنة المستهدفة: { $occupation }
explain = لماذا؟
explain-fold = طي
explain-name = لماذا هذه النتيجة: { $occupation }
explain-loss = { $competence }: تنقص { $points ->
    [few] { $points } نقط
   *[other] { $points } نقطة
}
explain-to-confirm = { $competence } (في انتظار التأكيد)
state-strength = نقط القوة ({ $count })
state-near = شبه مكتسب ({ $count })
state-to-develop = ما ينبغي تطويره ({ $count })
state-not-assessed = لم يُقيّم ({ $count })
not-assessed = لم يُقيّم
knock-out-met = شرط متوفر: { $what }
knock-out-not-met = شرط غير متوفر: { $what }
knock-out-unknown = شرط للتحقق منه: { $what }
knock-out-cefr = { $activity } ب{ $languages } ({ $level })
knock-out-age = بلوغ { $age ->
    [zero] { $age } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $age } سنوات
    [many] { $age } سنة
   *[other] { $age } سنة
} على الأقل
level-interval = المستوى { $level } (بين { $lo } و{ $hi })
level-self = القول { $level }
level-observed = الملاحظة { $level }
evidence-self = قول الشخص
evidence-observed = ملاحظة
evidence-document = وثيقة
evidence-test = اختبار عملي
interest-realistic = العمل باليدين أو في الهواء الطلق أو بالآلات
interest-investigative = الفهم والقياس وإيجاد الحلول
interest-artistic = الإبداع والرسم والأداء الفني
interest-social = المساعدة والرعاية والتعليم
interest-enterprising = البيع والإقناع وإنشاء المشاريع
interest-conventional = الترتيب والحساب وتنظيم الأوراق

## The summary
summary-title = الوثيقة التركيبية
summary-about = الورقة التي يأخذها الشخص معه. يرجى مراجعتها معه قبل تسليمها.
summary-person-language = لغة الشخص
summary-language = لغة الوثيقة
summary-beside = لغة ثانية إلى جانبها
summary-beside-none = بدون
summary-beside-help = عند اختيار لغتين، تعرضهما كل صفحة جنبا إلى جنب: المعلومة نفسها على السطر نفسه.
summary-save = حفظ بصيغة PDF…
summary-save-help = تُفتح الوثيقة بعد ذلك جاهزة للطباعة.
preview-title = معاينة الصفحات
preview-page = الصفحة { $page } من { $pages }
preview-making = جار إعداد الصفحات…
preview-fit = العرض الكامل
preview-larger = تكبير الصفحات
preview-smaller = تصغير الصفحات
summary-complete = المقابلة منتهية ومكتملة.
summary-incomplete = المقابلة غير منتهية أو غير مكتملة: سيُذكر ذلك في الوثيقة.
summary-no-target = لم تُختر أي مهنة مستهدفة: ستقترح الوثيقة خطوات لأول مهنة في القائمة.
summary-private = لا تظهر الملاحظات الخاصة والأجوبة الحساسة أبدا في هذه الوثيقة.
summary-writing = جار إعداد الوثيقة…
summary-written = تم حفظ الوثيقة: { $path }

## The trainers' files
content-open = ملفات المكوّنين
content-title = ملفات المكوّنين
content-about = تأتي الاستمارات والكفاءات والمهن واللغات من هذه الملفات. للمجلد المختار بالأمر bilan --content أو لمجلدك الخاص الأولوية على ملفات البرنامج.
content-clean = كل الملفات مقروءة ومتناسقة.
content-failed = لا يمكن استعمال ملفات المكوّنين. يرجى تصحيحها أو إزالتها، ثم إعادة فتح البرنامج.
content-embedded = من البرنامج: { $file }
content-from = من المجلد { $folder }: { $file }

## What did not work: what, which file, what to do
error-kept-in-memory = أجوبتك باقية على الشاشة: يرجى عدم إغلاق البرنامج قبل الحفظ.
error-disk-full = القرص ممتلئ: { $path }. يرجى إفراغ بعض المساحة، ثم إعادة الحفظ.
error-read-only = تتعذر الكتابة هنا: { $path }. يرجى التحقق من وجود المجلد ومن صلاحية الكتابة فيه.
error-busy = البرنامج مفتوح في نافذة أخرى ({ $path }). القراءة ممكنة، أما الحفظ فغير ممكن. يرجى إغلاق النافذة الأخرى، ثم إعادة فتح هذه النافذة.
error-not-found = تعذر العثور على الملف: { $path }. يرجى التحقق من الاسم والمجلد.
error-too-large = حجم الملف أكبر من حجم ملف مقابلة: { $path }. لم يُقرأ ولم يُغيّر.
error-io = أبلغ القرص عن خطأ يخص { $path }. يرجى التحقق من القرص، ثم إعادة المحاولة.
error-denied = ليس لك الحق في فتح { $path }. اطلب هذا الحق من المسؤول عن الحاسوب.
error-in-use = برنامج آخر يستعمل { $path }. أغلقه ثم أعد المحاولة.
error-vanished = المجلد { $path } لم يعد موجودًا. إذا كان على مفتاح USB أو قرص خارجي فأعد توصيله ثم أعد المحاولة.
error-not-a-file = { $path } ليس ملفًا. اختر اسمًا آخر.
error-no-lock = هذا القرص لا يسمح بحصر الكتابة في نافذة واحدة. يمكنك القراءة دون الحفظ. احتفظ بالملفات على قرص الحاسوب.
error-vault-not-open = تعذر فتح خزانة الملفات. يرجى التحقق من المجلد، ثم إعادة فتح البرنامج.
error-dossier-damaged = هذا الملف تالف ولا يمكن قراءته. لم يُغيّر فيه شيء؛ يرجى الاحتفاظ به وطلب المساعدة. { $path }
error-dossier-newer = هذا الملف من إصدار أحدث للبرنامج. يرجى تحديث البرنامج لفتحه؛ لم يُغيّر فيه شيء. { $path }
error-dossier-questionnaire = استمارة هذا الملف غير موجودة أو غير صالحة. لم يُغيّر في الملف شيء. { $path }
error-no-random = لم يتمكن النظام من إعطاء اسم للملف. يرجى إعادة تشغيل الحاسوب، ثم إعادة المحاولة.
error-no-content = لا يمكن قراءة ملفات المكوّنين، ولا يمكن إعداد الوثيقة. { $path }
error-pdf = تعذر إعداد الوثيقة: { $path }. يرجى إعادة المحاولة، والتبليغ عن الخطأ إذا تكرر.
error-language = هذه اللغة غير متوفرة. اللغات: { $languages }.
error-languages-many = تكون الوثيقة بلغة واحدة أو بلغتين، لا أكثر (طُلبت { $count }).
error-no-home = تعذر العثور على المجلد الشخصي. يرجى تحديد مكان حفظ الملفات: bilan --vault DOSSIER
error-no-window = لا يمكن فتح أي نافذة على هذا الجهاز (لا توجد شاشة أو برنامج تشغيل للرسوميات). لمشاهدة عمل البرنامج دون نافذة: bilan demo

## The example without a window
demo-person = — { $name } (مثال)
demo-profile = أقوى الكفاءات (المستوى، وهامش 80%)
demo-occupations = أولى المهن (المؤشر F، المتوفر C)
demo-written = الوثيقة: { $path } ({ $size } كيلوبايت)
demo-made = تم إعداد الوثيقة: { $size } كيلوبايت (لحفظها: bilan demo --out DOSSIER)

## Checking the files
check-error = خطأ
check-warning = تنبيه
check-note = ملاحظة
check-no-language = «{ $name }» ليس رمزا للغة. يرجى تسمية الملف برمز لغته، مثل es.ftl أو zgh.ftl.
check-message-syntax = لا يمكن قراءة هذا المقطع: «{ $line }». يرجى النظر إلى علامة = والأقواس المعقوفة والمسافات في أول السطور.
check-unknown-message = لا يوجد في البرنامج نص باسم «{ $name }». يرجى تصحيح الاسم أو حذف السطر.
check-message-arguments = في «{ $name }» توجد الأسماء { $found }، وفي النص الفرنسي { $expected }. يرجى الاحتفاظ بالأسماء نفسها بين القوسين المعقوفين.
check-messages-missing = { $count ->
    [zero] لا ينقص أي نص، وإلا ظهر
    [one] ينقص نص واحد، ويظهر
    [two] ينقص نصان، ويظهران
    [few] تنقص { $count } نصوص، وتظهر
    [many] ينقص { $count } نصا، وتظهر
   *[other] ينقص { $count } نص، وتظهر
} بهذه اللغة: { $language }. للترجمة: { $names }
check-messages-untranslated = { $count ->
    [zero] لا نص مطابق
    [one] نص واحد مطابق
    [two] نصان مطابقان
    [few] { $count } نصوص مطابقة
    [many] { $count } نصا مطابقا
   *[other] { $count } نص مطابق
} للنص الفرنسي: { $names }
check-clean = { $files ->
    [zero] لم يُفحص أي ملف.
    [one] تم فحص ملف واحد، دون ملاحظات.
    [two] تم فحص ملفين، دون ملاحظات.
    [few] تم فحص { $files } ملفات، دون ملاحظات.
    [many] تم فحص { $files } ملفا، دون ملاحظات.
   *[other] تم فحص { $files } ملف، دون ملاحظات.
}
check-found = { $files ->
    [zero] لم يُفحص أي ملف
    [one] تم فحص ملف واحد
    [two] تم فحص ملفين
    [few] تم فحص { $files } ملفات
    [many] تم فحص { $files } ملفا
   *[other] تم فحص { $files } ملف
}، { $errors ->
    [zero] والنتيجة دون أخطاء.
    [one] والنتيجة خطأ واحد.
    [two] والنتيجة خطآن.
    [few] والنتيجة { $errors } أخطاء.
    [many] والنتيجة { $errors } خطأ.
   *[other] والنتيجة { $errors } خطأ.
}
check-unreadable = لا يمكن فتح الملف ({ $reason }). يرجى التحقق من وجوده ومن صلاحية قراءته.
check-not-found = لا يوجد شيء في هذا المكان. يرجى التحقق من المسار.
check-folder = هذا مجلد. يرجى تحديد ملف.
check-not-a-folder = هذا ملف. يرجى تحديد مجلد.
check-not-a-file = هذا ليس ملفا عاديا. يرجى تحديد ملف.
check-empty-folder = لا يحتوي هذا المجلد على أي ملف .ron أو .ftl. يرجى التحقق من أنه المجلد الصحيح.
check-too-large = حجم الملف { $size } ميغابايت؛ الحد الأقصى { $max } ميغابايت. يرجى التحقق من أنه الملف الصحيح.
check-not-utf8 = يوجد حرف ليس بترميز UTF-8. يرجى حفظ الملف بترميز UTF-8 في برنامج التحرير.
check-too-deep = الأقواس المتداخلة كثيرة جدا (أكثر من { $max }). يرجى تبسيط هذا الموضع.
check-ends-too-soon = ينتهي الملف قبل أوانه: علامة اقتباس أو قوس غير مغلق، أو الملف مبتور.
check-unexpected-character = لا يمكن أن يوجد الحرف «{ $found }» هنا. يرجى النظر إلى الفاصلة أو علامة الاقتباس أو القوس قبله مباشرة.
check-unknown-name = الاسم «{ $found }» غير معروف هنا. الممكن: { $known }.
check-unknown-name-near = الاسم «{ $found }» غير معروف هنا. هل المقصود «{ $near }»؟
check-missing-name = الاسم «{ $name }» ناقص. يرجى إضافته.
check-repeated-name = الاسم «{ $name }» مكتوب مرتين. يرجى الاحتفاظ بواحد فقط.
check-syntax = لا يمكن قراءة هذا المقطع ({ $detail }). يرجى النظر إلى الفاصلة أو علامة الاقتباس أو القوس قبله مباشرة.
check-missing-file = هذا الملف ناقص؛ لا شيء يعمل بدونه. يرجى إضافته إلى المجلد.
check-unknown-format = هذا الإصدار من البرنامج لا يعرف الصيغة { $format }. يرجى تحديث البرنامج أو تصحيح «format».
check-nothing = لا يوجد أي سؤال في الاستمارة.
check-no-font = لا يوجد خط يرسم «{ $letter }» ({ $code }، عدد المرات: { $places })، وستظهر مكانه خانة فارغة. يرجى استبداله، أو إضافة خط يتضمنه إلى المجلد fonts.
check-no-font-elsewhere = لا يوجد «{ $letter }» ({ $code }، عدد المرات: { $places }) في خطوط البرنامج. هذا الحاسوب يستطيع رسمه، وقد لا يستطيع غيره. يرجى استبداله، أو إضافة خط يتضمنه إلى المجلد fonts في كل حاسوب.
check-not-a-font = هذا الملف ليس خطا يمكن قراءته. يرجى وضع ملف ‎.ttf‎ أو ‎.otf‎ كامل مكانه.
check-duplicate-id = الاسم «{ $name }» مستعمل مرتين. يرجى تغيير أحدهما.
check-bad-id = لا يصلح «{ $name }» اسما: حروف لاتينية صغيرة دون علامات، وأرقام، والرمز _ فقط، مع البدء بحرف.
check-unknown-item = في «{ $at }» ذُكر السؤال «{ $name }»، وهو غير موجود. يرجى تصحيح الاسم.
check-unknown-choice = في «{ $at }» ذُكر الجواب «{ $name }»، وهو ليس من أجوبة السؤال «{ $item }». يرجى تصحيح الاسم.
check-forward-reference = في «{ $at }» شرط مرتبط بالسؤال «{ $name }» الذي يأتي بعده. لا يمكن أن يذكر الشرط إلا سؤالا سبق طرحه.
check-row-reference = في «{ $at }» ذُكر «{ $name }»، وهو داخل مجموعة. من خارجها يُستعمل AnyRow أو EveryRow أو Rows.
check-unknown-list = في «{ $at }» ذُكرت القائمة أو السلم باسم «{ $name }»، وهذا الاسم غير موجود.
check-no-choices = في «{ $at }» لا يوجد أي جواب للاختيار.
check-levels = في «{ $at }» عدد أوصاف المستويات: { $count }؛ المطلوب خمسة، من 0 إلى 4.
check-bad-range = في «{ $at }» الحد الأدنى أكبر من الحد الأقصى.
check-bad-weight = في «{ $at }» يجب أن يكون الوزن أكبر من 0، والمستويات بين 0 و4 ({ $name }).
check-missing-text = في «{ $at }» النص «{ $part }» ناقص باللغة «{ $language }».
check-undeclared-language = في «{ $at }» النص «{ $part }» مكتوب باللغة «{ $language }»، وهي ليست في «languages».
check-nested-group = المجموعة «{ $at }» موجودة داخل مجموعة أخرى. يرجى إخراجها.
check-unknown-placeholder = في «{ $at }» يذكر الملخص «{ $name }»، وهو ليس في المجموعة.
check-dangling = في «{ $at }» إشارة إلى { $what } «{ $name }»، وهذا الاسم غير موجود. يرجى تصحيحه أو إضافته.
check-what-competence = الكفاءة
check-what-credential = الشهادة أو الرخصة
check-what-group = المجموعة
check-what-sector = القطاع
check-what-language = اللغة
check-grid-hole = في «{ $at }» لا توجد في الجدول أرقام للكفاءة «{ $competence }». إذا كانت المهنة لا تتطلبها تُكتب { "(0.0,1.0)" }.
check-out-of-range = في «{ $at }» قيمة خارج الحدود. الممكن: { $range }.

report-title = الوثيقة التركيبية
report-above-title = حصيلة الكفاءات · { $agency }
report-header-example = { $name } · مثال
# The mark of direction keeps the day with its month where the agency is written in Latin letters.
report-footer = { $agency }{"\u200F"} · { $date }
report-page = صفحة { $page } من { $pages }
report-example = مثال: هذا الشخص غير موجود، والأجوبة مختلقة لعرض شكل الوثيقة.
report-incomplete = لم تنته المقابلة بعد: تمت الإجابة عن { $share }% من الأسئلة. قد يتغير ما يلي عند اكتمالها.

report-when = التاريخ
report-when-from-to = من { $from } إلى { $to }
report-by-whom = أجرى المقابلة
report-by-whom-at = { $counsellor }، { $agency }
report-in-which-languages = لغات المقابلة
report-interpreter = الترجمة الشفوية
report-interpreter-none = دون ترجمة
report-reference = مرجع الملف

report-overview = ما توصلنا إليه
report-overview-paid = سبق لك عمل مدفوع الأجر: { $list }.
report-overview-unpaid = اكتسبت خبرة من عمل دون أجر: { $list }.
report-overview-strengths = أفضل ما تتقنه: { $list }.
report-overview-languages = اللغات التي تتحدث بها: { $list }.
report-overview-accessible = المهنة المتاحة الأقرب إلى مؤهلاتك: { $name }.
report-overview-aiming = مهنة أخرى يمكن السعي إليها: { $name }.
report-overview-chosen = اختيارك: { $name }.
report-overview-open = لا نعرف مانعا يحول دون البدء فيها.
report-overview-verify = ينبغي التحقق أولا من: { $list }.
report-overview-first = تتطلب هذه المهنة أولا: { $list }.
report-overview-assess = مهارات هذه المهنة لم تقيّم بعد.
report-overview-learn = ما زالت هناك أمور ينبغي تعلمها.
report-project = مشروعك:
report-interests = ما يجذبك:

report-profile = مؤهلاتك
report-profile-intro = يبين الشريط المستوى من 0 إلى 4. ويبين الخط الرفيع هامش الخطأ. كلما قصر الخط زادت الثقة.
report-profile-best = تظهر هنا أفضل نتائجك في كل مجال.
report-profile-others = { $count ->
    [zero] ولم ننظر في كفاءات أخرى.
    [one] ونظرنا في كفاءة أخرى.
    [two] ونظرنا في كفاءتين أخريين.
    [few] ونظرنا في { $count } كفاءات أخرى.
    [many] ونظرنا في { $count } كفاءة أخرى.
   *[other] ونظرنا في { $count } كفاءة أخرى.
  }
report-profile-open = { $count ->
    [zero] ولم تبق أي كفاءة دون تقييم.
    [one] ولم تقيّم بعد كفاءة واحدة، وقد تكون لديك.
    [two] ولم تقيّم بعد كفاءتان، وقد تكونان لديك.
    [few] ولم تقيّم بعد { $count } كفاءات، وقد تكون لديك.
    [many] ولم تقيّم بعد { $count } كفاءة، وقد تكون لديك.
   *[other] ولم تقيّم بعد { $count } كفاءة، وقد تكون لديك.
  }
report-legend-interval = المستوى وهامشه (4 مرات من 5)
report-legend-self = ما تقوله عن نفسك
report-legend-observed = ما لاحظه غيرك
report-profile-missing = لم يقيّم بعد: { $list }. عدم التقييم لا يعني عدم المعرفة.
report-level-0 = ليس بعد
report-level-1 = بمساعدة
report-level-2 = دون مساعدة، حالات بسيطة
report-level-3 = باستقلالية تامة
report-level-4 = خبرة عالية
report-level-of-four = { $level } من 4
report-to-confirm = في انتظار التأكيد

report-strengths = نقط قوتك
report-column-competence = الكفاءة
report-column-level = المستوى
report-column-evidence = ما يمكنك القيام به
report-column-source = من يقول ذلك
report-strengths-note = «في انتظار التأكيد»: يلزم اختبار عملي أو وثيقة للتأكد.
report-source-self = أنت
report-source-observed = المقابلة
report-source-document = وثيقة
report-source-test = اختبار

report-languages = لغاتك
report-column-language = اللغة
report-cefr-listening = الاستماع
report-cefr-spoken-interaction = المحادثة
report-cefr-spoken-production = التحدث المتواصل
report-cefr-reading = القراءة
report-cefr-writing = الكتابة
report-mother-tongue = { $name } (اللغة الأولى)
report-below-a1 = دون A1
report-languages-note = مستويات الإطار الأوروبي المشترك: A1 و A2 مبتدئ، B1 و B2 مستقل، C1 و C2 متمكن. الشرطة تعني: لم يقيّم.

report-experience = خبرتك
report-column-work = العمل
report-column-place = المكان والمدة
report-column-details = ما أنجزته
report-paid = بأجر
report-unpaid = دون أجر
report-learnt-outside = تعلمته خارج العمل:

report-qualifications = الدراسة والشهادات والرخص
report-column-qualification = الاسم
report-column-country = البلد
report-column-year = السنة
report-column-recognition = الاعتراف بها في المغرب

report-occupations = مهن تناسبك
report-occupations-intro = قارنا مؤهلاتك بما تتطلبه كل مهنة. يبين الشريط ما لديك الآن. ويبين الخط الرفيع ما قد يتغير بعد تقييم الباقي.
report-accessible = مهن متاحة الآن.
report-accessible-intro = لا نعرف مانعا يحول دون البدء فيها.
report-aiming = مهن يمكن السعي إليها.
report-aiming-intro = مهن قريبة من مؤهلاتك. بقي شرط ينبغي استيفاؤه، أو أمور ينبغي تعلمها أو تقييمها.
report-class-open = متاحة
report-class-to-verify = تحتاج إلى تحقق
report-class-blocked = غير متاحة اليوم
report-target = اختيارك · { $class }
report-coverage-all = لديك تقريبا كل { $what }.
report-coverage-most = لديك معظم { $what }.
report-coverage-large = لديك أكثر من نصف { $what }.
report-coverage-half = لديك نحو نصف { $what }.
report-coverage-part = لديك جزء من { $what }.
report-coverage-asked = ما تتطلبه هذه المهنة
report-coverage-assessed = ما أمكن تقييمه لهذه المهنة
report-coverage-general = ما أمكن تقييمه، وهو خاصة ما ينفع في كل عمل
report-coverage-unknown = الكفاءات التي تم تقييمها قليلة، ولا يمكن إعطاء رقم.
report-provisional = هذا الرقم مؤقت، فالتقييم لم يكتمل بعد.
report-provisional-general = أما مهارات المهنة نفسها فلم تقيّم بعد.
report-brings = ما لديك:
report-to-develop = ما ينبغي تطويره، والأهم أولا:
report-missing = شروط غير متوفرة:
report-to-verify = شروط للتحقق منها:
report-met = شروط متوفرة:
report-not-assessed = لم يقيّم:
report-under-use = لن تستعمل هذه المهنة إلا القليل مما يمكنك القيام به.

report-next-steps = الخطوات المقبلة
report-column-step = الخطوة
report-column-who = مع من
report-column-when = متى
report-column-bring = ما ينبغي إحضاره
report-next-for = من أجل مهنة: { $name }
report-next-missing = سؤال الوكالة عن كيفية الحصول على: { $list }.
report-next-verify = إحضار الوثائق أو المعلومات عن: { $list }.
report-next-develop = البحث عن تكوين أو تدريب في: { $list }.
report-next-practise = مزيد من التمرن على: { $list }.
report-next-assess = طلب التقييم، باختبار أو في مقابلة أخرى، في: { $list }.

report-limits = طبيعة هذه الوثيقة وحدودها
report-limit-1 = هي وثيقة للتوجيه، تساعد على اختيار مهنة أو تكوين أو خطوة.
report-limit-2 = ليست دبلوما ولا شهادة، ولا تعد بمنصب شغل.
report-limit-3 = جزء كبير منها مما قلته عن نفسك. وقد يخطئ الإنسان في تقدير نفسه.
report-limit-4 = ضبط مختصون إعدادات الحساب. وما زالت تحتاج إلى التحقق في حالات واقعية.
report-limit-5 = الأرقام للاسترشاد فقط. فرق صغير بين مهنتين لا يعني شيئا.
report-rights = معطياتك وحقوقك
report-rights-text = هذه الوثيقة ملك لك، ولا يتسلمها أحد غيرك دون موافقتك. الجهة المسؤولة عن معالجة معطياتك: { $agency }. ويمنحك القانون المغربي رقم { "09.08" } الحق في:
report-right-1 = الاطلاع على كل المعطيات المحفوظة عنك؛
report-right-2 = طلب تصحيح ما هو خاطئ أو قديم؛
report-right-3 = الاعتراض على استعمالها لسبب مشروع؛
report-right-4 = اللجوء إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي (CNDP).
report-fair = التشغيل النزيه مجاني
report-fair-text = ليس عليك دفع أي مال مقابل هذه الحصيلة أو عرض شغل أو توظيف. إذا طُلب منك مال أو جواز سفرك، فمن حقك الرفض، ويمكنك إخبار الوكالة.
report-signatures = التوقيعات
report-signatures-text = تمت مراجعة هذه الوثيقة مع الشخص المعني، وكان بإمكانه تصحيحها.
report-signature-person = { $name }
report-signature-counsellor = { $name }، عن الوكالة
report-signature-interpreter = الترجمة الشفوية

report-list-others = { $count ->
    [zero] ولا شيء آخر
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
  }
report-percent = { $value }%
report-percent-range = { $low }–{ $high }%

check-retired-id = استُعمل الاسم «{ $name }» من جديد مع أنه سُحب. يرجى اختيار اسم آخر: الأجوبة القديمة تحتفظ بالاسم القديم.
check-unknown-section = لا يوجد قسم باسم «{ $name }». يرجى تصحيح الاسم.
check-wrong-test = يتعامل «{ $at }» مع «{ $name }» على أنه { $what }، وهو سؤال من نوع آخر. يرجى اختيار شرط يناسبه.
check-what-choice = اختيار واحد أو سلم أو موافقة
check-what-choices = اختيار متعدد
check-what-number = عدد أو مدة أو مستوى أو تاريخ
check-what-date = تاريخ
check-what-level = مستوى أو كفاءة
check-what-presence = سؤال له جواب
check-what-rows = مجموعة
check-bad-date = «{ $name }» ليس تاريخا. يُكتب مثلا "2020" أو "2020-05" أو "2020-05-31".
check-list-and-choices = في «{ $at }» أجوبة خاصة وقائمة معا. يرجى الاحتفاظ بواحدة منهما.
check-no-value = ليس للجواب «{ $name }» في السلم «{ $at }» قيمة. يرجى إضافة value.
check-scale-order = قيم السلم «{ $at }» لا تسير كلها في اتجاه واحد. يرجى ترتيبها من الأصغر إلى الأكبر أو العكس.
check-empty-text = في «{ $at }» النص «{ $part }» فارغ باللغة «{ $language }». يرجى كتابته أو حذف هذه اللغة.
check-undeclared-source = لغة الأصل «{ $language }» ليست في «languages». يرجى إضافتها.
check-placeholder-extra = في «{ $at }» تُدرج اللغة «{ $language }» جوابا لا يُدرجه النص الأصلي: { $name }. يرجى حذفه أو إضافته في كل اللغات.
check-placeholder-missing = في «{ $at }» ينقص اللغةَ «{ $language }» ما يُدرجه النص الأصلي: { $name }. يرجى إضافته.
check-condition-deep = في «{ $at }» شرط من { $count } طبقات؛ الحد الأقصى { $max }. يرجى تبسيطه أو تقسيم السؤال.
check-related-first = أول مرة هنا
check-related-retired = سُحب هنا
check-related-later = يُطرح هنا

# workshop
workshop = ورشة التحرير
workshop-about = هنا تُكتب الاستمارات والكفاءات والمهن وتُجرَّب.
workshop-open-one = افتحوا ملفًا من القائمة.
workshop-questionnaires = الاستمارات
workshop-parts = أجزاء مشتركة
workshop-competences = الكفاءات
workshop-occupations = المهن
workshop-scoring = الحساب
workshop-references = المراجع
workshop-other = ملفات أخرى
workshop-clean = لا ملاحظات
workshop-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
  }
workshop-warnings = { $count ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهًا
   *[other] { $count } تنبيه
  }
workshop-changed = عُدِّل ولم يُحفظ بعد
workshop-saved = محفوظ
workshop-carried = مرفق بالبرنامج
workshop-carried-about = هذا الملف مرفق بالبرنامج: يمكن قراءته وتجربته. لتعديله أنشئوا نسختكم الخاصة، وستُستعمل بدلًا منه.
workshop-make-own = إنشاء نسختي
workshop-copied = نسختكم في { $path }، وهي المستعملة الآن.
workshop-theirs-about = عُدِّل هذا الملف في مكان آخر بينما كنتم تكتبونه هنا. اختاروا النسخة التي تبقى؛ و«تراجع» يعيد نسختكم.
workshop-take-theirs = أخذ النسخة المعدَّلة في مكان آخر
workshop-save-over = الاحتفاظ بنسختي وحفظها
workshop-behind = في النص أخطاء: تعرض المعاينة آخر نسخة سليمة.
workshop-save = حفظ
workshop-pane-files = الملفات
workshop-pane-findings = الملاحظات
workshop-pane-preview = المعاينة
workshop-source = نص { $file }
workshop-checking = جارٍ التحقق…
workshop-next-finding = ‏F8: الملاحظة التالية · ‏Shift+F8: السابقة
workshop-finding = السطر { $line }: { $words }
workshop-more-findings = { $count ->
    [zero] لا ملاحظات أخرى في الأسفل.
    [one] ملاحظة أخرى في الأسفل.
    [two] ملاحظتان أخريان في الأسفل.
    [few] { $count } ملاحظات أخرى في الأسفل.
    [many] { $count } ملاحظة أخرى في الأسفل.
   *[other] { $count } ملاحظة أخرى في الأسفل.
  }
workshop-mend = الاستبدال بـ«{ $near }»
workshop-written = { $language }: ‏{ $there } من { $needed } نصًا
workshop-no-preview = لا معاينة: هذا الملف ليس استمارة، أو لا يمكن قراءته بعد.
workshop-language = اللغة
workshop-in-language = المعاينة بلغة { $language }
workshop-second = إلى جانبها
workshop-beside = إلى جانبها: { $language }
workshop-turn = عكس الاتجاه
workshop-fill-in = املأ نيابةً عني
workshop-empty = محو الأجوبة
workshop-filled-words = جواب تجريبي
workshop-hidden = لا يُطرح الآن
workshop-to-source = الذهاب إلى نص { $item }
workshop-too-large = { $path } أكبر من أن يُفتح هنا.
workshop-unreadable = تتعذّر قراءة { $path }. تحققوا من أنه غير مفتوح في برنامج آخر ومن أن لكم حق قراءته.
workshop-gone = { $path } لم يعد موجودًا. لم يضِع شيء مما كتبتم هنا: احفظوه من جديد.
workshop-not-utf8 = { $path } ليس بترميز UTF-8. احفظوه بهذا الترميز في المحرر الذي كُتب فيه ثم افتحوه من جديد.
workshop-no-folder = يتعذّر إنشاء مجلد { $path }. تحققوا من القرص ومن صلاحياتكم ثم احفظوا من جديد.
workshop-undo = تراجع
workshop-redo = إعادة
workshop-condition-cancel = ترك الشرط كما هو
workshop-leaving = لم يُحفظ بعد: { $files }.
workshop-save-and-close = حفظ وإغلاق
workshop-close-anyway = إغلاق دون حفظ
workshop-stay = البقاء هنا
workshop-edit = تعديل
workshop-edit-failed = تعذّر إجراء هذا التغيير في { $path }: النص هناك ليس كما يجب، أو الاسم مستعمل. غيّروه في النص.
workshop-label = السؤال
workshop-hint = مساعدة تُقرأ بصوت مسموع
workshop-guide = توجيه لكم وحدكم
workshop-choices = الأجوبة
workshop-choices-of-list = هذه الأجوبة من قائمة مشتركة: عدّلوها في النص.
workshop-choice = الجواب { $choice }
workshop-new-choice = جواب جديد
workshop-up = إلى الأعلى: { $choice }
workshop-down = إلى الأسفل: { $choice }
workshop-remove-choice = حذف: { $choice }
workshop-required = الجواب ضروري
workshop-sensitive = معلومة حساسة
workshop-item-up = رفع السؤال
workshop-item-down = خفض السؤال
workshop-id = اسم السؤال
workshop-id-about = يتغيّر في كل هذا الملف؛ ويُحفظ الاسم السابق للأجوبة المعطاة من قبل.
workshop-condition = متى يُطرح
workshop-always = دائمًا.
workshop-condition-change = تغيير الشرط
workshop-condition-replaced = لا يمكن عرض الشرط الحالي سطرًا سطرًا. ما تختارونه هنا يحل محله.
workshop-condition-add = إضافة سؤال
workshop-condition-remove = حذف السطر: { $item }
workshop-condition-nothing = لا يُطرح أي سؤال قبل هذا.
workshop-condition-set = تطبيق
workshop-all = كل الأسطر
workshop-any = سطر واحد على الأقل
workshop-test-is = هو
workshop-test-is-not = ليس
workshop-test-has = يتضمن
workshop-test-has-not = لا يتضمن
workshop-test-at-least = على الأقل
workshop-test-at-most = على الأكثر
workshop-test-before = قبل
workshop-test-not-before = ابتداءً من
workshop-test-level = المستوى على الأقل
workshop-test-rows = عدد الأسطر على الأقل
workshop-test-answered = له جواب
workshop-test-not-answered = بلا جواب
# فحص الملفات
check-help = نصيحة
check-did-you-mean = يُكتب { $near } بدلا منه
check-take-out = يرجى حذف هذا الرمز
check-warned = { $warnings ->
    [one] عدد الملفات المفحوصة: { $files }. لا أخطاء، وتنبيه واحد.
    [two] عدد الملفات المفحوصة: { $files }. لا أخطاء، وتنبيهان.
    [few] عدد الملفات المفحوصة: { $files }. لا أخطاء، و{ $warnings } تنبيهات.
   *[other] عدد الملفات المفحوصة: { $files }. لا أخطاء، و{ $warnings } تنبيها.
}
check-link-outside = هذا الملف اختصار يقود إلى خارج مجلده، ولذلك لا يُقرأ. يرجى وضع الملف نفسه في المجلد.
check-related-opened = فُتح هنا
check-typographic = الرمز «{ $letter }» ({ $code }) مصدره برنامج لمعالجة النصوص؛ المطلوب هنا { $near }.
check-odd-space = هذا الفراغ ({ $code }) ليس فراغا عاديا. يرجى استبداله بفراغ عادي.
check-unseen = يوجد هنا رمز غير مرئي ({ $code }). يرجى حذفه.
check-turns-text = رمز غير مرئي ({ $code }) يقلب اتجاه النص: ما يُقرأ ليس ما هو مكتوب. يرجى حذفه.
check-unclosed-text = هذا النص غير مغلق: تنقص علامة الاقتباس " في آخره.
check-bad-escape = لا يمكن كتابة «{ $found }» داخل نص. للشرطة المائلة العكسية يُكتب { $near }.
check-no-value-here = تنقص قيمة قبل «{ $found }».
check-no-field = «{ $found }» في غير موضعه: المطلوب هنا اسم تليه نقطتان، مثل «label:».
check-no-comma = تنقص فاصلة هنا.
check-many-commas = فاصلة زائدة.
check-no-colon = تنقص نقطتان هنا.
check-not-closed = القوس «{ $name }» غير مغلق.
check-not-opened = القوس «{ $name }» يغلق شيئا لم يُفتح.
check-decimal-comma = «{ $found }»: يُكتب العدد بنقطة، { $near }.
check-no-number = «{ $found }» ليس عددا.
check-after-end = «{ $found }» موجود بعد نهاية الملف. ربما أُغلق قوس قبل أوانه.
check-empty-file = الملف فارغ.
check-two-readings = يمكن قراءة هذا الملف بطريقتين. يرجى تبسيطه، مثلا بالتخلي عن الصيغ النادرة.
check-mismatch = «{ $found }»: المطلوب هنا { $what }.
check-mismatch-word = «{ $found }»: المطلوب هنا { $what }: { $known }.
check-shape-text = نص بين علامتي اقتباس
check-shape-number = عدد
check-shape-whole = عدد صحيح
check-shape-truth = true أو false
check-shape-list = قائمة بين معقوفين [ ]
check-shape-map = جدول بين حاضنتين {"{ }"}
check-shape-texts = نص لكل لغة، مثل {"{"}"fr": "…", "ar": "…"{"}"}
check-shape-tuple = قيم بين قوسين ( )
check-shape-record = أسماء وقيمها بين قوسين ( )
check-shape-word = إحدى هذه الكلمات
check-shape-alone = هذه الكلمة وحدها دون قوسين
check-number-range = «{ $found }» خارج الحدود. الممكن: { $range }.
check-repeated-key = «{ $name }» مكتوب مرتين في هذا النص. يرجى الاحتفاظ بواحد فقط.
check-no-names-here = لا توجد أسماء هنا: يرجى حذف «{ $name }:».
check-part-count = عدد القيم بين القوسين { $found }، والمطلوب { $count }.
check-name-too-much = الكلمة «{ $name }» زائدة قبل القوس. يرجى حذفها.
check-field-without-name = ليس لـ«{ $found }» اسم. الممكن: { $known }.
check-include-outside = «{ $name }»: الملف المُدرج يوجد في مجلد الاستمارة أو تحته، وينتهي بـ ‎.ron‎. يُكتب مثلا "parts/identity.ron".
check-include-cycle = «{ $name }» يُدرج نفسه، مباشرة أو عبر ملف آخر. يرجى حذف أحد الإدراجين.
check-include-deep = ملفات كثيرة يُدرج بعضها بعضا. يرجى جمعها.
check-include-missing = الملف المُدرج «{ $name }» غير موجود أو لا يمكن قراءته. يرجى وضعه في المجلد parts أو تصحيح اسمه.
# Conditions as sentences; each reads after « إذا »
sentence-only-if = فقط إذا { $clause }.
sentence-quoted = «{ $text }»
sentence-question = السؤال { $number }
sentence-is = كان الجواب عن { $item } هو { $choices }
sentence-is-not = لم يكن الجواب عن { $item } هو { $choices }
sentence-is-none = لم يكن الجواب عن { $item } أيا من هذه: { $choices }
sentence-has = كان { $choices } من بين الأجوبة عن { $item }
sentence-has-not = لم يكن { $choices } من بين الأجوبة عن { $item }
sentence-has-any = كان من بين الأجوبة عن { $item } { $choices }
sentence-has-none = لم يكن من بين الأجوبة عن { $item } أي من هذه: { $choices }
sentence-count = كان عدد الأجوبة المختارة في { $item } { $bound }
sentence-number = كان الجواب عن { $item } { $bound }
sentence-level = كان المستوى المسجل في { $item } { $bound }
sentence-bound-at-least = لا يقل عن { $n }
sentence-bound-at-most = لا يزيد على { $n }
sentence-bound-above = أكثر من { $n }
sentence-bound-below = أقل من { $n }
sentence-bound-equal = محددا في { $n }
sentence-bound-other = غير { $n }
sentence-years = { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
sentence-months = { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
}
sentence-date = كان التاريخ المذكور في { $item } { $bound }
sentence-year-at-least = في سنة { $n } أو بعدها
sentence-year-at-most = في سنة { $n } أو قبلها
sentence-year-above = بعد سنة { $n }
sentence-year-below = قبل سنة { $n }
sentence-year-equal = في سنة { $n }
sentence-year-other = في سنة غير { $n }
sentence-before = قبل { $date }
sentence-before-day = قبل يوم { $date }
sentence-not-before = في { $date } أو بعده
sentence-not-before-day = يوم { $date } أو بعده
sentence-versus-at-least = كان الجواب عن { $item } مساويا على الأقل للجواب عن { $other }
sentence-versus-at-most = كان الجواب عن { $item } مساويا على الأكثر للجواب عن { $other }
sentence-versus-above = كان الجواب عن { $item } أكبر من الجواب عن { $other }
sentence-versus-below = كان الجواب عن { $item } أصغر من الجواب عن { $other }
sentence-versus-equal = كان الجواب عن { $item } مساويا للجواب عن { $other }
sentence-versus-other = كان الجواب عن { $item } مختلفا عن الجواب عن { $other }
sentence-answered = كان هناك جواب عن { $item }
sentence-not-answered = لم يكن هناك جواب عن { $item }
sentence-rows = كان عدد الأسطر المملوءة في { $item } { $bound }
sentence-some-row = كان هناك سطر مملوء على الأقل في { $item }
sentence-no-row = لم يكن هناك أي سطر مملوء في { $item }
sentence-any-row = صح في سطر واحد على الأقل من { $item } ما يلي: { $clause }
sentence-every-row = صح في كل سطر من { $item } ما يلي: { $clause }
sentence-sum = كان مجموع { $of } في كل أسطر { $item } { $bound }
sentence-language = كانت لغة الشخص هي { $language }
sentence-language-not = لم تكن لغة الشخص هي { $language }
sentence-mode-interview = كانت أسئلة هذا القسم تطرح في المقابلة
sentence-mode-not-interview = لم تكن أسئلة هذا القسم تطرح في المقابلة
sentence-mode-self = كان الشخص يملأ هذا القسم بنفسه
sentence-mode-not-self = لم يكن الشخص يملأ هذا القسم بنفسه
sentence-mode-observer = كان هذا القسم يملأ بالملاحظة
sentence-mode-not-observer = لم يكن هذا القسم يملأ بالملاحظة
sentence-and = { $first } و{ $second }
sentence-or = { $first } أو { $second }
sentence-all = تحققت كل هذه الشروط: { $list }
sentence-any = تحقق شرط واحد على الأقل من هذه الشروط: { $list }
sentence-always = لم يوضع أي شرط
sentence-never = لم يكن ممكنا تحقق أي شرط

# The questionnaire on paper
paper-above = استبيان للملء باليد
paper-version = النسخة { $version }
paper-draft = مسودة: هذا الاستبيان لم ينشر بعد. يستعمل للتجربة فقط.
paper-footer = النسخة { $version } · طبع في { $date }
paper-footer-draft = مسودة · النسخة { $version } · طبع في { $date }
paper-case = رقم الملف (بدون اسم)
paper-case-header = رقم الملف: ______________
paper-date = التاريخ
paper-language = اللغة
paper-signature = توقيع الشخص
paper-how = خانة دائرية: جواب واحد فقط. خانة مربعة: يمكن اختيار عدة أجوبة. سطر أو خانات: يكتب الجواب. الشريط الملون يبين متى يطرح السؤال، وإلا فينتقل إلى السؤال الموالي. في آخر كل سؤال خانات توضح سبب غياب الجواب.
paper-star = *: لا تكتمل المقابلة إلا بهذا الجواب.
paper-section = القسم { $number } · { $title }
paper-self = يملأ الشخص هذا القسم بنفسه.
paper-observer = يملأ هذا القسم حسب ما لوحظ، دون طرح الأسئلة.
paper-row = السطر
paper-row-title = { $row } { $number }
paper-required-if = الجواب ضروري إذا { $clause }.
paper-sensitive = جواب حساس: تحفظ هذه الورقة في مكان مغلق، ولا يظهر الجواب في أي وثيقة مطبوعة.
paper-refuses = رفض الجواب
paper-does-not-know = لا يعرف
paper-not-asked = لم يطرح
paper-cefr = يكتب في كل خانة A1 أو A2 أو B1 أو B2 أو C1 أو C2، أو خط قصير إذا كان الشخص لا يعرف اللغة.
paper-task = مهمة من المهنة
paper-observed = ما لوحظ
paper-only-if = الأسئلة من { $from } إلى { $to }: فقط إذا { $clause }.
paper-row-of = السؤال { $number }
paper-day = اليوم
paper-month = الشهر
paper-year = السنة
paper-in-list = يكتب الجواب، أو رقمه في اللائحة { $number } في آخر الاستبيان.
paper-lists = اللوائح
paper-list = اللائحة { $number } (للأسئلة: { $questions })
paper-written = تم حفظ الاستمارة: { $path } ({ $pages ->
    [zero] { $pages } صفحة
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $pages } صفحات
    [many] { $pages } صفحة
   *[other] { $pages } صفحة
})

# The table of questions and answers
codebook-number = الرقم
codebook-section = القسم
codebook-group = المجموعة
codebook-item = السؤال
codebook-kind = النوع
codebook-label = النص ({ $language })
codebook-choice = الاختيار
codebook-choice-label = نص الاختيار ({ $language })
codebook-value = القيمة
codebook-unit = الوحدة
codebook-min = الحد الأدنى
codebook-max = الحد الأقصى
codebook-required = إجباري
codebook-shown-if = يطرح إذا
codebook-checks = المراقبات
codebook-sensitive = حساس
codebook-competences = الكفاءات
codebook-was = الأسماء السابقة
codebook-yes = نعم
codebook-if = إذا { $clause }
codebook-rows = أسطر
codebook-must = لا يقبل إلا إذا { $clause }: { $message }
codebook-warn = يجب التحقق إلا إذا { $clause }: { $message }
error-table = تعذر إعداد الجدول: { $path }. تجب المحاولة من جديد، وإذا تكرر ذلك فالتبليغ عنه.
codebook-written = تم حفظ الجدول: { $path }
# interview: cascades, modes, conditions that cannot be read, the page before the close
choice-parent-first = يرجى الإجابة أولا عن «{ $question }»: فالاختيارات تتوقف عليه.
choice-parent-offers-none = لا يفتح الجواب عن «{ $question }» أي اختيار هنا. يمكن الانتقال إلى السؤال التالي أو تغيير ذلك الجواب.
section-mode-self = يجيب الشخص بنفسه؛ تُقدَّم المساعدة عند طلبها فقط.
section-mode-observer = يملؤه المستشار أو المستشارة مما لوحظ، دون طرح الأسئلة.
item-condition-failed = تعذّرت قراءة شرط هذا السؤال: أحد الأجوبة ليس من النوع المنتظر. يُطرح السؤال احتياطا. يرجى إخبار من كتب الاستمارة.
closing-title = قبل الإنهاء
closing-masked = { $count ->
    [zero] لا أجوبة موضوعة جانبا
    [one] جواب واحد موضوع جانبا
    [two] جوابان موضوعان جانبا
    [few] { $count } أجوبة موضوعة جانبا
    [many] { $count } جوابا موضوعا جانبا
   *[other] { $count } جواب موضوع جانبا
}
closing-masked-help = جعلت أجوبة أخرى هذه الأسئلة بلا موضوع. هي محفوظة، لكنها لا تُحتسب ولا تُطبع، وتعود إذا طُرح السؤال من جديد.
closing-failed = { $count ->
    [zero] لم يُطرح أي سؤال تعذّرت قراءة شرطه.
    [one] طُرح سؤال واحد تعذّرت قراءة شرطه. يرجى إخبار من كتب الاستمارة.
    [two] طُرح سؤالان تعذّرت قراءة شرطيهما. يرجى إخبار من كتب الاستمارة.
    [few] طُرحت { $count } أسئلة تعذّرت قراءة شروطها. يرجى إخبار من كتب الاستمارة.
    [many] طُرح { $count } سؤالا تعذّرت قراءة شروطها. يرجى إخبار من كتب الاستمارة.
   *[other] طُرح { $count } سؤال تعذّرت قراءة شروطها. يرجى إخبار من كتب الاستمارة.
}
closing-finish = الإنهاء هكذا
closing-back = العودة إلى الأسئلة

# lint: warnings of questionnaires that hold together
lint-none-words = لا شيء، لا أحد، لا واحد، لا واحدة، ولا شيء، ولا واحد، ولا واحدة، أبدا
lint-unused-list = لا يستعمل أي سؤال القائمة «{ $at }».
lint-unused-scale = لا يستعمل أي سؤال السلم «{ $at }».
lint-unused-fix = يرجى استعمالها أو حذفها.
lint-feeds-nothing = الجواب عن «{ $at }» لا يفيد في شيء، مع أن أغلب الأسئلة من النوع نفسه تغذي كفاءة أو ميلا.
lint-feeds-nothing-fix = يرجى إضافة رابط في scoring أو interest كما في الأسئلة الأخرى.
lint-unfed = لا تسأل أي استمارة عن الكفاءة «{ $at }»: ستبقى «غير مقيّمة» للجميع.
lint-unfed-fix = يرجى طرح سؤال Competence("{ $at }") أو إضافة رابط في scoring أو حذف الكفاءة.
lint-self-only = الكفاءة «{ $at }» لا تعتمد إلا على قول الشخص: لا مكان لتسجيل ما شوهد.
lint-self-only-fix = يرجى إضافة سؤال Competence("{ $at }") أو رابط مع Observed أو Document أو Test.
lint-weights = في الكفاءة «{ $competence }» يبلغ وزن «{ $at }» أكثر من وزن «{ $name }» بهذا العدد من المرات: { $count }؛ فلا يكاد الأخف يُحتسب.
lint-weights-fix = يرجى تقريب الأوزان (10 مرات على الأكثر) أو حذف الرابط الأخف.
lint-related-lightest = الأخف هنا
lint-check-silent = التحقق في «{ $at }» لا يقول شيئا: رسالته فارغة.
lint-check-silent-fix = يرجى كتابة ما هو غير سليم وما ينبغي السؤال عنه، بكل لغة.
lint-none = في «{ $at }» يعني الاختيار «{ $name }» «لا شيء»، ومع ذلك يمكن تأشيره مع غيره.
lint-none-fix = يرجى إضافة exclusive: true إلى هذا الاختيار.
lint-same-choice = في «{ $at }» اختياران يُقرآن «{ $name }» (اللغة «{ $language }»): لا يمكن التمييز بينهما.
lint-same-item = سؤال آخر من القسم نفسه يُقرأ أيضا «{ $name }» (اللغة «{ $language }»): لا يمكن تمييزه في القائمة عن «{ $at }».
lint-same-fix = يرجى تغيير أحد النصين.
lint-many-choices = عدد الاختيارات التي يعرضها «{ $at }» معا: { $count }؛ فوق { $max } لا يمكن قراءتها بصوت مسموع، ولتأشير عدة منها يجب معرفة ما يُبحث عنه.
lint-many-choices-fix = يرجى تقسيم السؤال أو ربط الاختيارات بجواب سابق بواسطة parent.
lint-many-steps = عدد درجات السلم «{ $at }»: { $count }؛ فوق { $max } لا تتسع الأزرار جنبا إلى جنب وتختلط الدرجات.
lint-many-steps-fix = يرجى الاحتفاظ بهذا العدد من الدرجات على الأكثر: { $max }، أو طلب عدد.
lint-no-consent = السؤال «{ $at }» حساس، ولا تُطلب أي موافقة قبله. { $count ->
    [zero] لا سؤال آخر في هذه الحالة.
    [one] هو السؤال الوحيد في هذه الحالة.
    [two] في هذه الحالة سؤالان.
    [few] في هذه الحالة { $count } أسئلة.
    [many] في هذه الحالة { $count } سؤالا.
   *[other] في هذه الحالة { $count } سؤال.
}
lint-no-consent-fix = يرجى وضع سؤال Consent قبله.
lint-long = «{ $at }»: عدد حروف النص باللغة «{ $language }»: { $count }؛ فوق { $max } يضيع معناه عند قراءته بصوت مسموع.
lint-long-fix = يرجى تقسيمه إلى اثنين أو نقل الباقي إلى guide.
lint-script = «{ $at }»: ليس في النص باللغة «{ $language }» أي حرف من كتابة هذه اللغة.
lint-script-fix = يرجى ترجمته أو تصحيح اللغة.
lint-mixed-letters = «{ $at }»: في النص باللغة «{ $language }» تخلط الكلمة «{ $name }» حروفا متشابهة من أبجديتين.
lint-mixed-letters-fix = يرجى إعادة كتابة الكلمة بلوحة مفاتيح واحدة.
lint-copied = «{ $at }»: النص باللغة «{ $language }» هو نفسه كلمة بكلمة النص باللغة «{ $name }».
lint-copied-fix = يرجى ترجمته.
lint-near-ids = الاسمان «{ $at }» و«{ $name }» لا يختلفان إلا بحرف واحد: سيُخلط بينهما.
lint-near-ids-fix = إن كانا شيئا واحدا فيرجى الاحتفاظ باسم واحد، وإلا فيرجى اختيار اسمين مختلفين بوضوح.
lint-no-summary = المجموعة «{ $at }» بلا ملخص: ستُطوى أسطرها على أجوبتها الأولى.
lint-no-summary-fix = يرجى إضافة summary مثلا: "{"{"}question_1{"}"}, {"{"}question_2{"}"}".
lint-hint-repeats = المساعدة في «{ $at }» تكرر السؤال.
lint-hint-repeats-fix = يرجى قول شيء آخر (مثال أو وحدة) أو حذف المساعدة.
# فحص الملفات
check-help = نصيحة
check-did-you-mean = يُكتب { $near } بدلا منه
check-take-out = يرجى حذف هذا الرمز
check-warned = { $warnings ->
    [one] عدد الملفات المفحوصة: { $files }. لا أخطاء، وتنبيه واحد.
    [two] عدد الملفات المفحوصة: { $files }. لا أخطاء، وتنبيهان.
    [few] عدد الملفات المفحوصة: { $files }. لا أخطاء، و{ $warnings } تنبيهات.
   *[other] عدد الملفات المفحوصة: { $files }. لا أخطاء، و{ $warnings } تنبيها.
}
check-link-outside = هذا الملف اختصار يقود إلى خارج مجلده، ولذلك لا يُقرأ. يرجى وضع الملف نفسه في المجلد.
check-related-opened = فُتح هنا
check-typographic = الرمز «{ $letter }» ({ $code }) مصدره برنامج لمعالجة النصوص؛ المطلوب هنا { $near }.
check-odd-space = هذا الفراغ ({ $code }) ليس فراغا عاديا. يرجى استبداله بفراغ عادي.
check-unseen = يوجد هنا رمز غير مرئي ({ $code }). يرجى حذفه.
check-turns-text = رمز غير مرئي ({ $code }) يقلب اتجاه النص: ما يُقرأ ليس ما هو مكتوب. يرجى حذفه.
check-unclosed-text = هذا النص غير مغلق: تنقص علامة الاقتباس " في آخره.
check-bad-escape = لا يمكن كتابة «{ $found }» داخل نص. للشرطة المائلة العكسية يُكتب { $near }.
check-no-value-here = تنقص قيمة قبل «{ $found }».
check-no-field = «{ $found }» في غير موضعه: المطلوب هنا اسم تليه نقطتان، مثل «label:».
check-no-comma = تنقص فاصلة هنا.
check-many-commas = فاصلة زائدة.
check-no-colon = تنقص نقطتان هنا.
check-not-closed = القوس «{ $name }» غير مغلق.
check-not-opened = القوس «{ $name }» يغلق شيئا لم يُفتح.
check-decimal-comma = «{ $found }»: يُكتب العدد بنقطة، { $near }.
check-no-number = «{ $found }» ليس عددا.
check-after-end = «{ $found }» موجود بعد نهاية الملف. ربما أُغلق قوس قبل أوانه.
check-empty-file = الملف فارغ.
check-two-readings = يمكن قراءة هذا الملف بطريقتين. يرجى تبسيطه، مثلا بالتخلي عن الصيغ النادرة.
check-mismatch = «{ $found }»: المطلوب هنا { $what }.
check-mismatch-word = «{ $found }»: المطلوب هنا { $what }: { $known }.
check-shape-text = نص بين علامتي اقتباس
check-shape-number = عدد
check-shape-whole = عدد صحيح
check-shape-truth = true أو false
check-shape-list = قائمة بين معقوفين [ ]
check-shape-map = جدول بين حاضنتين {"{ }"}
check-shape-texts = نص لكل لغة، مثل {"{"}"fr": "…", "ar": "…"{"}"}
check-shape-tuple = قيم بين قوسين ( )
check-shape-record = أسماء وقيمها بين قوسين ( )
check-shape-word = إحدى هذه الكلمات
check-shape-alone = هذه الكلمة وحدها دون قوسين
check-number-range = «{ $found }» خارج الحدود. الممكن: { $range }.
check-repeated-key = «{ $name }» مكتوب مرتين في هذا النص. يرجى الاحتفاظ بواحد فقط.
check-no-names-here = لا توجد أسماء هنا: يرجى حذف «{ $name }:».
check-part-count = عدد القيم بين القوسين { $found }، والمطلوب { $count }.
check-name-too-much = الكلمة «{ $name }» زائدة قبل القوس. يرجى حذفها.
check-field-without-name = ليس لـ«{ $found }» اسم. الممكن: { $known }.
check-include-outside = «{ $name }»: الملف المُدرج يوجد في مجلد الاستمارة أو تحته، وينتهي بـ ‎.ron‎. يُكتب مثلا "parts/identity.ron".
check-include-cycle = «{ $name }» يُدرج نفسه، مباشرة أو عبر ملف آخر. يرجى حذف أحد الإدراجين.
check-include-deep = ملفات كثيرة يُدرج بعضها بعضا. يرجى جمعها.
check-include-missing = الملف المُدرج «{ $name }» غير موجود أو لا يمكن قراءته. يرجى وضعه في المجلد parts أو تصحيح اسمه.
check-related-near = ربما هذا
