# The words of the web app's interface. $count, $of decide a form; $countShown, $ofShown are the same numbers as the language writes them.

language-name = English
number-locale = en
list-comma = ,{" "}
app-title = Rapporteur

## The bar

views = Views
view-annotate = Annotate
view-terms = Terms
view-reference = Reference
open = Open
save-file = Save a copy
language = Language of the interface
theme = Theme: { $theme }
theme-system = System
theme-light = Light
theme-dark = Dark
shortcuts = Shortcuts
close = Close
cancel = Cancel
mode-edit = Edit
mode-read = Done
saved = Saved on this device
saved-pending = Saving …
saved-failed = Not saved
saved-never = Nothing is kept
busy = Reading …

## The start

welcome = What does your draft say?
welcome-lead = Open a statement, a report or a resolution on cyberspace. Rapporteur marks the norms, the law, the confidence-building measures and the responses it speaks of, and says why.
welcome-private = Your text stays on this device. Nothing is sent anywhere.
open-title = Open a draft
choose-file = Choose a file
open-hint = Plain text, Markdown, or a copy saved here. You can also drop a file anywhere on the page.
paste = Or paste a text
paste-hint = Paste or write the text here
paste-read = Read it
pasted-name = Pasted text
samples = Or try a sample draft
samples-hint = Invented statements, written for this purpose: partly outspoken, partly silent.
sample-name = Sample statement
recent = Kept on this device

## The page

words = { $count ->
    [one] { $countShown } word
   *[other] { $countShown } words
}
language-en = English
language-fr = French
language-es = Spanish
language-ru = Russian
language-zh = Chinese
language-ar = Arabic
language-de = German
edit-label = The text, to be edited
chip-open = { $title }: suggested
chip-sure = { $title }: confirmed
chip-rejected = { $title }: rejected

## The rail

rail = Tags
sheets = Panels
tags = Tags
find-tag = Find a tag
family-short-norm = Norms
family-short-law = International law
family-short-cbm = Confidence-building
family-short-cap = Capacity-building
family-short-resp = Responses
addressed-of = { $countShown } of { $ofShown } addressed
addressed = addressed
silent = silent
rejected-by-text = only rejected
more-silent = { $count ->
    [one] { $countShown } more silent
   *[other] { $countShown } more silent
}
coverage-about = About this count
fewer = Fewer
show-all = Show all tags
show-highlights = Show the highlights
show-rejected = { $count ->
    [one] Show the rejected mark
   *[other] Show { $countShown } rejected marks
}
hide-rejected = Hide rejected marks

## The inspector

inspector = Details
inspector-count = { $count ->
    [0] No passages marked
    [one] { $countShown } passage marked
   *[other] { $countShown } passages marked
}
inspector-empty = Choose a highlight to see what it means and why it is there, or select words to tag them yourself.
inspector-none = Nothing in this text speaks of a norm, a rule of law or a measure that Rapporteur knows, or it does so in words that Rapporteur does not know. Select words to tag them yourself.
place-of = { $countShown } of { $ofShown }
found-person = set by a person
found-changed = tag changed by a person
why = Why
because-named = The text names it by its number, letter or title.
because-phrase = These words alone carry the tag.
because-rule = These words carry the tag because they stand together.
force = How strongly it speaks
source = Source
paragraph = para. { $paragraph }
accept = Accept
reject = Reject
retag = Change tag
retag-title = Another tag
remove = Remove
note = Note
note-hint = For you and whoever gets your copy
accept-all = { $count ->
    [one] Accept the one still open
   *[other] Accept all { $countShown } still open
}
reject-all = { $count ->
    [one] Reject the one still open
   *[other] Reject all { $countShown } still open
}
reference-one = A citation
reference-unlisted = not in the catalogue
review = To look at again
reviewed = Done
fate-moved = its words stand elsewhere now
fate-ambiguous = its words stand in several places
fate-changed = its words were changed
fate-lost = its words are gone

## Tagging by hand, finding

tag-passage = Tag the selected words
keep-armed = Use this tag for every selection until Esc
armed = Every selection gets: { $title }
disarm = Stop
find = Find in the text
find-none = not found
previous = Previous
next = Next

## Shortcuts

shortcuts-lead = Single keys act while the text stands still. While you edit, and in boxes you type in, they only write.
key-next = next highlight
key-previous = highlight before
key-accept = accept
key-reject = reject
key-retag = change the tag, or tag the selected words
key-note = write a note
key-digits = a tag from the list, by its number
key-hide = hide all highlights, or show them
key-edit = edit the text
key-find = find in the text
key-open = open a draft
key-undo = take back
key-redo = do again
key-escape = leave what is open
key-help = list the keys
key-tag-editing = while editing: tag the selected words
keys-on = Use single keys
keys-hint = Choose a key here, then press the one that is to take its place. It is remembered on this device.
keys-reset = All keys as they were at first
key-change = { $key }: { $what }. Choose to give it another key
key-press = press a key …

## Reference

reference-lead = Every tag and every instrument that Rapporteur knows, each with an address of its own.
reference-find = Find in the reference
reference-unknown = There is no such entry.
instruments = Instruments
elements = What it is made of
regimes = Its place in sets of measures
related = Near it
paragraphs = Paragraphs
instrument-tags = Tags that rest on it

