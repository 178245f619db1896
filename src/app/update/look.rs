//! What is in sight, and what is copied from it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::effect;
use crate::app::action::Action;
use crate::app::correct::Correct;
use crate::app::edition::Edition;
use crate::app::language::say;
use crate::app::scene::Scene;
use crate::app::state::{App, Effect, Find, Sheet, Toast, Words};
use crate::draft::ClauseId;
use crate::export::{quote_clause, quote_comparison, quote_finding, quote_words};
use crate::substance::Topic;
use crate::text::{char_len, cut};

pub(super) fn apply(app: &mut App, action: &Action) {
    let view = &mut app.view;
    match *action {
        Action::SubstanceOnly => {
            view.filter.substance = !view.filter.substance;
            filtered(app);
        }
        Action::Topic(topic) => {
            toggle(&mut view.filter.hidden, topic);
            filtered(app);
        }
        Action::OnlyTopic(topic) => {
            view.filter.hidden = Topic::ALL.into_iter().filter(|t| *t != topic).collect();
            view.filter.untopical = true;
            filtered(app);
        }
        Action::Untopical => {
            view.filter.untopical = !view.filter.untopical;
            filtered(app);
        }
        Action::AllTopics => {
            view.filter.hidden.clear();
            view.filter.untopical = false;
            filtered(app);
        }
        Action::OpenFold(first) => toggle(&mut view.filter.open_folds, first),
        Action::UnfoldFindings { row, draft } => {
            view.unfolded.insert((row, draft));
        }
        Action::Editorial => view.editorial = !view.editorial,
        Action::HideRemoved => view.hide_removed = !view.hide_removed,
        Action::RedlineCell => {
            if let Some(s) = view.selection {
                toggle(&mut view.redlined, (s.row, s.draft));
            }
        }
        Action::Unchanged => {
            view.filter.unchanged = !view.filter.unchanged;
            filtered(app);
        }
        Action::AskFind if view.scene == Scene::Substance => view.board.focus_query = true,
        Action::AskFind => view.find.get_or_insert_with(|| Find { notes: true, ..Find::default() }).focus = true,
        Action::CloseFind => {
            view.find = None;
            view.filter.matching = None;
            filtered(app);
        }
        Action::Rail => view.rail = Some(!view.panels.0),
        Action::Notes => view.notes = Some(!view.panels.1),
        Action::LargerText => text_size(app, 1.0),
        Action::SmallerText => text_size(app, -1.0),
        Action::Theme(choice) => {
            app.settings.theme = choice;
            app.settings.keep();
        }
        Action::HighContrast => {
            app.settings.high_contrast = !app.settings.high_contrast;
            app.settings.keep();
            app.view.plans.clear();
            app.view.flow.drawn = None;
        }
        Action::Language(code) => choose_language(app, code),
        Action::Zoom(step) => effect(app, Effect::Zoom(step)),
        Action::CopyClause => copy_clause(app),
        Action::CopyQuotation => copy_quotation(app),
        Action::CopyComparison => copy_comparison(app),
        Action::CopyFinding(index) => copy_finding(app, index),
        Action::CopyLeftOut(draft, part) => copy_left_out(app, draft, part),
        Action::SelectWords(words) => view.words = Some(words),
        Action::SelectWord(clause, at) => select_word(app, clause, at),
        Action::ClearWords => view.words = None,
        Action::CopyWords => copy_words(app, false),
        Action::QuoteWords => copy_words(app, true),
        Action::Palette => view.sheet = Some(Sheet::Palette { query: String::new(), at: 0 }),
        Action::AskNumber => view.sheet = Some(Sheet::Number(String::new())),
        Action::WhyPaired if view.scene == Scene::Substance => {
            if let Some(index) = view.finding {
                super::scene::apply(app, &Action::WhyFinding(index));
            }
        }
        Action::WhyPaired => view.sheet = view.selection.and_then(|s| s.clause).map(Sheet::Why),
        Action::Source if view.scene != Scene::Edition => super::scene::apply(app, &Action::OpenInEdition),
        Action::Source => view.sheet = view.selection.and_then(|s| s.clause).map(Sheet::Source),
        Action::Papers => view.sheet = Some(Sheet::Papers),
        Action::About => view.sheet = Some(Sheet::About),
        Action::Reading => view.sheet = Some(Sheet::Reading),
        Action::Preferences => view.sheet = Some(Sheet::Preferences(None)),
        Action::SingleKeys => {
            app.settings.single_keys = !app.settings.single_keys;
            app.settings.keep();
        }
        Action::NextPane => effect(app, Effect::NextPane),
        Action::Keys => view.sheet = Some(Sheet::Keys),
        Action::Marks => view.sheet = Some(Sheet::Marks),
        Action::Tour => {
            view.scene = Scene::Edition;
            view.tour = Some(0);
        }
        Action::TourStep(at) => view.tour = Some(at),
        Action::TourEnd => end_tour(app),
        Action::Escape => escape(app),
        Action::CloseSheet => close_sheet(app),
        Action::SetKeys { ref command, keys } => {
            match keys {
                Some(keys) => app.settings.keys.insert(command.clone(), vec![keys.written()]),
                None => app.settings.keys.remove(command),
            };
            app.settings.keep();
        }
        Action::Dismiss(index) if index < app.notices.len() => {
            app.notices.remove(index);
        }
        Action::DismissToast => view.toast = None,
        _ => {}
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, value: T) {
    if set.contains(&value) {
        set.remove(&value);
    } else {
        set.insert(value);
    }
}

/// After a change of the filter: what the user looked at stays in sight.
fn filtered(app: &mut App) {
    app.view.filter.open_folds.clear();
    app.view.list.forget();
    app.view.reveal = app.view.selection.map(|s| s.row);
}

fn text_size(app: &mut App, step: f32) {
    app.settings.text_size = (app.settings.text_size + step).clamp(12.0, 28.0);
    app.settings.keep();
    app.view.list.forget();
}

/// From here on the window speaks a language; what bears words already is made anew in it.
fn choose_language(app: &mut App, code: Option<&'static str>) {
    app.settings.language = code.map(str::to_owned);
    app.settings.keep();
    app.speak();
    if let Some(edition) = &app.edition {
        app.edition = Some(Arc::new(Edition::new(&edition.comparison)));
    }
    app.view.toast = None;
    app.view.plans.clear();
    app.view.list.forget();
}

fn close_sheet(app: &mut App) {
    app.view.sheet = None;
    app.then = None;
}

/// The tour is over, and is not offered again.
fn end_tour(app: &mut App) {
    app.view.tour = None;
    app.settings.toured = true;
    app.settings.keep();
}

/// Closes the topmost thing that is open.
fn escape(app: &mut App) {
    let view = &mut app.view;
    if view.sheet.is_some() {
        close_sheet(app);
    } else if view.tour.is_some() {
        end_tour(app);
    } else if view.correcting.is_some() {
        super::correct::apply(app, Correct::End);
    } else if view.editor.is_some() {
        super::project::apply(app, Action::LeaveNote);
    } else if view.words.is_some() {
        view.words = None;
    } else if view.find.is_some() {
        apply(app, &Action::CloseFind);
    } else if view.linking.is_some() {
        view.linking = None;
    } else if view.finding.is_some() {
        view.finding = None;
    } else {
        view.selection = None;
    }
}

fn copy(app: &mut App, text: String, told: &str) {
    effect(app, Effect::Copy(text));
    app.view.toast = Some(Toast::told(told.to_owned()));
}

/// The selected words, without those that were removed.
pub(super) fn selected_words(app: &App, words: &Words) -> Option<String> {
    let draft = app.project.draft(words.from.0.draft)?;
    let parts = draft.clauses.iter().filter_map(|c| Some(cut(&c.text, words.within(c.id, char_len(&c.text))?).to_owned()));
    let text = parts.collect::<Vec<_>>().join("\n");
    Some(text).filter(|t| !t.trim().is_empty())
}

/// Selects the word at a place of a clause.
fn select_word(app: &mut App, clause: ClauseId, at: usize) {
    let Some(found) = app.project.clause(clause) else { return };
    let letters: Vec<char> = found.text.chars().collect();
    let of_word = |i: usize| letters.get(i).is_some_and(|c| c.is_alphanumeric() || matches!(c, '\'' | '’' | 'ʼ'));
    let (mut start, mut end) = (at, at);
    while start > 0 && of_word(start - 1) {
        start -= 1;
    }
    while of_word(end) {
        end += 1;
    }
    if start < end {
        app.view.words = Some(Words { from: (clause, start), to: (clause, end), drawing: false });
    }
}

fn copy_words(app: &mut App, cite: bool) {
    let Some(words) = app.view.words else { return };
    let Some(text) = selected_words(app, &words) else { return };
    if !cite {
        return copy(app, text, say!("copied-words"));
    }
    let (first, last) = (words.from.0.min(words.to.0), words.from.0.max(words.to.0));
    let Some(quoted) = app.project.draft(first.draft).map(|draft| quote_words(draft, text.trim(), first, last)) else { return };
    copy(app, quoted, say!("copied-words-cited"));
}

fn copy_comparison(app: &mut App) {
    let (Some(clause), Some(edition)) = (app.selected_clause(), app.edition.clone()) else { return };
    let answers = edition.answers(clause);
    // In reading order of the columns: what the base says stands first.
    let place = |id: ClauseId| {
        let d = edition.comparison.draft_index(id.draft);
        (edition.columns.iter().position(|x| Some(*x) == d), id)
    };
    let mut sides: Vec<ClauseId> = answers.into_iter().chain([clause]).collect();
    sides.sort_by_key(|id| place(*id));
    let drafts: Vec<_> = sides.iter().filter_map(|id| Some((app.project.draft(id.draft)?.as_ref(), *id))).collect();
    let quoted = quote_comparison(&drafts);
    copy(app, quoted, say!("copied-comparison"));
}

fn copy_clause(app: &mut App) {
    if app.view.words.is_some() {
        return copy_words(app, false);
    }
    let Some(text) = app.selected_clause().and_then(|id| Some(app.edition.as_ref()?.comparison.clause(id)?.text.clone())) else {
        return;
    };
    copy(app, text, say!("copied-clause"));
}

fn copy_quotation(app: &mut App) {
    if app.view.words.is_some() {
        return copy_words(app, true);
    }
    let Some(clause) = app.selected_clause() else { return };
    let Some(quoted) = app.project.draft(clause.draft).and_then(|draft| quote_clause(draft, clause)) else { return };
    copy(app, quoted, say!("copied-clause-cited"));
}

/// Takes the words of a part that was left out of a draft to the clipboard.
fn copy_left_out(app: &mut App, draft: usize, part: usize) {
    let left = app.project.drafts.get(draft).and_then(|d| d.coverage.skipped.get(part));
    if let Some(words) = left.map(|part| part.words.clone()) {
        copy(app, words, say!("copied-words"));
    }
}

fn copy_finding(app: &mut App, index: usize) {
    let quoted = app.edition.as_ref().and_then(|e| Some(quote_finding(&e.comparison, e.comparison.findings.get(index)?)));
    if let Some(quoted) = quoted {
        copy(app, quoted, say!("copied-finding"));
    }
}
