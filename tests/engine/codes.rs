//! The translation of topics into published code lists is complete.

use travaux::substance::Topic;

#[test]
fn codes_of_every_topic_stand_in_their_order() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/codes/pa-x.txt")).unwrap();
    let lines: Vec<(&str, &str)> = text.lines().map(|l| l.split('#').next().unwrap().split_once(" = ").expect(l)).collect();
    let names: Vec<&str> = lines.iter().map(|(topic, _)| *topic).collect();
    assert_eq!(names, Topic::ALL.map(Topic::name));
    for (topic, codes) in lines {
        let plain = |c: &str| c == "-" || c.chars().all(char::is_alphanumeric);
        assert!(!codes.trim().is_empty() && codes.split_whitespace().all(plain), "{topic}: {codes}");
    }
}

/// The JSON of a comparison says the codes of the topics that stand in its rows, and of no other.
#[test]
fn codes_stand_in_the_json() {
    let found = crate::support::comparison(vec![
        crate::support::lines("1 | Elections are held in 100 days."),
        crate::support::lines("1 | Elections are held in 200 days."),
    ]);
    let mut out = Vec::new();
    travaux::comparison::write_json(&found, &mut out).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(json["codes"], serde_json::json!({"pa-x": {"elections": ["Ele", "ElecComm"]}}));
}
