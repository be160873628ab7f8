# Что говорят файлы, которые пишет Rapporteur, и командная строка. Названия и пояснения меток – в catalogue.ftl.

## Предупреждения, в любом виде вывода. detail: кодировка или запрошенный язык.

warning-empty-text = Читать нечего.
warning-unknown-language = Эта часть написана на языке, для которого нет пакета, и не прочитана.
warning-missing-language = Для языка { $detail } нет пакета; текст не прочитан.
warning-nul-bytes = В тексте есть нулевые байты. Они оставлены на месте, чтобы не сбились позиции.
warning-wrong-treaty = В названном здесь договоре нет такой статьи; вероятно, имеется в виду { $detail }.
warning-misquoted-symbol = Известно, что этот номер указывают по ошибке; вероятно, имеется в виду { $detail }.
warning-malformed-symbol = Условные обозначения так не пишутся; прочитано как { $detail }.
warning-miscalled = { $detail } — доклад, а не резолюция.
warning-ambiguous-letter = Эту букву можно прочитать двояко; она может означать и { $detail }.
warning-repeated-note = Знак сноски { $detail } стоит дважды подряд.
warning-byte-order-mark = Файл начинается с метки порядка байтов. Позиции отсчитываются после неё.
warning-not-utf8 = Файл не в кодировке UTF-8. Он прочитан как { $detail }.
warning-undecodable = Некоторые байты в кодировке { $detail } ничего не значат. Вместо них стоит �.

## Файлы, которые нельзя прочитать или записать

error-binary = ожидался простой текст или Markdown, а получено: { $kind }
error-too-large = ожидался текст меньше 4 ГиБ, а получено { $size } ГиБ
error-misplaced = ошибка в самой программе, сообщите о ней: { $detail }
error-output = результат не удаётся записать: { $detail }
error-read = файл { $file } не удаётся прочитать: { $detail }
error-write = файл { $file } не удаётся записать: { $detail }
error-unknown-language = неизвестный язык { $asked }: ожидался один из { $known }
error-needs-folder = несколько документов на одной странице не помещаются: ожидался --output с папкой
error-gold = { $file }, строка { $line }: ожидалось эталонное предложение с полями id, lang, text и labels; { $detail }
error-packs = языковые пакеты в этой программе непригодны: { $detail }
error-threads = не удаётся запустить потоки: { $detail }

file-kind-pdf = документ PDF
file-kind-zip = архив ZIP (таковы и файлы Word, Excel, OpenDocument и EPUB)
file-kind-old-office = документ Office старого образца, до 2007 года
file-kind-rich-text = документ Rich Text
file-kind-archive = сжатый файл
file-kind-picture = изображение
file-kind-media = звук или видео
file-kind-program = программа
file-kind-database = база данных
file-kind-unknown = двоичные данные

## Строки JSON, которые нельзя использовать

line-not-json = Строка не является объектом JSON: { $detail }.
line-not-utf8 = Строка не в кодировке UTF-8.
line-too-long = Строка длиннее { $count } МиБ.
line-bad-field = В поле «{ $field }» нужно { $expected }, а стоит { $found }.
expected-object = ожидался объект
expected-id = текст или число
expected-text = текст
expected-language = обозначение языка ("en") или "auto"
expected-context = "ict", "none" или "auto"
bad-lines = { $count ->
    [one] { $count } строку не удалось использовать; на её месте стоит ошибка.
    [few] { $count } строки не удалось использовать; на их месте стоят ошибки.
   *[other] { $count } строк не удалось использовать; на их месте стоят ошибки.
}

## Командная строка

label-error = ошибка:
label-warning = примечание:
on-file = { $file }: { $message }
progress-annotating = Разметка

## Охват: что текст говорит о наборе и о чём молчит.

coverage-title = Охват
coverage-addressed = затронуто
    .explanation = Текст говорит об этом, и не только чтобы отвергнуть.
coverage-rejected = отвергнуто
    .explanation = Текст упоминает это лишь затем, чтобы отвергнуть или поставить под сомнение.
coverage-silent = не упомянуто
    .explanation = Текст об этом не говорит.
coverage-tally = затронуто { $addressed } из { $all }, отвергнуто { $rejected }, не упомянуто { $silent }
coverage-place-contested = Спорное, учитывается отдельно
coverage-place-beside = Рядом с набором, не учитывается
coverage-place-set = Набор в целом
coverage-item = { $regime } { $item }
coverage-row = Что ищется
coverage-more = { $count ->
    [one] и ещё { $count } место
    [few] и ещё { $count } места
   *[other] и ещё { $count } мест
}
coverage-negative = { $count ->
    [one] { $count } упоминание отвергает это
    [few] { $count } упоминания отвергают это
   *[other] { $count } упоминаний отвергают это
}
coverage-only-bracketed = только в скобках
coverage-shared = { $items }: находятся по одной метке, «{ $title }»; что именно имеется в виду, должен сказать текст.
coverage-unverified = { $items }: номера приведены по памяти и не проверены.
coverage-made-with = Подсчитал Rapporteur, программа; человек этого не проверял. Молчание может быть её собственным: прочтите, прежде чем делать вывод. Данные { $data }; языковые пакеты { $packs }.
place-paragraph = п. { $label }
place-line = строка { $line }
quotation = «{ $text }»

## Каталог

