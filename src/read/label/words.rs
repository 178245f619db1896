//! The words that stand before a clause's number, in the languages that are read.
//!
//! In: a word as printed. Out: which [`Word`] it is, or what number it spells.

/// The word before a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// Annex, appendix, schedule, protocol.
    Annex,
    /// Book.
    Book,
    /// Part.
    Part,
    /// Title.
    Title,
    /// Chapter.
    Chapter,
    /// Division of unsure rank: Abschnitt, Раздел.
    Division,
    /// Section.
    Section,
    /// Article or §.
    Article,
    /// Amendment.
    Amendment,
    /// Point, clause, paragraph.
    Point,
}

impl Word {
    /// Whether it groups clauses rather than being one.
    pub fn groups(self) -> bool {
        matches!(self, Self::Book | Self::Part | Self::Title | Self::Chapter | Self::Division)
    }

    /// Annexes above divisions above everything else.
    pub fn tier(self) -> u8 {
        match self {
            Self::Annex => 0,
            Self::Book | Self::Part | Self::Title | Self::Chapter | Self::Division => 1,
            Self::Section | Self::Article | Self::Amendment => 2,
            Self::Point => 3,
        }
    }
}

const WORDS: &[(&str, Word)] = &[
    ("annex", Word::Annex),
    ("annexe", Word::Annex),
    ("appendix", Word::Annex),
    ("schedule", Word::Annex),
    ("anhang", Word::Annex),
    ("anlage", Word::Annex),
    ("додаток", Word::Annex),
    ("приложение", Word::Annex),
    ("book", Word::Book),
    ("livre", Word::Book),
    ("buch", Word::Book),
    ("part", Word::Part),
    ("partie", Word::Part),
    ("teil", Word::Part),
    ("часть", Word::Part),
    ("частина", Word::Part),
    ("title", Word::Title),
    ("titre", Word::Title),
    ("titel", Word::Title),
    ("phase", Word::Division),
    ("stage", Word::Division),
    ("этап", Word::Division),
    ("етап", Word::Division),
    ("chapter", Word::Chapter),
    ("chapitre", Word::Chapter),
    ("kapitel", Word::Chapter),
    ("глава", Word::Chapter),
    ("розділ", Word::Division),
    ("раздел", Word::Division),
    ("abschnitt", Word::Division),
    ("unterabschnitt", Word::Division),
    ("section", Word::Section),
    ("sec", Word::Section),
    ("article", Word::Article),
    ("articles", Word::Article),
    ("art", Word::Article),
    ("artikel", Word::Article),
    ("стаття", Word::Article),
    ("статья", Word::Article),
    ("amendment", Word::Amendment),
    ("point", Word::Point),
    ("punkt", Word::Point),
    ("clause", Word::Point),
    ("paragraph", Word::Point),
    ("proposal", Word::Point),
    ("principle", Word::Point),
    ("пункт", Word::Point),
    ("artículo", Word::Article),
    ("capítulo", Word::Chapter),
    ("sección", Word::Section),
    ("título", Word::Title),
    ("parte", Word::Part),
    ("punto", Word::Point),
    ("cláusula", Word::Point),
    ("anexo", Word::Annex),
    ("المادة", Word::Article),
    ("مادة", Word::Article),
    ("ماده", Word::Article),
    ("الباب", Word::Title),
    ("الفصل", Word::Chapter),
    ("فصل", Word::Chapter),
    ("القسم", Word::Division),
    ("البند", Word::Point),
    ("بند", Word::Point),
    ("الملحق", Word::Annex),
    ("ملحق", Word::Annex),
    ("المرفق", Word::Annex),
    ("סעיף", Word::Article),
    ("פרק", Word::Chapter),
    ("חלק", Word::Part),
    ("נספח", Word::Annex),
];

/// Chinese, Japanese and Korean: what stands after the number, 第一条, 第2章, 제3조; an annex before it.
pub(super) const UNITS: &[(&str, Word)] = &[
    ("条", Word::Article),
    ("條", Word::Article),
    ("章", Word::Chapter),
    ("节", Word::Section),
    ("節", Word::Section),
    ("编", Word::Book),
    ("編", Word::Book),
    ("部分", Word::Part),
    ("款", Word::Point),
    ("项", Word::Point),
    ("項", Word::Point),
    ("点", Word::Point),
    ("조", Word::Article),
    ("장", Word::Chapter),
    ("절", Word::Section),
    ("편", Word::Book),
    ("항", Word::Point),
    ("附件", Word::Annex),
    ("附录", Word::Annex),
    ("附錄", Word::Annex),
    ("別紙", Word::Annex),
    ("부속서", Word::Annex),
];

/// Numbers written as words, besides the English ones: Article premier, Часть первая.
pub(super) const SPELLED: &[(&str, u64)] = &[
    ("premier", 1),
    ("première", 1),
    ("первая", 1),
    ("вторая", 2),
    ("третья", 3),
    ("четвертая", 4),
    ("четвёртая", 4),
    ("пятая", 5),
    ("перша", 1),
    ("друга", 2),
    ("третя", 3),
    ("четверта", 4),
    ("primera", 1),
    ("segunda", 2),
    ("tercera", 3),
    ("الأولى", 1),
    ("الثانية", 2),
    ("الثالثة", 3),
    ("الرابعة", 4),
    ("الخامسة", 5),
    ("السادسة", 6),
    ("السابعة", 7),
    ("الثامنة", 8),
    ("التاسعة", 9),
    ("العاشرة", 10),
    ("الأول", 1),
    ("الثاني", 2),
    ("الثالث", 3),
    ("الرابع", 4),
    ("الخامس", 5),
];

/// German and Russian divisions put the number first: Erster Teil, Zweiter Abschnitt.
pub(super) const ORDINALS: &[(&str, u64)] = &[
    ("erst", 1),
    ("zweit", 2),
    ("dritt", 3),
    ("viert", 4),
    ("fünft", 5),
    ("sechst", 6),
    ("siebt", 7),
    ("acht", 8),
    ("neunt", 9),
    ("zehnt", 10),
    ("elft", 11),
    ("zwölft", 12),
];

/// Latin words that make a number of their own between two.
pub(super) const LATIN: &[&str] = &["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"];

/// The word named by `text`, in any case.
pub(super) fn word_of(text: &str) -> Option<Word> {
    if text.len() > 28 {
        return None;
    }
    let folded = text.to_lowercase();
    WORDS.iter().find(|(w, _)| *w == folded).map(|(_, word)| *word)
}
