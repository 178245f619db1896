# The frame of the window: menus, bars, strips, what is refused, undo, dates, counts.

menu-file = File
menu-edit = Edit
menu-view = View
menu-compare = Compare
menu-notes = Notes
menu-help = Help
refused-dialog-open = A file dialog is open already
refused-correcting = Go back to the edition first
refused-one-tab = There is no other comparison open
refused-no-draft = There is no draft yet
refused-no-comparison = Nothing is compared yet
refused-no-selection = Select a clause first
refused-nothing-found = Nothing was found
refused-no-undo = Nothing to take back
refused-no-redo = Nothing was taken back
window-title-unsaved = { $product } – { $name } (not saved)
settings-set-aside = The settings could not be read. They were set aside as { $file }; the usual ones are in use.
settings-not-kept = The settings could not be read. The usual ones are in use, and none are kept.
undo-step = Undo { $step }
redo-step = Redo { $step }
promise-offline = No network, nothing leaves this computer
promise-untouched = Drafts stay as they are; Travaux never writes to them
state-saved = Saved
state-not-saved = Not saved
untitled = Untitled comparison
view-edition = Edition
base = Base
base-named = Base: { $title }
base-tip = The draft that the others are compared with
against-base = Against base
against-base-short = Base
against-base-tip = Each draft is compared with the base (V)
against-previous = Against previous
against-previous-short = Previous
against-previous-tip = Each draft is compared with the one before it (V)
stops-none = No changes
stops-at = Change { $at } of { $all }
export = Export
export-with-notes = With my notes
tool-find = Find
tool-substance = Substance only
tool-next = Next change
tool-previous = Previous change
find-previous = Find previous
find-next = Find next
find-none = Not found
find-at = { $at } of { $all }
find-count = { $count ->
    [one] { $count } match
   *[other] { $count } matches
}
find-case = Upper and lower case
find-case-short = Aa
find-case-tip = Tell upper and lower case apart
find-whole = Whole words
find-whole-tip = Whole words only
find-only = Matching rows only
find-only-tip = Hide the rows in which nothing was found
find-hidden = { $count } more in hidden rows.
find-show = Show
find-show-name = Show hidden matches
find-close = Close find bar
find-everywhere = All drafts
find-within = Look in: { $title }
dismiss = Dismiss
cancel = Cancel
close = Close
keep = Keep
stage-any = Working
stage-part = { $stage }, { $percent } %
percent = { $percent } %
status-comparing = Comparing…
status-not-compared = Not compared
status-columns = { $seen } of { $all } drafts in sight
status-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}: { $substance } with substance, { $hidden } hidden
status-reading-tip = What was left out of each draft, and why
status-linking = Choose the clause that answers the marked one, then press L. Esc: leave
count-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
count-drafts = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
count-findings = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
legend = Legend: { $sign }
legend-added = added
legend-removed = removed
legend-one = differs in 1 draft
legend-more = in 2
toast-undo = Undo
toast-undo-name = Undo this
drop-as-draft = Add as draft { $number }
date-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
