//! The lower part of the board's rail: what is listed, which kinds, between which drafts.

use egui::Ui;

use crate::app::action::Action;
use crate::app::board::{Asked, kind_label};
use crate::app::edition::Edition;
use crate::app::language::say;
use crate::app::theme::{font, palette};
use crate::app::views::bars::shorten;
use crate::app::widgets::{label, tick_row_ui};
use crate::substance::FindingKind;

/// Draws it.
pub fn board_rail_ui(ui: &mut Ui, edition: &Edition, asked: &Asked, actions: &mut Vec<Action>) {
    head_ui(ui, say!("board-show"));
    let c = &edition.comparison;
    let mut ask = |ui: &mut Ui, on: bool, text: &str, count: Option<usize>, change: &dyn Fn(&mut Asked)| {
        if tick_row_ui(ui, on, None, text, false, count, text).clicked() {
            let mut next = asked.clone();
            change(&mut next);
            actions.push(Action::Ask(next));
        }
    };
    ask(ui, !asked.no_terms, say!("board-terms"), Some(c.terms.len()), &|a| a.no_terms = !a.no_terms);
    ask(ui, !asked.alike, say!("board-only-differing"), None, &|a| a.alike = !a.alike);
    ask(ui, !asked.no_findings, say!("board-findings"), Some(c.findings.len()), &|a| a.no_findings = !a.no_findings);
    let pairs: Vec<_> = edition.columns.iter().filter_map(|d| Some((*d, edition.partner(*d)?))).collect();
    if pairs.len() > 1 {
        ui.add_space(14.0);
        head_ui(ui, say!("board-between"));
        ask(ui, asked.pair.is_none(), say!("find-everywhere"), None, &|a| a.pair = None);
        for (d, partner) in pairs {
            let (Some(one), Some(other)) = (c.drafts.get(d), c.drafts.get(partner)) else { continue };
            let pair = if d < partner { (one.id, other.id) } else { (other.id, one.id) };
            let words = shorten(&say!("board-pair", from = edition.code(partner), to = one.title.as_str()), 26);
            ask(ui, asked.pair == Some(pair), &words, None, &|a| a.pair = Some(pair));
        }
    }
    ui.add_space(14.0);
    head_ui(ui, say!("board-kinds"));
    for kind in FindingKind::ALL {
        let count = c.findings.iter().filter(|f| f.kind == kind).count();
        if count > 0 {
            ask(ui, !asked.kinds.contains(&kind), &kind_label(kind), Some(count), &|a| {
                if !a.kinds.remove(&kind) {
                    a.kinds.insert(kind);
                }
            });
        }
    }
}

fn head_ui(ui: &mut Ui, words: &str) {
    let p = palette(ui);
    label(ui, words, font::bold(12.0), p.ink3);
    ui.add_space(2.0);
}
