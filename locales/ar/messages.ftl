# ما تقوله الملفات التي يكتبها Rapporteur وسطر الأوامر. أما عناوين الوسوم وشروحها ففي catalogue.ftl.

## تنبيهات ترافق كل ناتج. detail: الترميز أو اللغة المطلوبة.

warning-empty-text = ليس ثمة ما يُقرأ.
warning-unknown-language = هذا الجزء مكتوب بلغة ليست لها حزمة، فلم يُقرأ.
warning-missing-language = لا توجد حزمة للغة { $detail }؛ فلم يُقرأ النص.
warning-nul-bytes = في النص بايتات قيمتها صفر، وقد تُركت في مواضعها كي تبقى المواضع صحيحة.
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
progress-annotating = جار التوسيم

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
label-elements = العناصر:
source-whole = { $instrument } ({ $status })
source-paragraph = { $instrument }، { $paragraph } ({ $status })
family-other = غير ذلك
