//! Acts on the project: base, provenance, links, notes, undo.

use super::{change, recompare};
use crate::align::Verdict;
use crate::app::action::Action;
use crate::app::language::{self, say};
use crate::app::state::{App, NoteEditor, Sheet, Toast};
use crate::app::topics::TopicsForm;
use crate::draft::{ClauseId, DraftId, legend};

pub(super) fn apply(app: &mut App, action: Action) {
    match action {
        Action::UseAsBase => {
            if let Some(id) = selected_draft(app) {
                change(app, say!("step-base"), |p| p.view.base = Some(id));
            }
        }
        Action::SetBase(id) => change(app, say!("step-base"), |p| p.view.base = Some(id)),
        Action::Chain(on) => change(app, say!("step-chain"), |p| p.view.chain = on),
        Action::ToggleChain => change(app, say!("step-chain"), |p| p.view.chain = !p.view.chain),
        Action::CompareAgain => {
            app.compared = None;
            recompare(app);
        }
        Action::RemoveDraft(id) => {
            let title = app.project.draft(id).map(|d| d.title.clone()).unwrap_or_default();
            let begun = |e: &NoteEditor| e.clause.draft != id;
            app.view.editor = app.view.editor.take().filter(begun);
            app.view.begun.retain(begun);
            change(app, &say!("step-remove", title = title.as_str()), |p| p.remove_draft(id));
            toast(app, say!("removed", title = title));
        }
        Action::OrderByDate => change(app, say!("step-order-by-date"), |p| {
            let base = p.drafts.get(p.base_index()).map(|d| d.id);
            p.view.base = p.view.base.or(base);
            let date = |d: &crate::draft::Draft| d.provenance.date.as_deref().and_then(language::day);
            p.drafts.sort_by_key(|d| (date(d).is_none(), date(d)));
        }),
        Action::AskProvenance(id) => {
            if let Some(draft) = app.project.draft(id) {
                let (title, provenance, legend) = (draft.title.clone(), draft.provenance.clone(), legend(draft));
                app.view.sheet = Some(Sheet::Provenance { draft: id, title, provenance, legend });
            }
        }
        Action::SelectedProvenance => {
            if let Some(id) = selected_draft(app) {
                apply(app, Action::AskProvenance(id));
            }
        }
        Action::KeepProvenance { draft: id, title, provenance, legend } => {
            app.view.sheet = None;
            change(app, say!("step-provenance"), |p| {
                if !title.trim().is_empty() {
                    p.rename_draft(id, title.trim());
                }
                p.set_provenance(id, &provenance);
                p.set_legend(id, &legend);
            });
        }
        Action::AskTopics => app.view.sheet = Some(Sheet::Topics(TopicsForm::of(&app.project))),
        Action::KeepTopics { vocabulary, lead } => {
            app.view.sheet = None;
            change(app, say!("step-topics"), |p| (p.vocabulary, p.lead_topics) = (vocabulary, lead));
        }
        Action::Link => link(app),
        Action::LinkTo(to) => {
            if let Some(from) = app.view.linking.take() {
                change(app, say!("step-link"), |p| p.decide(from, to, Verdict::Linked));
            }
        }
        Action::LinkPair { from, to, keep } => link_pair(app, from, to, keep),
        Action::CutLink => cut_link(app),
        Action::CutPair(from, to) => {
            change(app, say!("step-cut"), |p| p.decide(from, to, Verdict::Cut));
            app.view.sheet = None;
            toast(app, say!("cut").to_owned());
        }
        Action::MoveColumn { draft, over, after } => move_column(app, draft, over, after),
        Action::ColumnLeft => step_column(app, false),
        Action::ColumnRight => step_column(app, true),
        Action::ColumnWidth(draft, width) => change(app, say!("step-width"), |p| {
            p.view.widths.insert(draft, width);
        }),
        Action::EvenWidths => change(app, say!("step-even"), |p| p.view.widths.clear()),
        Action::HideColumn(draft, hide) => hide_column(app, draft, hide),
        Action::HideThisColumn => {
            if let Some(id) = selected_draft(app) {
                hide_column(app, id, true);
            }
        }
        Action::ShowColumns => change(app, say!("step-show-columns"), |p| p.view.hidden.clear()),
        Action::NoteWords => note_words(app),
        Action::NewNote => new_note(app),
        Action::EditNote(id) => {
            leave_note(app);
            if let Some(note) = app.project.note(id).cloned() {
                let begun = take_begun(app, Some(id), note.anchor.clause);
                let (clause, text) = (note.anchor.clause, begun.unwrap_or(note.text));
                app.view.editor = Some(NoteEditor { note: Some(id), clause, text, focus: true });
            }
        }
        Action::KeepNote => keep_note(app),
        Action::LeaveNote => leave_note(app),
        Action::DiscardNote => app.view.editor = None,
        Action::DeleteNote(id) => {
            change(app, say!("step-delete-note"), |p| {
                p.delete_note(id);
            });
            toast(app, say!("note-deleted").to_owned());
        }
        Action::Undo => {
            if let Some((_, before)) = app.undo.undo(&app.project) {
                app.project = before;
                app.view.toast = None;
                recompare(app);
            }
        }
        Action::Redo => {
            if let Some((_, after)) = app.undo.redo(&app.project) {
                app.project = after;
                recompare(app);
            }
        }
        _ => {}
    }
}

