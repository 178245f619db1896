//! Every colour, size and font of the window. A literal colour anywhere else is a fault.

use std::sync::Arc;

use egui::epaint::text::FontData;
use egui::{Color32, Context, CornerRadius, FontDefinitions, FontFamily, FontId, Margin, Shadow, Stroke, Theme, Visuals, vec2};

use crate::substance::Topic;

/// The colours of one theme, by what they are for.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// The window's ground.
    pub canvas: Color32,
    /// Bars, rail, notes, label column.
    pub panel: Color32,
    /// Cells, fields.
    pub surface: Color32,
    /// Cells of the base.
    pub basecol: Color32,
    /// Hairlines; decoration only.
    pub line: Color32,
    /// Text.
    pub ink: Color32,
    /// Secondary text.
    pub ink2: Color32,
    /// Captions and numbers.
    pub ink3: Color32,
    /// Borders of controls, underlines in the base.
    pub edge: Color32,
    /// Selection, focus, the base's badge.
    pub accent: Color32,
    /// Text on `accent`.
    pub onaccent: Color32,
    /// A selected row of a list.
    pub accentbg: Color32,
    /// Added words.
    pub ins: Color32,
    /// Their ground.
    pub insbg: Color32,
    /// Removed words.
    pub dele: Color32,
    /// Their ground.
    pub delbg: Color32,
    /// Territory.
    pub terr: Color32,
    /// Its ground.
    pub terrbg: Color32,
    /// Force limits.
    pub force: Color32,
    /// Its ground.
    pub forcebg: Color32,
    /// Guarantees, brackets.
    pub guar: Color32,
    /// Its ground.
    pub guarbg: Color32,
    /// The other topics.
    pub topic: Color32,
    /// Their ground.
    pub topicbg: Color32,
    /// Faults, always with an icon.
    pub err: Color32,
    /// Their ground.
    pub errbg: Color32,
    /// A match of the search.
    pub find: Color32,
    /// The current match.
    pub findcur: Color32,
    /// A note's card.
    pub note: Color32,
    /// Disabled text.
    pub disabled: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// The light table.
pub const LIGHT: Palette = Palette {
    canvas: rgb(0x00F3_F1EC),
    panel: rgb(0x00FA_F8F4),
    surface: rgb(0x00FF_FFFF),
    basecol: rgb(0x00FB_F7EC),
    line: rgb(0x00DD_D8CE),
    ink: rgb(0x001E_1C19),
    ink2: rgb(0x004F_4A43),
    ink3: rgb(0x0068_6258),
    edge: rgb(0x006F_6A5F),
    accent: rgb(0x002C_3E73),
    onaccent: rgb(0x00FF_FFFF),
    accentbg: rgb(0x00E4_E9F5),
    ins: rgb(0x000A_4C94),
    insbg: rgb(0x00DC_EAF9),
    dele: rgb(0x0097_330D),
    delbg: rgb(0x00FA_E6DB),
    terr: rgb(0x000A_6558),
    terrbg: rgb(0x00DC_EFEA),
    force: rgb(0x0084_266A),
    forcebg: rgb(0x00F5_E2EF),
    guar: rgb(0x0073_5200),
    guarbg: rgb(0x00F7_EBCA),
    topic: rgb(0x004F_4A43),
    topicbg: rgb(0x00EC_E8DF),
    err: rgb(0x009B_1B30),
    errbg: rgb(0x00FB_E4E6),
    find: rgb(0x00FF_E58A),
    findcur: rgb(0x00FF_C93C),
    note: rgb(0x00FF_FDF6),
    disabled: rgb(0x008F_897E),
};

