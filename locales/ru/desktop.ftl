# Слова приложения для компьютера: меню, системные окна, файлы, много файлов сразу.

## Меню

menu-file = Файл
menu-open = Открыть…
menu-recent = Недавние
menu-many-folder = Разметить папку…
menu-many-files = Разметить несколько файлов…
menu-save = Сохранить
menu-save-as = Сохранить как…
menu-print = Печать…
menu-quit = Выйти
menu-edit = Правка
menu-undo = Отменить
menu-redo = Повторить
menu-find = Найти в тексте
menu-view = Вид
menu-annotate = Разметка
menu-terms = Термины
menu-reference = Справочник
menu-larger = Крупнее
menu-smaller = Мельче
menu-normal = Обычный размер
menu-help = Справка
menu-shortcuts = Клавиши
menu-device = Что хранится на этом устройстве
menu-about = О программе Rapporteur

## Системные окна

desktop-title = { $name } – Rapporteur
dialog-open = Открыть проект текста
dialog-termbase = Выберите терминологическую базу
dialog-files = Выберите тексты для разметки
dialog-folder = Выберите папку с текстами для разметки
dialog-results = Выберите, куда поместить результаты
dialog-save = Сохранить проект текста
dialog-settings = Сохранить настройки
filter-texts = Тексты и проекты
filter-termbases = Терминологические базы
filter-project = Проекты, сохранённые в Rapporteur
filter-settings = Настройки, сохранённые в Rapporteur
filter-all = Все файлы
ask-replace = Другая программа изменила «{ $name }» после того, как файл был открыт здесь. Заменить то, что там сейчас?
ask-replace-yes = Заменить
ask-replace-no = Сохранить в другом месте
ask-leave = Текст не удалось сохранить на этом устройстве, или хранить ничего не нужно. Если закрыть сейчас, всё сделанное после последнего сохранения пропадёт.
ask-leave-yes = Всё равно закрыть
ask-leave-no = Остаться

## Файлы

desktop-not-found = Файла «{ $file }» больше нет.
desktop-denied = Система не разрешает доступ к «{ $file }».
desktop-read-only = «{ $file }» находится там, где ничего нельзя записать. Сохраните в другом месте.
desktop-full = Для «{ $file }» не осталось места. Освободите место или сохраните в другом; то, что было прежде, цело.
desktop-no-file = «{ $file }» — не файл, который можно открыть.
desktop-io = Не удалось прочитать или записать «{ $file }»: { $detail }
desktop-gone = Этот файл больше не открыт. Откройте его ещё раз.
desktop-large = «{ $file }» слишком велик, чтобы читать его здесь. Командная строка читает файлы и побольше.
desktop-unread = «{ $file }»: { $detail }
desktop-no-texts = В «{ $file }» нет текстов.
desktop-changed = Другая программа изменила «{ $file }». Здесь всё так, как вы оставили; без вопроса ничего не заменяется.
desktop-saved = Сохранено: { $file }

## После внезапного завершения

restore-title = Продолжить с того же места?
restore-text = Работа Rapporteur прервалась. «{ $name }» здесь в том виде, в каком был { $date }.
restore-yes = Продолжить
restore-no = Не сейчас

## Много файлов сразу

many-title = Много файлов сразу
many-progress = Файлов: { $doneShown } из { $totalShown }
many-stop = Остановить
many-done = { $count ->
    [one] Размечен { $countShown } файл.
    [few] Размечено { $countShown } файла.
   *[many] Размечено { $countShown } файлов.
}
many-cancelled = Остановлено до конца.
many-marks = { $count ->
    [one] Отмечено { $countShown } место.
    [few] Отмечено { $countShown } места.
   *[many] Отмечено { $countShown } мест.
}
many-folder = Страница для каждого файла и общая таблица: { $folder }
many-failures = { $count ->
    [one] Не удалось разметить { $countShown } файл:
    [few] Не удалось разметить { $countShown } файла:
   *[many] Не удалось разметить { $countShown } файлов:
}

## О программе

about-title = О программе Rapporteur
about-version = Версия { $version }
about-text = Rapporteur работает без сети. Ничто из того, что вы открываете, не покидает этот компьютер.
about-licences = Свободные программы в его составе и их лицензии

## Что узнаёт о программе система

package-generic = Разметка проектов текста
package-comment = Показывает, о каких нормах, праве и мерах идёт речь в проекте текста о киберпространстве
package-keywords = разметка;нормы;киберпространство;терминология;разоружение;проект текста
package-project = проект Rapporteur
package-summary = Размечает тексты об ответственном поведении государств в киберпространстве
package-description =
    Показывает, о каких нормах, праве, мерах укрепления доверия, наращивании
    потенциала и ответных мерах идёт речь в проекте текста, и объясняет почему.
    Работает без сети.
