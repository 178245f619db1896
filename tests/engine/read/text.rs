//! Plain text: encodings, wrapped lines, preambles, a plan in an article, no word lost.

use std::fmt::Write as _;

use travaux::draft::{Kind, MarkKind, Status};
use travaux::job::Job;
use travaux::read::read;

use super::{draft, numbers, outline};

#[test]
fn encodings_are_told_or_guessed_with_a_warning() {
    let text = "1. Київ зберігає суверенітет.\n2. Сторони припиняють вогонь на всій лінії зіткнення.\n";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut marked = vec![0xff, 0xfe];
    marked.extend(&utf16);
    let (windows, _, _) = encoding_rs::WINDOWS_1251.encode(text);
    for (bytes, code) in [
        (text.as_bytes().to_vec(), None),
        (marked, None),
        (utf16, Some("encoding-guessed")),
        (windows.into_owned(), Some("encoding-guessed")),
    ] {
        let draft = read(&bytes, "a.txt", &Job::new()).unwrap();
        assert_eq!(draft.clauses[0].text, "Київ зберігає суверенітет.");
        assert_eq!(draft.warnings.first().map(|w| w.code.as_str()), code);
        assert_eq!(draft.language.as_deref(), Some("uk"));
    }
}

#[test]
fn header_block_tells_provenance_and_brackets_their_holder() {
    let draft = draft(
        "plan.txt",
        "The plan\n\nAuthor: Contact group\nStatus: leaked\n\n1. At most [600,000] [US: 800,000] men.\n\n2. Nothing else.\n",
    );
    assert_eq!(
        (draft.title.as_str(), draft.provenance.author.as_deref(), draft.provenance.status),
        ("The plan", Some("Contact group"), Status::Leaked)
    );
    assert_eq!(draft.coverage.skipped[0].part, "header-block");
    let by: Vec<Option<String>> = draft.clauses[1]
        .marks
        .iter()
        .map(|m| match &m.kind {
            MarkKind::Bracketed { by, .. } => by.clone(),
            _ => None,
        })
        .collect();
    assert_eq!(by, [None, Some("US".to_owned())]);
}

/// Hard-wrapped lines read to the same clauses as whole ones.
/// Recitals and enacting formulas make a preamble, mere opening words do not, whatever stands above them.
#[test]
fn a_preamble_is_told_by_its_words() {
    let points = "1. The ceasefire holds.\n\n2. The line is monitored.\n";
    for (opening, wanted) in [
        ("The Parties,\n\nSeeking peace,\n\nIt is said:", "preamble preamble preamble"),
        ("The Parties met in Geneva.\n\nThey have agreed as follows:", "preamble preamble"),
        ("Стороны,\n\nстремясь к миру,\n\nсогласились о нижеследующем:", "preamble preamble preamble"),
        ("Die Parteien haben Folgendes vereinbart:", "preamble"),
        ("## Preamble\n\nThe war has lasted long.\n\n## Terms", "heading preamble heading"),
        ("## Introduction\n\nRecalling the Charter,\n\n## Terms", "heading clause heading"),
        ("The war has lasted long.\n\nThis plan would end it.", "clause clause"),
        ("Dear Sir,\n\nThis plan would end the war.", "clause clause"),
    ] {
        let draft = draft("plan.md", &format!("# Plan\n\n{opening}\n\n{points}"));
        let kinds: Vec<&str> = draft.clauses.iter().map(|c| c.kind.name()).collect();
        assert_eq!(kinds.join(" "), format!("title {wanted} clause clause"), "{opening}");
    }
}

#[test]
fn wrapped_lines_are_joined() {
    let paragraphs = [
        "The Parties, wishing to end the conflict and to settle its causes and all that followed from them, have agreed as follows.",
        "Article 1. The forces of each Party withdraw from the line of contact within 30 days, as laid down in Article 12 of the protocol of 1994.",
        "(a) no aircraft flies within 25 kilometres of the line, whatever its purpose and whoever has sent it there or allowed it;",
        "(b) no vessel enters the waters north of the harbour before the joint commission has met for the first time in the capital.",
        "Article 2. Prisoners are released all for all, beginning with the wounded, the sick and those held longest by either of the Parties.",
    ];
    let wrap = |text: &str, width: usize| {
        let mut out = String::new();
        let mut column = 0;
        for word in text.split(' ') {
            if column > 0 && column + 1 + word.len() > width {
                out.push('\n');
                column = 0;
            } else if column > 0 {
                out.push(' ');
                column += 1;
            }
            out.push_str(word);
            column += word.len();
        }
        out
    };
    let whole = paragraphs.join("\n\n");
    for width in [55, 60, 66, 72, 78] {
        let wrapped: Vec<String> = paragraphs.iter().map(|p| wrap(p, width)).collect();
        assert_eq!(outline(&draft("a.txt", &wrapped.join("\n\n"))), outline(&draft("a.txt", &whole)), "width {width}");
    }
}

#[test]
fn a_plan_inside_a_news_article_yields_its_points() {
    let text = "Plan for the strait published\n\nPORT AMBER, 3 May – A newspaper has obtained the plan that both sides discussed last week.\n\n\
        1. The strait is open to all ships.\n\n2. No warships pass by night. (Editor's note: one copy says \u{201c}by day\u{201d}.)\n\n\
        Point 3 is removed.\n\n4. A commission of five watches over the passage.\n\n\
        The ministry did not answer our questions on Monday.\n\n5. Tolls are shared:\n\n(a) half to the north;\n\n(b) half to the south.";
    let read = draft("a.txt", text);
    let of = |kind: Kind| read.clauses.iter().filter(|c| c.kind == kind).map(|c| c.text.as_str()).collect::<Vec<_>>();
    assert_eq!(
        of(Kind::Clause),
        [
            "The strait is open to all ships.",
            "No warships pass by night.",
            "A commission of five watches over the passage.",
            "Tolls are shared:",
            "half to the north;",
            "half to the south."
        ]
    );
    assert_eq!(numbers(&read), ["1", "2", "4", "5", "5(a)", "5(b)"]);
    assert_eq!(of(Kind::EditorialNote).len(), 4);
    assert_eq!(read.warnings.iter().filter(|w| w.code == "article-prose").count(), 1);
    // without an article around it, a second paragraph is the clause's own
    let plain = draft("a.txt", &text.replace("PORT AMBER, 3 May – A newspaper has obtained the plan that", "The text that"));
    assert!(plain.clauses.iter().any(|c| c.kind == Kind::Clause && c.text.contains("did not answer")));
}

