# The start view and the list of files being opened.

start = Start
start-title = Compare drafts, clause by clause
start-line = Open two or more versions of a plan, treaty, contract or bill. The first one becomes the base; you can change that at any time.
drop-here = Drop drafts here
drop-one-here = Drop a draft here
drop-kinds = { $first } or { $last }; or a Travaux project
open-drafts = Open drafts…
paste-text = Paste text
recent = Recent
samples = Samples to try
sample-plan = Peace plan of November 2025, three versions
sample-plan-about = Written for Travaux from public facts
sample-lease = A lease, renumbered
sample-lease-about = 2 versions, illustrative
opening-files = Opening { $count ->
    [one] { $count } file
   *[other] { $count } files
}
opening-read = { $count } read
opening-reading = { $count } being read
opening-faults = { $count ->
    [one] { $count } needs you
   *[other] { $count } need you
}
cancel-all = Cancel all
opening-close = Close this list
opening-go-on = Go on without the other { $count }
waiting = Waiting
opening-was-read = Read: { $clauses } clauses, { $warnings } warnings
opening-fault = Could not be read: { $what }.
opening-fault-remedy = Could not be read: { $what }. { $remedy }
cancel-file = Cancel { $file }
skip = Skip
skip-file = Skip { $file }
choose-another = Choose another…
ask-open = Open drafts
ask-add = Add drafts
ask-replace = Choose another file
ask-save = Save project
ask-export = Export
ask-drafts-and-projects = Drafts and projects
ask-project = Travaux project
ask-all-files = All files
no-dialog = No file dialog on this system: type or paste a path
type-a-path = Type or paste the path of a draft or a project
pasted-title = Pasted text { $number }
pasted = Pasted text
comparing-stopped-before = Comparing was stopped. What is shown is the state before.
save-fault = Could not save { $file }: { $what }.
save-fault-remedy = { $remedy }. Your work is still here.
exported = Exported to { $file }
export-fault = Could not export to { $file }: { $what }.
remedy-sentence = { $remedy }.
sample-fault = The sample could not be read: { $what }.
sample-fault-remedy = Report it: a sample is always whole.
step-add-one = Add { $title }
step-add-several = Add { $count } drafts
same-text = { $title } has the same text as { $twin }. It was added all the same.
file-name = Comparison
fault-internal-reading = internal error while reading it
fault-internal = Internal error in the { $job } job.
fault-untouched = Your project is untouched.
