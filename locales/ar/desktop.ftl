# كلمات تطبيق سطح المكتب: القائمة، ونوافذ النظام، والملفات، وملفات كثيرة معًا.

## القائمة

menu-file = ملف
menu-open = فتح…
menu-recent = الملفات الأخيرة
menu-many-folder = وسم مجلد…
menu-many-files = وسم عدة ملفات…
menu-save = حفظ
menu-save-as = حفظ باسم…
menu-print = طباعة…
menu-quit = خروج
menu-edit = تحرير
menu-undo = تراجع
menu-redo = إعادة
menu-find = بحث في النص
menu-view = عرض
menu-annotate = التوسيم
menu-terms = المصطلحات
menu-reference = المرجع
menu-larger = أكبر
menu-smaller = أصغر
menu-normal = الحجم العادي
menu-help = مساعدة
menu-shortcuts = الاختصارات
menu-device = ما يُحفظ على هذا الجهاز
menu-about = حول Rapporteur

## نوافذ النظام

desktop-title = { $name } – Rapporteur
dialog-open = فتح مسودة
dialog-termbase = اختيار قاعدة مصطلحات
dialog-files = اختر النصوص المراد وسمها
dialog-folder = اختر مجلد النصوص المراد وسمها
dialog-results = اختر مكان النتائج
dialog-save = حفظ المسودة
dialog-settings = حفظ الإعدادات
filter-texts = نصوص ومسودات
filter-termbases = قواعد المصطلحات
filter-project = مسودات حفظها Rapporteur
filter-settings = إعدادات حفظها Rapporteur
filter-all = كل الملفات
ask-replace = غيّر برنامج آخر «{ $name }» منذ فتحه هنا. هل يُستبدل ما فيه الآن؟
ask-replace-yes = استبدال
ask-replace-no = حفظ في مكان آخر
ask-leave = تعذّر حفظ المسودة على هذا الجهاز، أو طُلب ألا يُحفظ شيء. إذا أغلقت الآن ضاع ما فعلته منذ آخر حفظ.
ask-leave-yes = إغلاق مع ذلك
ask-leave-no = البقاء

## الملفات

desktop-not-found = لم يعد «{ $file }» موجودًا.
desktop-denied = لا يسمح النظام بالوصول إلى «{ $file }».
desktop-read-only = «{ $file }» في مكان لا تمكن الكتابة فيه. احفظ في مكان آخر.
desktop-full = لم تبق مساحة لـ«{ $file }». أفرغ بعض المساحة أو احفظ في مكان آخر؛ ما كان موجودًا من قبل سليم.
desktop-no-file = «{ $file }» ليس ملفًا يمكن فتحه.
desktop-io = تعذّرت قراءة «{ $file }» أو كتابته: { $detail }
desktop-gone = لم يعد هذا الملف مفتوحًا. افتحه من جديد.
desktop-large = «{ $file }» أكبر من أن يُقرأ هنا. يقرأ سطر الأوامر ملفات أكبر.
desktop-unread = «{ $file }»: { $detail }
desktop-no-texts = لا نصوص في «{ $file }».
desktop-changed = غيّر برنامج آخر «{ $file }». ما تراه هنا كما تركته؛ ولا يُستبدل شيء دون سؤال.
desktop-saved = حُفظ: { $file }

## بعد انتهاء مفاجئ

restore-title = هل تتابع من حيث كنت؟
restore-text = لم ينتهِ Rapporteur كما ينبغي. «{ $name }» هنا كما كان في { $date }.
restore-yes = متابعة
restore-no = ليس الآن

## ملفات كثيرة معًا

many-title = ملفات كثيرة معًا
many-progress = { $doneShown } من { $totalShown } من الملفات
many-stop = إيقاف
many-done = { $count ->
    [zero] لم يُوسَم أي ملف.
    [one] وُسم ملف واحد.
    [two] وُسم ملفان.
    [few] وُسمت { $countShown } ملفات.
    [many] وُسم { $countShown } ملفًا.
   *[other] وُسم { $countShown } ملف.
}
many-cancelled = أُوقف قبل النهاية.
many-marks = { $count ->
    [zero] لا مواضع موسومة.
    [one] موضع واحد موسوم.
    [two] موضعان موسومان.
    [few] { $countShown } مواضع موسومة.
    [many] { $countShown } موضعًا موسومًا.
   *[other] { $countShown } موضع موسوم.
}
many-folder = صفحة لكل ملف وجدول للجميع: { $folder }
many-failures = { $count ->
    [zero] لم يتعذّر وسم أي ملف:
    [one] تعذّر وسم ملف واحد:
    [two] تعذّر وسم ملفين:
    [few] تعذّر وسم { $countShown } ملفات:
    [many] تعذّر وسم { $countShown } ملفًا:
   *[other] تعذّر وسم { $countShown } ملف:
}

## حول

about-title = حول Rapporteur
about-version = الإصدار { $version }
about-text = يعمل Rapporteur بلا شبكة. لا يغادر هذا الجهازَ شيء مما تفتحه.
about-licences = البرمجيات الحرة التي يضمها ورخصها

## ما يعرفه النظام عن البرنامج

package-generic = واسم المسودات
package-comment = يبيّن ما تتناوله مسودة عن الفضاء الإلكتروني من قواعد وقانون وتدابير
package-keywords = وسم;معايير;قواعد;الفضاء الإلكتروني;مصطلحات;نزع السلاح;مسودة
package-project = مسودة Rapporteur
package-summary = يسم النصوص المتعلقة بالسلوك المسؤول للدول في الفضاء الإلكتروني
package-description =
    يبيّن ما تتناوله المسودة من معايير وقانون وتدابير لبناء الثقة وبناء
    القدرات واستجابات، ويذكر السبب.
    يعمل من دون شبكة.
