# أسماء الفهرس وشروحه: الوسوم والأسر والعناصر والنظم والصكوك، وكيف يتكلم النص.
# رسالة الوسم هي معرّفه، وتحل الشرطة فيه محل النقطة.

## الأسر

family-norm = معايير السلوك المسؤول للدول
family-law = القانون الدولي
family-cbm = تدابير بناء الثقة
family-cap = بناء القدرات
family-resp = الاستجابات

## الوسوم: معايير السلوك المسؤول للدول

norm-general = المعايير في مجموعها
    .explanation = يتحدث النص عن المعايير الطوعية للسلوك المسؤول للدول في مجموعها: وجودها أو تطويرها أو التقيد بها أو تنفيذها. وهي توقعات سياسية لا واجبات قانونية. ولا يُستعمل الوسم إذا كان المقصود معيارا واحدا أو معايير مجال آخر.

norm-a = التعاون بين الدول في مجال الأمن
    .explanation = تعمل الحكومات معا ليكون استخدام التكنولوجيا الرقمية أكثر أمنا واستقرارا، ولتدرأ ممارسات قد تضر أو تعرّض السلم للخطر. أما حسن النوايا عموما والتعاون الاقتصادي والتعاون على مكافحة الجريمة فشؤون أخرى.

norm-b = النظر في جميع المعلومات ذات الصلة
    .explanation = بعد وقوع حادث تزن الدولة كل ما تعرفه قبل أن تسمّي فاعلا أو ترد: السياق، ومدى الثقة في الإسناد، وحجم العواقب. فالمسألة مسألة روية في الحكم. أما كون الإسناد قرارا وطنيا، أو ما يشترطه القانون له، فمن باب الإسناد.

norm-c = عدم السماح بإساءة استخدام الإقليم
    .explanation = لا تسمح الدولة عن علم بأن يستخدم آخرون أراضيها أو شبكاتها أو ما يخضع لولايتها في إيذاء غيرها بوسائل رقمية. والعبرة بما تدعه يحدث عندها، لا بما تفعله بنفسها فقط. ولا يُقصد هنا ملاذ المجرمين أو الإرهابيين الذي لا صلة له بتكنولوجيا المعلومات والاتصالات.

norm-d = التعاون لمكافحة الجريمة والإرهاب
    .explanation = تتعاون الدول على التصدي لاستخدام تكنولوجيا المعلومات والاتصالات في الإجرام والإرهاب: فتتبادل المعلومات، وتقدم المساعدة القانونية، وتحفظ الأدلة الإلكترونية، وتلاحق الجناة. وتُذكر اتفاقيات الجريمة السيبرانية هنا بوصفها وسائل للتعاون. ولا تدخل في ذلك جملة لا تقول إلا إن الجريمة السيبرانية في ازدياد.

norm-e = احترام حقوق الإنسان والخصوصية
    .explanation = للناس على الشبكة ما لهم خارجها من حقوق، وعلى الدول أن تحترمها وتحميها حين تستخدم تكنولوجيا المعلومات والاتصالات أو تؤمّنها: حرية التعبير والخصوصية وحماية البيانات. وإذا اكتفى النص بذكر قانون حقوق الإنسان ضمن القانون الواجب التطبيق استُعمل وسم ذلك القانون؛ ويُستعمل الوسمان إذا قيل الأمران.

norm-f = عدم الإضرار بالهياكل الأساسية الحيوية
    .explanation = لا تقوم الدولة بعمليات رقمية تضر بكهرباء بلد آخر أو مياهه أو مستشفياته أو سائر خدماته الحيوية أو تعطّلها، ولا تدعم ذلك. وهذه قاعدة امتناع. أما ما تفعله الدولة لحماية هياكلها هي فمعيار آخر.

norm-g = حماية الهياكل الأساسية الحيوية
    .explanation = تتخذ الدولة في الداخل تدابير تجعل خدماتها الحيوية والنظم التي تقوم عليها تصمد أمام التهديدات الرقمية. وهذا واجب إيجابي. ولا تُقصد سياسة البنية التحتية التي لا شأن لها بالأمن.

norm-h = الاستجابة لطلبات المساعدة
    .explanation = إذا تعرضت نظم حيوية في دولة أخرى لهجوم وطلبت العون، استجابت الدولة للطلبات الملائمة وتصدت لما يصدر من أراضيها من نشاط ضار. أما التدريب والمساعدة التقنية الطويلة الأمد فمن باب بناء القدرات.

