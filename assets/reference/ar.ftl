# ما هو كل حقل في ملفات المكونين. الاسم قبل «=» هو الاسم في البرنامج: لا يُغيّر.

Activities = ملف `activities.ron`: ما يفعله الناس بدون عقد، في البيت أو لفائدة آخرين أو في الشارع.
Activities-activities = الأنشطة بالترتيب.
Activities-format = رقم صيغة الملف.
Activities-groups = مجموعات الأنشطة بالترتيب.
Activities-id = معرّف الملف.
Activities-languages = اللغات التي يجب أن يوجد بها كل نص.
Activities-sources = مصادر المعلومات.
Activities-status = حالة الملف.
Activities-tasks = مهام الأنشطة التي لا توجد في ملف أي مهنة.
Activities-version = إصدار الملف.

Activity = شيء يفعله الناس ويتعلمون منه دون أن يكونوا أجراء.
Activity-group = معرّف مجموعتها.
Activity-icatus = رمزها في ICATUS 2016، وهو تصنيف الأمم المتحدة للأنشطة في إحصاءات استعمال الوقت.
Activity-id = معرّفها الذي تشير إليها به الأجوبة؛ لا يُغيّر بعد استعماله.
Activity-label = اسم النشاط بكل لغة.
Activity-near = المهن القريبة منها.
Activity-other_names = أسماؤها الأخرى بكل لغة، ليسهل العثور عليها.
Activity-tasks = كفاءات مهامها، والأكثر دلالة أولا: من المرجع أو من المهن أو من `tasks`.

ActivityGroup = مجموعة أنشطة: البيت، الرعاية، الحياة الجماعية.
ActivityGroup-id = معرّفها الذي تشير إليها به الأنشطة.
ActivityGroup-label = اسمها بكل لغة.

ActivityId = معرّف نشاط.

ActivityTask = مهمة من مهام الأنشطة لا تنتمي إلى أي مهنة.
ActivityTask-esco = كفاءات ESCO التي تقابلها.
ActivityTask-id = معرّفها، وهو وحيد بين كل الكفاءات؛ لا يُغيّر بعد استعماله.
ActivityTask-label = اسم المهمة بكل لغة.
ActivityTask-speaks_for = كفاءات المرجع التي يدل عليها الجواب عن هذه المهمة.

Bound = حد لعدد.
Bound-AtLeast = هذا العدد على الأقل (≥).
Bound-AtMost = هذا العدد على الأكثر (≤).
Bound-Above = أكثر من هذا العدد (>).
Bound-Below = أقل من هذا العدد (<).
Bound-Equal = هذا العدد بالضبط (=).

CefrActivity = الأنشطة الخمسة التي يقيّمها الإطار الأوروبي المرجعي المشترك للغات، كل واحد على حدة.
CefrActivity-Listening = فهم المسموع.
CefrActivity-Reading = فهم المكتوب.
CefrActivity-SpokenInteraction = المشاركة في الحديث.
CefrActivity-SpokenProduction = التعبير الشفهي المتواصل.
CefrActivity-Writing = الكتابة.

CefrLevel = مستوى لغوي من مستويات الإطار الأوروبي. يُقارن بمستويات الإطار نفسها فقط، ولا يُقارن أبدا بمستويات الكفاءات من 0 إلى 4.
CefrLevel-A0 = ولا حتى بضع كلمات.
CefrLevel-A1 = مبتدئ: كلمات وجمل مألوفة وبسيطة جدا.
CefrLevel-A2 = أساسي: شؤون الحياة اليومية بجمل بسيطة.
CefrLevel-B1 = متوسط: يتدبر أمره في العمل وفي السفر.
CefrLevel-B2 = فوق المتوسط: يتكلم بسهولة، حتى في مواضيع غير يومية.
CefrLevel-C1 = متقدم: يتكلم بطلاقة في مواضيع صعبة.
CefrLevel-C2 = متمكن: يفهم كل شيء ويعبّر عن كل شيء دون عناء.

Check = ما يجب أو ما يُستحسن أن يتوفر في الجواب. الجواب الفارغ لا يخالف أي شرط.
Check-Must = إذا لم يتحقق الشرط لا تُعد المقابلة كاملة؛ والنص يقول ما ينبغي تصحيحه.
Check-Warn = إذا لم يتحقق الشرط يظهر النص للمستشار، وتستمر المقابلة.

