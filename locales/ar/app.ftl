# The words of the web app's interface. $count, $of decide a form; $countShown, $ofShown are the same numbers as the language writes them.

language-name = العربية
number-locale = ar-u-nu-arab
list-comma = ،{" "}
app-title = Rapporteur

## The bar

views = طرق العرض
view-annotate = التوسيم
view-terms = المصطلحات
view-reference = المرجع
open = فتح
save-file = حفظ نسخة
language = لغة الواجهة
theme = المظهر: { $theme }
theme-system = النظام
theme-light = فاتح
theme-dark = داكن
shortcuts = الاختصارات
close = إغلاق
cancel = إلغاء
mode-edit = تحرير
mode-read = تم
saved = حُفظ على هذا الجهاز
saved-pending = جارٍ الحفظ…
saved-failed = لم يُحفظ
saved-never = لا يُحتفظ بشيء
busy = جارٍ القراءة…

## The start

welcome = ماذا يقول مشروعكم؟
welcome-lead = افتحوا بيانا أو تقريرا أو قرارا بشأن الفضاء الإلكتروني. يضع Rapporteur علامات على ما فيه من قواعد السلوك والقانون وتدابير بناء الثقة والاستجابات، ويبيّن السبب.
welcome-private = يبقى نصكم على هذا الجهاز، ولا يُرسل شيء إلى أي مكان.
open-title = فتح مشروع نص
choose-file = اختيار ملف
open-hint = نص عادي أو Markdown أو نسخة حُفظت هنا. ويمكن أيضا إفلات ملف في أي موضع من الصفحة.
paste = أو لصق نص
paste-hint = ألصقوا النص أو اكتبوه هنا
paste-read = قراءة
pasted-name = نص ملصق
samples = أو تجربة نموذج
samples-hint = بيانات متخيَّلة كُتبت لهذا الغرض: صريحة في مواضع وصامتة في أخرى.
sample-name = نموذج بيان
recent = محفوظ على هذا الجهاز

## The page

words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $countShown } كلمات
    [many] { $countShown } كلمة
   *[other] { $countShown } كلمة
}
language-en = الإنكليزية
language-fr = الفرنسية
language-es = الإسبانية
language-ru = الروسية
language-zh = الصينية
language-ar = العربية
language-de = الألمانية
edit-label = النص القابل للتحرير
chip-open = { $title }: مقترح
chip-sure = { $title }: مؤكَّد
chip-rejected = { $title }: مرفوض

## The rail

rail = الوسوم
sheets = الألواح
tags = الوسوم
find-tag = ابحث عن وسم
family-short-norm = القواعد
family-short-law = القانون الدولي
family-short-cbm = بناء الثقة
family-short-cap = بناء القدرات
family-short-resp = الاستجابات
addressed-of = تناول النص { $countShown } من { $ofShown }
addressed = مذكور
silent = لم يُذكر
rejected-by-text = مرفوض فحسب
more-silent = { $count ->
    [zero] لا شيء آخر
    [one] وسم آخر لم يُذكر
    [two] وسمان آخران لم يُذكرا
    [few] { $countShown } أخرى لم تُذكر
    [many] { $countShown } أخرى لم تُذكر
   *[other] { $countShown } أخرى لم تُذكر
}
coverage-about = عن هذا الإحصاء
fewer = أقل
show-all = إظهار كل الوسوم
show-highlights = إظهار التظليل
show-rejected = { $count ->
    [zero] لا مقاطع مرفوضة
    [one] إظهار المقطع المرفوض
    [two] إظهار المقطعين المرفوضين
    [few] إظهار { $countShown } مقاطع مرفوضة
    [many] إظهار { $countShown } مقطعا مرفوضا
   *[other] إظهار { $countShown } مقطع مرفوض
}
hide-rejected = إخفاء المقاطع المرفوضة

## The inspector

