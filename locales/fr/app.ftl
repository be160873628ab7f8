# The words of the web app's interface. $count, $of decide a form; $countShown, $ofShown are the same numbers as the language writes them.

language-name = Français
number-locale = fr
list-comma = ,{" "}
app-title = Rapporteur

## The bar

views = Vues
view-annotate = Annoter
view-terms = Termes
view-reference = Référence
open = Ouvrir
save-file = Enregistrer une copie
language = Langue de l’interface
theme = Apparence : { $theme }
theme-system = Système
theme-light = Claire
theme-dark = Sombre
shortcuts = Raccourcis
close = Fermer
cancel = Annuler
mode-edit = Modifier
mode-read = Terminé
saved = Enregistré sur cet appareil
saved-pending = Enregistrement…
saved-failed = Non enregistré
saved-never = Rien n’est conservé
busy = Lecture en cours…

## The start

welcome = Que dit votre projet ?
welcome-lead = Ouvrez une déclaration, un rapport ou une résolution sur le cyberespace. Rapporteur y repère les normes, le droit, les mesures de confiance et les réponses dont le texte parle, et dit pourquoi.
welcome-private = Votre texte reste sur cet appareil. Rien n’est envoyé ailleurs.
open-title = Ouvrir un projet
choose-file = Choisir un fichier
open-hint = Texte brut, Markdown ou copie enregistrée ici. Vous pouvez aussi déposer un fichier n’importe où sur la page.
paste = Ou coller un texte
paste-hint = Collez ou écrivez le texte ici
paste-read = Lire
pasted-name = Texte collé
samples = Ou essayer un exemple
samples-hint = Des déclarations inventées pour l’occasion : tantôt explicites, tantôt muettes.
sample-name = Exemple de déclaration
recent = Conservés sur cet appareil

## The page

words = { $count ->
    [one] { $countShown } mot
   *[other] { $countShown } mots
}
language-en = anglais
language-fr = français
language-es = espagnol
language-ru = russe
language-zh = chinois
language-ar = arabe
language-de = allemand
edit-label = Le texte, à modifier
chip-open = { $title } : proposé
chip-sure = { $title } : confirmé
chip-rejected = { $title } : écarté

## The rail

rail = Étiquettes
sheets = Volets
tags = Étiquettes
find-tag = Chercher une étiquette
family-short-norm = Normes
family-short-law = Droit international
family-short-cbm = Mesures de confiance
family-short-cap = Renforcement des capacités
family-short-resp = Réponses
addressed-of = { $countShown } sur { $ofShown }
addressed = abordé
silent = absent
rejected-by-text = seulement rejeté
more-silent = { $count ->
    [one] { $countShown } autre absente
   *[other] { $countShown } autres absentes
}
coverage-about = À propos de ce décompte
fewer = Moins
show-all = Afficher toutes les étiquettes
show-highlights = Afficher les surlignages
show-rejected = { $count ->
    [one] Afficher le passage écarté
   *[other] Afficher les { $countShown } passages écartés
}
hide-rejected = Masquer les passages écartés

## The inspector

inspector = Détails
inspector-count = { $count ->
    [0] Aucun passage repéré
    [one] { $countShown } passage repéré
   *[other] { $countShown } passages repérés
}
inspector-empty = Choisissez un passage surligné pour savoir ce qu’il signifie et pourquoi il l’est, ou sélectionnez des mots pour les étiqueter vous-même.
inspector-none = Rien dans ce texte ne parle d’une norme, d’une règle de droit ou d’une mesure que Rapporteur connaît, ou bien il le fait en des mots qu’il ne connaît pas. Sélectionnez des mots pour les étiqueter vous-même.
place-of = { $countShown } sur { $ofShown }
found-person = posée par une personne
found-changed = étiquette changée par une personne
why = Pourquoi
because-named = Le texte la désigne par son numéro, sa lettre ou son titre.
because-phrase = Ces mots suffisent à eux seuls.
because-rule = Ces mots comptent parce qu’ils vont ensemble.
force = Force du propos
source = Source
paragraph = par. { $paragraph }
accept = Accepter
reject = Écarter
retag = Changer
retag-title = Une autre étiquette
remove = Retirer
note = Note
note-hint = Pour vous et pour qui recevra votre copie
accept-all = { $count ->
    [one] Accepter celle qui reste
   *[other] Accepter les { $countShown } restantes
}
reject-all = { $count ->
    [one] Écarter celle qui reste
   *[other] Écarter les { $countShown } restantes
}
reference-one = Une référence
reference-unlisted = absent du catalogue
review = À revoir
reviewed = Vu
fate-moved = ses mots se trouvent désormais ailleurs
fate-ambiguous = ses mots se trouvent à plusieurs endroits
fate-changed = ses mots ont été modifiés
fate-lost = ses mots ont disparu