/// The dark table.
pub const DARK: Palette = Palette {
    canvas: rgb(0x0015_171A),
    panel: rgb(0x001B_1E22),
    surface: rgb(0x0020_2328),
    basecol: rgb(0x0026_2522),
    line: rgb(0x0036_3B42),
    ink: rgb(0x00EA_E7E1),
    ink2: rgb(0x00BE_BAB2),
    ink3: rgb(0x00A8_A49C),
    edge: rgb(0x0086_8D97),
    accent: rgb(0x00A9_BCF5),
    onaccent: rgb(0x0014_171F),
    accentbg: rgb(0x002B_3552),
    ins: rgb(0x008F_C6FF),
    insbg: rgb(0x0017_304A),
    dele: rgb(0x00FF_B38F),
    delbg: rgb(0x0040_241A),
    terr: rgb(0x0066_D3C0),
    terrbg: rgb(0x0013_3A34),
    force: rgb(0x00F2_A0D6),
    forcebg: rgb(0x0042_1F39),
    guar: rgb(0x00E9_C46A),
    guarbg: rgb(0x003B_3013),
    topic: rgb(0x00BE_BAB2),
    topicbg: rgb(0x0031_343A),
    err: rgb(0x00FF_9DAA),
    errbg: rgb(0x0048_1C24),
    find: rgb(0x005E_4B05),
    findcur: rgb(0x007A_5C00),
    note: rgb(0x0024_262A),
    disabled: rgb(0x006F_757E),
};

/// The light table of high contrast.
pub const HIGH_LIGHT: Palette = Palette {
    canvas: rgb(0x00FF_FFFF),
    panel: rgb(0x00FF_FFFF),
    surface: rgb(0x00FF_FFFF),
    basecol: rgb(0x00FF_FCF0),
    line: rgb(0x005A_5A5A),
    ink: rgb(0x0000_0000),
    ink2: rgb(0x001A_1A1A),
    ink3: rgb(0x002E_2E2E),
    edge: rgb(0x0000_0000),
    accent: rgb(0x0000_206B),
    onaccent: rgb(0x00FF_FFFF),
    accentbg: rgb(0x00D6_E0FF),
    ins: rgb(0x0000_3A8C),
    insbg: rgb(0x00D9_E9FF),
    dele: rgb(0x007A_1F00),
    delbg: rgb(0x00FF_E3D6),
    terr: rgb(0x0000_4A3F),
    terrbg: rgb(0x00D5_F0EA),
    force: rgb(0x006A_0F52),
    forcebg: rgb(0x00F8_DCF0),
    guar: rgb(0x0052_3A00),
    guarbg: rgb(0x00F8_E6B8),
    topic: rgb(0x001E_1E1E),
    topicbg: rgb(0x00E6_E6E6),
    err: rgb(0x007D_0018),
    errbg: rgb(0x00FF_DFE3),
    find: rgb(0x00FF_E066),
    findcur: rgb(0x00FF_B800),
    note: rgb(0x00FF_FFFF),
    disabled: rgb(0x005E_5E5E),
};

/// The dark table of high contrast.
pub const HIGH_DARK: Palette = Palette {
    canvas: rgb(0x0000_0000),
    panel: rgb(0x0000_0000),
    surface: rgb(0x0000_0000),
    basecol: rgb(0x0014_120A),
    line: rgb(0x009A_9A9A),
    ink: rgb(0x00FF_FFFF),
    ink2: rgb(0x00F0_F0F0),
    ink3: rgb(0x00DC_DCDC),
    edge: rgb(0x00FF_FFFF),
    accent: rgb(0x00B8_C8FF),
    onaccent: rgb(0x0000_0000),
    accentbg: rgb(0x001A_2A66),
    ins: rgb(0x00A8_D4FF),
    insbg: rgb(0x0000_2B55),
    dele: rgb(0x00FF_C2A3),
    delbg: rgb(0x004A_1A08),
    terr: rgb(0x007F_F0DC),
    terrbg: rgb(0x0000_3A32),
    force: rgb(0x00FF_B8E6),
    forcebg: rgb(0x004A_0F3C),
    guar: rgb(0x00FF_D97A),
    guarbg: rgb(0x003D_2E00),
    topic: rgb(0x00EE_EEEE),
    topicbg: rgb(0x002A_2A2A),
    err: rgb(0x00FF_B3BD),
    errbg: rgb(0x0050_0A16),
    find: rgb(0x005E_4B05),
    findcur: rgb(0x0070_5400),
    note: rgb(0x000A_0A0A),
    disabled: rgb(0x009A_9A9A),
};