inspector = التفاصيل
inspector-count = { $count ->
    [zero] لم يُوسم أي مقطع
    [one] وُسم مقطع واحد
    [two] وُسم مقطعان
    [few] وُسمت { $countShown } مقاطع
    [many] وُسم { $countShown } مقطعا
   *[other] وُسم { $countShown } مقطع
}
inspector-empty = اختاروا مقطعا مظلَّلا لمعرفة معناه وسبب وسمه، أو حدّدوا كلمات لوسمها بأنفسكم.
inspector-none = لا شيء في هذا النص يتناول قاعدة سلوك أو حكما قانونيا أو تدبيرا يعرفه Rapporteur، أو أنه يتناوله بكلمات لا يعرفها. حدّدوا كلمات لوسمها بأنفسكم.
place-of = { $countShown } من { $ofShown }
found-person = وضعها شخص
found-changed = غيّر شخص وسمها
why = السبب
because-named = يسمّيها النص برقمها أو حرفها أو عنوانها.
because-phrase = تكفي هذه الكلمات وحدها.
because-rule = لهذه الكلمات معناها لأنها مجتمعة.
force = قوة القول
source = المصدر
paragraph = الفقرة { $paragraph }
accept = قبول
reject = رفض
retag = تغيير الوسم
retag-title = وسم آخر
remove = إزالة
note = ملاحظة
note-hint = لكم ولمن يتلقى نسختكم
accept-all = { $count ->
    [zero] لم يبق شيء
    [one] قبول الباقي
    [two] قبول الاثنين الباقيين
    [few] قبول الباقي وعدده { $countShown }
    [many] قبول الباقي وعدده { $countShown }
   *[other] قبول الباقي وعدده { $countShown }
}
reject-all = { $count ->
    [zero] لم يبق شيء
    [one] رفض الباقي
    [two] رفض الاثنين الباقيين
    [few] رفض الباقي وعدده { $countShown }
    [many] رفض الباقي وعدده { $countShown }
   *[other] رفض الباقي وعدده { $countShown }
}
reference-one = إحالة إلى وثيقة
reference-unlisted = غير مدرج في الفهرس
review = تحتاج إلى مراجعة
reviewed = تمت المراجعة
fate-moved = كلماته في موضع آخر الآن
fate-ambiguous = كلماته في أكثر من موضع
fate-changed = تغيّرت كلماته
fate-lost = لم تعد كلماته موجودة

## Tagging by hand, finding

tag-passage = وسم الكلمات المحددة
keep-armed = استخدام هذا الوسم لكل تحديد حتى الضغط على Esc
armed = كل تحديد يأخذ الوسم: { $title }
disarm = إيقاف
find = البحث في النص
find-none = لا نتيجة
previous = السابق
next = التالي

## Shortcuts

shortcuts-lead = تعمل المفاتيح المفردة ما دام النص للقراءة. أما عند التحرير وفي الحقول فهي تكتب فحسب.
key-next = المقطع التالي
key-previous = المقطع السابق
key-accept = قبول
key-reject = رفض
key-retag = تغيير الوسم، أو وسم الكلمات المحددة
key-note = كتابة ملاحظة
key-digits = وسم من القائمة برقمه
key-hide = إخفاء التظليل أو إظهاره
key-edit = تحرير النص
key-find = البحث في النص
key-open = فتح مشروع نص
key-undo = تراجع
key-redo = إعادة
key-escape = الخروج مما هو مفتوح
key-help = عرض المفاتيح
key-tag-editing = أثناء التحرير: وسم الكلمات المحددة
keys-on = استخدام المفاتيح المفردة
keys-hint = اختر مفتاحا هنا ثم اضغط المفتاح الذي يحل محله. ويُحفظ الاختيار على هذا الجهاز.
keys-reset = إعادة جميع المفاتيح إلى ما كانت عليه
key-change = { $key }: { $what }. اختره لتغيير المفتاح
key-press = اضغط مفتاحا…

## Reference

reference-lead = كل ما يعرفه Rapporteur من وسوم وصكوك، ولكل منها عنوان خاص به.
reference-find = البحث في المرجع
reference-unknown = لا يوجد مدخل كهذا.
instruments = الصكوك
elements = مكوّناتها
regimes = موضعها في مجموعات التدابير
related = قريب منها
paragraphs = الفقرات
instrument-tags = الوسوم المستندة إليه

## Terms

