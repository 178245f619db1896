//! Every view in every size, theme, number of drafts and language: nothing is without a name, nothing fails.
//!
//! With `TRAVAUX_PICTURES` naming a folder each is also drawn there, to be looked at:
//! `TRAVAUX_PICTURES=target/pictures cargo test --test ui sizes`.

use super::edition::nameless;
use super::languages::{COUNTER as UKRAINIAN_COUNTER, PLAN as UKRAINIAN_PLAN};
use super::papers::{ARABIC, UKRAINIAN, lend_arabic};
use super::*;

/// Width and height in points, and how many pixels a point has.
const SIZES: [(&str, [f32; 2], f32); 4] = [
    ("1024", [1024.0, 700.0], 1.0),
    ("1440", [1440.0, 900.0], 1.0),
    ("1280x2", [1280.0, 720.0], 2.0),
    ("2560", [2560.0, 1440.0], 1.0),
];

const VIEWS: [(&str, Key); 3] = [("edition", Key::Num1), ("board", Key::Num2), ("flow", Key::Num3)];

/// Which drafts are open, and the language of the window.
fn openings(folder: &Folder) -> Vec<(&'static str, Option<&'static str>, Vec<PathBuf>)> {
    let sample = |name: &str| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("samples").join(name);
    let plans = [sample("us-28-points.docx"), sample("e3-counter-proposal.md"), sample("european-24-points.txt")];
    let mut five = plans.to_vec();
    five.extend([folder.file("Fourth.txt", FIRST), folder.file("Fifth.txt", THIRD)]);
    let ukrainian = vec![folder.file("План.txt", UKRAINIAN_PLAN), folder.file("Пропозиція.txt", UKRAINIAN_COUNTER)];
    vec![
        ("2", None, plans[..2].to_vec()),
        ("3", None, plans.to_vec()),
        ("5", None, five),
        ("ukrainian", Some("uk"), ukrainian),
        ("arabic", None, vec![folder.file("Arabic.txt", ARABIC), folder.file("Ukrainian.txt", UKRAINIAN)]),
    ]
}

fn opened(
    size: [f32; 2],
    scale: f32,
    theme: ThemeChoice,
    language: Option<&'static str>,
    paths: Vec<PathBuf>,
) -> Harness<'static, App> {
    let mut h =
        Harness::builder().with_size(size).with_pixels_per_point(scale).with_theme(Theme::Light).with_max_steps(20).build_eframe(
            move |cc| {
                let mut settings = Settings::default();
                settings.theme = theme;
                settings.language = language.map(str::to_owned);
                App::for_test(&cc.egui_ctx, Jobs::inline(), Box::new(PreparedDialogs::new(vec![])), settings)
            },
        );
    let lent = lend_arabic(&h.ctx);
    h.state_mut().open(if lent { paths } else { paths.into_iter().filter(|p| !p.ends_with("Arabic.txt")).collect() });
    h.run();
    h.run();
    h
}

#[test]
fn every_view_stands_in_every_size_and_language() {
    if !lend_arabic(&egui::Context::default()) {
        println!("no font with Arabic letters: the Arabic draft was left out");
    }
    let pictures = std::env::var_os("TRAVAUX_PICTURES").map(PathBuf::from).filter(|_| can_draw());
    let folder = Folder::new("sizes");
    for (drafts, language, paths) in openings(&folder) {
        for (size_name, size, scale) in SIZES {
            // without pictures, what a theme colours is no other tree
            let themes: &[_] = if pictures.is_some() {
                &[("light", ThemeChoice::Light), ("dark", ThemeChoice::Dark)]
            } else {
                &[("light", ThemeChoice::Light)]
            };
            for (theme_name, theme) in themes {
                let mut h = opened(size, scale, *theme, language, paths.clone());
                for (view, key) in VIEWS {
                    press(&mut h, Modifiers::COMMAND, key);
                    press(&mut h, Modifiers::NONE, Key::J);
                    let name = format!("{view}-{drafts}-{size_name}-{theme_name}");
                    assert_eq!(nameless(&h), Vec::<String>::new(), "{name}");
                    if let Some(to) = &pictures {
                        fs::create_dir_all(to).unwrap();
                        h.render().unwrap().save(to.join(format!("{name}.png"))).unwrap();
                    }
                }
            }
        }
    }
}
