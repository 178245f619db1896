//! The styles of an OpenDocument text: which paragraphs are bold, hidden, indented or counted, and
//! how lists count.
//!
//! In: the XML of `styles.xml` and `content.xml`. Out: looks by style name, list levels by list
//! style. After OpenDocument 1.3, part 3, sections 16 (styles) and 19 (attributes).

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::read::count::Counter;
use crate::read::package::{attribute, number};

/// Longer chains of parents are loops.
const DEEPEST: usize = 32;
/// Levels that OpenDocument lists have.
pub(super) const LEVELS: usize = 10;

/// What a style says; nothing where it leaves it to its parent.
#[derive(Clone, Debug, Default)]
pub(super) struct Look {
    parent: Option<String>,
    /// Its name as the user sees it, lower case.
    pub name: String,
    pub list: Option<String>,
    pub bold: Option<bool>,
    pub hidden: Option<bool>,
    pub indent: Option<u32>,
}

/// One level of a list style.
#[derive(Clone, Debug)]
pub(super) struct Level {
    pub counter: Counter,
    pub prefix: String,
    pub suffix: String,
    pub start: i64,
    /// How many levels the number shows.
    pub shown: usize,
    pub indent: u32,
}

/// The levels of a list style.
pub(super) type Levels = [Option<Level>; LEVELS];

/// All styles of a document.
#[derive(Default)]
pub(super) struct Styles {
    looks: BTreeMap<(char, String), Look>,
    lists: BTreeMap<String, Levels>,
    /// How headings count.
    pub outline: Levels,
    /// The language that the default style states.
    pub language: Option<String>,
}

/// `text` and `paragraph` styles have name spaces of their own.
fn family(name: Option<&str>) -> char {
    if name == Some("text") { 't' } else { 'p' }
}

impl Styles {
    /// Adds the styles of a part.
    pub fn read(&mut self, xml: &str) {
        let mut reader = Reader::from_str(xml);
        let mut style: Option<(char, String)> = None;
        let mut list: Option<String> = None;
        let mut outline = false;
        let mut level = 0usize;
        loop {
            match reader.read_event() {
                Ok(Event::Start(e) | Event::Empty(e)) => {
                    let local = e.local_name();
                    match local.as_ref() {
                        "style" | "default-style" => {
                            let family = attribute(&e, "family");
                            if !matches!(family.as_deref(), Some("text" | "paragraph")) {
                                style = None;
                                continue;
                            }
                            let id = attribute(&e, "name").unwrap_or_default();
                            let name = attribute(&e, "display-name").unwrap_or_else(|| id.clone()).to_lowercase();
                            let key = (self::family(family.as_deref()), id);
                            let look = Look {
                                parent: attribute(&e, "parent-style-name"),
                                name,
                                list: attribute(&e, "list-style-name").filter(|l| !l.is_empty()),
                                ..Look::default()
                            };
                            self.looks.insert(key.clone(), look);
                            style = Some(key);
                        }
                        "list-style" => list = attribute(&e, "name"),
                        "outline-style" => outline = true,
                        "list-level-style-number"
                        | "list-level-style-bullet"
                        | "list-level-style-image"
                        | "outline-level-style" => {
                            level = number(&e, "level").map_or(0, |l| (l - 1).clamp(0, 9) as usize);
                            let made = level_of(&e);
                            if let Some(slot) = self.levels(outline, list.as_deref()).and_then(|l| l.get_mut(level)) {
                                *slot = Some(made);
                            }
                        }
                        "list-level-label-alignment" | "list-level-properties" => {
                            let indent = attribute(&e, "margin-left").or_else(|| attribute(&e, "space-before"));
                            if let (Some(indent), Some(Some(level))) =
                                (indent, self.levels(outline, list.as_deref()).and_then(|l| l.get_mut(level)))
                            {
                                level.indent = twips(&indent);
                            }
                        }
                        "paragraph-properties" => {
                            if let Some(look) = style.as_ref().and_then(|s| self.looks.get_mut(s)) {
                                look.indent = attribute(&e, "margin-left").map(|m| twips(&m));
                            }
                        }
                        "text-properties" => {
                            if style.as_ref().is_some_and(|(_, id)| id.is_empty()) && self.language.is_none() {
                                self.language = attribute(&e, "language").filter(|l| l.len() == 2);
                            }
                            if let Some(look) = style.as_ref().and_then(|s| self.looks.get_mut(s)) {
                                look.bold =
                                    attribute(&e, "font-weight").map(|w| matches!(w.as_str(), "bold" | "700" | "800" | "900"));
                                look.hidden = attribute(&e, "display").map(|d| d == "none");
                            }
                        }
                        "body" => return,
                        _ => {}
                    }
                }
                Ok(Event::End(e)) => match e.local_name().as_ref() {
                    "style" | "default-style" => style = None,
                    "list-style" => list = None,
                    "outline-style" => outline = false,
                    _ => {}
                },
                Ok(Event::Eof) | Err(_) => return,
                Ok(_) => {}
            }
        }
    }