## Tagging by hand, finding

tag-passage = Étiqueter les mots sélectionnés
keep-armed = Garder cette étiquette pour chaque sélection, jusqu’à Échap
armed = Chaque sélection reçoit : { $title }
disarm = Arrêter
find = Chercher dans le texte
find-none = introuvable
previous = Précédent
next = Suivant

## Shortcuts

shortcuts-lead = Les touches seules agissent tant que le texte est en lecture. En modification et dans les champs, elles ne font qu’écrire.
key-next = passage suivant
key-previous = passage précédent
key-accept = accepter
key-reject = écarter
key-retag = changer l’étiquette, ou étiqueter les mots choisis
key-note = écrire une note
key-digits = une étiquette de la liste, par son numéro
key-hide = masquer ou afficher les surlignages
key-edit = modifier le texte
key-find = chercher dans le texte
key-open = ouvrir un projet
key-undo = défaire
key-redo = refaire
key-escape = quitter ce qui est ouvert
key-help = afficher les touches
key-tag-editing = en modification : étiqueter les mots choisis
keys-on = Utiliser les touches seules
keys-hint = Choisissez ici une touche, puis appuyez sur celle qui doit la remplacer. Le choix est gardé sur cet appareil.
keys-reset = Remettre toutes les touches d’origine
key-change = { $key } : { $what }. Choisir pour changer de touche
key-press = appuyez sur une touche…

## Reference

reference-lead = Toutes les étiquettes et tous les instruments que Rapporteur connaît, chacun à sa propre adresse.
reference-find = Chercher dans la référence
reference-unknown = Cette entrée n’existe pas.
instruments = Instruments
elements = Ses éléments
regimes = Sa place dans les séries de mesures
related = Voisins
paragraphs = Paragraphes
instrument-tags = Étiquettes qui s’y appuient

## Terms

terms-lead = Chaque concept de la base terminologique avec ses termes en onze langues : ceux à employer, ceux à éviter, où ils ont été vus, et si cela a été vérifié.
terms-find = Terme ou concept, dans n’importe quelle langue
terms-how-to-ask = Écrivez un terme, ou une partie d’un terme, dans l’une de ces langues. Toutes les formes des mots conviennent, et les réponses viennent pendant que vous écrivez.
terms-last = Consultés en dernier
terms-stock = Ce qu’il y a
terms-stock-concepts = Concepts
terms-stock-terms = Termes
terms-stock-seen = Termes vus dans un texte
terms-stock-languages = Termes par langue
terms-more = Il y en a d’autres : continuez d’écrire.
terms-found = { $count ->
    [one] { $countShown } concept.
   *[other] { $countShown } concepts.
}
terms-looking = Recherche …
terms-concept = Concept
terms-check = Vérifier les termes
terms-clean = Les termes de ce projet sont cohérents.
terms-put-aside = Mettre de côté
terms-take-up = Reprendre
terms-show-aside = { $count ->
    [one] Afficher le point mis de côté
   *[other] Afficher les { $countShown } points mis de côté
}
terms-hide-aside = { $count ->
    [one] Masquer le point mis de côté
   *[other] Masquer les { $countShown } points mis de côté
}
terms-several = Plusieurs termes pour un même concept.
terms-several-prefer = Plusieurs termes pour un même concept ; la base préfère { $term }.
terms-card = Tous les termes de ce concept
termbases = Bases terminologiques
termbase-built-in = Intégrée
termbase-add = Ajouter une base …
termbase-remove = Retirer
termbase-remove-one = Retirer « { $name } »
termbase-hint = Un glossaire à vous (TBX, CSV, TSV ou XLSX) est consulté et vérifié comme la base intégrée, et reste sur cet appareil. Un tableau commence par une ligne de codes de langue (en, fr).
termbase-terms = { $count ->
    [one] { $countShown } terme
   *[other] { $countShown } termes
}
termbase-taken = « { $file } » est désormais utilisée.
termbase-faults = { $count ->
    [one] Une entrée de son fichier n’était pas comme il faut ; les autres sont utilisées.
   *[other] { $countShown } entrées de son fichier n’étaient pas comme il faut ; les autres sont utilisées.
}
termbase-refused = « { $file } » n’a pas été prise comme base terminologique : { $detail }
termbase-refused-line = « { $file } » n’a pas été prise comme base terminologique. Ligne { $line } : { $detail }
termbase-binary = « { $file } » n’a pas été prise comme base terminologique : c’est { $kind }. Attendu : TBX, CSV, TSV ou XLSX.
termbase-empty = « { $file } » n’a pas été prise comme base terminologique : elle ne contient aucun terme.
termbase-large = « { $file } » n’a pas été prise : toutes les bases réunies peuvent faire { $most } Mo.
termbase-unkept = Les bases ne valent que pour cette visite, car ce navigateur ne permet pas de les conserver : { $detail }
terms-how-as-written = Reconnu tel que la base l’écrit.
terms-how-abbreviation = Reconnu comme sigle.
terms-how-listed = Reconnu par une forme que la base énumère.
terms-how-joined = Reconnu par ses éléments, soudés ou séparés.
terms-how-ending = Reconnu par sa terminaison.
terms-how-fused = Reconnu avec un petit mot soudé devant.
terms-how-one-letter = Reconnu parce qu’une seule lettre diffère.

