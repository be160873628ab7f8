# ما تقوله الملفات التي يكتبها Rapporteur وسطر الأوامر. أما عناوين الوسوم وشروحها ففي catalogue.ftl.

## تنبيهات ترافق كل ناتج. detail: الترميز أو اللغة المطلوبة.

warning-empty-text = ليس ثمة ما يُقرأ.
warning-unknown-language = هذا الجزء مكتوب بلغة ليست لها حزمة، فلم يُقرأ.
warning-missing-language = لا توجد حزمة للغة { $detail }؛ فلم يُقرأ النص.
warning-nul-bytes = في النص بايتات قيمتها صفر، وقد تُركت في مواضعها كي تبقى المواضع صحيحة.
warning-wrong-treaty = ليس في المعاهدة المذكورة هنا مادة بهذا الرقم؛ ولعل المقصود { $detail }.
warning-misquoted-symbol = يُعرف أن هذا الرمز يرد خطأً؛ ولعل المقصود { $detail }.
warning-malformed-symbol = لا يُكتب أي رمز على هذا النحو؛ وقد قُرئ على أنه { $detail }.
warning-miscalled = { $detail } تقرير وليس قرارا.
warning-ambiguous-letter = لهذا الحرف قراءتان؛ وقد يعني أيضا { $detail }.
warning-repeated-note = ورد رقم الحاشية { $detail } مرتين متتاليتين.
warning-byte-order-mark = يبدأ الملف بعلامة ترتيب البايتات، وتُحسب المواضع مما بعدها.
warning-not-utf8 = الملف ليس بترميز UTF-8، وقد قُرئ بترميز { $detail }.
warning-undecodable = بعض البايتات لا معنى لها في { $detail }، وقد أُظهرت في صورة �.

## ملفات تتعذر قراءتها أو كتابتها

error-binary = المتوقع نص عادي أو Markdown، لكن الموجود { $kind }
error-too-large = المتوقع نص يقل عن 4 غيبيبايت، لكن الموجود { $size } غيبيبايت
error-misplaced = خطأ في هذا البرنامج، يُرجى الإبلاغ عنه: { $detail }
error-output = تعذرت كتابة النتيجة: { $detail }
error-read = تعذرت قراءة { $file }: { $detail }
error-write = تعذرت كتابة { $file }: { $detail }
error-unknown-language = لغة غير معروفة { $asked }: المتوقع إحدى اللغات { $known }
error-needs-folder = لا تجتمع وثائق عدة في صفحة واحدة: المتوقع ‎--output مع اسم مجلد
error-gold = { $file }، السطر { $line }: المتوقع جملة مرجعية فيها id وlang وtext وlabels؛ { $detail }
error-packs = لا يمكن استعمال حزم اللغات التي في هذا البرنامج: { $detail }
error-threads = تعذر بدء خيوط التنفيذ: { $detail }

file-kind-pdf = وثيقة PDF
file-kind-zip = أرشيف ZIP (وملفات Word وExcel وOpenDocument وEPUB من هذا النوع)
file-kind-old-office = وثيقة Office من زمن ما قبل 2007
file-kind-rich-text = وثيقة بنسق النص الغني
file-kind-archive = ملف مضغوط
file-kind-picture = صورة
file-kind-media = صوت أو فيلم
file-kind-program = برنامج
file-kind-database = قاعدة بيانات
file-kind-unknown = بيانات ثنائية

## أسطر JSON لا تصلح للاستعمال

line-not-json = السطر ليس كائن JSON: { $detail }.
line-not-utf8 = السطر ليس بترميز UTF-8.
line-too-long = طول السطر يزيد على { $count } ميبيبايت.
line-bad-field = يجب أن يكون الحقل «{ $field }» { $expected }، لكن الموجود { $found }.
expected-object = كان المتوقع كائنا
expected-id = نصا أو عددا
expected-text = نصا
expected-language = رمز لغة («ar») أو «auto»
expected-context = «ict» أو «none» أو «auto»
bad-lines = { $count ->
    [one] تعذر استعمال سطر واحد، ووُضع الخطأ مكانه.
    [two] تعذر استعمال سطرين، ووُضع الخطأ مكانهما.
    [few] تعذر استعمال { $count } أسطر، ووُضعت الأخطاء مكانها.
   *[other] تعذر استعمال { $count } سطرا، ووُضعت الأخطاء مكانها.
}

## سطر الأوامر