/// The draft of the selection, which in an empty cell has no clause.
fn selected_draft(app: &App) -> Option<DraftId> {
    let selection = app.view.selection?;
    app.edition.as_ref()?.comparison.drafts.get(selection.draft).map(|d| d.id)
}

fn hide_column(app: &mut App, id: DraftId, hide: bool) {
    let base = app.project.drafts.get(app.project.base_index()).map(|d| d.id);
    if hide && base == Some(id) {
        app.tell(say!("base-stays-shown"));
        return;
    }
    let title = app.project.draft(id).map(|d| d.title.clone()).unwrap_or_default();
    change(app, if hide { say!("step-hide-column") } else { say!("step-show-column") }, |p| {
        if hide {
            p.view.hidden.insert(id);
        } else {
            p.view.hidden.remove(&id);
        }
    });
    if hide {
        toast(app, say!("hidden", title = title));
    }
}

/// Moves a draft's column before or after another's.
fn move_column(app: &mut App, draft: DraftId, over: DraftId, after: bool) {
    change(app, say!("step-move-column"), |p| {
        let place = |id: DraftId| p.drafts.iter().position(|d| d.id == id);
        let (Some(from), Some(to)) = (place(draft), place(over)) else { return };
        // The base is shown first wherever it stands, and stays the base.
        let base = p.drafts.get(p.base_index()).map(|d| d.id);
        p.view.base = p.view.base.or(base);
        let to = to + usize::from(after);
        p.move_draft(draft, if to > from { to - 1 } else { to });
    });
}

/// Moves the selected draft's column by one place among those beside the base.
fn step_column(app: &mut App, right: bool) {
    let (Some(id), Some(edition)) = (selected_draft(app), app.edition.clone()) else { return };
    let ids: Vec<_> = edition.columns.iter().filter_map(|d| edition.comparison.drafts.get(*d)).map(|d| d.id).collect();
    let Some(at) = ids.iter().position(|x| *x == id) else { return };
    if at == 0 {
        app.tell(say!("base-stays-first"));
        return;
    }
    let next = if right { at + 1 } else { at - 1 };
    if let Some(over) = ids.get(next).filter(|_| next > 0) {
        move_column(app, id, *over, right);
    }
}