/// Invariant 12: every word of a text stands in a clause.
#[test]
fn invariant_12_no_word_of_a_text_is_lost() {
    let signs = [
        "1.",
        "2.",
        "(a)",
        "(b)",
        "Article 5",
        "\n",
        "\n\n",
        "alpha",
        "Beta",
        "gamma.",
        "I.",
        "II.",
        "– item",
        "PART I",
        "ANNEX A",
        "delta;",
        "[x]",
        "3.1",
    ];
    let mut seed = 42u64;
    for _ in 0..600 {
        let mut text = String::new();
        for _ in 0..40 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(signs[(seed >> 33) as usize % signs.len()]);
            text.push(' ');
        }
        let Ok(draft) = read(text.as_bytes(), "a.txt", &Job::new()) else { continue };
        let words = |s: &str| {
            let mut words: Vec<String> =
                s.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect();
            words.sort();
            words
        };
        let mut got = String::new();
        for clause in &draft.clauses {
            let _ = write!(
                got,
                " {} {} {} ",
                clause.number.as_ref().map_or("", |n| n.printed()),
                clause.heading.as_deref().unwrap_or(""),
                clause.text
            );
        }
        assert_eq!(words(&got), words(&text), "{text}\n{}", outline(&draft));
        assert!(draft.clauses.iter().all(|c| c.kind != Kind::TableRow));
    }
}

#[test]
fn running_heads_and_page_numbers_of_a_text_are_left_out() {
    let paged = "Draft 3\n\n1. The armed forces of the Parties shall\n\n                    Page 1 of 3\n\u{c}Draft 3\n\nnot exceed 600,000.\n\n\
        2. Fire ceases.\n\n          Page 2 of 3\n\u{c}Draft 3\n\n3. Troops leave.\n\n   Page 3 of 3\n";
    let read = draft("a.txt", paged);
    let want = "clause 1 | - | The armed forces of the Parties shall not exceed 600,000.\nclause 2 | - | Fire ceases.\nclause 3 | - | Troops leave.\n";
    assert_eq!(outline(&read), want);
    assert_eq!(super::skipped(&read), [("page-headers-and-footers", 6)]);
    let marked = "1. The Parties shall\n\n- 1 -\n\ncease fire.\n\n2. Troops leave.\n\n- 2 -\n\n3. Peace.\n\n- 3 -\n";
    assert_eq!(
        outline(&draft("a.txt", marked)),
        "clause 1 | - | The Parties shall cease fire.\nclause 2 | - | Troops leave.\nclause 3 | - | Peace.\n"
    );
}

#[test]
fn numbers_of_other_scripts_are_clauses_numbers() {
    let chinese = "第一章 总则\n\n第一条 停火\n\n一、双方立即停火。\n\n二、军队人数不超过600000人。\n\n第二条 撤军\n\n（一）东部撤军。\n\n（二）西部留驻。\n";
    assert_eq!(numbers(&draft("a.txt", chinese)), ["1", "1.1", "1.2", "2", "2.1", "2.2"]);
    let hebrew = "סעיף 1. הפסקת אש\n\nא. האש תיפסק.\n\nב. הכוחות ייסוגו.\n\nסעיף 2. שלום\n";
    assert_eq!(numbers(&draft("a.txt", hebrew)), ["1", "1(א)", "1(ב)", "2"]);
    let arabic = "المادة الأولى\n\nيتوقف إطلاق النار:\n\n(أ) في الشرق؛\n\n(ب) في الغرب.\n\nالمادة ٢\n\nتنسحب القوات.\n";
    assert_eq!(numbers(&draft("a.txt", arabic)), ["1", "1(أ)", "1(ب)", "2"]);
}

/// Points taken out of a plan: they neither begin with the first nor follow one another.
#[test]
fn an_excerpt_keeps_its_numbers() {
    let points = "7. The parties withdraw their forces.\n\n9. The line stays.\n\n12. Prisoners go home.\n";
    assert_eq!(numbers(&draft("a.txt", points)), ["7", "9", "12"]);
    assert_eq!(numbers(&draft("a.md", points)), ["7", "9", "12"]);
    // two alone may be anything
    assert!(numbers(&draft("a.txt", "A note.\n\n7. July it was.\n\n12. August it was.\n")).is_empty());
}

/// Points that are counted through parts with Roman numbers or letters of their own.
#[test]
fn numbers_run_on_through_numbered_parts() {
    for (first, second) in [("I", "II"), ("A", "B")] {
        let text = format!(
            "Framework\n\n{first}. Security\n\n1. Ukraine is sovereign.\n\n2. The forces are limited.\n\n{second}. Territory\n\n\
             3. Crimea is recognised.\n\n4. The line is frozen.\n"
        );
        let read = draft("a.txt", &text);
        assert_eq!(numbers(&read)[1..3], [format!("{first}.1"), format!("{first}.2")]);
        assert_eq!(numbers(&read)[4..], [format!("{second}.3"), format!("{second}.4")]);
    }
}