norm-i = أمن سلسلة الإمداد
    .explanation = يستطيع المستخدمون أن يثقوا بما يشترونه من منتجات: فالدول تحرص على ألا تُدس فيها وظائف خفية في الطريق إليهم وألا تنتشر أدوات الاختراق. ولا تُقصد السياسة التجارية عموما.

norm-j = الإبلاغ المسؤول عن مواطن الضعف
    .explanation = يُبلَّغ بمسؤولية عما يُكتشف في البرمجيات أو الأجهزة من مواطن ضعف وتُتبادل سبل معالجتها، كي تُسد قبل أن يستغلها أحد. ولا يكفي مجرد ذكر ثغرة، ونظام المكافآت في شركة ما ليس من شؤون الدول.

norm-k = عدم الإضرار بأفرقة الاستجابة للطوارئ
    .explanation = الأفرقة التي تتصدى للطوارئ الحاسوبية مصونة: لا تهاجم الدول أفرقة غيرها ولا تستخدم أفرقتها في الهجوم. أما التعاون المعتاد بين هذه الأفرقة فمن تدابير بناء الثقة.

norm-ip-theft = عدم سرقة الملكية الفكرية بتكنولوجيا المعلومات والاتصالات
    .explanation = لا تسرق الدول الأسرار التجارية بوسائل رقمية ولا تعين على سرقتها كي تستفيد شركاتها، أو ترد على سرقة من هذا القبيل. وهذا التزام صدر عن مجموعة العشرين ومجموعة السبعة وليس من معايير الأمم المتحدة الأحد عشر. ولا يُقصد قانون حقوق المؤلف والبراءات عموما.

## الوسوم: القانون الدولي

law-applicability = انطباق القانون الدولي
    .explanation = يقول النص إن القواعد السارية بين الدول، وميثاق الأمم المتحدة في مجموعه، تسري أيضا في الفضاء السيبراني. والمقصود القانون الدولي عموما؛ ولفروعه وسومها، ولا يُقصد التشريع الداخلي أو تشريع الاتحاد الأوروبي.

law-sovereignty = السيادة والمساواة في السيادة
    .explanation = الدول مستقلة متساوية، ولكل منها سلطة على إقليمها وعلى ما فيه من بنية تحتية لتكنولوجيا المعلومات والاتصالات. ولا تُقصد السيادة الرقمية بمعنى السياسة الصناعية أو التكنولوجية.

law-non-intervention = عدم التدخل
    .explanation = لا يجوز لدولة أن تتدخل فيما هو من شأن دولة أخرى، كانتخاباتها أو شكل حكمها. ويُعتد بالتدخل هنا إذا كان سلوك دولة. ولا يدخل فيه التداخل اللاسلكي ولا الفضول في الحياة اليومية.

law-peaceful-settlement = تسوية المنازعات بالوسائل السلمية
    .explanation = تسوّي الدول منازعاتها، ومنها ما ينشأ عن حوادث رقمية، بالتفاوض أو الوساطة أو التحكيم أو القضاء. ولا تُقصد منازعات الشركات.

law-use-of-force = حظر استعمال القوة أو التهديد بها
    .explanation = يحظر القانون الدولي على الدول أن تستعمل القوة بعضها ضد بعض أو تهدد بها؛ والسؤال هنا متى تتجاوز عملية رقمية ذلك الحد. أما استعمال الشرطة للقوة فأمر آخر.

law-self-defence = حق الدفاع عن النفس
    .explanation = للدولة التي تتعرض لهجوم مسلح أن تدافع عن نفسها، وحدها أو مع غيرها. وبعض نصوص الأمم المتحدة لا يقول ذلك إلا تلميحا، بوصفه حقا في اتخاذ تدابير وفقا للميثاق. أما بنود المساعدة المتبادلة التي لا تذكر هجوما مسلحا فمن باب التضامن.

law-humanitarian = القانون الدولي الإنساني
    .explanation = في النزاع المسلح تتقيد العمليات الرقمية أيضا بالقواعد التي تجنّب الأذى المدنيين والمستشفيات وسائر من لا يقاتلون. ومبادئها الإنسانية والضرورة والتناسب والتمييز. ولا تُقصد المعونة الإنسانية ولا السؤال عن تناسب سياسة ما.

law-human-rights = القانون الدولي لحقوق الإنسان
    .explanation = يسمّي النص معاهدات حقوق الإنسان أو قواعدها العرفية قانونا ملزما للدول في الفضاء السيبراني. أما حقوق الإنسان بوصفها قيمة أو غاية سياسية، من غير القانون، فمن باب معيار حقوق الإنسان والخصوصية.

