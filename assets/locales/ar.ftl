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
home-remove = محو ملف { $name }
home-remove-question = محو هذا الملف نهائيا؟ تُمحى من الخزنة كل الأجوبة والنسخة السابقة والسجل ولا يمكن أن تعود. أما ما طُبع أو سُلّم والنسخ الاحتياطية والنسخ الموضوعة في « quarantine » فلا تُمحى.
home-remove-yes = محو نهائي
home-remove-no = الاحتفاظ بالملف
home-remove-short = محو
home-removed = مُحي الملف.
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
new-draft = هذه الاستمارة مسودة: لم تُنشر بعد وقد تتغير.
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
finding-found-by = وُجد باسم: { $title }
finding-keep = الاحتفاظ بـ«{ $words }» كما قيل
finding-none = لا شيء بهذا الاسم في الدليل.
finding-partly = بعض الكلمات فقط:
finding-kept = حُفظ كما قيل.
finding-again = البحث في الدليل
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
## مهام عمل أو نشاط
activity-search = اكتب اسم نشاط: طبخ، أطفال، رعي…
activity-other = اختيار نشاط آخر
tasks-name-first = يجب أولا ذكر العمل أو النشاط أعلاه.
tasks-not-in-catalogue = هذا غير موجود في اللائحة. يمكن البحث أسفله عن ما كان الشخص يقوم به، أو كتابته بكلماته.
tasks-told = { $count ->
    [zero] لم تُحك أي مهمة بعد
    [one] مهمة واحدة محكية
    [two] مهمتان محكيتان
    [few] { $count } مهام محكية
    [many] { $count } مهمة محكية
   *[other] { $count } مهمة محكية
}
tasks-known = { $count ->
    [zero] لا مهمة معروفة من قبل
    [one] مهمة واحدة معروفة من قبل
    [two] مهمتان معروفتان من قبل
    [few] { $count } مهام معروفة من قبل
    [many] { $count } مهمة معروفة من قبل
   *[other] { $count } مهمة معروفة من قبل
}
tasks-worth = { $count ->
    [zero] لا مهمة للسؤال
    [one] مهمة واحدة للسؤال
    [two] مهمتان للسؤال
    [few] { $count } مهام للسؤال
    [many] { $count } مهمة للسؤال
   *[other] { $count } مهمة للسؤال
}
tasks-less-telling = { $count ->
    [zero] لا مهمة أقل إفادة
    [one] مهمة واحدة أقل إفادة
    [two] مهمتان أقل إفادة
    [few] { $count } مهام أقل إفادة
    [many] { $count } مهمة أقل إفادة
   *[other] { $count } مهمة أقل إفادة
}
tasks-next = المهام التالية ({ $count })
tasks-enough = ما تبقى لن يضيف الكثير.
tasks-ask-more = السؤال عن الباقي رغم ذلك ({ $count })
tasks-all-told = تم المرور على كل المهام المعروفة.
tasks-often = كم مرة
tasks-alone = بأي طريقة
tasks-shown = ما يدعم ذلك
often-never = أبدا
often-few-times = مرات قليلة
often-sometimes = من حين إلى آخر
often-often = كثيرا
alone-with-help = بمساعدة
alone-simple-cases = دون مساعدة في الحالات السهلة
alone-alone = دون مساعدة
alone-teaches = مع تعليم الآخرين
shown-word = كلام الشخص
shown-observed = ظهر هنا
shown-document = ورقة أو صورة
shown-test = تجربة
tasks-pass = ليست هذه المهمة
tasks-folded-told = محكية ({ $count })
tasks-folded-known = معروفة من قبل ({ $count })
tasks-folded-passed = متروكة ({ $count })
tasks-change = مراجعة
tasks-ask-after-all = السؤال عنها رغم ذلك
tasks-known-from = قيل من قبل: { $said } — في « { $place } »
tasks-go-to = الذهاب إلى الجواب
tasks-other = مهمة أخرى
tasks-other-search = ابحث عن مهمة، أو اكتبها بكلمات الشخص
tasks-told-already = { $task } — قيلت من قبل
proposed-level = المستوى المقترح: { $level } · { $words }
proposed-confirm = تأكيد هذا المستوى
proposed-from = حسب « { $task } » ({ $said })
proposed-more = { $count ->
    [zero] دون أجوبة أخرى
    [one] وجواب آخر
    [two] وجوابان آخران
    [few] و{ $count } أجوبة أخرى
    [many] و{ $count } جوابا آخر
   *[other] و{ $count } جواب آخر
}
proposed-help = مستوى مستنتج مما حُكي، ولا يُحتسب ما لم يُؤكد مع الشخص.

## اللغات
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

## الاختيار بين مهنتين
deciding-title = للاختيار بين « { $first } » و« { $second } »
deciding-now = الفرق بين المهنتين غير دقيق حتى الآن، وقد يتغير بمقدار { $points } من 100. هذه الأسئلة تدققه أكثر من غيرها:
deciding-narrows = { $competence } — يقلص ذلك بمقدار { $points } من 100
deciding-go = الذهاب إلى السؤال
deciding-nowhere = يُسأل عنها ضمن عمل أو نشاط لم يُحك بعد
deciding-added = تُضاف إلى ما حُكي
deciding-nothing = لم يعد أي جواب يدقق الفرق بين المهنتين.
deciding-with = مقارنة « { $occupation } » مع:
deciding-compare = مقارنة « { $first } » مع « { $second } »

## The results
results-occupations = المهن
results-levels = الكفاءات
results-all = كل المهن
results-find-all = عرض كل المهن
results-more = عرض مهن أخرى
results-find = البحث عن مهنة
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
explain-name = لماذا هذه النتيجة: { $occupation }
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

## Where each figure comes from
why-title = مصدر هذا الرقم
why-close = إغلاق
why-back = الرجوع إلى: { $topic }
why-open-fit = مصدر هذا الرقم: { $occupation }
why-open-level = مصدر هذا المستوى: { $competence }
why-none = لا يوجد رقم
why-to-answer = الانتقال إلى الجواب
why-to-answer-name = الانتقال إلى الجواب: { $answer } ({ $of })
why-index = النقط: { $points } من 100
why-index-none = لا نقط: ما قُيّم قليل جدا
why-index-about = النقط ترتب المهن قصد مناقشتها، ولا تحسم شيئا. وهي مجموع ما يلي:
why-part-coverage = ما هو متوفر
why-part-resemblance = تشابه المؤهلات
why-part-use = استعمال نقط القوة
why-of = { $points } من { $most }
why-of-hundred = { $points } من 100
why-share = { $share }%
why-covered = يتوفر لدى الشخص { $covered } من 100 مما قُيّم لهذه المهنة.
why-covered-all = يتوفر لدى الشخص { $covered } من 100 مما تتطلبه هذه المهنة.
why-missing-most = ينقص خصوصا: { $list }.
why-missing-nothing = لا ينقص شيء مما قُيّم.
why-open = لم يُقيّم بعد
why-open-bounds = بعد تقييم كل شيء، سيكون المتوفر بين { $lo } و{ $hi } من 100.
why-open-about = «لم يُقيّم» لا تعني «لا يعرف». وهذا ما يمكن أن تضيفه كل كفاءة.
why-open-list = ما بقي للتقييم
why-at-most = { $points } على الأكثر
why-conditions = شروط المهنة
why-condition-unknown = لا جواب يحدد ذلك بعد.
why-flags = للعلم
why-flag-not-enough = قُيّم { $found }% مما تتطلبه المهنة، ويلزم { $least }% لإعطاء نقط.
why-flag-provisional = قُيّم { $found }% مما تتطلبه المهنة، ولا تبقى النتيجة مؤقتة ابتداء من { $least }%.
why-flag-under-use = ستُستعمل { $found } من 100 مما يتقنه الشخص، ويظهر التنبيه تحت { $least }.
why-flag-few = الكفاءات المقيّمة: { $found }، ويلزم { $least } لمقارنة المؤهلات. لذلك تأتي النقط مما هو متوفر وحده.
why-flag-even = المستويات متقاربة جدا، فلا يمكن مقارنة المرتفع منها والمنخفض. لذلك تأتي النقط مما هو متوفر وحده.
why-flag-even-required = تتطلب المهنة المستوى نفسه في كل شيء، فلا مرتفع ولا منخفض للمقارنة. لذلك تأتي النقط مما هو متوفر وحده.
why-lists = المكان في القائمتين
why-in-accessible = هذه المهنة ضمن «متاحة الآن»:
why-in-aiming = هذه المهنة ضمن «يمكن السعي إليها».
why-not-accessible = تشترط قائمة «متاحة الآن» ما يلي:
why-list-full = تستحق هذه المهنة مكانا في إحدى القائمتين، لكنها ممتلئة: عدد المهن المعروضة { $most }.
why-in-no-list = ليست هذه المهنة في أي من القائمتين. تشترط قائمة «يمكن السعي إليها» ما يلي:
why-asks-assessed = تقييم { $least }% على الأقل (قُيّم { $found }%)
why-asks-coverage = توفر { $least } من 100 على الأقل (المتوفر { $found })
why-asks-sure = توفر { $least } من 100 على الأقل ولو غاب كل ما تبقى (المتوفر { $found })
why-asks-way = عدم وجود مانع معروف
why-coverage-about = لكل كفاءة وزن حسب أهميتها في المهنة. وتجاوز المستوى المطلوب لا ينقص شيئا.
why-lost = ما ينقص
why-has = ما هو موجود
why-partly = الكفاءات التي ينقصها شيء تعطي الآن { $points } من 100.
why-standing = المستوى { $level } · المطلوب { $required }
why-standing-open = لم يُقيّم · المطلوب { $required }
why-to-confirm = { $standing } · في انتظار التأكيد
why-others = { $count ->
    [zero] ولا كفاءة أخرى، { $sum }
    [one] وكفاءة أخرى، { $sum }
    [two] وكفاءتان أخريان، المجموع { $sum }
    [few] و{ $count } كفاءات أخرى، المجموع { $sum }
    [many] و{ $count } كفاءة أخرى، المجموع { $sum }
   *[other] و{ $count } كفاءة أخرى، المجموع { $sum }
}
why-resemblance-about = 100: أفضل ما يتقنه الشخص هو أكثر ما تتطلبه المهنة. 0: لا تشابه بينهما.
why-resemblance-opposite = ما هو مرتفع لدى الشخص أقرب إلى المنخفض في المهنة: يُحتسب التشابه 0.
why-compared = عدد الكفاءات المقارنة: { $count }
why-closer = ما يقرّب
why-further = ما يُبعد
why-use-about = نصيب ما يتقنه الشخص الذي ستستعمله هذه المهنة.
why-unused = ما لن يُستعمل أو لن يُستعمل كله
why-used = ما سيُستعمل كله
why-interest = ما يحب الشخص عمله
why-interest-much = يشبه هذه المهنة كثيرا
why-interest-some = يشبه هذه المهنة بعض الشبه
why-interest-little = يشبه هذه المهنة قليلا
why-interest-about = لا يُحتسب في النقط ولا يستبعد أي مهنة.
why-interest-how = ما يميل إليه الشخص، إلى جانب ما تقوم عليه هذه المهنة.
why-interest-row = الشخص: { $person } من 4 · المهنة: { $occupation } من 7
why-level = المستوى { $level } من 4
why-level-interval = في أربع حالات من خمس، يكون المستوى الحقيقي بين { $lo } و{ $hi }.
why-level-none = لم يُقيّم: لا جواب يتحدث عنه بعد. وهذا ليس المستوى 0.
why-level-required = { $occupation }: المستوى المطلوب { $level }
why-source = { $source }: { $level } · الوزن { $share }%
why-value = المستوى { $level }
why-counts = { $level } · الوزن { $share }%
why-rating = ما لاحظته بنفسك
why-rating-step = ما لاحظته بنفسك في { $competence } ({ $place }): { $level }
why-rating-empty = لم يُسجل شيء. نقرة واحدة تسجل مستوى، ونقرة ثانية تمسحه.
why-rating-seen = لاحظته بنفسك
why-rating-task = بالنسبة إلى مهمة حكاها الشخص، يُسجل أنك لاحظتها، ويبقى المستوى كما حكاه.
why-rating-none = لا يوجد في هذا الملف سؤال يحفظ ملاحظتك لهذه الكفاءة.
why-rating-hidden = السؤال عن هذه الكفاءة غير مطروح حاليا، فلا يمكنه حفظ ملاحظتك.
why-rating-silent = هذا الجواب ليس مستوى: ينبغي تغييره أولا في مكانه.
why-level-changed = { $name }: المستوى { $before } ← { $after }
why-points-changed = { $name }: النقط { $before } ← { $after }
why-undo = التراجع عن هذا التغيير

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
check-what-occupation = المهنة
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

