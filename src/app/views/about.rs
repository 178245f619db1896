//! About the program: version, licences, how files from strangers are read, that nothing leaves.

use egui::{Label, RichText, ScrollArea, Ui};

use crate::app::PRODUCT;
use crate::app::action::Action;
use crate::app::language::{self, say};
use crate::app::theme::{font, palette};
use crate::app::widgets::{Control, label, scroll_ui};
use crate::files;

/// The licence of the fonts, whole.
const FONTS: &str = include_str!("../../../assets/fonts/OFL.txt");

/// Draws the sheet.
pub fn about_ui(ui: &mut Ui, actions: &mut Vec<Action>) {
    let p = palette(ui);
    ui.set_width(560.0);
    label(ui, PRODUCT, font::serif_bold(24.0), p.ink);
    label(ui, say!("about-version", version = env!("CARGO_PKG_VERSION")), font::sans(13.0), p.ink2);
    let line = |ui: &mut Ui, words: &str| {
        ui.add_space(6.0);
        ui.add(Label::new(RichText::new(words).font(font::sans(13.0)).color(p.ink)).wrap());
    };
    line(ui, say!("about-what"));
    line(ui, say!("about-no-network"));
    let (name, english) = files::protection();
    line(ui, language::engine("protection", name, english));
    line(ui, say!("about-licence"));
    line(ui, say!("about-fonts"));
    ui.add_space(8.0);
    scroll_ui(ui, say!("about-fonts-licence"), ScrollArea::vertical().max_height(150.0), |ui| {
        ui.add(Label::new(RichText::new(FONTS).font(font::sans(12.0)).color(p.ink2)).wrap());
    });
    ui.add_space(12.0);
    if Control::new(say!("close")).show(ui).clicked() {
        actions.push(Action::CloseSheet);
    }
}
