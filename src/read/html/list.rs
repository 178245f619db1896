//! The numbers of a web page's lists, as a browser shows them.
//!
//! In: lists and items as they begin and end, with their attributes. Out: an item's number. After
//! the HTML standard (the `ol` and `li` elements) and CSS lists: `type`, `start`, `value`,
//! `reversed`, `list-style-type`. Programs that save a document as a page break its lists at every
//! heading and begin them again with `start`; such pieces are one list here.

use crate::read::block::AutoNumber;
use crate::read::count::Counter;

/// Lists nested deeper count as the deepest.
const DEEPEST: usize = 64;

/// The indent that a level of lists takes, in twips.
pub(super) const STEP: u32 = 720;

/// An open list.
struct List {
    counter: Counter,
    next: i64,
    by: i64,
    /// Its number among the lists, once an item has shown which.
    id: Option<u32>,
}

/// The open lists and what those before ended with.
#[derive(Default)]
pub(super) struct Lists {
    open: Vec<List>,
    /// At each level the last number shown and its list.
    last: Vec<Option<(u32, i64)>>,
    count: u32,
}

/// A counter by its name in CSS or in the `type` attribute, where case matters.
pub(super) fn counter(name: &str) -> Option<Counter> {
    Some(match name {
        "1" => Counter::Decimal,
        "a" => Counter::Letter(false),
        "A" => Counter::Letter(true),
        "i" => Counter::Roman(false),
        "I" => Counter::Roman(true),
        _ => match name.to_ascii_lowercase().as_str() {
            "decimal" => Counter::Decimal,
            "decimal-leading-zero" => Counter::Zero,
            "lower-alpha" | "lower-latin" => Counter::Letter(false),
            "upper-alpha" | "upper-latin" => Counter::Letter(true),
            "lower-roman" => Counter::Roman(false),
            "upper-roman" => Counter::Roman(true),
            "lower-greek" => Counter::Greek(false),
            "lower-russian" => Counter::Russian(false),
            "upper-russian" => Counter::Russian(true),
            "disc" | "circle" | "square" => Counter::Bullet,
            "none" => Counter::Hidden,
            _ => return None,
        },
    })
}

impl Lists {
    /// A list begins. `items` is the number of its items, for one that counts down.
    pub fn begin(&mut self, counter: Counter, start: Option<i64>, reversed: bool, items: usize) {
        let by = if reversed { -1 } else { 1 };
        let next = start.unwrap_or(if reversed { i64::try_from(items).unwrap_or(1) } else { 1 });
        self.open.push(List { counter, next, by, id: None });
    }

    /// A list ends.
    pub fn end(&mut self) {
        self.open.pop();
    }

    /// An item of the innermost list: its number, or its sign.
    pub fn item(&mut self, value: Option<i64>, own: Option<Counter>) -> Item {
        let level = self.open.len().clamp(1, DEEPEST) - 1;
        let above = self.open.iter().rev().skip(1).find_map(|l| l.id);
        let Some(list) = self.open.last_mut() else { return Item::Plain };
        let value = value.unwrap_or(list.next);
        list.next = value.saturating_add(list.by);
        let counter = own.unwrap_or(list.counter);
        match counter {
            Counter::Bullet => return Item::Bullet,
            Counter::Hidden => return Item::Plain,
            _ => {}
        }
        self.last.resize(self.last.len().max(level + 1), None);
        let goes_on =
            |at: &Option<(u32, i64)>| at.filter(|(_, last)| value > 1 && last.saturating_add(1) == value).map(|(id, _)| id);
        let id = list.id.or_else(|| self.last.get(level).and_then(goes_on)).or(above).unwrap_or_else(|| {
            self.count += 1;
            self.count
        });
        list.id = Some(id);
        if let Some(last) = self.last.get_mut(level) {
            *last = Some((id, value));
        }
        Item::Number(AutoNumber {
            printed: format!("{}.", counter.show(value)),
            list: (id, level as u32),
            numeral: counter.numeral(),
        })
    }
}

/// What stands before an item.
pub(super) enum Item {
    /// A number.
    Number(AutoNumber),
    /// A sign.
    Bullet,
    /// Nothing.
    Plain,
}