Choice = اختيار من اختيارات الجواب عن سؤال.
Choice-id = اسمه الذي لا يتكرر بين اختيارات السؤال. لا يُغيّر بعد استعماله.
Choice-label = كلمات الاختيار بكل لغة.
Choice-exclusive = يستبعد باقي الاختيارات، مثل «لا شيء من هذا».
Choice-free_text = يسمح بإضافة كلمات الشخص نفسه، كما في «غير ذلك».
Choice-holds = الرخصة أو الشهادة أو التصريح الذي يتوفر عليه من يأخذ هذا الاختيار.
Choice-parent = اختيار السؤال الأصل الذي يُعرض هذا الاختيار تحته. بدون هذا السطر يُعرض دائما.
Choice-value = قيمته في السلم.
Choice-was = أسماؤه السابقة، حتى تبقى الأجوبة القديمة مرتبطة به.

ChoiceId = اسم اختيار.

ChoiceList = قائمة اختيارات تشترك فيها عدة أسئلة.
ChoiceList-id = اسمها الذي تذكره الأسئلة.
ChoiceList-choices = اختياراتها بالترتيب.

Competence = كفاءة من الدليل المرجعي.
Competence-id = اسمها الذي تذكره الملفات الأخرى. لا يُغيّر بعد استعماله.
Competence-kind = ما تنتمي إليه: مجال معين أو كل عمل.
Competence-description = ما يستطيع صاحبها القيام به، في جملة واحدة تُطبع في الوثيقة التركيبية.
Competence-esco = كفاءات ESCO التي تقابلها.
Competence-group = اسم المجموعة التي تدخل فيها.
Competence-label = تسميتها في كلمتين إلى خمس كلمات.
Competence-levels = أوصاف المستويات 0 و1 و2 و3 و4: لا شيء منها، أو الخمسة كلها.
Competence-onet = عناصر O*NET التي تُقيّم بها.
Competence-question = السؤال الذي يُقرأ بصوت مسموع.
Competence-other_names = أسماؤها الأخرى بكل لغة، ليسهل العثور عليها.

CompetenceGroup = مجموعة من الكفاءات.
CompetenceGroup-id = اسمها الذي تذكره الكفاءات.
CompetenceGroup-label = تسميتها بكل لغة.

CompetenceId = اسم كفاءة من الدليل المرجعي أو من كفاءات مهنة.

CompetenceKind = هل تنتمي الكفاءة إلى مجال، أم إلى كل عمل، أم إلى مهنة واحدة.
CompetenceKind-Technical = خاصة بمجال.
CompetenceKind-Transversal = تدخل في كل عمل.
CompetenceKind-Trade = خاصة بمهنة واحدة؛ تُكتب في ملف تلك المهنة.
CompetenceKind-Listed = من قائمة مستوردة.
CompetenceKind-Task = مهمة من أنشطة غير مأجورة أو غير مهيكلة؛ تُكتب في ملفها.

Condition = متى يُطرح السؤال، أو يكون واجبا، أو يُقبل الجواب. لا يذكر الشرط إلا أسئلة سابقة. وما دام جواب ناقصا فالشرط ليس صحيحا ولا خاطئا.
Condition-All = كل شروط القائمة متحققة (بمعنى «و»).
Condition-Any = شرط واحد على الأقل من القائمة متحقق (بمعنى «أو»).
Condition-Not = الشرط الذي بداخله غير متحقق.
Condition-Is = أُخذ هذا الاختيار في سؤال باختيار واحد أو سلم أو موافقة.
Condition-OneOf = أُخذ واحد من هذه الاختيارات في سؤال باختيار واحد أو سلم أو موافقة.
Condition-Has = هذا الاختيار من بين ما أُخذ في سؤال متعدد الاختيارات.
Condition-HasAny = أُخذ واحد على الأقل من هذه الاختيارات في سؤال متعدد الاختيارات.
Condition-CountChosen = عدد الاختيارات المأخوذة ضمن الحد.
Condition-Num = العدد ضمن الحد. تُعتمد من المدة أشهرها، ومن التاريخ سنته، ومن درجة السلم قيمتها؛ والمستوى يُعتمد كما هو.
Condition-DateIs = التاريخ قبل تاريخ معين، أو ليس قبله.
Condition-NumVs = يقارن بين عددين أُجيب بهما عن سؤالين.
Condition-LevelAtLeast = المستوى أو التقييم يبلغ على الأقل هذا المستوى، من 0 إلى 4.
Condition-Answered = يوجد جواب أيا كان، بما في ذلك «يرفض» و«لا يعرف».
Condition-Rows = عدد أسطر المجموعة ضمن الحد.
Condition-AnyRow = الشرط متحقق في سطر واحد على الأقل من المجموعة.
Condition-EveryRow = الشرط متحقق في كل سطر من المجموعة.
Condition-SumRows = مجموع عدد في كل أسطر المجموعة ضمن الحد. بالترتيب: المجموعة، ثم السؤال، ثم الحد.
Condition-Language = لغة الشخص في المقابلة هي هذه اللغة.
Condition-Mode = القسم الذي يوجد فيه الشرط يُملأ بهذه الطريقة.