/// Links two clauses; the links that the first had into the other's draft are cut unless they are kept.
fn link_pair(app: &mut App, from: ClauseId, to: ClauseId, keep: bool) {
    let Some(edition) = app.edition.clone() else { return };
    let old: Vec<_> = edition.linked_in(from, to.draft).into_iter().filter(|other| *other != to).collect();
    change(app, say!("step-link"), |p| {
        if !keep {
            for other in &old {
                p.decide(from, *other, Verdict::Cut);
            }
        }
        p.decide(from, to, Verdict::Linked);
    });
    app.view.linking = None;
    app.view.sheet = None;
    toast(app, say!("linked").to_owned());
}

/// Begins a note that quotes the selected words.
fn note_words(app: &mut App) {
    let Some(words) = app.view.words.take() else { return };
    let Some(quoted) = super::look::selected_words(app, &words) else { return };
    let clause = words.from.0.min(words.to.0);
    leave_note(app);
    app.view.editor = Some(NoteEditor { note: None, clause, text: format!("“{quoted}”: "), focus: true });
    app.view.notes = Some(true);
}

/// Marks the selected clause for a link, or links the marked one to it.
fn link(app: &mut App) {
    let Some(clause) = app.selected_clause() else { return };
    match app.view.linking {
        Some(from) if from.draft != clause.draft => apply(app, Action::LinkTo(clause)),
        Some(from) if from == clause => app.view.linking = None,
        _ => app.view.linking = Some(clause),
    }
}

/// Cuts the selected clause from what answers it in the draft it is compared with.
fn cut_link(app: &mut App) {
    let (Some(clause), Some(edition)) = (app.selected_clause(), app.edition.clone()) else { return };
    let answers = edition.answers(clause);
    if answers.is_empty() {
        app.tell(say!("cut-none"));
        return;
    }
    change(app, say!("step-cut"), |p| answers.iter().for_each(|other| p.decide(clause, *other, Verdict::Cut)));
    toast(app, say!("cut").to_owned());
}

fn new_note(app: &mut App) {
    // In an empty cell the note goes to the row's first clause: the row shows it all the same.
    let row = app.view.selection.map(|s| s.row);
    let first = || app.edition.as_ref()?.comparison.rows.get(row?)?.clauses().next();
    let Some(clause) = app.selected_clause().or_else(first) else { return };
    leave_note(app);
    let text = take_begun(app, None, clause).unwrap_or_default();
    app.view.editor = Some(NoteEditor { note: None, clause, text, focus: true });
    app.view.notes = Some(true);
}

/// Takes what was begun on a note and left.
fn take_begun(app: &mut App, note: Option<crate::project::NoteId>, clause: ClauseId) -> Option<String> {
    let at = app.view.begun.iter().position(|e| e.note == note && e.clause == clause)?;
    Some(app.view.begun.remove(at).text)
}

/// Closes the editor and keeps what was written as a note.
fn keep_note(app: &mut App) {
    let Some(editor) = app.view.editor.take() else { return };
    write_note(app, &editor);
}

fn write_note(app: &mut App, editor: &NoteEditor) {
    let text = editor.text.trim();
    let label = if editor.note.is_some() { say!("step-edit-note") } else { say!("step-note") };
    change(app, label, |p| match editor.note {
        Some(id) if text.is_empty() => {
            p.delete_note(id);
        }
        Some(id) => {
            p.edit_note(id, text);
        }
        None if text.is_empty() => {}
        None => {
            p.add_note(editor.clause, text);
        }
    });
}

/// Closes the editor and keeps what was written as a draft of a note.
fn leave_note(app: &mut App) {
    let Some(editor) = app.view.editor.take() else { return };
    let same = editor.note.is_some_and(|id| app.project.notes.iter().any(|n| n.id == id && n.text == editor.text));
    if !editor.text.trim().is_empty() && !same {
        app.view.begun.push(editor);
    }
}

/// Before saving: what is being written, or was begun and left, becomes notes, so that it is saved too.
pub(super) fn keep_writing(app: &mut App) {
    keep_note(app);
    for editor in std::mem::take(&mut app.view.begun) {
        write_note(app, &editor);
    }
}

fn toast(app: &mut App, text: String) {
    app.view.toast = Some(Toast::of_step(text));
}