report-grounds = من أين تأتي هذه الأرقام
report-grounds-intro = المستوى يجمع كل ما يتحدث عن كفاءة ما. والاختبار أو الوثيقة لهما وزن أكبر من القول وحده: فكل إنسان قد يخطئ في تقدير نفسه.
report-ground-level = { $level }. من يقول ذلك: { $list }.
report-grounds-points = نقط المهنة تساعد على اختيار نقطة البداية. وهي تبين ما لديك منذ الآن، وهل نقط قوتك هي ما تتطلبه المهنة، وكم تستعمل مما تتقنه.
report-grounds-name = { $name }.
report-grounds-sum = النقط: { $points } من 100 ({ $list }).
report-grounds-no-points = لا نقط: ما قُيّم قليل جدا.
report-part-coverage = ما لديك منذ الآن: { $points } من { $most }
report-part-resemblance = التشابه: { $points } من { $most }
report-part-use = ما يُستعمل مما تتقنه: { $points } من { $most }
report-grounds-covered = مما قُيّم لهذه المهنة، يتوفر لديك { $covered } من 100.
report-grounds-speaks = يشهد لك: { $list }.
report-grounds-lacks = ينقص خصوصا: { $list }.
report-by-answers = { $name } ({ $answers })
report-answer-to = جوابك عن «{ $question }»

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
check-what-named = سؤال عن مهنة أو نشاط
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

# versions
version-title = للاستمارة نسخة جديدة
version-about = بدأت المقابلة « { $title } » بالنسخة { $from }. النسخة { $to } متوفرة الآن. لا يتغير شيء قبل أن تختار.
version-draft = هذه النسخة الجديدة ما زالت مسودة.
version-asked-anew = أسئلة جديدة: { $count }
version-stay = المتابعة بالنسخة { $version }
version-move = الانتقال إلى النسخة { $version }
version-undo = يمكن التراجع ما دام الملف مفتوحا.
version-none = لا توجد نسخة أخرى من هذه الاستمارة.
version-back = العودة إلى المقابلة
version-waits = هناك نسخة أخرى.
version-open = الاطلاع على النسخة { $version }
version-fold = طيّ
version-fold-name = طيّ: { $list }
version-unfold = عرض
version-unfold-name = عرض: { $list }
version-same = أجوبة تبقى كما هي ({ $count })
version-same-about = لا يتغير فيها شيء.
version-renamed = أجوبة تُنقل باسم آخر ({ $count })
version-renamed-about = تغيّر اسم السؤال أو الاختيار، والجواب يتبعه.
version-widened = أجوبة تبقى مع إمكانات أوسع ({ $count })
version-widened-about = يبقى الجواب، وصارت هناك اختيارات أو قيم أخرى.
version-returned = أجوبة تعود إلى مكانها ({ $count })
version-returned-about = لم يعد لها مكان من قبل، والنسخة الجديدة تعيده إليها.
version-parked = أجوبة لم يعد لها مكان ({ $count })
version-parked-about = تبقى مقروءة في الملف، لكنها لا تُحتسب ولا تُطبع.
version-line = { $question } – { $answer }
version-line-why = { $line } ({ $why })
version-line-now = { $line } ← { $now }
version-in-row = { $group }، السطر { $row }: { $question }
version-rows = عدد الأسطر: { $count }
parked-title = أجوبة محفوظة من النسخة السابقة
parked-about = لا مكان لهذه الأجوبة في النسخة الجديدة من الاستمارة. يمكنك قراءتها هنا. لا تُحتسب في النتائج ولا تُطبع أبدا.
parked-none = لا توجد أجوبة محفوظة من نسخة سابقة.
parked-open = أجوبة محفوظة ({ $count })
parked-from = النسخة { $version }: { $why }
parked-note = ملاحظة خاصة: { $note }
parked-gone = لم يعد السؤال يُطرح
parked-retyped = صار السؤال ينتظر جوابا من نوع آخر
parked-choice-gone = لم يعد هذا الاختيار معروضا
parked-out-of-range = الجواب خارج الحدود المقبولة
parked-moved = دخل السؤال في مجموعة أو خرج منها
parked-taken = في مكانه جواب آخر
parked-reworded = تغيّر النص الذي تمت الموافقة عليه؛ اطرح السؤال من جديد