Credential = شيء يتوفر عليه الشخص أو لا يتوفر عليه.
Credential-id = اسمه الذي تذكره الملفات الأخرى. لا يُغيّر بعد استعماله.
Credential-kind = نوعه: رخصة أو شهادة أو تصريح.
Credential-label = تسميته بكل لغة.

CredentialId = اسم رخصة أو شهادة أو تصريح.

CredentialKind = نوع الوثيقة.
CredentialKind-Licence = تسمح بمهمة: السياقة، رفع الأثقال، قطع التيار عن دارة.
CredentialKind-Diploma = تثبت تكوينا.
CredentialKind-Permit = يسمح بالعمل أو بالإقامة.

DateBound = حد لتاريخ، يُكتب `2020-01-01` أو `2020-01` أو `2020`.
DateBound-Before = قبل هذا اليوم أو الشهر أو السنة.
DateBound-NotBefore = في هذا اليوم أو الشهر أو السنة، أو بعده.

DatePrecision = بأي دقة يُطلب التاريخ.
DatePrecision-Day = اليوم والشهر والسنة.
DatePrecision-Month = الشهر والسنة.
DatePrecision-Year = السنة فقط.

EvidenceSource = من أو ما الذي يشهد بالكفاءة.
EvidenceSource-SelfDeclared = الشخص نفسه.
EvidenceSource-Observed = المستشار خلال المقابلة.
EvidenceSource-Document = وثيقة أو صورة أو شهادة عمل تم الاطلاع عليها.
EvidenceSource-Test = اختبار أو تجربة عمل.

ExpectedLevel = مستوى يجب أن ينتج عن الأجوبة.
ExpectedLevel-level = المستوى، من 0 إلى 4.
ExpectedLevel-within = الفرق المقبول؛ وهو 0.05 إن لم يُكتب.

FitConstants = ثوابت حساب الملاءمة مع مهنة.
FitConstants-confirm_margin = تكون نقطة القوة بحاجة إلى تأكيد إذا بدأ هامشها تحت المطلوب بأكثر من هذه القيمة.
FitConstants-coverage_weight = وزن التغطية C في المؤشر F.
FitConstants-essential_weight = وزن كفاءة أساسية في قائمة بلا أرقام.
FitConstants-min_assessed_share = نسبة المتطلبات الموزونة q التي يجب تقييمها؛ تحتها لا يُحسب المؤشر F.
FitConstants-near_gap = كل فرق أصغر من هذا يُعد قريبا.
FitConstants-optional_weight = وزن كفاءة اختيارية في قائمة بلا أرقام.
FitConstants-provisional_share = تحت هذه النسبة q تكون الملاءمة مؤقتة.
FitConstants-resemblance_min_assessed = أقل عدد من الكفاءات المقيّمة لحساب التشابه A.
FitConstants-resemblance_min_sd = أقل انحراف معياري للمستويات لحساب التشابه A.
FitConstants-resemblance_weight = وزن التشابه A في المؤشر F.
FitConstants-under_use_below = استعمال نقاط القوة الذي تُعد تحته مهنة جيدة التغطية دون قدرات الشخص.
FitConstants-under_use_coverage = التغطية التي يُنظر ابتداء منها هل المهنة دون قدرات الشخص.
FitConstants-use_weight = وزن استعمال نقاط القوة U في المؤشر F.
FitConstants-essential_level = المستوى المفترض طلبه في كفاءة أساسية من قائمة بلا أرقام.
FitConstants-optional_level = المستوى المفترض طلبه في كفاءة اختيارية من قائمة بلا أرقام.

FrameworkSource = الملف `competences.ron`: الدليل المرجعي للكفاءات.
FrameworkSource-competences = الكفاءات بالترتيب.
FrameworkSource-groups = مجموعات الكفاءات بالترتيب.
FrameworkSource-format = رقم صيغة الملف: 1.
FrameworkSource-version = نسخته كما تكتبها.
FrameworkSource-status = المرحلة التي بلغها.
FrameworkSource-sources = مصادر ما فيه من معلومات وأرقام.
FrameworkSource-languages = اللغات التي يجب أن يوجد بها كل نص.
FrameworkSource-id = اسمه.

HowAlone = بأي قدر من الاستقلال أُنجزت المهمة؛ هذه الدرجات هي المستويات من 1 إلى 4.
HowAlone-Alone = بدون مساعدة وبشكل كامل.
HowAlone-SimpleCases = بدون مساعدة في الحالات البسيطة.
HowAlone-Teaches = بإتقان يسمح بتعليم آخرين.
HowAlone-WithHelp = بمساعدة شخص آخر.

