# The words of the web app's interface. $count, $of decide a form; $countShown, $ofShown are the same numbers as the language writes them.

language-name = Русский
number-locale = ru
list-comma = ,{" "}
app-title = Rapporteur

## The bar

views = Разделы
view-annotate = Разметка
view-terms = Термины
view-reference = Справочник
open = Открыть
save-file = Сохранить копию
language = Язык интерфейса
theme = Оформление: { $theme }
theme-system = Системное
theme-light = Светлое
theme-dark = Тёмное
shortcuts = Клавиши
close = Закрыть
cancel = Отмена
mode-edit = Править
mode-read = Готово
saved = Сохранено на этом устройстве
saved-pending = Сохраняется…
saved-failed = Не сохранено
saved-never = Ничего не сохраняется
busy = Чтение…

## The start

welcome = О чём говорит ваш проект?
welcome-lead = Откройте заявление, доклад или резолюцию о киберпространстве. Rapporteur отметит нормы, право, меры укрепления доверия и ответные меры, о которых идёт речь, и объяснит почему.
welcome-private = Ваш текст остаётся на этом устройстве. Ничего никуда не отправляется.
open-title = Открыть проект текста
choose-file = Выбрать файл
open-hint = Простой текст, Markdown или копия, сохранённая здесь. Файл можно также перетащить в любое место страницы.
paste = Или вставить текст
paste-hint = Вставьте или напишите текст здесь
paste-read = Прочитать
pasted-name = Вставленный текст
samples = Или попробовать образец
samples-hint = Вымышленные заявления, написанные для этой цели: где-то прямые, где-то молчащие.
sample-name = Образец заявления
recent = Хранится на этом устройстве

## The page

words = { $count ->
    [one] { $countShown } слово
    [few] { $countShown } слова
   *[many] { $countShown } слов
}
language-en = английский
language-fr = французский
language-es = испанский
language-ru = русский
language-zh = китайский
language-ar = арабский
language-de = немецкий
edit-label = Текст для правки
chip-open = { $title }: предложено
chip-sure = { $title }: подтверждено
chip-rejected = { $title }: отклонено

## The rail

rail = Метки
sheets = Панели
tags = Метки
find-tag = Найти метку
family-short-norm = Нормы
family-short-law = Международное право
family-short-cbm = Укрепление доверия
family-short-cap = Наращивание потенциала
family-short-resp = Ответные меры
addressed-of = { $countShown } из { $ofShown }
addressed = затронуто
silent = не упомянуто
rejected-by-text = только отвергнуто
more-silent = { $count ->
    [one] ещё { $countShown } не упомянута
    [few] ещё { $countShown } не упомянуты
   *[many] ещё { $countShown } не упомянуто
}
coverage-about = Об этом подсчёте
fewer = Меньше
show-all = Показать все метки
show-highlights = Показать выделение
show-rejected = { $count ->
    [one] Показать { $countShown } отклонённый фрагмент
    [few] Показать { $countShown } отклонённых фрагмента
   *[many] Показать { $countShown } отклонённых фрагментов
}
hide-rejected = Скрыть отклонённые фрагменты

## The inspector

inspector = Подробности
inspector-count = { $count ->
    [0] Отмеченных фрагментов нет
    [one] Отмечен { $countShown } фрагмент
    [few] Отмечено { $countShown } фрагмента
   *[many] Отмечено { $countShown } фрагментов
}
inspector-empty = Выберите выделенный фрагмент, чтобы узнать, что он значит и почему отмечен, или выделите слова, чтобы отметить их самостоятельно.
inspector-none = В этом тексте ничто не говорит об известных программе нормах, правовых положениях или мерах, либо сказано это словами, которых она не знает. Выделите слова, чтобы отметить их самостоятельно.
place-of = { $countShown } из { $ofShown }
found-person = отмечено человеком
found-changed = метка изменена человеком
why = Почему
because-named = Текст называет это по номеру, букве или названию.
because-phrase = Этих слов самих по себе достаточно.
because-rule = Эти слова значимы, потому что стоят вместе.
force = Сила высказывания
source = Источник
paragraph = п. { $paragraph }
accept = Принять
reject = Отклонить
retag = Сменить метку
retag-title = Другая метка
remove = Убрать
note = Заметка
note-hint = Для вас и для того, кто получит вашу копию
accept-all = { $count ->
    [one] Принять оставшуюся { $countShown }
    [few] Принять оставшиеся { $countShown }
   *[many] Принять оставшиеся { $countShown }
}
reject-all = { $count ->
    [one] Отклонить оставшуюся { $countShown }
    [few] Отклонить оставшиеся { $countShown }
   *[many] Отклонить оставшиеся { $countShown }
}
reference-one = Ссылка на документ
reference-unlisted = нет в каталоге
review = Просмотреть ещё раз
reviewed = Просмотрено
fate-moved = его слова теперь стоят в другом месте
fate-ambiguous = его слова стоят в нескольких местах
fate-changed = его слова изменены
fate-lost = его слов больше нет

