//! Folding: forms of a word that are equal when the difference is only one of typing or spelling.

use unicode_normalization::UnicodeNormalization as _;

use super::name::one_spelling;

/// Lower case, compatibility forms and apostrophes levelled, soft hyphens and stress signs (an acute that
/// makes no letter with its base) dropped: `ﬁx` = `fix`, `Ukraine’s` = `ukraine's`, `за́мок` = `замок`.
/// Figures lose nothing.
pub fn fold_word(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.nfc()
        .filter(|c| !matches!(c, '\u{ad}' | '\u{301}'))
        .flat_map(char::to_lowercase)
        .flat_map(|c| match c {
            '\u{2019}' | '\u{2bc}' | '\u{2018}' | '`' => ['\''].into_iter().collect::<Vec<_>>(),
            'ﬁ' => vec!['f', 'i'],
            'ﬂ' => vec!['f', 'l'],
            'ﬀ' => vec!['f', 'f'],
            'ﬃ' => vec!['f', 'f', 'i'],
            'ﬄ' => vec!['f', 'f', 'l'],
            other => vec![other],
        })
        .collect()
}

/// British and American spellings of one English word, and the spellings of a name in our script, to one form. Takes a
/// folded word.
///
/// Names by a list, a genitive's end aside; words by ending: `-ise/-ize`, `-isation/-ization`, `-our/-or`, `-re/-er` after a
/// consonant, `-ence/-ense`, `-ogue/-og`, `programme`, doubled `l` before an ending.
pub fn fold_spelling(word: &str) -> String {
    let name = word.strip_suffix("'s").unwrap_or(word);
    if let Some(one) = one_spelling(name) {
        return format!("{one}{}", word.get(name.len()..).unwrap_or_default());
    }
    let mut w = word.to_owned();
    if !w.is_ascii() || w.len() < 5 {
        return w;
    }
    for (from, to) in [
        ("isation", "ization"),
        ("isations", "izations"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("ises", "izes"),
        ("ise", "ize"),
        ("yse", "yze"),
        ("ysed", "yzed"),
        ("ogue", "og"),
        ("ogues", "ogs"),
        ("grammes", "grams"),
        ("gramme", "gram"),
        ("fence", "fense"),
        ("fences", "fenses"),
        ("cence", "cense"),
        ("tre", "ter"),
        ("tres", "ters"),
        ("bre", "ber"),
        ("elled", "eled"),
        ("elling", "eling"),
        ("judgement", "judgment"),
    ] {
        if let Some(head) = w.strip_suffix(from) {
            if head.len() >= 2 {
                w = format!("{head}{to}");
            }
            break;
        }
    }
    // colour, colours, coloured, honourable: `our` inside, after a consonant and two letters or more
    if let Some(at) = w.find("our") {
        let before = w.get(..at).unwrap_or_default();
        let ends = w.get(at + 3..).unwrap_or_default();
        let consonant = before.chars().last().is_some_and(|c| !"aeiouyfhjtp".contains(c));
        if before.len() >= 2
            && consonant
            && matches!(ends, "" | "s" | "ed" | "ing" | "able" | "ably" | "ful" | "er" | "ers" | "ite")
        {
            w = format!("{before}or{ends}");
        }
    }
    w
}

/// A light stem of a folded word: English inflection stripped, longer words of other alphabets
/// cut by their usual ending. For finding likely partners, never for judging meaning.
pub fn stem(word: &str) -> String {
    let w = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word);
    if w.is_ascii() { stem_english(w) } else { stem_other(w) }
}

fn stem_english(w: &str) -> String {
    let long = |head: &str, min: usize| head.len() >= min;
    for (ending, put, min) in [
        ("izations", "iz", 3),
        ("ization", "iz", 3),
        ("ations", "at", 3),
        ("ation", "at", 3),
        ("ities", "it", 3),
        ("ity", "it", 4),
        ("ments", "", 4),
        ("ment", "", 4),
        ("iness", "i", 3),
        ("ness", "", 4),
        ("fully", "", 4),
        ("ally", "al", 3),
        ("ying", "i", 3),
        ("ied", "i", 2),
        ("ies", "i", 2),
        ("sses", "ss", 2),
        ("ions", "", 4),
        ("ion", "", 4),
        ("ings", "", 4),
        ("ing", "", 4),
        ("edly", "", 4),
        ("ed", "", 3),
        ("ors", "", 4),
        ("or", "", 5),
        ("ers", "", 4),
        ("er", "", 5),
        ("ives", "", 4),
        ("ive", "", 4),
        ("ances", "", 4),
        ("ance", "", 4),
        ("ences", "", 4),
        ("ence", "", 4),
        ("ly", "", 4),
        ("es", "", 4),
        ("s", "", 3),
    ] {
        if let Some(head) = w.strip_suffix(ending) {
            if ending == "s" && (head.ends_with('s') || head.ends_with('u')) {
                break;
            }
            if ending == "es" && !["ch", "sh", "x", "z"].iter().any(|hiss| head.ends_with(hiss)) {
                continue;
            }
            if long(head, min) {
                return tidy_end(&format!("{head}{put}"));
            }
        }
    }
    tidy_end(w)
}

/// Final `e`, `y` and doubled consonants: agree, agreed → agre; plan, planned → plan.
fn tidy_end(w: &str) -> String {
    let mut w = w.to_owned();
    if w.len() > 4 && w.ends_with('e') {
        w.pop();
    }
    if w.len() > 3 && w.ends_with('y') {
        w.pop();
        w.push('i');
    }
    let mut back = w.chars().rev();
    if let (Some(a), Some(b)) = (back.next(), back.next())
        && a == b
        && w.len() > 4
        && !"lszeo".contains(a)
    {
        w.pop();
    }
    w
}

/// Other alphabets: the ending of a word of six letters and more is cut, up to three letters.
fn stem_other(w: &str) -> String {
    let n = w.chars().count();
    let keep = match n {
        0..=4 => n,
        5..=6 => n - 1,
        7..=8 => n - 2,
        _ => n - 3,
    };
    w.chars().take(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_variants_are_one() {
        for (a, b) in [
            ("recognised", "recognized"),
            ("demilitarisation", "demilitarization"),
            ("defence", "defense"),
            ("centre", "center"),
            ("programme", "program"),
            ("labour", "labor"),
            ("neighbouring", "neighboring"),
            ("kiev's", "kyiv's"),
        ] {
            assert_eq!(fold_spelling(a), fold_spelling(b), "{a} {b}");
        }
        for word in ["four", "hour", "your", "source", "course", "resource"] {
            assert_eq!(fold_spelling(word), word);
        }
    }

    #[test]
    fn stems_join_inflections() {
        for (a, b) in [
            ("agrees", "agreed"),
            ("withdrawal", "withdrawals"),
            ("planned", "plan"),
            ("guarantees", "guarantee"),
            ("parties", "party"),
        ] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
        assert_eq!(stem("санкції"), stem("санкцій"));
    }

    #[test]
    fn folding_levels_case_and_signs() {
        assert_eq!(fold_word("Ukraine’s"), "ukraine's");
        assert_eq!(fold_word("Оﬁс"), "оfiс");
    }
}