HowOften = كم مرة أُنجزت المهمة.
HowOften-FewTimes = بضع مرات في المجموع.
HowOften-Never = ولا مرة.
HowOften-Often = كل أسبوع أو أكثر.
HowOften-Sometimes = من حين إلى آخر.

Include = ملف تدخل قوائمه وسلالمه وأقسامه في الاستمارة.
Include-file = الملف، في مجلد الاستمارة أو تحته: `parts/identity.ron`.
Include-before = القسم الذي توضع أقسام الملف قبله. بدون هذا السطر توضع في النهاية.

Interest = أنواع الميول الستة عند هولاند.
Interest-Realistic = الأشياء والأدوات والعمل في الهواء الطلق.
Interest-Investigative = الفهم والقياس وحل المسائل.
Interest-Artistic = الإبداع والتعبير.
Interest-Social = المساعدة والتعليم والعناية.
Interest-Enterprising = القيادة والبيع والمبادرة.
Interest-Conventional = الترتيب والعد والتسجيل.

Interests = الميول التي تستجيب لها المهنة: قيمة من 1 إلى 7 لكل نوع من أنواع هولاند الستة (مقياس OI في O*NET).
Interests-artistic = الإبداع والتعبير.
Interests-conventional = الترتيب والعد والتسجيل.
Interests-enterprising = القيادة والبيع والمبادرة.
Interests-investigative = الفهم والقياس وحل المسائل.
Interests-realistic = الأشياء والأدوات والعمل في الهواء الطلق.
Interests-social = المساعدة والتعليم والعناية.

Item = سؤال، أو ملاحظة للقراءة.
Item-id = اسمه الذي لا يتكرر في الاستمارة. لا يُغيّر بعد استعماله.
Item-kind = نوع الجواب المطلوب.
Item-checks = ما يجب أو ما يُستحسن أن يتوفر في الجواب.
Item-guide = مساعدة للمستشار، لا يراها الشخص أبدا.
Item-hint = مساعدة للشخص تُقرأ بصوت مسموع.
Item-holds = `age` في سؤال عددي جوابه عمر الشخص بالسنوات.
Item-interest = نوع الميول الذي يتعلق به سؤال بسلم.
Item-label = السؤال كما يُقرأ بصوت مسموع. يبقى فارغا في سؤال عن كفاءة لأن نصه في الدليل المرجعي.
Item-media = اسم رسم توضيحي.
Item-printed = كيف تستعمل الوثيقة التركيبية هذا الجواب.
Item-required = هل تكتمل المقابلة بدون هذا الجواب.
Item-sensitive = لا يخرج الجواب أبدا من الملف بدون موافقة الشخص.
Item-show_if = لا يُطرح السؤال إلا إذا تحقق هذا الشرط.
Item-was = أسماؤه السابقة، حتى تبقى الأجوبة القديمة مرتبطة به.

ItemId = اسم سؤال.

