# The substance board: its switch, rail, heads, lines, and what is copied from it.

view-substance = Substance
refused-no-trail = There is no view to return to
refused-no-board = Show the substance board first
board-name = Substance board, { $drafts ->
    [one] { $drafts } draft
   *[other] { $drafts } drafts
}, { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
}
board-terms = Terms
board-findings = Findings
board-only-differing = Only terms that differ
board-show = Show
board-between = Between
board-kinds = Kinds of findings
board-pair = { $from } / { $to }
board-sort = Sort: { $order }
board-sort-short = Sort
board-sort-tip = In which order lines stand
sort-topic = by topic
sort-order = in the base's order
sort-size = by size of change
board-copy = Copy table
board-copy-short = Copy
board-copy-tip = Copy the lines listed
board-copy-tabs = For a spreadsheet
board-copy-markdown = As Markdown
board-copied = Table copied
board-filter = Filter
board-filter-name = Filter lines
board-head-term = Term
board-head-hidden = { $hidden ->
    [0] none hidden
   *[other] { $hidden } hidden by filter
}
board-head-spread = Spread
board-head-spread-more = lowest to highest
board-nothing-found = Nothing of substance was found to differ in these drafts.
board-nothing-left = No line is left in sight by this filter.
board-show-all = Show all lines
board-row-term = Term { $term }
board-row-finding = Finding { $finding }
board-count-terms = { $count ->
    [one] { $count } term
   *[other] { $count } terms
}
board-count-differ = { $count ->
    [one] { $count } differs
   *[other] { $count } differ
}
board-status-terms = { $count ->
    [one] { $count } term
   *[other] { $count } terms
}, { $differ } of them differ
board-status-findings = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}, { $unsure } of them unsure
board-status-hidden = { $hidden } hidden
decimal-sign = .
delta-same = same
delta-other = other
delta-new = new
delta-days = { $figure } { $count ->
    [one] day
   *[other] days
}
delta-percent = { $figure } ({ $sign }{ $percent } %)
delta-condition-added = condition added
delta-condition-dropped = condition dropped
delta-condition-changed = condition changed
delta-bracketed = bracketed
delta-brackets-gone = brackets gone
spoken-more = More by { $delta }
spoken-less = Less by { $delta }
spoken-other = Changed: { $delta }
spoken-bracketed = in brackets
apart-one = 1 of { $all } has it
apart-alike = all alike
apart-different = { $count } different
apart-some = { $alike } alike, { $different } different
apart-alike-absent = { $alike } alike, { $absent } absent
apart-different-absent = { $different } different, { $absent } absent
figure-billion = { $figure } bn
figure-million = { $figure } m
cell-absent = { $term }, { $draft }: not in this draft
cell-said = { $term }, { $draft }, clause { $number }: { $value }
cell-open = Clause { $number }, open in edition
open-in-edition = Open in edition
place-none = none
finding-between = { $from } clause { $number }, { $to } clause { $other }
finding-name = { $topic }, { $kind }: { $summary }. { $places }. { $percent } % sure. { $reason }
finding-reason = { $reason } { $percent } % sure.
finding-unsure = unsure, { $percent } %
finding-why = Why?
finding-why-hide = Hide the reason
finding-why-tip = Why it was raised, and how sure it is
table-topic = Topic
table-kind = Kind
table-between = Between
table-clauses = Clauses
table-sure = Sure
table-absent = not in this draft