# what differs between two versions
diff-red = أحمر: أجوبة لن يبقى لها مكان أو ستُحتسب بشكل آخر ({ $count })
diff-red-about = المقابلات الجارية: تبقى هذه الأجوبة مقروءة في الملف، لكن لم يعد لها مكان أو تغيّرت قيمتها.
diff-amber = برتقالي: هناك شيء آخر يُسأل عنه أو يُتحقق منه ({ $count })
diff-amber-about = المقابلات الجارية: لا يضيع شيء؛ قد تظهر أسئلة أو تختفي أو تحتاج إلى مراجعة.
diff-green = أخضر: لا يتغير شيء في الأجوبة المعطاة ({ $count })
diff-green-about = المقابلات الجارية: تبقى الأجوبة كما هي.
diff-none = النسختان تقولان الشيء نفسه.
diff-between = { $title }: من النسخة { $from } إلى النسخة { $to }
diff-always = دائما
diff-if = إذا { $clause }
diff-language-added = لغة جديدة: { $language }
diff-language-gone = لم تعد هذه اللغة متوفرة: { $language }
diff-source-language = لغة الأصل صارت: { $language }
diff-minutes = المدة المقررة بالدقائق: من { $before } إلى { $after }
diff-sections-order = تغيّر ترتيب الأقسام
diff-section-added = قسم جديد « { $at } »
diff-section-gone = لم يعد القسم « { $at } » موجودا
diff-section-mode = القسم « { $at } »: صار شخص آخر هو من يجيب
diff-section-shown = القسم « { $at } » يُطرح بشرط آخر: سابقا { $before }، والآن { $after }
diff-items-order = القسم « { $at } »: تغيّر ترتيب الأسئلة
diff-item-added = سؤال جديد « { $at } » في « { $section } »
diff-item-added-required = سؤال إلزامي جديد « { $at } » في « { $section } »
diff-item-gone = اختفى السؤال « { $at } » ({ $id })
diff-item-gone-remedy = إذا تغيّر اسمه فاكتب was: ["{ $id }"] في السؤال الجديد، وإلا فأضف (id: "{ $id }", reason: "…") إلى retired.
diff-item-retired = لم يعد السؤال « { $at } » يُطرح: { $reason }
diff-item-renamed = السؤال « { $at } »: الاسم { $before } صار { $after }، والأجوبة تتبعه
diff-moved-group = السؤال « { $at } » دخل في مجموعة أو خرج منها
diff-moved-section = السؤال « { $at } » ينتقل إلى القسم « { $section } »
diff-retyped = السؤال « { $at } »: النوع { $before } صار { $after }
diff-retyped-remedy = أعط السؤال الجديد اسما آخر وضع القديم في retired.
diff-several = السؤال « { $at } »: صار بالإمكان اختيار أكثر من جواب
diff-shown = السؤال « { $at } » يُطرح بشرط آخر: سابقا { $before }، والآن { $after }
diff-required-no = لم يعد السؤال « { $at } » إلزاميا
diff-required-yes = صار السؤال « { $at } » إلزاميا
diff-required-if = السؤال « { $at } » إلزامي { $condition }
diff-check-added = السؤال « { $at } »: تحقق جديد؛ يُقبل الجواب { $condition }
diff-check-gone = السؤال « { $at } »: حُذف التحقق؛ كان الجواب يُقبل { $condition }
diff-check-changed = السؤال « { $at } »: تغيّر التحقق؛ كان الجواب يُقبل { $before }، وصار يُقبل { $after }
diff-check-must = السؤال « { $at } »: هذا التحقق صار يمنع الإنهاء؛ يُقبل الجواب { $condition }
diff-check-warn = السؤال « { $at } »: هذا التحقق صار مجرد تنبيه؛ يُقبل الجواب { $condition }
diff-sensitive-no = لم يعد السؤال « { $at } » حساسا
diff-sensitive-yes = صار السؤال « { $at } » حساسا، فلا يُطبع جوابه
diff-interest = السؤال « { $at } »: صار يتعلق بنوع آخر من الميول
diff-holds = السؤال « { $at } »: تغيّر ما يدل عليه من شهادات أو رخص أو سن
diff-printed = السؤال « { $at } »: تغيّر مكانه في الوثيقة الختامية
diff-media = السؤال « { $at } »: تغيّرت الصورة
diff-parent = السؤال « { $at } »: الاختيارات المعروضة ترتبط بسؤال آخر بشكل مختلف
diff-languages-shown = السؤال « { $at } »: تغيّرت اللغات المعروضة دائما
diff-summary = المجموعة « { $at } »: تغيّر سطر التلخيص
diff-range-wider = السؤال « { $at } »: حدود أوسع، من { $min } إلى { $max }
diff-range-narrower = السؤال « { $at } »: تغيّرت الحدود، من { $min } إلى { $max }
diff-decimals = السؤال « { $at } »: عدد الأرقام بعد الفاصلة، { $count }
diff-date-day = السؤال « { $at } »: يُطلب التاريخ باليوم
diff-date-month = السؤال « { $at } »: يُطلب التاريخ بالشهر
diff-date-year = السؤال « { $at } »: تُطلب السنة فقط
diff-choice-added = « { $at } »: اختيار جديد « { $choice } »
diff-choice-gone = « { $at } »: اختفى الاختيار « { $choice } » ({ $id })
diff-choice-gone-remedy = إذا تغيّر اسمه فاكتب القديم في was، وإلا فأضف (id: "{ $id }", reason: "…") إلى retired.
diff-choice-retired = « { $at } »: لم يعد الاختيار « { $choice } » معروضا: { $reason }
diff-choice-renamed = « { $at } »: الاختيار « { $choice } » يغيّر اسمه من { $before } إلى { $after }، والأجوبة تتبعه
diff-choice-value = « { $at } »: قيمة الاختيار « { $choice } » كانت { $before } وصارت { $after }
diff-choice-holds = « { $at } »: تغيّر ما يدل عليه الاختيار « { $choice } » من شهادات أو رخص
diff-choice-exclusive = « { $at } »: الاختيار « { $choice } » صار يستبعد غيره
diff-choice-not-exclusive = « { $at } »: الاختيار « { $choice } » لم يعد يستبعد غيره
diff-choice-words = « { $at } »: الاختيار « { $choice } » صار يقبل كلمات حرة
diff-choice-no-words = « { $at } »: الاختيار « { $choice } » لم يعد يقبل كلمات حرة
diff-choice-parent = « { $at } »: الاختيار « { $choice } » يُعرض في حالات أخرى
diff-choices-order = « { $at } »: تغيّر ترتيب الاختيارات
diff-link-added = « { $at } » صار يُحتسب للكفاءة { $competence }
diff-link-gone = « { $at } » لم يعد يُحتسب للكفاءة { $competence }
diff-link-weight = « { $at } »: وزنه للكفاءة { $competence } كان { $before } وصار { $after }
diff-link-map = « { $at } » يعطي مستويات أخرى للكفاءة { $competence }
diff-reworded = « { $at } »، { $part } ({ $language }): « { $before } » صار « { $after } »
diff-consent-reworded = « { $at } »: تغيّر نص الموافقة ({ $language })، وستُطلب الموافقة من جديد. « { $before } » صار « { $after } »
diff-text-added = « { $at } »، { $part } ({ $language }) أضيف: « { $after } »
diff-text-gone = « { $at } »، { $part } ({ $language }) حُذف: « { $before } »
diff-part-label = نص السؤال
diff-part-title = العنوان
diff-part-intro = نص التقديم
diff-part-hint = نص المساعدة
diff-part-guide = نصيحة للمستشار
diff-part-check = رسالة التحقق
diff-part-choice = نص الاختيار
diff-part-level = وصف المستوى
diff-part-unit = اسم الوحدة
diff-part-text = النص المقروء بصوت مسموع
diff-part-row = اسم السطر
versions-retyped = كان « { $at } » من نوع { $before } في النسخة { $version } وصار { $after }. لا يمكن للأجوبة المعطاة أن تتبعه.
versions-retyped-remedy = أعد النوع القديم، أو أعط السؤال اسما آخر وضع القديم في retired.
versions-reused = « { $at } » مستعمل من جديد مع أنه كان قد سُحب ({ $reason }).
versions-reused-remedy = اختر اسما لم يُستعمل من قبل: ملفات قديمة تحتفظ بأجوبة تحت هذا الاسم.
versions-renamed-away = « { $at } » مستعمل من جديد مع أنه صار « { $name } ».
versions-item-gone = اختفى السؤال « { $name } » (« { $label } ») الموجود في النسخة { $version }.
versions-item-gone-remedy = إذا تغيّر اسمه فاكتب was: ["{ $name }"] في السؤال الجديد، وإلا فأضف (id: "{ $name }", reason: "…") إلى retired.
versions-choice-gone = السؤال « { $at } »: اختفى الاختيار المنشور « { $name } » (« { $label } »).
versions-choice-gone-remedy = إذا تغيّر اسمه فاكتب was: ["{ $name }"] في الاختيار الجديد، وإلا فأضف (id: "{ $owner }/{ $name }", reason: "…") إلى retired.
versions-reworded = « { $at } » صار يقول شيئا مختلفا تماما: « { $before } » صار « { $after } ». ستبدو الأجوبة القديمة كأنها أجوبة عن النص الجديد.
versions-reworded-remedy = إذا تغيّر المعنى فأعط السؤال أو الاختيار الجديد اسما آخر واسحب القديم. أما إذا قيل الشيء نفسه بعبارة أخرى فلا حاجة إلى شيء.
publish-errors = لم يُنشر شيء: صحّح أولا ما ذُكر أعلاه. { $path }
publish-same-version = لم يُنشر شيء: النسخة { $version } منشورة من قبل. أعط نسخة أخرى («version» في { $path }).
publish-other-lock = لم يُنشر شيء: الملف { $lock } خاص باستمارة أخرى، « { $name } ». أعد «id» القديم، أو أعط الملف { $path } اسما آخر.
publish-unmarkable = لم يُنشر شيء: تعذر تغيير «status» في { $path } دون المساس بغيره. اكتب بنفسك status: Published ثم أعد المحاولة.
publish-first = نُشرت « { $title } » للمرة الأولى، النسخة { $version }. عدد الأسئلة المسجلة: { $count }.
publish-done = نُشرت « { $title } »، النسخة { $version }.
# xlsform
xlsform-written = صار المصنف « { $workbook } » استمارة في « { $path } ».
xlsform-languages = اللغة الأصلية: { $source }. اللغات: { $languages }.
xlsform-count = { $name } — في المصنف: { $there }؛ نُقل: { $carried }؛ مذكور أدناه: { $left }
xlsform-left = بقي في المصنف، وكُتب تعليقا في موضعه من الاستمارة:
xlsform-changed = نُقل بشكل آخر، والمطلوب مراجعته:
xlsform-more = … وغيرها: { $count }، في القائمة الكاملة (--report).
xlsform-next = بعد ذلك: « bilan check { $path } »، ثم مراجعة الاستمارة مع تعليقاتها.
xlsform-invalid = في المصنف نفسه أخطاء: أسماء مجهولة أو مكررة، أو قوائم غير موجودة، أو صيغ لا تُقرأ. يجب تصحيحها في المصنف أو في الاستمارة.
xlsform-unbalanced = الحساب غير صحيح في: { $names }. هذا خطأ في البرنامج؛ يجب مقارنة الاستمارة بالمصنف قبل استعمالها، والتبليغ عن الخطأ.
xlsform-there-already = الملف « { $path } » موجود. يمكن اختيار اسم آخر، أو إضافة --replace للكتابة فوقه.
xlsform-bad-tag = « { $tag } » ليس رمز لغة. مثال: fr أو ar أو en.
xlsform-bad-size = « { $path } » أكبر من { $max } ميغابايت. يجب حذف الصور والأوراق غير اللازمة من المصنف.
xlsform-bad-file = « { $path } » ليس مصنف .xlsx مقروءا. يجب فتحه في برنامج جداول وحفظه بصيغة .xlsx.
xlsform-bad-unpacked = « { $path } » يتجاوز { $max } ميغابايت بعد فك ضغطه. ليست هذه استمارة عادية: تُطلب نسخة أخرى من صاحبها.
xlsform-bad-rows = « { $path } »، الورقة « { $name } »: عدد الأسطر يتجاوز { $max }. يجب حذف ما لا حاجة إليه.
xlsform-bad-columns = « { $path } »، الورقة « { $name } »: عدد الأعمدة يتجاوز { $max }. يجب حذف ما لا حاجة إليه.
xlsform-bad-cell = « { $path } »، الورقة « { $name } »، الخانة { $cell }: عدد الحروف يتجاوز { $max }. يجب تقصير النص.
xlsform-bad-amount = « { $path } »: عدد الخانات المملوءة يتجاوز { $max }، أو النصوص أو القوائم كثيرة جدا. يجب تقسيم المصنف.
xlsform-bad-survey = ليس في « { $path } » ورقة « survey »: هذا ليس مصنف XLSForm.
xlsform-bad-headers = « { $path } »، الورقة « { $name } »: لا يوجد عمود « type ». يجب أن تكون عناوين الأعمدة في السطر الأول.
xlsform-bad-nothing = « { $path } »: لا يمكن نقل أي سؤال. يجب التأكد من أن الأسئلة في الورقة « survey ».
xlsform-bad-nested = « { $path } »، الخانة { $cell }: مجموعات متداخلة على أكثر من { $max } مستويات. يجب تبسيطها في المصنف.
xlsform-bad-language = ليس في « { $path } » أي نص باللغة « { $name } ». يمكن حذف --source-lang أو ذكر لغة من لغات المصنف.
xlsform-count-items = الأسئلة والملاحظات
xlsform-count-groups = المجموعات
xlsform-count-options = الأجوبة المقترحة
xlsform-count-languages = اللغات
xlsform-count-labels = النصوص
xlsform-count-hints = الإرشادات
xlsform-count-conditions = شروط الظهور
xlsform-count-constraints = المراقبات
xlsform-count-messages = رسائل المراقبة
xlsform-count-required = الأجوبة الإلزامية
xlsform-count-filters = مصفيات الأجوبة
xlsform-count-media = الصور والأصوات
xlsform-count-others = خانات أخرى
xlsform-left-type = لا يوجد هنا سؤال من هذا النوع (مكان، صورة، صوت، ملف).
xlsform-left-unknown-type = نوع مجهول: يجب تصحيحه في المصنف.
xlsform-left-device = يملؤه الجهاز بنفسه: لا يُسأل الشخص عن شيء.
xlsform-left-calculated = قيمة محسوبة: لا حساب هنا. الشروط التي تستعملها تأخذ صيغتها حين يمكن ذلك.
xlsform-left-disabled = هذا السطر معطل في المصنف.
xlsform-left-with-row = تابع لسطره الذي لم يُنقل.
xlsform-left-column = لا شيء هنا يقابل هذا العمود.
xlsform-left-media = الصورة أو الصوت ليس داخل المصنف: تُضاف صورة رمزية (media) عند الحاجة.
xlsform-left-nameless = ينقص النوع أو القائمة أو الاسم.
xlsform-left-unknown-list = القائمة « { $name } » غير موجودة، أو ليس فيها جواب صالح.
xlsform-left-stray-end = نهاية مجموعة دون بداية توافقها.
xlsform-left-flattened = مجموعة داخل مجموعة: تُنقل أسئلتها متتابعة مع شرطها، ويبقى عنوانها هنا.
xlsform-left-nested-repeat = تكرار داخل تكرار: تُطرح أسئلته مرة واحدة في كل سطر.
xlsform-left-empty-group = لم يُنقل أي سؤال من هذه المجموعة.
xlsform-left-syntax = لا يمكن قراءة الصيغة عند الحرف رقم { $name }.
xlsform-left-deep = صيغة طويلة جدا أو كثيرة المستويات: يجب تقسيمها على عدة أسئلة.
xlsform-left-dangling = لا يوجد سؤال اسمه « { $name } ».
xlsform-left-later = السؤال « { $name } » يأتي بعد هذا: لا ينظر الشرط إلا إلى ما قبله. يجب نقل السؤال.
xlsform-left-in-rows = السؤال « { $name } » داخل تكرار: من خارجه تُستعمل AnyRow أو EveryRow أو SumRows.
xlsform-left-gone = السؤال « { $name } » لم يُنقل، فلا يُنقل هذا أيضا.
xlsform-left-computed = « { $name } » قيمة محسوبة لا يمكن وضع صيغتها مكانها.
xlsform-left-function = الدالة « { $name } » لا مقابل لها هنا.
xlsform-left-path = المسار « { $name } » لا يؤدي إلى شيء هنا: يُسمى السؤال هكذا ${"{"}…{"}"}.
xlsform-left-comparison = مقارنة لا يسمح بها هذا النوع من الأجوبة ({ $name }).
xlsform-left-no-choice = ليس للسؤال « { $name } » جواب « { $other } ».
xlsform-left-never = شرط لا يتحقق أبدا: يُطرح السؤال رغم ذلك.
xlsform-left-filter = مصفاة بشكل غير موجود هنا: تُقترح كل الأجوبة. لا يُنقل إلا « العمود = الجواب ».
xlsform-left-no-parent = جواب لا تقترحه المصفاة أبدا.
xlsform-left-same-choice = في القائمة جواب بهذا الاسم: يُحتفظ بالأول.
xlsform-left-note = الملاحظة لا تُجاب.
xlsform-left-placeholders = هذه الترجمة تُدخل أجوبة غير التي في الأصل: يجب إعادة كتابتها.
xlsform-left-second-text = يوجد نص بهذه اللغة.
xlsform-left-message-alone = رسالة دون مراقبة منقولة.
xlsform-left-empty-language = لا نص بهذه اللغة.
xlsform-left-sheet = هذه الورقة لا تُقرأ.
xlsform-left-not-understood = خانة غير مفهومة.
xlsform-changed-renamed = اسمه هنا « { $name } ».
xlsform-changed-twin = اسم مستعمل مرتين في المصنف: اسمه هنا « { $name } ».
xlsform-changed-typographic = علامات اقتباس مطبعية أو حروف خفية، قُرئت كالعادية.
xlsform-changed-put-in = وُضعت صيغة « { $name } » مكان اسمها.
xlsform-changed-or-other = « غير ذلك » جواب يوضحه الشخص بكلماته؛ يجب ترجمته.
xlsform-changed-acknowledge = صار سؤالا بجواب واحد « OK ».
xlsform-changed-rank = صار اختيارا متعددا: لا يُسأل عن الترتيب.
xlsform-changed-date-time = صار تاريخا: لا يُسأل عن الساعة.
xlsform-changed-as-text = صار جوابا بكلمات حرة.
xlsform-changed-row-limit = صار العدد الأقصى للأسطر.
xlsform-changed-name-as-text = بلا نص في المصنف: ينوب عنه اسمه. يجب كتابته.
xlsform-changed-copied = لا نص باللغة الأصلية: ينوب عنه نص اللغة « { $name } ». يجب ترجمته.
xlsform-changed-dots = لا يمكن إدخال « { $name } » في هذا النص: وُضعت نقاط مكانه.
xlsform-changed-markup = فيه علامات تنسيق تظهر كما هي. يجب حذفها.
xlsform-changed-private-tag = لغة مجهولة رمزها هنا « { $name } »: يجب وضع رمزها الصحيح.
xlsform-changed-copies = يُقترح تحت عدة أجوبة: كُتب مرة لكل منها.
xlsform-changed-unclosed = مجموعة بلا نهاية في المصنف: أُغلقت عند السطر الأخير.

