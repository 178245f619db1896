//! The window for other readers: in other languages, for other eyes, read out.

use super::edition::opened;
use super::*;

pub const PLAN: &str = "\
1. Україна та її сусіди підтверджують кордон уздовж річки.

2. Чисельність Збройних сил України не перевищує 600 000 осіб.

3. Сторони виводять свої війська з області протягом 30 днів із дня підписання.

4. Вибори проводяться протягом 100 днів після підписання цього плану.

5. Гуманітарні комітети обмінюють усіх полонених і тіла загиблих.
";

pub const COUNTER: &str = "\
1. Гуманітарні комітети обмінюють усіх полонених і тіла загиблих.

2. Україна та її сусіди підтверджують кордон уздовж річки та старого каналу.

3. Чисельність Збройних сил України в мирний час не перевищує 800 000 осіб.

4. Вибори проводяться якнайшвидше після підписання цього плану.

5. Сполучені Штати гарантують безпеку України.
";

fn speak(h: &mut Harness<'_, App>, menu: &str, language: &str) {
    click(h, menu);
    // In a low window the menu is scrolled.
    h.get_by_label(language).scroll_to_me();
    h.run();
    click(h, language);
    h.event(egui::Event::PointerGone);
    h.run();
}

#[test]
fn the_language_is_switched_while_drafts_are_open() {
    let folder = Folder::new("languages");
    let mut h = opened([1400.0, 900.0], ThemeChoice::Light, &folder, &[("First draft.txt", FIRST), ("Second draft.txt", SECOND)]);
    h.get_by_label_contains("Clause 2, Second draft, reworded");
    speak(&mut h, "View", "Українська");
    assert_eq!(h.state().settings.language.as_deref(), Some("uk"));
    h.get_by_label_contains("Пункт 2, Second draft, змінено");
    h.get_by_label_contains("Немає відповідника, пункт 3 основи – вилучено, Second draft");
    h.get_by_label_contains("Обмеження сил, 2 знахідки");
    assert!(h.query_by_label("File").is_none() && h.query_by_label("Файл").is_some());

    press(&mut h, Modifiers::NONE, Key::J);
    press(&mut h, Modifiers::NONE, Key::N);
    h.get_by_label("Текст нотатки").type_text("Хто рахує Національну гвардію?");
    h.run();
    press(&mut h, Modifiers::COMMAND, Key::Enter);
    h.get_by_label_contains("Нотатка до 2, Second draft: Хто рахує Національну гвардію?");
    click(&mut h, "Правка");
    h.get_by_label("Скасувати: нотатка");
    press(&mut h, Modifiers::NONE, Key::Escape);

    press(&mut h, Modifiers::COMMAND, Key::K);
    h.get_by_label("Знайти команду").type_text("налаштування");
    h.run();
    press(&mut h, Modifiers::NONE, Key::Enter);
    click(&mut h, "Мова: English");
    h.get_by_label("Theme: System");
    press(&mut h, Modifiers::NONE, Key::Escape);
    h.get_by_label_contains("Clause 2, Second draft, reworded");
}

/// What appears by itself is read out by a screen reader, a fault at once.
#[test]
fn what_is_told_is_read_out() {
    use egui::accesskit::Live;
    use egui_kittest::kittest::NodeT as _;
    let folder = Folder::new("live");
    let nowhere = folder.0.join("no such folder").join("plan.travaux");
    let mut h = window(vec![Answer::Paths(vec![nowhere])]);
    h.state_mut().open(vec![folder.file("First draft.txt", FIRST), folder.file("Second draft.txt", SECOND)]);
    h.run();
    h.run();
    let live = |h: &Harness<'_, App>, wanted: Live| -> Vec<String> {
        let nodes = h.root().children_recursive();
        let live = nodes.filter(|n| n.accesskit_node().live() == wanted);
        live.filter_map(|n| n.accesskit_node().value()).collect()
    };
    press(&mut h, Modifiers::NONE, Key::J);
    press(&mut h, Modifiers::SHIFT, Key::L);
    assert!(live(&h, Live::Polite).contains(&"Link cut".to_owned()), "{:?}", live(&h, Live::Polite));
    press(&mut h, Modifiers::COMMAND, Key::S);
    h.run();
    let told = live(&h, Live::Assertive);
    assert!(told.iter().any(|words| words.contains("Could not save")), "{told:?}");
}

/// Both themes of high contrast, with the marks of changes and topics.
#[test]
fn pictures_of_high_contrast() {
    if !can_draw() {
        return;
    }
    let mut results = SnapshotResults::new();
    let folder = Folder::new("contrast-pictures");
    for (theme, name) in [(ThemeChoice::Light, "high-contrast-light"), (ThemeChoice::Dark, "high-contrast-dark")] {
        let drafts = [("First draft.txt", FIRST), ("Second draft.txt", SECOND), ("Third draft.txt", THIRD)];
        let mut h = opened([1000.0, 640.0], theme, &folder, &drafts);
        press(&mut h, Modifiers::COMMAND, Key::Comma);
        click(&mut h, "High contrast");
        press(&mut h, Modifiers::NONE, Key::Escape);
        assert!(h.state().settings.high_contrast);
        press(&mut h, Modifiers::NONE, Key::J);
        picture(&mut h, name, &mut results);
    }
}

#[test]
fn pictures_in_ukrainian() {
    if !can_draw() {
        return;
    }
    let mut results = SnapshotResults::new();
    let folder = Folder::new("ukrainian-pictures");
    let drafts = [("План.txt", PLAN), ("Зустрічна пропозиція.txt", COUNTER)];
    let mut h = sized([1000.0, 640.0], ThemeChoice::Light, vec![]);
    h.run();
    speak(&mut h, "View", "Українська");
    picture(&mut h, "start-ukrainian", &mut results);
    for (size, theme, name) in [
        ([1440.0, 900.0], ThemeChoice::Light, "edition-ukrainian-light"),
        ([1024.0, 700.0], ThemeChoice::Dark, "edition-ukrainian-dark"),
    ] {
        let mut h = opened(size, theme, &folder, &drafts);
        speak(&mut h, "View", "Українська");
        press(&mut h, Modifiers::NONE, Key::J);
        picture(&mut h, name, &mut results);
    }
}