terms-lead = كل مفهوم في قاعدة المصطلحات مع مصطلحاته بإحدى عشرة لغة: ما يُستعمل منها وما يُتجنب، وأين وردت، وهل تُحقق من ذلك.
terms-find = مصطلح أو مفهوم بأي لغة
terms-how-to-ask = اكتب مصطلحا أو جزءا منه بأي من هذه اللغات. تصلح أي صيغة من صيغ الكلمات، وتظهر النتائج أثناء الكتابة.
terms-last = آخر ما جرى البحث عنه
terms-stock = المحتوى
terms-stock-concepts = المفاهيم
terms-stock-terms = المصطلحات
terms-stock-seen = مصطلحات وردت في نص
terms-stock-languages = المصطلحات بحسب اللغة
terms-more = هناك المزيد: واصل الكتابة.
terms-found = { $count ->
    [zero] لا مفاهيم.
    [one] مفهوم واحد.
    [two] مفهومان.
    [few] { $countShown } مفاهيم.
    [many] { $countShown } مفهوما.
   *[other] { $countShown } مفهوم.
}
terms-looking = جارٍ البحث …
terms-concept = مفهوم
terms-check = فحص المصطلحات
terms-clean = مصطلحات هذه المسودة متسقة.
terms-put-aside = تنحية
terms-take-up = استعادة
terms-show-aside = { $count ->
    [zero] إظهار ما نُحّي
    [one] إظهار ملاحظة واحدة نُحّيت
    [two] إظهار ملاحظتين نُحّيتا
    [few] إظهار { $countShown } ملاحظات نُحّيت
    [many] إظهار { $countShown } ملاحظة نُحّيت
   *[other] إظهار { $countShown } ملاحظة نُحّيت
}
terms-hide-aside = { $count ->
    [zero] إخفاء ما نُحّي
    [one] إخفاء ملاحظة واحدة نُحّيت
    [two] إخفاء ملاحظتين نُحّيتا
    [few] إخفاء { $countShown } ملاحظات نُحّيت
    [many] إخفاء { $countShown } ملاحظة نُحّيت
   *[other] إخفاء { $countShown } ملاحظة نُحّيت
}
terms-several = عدة مصطلحات لمفهوم واحد.
terms-several-prefer = عدة مصطلحات لمفهوم واحد؛ والمفضل في القاعدة { $term }.
terms-card = جميع مصطلحات هذا المفهوم
termbases = قواعد المصطلحات
termbase-built-in = المدمجة
termbase-add = إضافة قاعدة مصطلحات …
termbase-remove = إزالة
termbase-remove-one = إزالة «{ $name }»
termbase-hint = مسردكم الخاص (TBX أو CSV أو TSV أو XLSX) يُبحث فيه ويُدقق به كما في القاعدة المدمجة، ويبقى على هذا الجهاز. يبدأ الجدول بصف فيه رموز اللغات (en وfr).
termbase-terms = { $count ->
    [zero] لا مصطلحات
    [one] مصطلح واحد
    [two] مصطلحان
    [few] { $countShown } مصطلحات
    [many] { $countShown } مصطلحا
   *[other] { $countShown } مصطلح
}
termbase-taken = «{ $file }» مستعملة من الآن.
termbase-faults = { $count ->
    [zero] لم يكن في ملفها ما يعيب.
    [one] مدخل واحد في ملفها لم يكن سليما، والباقي مستعمل.
    [two] مدخلان في ملفها لم يكونا سليمين، والباقي مستعمل.
    [few] { $countShown } مداخل في ملفها لم تكن سليمة، والباقي مستعمل.
    [many] { $countShown } مدخلا في ملفها لم تكن سليمة، والباقي مستعمل.
   *[other] { $countShown } مدخل في ملفها لم تكن سليمة، والباقي مستعمل.
}
termbase-refused = لم تؤخذ «{ $file }» كقاعدة مصطلحات: { $detail }
termbase-refused-line = لم تؤخذ «{ $file }» كقاعدة مصطلحات. السطر { $line }: { $detail }
termbase-binary = لم تؤخذ «{ $file }» كقاعدة مصطلحات: إنها { $kind }. المتوقع: TBX أو CSV أو TSV أو XLSX.
termbase-empty = لم تؤخذ «{ $file }» كقاعدة مصطلحات: ليس فيها مصطلحات.
termbase-large = لم تؤخذ «{ $file }»: لقواعد المصطلحات مجتمعة ما لا يتجاوز { $most } ميغابايت.
termbase-unkept = تسري قواعد المصطلحات في هذه الزيارة وحدها، لأن هذا المتصفح لا يسمح بالاحتفاظ بها: { $detail }
terms-how-as-written = عُرف كما تكتبه القاعدة.
terms-how-abbreviation = عُرف بوصفه اختصاراً.
terms-how-listed = عُرف بصيغة تذكرها القاعدة.
terms-how-joined = عُرف بأجزائه متصلة أو منفصلة.
terms-how-ending = عُرف بنهايته.
terms-how-fused = عُرف مع حرف متصل بأوله.
terms-how-one-letter = عُرف لأن الفرق حرف واحد.