law-state-responsibility = مسؤولية الدولة
    .explanation = تُسأل الدولة عما يُسند إليها من خرق للقانون الدولي: فعليها أن تكف عنه وأن تجبر الضرر. أما إساءة غيرها استخدام إقليمها فمعيار قائم بذاته.

law-due-diligence = العناية الواجبة
    .explanation = ترى بعض الدول أن القانون الدولي يلزم كل دولة ببذل عناية معقولة كي لا يصير إقليمها مصدر ضرر رقمي، ولا يرى غيرها في ذلك إلا معيارا طوعيا. ويشير الوسم إلى النصوص التي تستعمل المصطلح في شأن الدول. ولا تُقصد العناية الواجبة على الشركات.

law-countermeasures = التدابير المضادة والرد بالمثل
    .explanation = ما يجوز للدولة المضرورة أن تفعله ردا: تدابير كانت لولا ذلك تخالف القانون، أو خطوات غير ودية لكنها مشروعة، أو الاحتجاج بحالة الضرورة. ومدى ذلك في الفضاء السيبراني محل خلاف. ولا تُقصد التدابير التقنية التي تحمل الاسم نفسه.

law-proxies = عدم استخدام الوكلاء
    .explanation = لا تدع الدول جماعات القراصنة أو غيرها من الجهات الخاصة تفعل ما لا يجوز لها هي أن تفعله. وترد القاعدة في قسم القانون الدولي من تقارير الأمم المتحدة وليست من المعايير الأحد عشر. ولا تُقصد الخوادم الوكيلة.

law-attribution = الإسناد
    .explanation = من الفاعل؟ يتحدث النص عن إسناد نشاط رقمي إلى دولة أو جماعة: من يقرر، وبأي أدلة، وعلنا أم مع شركاء. أما التروي قبل الحكم فمعيار قائم بذاته.

## الوسوم: تدابير بناء الثقة

cbm-general = تدابير بناء الثقة في مجموعها
    .explanation = يتحدث النص عن تدابير بناء الثقة بين الدول في مجموعها، في الأمم المتحدة أو في إقليم ما: وضعها أو اعتمادها أو العمل بها. ولا تُقصد ثقة المواطنين أو العملاء بالتكنولوجيا.

cbm-points-of-contact = جهات الاتصال
    .explanation = تسمّي كل دولة مسؤولين يمكن الاتصال بهم في شؤون أمن تكنولوجيا المعلومات والاتصالات وتحدّث القائمة. ويشمل ذلك جهات الاتصال السياسية والتقنية وأدلتها.

cbm-consultations = المشاورات والحوار
    .explanation = تتحادث الدول، مثنى أو في دوائر أوسع، كي لا يُساء فهم حادث ولا يكبر فيصير نزاعا. ومن ذلك الحوارات السيبرانية بين الحكومات. ولا تدخل فيه المشاورات العامة بشأن مشروع قانون.

cbm-transparency = تبادل الآراء الوطنية
    .explanation = تطلع الدول بعضها بعضا على استراتيجياتها وسياساتها وعقائدها ومؤسساتها وقوانينها، كي يعرف غيرها ما يتوقعه منها. أما تبادل البيانات عن التهديدات والحوادث فتدبير آخر.

cbm-terminology = المصطلحات المشتركة
    .explanation = تتبادل الدول ما تستعمله من مصطلحات وما تقصده بها، كي لا تخفي الكلمات الواحدة أفكارا شتى. ومن ذلك المسارد والتعاريف المشتركة.

cbm-information-sharing = تبادل المعلومات عن التهديدات والحوادث
    .explanation = تخبر الدول بعضها بعضا بالتهديدات والحوادث والآثار التقنية وما نجع في مواجهتها. أما الاستراتيجيات والقوانين فتُتبادل في إطار تدبير آخر، ولتبادل أفرقة الاستجابة وسم خاص به.

cbm-crisis-communication = الاتصال في الأزمات وضبط التصعيد
    .explanation = هناك خط يُتصل به إذا حدث شيء: خطوط ساخنة وقنوات محمية وإجراءات متفق عليها تمنع خروج الحادث عن السيطرة. أما مجرد تسمية أشخاص للاتصال فتدبير آخر.

cbm-critical-infrastructure = التعاون بشأن الهياكل الأساسية الحيوية
    .explanation = تعمل الدول معا عبر الحدود على حماية النظم الحيوية أو تقارن أساليبها في ذلك. أما ما تفعله الدولة في الداخل لهياكلها فمعيار.