# استيراد التصنيفات
import-nothing-written = لم يُكتب شيء: بقي « { $path } » كما كان.
import-not-ours = في المجلد « { $path } » ملفات أخرى. لا يُكتب الاستيراد إلا في مجلد جديد أو فارغ، أو مكان استيراد سابق: يجب اختيار اسم آخر.
import-cancelled = أُلغي الاستيراد.
import-busy = هناك استيراد آخر يكتب في « { $path } ». يجب انتظار نهايته.
import-done = الدليل في « { $path } ».
import-occupations = المهن: { $count }
import-competences = الكفاءات: { $count }
import-links = الروابط: أساسية { $essential }، اختيارية { $optional }
import-figures = المستويات مع أهميتها: { $count }
import-uncertain = أرقام تنصح O*NET بعدم نشرها، استُعملت كغيرها: { $count }
import-not-relevant = « لا تعني المهنة »، أي المستوى 0: { $count }
import-lacking = بلا اسم باللغة « { $language } »: المهن { $occupations }، الكفاءات { $competences }
import-without = مهن بقيت مع أنه لا ترتبط بها أي كفاءة:
import-absent = ملفات غير موجودة، ويمكن الاستغناء عنها: { $names }
import-files = ما آلت إليه سطور كل ملف:
import-table = { $path } — المقروءة: { $rows }؛ المحفوظة: { $kept }؛ المتروكة: { $passed }؛ المرفوضة: { $refused }
import-refused = السطور المرفوضة، أولها من كل صنف:
import-line = السطر { $line }: { $value }
import-next = بعد ذلك: « bilan check { $path } ». لاستعماله في التطبيق يوضع هذا المجلد في المجلد « catalogues » ضمن ملفاتكم.
import-unbalanced = عدد السطور غير صحيح في: { $names }. هذا خطأ في البرنامج؛ المرجو التبليغ عنه.
import-group-knowledge = المعارف
import-group-skill = المهارات
import-fault-nothing = قُرئت الملفات، لكن لم تبق منها أي مهنة أو أي كفاءة.
import-fault-missing = لا يوجد في المجلد أي من هذه الملفات: { $names }. يجب تنزيل كل ملفات التصنيف في مجلد واحد.
import-fault-empty = { $path }: الملف فارغ. يجب تنزيله من جديد.
import-fault-packed = { $path }: الملف المضغوط تالف أو مبتور. يجب تنزيله من جديد.
import-fault-large = { $path }: أكبر من { $max } ميغابايت. لا يوجد ملف بهذا الحجم في هذا التصنيف.
import-fault-text = { $path }، السطر { $line }: ليس نصا، أو نص بترميز لا يمكن معرفته. يجب أخذ الملف كما نُزّل.
import-fault-utf8 = { $path }، السطر { $line }: لم يعد الملف بترميز UTF-8؛ ربما حفظه برنامج جداول من جديد. يجب أخذ الملف كما نُزّل.
import-fault-utf16 = { $path }، السطر { $line }: نص بترميز UTF-16 مبتور أو تالف. يجب أخذ الملف كما نُزّل.
import-fault-twice = { $path }، السطر { $line }: تحولت الحروف العربية والحروف ذات العلامات إلى رموز أخرى؛ حُفظ الملف بترميز خاطئ. يجب أخذ الملف كما نُزّل.
import-fault-columns = { $path }، السطر 1: أعمدة غير موجودة: { $names }.
import-fault-same-column = { $path }، السطر 1: العمود { $name } موجود مرتين.
import-fault-quote = { $path }، السطر { $line }: علامة اقتباس تُفتح ولا تُغلق؛ الملف مبتور أو تالف. يجب تنزيله من جديد.
import-fault-cut = { $path }، السطر { $line }: ينتهي الملف في وسط سطر؛ فهو مبتور. يجب تنزيله من جديد.
import-fault-refused = { $path }، ابتداء من السطر { $line }: سطور كثيرة غير صالحة ({ $count } من { $rows }). الملف تالف، أو من إصدار غير إصدار بقية الملفات.
import-fault-incomplete = { $path }: مهن ينقصها شيء: { $count } من { $all }. الملف مبتور، أو من إصدار غير إصدار بقية الملفات.
import-refused-cells = خلايا أكثر أو أقل من الأعمدة.
import-refused-address = بلا عنوان، أو عنوان من خارج هذا التصنيف.
import-refused-label = بلا اسم.
import-refused-repeated = موجود من قبل؛ يُحتفظ بالأول.
import-refused-same-id = معرّفه القصير هو معرّف غيره.
import-refused-not-released = سُحب، أو لم يُنشر بعد.
import-refused-other-kind = شيء غير ما يضمه هذا الملف.
import-refused-unknown-occupation = يتعلق بمهنة غير موجودة في الملفات.
import-refused-unknown-skill = يتعلق بكفاءة غير موجودة في الملفات.
import-refused-relation = ليس أساسيا ولا اختياريا.
import-refused-other-version = كلمات لشيء لا يوجد في هذا الإصدار.
import-refused-figure = ليس عددا، أو خارج السلم.
import-refused-holes = مهنة لها بعض الأرقام دون بعض.
import-passed-scale = لا حاجة إليها هنا
import-passed-no-figures = مهن بلا أي رقم
import-passed-known = موجودة من قبل
import-passed-with-it = تخص مهنة تُركت
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
paper-task-told = المهمة
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
alike-levels = { $count ->
    [zero] لا مستوى مصرح به.
    [one] مستوى واحد حسب قول الشخص، لا يتغير.
    [two] مستويان حسب قول الشخص، متشابهان.
    [few] { $count } مستويات حسب قول الشخص، كلها متقاربة.
    [many] { $count } مستوى حسب قول الشخص، كلها متقاربة.
   *[other] { $count } مستوى حسب قول الشخص، كلها متقاربة.
}
alike-steps = { $count ->
    [zero] لا جواب مكرر.
    [one] جواب واحد: « { $step } ».
    [two] جوابان متتابعان متشابهان: « { $step } ».
    [few] { $count } أجوبة متتابعة متشابهة: « { $step } ».
    [many] { $count } جوابا متتابعا، كلها: « { $step } ».
   *[other] { $count } جواب متتابع، كلها: « { $step } ».
}
alike-kindly = قد يكون هذا صحيحا. لكن قد يجيب الشخص هكذا عند التعب أو بسبب التواضع: من الأفضل مراجعة بعض الأجوبة معا.
alike-read-again = مراجعتها معا
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
    [zero] عدد الملفات المفحوصة: { $files }. لا أخطاء ولا تنبيهات.
    [one] عدد الملفات المفحوصة: { $files }. لا أخطاء، وتنبيه واحد.
    [two] عدد الملفات المفحوصة: { $files }. لا أخطاء، وتنبيهان.
    [few] عدد الملفات المفحوصة: { $files }. لا أخطاء، و{ $warnings } تنبيهات.
    [many] عدد الملفات المفحوصة: { $files }. لا أخطاء، و{ $warnings } تنبيها.
   *[other] عدد الملفات المفحوصة: { $files }. لا أخطاء، و{ $warnings } تنبيه.
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
check-include-outside = «{ $name }»: الملف المُدرج يوجد في المجلد parts بجانب الاستمارة، وينتهي بـ ‎.ron‎. يُكتب مثلا "parts/identity.ron".
check-include-cycle = «{ $name }» يُدرج نفسه، مباشرة أو عبر ملف آخر. يرجى حذف أحد الإدراجين.
check-include-deep = ملفات كثيرة يُدرج بعضها بعضا. يرجى جمعها.
check-include-missing = الملف المُدرج «{ $name }» غير موجود أو لا يمكن قراءته. يرجى وضعه في المجلد parts أو تصحيح اسمه.