## Tagging by hand, finding

tag-passage = Отметить выделенные слова
keep-armed = Ставить эту метку при каждом выделении, до Esc
armed = Каждое выделение получает метку: { $title }
disarm = Прекратить
find = Найти в тексте
find-none = не найдено
previous = Предыдущее
next = Следующее

## Shortcuts

shortcuts-lead = Отдельные клавиши действуют, пока текст только читается. При правке и в полях ввода они просто пишут.
key-next = следующий фрагмент
key-previous = предыдущий фрагмент
key-accept = принять
key-reject = отклонить
key-retag = сменить метку или пометить выделенные слова
key-note = написать заметку
key-digits = метка из списка по её номеру
key-hide = скрыть или показать выделение
key-edit = править текст
key-find = найти в тексте
key-open = открыть проект текста
key-undo = отменить
key-redo = повторить
key-escape = закрыть открытое
key-help = показать клавиши
key-tag-editing = при правке: пометить выделенные слова
keys-on = Использовать отдельные клавиши
keys-hint = Выберите здесь клавишу и нажмите ту, которая её заменит. Выбор запоминается на этом устройстве.
keys-reset = Вернуть все клавиши в исходное состояние
key-change = { $key }: { $what }. Выберите, чтобы назначить другую клавишу
key-press = нажмите клавишу…

## Reference

reference-lead = Все метки и все документы, которые знает Rapporteur, у каждого свой адрес.
reference-find = Найти в справочнике
reference-unknown = Такой записи нет.
instruments = Документы
elements = Из чего состоит
regimes = Место в перечнях мер
related = Рядом
paragraphs = Пункты
instrument-tags = Метки, которые на нём основаны

## Terms

terms-lead = Каждое понятие терминологической базы с терминами на одиннадцати языках: какие употреблять, каких избегать, где они встретились и проверено ли это.
terms-find = Термин или понятие на любом языке
terms-how-to-ask = Введите термин или его часть на любом из этих языков. Подойдёт любая форма слов, а ответы появляются по мере ввода.
terms-last = Последние запросы
terms-stock = Что здесь есть
terms-stock-concepts = Понятия
terms-stock-terms = Термины
terms-stock-seen = Термины, встреченные в тексте
terms-stock-languages = Термины по языкам
terms-more = Есть и другие: продолжайте ввод.
terms-found = { $count ->
    [one] { $countShown } понятие.
    [few] { $countShown } понятия.
    [many] { $countShown } понятий.
   *[other] { $countShown } понятия.
}
terms-looking = Идёт поиск …
terms-concept = Понятие
terms-check = Проверить термины
terms-clean = Термины в этом проекте единообразны.
terms-put-aside = Отложить
terms-take-up = Вернуть
terms-show-aside = { $count ->
    [one] Показать { $countShown } отложенное
    [few] Показать { $countShown } отложенных
   *[other] Показать { $countShown } отложенных
}
terms-hide-aside = { $count ->
    [one] Скрыть { $countShown } отложенное
    [few] Скрыть { $countShown } отложенных
   *[other] Скрыть { $countShown } отложенных
}
terms-several = Несколько терминов для одного понятия.
terms-several-prefer = Несколько терминов для одного понятия; база предпочитает { $term }.
terms-card = Все термины этого понятия
termbases = Терминологические базы
termbase-built-in = Встроенная
termbase-add = Добавить базу …
termbase-remove = Убрать
termbase-remove-one = Убрать «{ $name }»
termbase-hint = Ваш глоссарий (TBX, CSV, TSV или XLSX) участвует в поиске и проверке наравне со встроенной базой и остаётся на этом устройстве. Таблица начинается со строки с кодами языков (en, fr).
termbase-terms = { $count ->
    [one] { $countShown } термин
    [few] { $countShown } термина
    [many] { $countShown } терминов
   *[other] { $countShown } термина
}
termbase-taken = «{ $file }» теперь используется.
termbase-faults = { $count ->
    [one] { $countShown } запись в её файле была не в порядке; остальные используются.
    [few] { $countShown } записи в её файле были не в порядке; остальные используются.
    [many] { $countShown } записей в её файле были не в порядке; остальные используются.
   *[other] { $countShown } записи в её файле были не в порядке; остальные используются.
}
termbase-refused = «{ $file }» не принят как терминологическая база: { $detail }
termbase-refused-line = «{ $file }» не принят как терминологическая база. Строка { $line }: { $detail }
termbase-binary = «{ $file }» не принят как терминологическая база: это { $kind }. Ожидалось: TBX, CSV, TSV или XLSX.
termbase-empty = «{ $file }» не принят как терминологическая база: в нём нет терминов.
termbase-large = «{ $file }» не принят: все базы вместе могут занимать { $most } МБ.
termbase-unkept = Базы действуют только до конца этого посещения: браузер не даёт их сохранить: { $detail }
terms-how-as-written = Найдено в том виде, в каком записано в базе.
terms-how-abbreviation = Найдено как сокращение.
terms-how-listed = Найдено по форме, указанной в базе.
terms-how-joined = Найдено по частям, слитно или раздельно.
terms-how-ending = Найдено по окончанию.
terms-how-fused = Найдено вместе со слитным служебным словом.
terms-how-one-letter = Найдено, потому что отличается одна буква.

