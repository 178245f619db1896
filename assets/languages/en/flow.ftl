# The flow view: its switch, tools, rail, marks, and the lineage of a clause.

view-flow = Flow
refused-no-flow = Show the flow view first
flow-order = Order
flow-as-drafts = As in each draft
flow-as-base = As in base
flow-whole = Whole
flow-readable = Readable
flow-lead = Lead topics coloured
flow-scroll = Flow, scroll
flow-column = { $draft }, { $count ->
    [one] { $count } clause
   *[other] { $count } clauses
}
flow-mark = Clause { $number }, { $title }, { $draft }
flow-from = From { $number } of { $draft }, { $course }
flow-to = Leads to { $number } of { $draft }, { $course }
flow-added = added
flow-dropped = dropped
flow-added-told = Added: nothing in the draft before leads to it
flow-dropped-told = Dropped: it leads to nothing in the next draft
flow-marks = What is drawn
flow-parted = split or merged
flow-ends = dropped, added
flow-status-clauses = { $count ->
    [one] { $count } clause
   *[other] { $count } clauses
}
flow-status-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
flow-status-ends = { $dropped } dropped, { $added } added, { $moved } moved, { $parted } in splits or merges
course-kept = kept
course-reworded = reworded
course-moved = moved
course-split = split
course-merged = merged
lineage-none = Select a clause to see where it came from and what became of it.
lineage-scroll = Lineage, scroll
lineage-step = { $draft }, { $number }
lineage-came = { $course }, from { $number }
lineage-by-you = Paired by you.
lineage-by-engine = Paired by Travaux, confidence { $percent } %.
lineage-why-tip = What speaks for this link
lineage-relink = Relink…
lineage-relink-tip = Mark this clause in the edition, then choose the clause that answers it
