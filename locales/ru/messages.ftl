# Что говорят файлы, которые пишет Rapporteur, и командная строка. Названия и пояснения меток – в catalogue.ftl.

## Предупреждения, в любом виде вывода. detail: кодировка или запрошенный язык.

warning-empty-text = Читать нечего.
warning-unknown-language = Эта часть написана на языке, для которого нет пакета, и не прочитана.
warning-missing-language = Для языка { $detail } нет пакета; текст не прочитан.
warning-nul-bytes = В тексте есть нулевые байты. Они оставлены на месте, чтобы не сбились позиции.
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
progress-annotating = Разметка

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
label-elements = Элементы:
source-whole = { $instrument } ({ $status })
source-paragraph = { $instrument }, { $paragraph } ({ $status })
family-other = Прочее