cbm-cert-cooperation = التعاون بين أفرقة الاستجابة
    .explanation = تعمل الأفرقة الوطنية للطوارئ الحاسوبية معا وتتبادل البيانات وتنشئ الشبكات. أما الهجوم على هذه الأفرقة أو إساءة استخدامها فموضوع معيار.

cbm-legislation = التشريعات الوطنية للتعاون
    .explanation = تحدّث الدول قوانينها كي تستطيع سلطاتها أن تتعاون مع غيرها وأن تنقل المعلومات في حينها. وإذا كان المقصود الملاحقة القضائية انطبق معيار الجريمة والإرهاب.

cbm-public-private = الشراكة بين القطاعين العام والخاص
    .explanation = تعمل الحكومات مع الشركات والباحثين والمجتمع المدني والخبراء التقنيين في سبيل أمن تكنولوجيا المعلومات والاتصالات. ولا تُقصد المشتريات المعتادة ولا الخصخصة.

cbm-exercises = التمارين وحلقات العمل والتدريب بين الدول
    .explanation = تتدرب الدول أو مؤسساتها وتتعلم معا: تمارين وتمارين محاكاة وندوات وحلقات عمل. أما العون الدائم الذي يبني مؤسسات بلد آخر فمن باب بناء القدرات.

cbm-regional-platform = المنظمات الإقليمية منابر للعمل
    .explanation = منظمة مثل منظمة الأمن والتعاون في أوروبا أو الاتحاد الأفريقي أو المنتدى الإقليمي لرابطة أمم جنوب شرق آسيا هي المكان الذي يجري فيه العمل من أجل استقرار الفضاء السيبراني، أو تنسّقه مع غيرها. ولا يُستعمل الوسم إذا اقتصر الأمر على ذكر تدابير اعتُمدت فيها.

## الوسوم: بناء القدرات

cap-capacity-building = بناء القدرات
    .explanation = تُعان البلدان على أن تبني ما يلزمها لأمن تكنولوجيا المعلومات والاتصالات من مهارات وقوانين ومؤسسات وأفرقة استجابة. ولا تُقصد حملة موجهة إلى سكان الدولة نفسها.

## الوسوم: الاستجابات

resp-diplomatic-toolbox = الاستجابة الدبلوماسية المشتركة
    .explanation = ترد الحكومات على النشاط الرقمي العدائي بوسائل دبلوماسية: بيانات وإدانة وتلويح بالعواقب ومجموعة أدوات الاتحاد الأوروبي. ولا تُقصد المعالجة التقنية للحادث. وللجزاءات وسم خاص بها.

resp-restrictive-measures = التدابير التقييدية
    .explanation = جزاءات ردا على هجمات رقمية: أصول مجمدة، وحظر سفر، وإدراج أشخاص وهيئات في القوائم. ولا تُقصد العقوبات التي تفرضها محكمة جنائية.

resp-solidarity = التضامن والمساعدة المتبادلة
    .explanation = يقف الحلفاء والشركاء إلى جانب دولة بعد هجوم رقمي، عملا ببند في معاهدات الاتحاد الأوروبي أو بالتزام في حلف شمال الأطلسي أو من تلقاء أنفسهم. ولا تكفي عبارات الود العامة.

## العناصر

