# What stands above everything else: questions, paths, provenance, keys, preferences, the palette, reading.

unsaved-title = Keep “{ $name }”?
unsaved-quit = It has changes that are not saved. They are lost when the window closes without saving.
unsaved-replace = It has changes that are not saved. They are lost when another comparison takes its place.
unsaved-save = Save
unsaved-discard = Discard…
path = Path
path-first = Type a path first
path-write = Write
path-write-name = Write this path
path-open = Open
path-open-name = Open this path
paste-title = Paste text
paste-line = The text becomes a draft of this comparison, as it stands.
paste-area = Pasted text
paste-hint = Paste the text of a draft here
paste-text-name = Text of the draft
paste-first = Paste a text first
paste-add = Add this draft
provenance = Provenance
provenance-keep = Keep provenance
field-title = Title
field-author = Author
field-date = Date
field-source = Source
field-note = Note
field-status = Status
look-title = What its type says
look-tip = Of clauses set as a whole in bold, struck or marked with a colour: agreed, disputed, dropped. Empty says nothing.
look-bold = { $count ->
    [one] Bold, one clause
   *[other] Bold, { $count } clauses
}
look-struck = { $count ->
    [one] Struck, one clause
   *[other] Struck, { $count } clauses
}
look-marked = { $count ->
    [one] Marked { $colour }, one clause
   *[other] Marked { $colour }, { $count } clauses
}
field-file = File
field-format = Format
field-place = Place
field-digest = SHA-256
file-pasted = pasted text
goto-title = Go to clause
goto-hint = 21b, or E 21
why-title = Why were these paired?
why-alone = It has no counterpart: no clause was like enough.
why-number-other = another number
why-number-same = same number
why-place-other = another place in the order
why-place-same = same place in the order
why-subjects = the same topics
why-matters = the same matter, by the thesaurus
why-keep = Keep link to { $number }
why-keep-short = Keep
why-cut = Cut link to { $number }
why-cut-short = Cut link
why-might = It might also answer
why-instead = Link to { $number } instead
why-instead-short = Link
why-sure = { $clause }, { $percent } % sure
why-link = Link to…
why-shared = { $both } of { $mine } and { $theirs } words shared
source-text = Clause text
source-line = line { $number }
source-page = page { $number }
keys-title = Keys
keys-line = Single letters count only while no field has the focus.
keys-list = List of keys
keys-change = Change keys…
preferences = Preferences
preferences-appearance = Appearance
preferences-language = Language
preferences-contrast = High contrast
preferences-system = System
theme-light = Light
theme-dark = Dark
theme-named = Theme: { $theme }
language-named = Language: { $language }
text-size = Clause text
text-smaller = Smaller
text-smaller-name = Smaller clause text
text-larger = Larger
text-larger-name = Larger clause text
text-points = { $size } points
keys-single = Single letters are keys
keys-commands = List of commands
keys-press = press its keys
keys-of = Keys of { $command }: { $keys }
keys-tip = Click, then press the new keys
keys-reset = Reset
keys-reset-name = Reset keys of { $command }
key-down = Down
key-up = Up
key-left = Left
key-right = Right
palette-hint = A command, a clause, a draft, a note
palette-name = Find a command
palette-none = Nothing is called so.
palette-line = { $kind }: { $text }
palette-command = Command
palette-draft = Draft
palette-note = Note
palette-clause = Clause
reading-title = How the drafts were read
reading-drafts = Drafts
reading-clauses = { $count ->
    [one] { $count } clause
   *[other] { $count } clauses
} from { $format }
reading-skipped = Not compared: { $count } { $part }, { $why }
reading-copy = Copy
reading-copy-part = Copy the words left out: { $part }
reading-not-compared = not compared: { $parts }
reading-part = { $count } { $part }
reading-nothing = Nothing was left out, nothing was odd.
export-title = Export
export-write = Export…
export-ending = A .{ $ending } file
export-base = Base of the export: { $title }
export-draft = With { $title }
export-topics = Only the topics in sight
refused-no-draft-chosen = Choose a draft first
print-title = Print
print-how = Travaux writes a page made for printing. Open it in a browser and print it there.
print-write = Write the page…
print-written = The page was written to { $file }. Open it in a browser and print it there.
preview-comes = The first lines come…
preview-own = The first lines
preview-text = The first lines of what it holds, as text
preview-name = The first lines, scroll

topics-title = Topics and words
topics-line = The topics that lead come first, on the board and among the findings; at least one leads. All of this is kept in the project.
topics-lead = Topics that lead
topics-leads = { $topic } leads
topics-usual = Lead as usual
topics-new = A topic of your own
topics-name = Name
topics-cues = Cue words, with commas between
topics-first = Write a name and at least one cue word first
topics-add = Add
topics-words = Your topics and words
topics-words-name = Lists of topics and words
topics-words-line = One list after the other: its name in [ ], then lines of key = form | form. An asterisk stands for any ending.
topics-wrong = Line { $line }: { $what }
topics-mend = Mend the line first
topics-keep = Keep topics and words