catalogue-elements = Элементы
catalogue-sources = Источники
catalogue-regimes = Место в режимах мер укрепления доверия
catalogue-profiles = Учитывается в наборах
catalogue-family = Из того же семейства
catalogue-rivals = Не путать с
catalogue-related = См. также
catalogue-instruments = Документы
catalogue-symbol = Условное обозначение
catalogue-kind = Вид
catalogue-body = Автор
catalogue-date = Дата
catalogue-part-of = Часть документа
catalogue-paragraphs = Что где стоит
catalogue-carries = Метки, которые он несёт
catalogue-value = { $value } ({ $status })
catalogue-found = { $count ->
    [one] О { $query } говорит { $count } статья:
    [few] О { $query } говорят { $count } статьи:
   *[other] О { $query } говорят { $count } статей:
}
error-unknown-entry = в каталоге нет ничего под названием { $asked } и ничего об этом
error-suggestions = Возможно, вы имели в виду: { $suggestions }
error-unknown-profile = неизвестный набор { $asked }: ожидался один из { $known }
error-no-such-file = такого файла нет
error-no-permission = у этой учётной записи нет права его открыть
error-is-a-folder = это папка, а ожидался файл
list-separator = ,{" "}
list-separator-long = ;{" "}

## Страница и то, что стоит на полях

page-direction = ltr
page-summary = О чём говорит текст
page-annotations = { $count ->
    [0] размеченных мест нет
    [one] размечено { $count } место
    [few] размечено { $count } места
   *[other] размечено { $count } мест
}
page-made-with = Разметил Rapporteur, программа; человек этого не проверял. Данные { $data }; языковые пакеты { $packs }.
label-why = Почему:
label-source = Источник:
references-title = Упомянутые документы
references-count = { $count ->
    [0] ссылок нет
    [one] { $count } ссылка
    [few] { $count } ссылки
   *[other] { $count } ссылок
}
reference-ambiguous = или { $others }
via-symbol = обозначение
via-name = название
via-footnote = сноска
via-context = по контексту
label-elements = Элементы:
source-whole = { $instrument } ({ $status })
source-paragraph = { $instrument }, { $paragraph } ({ $status })
family-other = Прочее

## Термины: поиск, проверка текстов, чтение и запись терминологических баз

terms-title = Терминологическая база Rapporteur
terms-status-preferred = предпочтительный
terms-status-admitted = допустимый
terms-status-deprecated = нежелательный
terms-status-superseded = устаревший
terms-status-forbidden = недопустимый
terms-status-proposed = предложенный
terms-status-do-not-translate = не переводится
terms-checked = источник: { $reference }
terms-unchecked = по памяти, не проверено
terms-gated = только в контексте
terms-strict = другое слово значит другое
terms-level-endings = термины распознаются с окончаниями этого языка
terms-level-exact = термины распознаются только в том виде, в каком записаны: окончания этого языка неизвестны
terms-issues = На что обратить внимание
terms-in-use = Использованные термины
terms-none = Ни один из известных терминов не встретился.
terms-discouraged = { $term } — { $status }; лучше { $instead }
terms-discouraged-alone = { $term } — { $status }
terms-mixed = несколько терминов для одного понятия:
terms-expanded-again = { $abbreviation }: сокращение раскрыто более одного раза
terms-never-expanded = { $abbreviation }: сокращение нигде не раскрыто; полностью — { $term }
terms-misspelt = { $quote }: возможно, опечатка вместо { $term }
terms-read = понятий: { $concepts }, терминов: { $terms }
terms-columns = столбцы: { $list }
terms-folded = строки, ставшие синонимами одного понятия:
terms-kept = сохранено как есть: { $list }
terms-mapped = прочитано иначе: { $list }
terms-dropped = не сохранено: { $list }
terms-problem = строка { $line }: { $message }
terms-problem-language = «{ $detail }» — не код языка
terms-problem-duplicate = идентификатор «{ $detail }» встречается дважды; сохранены оба понятия
terms-problem-no-term = понятие без единого термина: { $detail }
terms-problem-empty = пустой термин
terms-problem-dangling = ссылка на «{ $detail }», которого нет в файле
terms-problem-circle = понятие «{ $detail }» стоит над самим собой
terms-problem-doctype = в файле назван тип документа; он не загружался и не использовался
terms-problem-entity = сущность «{ $detail }» неизвестна; в тексте осталось ее имя
terms-problem-row = в строке таблицы больше ячеек, чем столбцов: { $detail }
error-unknown-term = ни у одного понятия нет термина { $asked }
error-xml = ошибка в XML: { $detail }
error-xml-ends = <{ $found }> закрывается там, где должен закрыться <{ $expected }>
error-xml-end = <{ $found }> закрывается, хотя не был открыт
error-xml-open = тег, комментарий или обозначение символа не закрыты
error-xml-attribute = атрибут записан неверно или стоит дважды
error-xml-reference = указан несуществующий символ
error-xml-encoding = часть байтов не является текстом в кодировке файла
error-xml-truncated = файл обрывается внутри <{ $element }>
error-xml-deep = бесконечно вложенные элементы
error-not-tbx = ожидалось <martif> или <tbx>, найдено <{ $found }>
error-table = таблицу не удалось прочитать: { $detail }
error-workbook = файл не читается как книга Excel (XLSX): { $detail }
error-bomb = в распакованном виде файл чрезмерно велик (больше { $most } МБ); он не прочитан
error-cells = больше { $most } ячеек: для глоссария это слишком много
error-column = из «{ $asked }» не ясно, что в столбце; нужно, например, «English=en»
error-no-language-column = ожидалась первая строка хотя бы с одним кодом языка («en», «fr»), найдено: { $found }