element-actor = الفاعل
element-mental-element = العنصر المعنوي
element-conduct = السلوك
element-object = المحل
element-qualifier = القيد أو التحفظ
element-modal = فعل الوجوب أو الجواز
element-norm-set = مجموعة المعايير
element-voluntary-nature = الطابع الطوعي
element-implementation = التطوير أو التنفيذ
element-purpose = الغرض
element-law-as-a-whole = القانون الدولي أو الميثاق في مجموعه
element-applicability = القول بالانطباق
element-ict-conduct = السلوك في الفضاء السيبراني
element-sovereignty = السيادة أو المساواة
element-jurisdiction = الولاية القضائية
element-ict-infrastructure = البنية التحتية لتكنولوجيا المعلومات والاتصالات في الإقليم
element-intervention = التدخل
element-internal-affairs = الشؤون الداخلية
element-state-author = دولة هي الفاعل
element-dispute = النزاع
element-peaceful-means = الوسائل السلمية
element-threat-or-use-of-force = التهديد باستعمال القوة أو استعمالها
element-prohibition = الحظر
element-inter-state-relations = العلاقات بين الدول
element-inherent-right = الحق الطبيعي
element-armed-attack = الهجوم المسلح
element-humanitarian-law = فرع القانون
element-armed-conflict = النزاع المسلح
element-humanitarian-principles = الإنسانية والضرورة والتناسب والتمييز
element-protected-persons = الأشخاص المحميون والخدمات المحمية
element-human-rights-law = قانون حقوق الإنسان
element-respect-and-protection = الاحترام والحماية
element-wrongful-act = الفعل غير المشروع
element-attribution-to-state = الإسناد إلى الدولة
element-obligation = الالتزام
element-reparation = الكف أو الجبر
element-due-diligence = العناية الواجبة باسمها
element-knowledge = العلم
element-territory = الإقليم
element-responsive-measure = التدبير المتخذ ردا
element-prior-wrongful-act = الفعل غير المشروع السابق
element-proportionality = التناسب
element-proxy = الوكيل أو الجهة من غير الدول
element-attributing-party = من يُسند
element-attributed-party = إلى من يُسند
element-evidence = الأدلة أو الإثبات
element-measure-set = التدابير في مجموعها
element-regional-setting = الإطار الإقليمي أو العالمي
element-contact-point = جهة الاتصال
element-level = المستوى السياسي أو التقني
element-directory = الدليل
element-parties = الدول المشاركة
element-exchange = التبادل
element-national-views = الآراء والسياسات الوطنية
element-terms-and-definitions = المصطلحات والتعاريف
element-threat-information = المعلومات عن التهديدات والحوادث
element-channel = القناة أو الإجراء
element-infrastructure = الهياكل الأساسية الحيوية
element-response-teams = أفرقة الاستجابة
element-national-law = القانون الوطني
element-cooperation = التعاون
element-state = الدولة
element-partners = الشركاء من خارج الحكومة
element-exercise-or-training = التمرين أو التدريب
element-organisation = المنظمة
element-venue-role = دور المنبر أو المنسق
element-provider = من يساعد
element-beneficiary = من يُساعَد
element-capacity = القدرة التي تُبنى
element-responding-party = من يرد
element-diplomatic-measure = التدبير الدبلوماسي
element-malicious-activity = النشاط الخبيث
element-restrictive-measure = التدبير التقييدي
element-assisting-party = من يقدم العون
element-assisted-party = من يتلقى العون
element-clause-or-commitment = البند أو الالتزام
element-restraint = الامتناع (ينبغي ألا)
element-letting = السماح بالاستخدام
element-ict-means = بواسطة تكنولوجيا المعلومات والاتصالات
element-stability = الاستقرار والأمن
element-harmful-practices = الممارسات الضارة
element-un-purposes = مقاصد الأمم المتحدة
element-weighing = النظر قبل الحكم
element-all-information = جميع المعلومات ذات الصلة
element-incident = حادث متصل بتكنولوجيا المعلومات والاتصالات
element-context = السياق الأوسع
element-attribution-difficulty = صعوبة الإسناد
element-consequences = طبيعة العواقب ومداها
element-assistance = المساعدة
element-prosecution = الملاحقة القضائية
element-terrorist-use = الاستخدام الإرهابي
element-criminal-use = الاستخدام الإجرامي
element-respect = الاحترام
element-rights = حقوق الإنسان
element-rights-resolutions = القرارات المتعلقة بالحقوق على الإنترنت
element-harm = الإضرار أو التعطيل
element-intent = القصد
element-obligations = خلافا للقانون الدولي
element-protection = تدابير الحماية
element-own = ما يخصها
element-ict-threats = من تهديدات تكنولوجيا المعلومات والاتصالات
element-protection-texts = القرار 58/199 والنصوص المماثلة
element-answer = الاستجابة
element-request = الطلب
element-appropriate = ملاءمة الطلب
element-mitigation = التخفيف أو الوقف
element-from-territory = من الإقليم نفسه
element-sovereignty-proviso = مراعاة السيادة
element-reasonable = خطوات معقولة
element-integrity = السلامة
element-supply-chain = سلسلة الإمداد
element-user-confidence = ثقة المستخدمين النهائيين
element-prevention = المنع
element-malicious-tools = الأدوات والتقنيات الخبيثة
element-proliferation = الانتشار
element-hidden-functions = الوظائف الخفية الضارة
element-reporting = الإبلاغ
element-responsible = المسؤولية في الإبلاغ
element-vulnerabilities = مواطن الضعف
element-remedies = سبل المعالجة
element-threat-limit = الحد من التهديدات
element-authorized = الأفرقة المأذون لها
element-other-state = دولة أخرى
element-misuse = الاستخدام للإضرار
element-international = نشاط دولي
element-peacetime = القصر على وقت السلم
element-wider-object = ما يتجاوز الهياكل الأساسية الحيوية
element-merged-sentences = دمج جملتين من القاعدة
element-status-found = موجود
element-status-missing = غائب
element-status-weakened = مخفف
element-status-raised = مشدد
element-status-added = مضاف

