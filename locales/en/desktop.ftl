# The words of the app for the desktop: menu, dialogs of the system, files, many files at once.

## The menu

menu-file = File
menu-open = Open …
menu-recent = Open recent
menu-many-folder = Annotate a folder …
menu-many-files = Annotate many files …
menu-save = Save
menu-save-as = Save as …
menu-print = Print …
menu-quit = Quit
menu-edit = Edit
menu-undo = Undo
menu-redo = Redo
menu-find = Find in the text
menu-view = View
menu-annotate = Annotate
menu-terms = Terms
menu-reference = Reference
menu-larger = Larger
menu-smaller = Smaller
menu-normal = Normal size
menu-help = Help
menu-shortcuts = Shortcuts
menu-device = What is kept on this device
menu-about = About Rapporteur

## Dialogs of the system

desktop-title = { $name } – Rapporteur
dialog-open = Open a draft
dialog-termbase = Choose a termbase
dialog-files = Choose the texts to annotate
dialog-folder = Choose a folder of texts to annotate
dialog-results = Choose where the results are to go
dialog-save = Save the draft
dialog-settings = Save the settings
filter-texts = Texts and drafts
filter-termbases = Termbases
filter-project = Drafts saved by Rapporteur
filter-settings = Settings saved by Rapporteur
filter-all = All files
ask-replace = Another program has changed “{ $name }” since it was opened here. Replace what is there now?
ask-replace-yes = Replace
ask-replace-no = Save elsewhere
ask-leave = The draft could not be kept on this device, or nothing is to be kept. If you close now, what you did since you last saved it is gone.
ask-leave-yes = Close anyway
ask-leave-no = Stay

## Files

desktop-not-found = “{ $file }” is no longer there.
desktop-denied = The system does not allow access to “{ $file }”.
desktop-read-only = “{ $file }” is in a place where nothing can be written. Save it somewhere else.
desktop-full = There is no room left for “{ $file }”. Free some room or save somewhere else; what was there before is unharmed.
desktop-no-file = “{ $file }” is not a file that can be opened.
desktop-io = “{ $file }” could not be read or written: { $detail }
desktop-gone = This file is no longer open. Open it again.
desktop-large = “{ $file }” is too large to be read here. The command line reads larger ones.
desktop-unread = “{ $file }”: { $detail }
desktop-no-texts = There are no texts in “{ $file }”.
desktop-changed = Another program has changed “{ $file }”. What you see here is as you left it; nothing is replaced without asking.
desktop-saved = Saved: { $file }

## After an end that was none

restore-title = Go on where you were?
restore-text = Rapporteur did not end as it should. “{ $name }” is here as it was on { $date }.
restore-yes = Go on
restore-no = Not now

## Many files at once

many-title = Many files at once
many-progress = { $doneShown } of { $totalShown } files
many-stop = Stop
many-done = { $count ->
    [one] { $countShown } file is annotated.
   *[other] { $countShown } files are annotated.
}
many-cancelled = Stopped before the end.
many-marks = { $count ->
    [one] { $countShown } passage is marked.
   *[other] { $countShown } passages are marked.
}
many-folder = A page for each file, and a table of all: { $folder }
many-failures = { $count ->
    [one] One file could not be annotated:
   *[other] { $countShown } files could not be annotated:
}

## About

about-title = About Rapporteur
about-version = Version { $version }
about-text = Rapporteur works without a network. Nothing that you open leaves this machine.
about-licences = Free software inside, and its licences

## What the system is told of the program

package-generic = Annotator of drafts
package-comment = Marks the norms, law and measures that a draft on cyberspace speaks of
package-keywords = annotation;norms;cyberspace;terminology;disarmament;draft
package-project = Rapporteur draft
package-summary = Annotates texts on responsible State behaviour in cyberspace
package-description =
    Marks the norms, the law, the confidence-building and capacity-building
    measures and the responses that a draft speaks of, and says why.
    Works without a network.