label-error = خطأ:
label-warning = ملاحظة:
on-file = { $file }: { $message }
progress-annotating = جار التوسيم

## التغطية: ما يقوله النص عن مجموعة وما يسكت عنه.

coverage-title = التغطية
coverage-addressed = متناوَل
    .explanation = يتحدث النص عنه، لا ليرفضه فحسب.
coverage-rejected = مرفوض
    .explanation = لا يذكره النص إلا ليرفضه أو يشكك فيه.
coverage-silent = مسكوت عنه
    .explanation = لا يذكره النص.
coverage-tally = المتناوَل { $addressed } من { $all }، والمرفوض { $rejected }، والمسكوت عنه { $silent }
coverage-place-contested = مختلَف فيه، يُحسب على حدة
coverage-place-beside = إلى جانب المجموعة، لا يُحسب
coverage-place-set = المجموعة ككل
coverage-item = { $regime } { $item }
coverage-row = ما يُبحث عنه
coverage-more = { $count ->
    [one] وموضع آخر
    [two] وموضعان آخران
    [few] و{ $count } مواضع أخرى
   *[other] و{ $count } موضعا آخر
}
coverage-negative = { $count ->
    [one] موضع واحد يرفضه
    [two] موضعان يرفضانه
    [few] { $count } مواضع ترفضه
   *[other] { $count } موضعا يرفضه
}
coverage-only-bracketed = بين أقواس فقط
coverage-shared = { $items }: يُستدل عليها بوسم واحد، «{ $title }»؛ وأيها المقصود يبيّنه النص.
coverage-unverified = { $items }: أرقام من الذاكرة لم يُتحقق منها.
coverage-made-with = أحصاه Rapporteur، وهو برنامج؛ ولم يراجعه أحد. وقد يكون السكوت سكوته هو: فاقرأ قبل أن تستنتج. البيانات { $data }؛ حزم اللغات { $packs }.
place-paragraph = الفقرة { $label }
place-line = السطر { $line }
quotation = «{ $text }»

## الفهرس

catalogue-elements = العناصر
catalogue-sources = المصادر
catalogue-regimes = موضعه في نظم تدابير بناء الثقة
catalogue-profiles = يُحسب في
catalogue-family = من الفئة نفسها
catalogue-rivals = يُميَّز عن
catalogue-related = انظر أيضا
catalogue-instruments = الصكوك
catalogue-symbol = الرمز
catalogue-kind = النوع
catalogue-body = الجهة التي وضعته
catalogue-date = التاريخ
catalogue-part-of = جزء من
catalogue-paragraphs = مواضع المضامين
catalogue-carries = الوسوم التي يحملها
catalogue-value = { $value } ({ $status })
catalogue-found = { $count ->
    [one] مدخل واحد يتحدث عن { $query }:
    [two] مدخلان يتحدثان عن { $query }:
    [few] { $count } مداخل تتحدث عن { $query }:
   *[other] { $count } مدخلا تتحدث عن { $query }:
}
error-unknown-entry = ليس في الفهرس شيء اسمه { $asked } ولا شيء يتحدث عنه
error-suggestions = لعلك تقصد واحدا من هذه: { $suggestions }
error-unknown-profile = ملف تغطية غير معروف { $asked }: المتوقع واحد من { $known }
error-no-such-file = لا وجود لهذا الملف
error-no-permission = لا يحق لهذا الحساب فتحه
error-is-a-folder = هذا مجلد، والمتوقع ملف
list-separator = ،{" "}
list-separator-long = ؛{" "}

## الصفحة وما يقف في الهوامش

page-direction = rtl
page-summary = ما يقوله النص
page-annotations = { $count ->
    [0] لا مقاطع موسومة
    [one] مقطع واحد موسوم
    [two] مقطعان موسومان
    [few] { $count } مقاطع موسومة
   *[other] { $count } مقطعا موسوما
}
page-made-with = وسمه Rapporteur، وهو برنامج؛ ولم يراجعه أحد. البيانات { $data }؛ حزم اللغات { $packs }.
label-why = السبب:
label-source = المصدر:
references-title = الصكوك المستشهد بها
references-count = { $count ->
    [0] لا إحالات
    [one] إحالة واحدة
    [two] إحالتان
    [few] { $count } إحالات
    [many] { $count } إحالة
   *[other] { $count } إحالة
}
reference-ambiguous = أو { $others }
via-symbol = الرمز
via-name = الاسم
via-footnote = حاشية
via-context = من السياق
label-elements = العناصر:
source-whole = { $instrument } ({ $status })
source-paragraph = { $instrument }، { $paragraph } ({ $status })
family-other = غير ذلك