## مقدار ما يقوله النص من القاعدة

element-finding = { $element }: { $status }
completeness-restatement = القاعدة واردة كاملة
completeness-partial = القاعدة واردة جزئيا
completeness-cited = القاعدة مذكورة فقط

## جداول التغطية

profile-norms = المعايير الأحد عشر
profile-law = مبادئ القانون الدولي
profile-oewg-cbm = تدابير بناء الثقة الثمانية للفريق العامل المفتوح العضوية
profile-osce-cbm = تدابير بناء الثقة الستة عشر لمنظمة الأمن والتعاون في أوروبا
profile-cap = بناء القدرات
profile-resp = الاستجابات

## نظم تدابير بناء الثقة

regime-gge-2015 = فريق الخبراء الحكوميين التابع للأمم المتحدة، 2015
    .short = فريق الخبراء 2015
regime-osce = منظمة الأمن والتعاون في أوروبا
    .short = منظمة الأمن والتعاون
regime-oewg = الفريق العامل المفتوح العضوية التابع للأمم المتحدة
    .short = الفريق العامل
regime-oas = منظمة الدول الأمريكية
    .short = الدول الأمريكية
regime-arf = المنتدى الإقليمي لرابطة أمم جنوب شرق آسيا
    .short = منتدى الرابطة

## القوة

force-reference = إحالة
    .explanation = يرجع النص إلى ما سبق أو يحيط به علما أو ينقله.
force-affirmation = تأكيد
    .explanation = يبيّن النص موقفا أو يؤيده.
force-call = دعوة
    .explanation = يطلب النص إلى غيره أن يفعل.
force-commitment = تعهد
    .explanation = يُلزم المتكلم نفسه.
force-binding = إلزام
    .explanation = يقرر النص التزاما قانونيا بصفته هذه.

## الأفعال الحاكمة

verb-recalls = يشير إلى
verb-notes = يلاحظ
verb-takes-note = يحيط علما
verb-is-informed = أُبلغ
verb-reports = يفيد
verb-observes = يبدي ملاحظة
verb-looks-forward = يتطلع إلى
verb-having-regard = بالنظر إلى
verb-bears-in-mind = يضع في اعتباره
verb-refers-to = يحيل إلى
verb-reminds = يذكّر
verb-reviews = يستعرض
verb-argues = يحتج بأن
verb-welcomes = يرحب
verb-affirms = يؤكد
verb-reaffirms = يعيد تأكيد
verb-confirms = يثبّت
verb-stresses = يشدد
verb-underlines = يبرز
verb-emphasises = يركز على
verb-highlights = يسلط الضوء على
verb-recognises = يعترف
verb-acknowledges = يقر
verb-considers = يعتبر
verb-believes = يعتقد
verb-supports = يدعم
verb-endorses = يؤيد
verb-commends = يثني على
verb-condemns = يدين
verb-deplores = يشجب
verb-regrets = يأسف
verb-expresses-concern = يعرب عن القلق
verb-warns = يحذر
verb-rejects = يرفض
verb-concludes = يستنتج
verb-agrees-that = يوافق على أن
verb-declares = يعلن
verb-is-aware = يدرك
verb-attaches-importance = يولي أهمية
verb-submits = يقدم
verb-is-entitled = له الحق
verb-encourages = يشجع
verb-invites = يدعو
verb-calls-upon = يهيب
verb-urges = يحث
verb-requests = يطلب
verb-recommends = يوصي
verb-proposes = يقترح
verb-asks = يسأل
verb-appeals = يناشد
verb-demands = يطالب
verb-expects = يتوقع
verb-advocates = يدعو إلى تبني
verb-is-committed-to = ملتزم بـ
verb-undertakes = يتعهد
verb-pledges = يعِد
verb-decides = يقرر
verb-agrees-to = يتفق على
verb-resolves = يعقد العزم
verb-intends = يعتزم
verb-instructs = يكلف
verb-adopts = يعتمد
verb-is-obliged-to = ملزم بـ
verb-is-prohibited = محظور

## الوجهة

polarity-positive = إيجابية
    .explanation = يأخذ النص بالفكرة. والحظر الذي هو نفسه مضمون المعيار يُعد إيجابيا.
polarity-negative = سلبية
    .explanation = يرفض النص الفكرة أو يشك فيها.

## أفعال الوجوب والجواز في السلوك الموسوم

modal-may = يجوز
modal-should = ينبغي
modal-must = يجب
modal-shall = على (الدول) أن
modal-will = سوف
modal-none = لا فعل منها

## أنواع الأدلة