ItemKind = نوع الجواب الذي يطلبه السؤال.
ItemKind-SingleChoice = اختيار واحد.
ItemKind-SingleChoice-choices = الاختيارات بالترتيب.
ItemKind-SingleChoice-list = أو القائمة التي تُؤخذ منها.
ItemKind-SingleChoice-parent = السؤال الأصل الذي يسبقه: لا تُعرض إلا الاختيارات التي تذكر جوابه في `parent`.
ItemKind-MultiChoice = أي عدد من الاختيارات.
ItemKind-MultiChoice-choices = الاختيارات بالترتيب.
ItemKind-MultiChoice-list = أو القائمة التي تُؤخذ منها.
ItemKind-MultiChoice-parent = السؤال الأصل الذي يسبقه: لا تُعرض إلا الاختيارات التي تذكر جوابه في `parent`.
ItemKind-Likert = درجة من سلم.
ItemKind-Likert-scale = اسم السلم.
ItemKind-Level = مستوى من 0 إلى 4، لكل مستوى وصفه.
ItemKind-Level-levels = أوصاف المستويات 0 و1 و2 و3 و4.
ItemKind-CefrGrid = مستوى من مستويات الإطار الأوروبي لكل لغة ولكل نشاط.
ItemKind-CefrGrid-languages = اللغات التي تظهر دائما؛ ويمكن إضافة غيرها خلال المقابلة.
ItemKind-Number = عدد.
ItemKind-Number-max = أكبر قيمة مقبولة.
ItemKind-Number-min = أصغر قيمة مقبولة.
ItemKind-Number-decimals = كم رقما بعد الفاصلة يُقبل.
ItemKind-Number-unit = الوحدة التي تظهر بعد العدد.
ItemKind-Date = تاريخ بالدقة التي يتذكرها الشخص.
ItemKind-Date-precision = الدقة المطلوبة.
ItemKind-Duration = مدة بالسنوات والأشهر.
ItemKind-Duration-max_years = أكبر عدد مقبول من السنوات.
ItemKind-Text = كلمات حرة.
ItemKind-Text-lines = عدد أسطر خانة الكتابة.
ItemKind-Occupation = مهنة من الدليل، أو كلمات الشخص نفسه.
ItemKind-TradeCompetences = مستوى لكل كفاءة من كفاءات المهنة المذكورة قبلها في السطر نفسه.
ItemKind-TradeCompetences-occupation = السؤال الذي يُطلب فيه اسم المهنة.
ItemKind-Competence = تقييم كفاءة من الدليل المرجعي حسب مصدر الدليل. لا يحتاج إلى رابط تنقيط.
ItemKind-Group = أسطر متكررة: أعمال، شهادات.
ItemKind-Group-items = أسئلة السطر الواحد.
ItemKind-Group-max_rows = أكبر عدد من الأسطر.
ItemKind-Group-row_label = ما يُسمى به السطر: «عمل»، «شهادة».
ItemKind-Group-summary = ملخص السطر، حيث يحل الجواب محل `{"{"}question{"}"}`.
ItemKind-Document = وثيقة تم الاطلاع عليها، أو لم يتم.
ItemKind-Note = كلمات للقراءة، بلا جواب.
ItemKind-Consent = موافقة مع تاريخها ولغتها واسم المترجم.
ItemKind-Consent-text = ما يُقرأ بصوت مسموع قبل الجواب.
ItemKind-Consent-recipient = الجهة التي يوافق الشخص على إعطائها. لا يُعطى لها أي شيء دون موافقته.
ItemKind-Activity = نشاط غير مأجور أو غير مهيكل من القائمة، أو كلام الشخص نفسه.
ItemKind-Tasks = مهام المهنة أو النشاط المذكور قبلها في السطر نفسه: الأكثر دلالة أولا، وبضع مهام في كل مرة.
ItemKind-Tasks-of = السؤال الذي يُطلب فيه اسم المهنة أو النشاط.

KnockOut = ما تشترطه المهنة: متوفر أو غير متوفر، ولا يدخل أبدا في أي معدل.
KnockOut-Licence = رخصة للقيام بمهمة.
KnockOut-Diploma = شهادة.
KnockOut-Permit = تصريح بالعمل أو بالإقامة.
KnockOut-Cefr = مستوى لغة في نشاط معين.
KnockOut-Cefr-activity = النشاط.
KnockOut-Cefr-language = اللغة.
KnockOut-Cefr-level = أدنى مستوى مطلوب.
KnockOut-AnyOf = واحد على الأقل من هذه الشروط.
KnockOut-MinimumAge = سن دنيا بالسنوات.

LangId = رمز لغة (BCP 47) بحروف صغيرة: `fr`، `ar`، `ary`، `ckb`.

LanguageName = اسم لغة بعدة لغات.
LanguageName-id = رمز اللغة (BCP 47).
LanguageName-label = اسمها بكل لغة.
LanguageName-own = اسمها في لغتها، إن لم يكن من الأسماء أعلاه.

LevelConstants = ثوابت المرحلة الأولى: من الأدلة إلى المستويات.
LevelConstants-interval_z = نصف عرض الهامش بعدد الأخطاء المعيارية.
LevelConstants-rho = الارتباط ρ بين أخطاء القيم الآتية من مصدر واحد، من 0 إلى 1.
LevelConstants-sigma = الخطأ المعياري σ لقيمة واحدة، بعدد المستويات، حسب المصدر.

ListConstants = ثوابت القائمتين المعروضتين.
ListConstants-accessible_coverage = أقل تغطية لما تم تقييمه حتى تكون المهنة «متاحة الآن».
ListConstants-aiming_coverage = أقل تغطية لما تم تقييمه حتى تكون المهنة مما «يمكن السعي إليها».
ListConstants-most = أكبر عدد من المهن في كل قائمة.
ListConstants-accessible_sure = أقل تغطية حتى تكون المهنة «متاحة الآن» لو كان كل ما لم يُقيّم غير متوفر.
ListConstants-aiming_sure = التغطية نفسها بالنسبة إلى «يمكن السعي إليها».