## المصطلحات: البحث عنها، وفحص النصوص، وقراءة قواعد المصطلحات وكتابتها

terms-title = قاعدة مصطلحات Rapporteur
terms-status-preferred = مفضَّل
terms-status-admitted = مقبول
terms-status-deprecated = غير مستحسن
terms-status-superseded = مستبدَل
terms-status-forbidden = محظور
terms-status-proposed = مقترَح
terms-status-do-not-translate = لا يُترجم
terms-checked = ورد في { $reference }
terms-unchecked = من الذاكرة، لم يُتحقق منه
terms-gated = في السياق فقط
terms-strict = كلمة أخرى تعني شيئا آخر
terms-level-endings = تُعرف المصطلحات بصيغ اللغة وتصريفها
terms-level-exact = لا تُعرف المصطلحات إلا كما كُتبت: صيغ هذه اللغة غير معروفة
terms-issues = ما يستحق النظر
terms-in-use = المصطلحات المستعملة
terms-none = لم يرد أي من المصطلحات المعروفة.
terms-discouraged = { $term }: { $status }؛ يُستعمل { $instead }
terms-discouraged-alone = { $term }: { $status }
terms-mixed = عدة مصطلحات لمفهوم واحد:
terms-expanded-again = { $abbreviation }: شُرح المختصر أكثر من مرة
terms-never-expanded = { $abbreviation }: لم يُشرح المختصر في أي موضع؛ ومعناه { $term }
terms-misspelt = { $quote }: لعل فيه حرفاً خاطئاً، والمقصود { $term }
terms-read = المفاهيم: { $concepts }، المصطلحات: { $terms }
terms-columns = الأعمدة: { $list }
terms-folded = صفوف ضُمّت إلى مفهوم بوصفها مرادفات:
terms-kept = حُفظ كما كُتب: { $list }
terms-mapped = قُرئ على نحو آخر: { $list }
terms-dropped = لم يُحفظ: { $list }
terms-problem = السطر { $line }: { $message }
terms-problem-language = «{ $detail }» ليس رمز لغة
terms-problem-duplicate = المعرِّف «{ $detail }» ورد مرتين؛ وحُفظ المفهومان
terms-problem-no-term = مفهوم بلا أي مصطلح: { $detail }
terms-problem-empty = مصطلح فارغ
terms-problem-dangling = إحالة إلى «{ $detail }» وهو غير موجود في الملف
terms-problem-circle = المفهوم «{ $detail }» يعلو نفسه
terms-problem-doctype = يذكر الملف نوع مستند؛ لم يُجلب ولم يُستعمل
terms-problem-entity = الكيان «{ $detail }» غير معروف؛ وبقي اسمه في النص
terms-problem-row = صف خلاياه أكثر من الأعمدة: { $detail }
error-unknown-term = لا مفهوم له المصطلح { $asked }
error-xml = ملف XML غير سليم: { $detail }
error-xml-ends = يُغلق <{ $found }> حيث ينبغي إغلاق <{ $expected }>
error-xml-end = يُغلق <{ $found }> من غير أن يُفتح
error-xml-open = وسم أو تعليق أو اسم حرف لم يُغلق
error-xml-attribute = سمة مكتوبة خطأً أو مكررة
error-xml-reference = ذُكر حرف لا وجود له
error-xml-encoding = بعض البايتات ليست نصا في ترميز الملف
error-xml-truncated = ينتهي الملف داخل <{ $element }>
error-xml-deep = عناصر متداخلة بلا نهاية
error-not-tbx = المتوقع <martif> أو <tbx>، والموجود <{ $found }>
error-table = لا يمكن قراءة الجدول: { $detail }
error-workbook = لا يمكن قراءة الملف كمصنف (XLSX): { $detail }
error-bomb = حجم الملف بعد فك ضغطه مفرط (أكثر من { $most } ميغابايت)؛ لم يُقرأ
error-cells = أكثر من { $most } خلية: هذا كثير على مسرد
error-column = لا يبيّن «{ $asked }» ما في العمود؛ المتوقع مثلاً «English=en»
error-no-language-column = المتوقع صف أول فيه رمز لغة واحد على الأقل («en»، «fr»)، والموجود: { $found }
