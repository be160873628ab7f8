# Les mots de l’application de bureau : menu, dialogues du système, fichiers, plusieurs fichiers à la fois.

## Le menu

menu-file = Fichier
menu-open = Ouvrir…
menu-recent = Ouvrir un fichier récent
menu-many-folder = Annoter un dossier…
menu-many-files = Annoter plusieurs fichiers…
menu-save = Enregistrer
menu-save-as = Enregistrer sous…
menu-print = Imprimer…
menu-quit = Quitter
menu-edit = Édition
menu-undo = Annuler
menu-redo = Rétablir
menu-find = Chercher dans le texte
menu-view = Affichage
menu-annotate = Annoter
menu-terms = Termes
menu-reference = Référence
menu-larger = Agrandir
menu-smaller = Réduire
menu-normal = Taille normale
menu-help = Aide
menu-shortcuts = Raccourcis
menu-device = Ce qui est conservé sur cet appareil
menu-about = À propos de Rapporteur

## Les dialogues du système

desktop-title = { $name } – Rapporteur
dialog-open = Ouvrir un projet de texte
dialog-termbase = Choisir une base terminologique
dialog-files = Choisir les textes à annoter
dialog-folder = Choisir un dossier de textes à annoter
dialog-results = Choisir où placer les résultats
dialog-save = Enregistrer le projet de texte
dialog-settings = Enregistrer les réglages
filter-texts = Textes et projets
filter-termbases = Bases terminologiques
filter-project = Projets enregistrés par Rapporteur
filter-settings = Réglages enregistrés par Rapporteur
filter-all = Tous les fichiers
ask-replace = Un autre programme a modifié « { $name } » depuis son ouverture ici. Remplacer ce qui s’y trouve maintenant ?
ask-replace-yes = Remplacer
ask-replace-no = Enregistrer ailleurs
ask-leave = Le texte n’a pas pu être conservé sur cet appareil, ou rien ne doit l’être. Si vous fermez maintenant, ce que vous avez fait depuis le dernier enregistrement sera perdu.
ask-leave-yes = Fermer quand même
ask-leave-no = Rester

## Les fichiers

desktop-not-found = « { $file } » n’est plus là.
desktop-denied = Le système ne permet pas l’accès à « { $file } ».
desktop-read-only = « { $file } » se trouve à un endroit où rien ne peut être écrit. Enregistrez ailleurs.
desktop-full = Il n’y a plus de place pour « { $file } ». Libérez de la place ou enregistrez ailleurs ; ce qui s’y trouvait est intact.
desktop-no-file = « { $file } » n’est pas un fichier qui puisse être ouvert.
desktop-io = « { $file } » n’a pas pu être lu ou écrit : { $detail }
desktop-gone = Ce fichier n’est plus ouvert. Ouvrez-le de nouveau.
desktop-large = « { $file } » est trop grand pour être lu ici. La ligne de commande en lit de plus grands.
desktop-unread = « { $file } » : { $detail }
desktop-no-texts = Il n’y a pas de textes dans « { $file } ».
desktop-changed = Un autre programme a modifié « { $file } ». Ce que vous voyez ici est tel que vous l’avez laissé ; rien n’est remplacé sans vous le demander.
desktop-saved = Enregistré : { $file }

## Après une fin imprévue

restore-title = Reprendre où vous en étiez ?
restore-text = Rapporteur ne s’est pas terminé normalement. « { $name } » est ici tel qu’il était le { $date }.
restore-yes = Reprendre
restore-no = Pas maintenant

## Plusieurs fichiers à la fois

many-title = Plusieurs fichiers à la fois
many-progress = { $doneShown } fichiers sur { $totalShown }
many-stop = Arrêter
many-done = { $count ->
    [one] { $countShown } fichier est annoté.
   *[other] { $countShown } fichiers sont annotés.
}
many-cancelled = Arrêté avant la fin.
many-marks = { $count ->
    [one] { $countShown } passage est marqué.
   *[other] { $countShown } passages sont marqués.
}
many-folder = Une page par fichier, et un tableau de l’ensemble : { $folder }
many-failures = { $count ->
    [one] Un fichier n’a pas pu être annoté :
   *[other] { $countShown } fichiers n’ont pas pu être annotés :
}

## À propos

about-title = À propos de Rapporteur
about-version = Version { $version }
about-text = Rapporteur fonctionne sans réseau. Rien de ce que vous ouvrez ne quitte cette machine.
about-licences = Les logiciels libres qu’il contient, et leurs licences

## Ce que le système apprend du programme

package-generic = Annotation de projets de texte
package-comment = Signale les normes, le droit et les mesures dont parle un projet de texte sur le cyberespace
package-keywords = annotation;normes;cyberespace;terminologie;désarmement;projet de texte
package-project = projet Rapporteur
package-summary = Annote les textes sur le comportement responsable des États dans le cyberespace
package-description =
    Signale les normes, le droit, les mesures de confiance et de renforcement
    des capacités et les réponses dont parle un projet de texte, et dit pourquoi.
    Fonctionne sans réseau.