ListeningConstants = ثوابت المقابلة المصغية.
ListeningConstants-at_once = عدد المهام التي تُسأل في كل مرة.
ListeningConstants-few_times_most = أعلى مستوى تدل عليه مهمة أُنجزت بضع مرات في المجموع.
ListeningConstants-few_times_weight = وزن ما يقال عن مهمة أُنجزت بضع مرات في المجموع.
ListeningConstants-least_telling = مهمة تفيد أقل من هذه النسبة مما أفادته المهمة الأكثر دلالة في البداية لا تُقترح بعد ذلك.
ListeningConstants-often_weight = وزن ما يقال عن مهمة أُنجزت كثيرا، أو لم تُنجز أبدا.
ListeningConstants-sometimes_weight = وزن ما يقال عن مهمة أُنجزت من حين إلى آخر.
ListeningConstants-uniform_from = عدد الأجوبة الذي يُنظر ابتداء منه هل هي كلها متشابهة.
ListeningConstants-uniform_sd = تحت هذا الانحراف المعياري، بالمستويات، تُعد الأجوبة كلها متشابهة.

LocalizedText = نص مكتوب بعدة لغات.

Mode = من يملأ القسم.
Mode-Interview = المستشار يسأل والشخص يجيب.
Mode-Self = الشخص يجيب وحده، والمستشار يساعد فقط.
Mode-Observer = المستشار يجيب مما لاحظه، دون أن يسأل.

OccupationId = اسم ملف مهنة.

OccupationSource = ملف مهنة.
OccupationSource-id = اسمها الذي تذكره الأجوبة. لا يُغيّر بعد استعماله.
OccupationSource-description = ما يقوم به أصحابها، في جملة واحدة.
OccupationSource-esco = عنوان المهنة (URI) في ESCO إن وُجد.
OccupationSource-grid = لكل كفاءة من الدليل المرجعي: المستوى المطلوب من 0 إلى 4، ثم الأهمية من 1 إلى 5.
OccupationSource-grid_source = من حدد أرقام الجدول.
OccupationSource-interests = الميول التي تستجيب لها.
OccupationSource-isco08 = المجموعة الأساسية في التصنيف الدولي الموحد للمهن ISCO-08.
OccupationSource-knock_outs = ما يجب توفره قبل النظر في الباقي.
OccupationSource-label = اسم المهنة.
OccupationSource-onet = أقرب رمز في O*NET-SOC.
OccupationSource-sector = اسم القطاع.
OccupationSource-trade = الكفاءات الخاصة بهذه المهنة.
OccupationSource-trade_source = من حدد أرقام كفاءات المهنة.
OccupationSource-ways_in = الطرق المعتادة لدخولها.
OccupationSource-format = رقم صيغة الملف: 1.
OccupationSource-version = نسخته كما تكتبها.
OccupationSource-status = المرحلة التي بلغها.
OccupationSource-sources = مصادر ما فيه من معلومات وأرقام.
OccupationSource-languages = اللغات التي يجب أن يوجد بها كل نص.
OccupationSource-essential = الكفاءات التي تحتاج إليها المهنة، من قائمة بلا أرقام (في ESCO: أساسية).
OccupationSource-optional = الكفاءات المفيدة في المهنة، من قائمة بلا أرقام (في ESCO: اختيارية).
OccupationSource-other_titles = أسماء المهنة الأخرى بكل لغة، ليسهل العثور عليها.

Part = ملف تدرجه الاستمارات فيها.
Part-id = اسمه.
Part-includes = ملفات أخرى تضيف قوائمها وسلالمها وأقسامها.
Part-lists = قوائم اختيارات.
Part-scales = سلالم.
Part-scoring = ما تقوله الأجوبة عن الكفاءات.
Part-sections = أقسام بالترتيب.
Part-format = رقم صيغة الملف: 1.
Part-version = نسخته كما تكتبها.
Part-status = المرحلة التي بلغها.
Part-sources = مصادر ما فيه من معلومات وأرقام.

PathTest = أجوبة شخص متخيل، وما يجب أن ينتج عنها.
PathTest-answers = الأجوبة حسب السؤال؛ وأجوبة الأسطر داخل مجموعتها.
PathTest-name = عمن يدور الاختبار، في بضع كلمات.
PathTest-complete = هل يجب أن تكون المقابلة كاملة أو ألا تكون.
PathTest-hidden = الأسئلة التي يجب ألا تُطرح: `"question"` في أي سطر، أو `"question@2"` في السطر الثاني.
PathTest-language = لغة الشخص. بدون هذا السطر هي اللغة التي كُتبت بها الاستمارة أولا.
PathTest-levels = المستويات التي يجب أن تنتج، حسب الكفاءة.
PathTest-shown = الأسئلة التي يجب أن تُطرح: `"question"` في سطر ما، أو `"question@2"` في السطر الثاني.
PathTest-unassessed = الكفاءات التي يجب ألا يُعرف عنها شيء.

PathsSource = اختبارات مسارات الاستمارة.
PathsSource-paths = الاختبارات.
PathsSource-format = رقم صيغة الملف: 1.

