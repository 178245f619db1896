//! The language of a text, by its script and its commonest words.

use std::collections::BTreeMap;

const LANGUAGES: [(&str, &[&str]); 5] = [
    (
        "en",
        &[
            "the", "of", "and", "to", "in", "shall", "be", "is", "for", "by", "or", "that", "with", "any", "this", "will", "not",
            "are", "which", "its",
        ],
    ),
    (
        "de",
        &[
            "der", "die", "und", "das", "den", "von", "zu", "mit", "ist", "für", "des", "dem", "oder", "nicht", "eine", "im",
            "werden", "sich", "nach", "auf",
        ],
    ),
    (
        "fr",
        &[
            "le", "la", "les", "des", "et", "du", "une", "est", "dans", "pour", "par", "que", "sont", "aux", "au", "sur", "ou",
            "il", "qui", "ne",
        ],
    ),
    (
        "uk",
        &[
            "і",
            "та",
            "що",
            "від",
            "або",
            "для",
            "цього",
            "які",
            "не",
            "на",
            "до",
            "є",
            "з",
            "України",
            "україни",
            "відповідно",
            "його",
            "про",
            "за",
            "також",
        ],
    ),
    (
        "ru",
        &[
            "и",
            "не",
            "что",
            "или",
            "для",
            "на",
            "от",
            "по",
            "с",
            "с",
            "быть",
            "этого",
            "также",
            "которые",
            "является",
            "при",
            "из",
            "о",
            "к",
            "его",
        ],
    ),
];

/// How many words are looked at.
const ENOUGH: usize = 4000;

/// ISO 639-1 code, `None` when unsure.
pub(super) fn detect<'a>(texts: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut all = 0usize;
    let mut ukrainian = 0usize;
    let mut russian = 0usize;
    'read: for text in texts {
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty() && w.len() <= 40) {
            let word = word.to_lowercase();
            all += 1;
            ukrainian += usize::from(word.contains(['і', 'ї', 'є', 'ґ']));
            russian += usize::from(word.contains(['ы', 'э', 'ъ', 'ё']));
            for (code, common) in &LANGUAGES {
                if common.contains(&word.as_str()) {
                    *counts.entry(code).or_default() += 1;
                }
            }
            if all >= ENOUGH {
                break 'read;
            }
        }
    }
    *counts.entry("uk").or_default() += ukrainian;
    *counts.entry("ru").or_default() += russian;
    let mut ranked: Vec<(usize, &str)> = counts.into_iter().map(|(code, n)| (n, code)).collect();
    ranked.sort_by_key(|r| std::cmp::Reverse(r.0));
    let (best, code) = *ranked.first()?;
    let second = ranked.get(1).map_or(0, |r| r.0);
    // A dozen words of a sign say nothing; neither does a tie.
    (best >= 2 && best * 12 >= all && best * 2 > second * 3).then(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::detect;

    #[test]
    fn five_languages_are_told_apart() {
        for (text, code) in [
            ("The Parties shall cease fire and withdraw to the line of contact.", Some("en")),
            ("Die Vertragsparteien stellen das Feuer ein und ziehen sich auf die Linie zurück.", Some("de")),
            ("Les parties cessent le feu et se retirent sur la ligne de contact.", Some("fr")),
            ("Сторони припиняють вогонь та відводять війська від лінії зіткнення.", Some("uk")),
            ("Стороны прекращают огонь и отводят войска от линии соприкосновения.", Some("ru")),
            ("600 000", None),
            ("Xylo qwrt zzkp", None),
        ] {
            assert_eq!(detect([text].into_iter()).as_deref(), code, "{text}");
        }
    }
}