## Terms

terms-lead = Every concept of the termbase with its terms in eleven languages: which to use, which not, where it was seen, and whether that was checked.
terms-find = Term or concept, in any language
terms-how-to-ask = Write a term, or a part of one, in any of these languages. Any form of its words will do, and answers come while you write.
terms-last = Looked up last
terms-stock = What there is
terms-stock-concepts = Concepts
terms-stock-terms = Terms
terms-stock-seen = Terms seen in a text
terms-stock-languages = Terms by language
terms-more = There are more: go on writing.
terms-found = { $count ->
    [one] One concept.
   *[other] { $countShown } concepts.
}
terms-looking = Looking …
terms-concept = Concept
terms-check = Check the terms
terms-clean = The terms of this draft are consistent.
terms-put-aside = Put aside
terms-take-up = Take up again
terms-show-aside = { $count ->
    [one] Show one that was put aside
   *[other] Show { $countShown } that were put aside
}
terms-hide-aside = { $count ->
    [one] Hide one that was put aside
   *[other] Hide { $countShown } that were put aside
}
terms-several = Several terms for one concept.
terms-several-prefer = Several terms for one concept; the termbase prefers { $term }.
terms-card = All terms of this concept
termbases = Termbases
termbase-built-in = Built in
termbase-add = Add a termbase …
termbase-remove = Remove
termbase-remove-one = Remove “{ $name }”
termbase-hint = A glossary of your own as TBX, CSV, TSV or XLSX is looked up and checked like the built-in termbase, and stays on this device. A table has a first row with language codes (en, fr).
termbase-terms = { $count ->
    [one] { $countShown } term
   *[other] { $countShown } terms
}
termbase-taken = “{ $file }” is in use from now on.
termbase-faults = { $count ->
    [one] One entry in its file was not as it should be; the others are in use.
   *[other] { $countShown } entries in its file were not as they should be; the others are in use.
}
termbase-refused = “{ $file }” was not taken as a termbase: { $detail }
termbase-refused-line = “{ $file }” was not taken as a termbase. Line { $line }: { $detail }
termbase-binary = “{ $file }” was not taken as a termbase: it is { $kind }. Expected: TBX, CSV, TSV or XLSX.
termbase-empty = “{ $file }” was not taken as a termbase: there are no terms in it.
termbase-large = “{ $file }” was not taken: all termbases together may have { $most } MB.
termbase-unkept = The termbases hold for this visit only, for this browser does not allow keeping them: { $detail }
terms-how-as-written = Found as the termbase writes it.
terms-how-abbreviation = Found as an abbreviation.
terms-how-listed = Found by a form that the termbase lists.
terms-how-joined = Found by its parts, joined or apart.
terms-how-ending = Found by its ending.
terms-how-fused = Found with a small word fused to it.
terms-how-one-letter = Found because one letter differs.

## What can go wrong

error-engine = Something is missing that should stand beside this page: { $detail }
error-long = This text has { $size } MB; up to 16 MB can be opened here. The command line reads longer ones.
file-not-text = “{ $name }” holds no text that can be read here. What it is: { $kind }. Open it in its own program, copy the text and paste it here.
project-damaged = This copy is damaged and its text cannot be found: { $detail }
project-cut = This copy is damaged ({ $detail }). What could still be read of it is here.
project-newer = This copy was saved by a newer version ({ $found }). What could be read is here.
project-bad-marks = { $count ->
    [one] One mark of this copy could not be read. Everything else is here.
   *[other] { $countShown } marks of this copy could not be read. Everything else is here.
}
project-text-changed = The text of this copy was changed outside. Marks were put back where their words stand.
open-elsewhere = “{ $name }” is open in another tab. Here you are working on a copy.
error-storage = This browser does not let the draft be kept: { $detail }. Save a copy before you close the page.
panic-title = The program has stopped
panic-text = Something went wrong that should not. Your text is safe: take a copy of it, then begin again.
panic-copy = Download the text and your work
panic-again = Begin again

## This device

forget = Forget
forget-draft = Forget { $name }
draft-gone = This draft is no longer kept on this device.
device = What is kept on this device
keep-nothing = Keep nothing from now on
keep-nothing-hint = For this visit. Drafts are not kept, and the one that is open is forgotten. Save a copy if you want to have it later.
settings = Settings
settings-save = Save settings …
settings-take = Take settings from a file …
settings-hint = Language, theme, single keys and termbases of your own as one file, to take along to another device.
settings-file = rapporteur-settings.json
settings-taken = These settings hold from now on.
settings-damaged = These are no settings of Rapporteur, or they are damaged; nothing was changed. ({ $detail })
settings-newer = These settings come from a newer version ({ $found }); nothing was changed.
erase = Erase everything on this device …
erase-now = Erase now
erase-sure = All drafts, notes and settings on this device will be gone. This cannot be taken back.
erase-hint = Drafts, notes, settings, and the program itself as far as it is kept for use without a network.
erased = Everything on this device is erased.

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