## What can go wrong

error-engine = Не хватает файла, который должен быть рядом с этой страницей: { $detail }
error-long = В этом тексте { $size } МБ; здесь можно открыть до 16 МБ. Более длинные читает командная строка.
file-not-text = В «{ $name }» нет текста, который можно прочитать здесь. Что это: { $kind }. Откройте файл в его программе, скопируйте текст и вставьте сюда.
project-damaged = Эта копия повреждена, её текст не найден: { $detail }
project-cut = Эта копия повреждена ({ $detail }). Здесь то, что ещё удалось прочитать.
project-newer = Эта копия сохранена более новой версией ({ $found }). Здесь то, что удалось прочитать.
project-bad-marks = { $count ->
    [one] Не удалось прочитать { $countShown } фрагмент этой копии. Всё остальное на месте.
    [few] Не удалось прочитать { $countShown } фрагмента этой копии. Всё остальное на месте.
   *[many] Не удалось прочитать { $countShown } фрагментов этой копии. Всё остальное на месте.
}
project-text-changed = Текст этой копии был изменён в другом месте. Фрагменты возвращены туда, где стоят их слова.
open-elsewhere = «{ $name }» открыт в другой вкладке. Здесь вы работаете с копией.
error-storage = Браузер не даёт сохранить проект: { $detail }. Сохраните копию, прежде чем закрыть страницу.
panic-title = Программа остановилась
panic-text = Случилось то, чего не должно было быть. Ваш текст цел: возьмите его копию и начните снова.
panic-copy = Скачать текст и вашу работу
panic-again = Начать снова

## This device

forget = Забыть
forget-draft = Забыть { $name }
draft-gone = Этот проект больше не хранится на устройстве.
device = Что хранится на этом устройстве
keep-nothing = Больше ничего не хранить
keep-nothing-hint = На время этого посещения. Проекты не сохраняются, открытый будет забыт. Сохраните копию, если он понадобится позже.
settings = Настройки
settings-save = Сохранить настройки…
settings-take = Взять настройки из файла…
settings-hint = Язык, оформление, клавиши и ваши терминологические базы в одном файле, чтобы перенести их на другое устройство.
settings-file = rapporteur-nastrojki.json
settings-taken = Теперь действуют эти настройки.
settings-damaged = Это не настройки Rapporteur, или файл повреждён; ничего не изменено. ({ $detail })
settings-newer = Эти настройки из более новой версии ({ $found }); ничего не изменено.
erase = Стереть всё на этом устройстве…
erase-now = Стереть сейчас
erase-sure = Все проекты, заметки и настройки на этом устройстве исчезнут. Вернуть их будет нельзя.
erase-hint = Проекты, заметки, настройки и сама программа, насколько она сохранена для работы без сети.
erased = На этом устройстве всё стёрто.

## Signs of the norms: the letters by which texts in this language count them

sign-norm-a = a
sign-norm-b = b
sign-norm-c = c
sign-norm-d = d
sign-norm-e = e
sign-norm-f = f
sign-norm-g = g
sign-norm-h = h
sign-norm-i = i
sign-norm-j = j
sign-norm-k = k