impl Palette {
    /// The table of a theme, of high contrast or not.
    fn of(dark: bool, contrast: bool) -> &'static Self {
        match (dark, contrast) {
            (false, false) => &LIGHT,
            (true, false) => &DARK,
            (false, true) => &HIGH_LIGHT,
            (true, true) => &HIGH_DARK,
        }
    }

    /// The ink and ground of a topic: the lead topics have their own, the others share one.
    pub fn topic_colours(&self, topic: Option<Topic>) -> (Color32, Color32) {
        match topic {
            Some(Topic::Territory) => (self.terr, self.terrbg),
            Some(Topic::ForceLimits) => (self.force, self.forcebg),
            Some(Topic::Guarantees) => (self.guar, self.guarbg),
            _ => (self.topic, self.topicbg),
        }
    }
}

/// The colours of the theme that `ui` is drawn in.
pub fn palette(ui: &egui::Ui) -> &'static Palette {
    Palette::of(ui.visuals().dark_mode, has_contrast(ui.ctx()))
}

/// Where it is noted whether both themes are of high contrast.
fn contrast_noted() -> egui::Id {
    egui::Id::unique("high contrast")
}

fn has_contrast(ctx: &Context) -> bool {
    ctx.data(|d| d.get_temp(contrast_noted())).unwrap_or(false)
}

/// Makes both themes of high contrast, or not.
pub fn follow_contrast(ctx: &Context, contrast: bool) {
    if has_contrast(ctx) != contrast {
        ctx.data_mut(|d| d.insert_temp(contrast_noted(), contrast));
        style(ctx, contrast);
    }
}

/// Heights and widths of the frame, in points at 100 %.
pub mod size {
    /// The menu bar.
    pub const MENU: f32 = 32.0;
    /// The strip of tabs.
    pub const TABS: f32 = 28.0;
    /// The tool bar.
    pub const TOOLS: f32 = 46.0;
    /// The find bar.
    pub const FIND: f32 = 42.0;
    /// The heads of the columns.
    pub const HEADS: f32 = 66.0;
    /// The same in a low window.
    pub const HEADS_LOW: f32 = 54.0;
    /// The status bar.
    pub const STATUS: f32 = 26.0;
    /// The rail with topics and outline.
    pub const RAIL: f32 = 226.0;
    /// The rail folded to a strip.
    pub const STRIP: f32 = 44.0;
    /// The column of row labels.
    pub const LABELS: f32 = 136.0;
    /// The same in a narrow window.
    pub const LABELS_NARROW: f32 = 36.0;
    /// The margin with notes.
    pub const NOTES: f32 = 252.0;
    /// … and at most.
    pub const NOTES_MAX: f32 = 420.0;
    /// The least width of a draft's column.
    pub const COLUMN_MIN: f32 = 288.0;
    /// The greatest.
    pub const COLUMN_MAX: f32 = 560.0;
    /// A control.
    pub const CONTROL: f32 = 30.0;
    /// The fold line for hidden rows.
    pub const FOLD: f32 = 22.0;
    /// Padding of a cell: left and right.
    pub const CELL_X: f32 = 14.0;
    /// Padding of a cell: above.
    pub const CELL_TOP: f32 = 10.0;
    /// Padding of a cell: below.
    pub const CELL_BOTTOM: f32 = 12.0;
    /// Indentation of a sub-clause, a level.
    pub const INDENT: f32 = 16.0;
    /// Space between paragraphs of one clause.
    pub const PARAGRAPH: f32 = 6.0;
    /// A window at least this wide shows all panels.
    pub const WIDE: f32 = 1500.0;
    /// Below this the rail and the labels shrink.
    pub const NARROW: f32 = 1200.0;
    /// Clause text.
    pub const CLAUSE: f32 = 15.0;
}

/// Fonts by role.
pub mod font {
    use super::{FontFamily, FontId};

    pub(super) const SANS_BOLD: &str = "sans-semibold";
    pub(super) const SERIF: &str = "serif";
    pub(super) const SERIF_BOLD: &str = "serif-semibold";

    /// The interface's face.
    pub fn sans(size: f32) -> FontId {
        FontId::new(size, FontFamily::Proportional)
    }

    /// The same, semi-bold.
    pub fn bold(size: f32) -> FontId {
        FontId::new(size, FontFamily::Name(SANS_BOLD.into()))
    }