evidence-named = مسمّى
    .explanation = ذُكر برقمه أو عنوانه.
evidence-phrase = عبارة
    .explanation = عبارة تكفي وحدها.
evidence-rule = كلمات مجتمعة
    .explanation = كلمات عدة تقول ذلك معا.

## المصادر

source-verified = متحقَّق منه
    .explanation = قوبل الرقم على نص.
source-unverified = من الذاكرة، غير متحقَّق منه
    .explanation = حُفظ الرقم من الذاكرة ولم يقابل على نص.
tag-contested = مختلف فيه
    .explanation = تختلف الدول في انطباق هذا أو في كيفيته؛ ويُعد على حدة.
bracketed = بين معقوفتين
    .explanation = ترد الكلمات بين معقوفتين في المشروع ولم يُتفق عليها.

## كيف عُثر على الإحالة

via-symbol = برمزها
via-name = باسمها
via-footnote = في حاشية
via-context = من السياق

## أنواع الصكوك

kind-arrangement = ترتيب
kind-article = مادة
kind-articles = مواد
kind-chapter = فصل
kind-checklist = قائمة مرجعية
kind-code-of-practice = مدونة ممارسات
kind-communication = بلاغ مشترك
kind-communique = بيان ختامي
kind-compendium = خلاصة
kind-conclusions = استنتاجات
kind-decision = مقرر
kind-declaration = إعلان
kind-directive = توجيه
kind-draft = مشروع
kind-guidelines = مبادئ توجيهية
kind-letter = رسالة
kind-manual = دليل أكاديمي
kind-norms = مجموعة معايير
kind-note = مذكرة
kind-position = موقف مشترك
kind-protocol = بروتوكول
kind-regulation = لائحة
kind-report = تقرير
kind-resolution = قرار
kind-statement = بيان
kind-treaty = معاهدة
kind-work-plan = خطة عمل

## من أصدر الصك

body-gge-2004-2005 = فريق الخبراء الحكوميين التابع للأمم المتحدة، 2004-2005
body-gge-2009-2010 = فريق الخبراء الحكوميين التابع للأمم المتحدة، 2009-2010
body-gge-2012-2013 = فريق الخبراء الحكوميين التابع للأمم المتحدة، 2012-2013
body-gge-2014-2015 = فريق الخبراء الحكوميين التابع للأمم المتحدة، 2014-2015
body-gge-2016-2017 = فريق الخبراء الحكوميين التابع للأمم المتحدة، 2016-2017
body-oewg-2019-2021 = الفريق العامل المفتوح العضوية التابع للأمم المتحدة، 2019-2021
body-gge-2019-2021 = فريق الخبراء الحكوميين التابع للأمم المتحدة، 2019-2021
body-oewg-2021-2025 = الفريق العامل المفتوح العضوية التابع للأمم المتحدة، 2021-2025
body-general-assembly = الجمعية العامة للأمم المتحدة
body-first-committee = اللجنة الأولى للجمعية العامة للأمم المتحدة
body-global-mechanism = الآلية العالمية للأمم المتحدة
body-human-rights-council = مجلس حقوق الإنسان التابع للأمم المتحدة
body-shanghai-cooperation-organisation = منظمة شنغهاي للتعاون
body-international-law-commission = لجنة القانون الدولي التابعة للأمم المتحدة
body-council-of-europe = مجلس أوروبا
body-african-union = الاتحاد الأفريقي
body-african-union-peace-and-security-council = مجلس السلام والأمن التابع للاتحاد الأفريقي
body-international-conference-of-the-red-cross-and-red-crescent = المؤتمر الدولي للصليب الأحمر والهلال الأحمر
body-g20 = مجموعة العشرين
body-g7 = مجموعة السبعة
body-osce-permanent-council = المجلس الدائم لمنظمة الأمن والتعاون في أوروبا
body-inter-american-committee-against-terrorism = لجنة البلدان الأمريكية لمكافحة الإرهاب
body-asean-regional-forum = المنتدى الإقليمي لرابطة أمم جنوب شرق آسيا
body-asean = رابطة أمم جنوب شرق آسيا
body-pall-mall-process = عملية بال مال
body-counter-ransomware-initiative = مبادرة مكافحة برامج الفدية
body-global-commission-on-the-stability-of-cyberspace = اللجنة العالمية المعنية باستقرار الفضاء السيبراني
body-first = منتدى أفرقة التصدي للحوادث والأمن
body-european-union = الاتحاد الأوروبي
body-european-commission-and-high-representative = المفوضية الأوروبية والممثل السامي
body-council-of-the-european-union = مجلس الاتحاد الأوروبي
body-european-parliament-and-council = البرلمان الأوروبي والمجلس

