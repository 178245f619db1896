//! The terms table: rows that follow one fact through all drafts, found from the drafts themselves.

use travaux::comparison::Comparison;
use travaux::draft::Kind;
use travaux::text::cut;
use unicode_normalization::UnicodeNormalization as _;

use crate::support::{comparison, lines};

/// Every term on a line: label, then what each draft says with what narrows it, `-` where it does not.
fn table(found: &Comparison) -> Vec<String> {
    let said = |v: &Option<travaux::substance::TermValue>| {
        v.as_ref().map_or("-".to_owned(), |v| {
            let more = v.qualifiers.iter().map(|q| format!(" + {}", q.text));
            [v.mention.text.clone()].into_iter().chain(more).collect()
        })
    };
    let line = |t: &travaux::substance::Term| format!("{}: {}", t.label, t.values.iter().map(said).collect::<Vec<_>>().join(" | "));
    found.terms.iter().map(line).collect()
}

fn compared(sources: &[&str]) -> Comparison {
    comparison(sources.iter().map(|s| lines(s)).collect())
}

/// Who guarantees, what a guarantee answers and what forfeits it, of states that no list knows.
#[test]
fn guarantees_have_their_own_rows() {
    let found = compared(&[
        "1 | The security guarantees of Norway for Azura cover the whole territory of Azura.\n\
         2 | If Azura attacks Korra, it will forfeit the security guarantees.\n\
         3 | In the event of an armed attack on Azura, a military response will follow.\n\
         4 | Both sides meet once a year in Vienna to review what was done.",
        "1 | The security guarantees of Norway and Sweden for Azura cover the whole territory of Azura.\n\
         2 | If Azura attacks Korra or closes the strait, it loses the security guarantees.\n\
         3 | In the event of a sustained armed attack on Azura, a military response will follow.\n\
         4 | Both sides meet once a year in Vienna to review what was done.",
    ]);
    let table = table(&found);
    let expected = [
        "Who guarantees: Norway | Norway + Sweden",
        "Forfeited if: If Azura attacks Korra | If Azura attacks Korra or closes the strait",
        "Answered if: In the event of an armed attack on Azura | In the event of a sustained armed attack on Azura",
    ];
    for line in expected {
        assert!(table.iter().any(|l| l == line), "{line} is not in {table:#?}");
    }
}

/// Forfeits are no matter of guarantees alone; whoever is given a guarantee is no guarantor.
#[test]
fn what_is_forfeited_is_followed_in_other_texts() {
    let lease = |days: &str| {
        format!(
            "1 | The Tenant pays a rent of 900 euros a month.\n\
             2 | If the rent is {days} in arrears, the option to buy the house and the garden lapses.\n\
             3 | The Tenant obtains a guarantee from Barclays for six months' rent."
        )
    };
    let found = compared(&[&lease("30 days"), &lease("60 days")]);
    let table = table(&found);
    assert!(
        table.contains(&"Forfeited if: If the rent is 30 days in arrears | If the rent is 60 days in arrears".into()),
        "{table:#?}"
    );
    let given = compared(&[
        "1 | Poland obtains security guarantees from France.",
        "1 | Poland receives robust security guarantees from France and Spain, without delay.",
    ]);
    let who: Vec<_> = given.terms.iter().filter(|t| t.label == "Who guarantees").flat_map(|t| t.values.iter().flatten()).collect();
    assert!(!who.is_empty() && who.iter().all(|v| v.mention.text == "France"), "{who:?}");
}

/// Words are what they are by their kind: losses that a text counts are figures, and whoever comes from a
/// state guarantees nothing.
#[test]
fn what_only_looks_like_a_guarantee_has_no_row() {
    let found = compared(&[
        "1 | The Company reports three losses a year.\n2 | Delegates meet, one from France, to review security arrangements.",
        "1 | The Company reports five losses a year.\n2 | Delegates meet, one from Spain, to review security arrangements.",
    ]);
    let table = table(&found);
    assert!(table.iter().any(|l| l.contains("three losses | five losses")), "{table:#?}");
    assert!(!table.iter().any(|l| l.starts_with("Forfeited") || l.starts_with("Who")), "{table:#?}");
}