# الترجمات
translate-older = ترجمة «{ $at }» إلى اللغة «{ $language }» أقدم من نصها باللغة «{ $source }»، فقد تغير النص بعدها.
translate-older-remedy = يرجى مراجعتها: الأمر «bilan translate out» يضعها في جدول الترجمة بعلامة «للمراجعة».
translate-no-texts = ليس في هذا الملف نص يُترجم. يرجى تحديد استبيان أو مهنة أو competences.ron أو references.ron.
translate-bad-language = «{ $language }» ليس رمز لغة. يُكتب مثلا am أو ti أو so.
translate-same-language = الملف مكتوب باللغة «{ $language }»، وهي لغة الأصل. يرجى تحديد لغة أخرى.
translate-exists = هذا الجدول موجود من قبل وقد يكون فيه عمل. يرجى نقله، أو اختيار اسم آخر بواسطة --out.
translate-own-file = سيحل الجدول محل الملف نفسه. يرجى اختيار اسم آخر بواسطة --out.
translate-out-written = كُتب جدول الترجمة: { $path }
translate-out-rows = عدد النصوص: { $count }
translate-out-missing = للترجمة: { $count }
translate-out-stale = للمراجعة: { $count }
translate-out-ok = مترجمة من قبل: { $count }
translate-in-new = ترجمات جديدة: { $count }
translate-in-replaced = ترجمات استُبدلت: { $count }
translate-in-unchanged = دون تغيير: { $count }
translate-in-empty = أسطر لم تُملأ: { $count }
translate-in-refused = أسطر لم تُؤخذ: { $count }
translate-in-missing = نصوص ليس لها سطر في الجدول: { $count } ({ $names })
translate-in-declared = أُضيفت اللغة «{ $language }» إلى لغات الملف.
translate-in-written = حُفظت الترجمات: { $path }
translate-in-nothing = لا توجد ترجمة تُحفظ: يبقى الملف كما هو.
translate-in-dry = تجربة فقط: لم يُكتب شيء.
translate-in-refused-whole = بهذه الترجمات تصير في الملف الأخطاء المذكورة أعلاه. لم يُكتب شيء: يرجى تصحيح الجدول أو الملف ثم إعادة المحاولة.
translate-row-unknown = ليس في الملف نص بهذا الاسم. هل حُذف أو أُعيدت تسميته؟
translate-row-stale = تغير النص بعد إعداد الجدول، فلم تُؤخذ الترجمة. يرجى إعداد جدول جديد، أو إضافة --stale لأخذها مع ذلك.
translate-row-stale-taken = تغير النص بعدها؛ أُخذت الترجمة وتبقى للمراجعة.
translate-row-still-old = عادت الترجمة القديمة كما كانت وتبقى للمراجعة. إن كانت ما زالت مناسبة فيُكتب «ok» في عمود الحالة.
translate-row-no-hash = لا بصمة ولا نص أصلي في هذا السطر، فلا يُعرف ما الذي تُرجم. يرجى البدء من جدول كامل.
translate-row-repeated = لهذا النص ترجمة أخرى في السطر { $row }. يرجى الإبقاء على واحدة.
translate-row-place-missing = ينقص { $names }: يرجى نسخه كما هو في الترجمة.
translate-row-place-extra = { $names } ليس في النص الأصلي: يرجى حذفه من الترجمة.
translate-row-lost-letters = استُبدلت حروف بعلامات استفهام. يرجى حفظ الجدول بترميز UTF-8 أو بصيغة XLSX.
translate-row-no-place = لا يمكن كتابة هذه الترجمة في مكانها من الملف. يرجى كتابتها يدويا.
translate-row-same = أُخذت، لكنها مطابقة للنص الأصلي: هل هي ترجمة حقا؟
translate-row-unseen = { $count ->
    [zero] أُخذت كما هي.
    [one] أُخذت بعد حذف رمز غير مرئي واحد.
    [two] أُخذت بعد حذف رمزين غير مرئيين.
    [few] أُخذت بعد حذف { $count } رموز غير مرئية.
    [many] أُخذت بعد حذف { $count } رمزا غير مرئي.
   *[other] أُخذت بعد حذف { $count } رمز غير مرئي.
}
translate-column-key = المفتاح
translate-column-section = الموضع
translate-column-part = نوع النص
translate-column-source = النص المطلوب ترجمته
translate-column-target = الترجمة
translate-column-state = الحالة
translate-column-note = للعلم
translate-column-other = للمساعدة
translate-column-hash = البصمة
translate-state-missing = للترجمة
translate-state-stale = للمراجعة
translate-note-keep = يُترك كما هو: { $names }
translate-note-stale = تغير النص بعدها. إن كانت الترجمة ما زالت مناسبة فيُكتب ok في عمود الحالة.
translate-part-title = عنوان
translate-part-label = سؤال أو تسمية
translate-part-intro = تقديم
translate-part-hint = مساعدة للشخص
translate-part-guide = مساعدة للمستشار
translate-part-check = رسالة تحقق
translate-part-levels = مستوى
translate-part-unit = وحدة
translate-part-text = نص الموافقة
translate-part-row-label = ملخص سطر
translate-part-description = ما يُتقن فعله
translate-part-question = سؤال يُقرأ بصوت مسموع
translate-part-trade = كفاءة من المهنة
translate-part-trade-source = من حدد الأرقام
translate-part-ways-in = طريق إلى المهنة
translate-sheet-too-large = حجم الجدول يتجاوز { $max } ميغابايت فلا يُقرأ. يرجى تقسيمه.
translate-sheet-unpacked = حجم المصنف بعد فك ضغطه يتجاوز { $max } ميغابايت فلا يُقرأ. يرجى حفظه من جديد دون صور.
translate-sheet-not-text = الجدول ليس بترميز UTF-8. يرجى حفظه من برنامج الجداول بصيغة «CSV UTF-8» أو XLSX.
translate-sheet-not-a-workbook = لا يمكن قراءة هذا المصنف؛ قد يكون تالفا أو محميا بكلمة سر. يرجى حفظه من جديد بصيغة XLSX.
translate-sheet-no-columns = لا يوجد سطر يسمي أعمدة جدول الترجمة: يلزم على الأقل [key] و[target:…]. يرجى البدء من جدول يعده «bilan translate out».
translate-sheet-no-language = الجدول لا يذكر اللغة المترجم إليها. يسمى العمود [target:am] للأمهرية، وفي XLIFF هي trgLang.
translate-sheet-rows = في الجدول أكثر من { $max } سطر فلا يُقرأ. يرجى حذف الأسطر الفارغة.
translate-sheet-columns = في الجدول أكثر من { $max } عمود فلا يُقرأ. يرجى حذف الأعمدة الفارغة.
translate-sheet-cell = السطر { $row }: نص يتجاوز { $max } حرف. يرجى اختصاره.
translate-sheet-xml = السطر { $row }: ملف XLIFF تالف. يرجى تصديره من جديد.
translate-sheet-deep = في ملف XLIFF أكثر من { $max } مستوى فلا يُقرأ. يرجى تصديره من جديد دون وحدات مضافة.
translate-sheet-entity = السطر { $row }: ملف XLIFF يعرّف كيانا أو يسميه، وهذا لا يُقرأ. يرجى تصديره من جديد دون DOCTYPE.
translate-sheet-not-xliff = ملف XML هذا ليس XLIFF 2. يرجى تصديره بصيغة XLIFF 2.0 أو 2.1.
versions-other-questionnaire = ملف النشر المجاور خاص بالاستمارة « { $name } »، وهذه اسمها « { $at } ».
versions-other-questionnaire-remedy = أعد «id» القديم: به تجد الملفات استمارتها. وإذا كانت استمارة أخرى فأعط الملف اسما آخر.

