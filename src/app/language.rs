//! The window's words, in the language of the user: Fluent files under `assets/languages`, one
//! folder a language and one file a part of the window.
//!
//! [`say!`] gives a message: `say!("find-none")` as it stands, `say!("find-count", hits = 3)` with
//! what it tells of; numbers are grouped and dates written as the language does. What a language
//! lacks is said in English. What the engine calls things by in its registries (topics, formats)
//! is English there, and [`engine`] gives it in other languages from their `engine.ftl`.
//!
//! A thread speaks the language that [`speak`] was told last on it; jobs hand theirs on.

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::LazyLock;

pub use fluent_bundle::FluentArgs;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// A language of the window.
#[derive(Debug)]
pub struct Language {
    /// Its code, as in the folder's name and the settings.
    pub code: &'static str,
    /// What stands between the thousands of a number.
    group: char,
    files: &'static [&'static str],
}

macro_rules! file {
    ($code:literal, $name:literal) => {
        include_str!(concat!("../../assets/languages/", $code, "/", $name, ".ftl"))
    };
}

/// A line of [`LANGUAGES`]: the files that every language has, and its own besides.
macro_rules! language {
    ($code:literal, $group:literal $(, $own:literal)*) => {
        Language {
            code: $code,
            group: $group,
            files: &[
                file!($code, "commands"),
                file!($code, "shell"),
                file!($code, "start"),
                file!($code, "project"),
                file!($code, "edition"),
                file!($code, "board"),
                file!($code, "flow"),
                file!($code, "help"),
                file!($code, "sheets"),
                file!($code, "papers"),
                $(file!($code, $own),)*
            ],
        }
    };
}

/// The languages; the first stands in where another lacks a message.
pub static LANGUAGES: &[Language] = &[language!("en", ','), language!("uk", '\u{a0}', "engine")];

/// The messages of all languages, in their order.
static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> = LazyLock::new(|| LANGUAGES.iter().map(Language::bundle).collect());

thread_local! {
    static SPOKEN: Cell<usize> = const { Cell::new(0) };
}

impl Language {
    fn bundle(&self) -> FluentBundle<FluentResource> {
        let locale: LanguageIdentifier = self.code.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The marks around what is put in are for renderers that know them; ours shows boxes.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(n) => Some(number(n.value as i64)),
            _ => None,
        }));
        for file in self.files {
            // A damaged message is left out and told by a test, the others are kept.
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(kept, _)| kept);
            // The same for a name that stands twice.
            let _ = bundle.add_resource(resource);
        }
        bundle
    }
}

/// The language with a code, or the nearest to a locale's name: `uk`, `uk_UA.UTF-8`.
pub fn language_of(locale: &str) -> Option<usize> {
    let code = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
    LANGUAGES.iter().position(|language| language.code.eq_ignore_ascii_case(code))
}

/// What the system speaks, as a place in [`LANGUAGES`].
pub fn of_system() -> usize {
    sys_locale::get_locales().find_map(|locale| language_of(&locale)).unwrap_or(0)
}

/// From here on this thread speaks a language, by its place in [`LANGUAGES`].
pub fn speak(language: usize) {
    SPOKEN.set(language.min(LANGUAGES.len() - 1));
}

/// What this thread speaks.
pub fn spoken() -> usize {
    SPOKEN.get()
}

/// A message in the language spoken; else in English.
fn find(key: &str, args: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
    in_language(spoken(), key, None, args).or_else(|| in_language(0, key, None, args))
}

/// A message, or one of its attributes.
fn in_language(language: usize, key: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
    let bundle = BUNDLES.get(language)?;
    let message = bundle.get_message(key)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    Some(bundle.format_pattern(pattern, args, &mut Vec::new()))
}

/// Plain words, else what stands in for them: a test rules out that a message of the window needs it.
fn plain(found: Option<&Cow<'static, str>>, otherwise: &'static str) -> &'static str {
    match found {
        Some(&Cow::Borrowed(words)) => words,
        _ => otherwise,
    }
}