/// In text of letters and combining marks, and of Cyrillic, every range cuts the words it tells, and the
/// findings are those of the composed text.
#[test]
fn ranges_cut_their_words_whatever_the_marks() {
    let drafts = [
        "1 | Чисельність Збройних сил України обмежується 600 000 військовослужбовців.\n\
         2 | Україна не вступає до Північноатлантичного альянсу протягом десяти років.\n\
         3 | Крим і Донецьк визнаються де-факто російськими.",
        "1 | Чисельність Збройних сил України обмежується 800 000 військовослужбовців у мирний час.\n\
         2 | Україна не вступає до Північноатлантичного альянсу протягом п’яти років.\n\
         3 | Крим залишається під контролем місії.",
    ];
    let french = [
        "1 | L’Ukraine réduit ses forces armées à 85 000 soldats à Kherson, à Genève et à Zürich.\n2 | L’accord entre en vigueur le 1er février 2026.",
        "1 | L’Ukraine réduit ses forces armées à 95 000 soldats à Kherson et à Zürich.\n2 | L’accord entre en vigueur le 1er août 2026.",
    ];
    for pair in [drafts, french] {
        let told = |sources: [String; 2]| {
            let found = compared(&[&sources[0], &sources[1]]);
            assert!(!found.findings.is_empty());
            let mut out = Vec::new();
            for f in &found.findings {
                let side = |m: &travaux::substance::Mention| {
                    assert_eq!(cut(&found.clause(m.clause).unwrap().text, m.range), m.text);
                    m.text.nfc().filter(|c| *c != '\u{301}').collect::<String>()
                };
                out.push((f.kind.name(), f.from.as_ref().map(side), f.to.as_ref().map(side)));
            }
            for value in found.terms.iter().flat_map(|t| t.values.iter().flatten()) {
                let text = &found.clause(value.mention.clause).unwrap().text;
                assert_eq!(cut(text, value.mention.range), value.mention.text);
                assert!(value.qualifiers.iter().all(|q| cut(text, q.range) == q.text));
            }
            out
        };
        let composed = told(pair.map(|s| s.nfc().collect()));
        assert_eq!(told(pair.map(|s| s.nfd().collect())), composed);
        // stress signs, as dictionaries and encyclopaedias set them
        let stressed = |s: &str| s.chars().flat_map(|c| [Some(c), (c == 'а').then_some('\u{301}')].into_iter().flatten()).collect();
        assert_eq!(told(pair.map(stressed)), composed);
    }
}

/// A draft that says somewhere that there is no limit speaks of the limit that another sets, though no
/// clause of it answers the limit's; other freedoms do not.
#[test]
fn a_limit_is_answered_by_words_that_lift_it() {
    let capped = "1 | The two sides stop all fire at noon.\n\
                  2 | The strength of the armed forces of Azura is limited to 90,000 personnel.\n\
                  3 | Prisoners return home within ten days.";
    let said = |other: &str| {
        let found = compared(&[capped, other]);
        let lines = table(&found);
        let said = lines.iter().find_map(|l| l.strip_prefix("Personnel: 90,000 personnel | "));
        said.map_or_else(|| panic!("{lines:#?}"), str::to_owned)
    };
    let free = "1 | The two sides stop all fire at noon.\n\
                2 | Ships of every flag pass the strait freely, and no dues are levied on them.\n\
                3 | Prisoners return home within ten days.\n\
                4 | Azura chooses its friends. No restrictions apply to the armed forces of Azura, its industry of arms or its partners abroad.";
    assert_eq!(said(free), "No restrictions apply");
    let other = |matter: &str| said(&free.replace("to the armed forces of Azura, its industry of arms", matter));
    assert_eq!(other("to the trade of Azura, its banks"), "-");
    // of the limit's topic, but not of what is limited
    assert_eq!(other("to the missiles of Korra, its depots"), "-");
    // a strength is no limit, whatever is free elsewhere
    let strength = capped.replace("is limited to", "stands at");
    let found = compared(&[&strength, free]);
    assert!(table(&found).contains(&"Personnel: 90,000 personnel | -".to_owned()), "{:#?}", table(&found));
}

/// What a place is said to be leads; words said in one breath stand together, and "will be" is no standing.
#[test]
fn a_standing_is_read_as_it_is_said() {
    let clause = |how: &str| {
        format!(
            "1 | De facto recognition of Crimea will be given.\n2 | In Kherson the line of contact {how} frozen, without de jure recognition."
        )
    };
    let table = table(&compared(&[&clause("will be"), &clause("stays")]));
    for line in [
        "Status of Crimea: De facto recognition | De facto recognition",
        "Status of Kherson: frozen + line of contact + without de jure recognition | frozen + line of contact + without de jure recognition",
    ] {
        assert!(table.iter().any(|l| l == line), "{line} is not in {table:#?}");
    }
}

/// A title names its draft and sets no term, whatever figures it bears.
#[test]
fn a_title_sets_no_term() {
    let titled = |title: &str| {
        let mut draft = lines("1 | The two sides stop all fire at noon.");
        let mut named = lines(&format!("1 | {title}")).clauses.remove(0);
        (named.kind, named.number) = (Kind::Title, None);
        named.id.n = 2;
        draft.clauses.push(named);
        draft
    };
    let found = comparison(vec![titled("Plan of the United States 28 points"), titled("Plan of the United States 24 points")]);
    assert!(found.terms.is_empty(), "{:#?}", table(&found));
}

/// A term stands under what its own clause is about, whatever another draft's clause in the row is about besides.
#[test]
fn a_term_stands_under_its_own_clause() {
    let plant =
        "1 | Under the supervision of the IAEA the nuclear power plant of Velm is restarted; its electricity is shared 50:50.";
    let control = "1 | Azura regains control of the nuclear power plant of Velm under the supervision of the IAEA; the border region is demilitarised.";
    let found = compared(&[plant, control]);
    assert_eq!(found.row_topics[0].first().map(|t| t.name()), Some("territory"));
    let share = found.terms.iter().find(|t| t.label == "Share").map(|t| t.topic.map(travaux::substance::Topic::name));
    assert_eq!(share, Some(Some("nuclear")), "{:#?}", table(&found));
}