Printed = كيف تستعمل الوثيقة التركيبية الجواب. بدون ذلك لا يظهر الجواب فيها إلا من خلال الكفاءات التي يغذيها.
Printed-Experience = في مجموعة: كل سطر عمل. وفي الاختيارات: كل ما أُخذ منها عمل بلا أجر.
Printed-Qualification = في مجموعة: كل سطر دراسة أو شهادة أو رخصة.
Printed-Project = ما يريده الشخص.
Printed-MotherTongue = لغة الشخص الأولى.
Printed-Title = في سطر: ما كان ذلك.
Printed-Place = في سطر: البلد أو المكان.
Printed-Duration = في سطر: المدة.
Printed-From = في سطر: السنة الأولى.
Printed-To = في سطر: السنة الأخيرة.
Printed-Details = في سطر: ما أُنجز، ولمن، وبأي وسيلة.
Printed-Year = في سطر: السنة.
Printed-Recognition = في سطر: مرحلة الاعتراف بالشهادة.
Printed-Paid = في سطر: الاختيارات التي تعني أن العمل كان بأجر.

QuestionnaireSource = استمارة.
QuestionnaireSource-id = اسمها الذي لا يتكرر بين الاستمارات. لا يُغيّر بعد استعماله.
QuestionnaireSource-languages = اللغات التي يجب أن يوجد بها كل نص.
QuestionnaireSource-sections = الأقسام بالترتيب.
QuestionnaireSource-source_language = اللغة التي كُتبت بها أولا.
QuestionnaireSource-title = عنوانها.
QuestionnaireSource-includes = ملفات تضيف قوائمها وسلالمها وأقسامها.
QuestionnaireSource-lists = قوائم الاختيارات التي تشترك فيها عدة أسئلة.
QuestionnaireSource-minutes = المدة المتوقعة بالدقائق.
QuestionnaireSource-retired = الأسئلة التي كانت تُطرح من قبل.
QuestionnaireSource-scales = السلالم التي تشترك فيها عدة أسئلة.
QuestionnaireSource-scoring = ما تقوله الأجوبة عن الكفاءات.
QuestionnaireSource-format = رقم صيغة الملف: 1.
QuestionnaireSource-version = نسخته كما تكتبها.
QuestionnaireSource-status = المرحلة التي بلغها.
QuestionnaireSource-sources = مصادر ما فيه من معلومات وأرقام.

References = الملف `references.ron`: الأسماء التي تشير إليها الملفات الأخرى.
References-credentials = الرخص والشهادات والتصاريح.
References-language_names = أسماء اللغات.
References-sectors = قطاعات العمل.
References-format = رقم صيغة الملف: 1.
References-version = نسخته كما تكتبها.
References-status = المرحلة التي بلغها.
References-sources = مصادر ما فيه من معلومات وأرقام.
References-languages = اللغات التي يجب أن يوجد بها كل نص.
References-id = اسمه.

Relation = العلاقة بين عددين.
Relation-AtLeast = الأول لا يقل عن الثاني (≥).
Relation-AtMost = الأول لا يزيد على الثاني (≤).
Relation-Above = الأول أكبر من الثاني (>).
Relation-Below = الأول أصغر من الثاني (<).
Relation-Equal = العددان متساويان (=).

Required = هل تكتمل المقابلة بدون جواب.
Required-No = تكتمل بدون جواب.
Required-Yes = لا تكتمل بدون جواب؛ و«يرفض» جواب أيضا.
Required-If = مثل `Yes` عندما يتحقق الشرط.

Retired = سؤال، أو `item/choice`، لم يعد يُطرح.
Retired-id = السؤال، أو `item/choice`.
Retired-reason = سبب عدم طرحه.

Said = جواب كما يُكتب في اختبار.
Said-Choice = اختيار واحد أو درجة من سلم؛ وفي الموافقة `Choice("yes")` أو `Choice("no")`.
Said-Choices = عدة اختيارات؛ والقائمة الفارغة تعني أنه لم يُؤخذ شيء.
Said-Number = عدد.
Said-Level = مستوى من 0 إلى 4.
Said-Date = تاريخ: `2019` أو `2019-04` أو `2019-04-23`.
Said-Months = مدة بالأشهر.
Said-Words = كلمات الشخص نفسه، ولو عن مهنة غير موجودة في الدليل.
Said-Occupation = مهنة من الدليل.
Said-Ratings = مستويات كفاءة واحدة حسب من يقيّمها.
Said-Ratings-document = حسب وثيقة.
Said-Ratings-observed = حسب المستشار.
Said-Ratings-self_declared = حسب الشخص نفسه.
Said-Ratings-test = حسب اختبار.
Said-Trade = المستويات التي يعطيها الشخص لنفسه في كفاءات مهنة.
Said-Languages = مستويات اللغات.
Said-Document = وثيقة باسمها، اطلع عليها المستشار.
Said-Rows = أسطر مجموعة.
Said-Refused = يفضل الشخص ألا يجيب.
Said-DoesNotKnow = لا يعرف الشخص الجواب.
Said-NotAsked = اختار المستشار ألا يسأل.
Said-Activity = نشاط من القائمة.
Said-Tasks = ما يقوله الشخص عن المهام، حسب الكفاءة.

