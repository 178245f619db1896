//! The bars of the correction view: which draft, what is left to look at, what the clause at hand is.

use egui::{Align, ComboBox, Key, Layout, Margin, Stroke, TextEdit, Ui};

use crate::app::action::Action;
use crate::app::correct::{Correct, Correcting, beside, deepest, kind_name, length};
use crate::app::keys::Keys;
use crate::app::language::say;
use crate::app::names::name_of;
use crate::app::state::App;
use crate::app::theme::{font, palette};
use crate::app::views::bars::shorten;
use crate::app::widgets::{Control, Icon, Look, label};
use crate::draft::{Draft, Kind};
use crate::project::Cut;

/// Draws the bar above: it takes the place of the tool bar.
pub fn bar_ui(ui: &mut Ui, app: &App, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let bar = ui.max_rect();
    let Some(view) = &app.view.correcting else { return };
    let title = app.project.draft(view.clause.draft).map_or("", |d| d.title.as_str());
    ui.horizontal_centered(|ui| {
        label(ui, say!("correct-title"), font::bold(15.0), p.ink);
        label(ui, shorten(title, 60), font::sans(15.0), p.ink2);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let done = Control::new(say!("correct-back")).look(Look::Primary).tip(say!("correct-back-tip"));
            if done.show(ui).clicked() {
                actions.push(Action::Correct(Correct::End));
            }
            ui.add_space(8.0);
            for (action, icon_label) in [(Action::Redo, say!("command-redo")), (Action::Undo, say!("command-undo"))] {
                if Control::new(icon_label).command(app, &action).show(ui).clicked() {
                    actions.push(action);
                }
            }
            ui.add_space(8.0);
            let count = view.remarks.iter().filter(|r| r.at.is_some()).count();
            let refused = (count == 0).then_some(say!("correct-no-places"));
            for (name, icon, forward, keys) in [
                (say!("correct-next-place"), Icon::ArrowDown, true, Keys::plain(Key::F8)),
                (say!("correct-previous-place"), Icon::ArrowUp, false, Keys::shift(Key::F8)),
            ] {
                let tip = say!("correct-with-keys", name = name, keys = keys.label());
                if Control::new(name).bare(icon).tip(tip).refused(refused).show(ui).clicked() {
                    actions.push(Action::Correct(Correct::StepRemark { forward }));
                }
            }
            let words = say!("correct-places", count = count);
            label(ui, words, font::bold(13.0), p.ink);
        });
    });
    let across = ui.ctx().content_rect().x_range();
    ui.painter().with_clip_rect(ui.ctx().content_rect()).hline(across, bar.bottom() - 0.5, Stroke::new(1.0, p.line));
}

/// Draws the strip below the clauses: what the clause at hand is, and what can be made of it.
pub fn strip_ui(ui: &mut Ui, draft: &Draft, view: &mut Correcting, actions: &mut Vec<Action>) {
    let p = palette(ui);
    let bar = ui.max_rect();
    ui.painter().rect_filled(bar, 0.0, p.panel);
    ui.painter().hline(bar.x_range(), bar.top() + 0.5, Stroke::new(1.0, p.edge));
    let Some(clause) = draft.clause(view.clause) else { return };
    let id = clause.id;
    let mut cut = |cut: Cut| actions.push(Action::Correct(Correct::Cut(id, cut)));
    ui.scope_builder(egui::UiBuilder::new().max_rect(bar.shrink2(egui::vec2(12.0, 8.0))), |ui| {
        ui.horizontal_centered(|ui| {
            let name = label(ui, say!("correct-number"), font::sans(13.0), p.ink2);
            let own = clause.number.as_ref().map(|n| n.as_str().to_owned()).unwrap_or_default();
            let mut text = view.number.clone().unwrap_or_else(|| own.clone());
            let field = TextEdit::singleline(&mut text).desired_width(72.0).margin(Margin::symmetric(8, 6));
            let field = ui.add(field.hint_text(say!("correct-number-none"))).labelled_by(name.id);
            if field.changed() {
                view.number = Some(text.clone());
            }
            if field.lost_focus()
                && view.number.take().is_some_and(|n| n.trim() != own)
                && !ui.input(|i| i.key_pressed(Key::Escape))
            {
                cut(Cut::Number(Some(text.trim().to_owned()).filter(|n| !n.is_empty())));
            }
            ui.add_space(8.0);
            label(ui, say!("correct-level", level = clause.level), font::sans(13.0), p.ink2);
            let least = (clause.level <= 1).then_some(say!("correct-level-top"));
            if Control::new("−").name(say!("correct-level-up")).tip(say!("correct-level-up-tip")).refused(least).show(ui).clicked()
            {
                cut(Cut::Level(clause.level - 1));
            }
            let most = (clause.level >= deepest(draft, clause)).then_some(say!("correct-level-deepest"));
            if Control::new("+")
                .name(say!("correct-level-down"))
                .tip(say!("correct-level-down-tip"))
                .refused(most)
                .show(ui)
                .clicked()
            {
                cut(Cut::Level(clause.level + 1));
            }
            ui.add_space(8.0);
            let mut kind = clause.kind;
            let chosen = ComboBox::from_id_salt("kind").width(116.0).selected_text(kind_name(kind)).show_ui(ui, |ui| {
                for other in Kind::ALL {
                    ui.selectable_value(&mut kind, other, kind_name(other));
                }
            });
            chosen.response.accessible_name(say!("correct-kind", kind = kind_name(clause.kind)));
            if kind != clause.kind {
                cut(Cut::Kind(kind));
            }
            ui.add_space(8.0);
            let words = bar.width() > 730.0;
            let with = |control: Control<'static>, icon| if words { control.icon(icon) } else { control.bare(icon) };
            let inside = view.caret > 0 && view.caret < length(clause);
            let refused = (!inside).then_some(say!("correct-split-first"));
            let split = with(Control::new(say!("correct-split")), Icon::Split).refused(refused);
            if split.tip(say!("correct-split-tip")).show(ui).clicked() {
                cut(Cut::Split { at: view.caret as u32 });
            }
            let next = beside(draft, id, true);
            let refused = next.is_none().then_some(say!("correct-join-last"));
            let tip = next.map(|n| say!("correct-join-tip", next = name_of(n))).unwrap_or_default();
            if with(Control::new(say!("correct-join")), Icon::Merge).tip(&tip).refused(refused).show(ui).clicked() {
                cut(Cut::Join);
            }
        });
    });
}
