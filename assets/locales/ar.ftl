# الوثيقة التركيبية

report-title = الوثيقة التركيبية
report-above-title = حصيلة الكفاءات · { $agency }
report-header-example = { $name } · مثال
report-footer = { $agency } · { $date }
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
report-overview-unpaid = واكتسبت خبرة أيضا من عمل دون أجر: { $list }.
report-overview-strengths = أفضل ما تتقنه: { $list }.
report-overview-languages = اللغات التي تستعملها: { $list }.
report-overview-accessible = من بين المهن التي قارناها، المهنة المتاحة لك الآن والأقرب إلى مؤهلاتك هي: { $name }.
report-overview-aiming = ومهنة يمكن السعي إليها بعد بعض التحضير: { $name }.
report-project = مشروعك:
report-interests = ما يجذبك:

report-profile = مؤهلاتك
report-profile-intro = يبين كل شريط المستوى الذي توصلنا إليه، من 0 إلى 4. ويبين الخط الرفيع هامش الخطأ: كلما قصر الخط زادت الثقة في النتيجة.
report-profile-best = تظهر هنا أفضل ثلاث نتائج في كل مجال، وتوجد كل مؤهلاتك في آخر الوثيقة.
report-annex = ملحق: كل مؤهلاتك
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
report-column-evidence = ما يمكنك القيام به، وكيف عرفناه
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
report-column-kind = الأجر
report-column-place = المكان والمدة
report-column-details = ما أنجزته
report-paid = بأجر
report-unpaid = دون أجر

report-qualifications = الدراسة والشهادات والرخص
report-column-qualification = الاسم
report-column-country = البلد
report-column-year = السنة
report-column-recognition = الاعتراف بها في المغرب

report-occupations = مهن تناسبك
report-occupations-intro = قارنا مؤهلاتك بما تتطلبه كل مهنة. يبين الشريط الجزء المتوفر لديك، ويبين الخط الرفيع ما قد يصير إليه بعد تقييم الباقي.
report-accessible = مهن متاحة الآن.
report-accessible-intro = لا نعرف مانعا يحول دون البدء فيها.
report-aiming = مهن يمكن السعي إليها.
report-aiming-intro = مهن قريبة من مؤهلاتك، مع شرط ينبغي استيفاؤه أو أمور ينبغي تعلمها.
report-class-open = متاحة
report-class-to-verify = تحتاج إلى تحقق
report-class-blocked = غير متاحة اليوم
report-target = اختيارك · { $class }
report-coverage-all = لديك كل ما تتطلبه هذه المهنة تقريبا
report-coverage-most = لديك معظم ما تتطلبه هذه المهنة
report-coverage-large = لديك أكثر من نصف ما تتطلبه هذه المهنة
report-coverage-half = لديك نحو نصف ما تتطلبه هذه المهنة
report-coverage-part = لديك جزء مما تتطلبه هذه المهنة
report-coverage = { $words }: { $value }.
report-coverage-between = { $words }: { $value }، بين { $low } و{ $high }% حسب ما بقي للتقييم.
report-coverage-unknown = الكفاءات التي تم تقييمها قليلة، ولا يمكن إعطاء رقم.
report-provisional = هذا الرقم مؤقت.
report-brings = ما لديك:
report-to-develop = ما ينبغي تطويره:
report-gap = { $name } (ينقص { $points } نقطة)
report-gap-near = { $name } (شبه مكتسب، ينقص { $points } نقطة)
report-missing = شروط غير متوفرة:
report-to-verify = شروط للتحقق منها:
report-met = شروط متوفرة:
report-not-assessed = لم يقيّم:
report-note = للعلم:
report-under-use = لن تستعمل هذه المهنة إلا القليل مما يمكنك القيام به.

report-next-steps = الخطوات المقبلة
report-column-step = الخطوة
report-column-who = مع من
report-column-when = متى
report-column-bring = ما ينبغي إحضاره
report-next-for = من أجل مهنة: { $name }
report-next-missing = سؤال الوكالة عن كيفية الحصول على: { $list }.
report-next-verify = إحضار الوثائق أو المعلومات عن: { $list }.
report-next-develop = البحث عن تكوين أو تدريب لتعلم: { $list }.
report-next-practise = مزيد من التمرن، فرديا أو مع شخص من المهنة، على: { $list }.
report-next-assess = طلب التقييم، باختبار عملي أو في مقابلة قادمة، في: { $list }.

report-limits = طبيعة هذه الوثيقة وحدودها
report-limit-1 = هي وثيقة للتوجيه، تساعد على اختيار مهنة أو تكوين أو خطوة.
report-limit-2 = ليست دبلوما ولا شهادة، ولا تعد بمنصب شغل.
report-limit-3 = يعتمد جزء كبير منها على ما قلته عن نفسك. وقد يقلل الإنسان من قدراته أو يبالغ فيها.
report-limit-4 = تستعمل الحسابات إعدادات اختارها مختصون، وما زالت تحتاج إلى التحقق منها في حالات واقعية.
report-limit-5 = الأرقام للاسترشاد فقط: فرق بضع نقط بين مهنتين لا يعني شيئا.
report-rights = معطياتك وحقوقك
report-rights-text = هذه الوثيقة ملك لك، ولا يتسلمها أحد غيرك دون موافقتك. الجهة المسؤولة عن معالجة معطياتك: { $agency }. ويمنحك القانون المغربي رقم 09.08 الحق في:
report-right-1 = الاطلاع على كل المعطيات المحفوظة عنك؛
report-right-2 = طلب تصحيح ما هو خاطئ أو قديم؛
report-right-3 = الاعتراض على استعمالها لسبب مشروع؛
report-right-4 = اللجوء إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي (CNDP).
report-fair = التشغيل النزيه مجاني
report-fair-text = لا ينبغي أن تدفع مالا مقابل هذه الحصيلة ولا مقابل عرض شغل أو توظيف. إذا طُلب منك الدفع أو ترك جواز سفرك، فمن حقك الرفض، ويمكنك إخبار الوكالة بذلك.
report-signatures = التوقيعات
report-signatures-text = تمت مراجعة هذه الوثيقة مع الشخص المعني، وكان بإمكانه تصحيحها.
report-signature-person = { $name }
report-signature-counsellor = { $name }، عن الوكالة
report-signature-interpreter = الترجمة الشفوية

report-month-1 = يناير
report-month-2 = فبراير
report-month-3 = مارس
report-month-4 = أبريل
report-month-5 = ماي
report-month-6 = يونيو
report-month-7 = يوليوز
report-month-8 = غشت
report-month-9 = شتنبر
report-month-10 = أكتوبر
report-month-11 = نونبر
report-month-12 = دجنبر
report-date = { $day } { $month } { $year }
report-list-separator = {"، "}
report-list-strong-separator = {"؛ "}
report-list-end = { $items } و{ $last }
report-list-others = { $count ->
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
  }
report-percent = { $value }%
report-decimal-mark = ,
