# Documents: correcting the cut, readings of a file, provenance, the drafts in order, about, tabs.

correct-title = Correct the cut
correct-back = Back to the edition
correct-back-tip = Go back to the edition (Esc)
correct-places = { $count ->
    [0] Nothing to look at
    [one] { $count } place to look at
   *[other] { $count } places to look at
}
correct-no-places = There is nothing to look at
correct-next-place = Next place to look at
correct-previous-place = Place to look at before
correct-with-keys = { $name } ({ $keys })
correct-number = Number
correct-number-none = none
correct-level = Level { $level }
correct-level-up = Level up
correct-level-up-tip = One level up (Alt Left)
correct-level-top = It stands at the top
correct-level-down = Level down
correct-level-down-tip = One level down, below the clause before it (Alt Right)
correct-level-deepest = The clause before it stands no deeper
correct-kind = What it is: { $kind }
correct-split = Split at the caret
correct-split-tip = A clause of its own begins at the caret (Enter)
correct-split-first = Put the caret between two words first
correct-split-not = A clause is split between two of its words
correct-join = Join with the next
correct-join-tip = { $next } becomes a part of it (Delete at its end)
correct-join-last = It is the last
correct-text = Text of { $clause }
correct-spoken-level = level { $level }
correct-side = What to look at
correct-look = To look at
correct-look-name = To look at: { $said }
correct-look-none = Nothing was odd when it was read, and the numbers run on.
correct-done = Your corrections
correct-done-none = None. The draft stands as it was read.
correct-take-back = Take back
correct-take-back-name = Take back: { $said }
correct-keys = Keys
correct-key-split = split at the caret
correct-key-join-before = at the start: join with the one before
correct-key-join = at the end: join with the next
correct-key-level = level up, level down
correct-key-kind = editor’s note, heading, clause
correct-key-step = clause before, next clause
correct-key-look = to what to look at, forward and back
correct-key-tab = to number, level and kind
doubt-twice = The number { $number } stands here a second time.
doubt-gap = { $number } follows { $before }: is one missing, or within another clause?
doubt-within = “{ $within }” begins a paragraph of { $number }: a clause of its own?
place-page = page { $n }
place-line = line { $n }
place-paragraph = paragraph { $n }
kind-clause = Clause
done-split = { $clause } split before “{ $words }”
done-join = { $clause } joined with the next
done-level = { $clause } set to level { $level }
done-number = “{ $words }” numbered { $number }
done-number-gone = Number of { $clause } taken away
done-kind = { $clause } marked: { $kind }
done-unplaced = { $done } (found no place)
step-split = Split a clause
step-join = Join two clauses
step-level = Set a level
step-number = Set a number
step-kind = Set what a clause is
step-take-back = Take back a correction
way-final = As it is to be: all tracked changes accepted
way-original = As it was: before its tracked changes
way-both = As two drafts, before and with its tracked changes
way-whole = As one draft, its table row by row
way-columns = Column by column: each of these is a draft
asked-title = How is it to be read?
asked-tracked = This file holds tracked changes.
asked-table = This file is a table with { $count } columns of text.
asked-no-column = Choose a column
asked-take = Read so
asked-later = Later
asked-later-tip = The file waits in the list of files being opened
asked-choose = Choose how…
asked-way-name = { $file }: { $way }
title-before-changes = { $title } (before its tracked changes)
title-with-changes = { $title } (with its tracked changes)
tab-empty = New comparison
tab-unsaved = { $name }, not saved
tab-close = Close { $name }
find-notes = Notes
find-notes-name = Look in notes too
field-language = Language
provenance-corrected = { $count ->
    [one] { $count } correction of the cut is yours
   *[other] { $count } corrections of the cut are yours
}
provenance-reviewers = Reviewers
provenance-reviewer = { $count ->
    [one] { $who }, { $count } comment
   *[other] { $who }, { $count } comments
}
provenance-not-compared = Not compared
provenance-skipped = { $count } { $part }: { $why }
provenance-odd = Odd about the reading
provenance-warning = { $what } ({ $place })
papers-title = The drafts in order
papers-up = Move { $title } up
papers-down = Move { $title } down
papers-end = It stands at the end
papers-provenance-name = Provenance of { $title }
papers-base = base
papers-by-date = Order by date
papers-undated = Two drafts with a date are needed
papers-timeline = Along time: { $drafts }
step-order-by-date = Order by date
about-version = Version { $version }
about-what = Compares drafts of peace plans and other negotiated texts, clause by clause.
about-no-network = It makes no connection of any kind: nothing leaves this computer.
about-licence = It is free software under the MIT licence or the Apache Licence 2.0, as you choose.
about-fonts = Its faces are Source Serif 4 and Source Sans 3 by Adobe, under the SIL Open Font Licence 1.1:
about-fonts-licence = Licence of the fonts