# dry run
simulate-never-both = لا يمكن أن يظهر «{ $at }» أبدا: يلزمه { $one } و{ $two } في آن واحد.
simulate-never-range = لا يمكن أن يظهر «{ $at }» أبدا: يلزمه { $one }، والأجوبة الممكنة هي { $range }.
simulate-never-mode = لا يمكن أن يظهر «{ $at }» أبدا: { $one } ليست طريقة الإجابة عن هذا القسم.
simulate-never-hidden = لا يمكن أن يظهر «{ $at }» أبدا: فهو مرتبط بالسؤال «{ $name }» الذي لا يُطرح أبدا.
simulate-never-remedy = يُغيَّر الشرط أو يُحذف السؤال.
simulate-unanswerable-both = لا يمكن قبول أي جواب عن «{ $at }»: عليه أن يحقق { $one } و{ $two } في آن واحد.
simulate-unanswerable-range = لا يمكن قبول أي جواب عن «{ $at }»: عليه أن يحقق { $one }، والأجوبة الممكنة هي { $range }.
simulate-unanswerable-hidden = لا يعرض «{ $at }» أي اختيار أبدا: فالاختيارات مرتبطة بالسؤال «{ $name }» الذي لا يُطرح أبدا.
simulate-unanswerable-remedy = يُغيَّر التحقق أو تُغيَّر الأجوبة الممكنة.
simulate-always = شرط «{ $at }» صحيح دائما في هذا الموضع: فهو يظهر في كل الأحوال.
simulate-always-answered = شرط «{ $at }» صحيح مهما كان الجواب.
simulate-always-remedy = يُحذف الشرط أو يُكتب المقصود منه.
simulate-not-offered = لا يمكن أبدا اختيار «{ $name }» في «{ $at }»: فهو لا يُعرض إلا مع { $one }، وهذا لا يحدث هنا أبدا.
simulate-not-offered-remedy = يُصحح «parent» أو يُحذف الاختيار.
simulate-related-needs = مطلوب هنا
simulate-related-hidden = لا يُطرح أبدا
simulate-questions = عدد الأسئلة في المقابلة: من { $least } إلى { $most }، والغالب نحو { $median }.
simulate-minutes = المدة المقدرة بالدقائق: من { $least } إلى { $most }، والغالب نحو { $median }؛ ومع مترجم نحو { $interpreted }.
simulate-too-long = مدة المقابلة المقدرة نحو { $median } بالدقائق، والمدة المقررة { $planned }.
simulate-too-long-remedy = تُحذف بعض الأسئلة أو يُخصص وقت أطول.
simulate-walked = { $title }: { $count ->
    [one] تجربة مقابلة واحدة
    [two] تجربة مقابلتين
    [few] تجربة { $count } مقابلات
    [zero] دون أي مقابلة
   *[other] تجربة { $count } مقابلة
} بأجوبة عشوائية (البذرة { $seed }).
simulate-walking = جُرّبت مقابلات: { $done } من { $count }.
simulate-sections = الأقسام، وعدد المقابلات التي وصلت إلى كل قسم:
simulate-seldom = أسئلة لم تصل إليها هذه المقابلات، لكن الوصول إليها ممكن:
simulate-undecided = أسئلة لم تصل إليها هذه المقابلات، ولا يُعرف هل يمكن الوصول إليها:
simulate-nothing-hidden = يمكن الوصول إلى كل الأسئلة.
simulate-never-asked = أسئلة لا تُطرح أبدا:
simulate-path-holds = اختبار المسار «{ $name }»: كما هو متوقع.
simulate-path-fails = اختبار المسار «{ $name }»: خلاف المتوقع.
simulate-recorded = كُتب اختبار المسار «{ $name }» في الملف { $path }.
simulate-record-place = تعذرت الإضافة إلى الملف { $path }. يُصحح أولا؛ الأمر bilan check يبين الخلل.
simulate-record-item = لا تُعرف أجوبة يُطرح معها «{ $name }». يُصحح الاسم أو يُختار سؤال آخر.
simulate-not-questionnaire = الملف { $path } ليس استمارة. المطلوب ملف استمارة.
path-unknown-item = ليس في الاستمارة سؤال «{ $name }» في هذا الموضع. يُصحح الاسم.
path-wrong-answer = السؤال «{ $item }» يقبل نوعا آخر من الأجوبة. يُكتب مثلا: { $example }
path-unknown-choice = ليس في السؤال «{ $item }» جواب «{ $name }». يُصحح الاسم.
path-out-of-range = السؤال «{ $item }» لا يقبل إلا { $range }.
path-bad-date = السؤال «{ $item }» يقبل تاريخا مثل: { $example }
path-not-asked = يجيب الاختبار عن «{ $item }» وهو لا يُطرح هنا: لم يتحقق { $one }.
path-should-show = كان ينبغي أن يُطرح «{ $item }» ولم يُطرح: لم يتحقق { $one }.
path-should-hide = كان ينبغي ألا يُطرح «{ $item }»، وقد طُرح.
path-level = كان ينبغي أن يبلغ «{ $name }» المستوى { $expected }، لكنه بلغ { $found }.
path-level-none = كان ينبغي أن يبلغ «{ $name }» المستوى { $expected }، لكن لا يُعرف عنه شيء.
path-level-some = كان ينبغي ألا يُعرف شيء عن «{ $name }»، لكن مستواه { $found }.
path-unknown-competence = لا توجد كفاءة باسم «{ $name }». يُصحح الاسم.
path-incomplete = كان ينبغي أن تكون المقابلة مكتملة، لكن هذه الأسئلة تمنع ذلك: { $names }.
path-complete = كان ينبغي ألا تكون المقابلة مكتملة، وهي مكتملة.
path-same-name = هناك اختباران باسم «{ $name }». يُغيَّر اسم أحدهما.
path-no-questionnaire = لا توجد استمارة لاختبارات المسار هذه. يجب أن يحمل الملف اسم الاستمارة مع .paths.ron بدل .ron.
path-branch-neither = لا يصل أي اختبار مسار إلى شرط «{ $at }».
path-branch-shown = لا يتحقق شرط «{ $at }» في أي اختبار مسار.
path-branch-hidden = شرط «{ $at }» متحقق في كل اختبارات المسار التي تصل إليه.
path-branch-remedy = يُضاف اختبار مسار يمر من هنا، أو يُسجل بالأمر: bilan simulate --record
check-related-near = ربما هذا
# مرجع الحقول
reference-title = مرجع ملفات المكونين
reference-opening = كل حقل في كل ملف: ما يُكتب فيه، وما يُعتمد إذا لم يُكتب. الأمر { $command } يكتب هذه الصفحة انطلاقا من البرنامج نفسه.
reference-reading = اسم النوع، مثل Item أو Choice، يقود إلى الفقرة التي تشرحه. تُكتب كلمات البرنامج كما هي هنا تماما، بحروفها الكبيرة والصغيرة. ونقط الحذف مكان كلماتكم.
reference-companions = الملفات { $locks } و { $translations } يكتبها البرنامج عند النشر وعند الترجمة: يرجى تركها بجانب الاستمارة دون تغييرها.
reference-questionnaire = الاستمارة
reference-part = جزء تشترك فيه عدة استمارات
reference-competences = الدليل المرجعي للكفاءات
reference-occupation = ملف مهنة
reference-references = القطاعات والشهادات واللغات
reference-activities = الأنشطة غير المأجورة وغير المهيكلة
reference-scoring = ثوابت الطريقة
reference-paths = اختبارات المسارات
reference-field = الحقل
reference-form = الصيغة
reference-stands = ما يُكتب فيه
reference-left-out = إذا لم يُكتب
reference-about = ما هو
reference-written = يُكتب هكذا: { $what }. مثال: { $example }
reference-needed = **واجب**
reference-nothing = لا شيء
reference-no-list = قائمة فارغة
reference-no-text = فارغ
reference-text = نص بين علامتي اقتباس
reference-number = عدد
reference-whole = عدد صحيح
reference-whole-positive = عدد صحيح، 0 أو أكثر
reference-list = قائمة [ ] من: { $what }
reference-map = جدول {"{ }"}، من: { $from }؛ إلى: { $to }
reference-texts = نص لكل لغة
reference-tuple = بين قوسين: { $what }
reference-saved = تم حفظ المرجع: { $path }
check-placeholder-here = في «{ $at }»: لا يمكن إدراج جواب ({ $name }) إلا في سؤال أو في مساعدته أو دليله أو رسالة تحقق. يرجى حذفه من هنا.

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
workshop-activities = الأنشطة
workshop-other = ملفات أخرى
workshop-clean = لا أخطاء ولا تنبيهات
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
workshop-paths = اختبارات المسارات
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

## Checking the method
validate-grid-data = المهن: { $occupations } · أشخاص مكوَّنون منها: { $persons } · العناصر: { $elements }
validate-draws = بين المعقوفتين: مجال ثقة 95% بإعادة السحب من الأشخاص، عدد السحوب { $draws }. البذرة: { $seed }
validate-left-out = أسطر لم يمكن استعمالها: { $count }
validate-setting-published = مستويات صحيحة للأشخاص والمهن (الجدول المنشور)
validate-setting-as-rated = الأشخاص بمستويات صحيحة، والمهن كما قُدّرت
validate-setting-misjudged = مستويات مقدَّرة بزيادة 0,7 مع أخطاء قدرها 0,8
validate-setting-gaps = 30% من الأجوبة ناقصة
validate-setting-misjudged-gaps = مستويات مقدَّرة بزيادة 0,7 مع أخطاء قدرها 0,8، و30% من الأجوبة ناقصة
validate-repeats = المتوسط على سحوب عددها: { $count }
validate-columns = المهنة الأصلية أولى · المهنة الأصلية ضمن العشر الأولى · hit@10 · R@10
validate-method-random = الصدفة
validate-method-coverage = المتوفر C وحده
validate-method-euclid = المسافة (إقليدس)
validate-method-pearson = التشابه A وحده (بيرسون)
validate-method-index = مؤشر الترتيب F
validate-advantage = الفرق بين R@10 للمؤشر F و R@10 للمتوفر C: { $figure }
validate-zones = أشخاص من منطقة الإعداد 5: { $persons }. متوسط منطقة الإعداد للعشر الأولى: C { $coverage } · F { $index } · المهن القريبة { $related }
validate-bounds = حالات خرج فيها المتوفر الكامل عن الحدود المعلنة: { $violations } من { $checked }
validate-monotone = حالات نقص فيها المتوفر بعد التعلم: { $violations } من { $checked }
validate-bound-first = المهنة الأصلية أولى حسب F عند الجميع
validate-bound-hit = hit@10 للمؤشر F
validate-bound-recall = R@10 للمؤشر F
validate-bound-advantage = الفرق في R@10 بين F و C
validate-bound-within-bounds = حالات المتوفر خارج حدوده
validate-bound-monotone = حالات المتوفر الذي نقص بعد التعلم
validate-holds = متحقق: { $what } ({ $figure }، المطلوب { $must })
validate-fails = غير متحقق: { $what } ({ $figure }، المطلوب { $must })
validate-caveat = يُذكر مع هذه الأرقام: ما تعدّه O*NET قريبا يعتمد أيضا على تقدير المعارف؛ وأوزان F اختيرت على هذه المعطيات؛ وهي معطيات الولايات المتحدة.
validate-time = مجموع الثواني: { $seconds }
validate-lists-data = المهن: { $occupations } · المهارات: { $skills } · أشخاص مكوَّنون منها: { $persons } · وحيدة في مجموعتها الأساسية أو بلا لائحة: { $alone }
validate-lists-persons = لكل شخص ما تذكره لائحة مهنة، بمستويات اللوائح، ولا شيء غيره؛ وتُترك تلك المهنة جانبا.
validate-neighbour = نسبة من لهم مهنة من المجموعة الأساسية نفسها في ISCO-08 ضمن العشر الأولى:
validate-flat = أشخاص تكاد مستوياتهم تتساوى كلها، فلا يُعرَّف A ويكون F مساويا للمتوفر C: { $count }
validate-element-unknown = العنصر { $name } غير مقدَّر من حيث المستوى والأهمية في هذا المجلد. تُصحح لائحة العناصر.
validate-nothing-related = لا توجد مهنة يُعرف تقديرها وما يقرب منها معا. يُتحقق من أن الملفات من إصدار واحد.
validate-nothing-near = لا توجد مجموعة أساسية فيها مهنتان لهما لائحتان. يُتحقق من أن الملفات من إصدار واحد.
validate-panel-data = المهن: { $occupations } · الأسئلة: { $questions } · أشخاص مسحوبون: { $people } · تشويش الجواب بالمستويات: { $noise } · البذرة: { $seed }
validate-panel-people = كل شخص من مهنة واحدة: مستوياته الخاصة هي ما تطلبه المهنة، وأجوبته هي هذه المستويات مع تشويش، بمستويات صحيحة. يُسأل كل شخص عن كل شيء، سؤالا بعد سؤال.
validate-panel-needed = عدد الأسئلة التي يصير الأمر بعدها كذلك ويبقى: المتوسط (الوسيط) [مجال ثقة 95% بإعادة السحب من الأشخاص].
validate-panel-measure-same = المهن الخمس الأولى هي مهن الأجوبة كلها
validate-panel-measure-four = أربع من الخمس على الأقل من مهن الأجوبة كلها
validate-panel-order-framework = ترتيب الإطار المرجعي
validate-panel-order-telling = الأكثر دلالة أولا
validate-panel-order-apart = أولا ما يفرّق أكثر بين المهن التي يشبهها الشخص
validate-panel-reading-answered = من الأجوبة وحدها
validate-panel-reading-resembled = حسب المهن التي يشبهها الشخص (تقدير)
validate-panel-ratio = مقابل كل سؤال من ترتيب المرجع، بالقراءة نفسها:
validate-panel-agreement = بعد هذا العدد من الأجوبة: كم من الخمس من مهن الأجوبة كلها، وكم منها من مهن مستويات الشخص الخاصة
validate-panel-half = تشويش { $noise }: المهن الخمس الأولى نفسها بنصف الأسئلة على الأكثر ({ $figure }).
validate-panel-more = تشويش { $noise }: تتطلب المهن الخمس الأولى نفسها أكثر من نصف الأسئلة ({ $figure }).
validate-panel-nothing = المهن التي لها جدول أقل مما يلزم لسؤال عينة. يلزم ست على الأقل.