Scale = سلم: اختيارات لكل منها قيمة.
Scale-id = اسمه الذي تذكره الأسئلة.
Scale-choices = درجاته، لكل منها قيمتها.

ScoringConstants = الملف `scoring.ron`: كل ثوابت الطريقة.
ScoringConstants-fit = من المستويات إلى الملاءمة.
ScoringConstants-level = من الأدلة إلى المستويات.
ScoringConstants-lists = من الملاءمة إلى القائمتين.
ScoringConstants-languages = بلا استعمال هنا؛ كل ملف يصرح بلغاته.
ScoringConstants-sources = مصادر الثوابت.
ScoringConstants-format = رقم صيغة الملف: 1.
ScoringConstants-version = نسخته كما تكتبها.
ScoringConstants-status = المرحلة التي بلغها.
ScoringConstants-id = اسمه.
ScoringConstants-listening = كيف تصغي المقابلة: من الحديث عن المهام إلى المستويات، وما يستحق أن يُسأل.

ScoringLink = ما يقوله جواب عن كفاءة.
ScoringLink-competence = الكفاءة التي يتحدث عنها.
ScoringLink-evidence = من أو ما الذي يشهد بها.
ScoringLink-from = السؤال، أو `item/choice` في سؤال متعدد الاختيارات.
ScoringLink-map = من الاختيار إلى المستوى؛ وفي `item/choice` من `chosen` و`not_chosen`. الاختيار غير المذكور لا يقول شيئا.
ScoringLink-weight = وزنه بين قيم المصدر نفسه؛ وهو 1 إن لم يُكتب.

Section = جزء من المقابلة.
Section-id = اسمه الذي لا يتكرر في الاستمارة. لا يُغيّر بعد استعماله.
Section-items = أسئلته بالترتيب.
Section-title = عنوانه.
Section-intro = ما يُقرأ بصوت مسموع في بدايته.
Section-mode = من يملؤه.
Section-show_if = لا يُطرح القسم إلا إذا تحقق هذا الشرط.

SectionId = اسم قسم.

Sector = قطاع عمل.
Sector-id = اسمه الذي تذكره ملفات المهن.
Sector-label = تسميته بكل لغة.

SourceErrors = الخطأ المعياري لقيمة واحدة، بعدد المستويات، حسب المصدر.
SourceErrors-document = لوثيقة.
SourceErrors-observed = لملاحظة المستشار.
SourceErrors-self_declared = لما يقوله الشخص عن نفسه.
SourceErrors-test = لاختبار أو تجربة عمل.

Status = المرحلة التي بلغها الملف.
Status-Draft = قيد الكتابة؛ ويُشار إلى ذلك حيثما استُعمل.
Status-Published = تمت مراجعته وهو مستعمل.

TaskAnswer = ما يقال عن مهمة. إذا كانت فارغة فقد تُركت: لم تُسأل ولم يُجب عنها.
TaskAnswer-alone = بأي قدر من الاستقلال.
TaskAnswer-often = كم مرة أُنجزت.
TaskAnswer-shown = ما يؤيدها، زيادة على كلام الشخص.

TradeCompetence = كفاءة خاصة بمهنة، مع ما تتطلبه المهنة منها.
TradeCompetence-id = اسمها الذي لا يتكرر بين كل الكفاءات. لا يُغيّر بعد استعماله.
TradeCompetence-importance = الأهمية، من 1 إلى 5.
TradeCompetence-level = المستوى المطلوب، من 0 إلى 4.
TradeCompetence-esco = كفاءات ESCO التي تقابلها.
TradeCompetence-label = تسميتها بكل لغة.
TradeCompetence-speaks_for = كفاءات المرجع التي يدل عليها الجواب عن هذه المهمة.
Recipient = الجهة التي يمكن أن تتوصل بشيء من الملف.
Recipient-Agency = موظفو الوكالة الذين يرافقون الشخص.
Recipient-Statistics = لا أحد بعينه: أرقام بدون أسماء.
Recipient-Person = الشخص نفسه.
Recipient-Employer = مشغل.
Recipient-Training = مؤسسة تكوين أو مدرسة.
Recipient-Colleague = مستشار أو مستشارة يواصل العمل على الملف.
Recipient-Other = جهة أخرى.