## موضوعات فقرات وبنود ليست وسوما

topic-capacity-building = بناء القدرات
topic-capacity-building-principles = مبادئ بناء القدرات
topic-cbm = تدابير بناء الثقة
topic-conclusions = الاستنتاجات
topic-cooperation-and-assistance = التعاون والمساعدة الدوليان
topic-institutional-dialogue = الحوار المؤسسي المنتظم
topic-law = القانون الدولي
topic-national-views = الآراء الوطنية والاستقصاءات
topic-norms = المعايير
topic-norms-and-law = المعايير والقانون الدولي
topic-recommendations = التوصيات
topic-signature = التوقيع
topic-threats = التهديدات
topic-agency-cooperation = التعاون بين الأجهزة
topic-focal-points-malicious-use = جهات التنسيق لمكافحة الاستخدام الخبيث
topic-requests-to-investigate = طلبات التحقيق أو التخفيف
topic-participation-of-women = مشاركة المرأة
topic-study-of-international-law = دراسة القانون الدولي
topic-incident-severity = جسامة الحوادث

## أسماء الصكوك

instrument-un-charter = ميثاق الأمم المتحدة
instrument-un-arsiwa = المواد المتعلقة بمسؤولية الدول عن الأفعال غير المشروعة دوليا
instrument-un-cybercrime-convention = اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية
instrument-un-a-res-2625-xxv = إعلان العلاقات الودية
instrument-coe-ets-185 = الاتفاقية المتعلقة بالجريمة الإلكترونية (اتفاقية بودابست)
instrument-coe-ets-189 = البروتوكول الإضافي الأول لاتفاقية بودابست
instrument-coe-cets-224 = البروتوكول الإضافي الثاني لاتفاقية بودابست
instrument-au-malabo-convention = اتفاقية الاتحاد الأفريقي بشأن الأمن السيبراني وحماية البيانات الشخصية (اتفاقية مالابو)
instrument-au-psc-pr-comm-1196 = الموقف الأفريقي الموحد بشأن القانون الدولي في الفضاء السيبراني
instrument-icrc-geneva-conventions = اتفاقيات جنيف
instrument-icrc-additional-protocol-i = البروتوكول الإضافي الأول لاتفاقيات جنيف
instrument-nato-north-atlantic-treaty = معاهدة شمال الأطلسي
instrument-academic-tallinn-manual = دليل تالين
instrument-academic-tallinn-manual-2 = دليل تالين 2.0
instrument-intl-paris-call = نداء باريس من أجل الثقة والأمن في الفضاء السيبراني
instrument-g20-antalya-2015 = بيان قادة مجموعة العشرين في أنطاليا
instrument-g7-lucca-2017 = إعلان لوكا لمجموعة السبع
instrument-wassenaar-arrangement = ترتيب فاسينار
instrument-arf-work-plan-2015 = خطة عمل المنتدى الإقليمي للآسيان بشأن أمن تكنولوجيا المعلومات والاتصالات
instrument-asean-leaders-statement-2018 = بيان قادة الآسيان بشأن التعاون في مجال الأمن السيبراني
instrument-asean-amcc-2018 = بيان مؤتمر الآسيان الوزاري المعني بالأمن السيبراني
instrument-asean-norms-checklist = قائمة الآسيان المرجعية لتنفيذ المعايير
instrument-intl-pall-mall-declaration = إعلان عملية بال مال
instrument-intl-pall-mall-code-of-practice = مدونة ممارسات عملية بال مال للدول
instrument-intl-cri-statement-2023 = البيان المشترك لمبادرة مكافحة برامج الفدية
instrument-intl-christchurch-call = نداء كرايستشيرش
instrument-intl-gcsc-norms = معايير اللجنة العالمية المعنية باستقرار الفضاء السيبراني
instrument-intl-oxford-statements = بيانات أكسفورد بشأن الحماية التي يوفرها القانون الدولي في الفضاء السيبراني
instrument-intl-first-norms = معايير منتدى فرق الاستجابة للحوادث والأمن
instrument-intl-cybersecurity-tech-accord = الاتفاق التقني للأمن السيبراني
instrument-eu-teu = معاهدة الاتحاد الأوروبي
instrument-eu-tfeu = معاهدة سير عمل الاتحاد الأوروبي
instrument-article = المادة { $number }، { $whole }
instrument-chapter = الفصل { $number }، { $whole }
instrument-of-body = { $body }، { $kind }
instrument-year = { $name } ({ $year })