# Vaults
access-choose-title = من يعمل الآن؟
access-new = أعمل هنا لأول مرة
access-others = لست أنا
access-passphrase = عبارة السر
access-unlock = فتح
access-unlock-title = خزنة { $name }
dossier-recovered = { $count ->
    [zero] لم يُعثر على أي جواب.
    [one] عُثر على جواب واحد أُعطي قبيل توقف البرنامج.
    [two] عُثر على جوابين أُعطيا قبيل توقف البرنامج.
    [few] عُثر على { $count } أجوبة أُعطيت قبيل توقف البرنامج.
    [many] عُثر على { $count } جوابا أُعطيت قبيل توقف البرنامج.
   *[other] عُثر على { $count } جواب أُعطيت قبيل توقف البرنامج.
}
dossier-recovered-torn = { $count ->
    [zero] لم يُعثر على أي جواب كامل؛ يُرجى مراجعة آخر جواب مع الشخص.
    [one] عُثر على جواب واحد أُعطي قبيل توقف البرنامج؛ الأخير لم يكن كاملا، يُرجى مراجعته مع الشخص.
    [two] عُثر على جوابين أُعطيا قبيل توقف البرنامج؛ الأخير لم يكن كاملا، يُرجى مراجعته مع الشخص.
    [few] عُثر على { $count } أجوبة أُعطيت قبيل توقف البرنامج؛ الأخير لم يكن كاملا، يُرجى مراجعته مع الشخص.
    [many] عُثر على { $count } جوابا أُعطيت قبيل توقف البرنامج؛ الأخير لم يكن كاملا، يُرجى مراجعته مع الشخص.
   *[other] عُثر على { $count } جواب أُعطيت قبيل توقف البرنامج؛ الأخير لم يكن كاملا، يُرجى مراجعته مع الشخص.
}
error-erased = حُذف هذا الملف بطلب من الشخص، ولا يمكن أن يعود ({ $path }).
error-recovery-key = ليس هذا مفتاح النجدة لهذه الخزنة. يُرجى إعادة قراءة الورقة حرفا حرفا.
error-sealed-damaged = هذا الملف تالف أو ليس من ملفات هذه الخزنة: { $path }. لم يُمسّ. يمكن استرجاعه من نسخة احتياطية.
error-sealed-forged = لم تكتب هذه الخزنة هذا الملف: { $path }. ربما استبدله أحد. لم يُمسّ؛ يُرجى إخبار المسؤول.
error-sealed-newer = كتب هذا الملفَ إصدارٌ أحدث من البرنامج: { $path }. يلزم تحديث البرنامج؛ لم يُمسّ الملف.
error-sealed-not-for-us = هذا الملف مغلق لخزنة أخرى: { $path }.
error-sealed-rolled-back = هذا الملف أقدم مما سبقت رؤيته هنا: { $path }. ربما أعاد أحد نسخة قديمة. لم يُمسّ؛ يُرجى إخبار المسؤول.
error-sealed-too-costly = يتطلب فتح هذا الملف جهدا كبيرا من الجهاز؛ لم يُفتح: { $path }.
error-wrong-passphrase = ليست هذه عبارة السر الصحيحة.
passphrase-changed = تغيّرت عبارة السر.
recovery-drilled = مفتاح النجدة يفتح هذه الخزنة فعلا.
recovery-sheet-written = كُتبت ورقة مفتاح النجدة: { $path }. يُرجى طبعها ثم حذف الملف.
vault-lock = إغلاق الخزنة
vault-taken-in = { $count ->
    [zero] لم يُنقل أي ملف.
    [one] نُقل إلى الخزنة ملف واحد من إصدار سابق.
    [two] نُقل إلى الخزنة ملفان من إصدار سابق.
    [few] نُقلت إلى الخزنة { $count } ملفات من إصدار سابق.
    [many] نُقل إلى الخزنة { $count } ملفا من إصدار سابق.
   *[other] نُقل إلى الخزنة { $count } ملف من إصدار سابق.
}
vault-working = عمل جار على الخزنة…
access-create = إنشاء خزنتي
access-forgotten = نسيت عبارة السر
access-new-about = ما يأتمننا عليه الناس هنا يبقى في خزنة مغلقة تخصك وحدك. ثلاثة أمور تكفي لإنشائها.
access-new-name = الاسم الذي تُعرف به في الوكالة
access-new-title = خزنتك
access-new-who = الاسم وعبارة السر
access-trainers = ملفات المكوِّنين
access-wait = { $count ->
    [zero] يمكن المحاولة الآن.
    [one] يُرجى الانتظار ثانية واحدة قبل المحاولة من جديد.
    [two] يُرجى الانتظار ثانيتين قبل المحاولة من جديد.
    [few] يُرجى الانتظار { $count } ثوان قبل المحاولة من جديد.
    [many] يُرجى الانتظار { $count } ثانية قبل المحاولة من جديد.
   *[other] يُرجى الانتظار { $count } ثانية قبل المحاولة من جديد.
}
access-waiting = لحظة…
backup-about = نسخة كاملة من الخزنة، مغلقة مثلها، على مفتاح USB أو في مجلد للوكالة. تُعاد قراءتها ملفا ملفا.
backup-last = آخر نسخة احتياطية: { $date }
backup-never = لا توجد نسخة احتياطية بعد.
backup-now = نسخ احتياطي الآن…
backup-take-back = استرجاع خزنة من نسخة احتياطية…
backup-title = النسخ الاحتياطي
drill-about = قبل المقابلة الأولى، يجب التأكد من أن المفتاح المكتوب على الورقة يفتح هذه الخزنة فعلا، ثم مرة كل سنة.
drill-last = جُرّب بنجاح: { $date }
drill-never = لم يُجرَّب هذا المفتاح بعد.
drill-title = مفتاح النجدة
drill-try = تجربة المفتاح
drill-wanted = لم يُجرَّب مفتاح النجدة لهذه الخزنة بعد. من الأفضل تجربته قبل الحاجة إليه.
lock-after-about = إذا لم تُلمس لوحة المفاتيح ولا الفأرة، تحفظ الخزنة كل شيء وتُغلق.
lock-after-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
lock-after-title = الإغلاق التلقائي
locked-by-itself = أُغلقت الخزنة تلقائيا. كل ما كُتب محفوظ.
locked-by-you = الخزنة مغلقة. كل شيء محفوظ.
locked-unwritten = الخزنة مغلقة، لكن تعذّرت كتابة الأجوبة الأخيرة على القرص. إنها محفوظة مشفّرة في الذاكرة: لا تُطفئ الحاسوب، أفرغ بعض المساحة ثم افتح الخزنة.
passphrase-change = تغيير عبارة السر
passphrase-change-title = عبارة السر
passphrase-old = عبارة السر الحالية
recover-about = مفتاح النجدة الخاص بالوكالة يفتح هذه الخزنة. ثم تُختار عبارة سر جديدة.
recover-open = فتح وتغيير عبارة السر
recover-title = استرجاع خزنة { $name }
recovery-about = عند نسيان عبارة السر أو عند المغادرة، تستطيع الوكالة فتح الخزنة بمفتاح النجدة. يُطبع على ورقة وتُحفظ في مكان آمن، لا مع الحاسوب أبدا.
recovery-has = لوكالتنا مفتاح نجدة
recovery-key = مفتاح النجدة
recovery-key-help = يُرجى نسخ الورقة سطرا سطرا. لا أهمية للفراغات ولا للأحرف الكبيرة.
recovery-made = كُتبت الورقة. يُرجى طبعها وحفظها في مكان آمن ثم حذف الملف.
recovery-make = إنشاء مفتاح نجدة لوكالتنا
recovery-make-sheet = إنشاء المفتاح وكتابة الورقة…
recovery-public = الجزء العلني من المفتاح
recovery-public-wrong = ليس هذا مفتاحا: يبدأ المفتاح بـ «age1» ويتكوّن من 62 علامة.
recovery-title = مفتاح النجدة الخاص بالوكالة
sheet-above = bilan · مفتاح النجدة
sheet-footer = يُحفظ في مكان آمن، لا مع الحاسوب أبدا
sheet-keep = أين يُحفظ
sheet-keep-copy = ورقة واحدة، أو ورقتان في مكانين آمنين. لا صورة ولا رسالة.
sheet-keep-file = بعد الطبع، يُحذف ملف PDF وتُفرَّغ سلة المهملات.
sheet-keep-safe = في الخزانة الحديدية للوكالة أو لدى المسؤول، في ظرف مغلق.
sheet-key = المفتاح
sheet-key-help = يُقرأ من اليسار إلى اليمين، سطرا سطرا. لا أهمية للفراغات ولا للأحرف الكبيرة.
sheet-notice = من كانت لديه هذه الورقة والحاسوب استطاع قراءة كل ملفات الوكالة. ومن أضاع الورقة وعبارة السر أضاع الملفات.
sheet-public = الجزء العلني
sheet-public-help = يُعطى للمستشارين الجدد في الوكالة: يُغلق ولا يفتح شيئا.
sheet-signed-keeper = يحفظها
sheet-signed-place = المكان
sheet-title = مفتاح النجدة الخاص بالوكالة
sheet-use = ما فائدته
sheet-use-drill = يُجرَّب قبل المقابلة الأولى، ثم مرة كل سنة.
sheet-use-forgotten = فتح خزنة مستشار نسي عبارة السر.
sheet-use-left = فتح خزنة مستشار غادر الوكالة.
vault = الخزنة
vault-about-encryption = كل ملف شخص هو ملف age مشفّر لهذه الخزنة ولمفتاح النجدة.
vault-about-folder = الخزنة في { $path }
vault-about-key = مفتاحك العلني، ليُغلق به زميل ملفا موجها إليك:
vault-about-title = هذه الخزنة
vault-backed-up = أُنجزت النسخة الاحتياطية وأُعيدت قراءتها: { $path }
vault-backup-none = لم تُنجز أي نسخة احتياطية.
words-advice = أربع كلمات أو خمس لا علاقة بينها، يسهل عليك وحدك تذكّرها.
words-again = العبارة نفسها مرة أخرى
words-differ = العبارتان مختلفتان.
words-fair = متينة بما يكفي.
words-first = عبارة سر جديدة
words-good = متينة.
words-none = سهلة التخمين جدا. يُرجى إضافة كلمات.
words-show = إظهار ما أكتب
words-weak = ما زالت ضعيفة. يُرجى إضافة كلمة أو كلمتين.
drill-open = تجربة مفتاح النجدة…
access-name-taken = توجد خزنة بهذا الاسم على هذا الحاسوب. تُرجى إضافة حرف يميز الاسم.
drill-first = قبل المقابلة الأولى تُكتب هنا حروف المفتاح كما هي على الورقة. إذا كان الشخص ينتظر، أو كانت الورقة عند المسؤول، فيمكن ذلك فيما بعد: يبقى هذا التذكير هنا.
drill-later = فيما بعد، مع المسؤول
home-recovered = { $count ->
    [zero] لم يُعثر على أي جواب بعد التوقف؛ آخر تغيير يوم { $date } على الساعة { $time }.
    [one] عُثر على جواب واحد بعد التوقف، يوم { $date } على الساعة { $time }.
    [two] عُثر على جوابين بعد التوقف، آخرهما يوم { $date } على الساعة { $time }.
    [few] عُثر على { $count } أجوبة بعد التوقف، آخرها يوم { $date } على الساعة { $time }.
    [many] عُثر على { $count } جوابا بعد التوقف، آخرها يوم { $date } على الساعة { $time }.
   *[other] عُثر على { $count } جواب بعد التوقف، آخرها يوم { $date } على الساعة { $time }.
}
vault-key-copied = نُسخ
vault-key-copy = نسخ المفتاح العام
lint-delicate = يتحدث السؤال « { $at } » عن « { $word } ». القانون يحمي هذه الأجوبة، ونادرا ما يحتاج إليها تقييم الكفاءات.
lint-delicate-fix = يُحذف السؤال، أو يُسأل عما يهم العمل: ما يستطيع الشخص فعله، وما يحتاج إليه