    fn levels(&mut self, outline: bool, list: Option<&str>) -> Option<&mut Levels> {
        if outline { Some(&mut self.outline) } else { list.map(|l| self.lists.entry(l.to_owned()).or_default()) }
    }

    /// A level of a list style.
    pub fn level(&self, list: &str, level: usize) -> Option<&Level> {
        self.lists.get(list)?.get(level.min(LEVELS - 1))?.as_ref()
    }

    /// A paragraph style with what its parents say.
    pub fn paragraph(&self, name: Option<&str>) -> Look {
        self.look('p', name)
    }

    /// A character style with what its parents say.
    pub fn text(&self, name: Option<&str>) -> Look {
        self.look('t', name)
    }

    fn look(&self, family: char, name: Option<&str>) -> Look {
        let mut out = Look::default();
        let mut next = name.map(str::to_owned);
        for n in 0..DEEPEST {
            let Some(look) = next.take().and_then(|name| self.looks.get(&(family, name))) else { break };
            // An automatic style has no name that says anything.
            if n == 0 || out.name.starts_with('p') && out.name.get(1..).is_some_and(|r| r.bytes().all(|b| b.is_ascii_digit())) {
                out.name.clone_from(&look.name);
            }
            out.list = out.list.or_else(|| look.list.clone());
            out.bold = out.bold.or(look.bold);
            out.hidden = out.hidden.or(look.hidden);
            out.indent = out.indent.or(look.indent);
            next.clone_from(&look.parent);
        }
        out
    }
}

fn level_of(e: &BytesStart<'_>) -> Level {
    let together = attribute(e, "num-letter-sync").is_some_and(|s| s == "true");
    let letters = |capitals| if together { Counter::Repeated(capitals) } else { Counter::Letter(capitals) };
    let local = e.local_name();
    let counter = match local.as_ref() {
        "list-level-style-number" | "outline-level-style" => match attribute(e, "num-format").as_deref() {
            None | Some("") => Counter::Hidden,
            Some("a") => letters(false),
            Some("A") => letters(true),
            Some("i") => Counter::Roman(false),
            Some("I") => Counter::Roman(true),
            Some(other) if other.starts_with(['А', 'Б']) => Counter::Russian(true),
            Some(other) if other.starts_with(['а', 'б']) => Counter::Russian(false),
            Some(_) => Counter::Decimal,
        },
        _ => Counter::Bullet,
    };
    Level {
        counter,
        prefix: attribute(e, "num-prefix").unwrap_or_default(),
        suffix: attribute(e, "num-suffix").unwrap_or_default(),
        start: number(e, "start-value").unwrap_or(1),
        shown: number(e, "display-levels").map_or(1, |n| n.clamp(1, 10) as usize),
        indent: 0,
    }
}

/// A length in twips.
pub(super) fn twips(value: &str) -> u32 {
    let end = value.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(value.len());
    let number: f64 = value.get(..end).and_then(|v| v.parse().ok()).unwrap_or(0.0);
    let unit = match value.get(end..).unwrap_or_default() {
        "in" => 1440.0,
        "cm" => 567.0,
        "mm" => 56.7,
        "pt" => 20.0,
        "px" => 15.0,
        "pc" => 240.0,
        _ => 0.0,
    };
    (number * unit).clamp(0.0, 20_000.0) as u32
}