## What can go wrong

error-engine = Il manque un fichier qui devrait accompagner cette page : { $detail }
error-long = Ce texte fait { $size } Mo ; on peut ouvrir ici jusqu’à 16 Mo. La ligne de commande lit les plus longs.
file-not-text = « { $name } » ne contient pas de texte lisible ici. Ce que c’est : { $kind }. Ouvrez-le dans son propre programme, copiez le texte et collez-le ici.
project-damaged = Cette copie est abîmée et son texte est introuvable : { $detail }
project-cut = Cette copie est abîmée ({ $detail }). Voici ce qui a encore pu en être lu.
project-newer = Cette copie a été enregistrée par une version plus récente ({ $found }). Voici ce qui a pu être lu.
project-bad-marks = { $count ->
    [one] Un passage de cette copie n’a pas pu être lu. Tout le reste est là.
   *[other] { $countShown } passages de cette copie n’ont pas pu être lus. Tout le reste est là.
}
project-text-changed = Le texte de cette copie a été modifié ailleurs. Les passages ont été replacés là où se trouvent leurs mots.
open-elsewhere = « { $name } » est ouvert dans un autre onglet. Vous travaillez ici sur une copie.
error-storage = Ce navigateur ne permet pas de conserver le projet : { $detail }. Enregistrez une copie avant de fermer la page.
panic-title = Le programme s’est arrêté
panic-text = Une erreur imprévue s’est produite. Votre texte est sauf : prenez-en une copie, puis recommencez.
panic-copy = Télécharger le texte et votre travail
panic-again = Recommencer

## This device

forget = Oublier
forget-draft = Oublier { $name }
draft-gone = Ce projet n’est plus conservé sur cet appareil.
device = Ce qui est conservé sur cet appareil
keep-nothing = Ne plus rien conserver
keep-nothing-hint = Pour cette visite. Les projets ne sont pas conservés et celui qui est ouvert est oublié. Enregistrez une copie pour le retrouver.
settings = Réglages
settings-save = Enregistrer les réglages…
settings-take = Reprendre les réglages d’un fichier…
settings-hint = La langue, l’apparence, les touches et vos bases terminologiques en un seul fichier, à emporter sur un autre appareil.
settings-file = reglages-rapporteur.json
settings-taken = Ces réglages s’appliquent désormais.
settings-damaged = Ce ne sont pas des réglages de Rapporteur, ou ils sont endommagés ; rien n’a été changé. ({ $detail })
settings-newer = Ces réglages viennent d’une version plus récente ({ $found }) ; rien n’a été changé.
erase = Tout effacer sur cet appareil…
erase-now = Effacer maintenant
erase-sure = Tous les projets, notes et réglages de cet appareil disparaîtront. C’est irréversible.
erase-hint = Les projets, les notes, les réglages et le programme lui-même, dans la mesure où il est conservé pour servir hors réseau.
erased = Tout est effacé sur cet appareil.

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