## What can go wrong

error-engine = ينقص ملف يفترض أن يكون مع هذه الصفحة: { $detail }
error-long = حجم هذا النص { $size } ميغابايت، ويمكن هنا فتح ما لا يتجاوز ١٦ ميغابايت. ويقرأ سطر الأوامر ما هو أطول.
file-not-text = لا يحتوي «{ $name }» على نص يمكن قراءته هنا. نوعه: { $kind }. افتحوه في برنامجه وانسخوا النص ثم ألصقوه هنا.
project-damaged = هذه النسخة تالفة ولا يمكن العثور على نصها: { $detail }
project-cut = هذه النسخة تالفة ({ $detail }). وهذا ما أمكنت قراءته منها.
project-newer = حُفظت هذه النسخة بإصدار أحدث ({ $found }). وهذا ما أمكنت قراءته.
project-bad-marks = { $count ->
    [zero] قُرئت جميع مقاطع هذه النسخة.
    [one] تعذرت قراءة مقطع واحد من هذه النسخة. وكل ما عداه موجود هنا.
    [two] تعذرت قراءة مقطعين من هذه النسخة. وكل ما عداهما موجود هنا.
    [few] تعذرت قراءة { $countShown } مقاطع من هذه النسخة. وكل ما عداها موجود هنا.
    [many] تعذرت قراءة { $countShown } مقطعا من هذه النسخة. وكل ما عداها موجود هنا.
   *[other] تعذرت قراءة { $countShown } مقطع من هذه النسخة. وكل ما عداها موجود هنا.
}
project-text-changed = عُدّل نص هذه النسخة خارج هذا المكان. وأعيدت العلامات إلى حيث توجد كلماتها.

## Signs of the norms: the letters by which texts in this language count them

sign-norm-a = أ
sign-norm-b = ب
sign-norm-c = ج
sign-norm-d = د
sign-norm-e = هـ
sign-norm-f = و
sign-norm-g = ز
sign-norm-h = ح
sign-norm-i = ط
sign-norm-j = ي
sign-norm-k = ك
open-elsewhere = «{ $name }» مفتوح في علامة تبويب أخرى. وأنتم تعملون هنا على نسخة منه.
error-storage = لا يسمح هذا المتصفح بالاحتفاظ بالمشروع: { $detail }. احفظوا نسخة قبل إغلاق الصفحة.
panic-title = توقف البرنامج
panic-text = حدث خطأ ما كان ينبغي أن يحدث. نصكم سليم: خذوا نسخة منه ثم ابدؤوا من جديد.
panic-copy = تنزيل النص وعملكم
panic-again = البدء من جديد

## This device

forget = نسيان
forget-draft = نسيان { $name }
draft-gone = لم يعد هذا المشروع محفوظا على هذا الجهاز.
device = ما هو محفوظ على هذا الجهاز
keep-nothing = عدم الاحتفاظ بشيء من الآن
keep-nothing-hint = خلال هذه الزيارة. لا تُحفظ المشاريع ويُنسى المشروع المفتوح. احفظوا نسخة إن أردتم العودة إليه.
settings = الإعدادات
settings-save = حفظ الإعدادات…
settings-take = أخذ الإعدادات من ملف…
settings-hint = اللغة والمظهر والمفاتيح المفردة وقواعد مصطلحاتكم في ملف واحد، لنقلها إلى جهاز آخر.
settings-file = rapporteur-settings.json
settings-taken = تسري هذه الإعدادات من الآن.
settings-damaged = ليست هذه إعدادات Rapporteur، أو إنها تالفة؛ لم يتغير شيء. ({ $detail })
settings-newer = هذه الإعدادات من إصدار أحدث ({ $found })؛ لم يتغير شيء.
erase = محو كل شيء على هذا الجهاز…
erase-now = المحو الآن
erase-sure = ستختفي كل المشاريع والملاحظات والإعدادات على هذا الجهاز، ولا رجعة في ذلك.
erase-hint = المشاريع والملاحظات والإعدادات، والبرنامج نفسه بقدر ما هو محفوظ للعمل دون شبكة.
erased = مُحي كل شيء على هذا الجهاز.