/// A message that is plain words.
pub fn words(key: &'static str) -> &'static str {
    plain(find(key, None).as_ref(), key)
}

/// What a message says in tooltips: its attribute `tip`.
pub fn tip(key: &'static str) -> &'static str {
    let in_ours = in_language(spoken(), key, Some("tip"), None);
    plain(in_ours.or_else(|| in_language(0, key, Some("tip"), None)).as_ref(), key)
}

/// A message with what it tells of.
pub fn sentence(key: &str, args: &FluentArgs<'_>) -> String {
    find(key, Some(args)).map_or_else(|| key.to_owned(), Cow::into_owned)
}

/// What a registry of the engine calls `english`: in another language its `engine.ftl` has a word
/// for it, under the registry's name and the entry's.
pub fn engine(registry: &str, name: &str, english: &'static str) -> &'static str {
    plain(in_language(spoken(), &format!("{registry}-{name}"), None, None).as_ref(), english)
}

/// Whether the window speaks as the engine does: English.
pub fn is_the_engines() -> bool {
    spoken() == 0
}

/// What the engine says in a sentence of its own, from its parts: `None` in English, and where a
/// language leaves it to the engine.
pub fn engine_sentence(key: &str, args: &FluentArgs<'_>) -> Option<String> {
    in_language(spoken(), key, None, Some(args)).map(Cow::into_owned)
}

/// A number, its thousands grouped.
pub fn number(n: i64) -> String {
    let group = LANGUAGES.get(spoken()).map_or(',', |language| language.group);
    let digits = n.unsigned_abs().to_string();
    let mut out = String::from(if n < 0 { "−" } else { "" });
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    out
}

/// A date written as `2025-11-26` in words; what is not written so stays as it is.
pub fn date(text: &str) -> String {
    let mut parts = text.splitn(3, '-').map(str::parse::<u32>);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(Ok(year)), Some(Ok(month @ 1..=12)), Some(Ok(day @ 1..=31))) => {
            say!("date-day", day = day, month = month, year = year.to_string())
        }
        (Some(Ok(year)), Some(Ok(month @ 1..=12)), None) => say!("date-month", month = month, year = year.to_string()),
        _ => text.to_owned(),
    }
}

/// A date written as `2025-11-20` or `2025-11` as a number that grows by about one a day.
pub fn day(date: &str) -> Option<i64> {
    let mut parts = date.trim().splitn(3, '-').map(str::parse::<i64>);
    let (year, month) = (parts.next()?.ok()?, parts.next()?.ok()?);
    let day = parts.next().map_or(Some(1), Result::ok)?;
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(year * 372 + (month - 1) * 31 + day)
}

/// A message of the window by its key: see [the room's head](self).
macro_rules! say {
    ($key:expr) => {
        $crate::app::language::words($key)
    };
    ($key:expr, $($name:ident = $value:expr),+ $(,)?) => {{
        let mut args = $crate::app::language::FluentArgs::new();
        $(args.set(stringify!($name), $value);)+
        $crate::app::language::sentence($key, &args)
    }};
}
pub(crate) use say;

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken_in<T>(code: &str, say: impl FnOnce() -> T) -> T {
        let before = spoken();
        speak(language_of(code).unwrap());
        let said = say();
        speak(before);
        said
    }

    #[test]
    fn numbers_and_dates_follow_the_language() {
        let said = || (number(800_000), number(-1_234), number(28), date("2025-11-26"), date("2025-11"), date("late 2025"));
        let all = |words: [&str; 6]| {
            let [a, b, c, d, e, f] = words.map(str::to_owned);
            (a, b, c, d, e, f)
        };
        let english = ["800,000", "−1,234", "28", "26 November 2025", "November 2025", "late 2025"];
        assert_eq!(spoken_in("en", said), all(english));
        let ukrainian = ["800\u{a0}000", "−1\u{a0}234", "28", "26 листопада 2025", "листопад 2025", "late 2025"];
        assert_eq!(spoken_in("uk", said), all(ukrainian));
    }

    #[test]
    fn days_are_in_order_and_other_words_are_no_dates() {
        assert!(day("2025-11-20") < day("2025-11-23") && day("2025-11") < day("2025-11-02"));
        assert_eq!((day("late 2025"), day("2025-13-01"), day("2025")), (None, None, None));
    }

    #[test]
    fn plural_forms_follow_the_language() {
        let said = |n: usize| spoken_in("uk", || say!("count-changes", count = n));
        let all = [said(1), said(3), said(5), said(11), said(21), said(1_000)];
        assert_eq!(all, ["1 зміна", "3 зміни", "5 змін", "11 змін", "21 зміна", "1\u{a0}000 змін"]);
    }

    #[test]
    fn a_locale_names_its_language() {
        for (locale, code) in [("uk_UA.UTF-8", Some("uk")), ("en-GB", Some("en")), ("uk", Some("uk")), ("C.UTF-8", None)] {
            assert_eq!(language_of(locale).map(|i| LANGUAGES[i].code), code, "{locale}");
        }
    }
}
