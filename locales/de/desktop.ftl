# Die Wörter der Desktop-App: Menü, Dialoge des Systems, Dateien, viele Dateien auf einmal.

## Das Menü

menu-file = Datei
menu-open = Öffnen …
menu-recent = Zuletzt geöffnet
menu-many-folder = Ordner auszeichnen …
menu-many-files = Mehrere Dateien auszeichnen …
menu-save = Speichern
menu-save-as = Speichern unter …
menu-print = Drucken …
menu-quit = Beenden
menu-edit = Bearbeiten
menu-undo = Rückgängig
menu-redo = Wiederholen
menu-find = Im Text suchen
menu-view = Ansicht
menu-annotate = Auszeichnen
menu-terms = Benennungen
menu-reference = Nachschlagen
menu-larger = Größer
menu-smaller = Kleiner
menu-normal = Normale Größe
menu-help = Hilfe
menu-shortcuts = Tastenkürzel
menu-device = Was auf diesem Gerät aufbewahrt wird
menu-about = Über Rapporteur

## Dialoge des Systems

desktop-title = { $name } – Rapporteur
dialog-open = Entwurf öffnen
dialog-termbase = Terminologiebestand wählen
dialog-files = Texte zum Auszeichnen wählen
dialog-folder = Ordner mit Texten zum Auszeichnen wählen
dialog-results = Wählen, wohin die Ergebnisse sollen
dialog-save = Entwurf speichern
dialog-settings = Einstellungen speichern
filter-texts = Texte und Entwürfe
filter-termbases = Terminologiebestände
filter-project = Von Rapporteur gespeicherte Entwürfe
filter-settings = Von Rapporteur gespeicherte Einstellungen
filter-all = Alle Dateien
ask-replace = Ein anderes Programm hat „{ $name }“ geändert, seit die Datei hier geöffnet wurde. Ersetzen, was jetzt dort steht?
ask-replace-yes = Ersetzen
ask-replace-no = Anderswo speichern
ask-leave = Der Entwurf konnte auf diesem Gerät nicht aufbewahrt werden, oder es soll nichts aufbewahrt werden. Wenn Sie jetzt schließen, ist verloren, was seit dem letzten Speichern dazukam.
ask-leave-yes = Trotzdem schließen
ask-leave-no = Bleiben

## Dateien

desktop-not-found = „{ $file }“ ist nicht mehr da.
desktop-denied = Das System erlaubt keinen Zugriff auf „{ $file }“.
desktop-read-only = „{ $file }“ liegt an einem Ort, an dem nichts geschrieben werden kann. Speichern Sie anderswo.
desktop-full = Für „{ $file }“ ist kein Platz mehr. Schaffen Sie Platz oder speichern Sie anderswo; was vorher da war, ist unversehrt.
desktop-no-file = „{ $file }“ ist keine Datei, die sich öffnen lässt.
desktop-io = „{ $file }“ konnte nicht gelesen oder geschrieben werden: { $detail }
desktop-gone = Diese Datei ist nicht mehr geöffnet. Öffnen Sie sie noch einmal.
desktop-large = „{ $file }“ ist zu groß, um hier gelesen zu werden. Die Befehlszeile liest größere Dateien.
desktop-unread = „{ $file }“: { $detail }
desktop-no-texts = In „{ $file }“ sind keine Texte.
desktop-changed = Ein anderes Programm hat „{ $file }“ geändert. Was Sie hier sehen, ist so, wie Sie es verlassen haben; nichts wird ersetzt, ohne zu fragen.
desktop-saved = Gespeichert: { $file }

## Nach einem unerwarteten Ende

restore-title = Weitermachen, wo Sie waren?
restore-text = Rapporteur wurde nicht ordentlich beendet. „{ $name }“ liegt hier im Stand vom { $date }.
restore-yes = Weitermachen
restore-no = Jetzt nicht

## Viele Dateien auf einmal

many-title = Viele Dateien auf einmal
many-progress = { $doneShown } von { $totalShown } Dateien
many-stop = Anhalten
many-done = { $count ->
    [one] { $countShown } Datei ist ausgezeichnet.
   *[other] { $countShown } Dateien sind ausgezeichnet.
}
many-cancelled = Vor dem Ende angehalten.
many-marks = { $count ->
    [one] { $countShown } Stelle ist markiert.
   *[other] { $countShown } Stellen sind markiert.
}
many-folder = Eine Seite je Datei und eine Tabelle für alle: { $folder }
many-failures = { $count ->
    [one] Eine Datei konnte nicht ausgezeichnet werden:
   *[other] { $countShown } Dateien konnten nicht ausgezeichnet werden:
}

## Über

about-title = Über Rapporteur
about-version = Version { $version }
about-text = Rapporteur arbeitet ohne Netz. Nichts, was Sie öffnen, verlässt dieses Gerät.
about-licences = Enthaltene freie Software und ihre Lizenzen

## Was das System vom Programm erfährt

package-generic = Auszeichnung von Entwürfen
package-comment = Zeigt die Normen, das Recht und die Maßnahmen, von denen ein Entwurf zum Cyberraum spricht
package-keywords = Auszeichnung;Normen;Cyberraum;Terminologie;Abrüstung;Entwurf
package-project = Rapporteur-Entwurf
package-summary = Zeichnet Texte über verantwortungsvolles Staatenverhalten im Cyberraum aus
package-description =
    Zeigt die Normen, das Recht, die Maßnahmen zur Vertrauensbildung und zum
    Kapazitätsaufbau und die Reaktionen, von denen ein Entwurf spricht, und warum.
    Arbeitet ohne Netz.