    /// The face of clause text.
    pub fn serif(size: f32) -> FontId {
        FontId::new(size, FontFamily::Name(SERIF.into()))
    }

    /// The same, semi-bold.
    pub fn serif_bold(size: f32) -> FontId {
        FontId::new(size, FontFamily::Name(SERIF_BOLD.into()))
    }
}

/// Sets fonts and the styles of both themes.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    style(ctx, false);
}

fn style(ctx: &Context, contrast: bool) {
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| style_with(style, theme, Palette::of(theme == Theme::Dark, contrast)));
    }
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let faces: [(&str, &'static [u8]); 4] = [
        ("Source Sans 3", include_bytes!("../../assets/fonts/SourceSans3-Regular.ttf")),
        ("Source Sans 3 SemiBold", include_bytes!("../../assets/fonts/SourceSans3-SemiBold.ttf")),
        ("Source Serif 4", include_bytes!("../../assets/fonts/SourceSerif4-Regular.ttf")),
        ("Source Serif 4 SemiBold", include_bytes!("../../assets/fonts/SourceSerif4-SemiBold.ttf")),
    ];
    let families = [
        FontFamily::Proportional,
        FontFamily::Name(font::SANS_BOLD.into()),
        FontFamily::Name(font::SERIF.into()),
        FontFamily::Name(font::SERIF_BOLD.into()),
    ];
    for ((name, bytes), family) in faces.into_iter().zip(families) {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        fonts.families.insert(family, vec![name.to_owned(), "Hack".to_owned()]);
    }
    fonts
}

