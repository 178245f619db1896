# The frame of the window: menus, bars, what is refused, dates.

menu-file = File
menu-edit = Edit
menu-view = View
menu-compare = Compare
menu-notes = Notes
menu-help = Help
refused-dialog-open = A file dialog is open already
refused-no-draft = There is no draft yet
refused-no-comparison = Nothing is compared yet
refused-no-selection = Select a clause first
refused-nothing-found = Nothing was found
refused-no-undo = Nothing to take back
refused-no-redo = Nothing was taken back

window-title-unsaved = { $product } – { $name } (not saved)
undo-step = Undo { $step }
redo-step = Redo { $step }
settings-set-aside = The settings could not be read. They were set aside as { $file }; the usual ones are in use.
settings-not-kept = The settings could not be read. The usual ones are in use, and none are kept.

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

count-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