notice-title = يُقرأ قبل السؤال عن الاسم
notice-help = يُقرأ هذا النص ببطء وبلغة الشخص، أو يُترك له ليقرأه. بعد الجواب عن أسئلته، توضع العلامة.
notice-agency = الوكالة التي نحن فيها
notice-who = ما تقوله لي يُكتب في ملف مغلق بكلمة سر. المسؤول عن هذا الملف: { $controller }.
notice-what-for = هذا الملف نرى فيه معا ما لك قدرة على القيام به، ونبحث به عن مهن وتكوينات ومساعدات تناسبك. { $count ->
    [zero] يُحذف بعد أقل من شهر.
    [one] يُحفظ شهرا واحدا ثم يُحذف.
    [two] يُحفظ شهرين ثم يُحذف.
    [few] يُحفظ { $count } أشهر ثم يُحذف.
    [many] يُحفظ { $count } شهرا ثم يُحذف.
   *[other] يُحفظ { $count } شهر ثم يُحذف.
 }
notice-who-reads = لا يقرؤه إلا موظفو الوكالة الذين يرافقونك. ولا يُعطى منه أي شيء لمشغل أو لمصلحة أخرى أو لبلد آخر دون موافقتك.
notice-free = الاختيار لك: يمكنك عدم الجواب عن سؤال، أو أخذ استراحة، أو التوقف. ولا تفقد بذلك أي خدمة.
notice-rights = القانون 09-08 يعطيك حقوقا: رؤية ملفك، وطلب تصحيحه، ورفض استعماله، والتراجع عن موافقتك. يكفي قول ذلك للوكالة في أي وقت.
notice-receipt = صُرح بهذه الملفات لدى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي، وصل رقم { $receipt }.
notice-no-controller = لم يُحدد بعد المسؤول عن الملفات: يُكتب في «إعدادات الوكالة» انطلاقا من لائحة الملفات.
notice-was-read = تمت قراءة النص
manner-read-aloud = قُرئ بصوت مسموع
manner-read-alone = قرأه الشخص بنفسه
new-manner-needed = يُحدد كيف قُرئ النص.
recipient-agency = الوكالة
recipient-statistics = إحصائيات بدون أسماء
recipient-person = الشخص نفسه
recipient-employer = مشغل
recipient-training = مؤسسة تكوين
recipient-colleague = زميل أو زميلة
recipient-other = جهة أخرى
exported-summary = وثيقة الحصيلة
exported-whole-file = الملف الكامل
exported-hand-over = ملف مشفر لخزنة أخرى
export-for-whom = لمن
export-purpose = لمن بالضبط، ولأي غرض
export-agreed = أعطى الشخص موافقته أثناء اللقاء.
export-person-agrees = سألت الشخص، وهو موافق على هذا الإرسال.
export-said-no = الشخص غير موافق: لا يمكن إعطاء أي شيء لهذه الجهة. إذا غير رأيه، يُسجل ذلك في السؤال.
export-ask-first = يُطلب أولا رأي الشخص وموافقته.
export-say-whom = يُكتب لمن، ولأي غرض.
export-to-question = الذهاب إلى السؤال
history-informed = قُرئت المعلومات للشخص: { $how }
history-agreed = موافقة: «{ $question }» ({ $how })
history-not-agreed = عدم موافقة، أو تراجع عنها: «{ $question }» ({ $how })
history-exported = { $what } سُلمت إلى: { $to }
history-exported-for = { $what } سُلمت إلى: { $to } ({ $purpose })
history-closed = انتهى اللقاء: { $title }
history-reopened = فُتح اللقاء من جديد للتصحيح: { $title }
history-corrected = تصحيح: «{ $question }». قبل ذلك: { $before }
history-added = أضيف بعد النهاية: «{ $question }»
history-renamed = تصحيح الاسم. قبل ذلك: { $before }
history-kept = يُحفظ إلى غاية { $date }
history-taken-in = أُدخل من خزنة أخرى
history-interpreter = المترجم: { $name }
dossier-of = ملف { $name }
dossier-title = الملف
dossier-from-elsewhere = هذا الملف جاء من خزنة أخرى. لا يستطيع البرنامج إثبات من أرسله: يجب التحقق مع الشخص.
dossier-cover = الشخص واللقاء
dossier-correct = تصحيح
dossier-consents = موافقات الشخص
dossier-consents-help = يمكن التراجع عن أي موافقة في كل وقت. يُسجل التراجع مع تاريخه.
dossier-not-asked = لم يُسأل عنه بعد
dossier-take-back = التراجع عن الموافقة
dossier-ask = طرح السؤال
dossier-keep-taken-back = لا يريد الشخص حفظ أجوبته. إذا طلب ذلك، يُحذف الملف في الأسفل.
dossier-kept-until = يُحفظ إلى غاية
dossier-kept-help = بعد هذا التاريخ تُذكر اللائحة به: يُحذف الملف، أو يُحفظ مدة أطول إذا كان الشخص بحاجة إليه.
dossier-keep-longer = { $count ->
    [zero] دون زيادة
    [one] شهر آخر
    [two] شهران آخران
    [few] { $count } أشهر أخرى
    [many] { $count } شهرا آخر
   *[other] { $count } شهر آخر
 }
dossier-history = ما تم القيام به
dossier-no-history = لا شيء مسجل بعد.
dossier-erase = حذف الملف
dossier-erase-about = مثلا عندما يطلب الشخص ذلك، أو بعد انقضاء التاريخ.
dossier-erase-ask = حذف هذا الملف…
whole-file = الملف كله، للشخص نفسه
whole-file-about = يحق للشخص طلب رؤية كل ما يُحفظ عنه. تحتوي هذه الوثيقة على كل الأجوبة، حتى الخاصة، وعلى ملاحظاتك.
whole-file-save = حفظ الملف كله بصيغة PDF…
hand-over = تسليم الملف لزميل أو زميلة
hand-over-about = تُطلب من الزميل أو الزميلة المفتاح العلني لخزنته: يوجد في صفحة «الخزنة». لا أحد غيره يستطيع قراءة الملف. ويبقى الملف أيضا في خزنتك.
hand-over-key = المفتاح العلني لزميلك أو زميلتك
hand-over-save = حفظ الملف للتسليم…
take-in = إدخال ملف مُسلَّم
take-in-done = الملف الآن في خزنتك. يُفتح ويُتحقق منه مع الشخص.
take-in-not-for-us = لا يمكن فتح هذا الملف: { $path }. إما أنه غير موجه لهذه الخزنة، أو أنه تالف. يُطلب من الزميل حفظه من جديد بمفتاحك العلني.
home-from-elsewhere = من خزنة أخرى
home-due = { $count ->
    [zero] لا ملف انقضى أجل حفظه.
    [one] ملف واحد انقضى أجل حفظه.
    [two] ملفان انقضى أجل حفظهما.
    [few] { $count } ملفات انقضى أجل حفظها.
    [many] { $count } ملفا انقضى أجل حفظها.
   *[other] { $count } ملف انقضى أجل حفظها.
 }
home-due-help = ما لم يعد مفيدا يُحذف. وما يحتاج إليه الشخص يمكن حفظه مدة أطول: يُفتح الملف، ثم يُضغط على الاسم في الأعلى.
home-due-show = عرضها
home-due-all = عرض كل الملفات
home-kept-until = كان يُحفظ إلى غاية { $date }: انقضى التاريخ
office = إعدادات الوكالة
office-title = إعدادات الوكالة
office-about = ما يُكتب هنا يصلح لكل الملفات الجديدة في هذا الحاسوب، ويُحفظ تلقائيا.
office-documents = على الوثائق
office-agency-help = كما يجب أن تُكتب على الورقة التي يأخذها الشخص.
office-counsellor-help = يُقترح لكل ملف جديد.
office-law = حماية المعطيات (القانون 09-08)
office-controller = المسؤول عن الملفات
office-controller-help = الهيئة المسؤولة عن الملفات أمام القانون، مع عنوانها. تُذكر للشخص قبل أي سؤال.
office-receipt = رقم وصل اللجنة الوطنية (CNDP)
office-receipt-help = يُترك فارغا ما دام لا يوجد عند الوكالة: فلا يُذكر حينئذ شيء.
office-retention = مدة الحفظ
office-retention-help = ليس أكثر من الضروري. تُذكر للشخص وتصلح للملفات الجديدة.
office-months = { $count ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرا
   *[other] { $count } شهر
 }
office-notice = ما سيسمعه الشخص
office-notice-help = هذا النص مسودة: يُعرض على المصلحة القانونية للوكالة.
backup-old = آخر نسخة احتياطية: { $date }. ما كُتب بعدها لا يوجد إلا في هذا الحاسوب.
backup-none-yet = هذه الملفات لا توجد إلا في هذا الحاسوب: لم تُنجز أي نسخة احتياطية.
backup-go = إنجاز نسخة احتياطية…
backup-put-off = غدا
whole-title = ملفي كاملا
whole-about = تحتوي هذه الوثيقة على كل ما تحفظه الوكالة عنك. هي لك وحدك: يحسن حفظها في مكان آمن.
whole-begun = تاريخ فتح الملف
whole-informed = ما قيل لك في البداية
whole-question = السؤال
whole-answer = الجواب
whole-recipient = لمن
whole-version = نسخة الاستمارة
whole-started = بدأ في
whole-finished = انتهى في
whole-parked = أجوبة وُضعت جانبا
whole-hidden = لم يعد مطروحا
whole-note = ملاحظة المستشار أو المستشارة
whole-targets = المهن المختارة
whole-when = متى
whole-what = ماذا
whole-footer = الملف كاملا، { $date }
whole-rights = حقوقك
progress-of = ({ $done } من { $count })
stop = إيقاف
office-logo = شعار الوكالة
office-logo-help = يُطبع في أعلى الوثائق. صورة PNG أو JPEG.
office-logo-choose = اختيار صورة…
office-logo-remove = عدم طباعته
error-logo = لا يمكن قراءة هذه الصورة: { $path }. تُختار صورة PNG أو JPEG أقل من 8 ميغابايت.
exported-profile = بطاقة الكفاءات
employer-title = بطاقة الكفاءات
employer-contact = للاستفسار
employer-looks-for = يبحث عن عمل في
employer-seen-by = حسب: { $sources }
employer-about = ما هي هذه الوثيقة
employer-about-text = الشخص هو الذي اختار ما يُعرض هنا. المهارات مأخوذة من لقاء، وقد تكون مكتسبة بدون شهادة. تجربة في مكان العمل تؤكدها.
employer-fair = لا يجوز طلب أي مبلغ من الشخص مقابل عمل أو تجربة أو وساطة.
summary-document = الوثيقة
profile-about = لمشغل: فقط ما يريد الشخص عرضه. تُقرأ اللائحة معه.
showing-title = ما يريد الشخص عرضه
showing-help = توضع علامة على ما يقبله، سطرا بعد سطر. لا يُكتب أي شيء آخر.
showing-nothing = لا يوجد ما يُعرض الآن: تُطرح أولا أسئلة العمل والمهارات.
showing-all = عرض الكل
showing-none = عدم عرض أي شيء
showing-target = المهن المطلوبة
showing-strength = المهارات
showing-language = اللغات
showing-experience = التجارب
showing-qualification = الشهادات والرخص
employer-strengths = المهارات
employer-languages = اللغات
employer-experience = الخبرة
employer-column-details = ما تم إنجازه
employer-source-person = الشخص نفسه
employer-source-observed = المستشار أو المستشارة
employer-source-document = وثيقة
employer-source-test = اختبار