fn style_with(style: &mut egui::Style, theme: Theme, p: &Palette) {
    use egui::TextStyle;
    let mut v = if theme == Theme::Dark { Visuals::dark() } else { Visuals::light() };
    v.panel_fill = p.panel;
    v.window_fill = p.panel;
    v.window_stroke = Stroke::new(1.0, p.edge);
    v.window_corner_radius = CornerRadius::same(8);
    v.menu_corner_radius = CornerRadius::same(8);
    let shadow = Shadow { offset: [0, 4], blur: 14, spread: 0, color: Color32::from_black_alpha(40) };
    v.window_shadow = shadow;
    v.popup_shadow = shadow;
    v.extreme_bg_color = p.surface;
    v.text_edit_bg_color = Some(p.surface);
    v.faint_bg_color = p.canvas;
    v.code_bg_color = p.canvas;
    v.hyperlink_color = p.accent;
    v.warn_fg_color = p.guar;
    v.error_fg_color = p.err;
    v.selection.bg_fill = p.accentbg;
    v.selection.stroke = Stroke::new(2.0, p.accent);
    v.weak_text_color = Some(p.ink3);
    v.text_cursor.stroke = Stroke::new(1.5, p.ink);
    v.text_cursor.blink = false;
    let w = &mut v.widgets;
    for (visuals, fill, stroke, ink) in [
        (&mut w.noninteractive, p.panel, p.line, p.ink),
        (&mut w.inactive, p.surface, p.edge, p.ink),
        (&mut w.hovered, p.canvas, p.ink, p.ink),
        (&mut w.active, p.accentbg, p.accent, p.ink),
        (&mut w.open, p.accentbg, p.accent, p.ink),
    ] {
        visuals.bg_fill = fill;
        visuals.weak_bg_fill = fill;
        visuals.bg_stroke = Stroke::new(1.0, stroke);
        visuals.fg_stroke = Stroke::new(1.0, ink);
        visuals.corner_radius = CornerRadius::same(6);
        visuals.expansion = 0.0;
    }
    style.visuals = v;
    style.text_styles = [
        (TextStyle::Small, font::sans(12.0)),
        (TextStyle::Body, font::sans(13.0)),
        (TextStyle::Button, font::sans(13.0)),
        (TextStyle::Heading, font::bold(17.0)),
        (TextStyle::Monospace, FontId::new(12.0, FontFamily::Monospace)),
    ]
    .into();
    style.spacing.item_spacing = vec2(8.0, 4.0);
    style.spacing.button_padding = vec2(10.0, 5.0);
    style.spacing.interact_size = vec2(24.0, 24.0);
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.window_margin = Margin::same(16);
    style.spacing.tooltip_width = 360.0;
    style.spacing.scroll.floating = true;
    style.spacing.scroll.content_margin = Margin::ZERO;
    style.spacing.scroll.fade.strength = 0.0;
    style.interaction.tooltip_delay = 0.4;
    style.interaction.multi_widget_text_select = false;
    style.interaction.selectable_labels = false;
    style.animation_time = 0.0;
    style.scroll_animation = egui::style::ScrollAnimation::none();
    #[cfg(debug_assertions)]
    {
        // Rows are placed by hand and change place while scrolling; that is no mistake here.
        style.debug.warn_if_rect_changes_id = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(c: Color32) -> f64 {
        let part = |v: u8| {
            let v = f64::from(v) / 255.0;
            if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(c.r()) + 0.7152 * part(c.g()) + 0.0722 * part(c.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_and_marks_keep_a_contrast_of_four_and_a_half_and_of_seven_in_high_contrast() {
        let all = [
            ("light", &LIGHT, 4.5),
            ("dark", &DARK, 4.5),
            ("high contrast, light", &HIGH_LIGHT, 7.0),
            ("high contrast, dark", &HIGH_DARK, 7.0),
        ];
        for (name, p, least) in all {
            let grounds = [p.canvas, p.panel, p.surface, p.basecol];
            let pairs = [
                (p.ins, p.insbg),
                (p.dele, p.delbg),
                (p.terr, p.terrbg),
                (p.force, p.forcebg),
                (p.guar, p.guarbg),
                (p.topic, p.topicbg),
                (p.err, p.errbg),
                (p.ink, p.find),
                (p.ink, p.findcur),
                (p.onaccent, p.accent),
                (p.ink, p.accentbg),
                (p.ink2, p.accentbg),
                (p.ink3, p.accentbg),
                (p.accent, p.accentbg),
                (p.ink, p.note),
                (p.ink3, p.note),
            ];
            for (fg, bg) in pairs {
                assert!(contrast(fg, bg) >= least, "{name}: {fg:?} on {bg:?} is {:.2}", contrast(fg, bg));
            }
            for fg in [p.ink, p.ink2, p.ink3, p.edge, p.accent, p.ins, p.dele, p.terr, p.force, p.guar, p.topic, p.err] {
                for bg in grounds {
                    assert!(contrast(fg, bg) >= least, "{name}: {fg:?} on {bg:?} is {:.2}", contrast(fg, bg));
                }
            }
        }
    }

    /// CIE Lab of a colour as eyes with this matrix see it, in linear light.
    fn lab(c: Color32, eyes: &[[f64; 3]; 3]) -> [f64; 3] {
        let linear = [c.r(), c.g(), c.b()].map(|v| {
            let v = f64::from(v) / 255.0;
            if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        });
        let dot = |row: &[f64; 3], v: &[f64; 3]| row.iter().zip(v).map(|(a, b)| a * b).sum::<f64>();
        let seen = eyes.map(|row| dot(&row, &linear).clamp(0.0, 1.0));
        let xyz = [
            dot(&[0.4124, 0.3576, 0.1805], &seen) / 0.950_47,
            dot(&[0.2126, 0.7152, 0.0722], &seen),
            dot(&[0.0193, 0.1192, 0.9505], &seen) / 1.088_83,
        ];
        let [x, y, z] = xyz.map(|t| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 });
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    /// Added and removed words differ to eyes that lack a kind of cone (Machado and others, 2009, full severity).
    #[test]
    fn added_and_removed_words_differ_to_all_eyes() {
        let eyes = [
            ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
            (
                "protan",
                [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
            ),
            ("deutan", [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]]),
            (
                "tritan",
                [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
            ),
        ];
        for (theme, p) in [("light", &LIGHT), ("dark", &DARK), ("high light", &HIGH_LIGHT), ("high dark", &HIGH_DARK)] {
            for (name, matrix) in &eyes {
                let (a, b) = (lab(p.ins, matrix), lab(p.dele, matrix));
                let far = a.iter().zip(b).map(|(x, y)| (x - y).powi(2)).sum::<f64>().sqrt();
                assert!(far > 40.0, "{theme}, {name}: {far:.0}");
            }
        }
    }
}
