# The parallel edition: heads, rail, rows, cells, minimap.

kind-title = Title
kind-heading = Heading
kind-preamble = Preamble
kind-paragraph = Paragraph
kind-annex = Annex
kind-table-row = Table row
kind-footnote = Footnote
kind-signature = Signature
kind-editors-note = Editor's note
clause-numbered = Clause { $number }
list-and = { $first } and { $last }
tag-new = new
tag-split = split from { $from }: { $at } of { $all }
tag-up = moved up, from { $from }
tag-down = moved down, from { $from }
tag-renumbered = renumbered from { $from }
tag-merges = merges { $from }
tag-rewritten = rewritten
tag-linked = linked by you
tag-go = { $tag }: go there
gap-not-in-base = Not in the base
gap-not-here = Not in this draft
gap-no-counterpart = No counterpart
gap-clauses = Clauses { $numbers }
gap-passages = { $count } passages
gap-dropped-base = { $what } of the base dropped
gap-dropped-previous = { $what } of the previous draft dropped
word-base = base
word-no-counterpart = no counterpart
cell-sure = { $percent } % sure
cell-inserted = inserted { $words }
cell-deleted = deleted { $words }
cell-moved = moved here { $words }
cell-to = to
cell-copy-finding = Copy finding
cell-more = { $count } more
head-rows = { $seen } of { $all } rows
head-hidden = { $count } hidden by filter
head-none-hidden = none hidden
badge-base = Base
badge-first = First
head-against = against { $title } · { $facts }
head-name = Draft { $title }, { $badge }. { $facts }
head-use-as-base = Use as base
head-is-base = It is the base
head-provenance = Provenance…
head-hide = Hide this column
head-base-stays = The base stays in sight
head-remove = Remove from this comparison
head-width = Width of { $title }
head-show = Show { $title }
head-base-first = The base stays first
count-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
known-author = Author: { $value }
known-date = Date: { $value }
known-status = Status: { $value }
known-source = Source: { $value }
known-note = Note: { $value }
known-file = File: { $value }
known-reading = Reading: { $value }
rail-scroll = Topics and outline, scroll
rail-open = Topics and outline
rail-topics = Topics
rail-findings = findings
rail-topic-toggle = { $topic }: show or hide
rail-topic-name = { $topic }, { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
rail-topic-tip = Click: show or hide. Alt click: only this one
rail-only = Only { $topic }
rail-all = All topics
rail-no-topic = No topic
rail-fewer = Fewer topics
rail-more = { $count } more topics
rail-show-all = Show all topics
rail-outline = Outline (base)
outline-line = Outline: { $number } { $title }
outline-added = Outline: { $number } { $title }, added
edition-comparing = Comparing…
edition-stopped = Comparing was stopped.
edition-compare = Compare
edition-name = Edition, { $drafts } drafts, base { $base }, { $seen } of { $all } rows
edition-second = Add a second draft to compare.
map-at = Overview, row { $at } of { $all }
map-name = Overview, { $all } rows
rows-scroll = Rows, scroll
fold-unchanged = { $count ->
    [one] { $count } row
   *[other] { $count } rows
} unchanged
fold-no-substance = { $count ->
    [one] { $count } row
   *[other] { $count } rows
} without change in substance
fold-other-topics = { $count ->
    [one] { $count } row
   *[other] { $count } rows
} of other topics
fold-filtered = { $count ->
    [one] { $count } row
   *[other] { $count } rows
} hidden by filter
fold-open = { $rows }, shown
row-name = Row { $number }
row-label = Row { $number }, { $title }{ $topics }
row-label-notes = Row { $number }, { $title }{ $topics }, { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}
nothing-no-clause = These drafts hold no clause.
nothing-filtered = No row is left in sight by this filter.
nothing-editorial = These drafts differ only in numbering, spelling and punctuation.
nothing-same = These drafts agree in every word.
nothing-show-topics = Show all topics
nothing-show-rows = Show all rows
link-drop = Link { $from } to { $to }
link-drop-too = Link { $from } to { $to } too
link-drop-nowhere = { $from }: drop it on a clause of another draft
words-note = Note
words-copy = Copy
words-cite = Copy with citation
words-deed = { $deed }, selected words
notes-head = Notes
notes-count = { $here } here, { $all } in all
notes-add = Note
notes-none = No notes yet. Press N on a clause.
note-on = on { $number }, { $draft }
note-edit = Edit
note-edit-name = Edit note
note-delete = Delete
note-delete-name = Delete note
note-name = Note { $place }: { $text }
note-unplaced = To be placed
note-unplaced-from = To be placed, was on { $number }
note-begun = Begun, not kept · { $place }
note-go-on = Go on
note-head = Note { $place }
note-hint = Your note
note-text = Note text
note-keep-name = Keep note
note-keep-tip = Keep the note (Ctrl Enter)
note-discard = Discard
note-discard-name = Discard note
