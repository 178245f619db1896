//! `compare`: what is compared with what, and what is written of it.

use super::*;

#[test]
fn every_format_is_written_whole_and_the_same_twice() {
    let folder = Folder::new("formats");
    let (a, b) = (folder.draft("a.json", &[SOVEREIGN, CAP]), folder.draft("b.json", &[SOVEREIGN, CAP_IN_PEACE]));
    for (format, sign) in
        [("json", "{\"schema\":\"travaux/comparison/1\""), ("html", "<!doctype html>"), ("md", "# "), ("text", "2 drafts")]
    {
        let output = travaux(&args(&[&"compare", &a, &b, &"--format", &format]));
        assert_eq!((status(&output), said(&output).as_str()), (0, ""), "{format}");
        assert!(written(&output).starts_with(sign), "{format}: {}", written(&output));
        let again = travaux(&args(&[&"compare", &format!("--format={format}"), &"--", &a, &b]));
        assert_eq!(output.stdout, again.stdout, "{format}: the same bytes");
        let path = folder.0.join("out");
        let to_file = travaux(&args(&[&"compare", &a, &b, &"--format", &format, &"-o", &path]));
        assert_eq!((status(&to_file), written(&to_file).as_str()), (0, ""));
        assert_eq!(fs::read(&path).unwrap(), output.stdout, "{format}: the same in a file");
    }
    for (ending, sign) in
        [("json", "{"), ("HTML", "<!doctype"), ("htm", "<!doctype"), ("md", "# "), ("txt", "2 drafts"), ("x", "2 drafts")]
    {
        let path = folder.0.join(format!("by-ending.{ending}"));
        assert_eq!(status(&travaux(&args(&[&"compare", &a, &b, &"--output", &path]))), 0);
        assert!(fs::read_to_string(&path).unwrap().starts_with(sign), "{ending}");
    }
    assert_eq!(status(&travaux(&args(&[&"compare", &a, &a]))), 0, "a draft with itself");
}

#[test]
fn exit_code_tells_whether_drafts_differ_in_substance() {
    let folder = Folder::new("exit-code");
    let a = folder.draft("a.json", &[SOVEREIGN, CAP]);
    let b = folder.draft("b.json", &[SOVEREIGN, CAP_IN_PEACE]);
    let comma = folder.draft("comma.json", &[SOVEREIGN, "The armed forces of Ukraine, shall be limited to 600,000 personnel."]);
    let out = folder.0.join("out.json");
    let code = |other: &Path| status(&travaux(&args(&[&"compare", &a, &other, &"--exit-code", &"-o", &out])));
    assert_eq!((code(&a), code(&comma), code(&b)), (0, 0, 1));
    assert!(out.exists(), "the result is written all the same");
    assert_eq!(status(&travaux(&args(&[&"compare", &a, &b]))), 0, "not asked, not told");
}

#[test]
fn base_and_chain_say_what_is_compared_with_what() {
    let folder = Folder::new("base");
    let files = [
        folder.draft("a.json", &[SOVEREIGN, CAP]),
        folder.draft("b.json", &[SOVEREIGN, CAP_IN_PEACE]),
        folder.draft("c.json", &[SOVEREIGN, CAP_IN_PEACE, VOTE]),
    ];
    let pairs = |options: &[&dyn AsRef<OsStr>]| {
        let mut parts: Vec<&dyn AsRef<OsStr>> = files.iter().map(|f| f as &dyn AsRef<OsStr>).collect();
        parts.extend(options);
        let found = comparison_of(&parts);
        let mut pairs: Vec<String> = found["changes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|c| format!("{}{}", c["from"].as_str().unwrap(), c["to"].as_str().unwrap()))
            .collect();
        pairs.sort();
        pairs.dedup();
        (found["base"].as_str().unwrap().to_owned(), pairs.join(" "))
    };
    assert_eq!(pairs(&[]), ("d1".to_owned(), "d1d2 d1d3".to_owned()));
    assert_eq!(pairs(&[&"--base", &"3"]), ("d3".to_owned(), "d1d3 d2d3".to_owned()));
    assert_eq!(pairs(&[&"--chain"]), ("d1".to_owned(), "d1d2 d2d3".to_owned()));
}

#[test]
fn topic_keeps_rows_under_their_own_names() {
    let folder = Folder::new("topic");
    let a = folder.draft("a.json", &[SOVEREIGN, VOTE, CAP]);
    let b = folder.draft("b.json", &[SOVEREIGN, "Elections shall be held as soon as possible.", CAP_IN_PEACE]);
    let whole = comparison_of(&[&a, &b]);
    let kept = comparison_of(&[&a, &b, &"--topic", &"force-limits"]);
    assert_valid(&schema("comparison-1.json"), &kept);
    let rows = kept["rows"].as_array().unwrap();
    assert!(!rows.is_empty() && rows.len() < whole["rows"].as_array().unwrap().len(), "{rows:?}");
    for row in rows {
        assert!(whole["rows"].as_array().unwrap().contains(row), "{row}");
    }
    assert!(kept["findings"].as_array().unwrap().iter().all(|f| f["topic"] == "force-limits"));
    let both = comparison_of(&[&a, &b, &"--topic", &"force-limits", &"--topic=elections"]);
    assert!(both["rows"].as_array().unwrap().len() > rows.len());
}

/// A file with topics and words of one's own: they can be asked for, lead, and a wrong line is named.
#[test]
fn a_vocabulary_of_ones_own_brings_topics_and_words() {
    let folder = Folder::new("vocabulary");
    let a = folder.draft("a.json", &["The aquifer is drawn on by 40 pumps.", "Elections are held in 100 days."]);
    let b = folder.draft("b.json", &["The aquifer is drawn on by 60 pumps.", "Elections are held in 200 days."]);
    let words = folder.file("words.txt", "[topic water-sharing]\ncue = aquifer*\n");
    let json = comparison_of(&[&"--vocabulary", &words, &"--topic", &"water-sharing", &"--lead", &"water-sharing", &a, &b]);
    let topics: Vec<&Value> = json["findings"].as_array().unwrap().iter().map(|f| &f["topic"]).collect();
    assert_eq!(topics, ["water-sharing"]);
    let wrong = folder.file("wrong.txt", "[topic water-sharing]\nsure = aquifer*\n");
    assert_refused(&travaux(&args(&[&"compare", &"--vocabulary", &wrong, &a, &b])), 2, &["line 2: the words of a topic"]);
    assert_refused(&travaux(&args(&[&"compare", &"--topic", &"water-sharing", &a, &b])), 2, &["water-sharing"]);
}

/// A project file of the drafts, as `inspect` read them, with a cut link and a note.
fn project(folder: &Folder, drafts: &[&Path]) -> PathBuf {
    let mut read = Vec::new();
    for (i, path) in drafts.iter().enumerate() {
        let output = travaux(&args(&[&"inspect", path, &"--format", &"json"]));
        assert_eq!(status(&output), 0, "{}", said(&output));
        let text = written(&output).replace("\"d1", &format!("\"d{}", i + 1));
        read.push(serde_json::from_str::<Value>(&text).unwrap());
    }
    let project = json!({"schema": "travaux/project/1", "title": "Plan", "next_draft": 2, "next_note": 1, "drafts": read,
        "links": [{"from": "d1.2", "to": "d2.2", "verdict": "cut"}],
        "notes": [{"id": 1, "clause": "d2.2", "number": "2", "words": CAP_IN_PEACE, "text": "Who counts?", "author": "M. Keller"}],
        "view": {"base": "d2", "chain": false}, "open_items": [], "positions": []});
    assert_valid(&schema("project-1.json"), &project);
    folder.file("plan.travaux", project.to_string())
}

#[test]
fn a_project_brings_its_drafts_links_notes_and_base() {
    let folder = Folder::new("project");
    let (a, b) = (folder.draft("a.json", &[SOVEREIGN, CAP]), folder.draft("b.json", &[SOVEREIGN, CAP_IN_PEACE]));
    let plan = project(&folder, &[&a, &b]);
    let found = comparison_of(&[&"--project", &plan]);
    assert_valid(&schema("comparison-1.json"), &found);
    assert_eq!(found["base"], "d2");
    let cut = |found: &Value| !found["links"].as_array().unwrap().iter().any(|l| l["from"] == "d1.2" && l["to"] == "d2.2");
    assert!(cut(&found), "what the user cut stays cut");
    assert!(!cut(&comparison_of(&[&a, &b])), "the engine would link them");
    assert_eq!(comparison_of(&[&"--project", &plan, &"--base", &"1"])["base"], "d1");
    for format in ["text", "md", "html", "json"] {
        let notes = |more: &[&dyn AsRef<OsStr>]| {
            let mut call = args(&[&"compare", &"--project", &plan, &"--format", &format]);
            call.extend(args(more));
            written(&travaux(&call)).contains("Who counts?")
        };
        assert!(notes(&[&"--notes"]) && !notes(&[]), "{format}");
    }
    let before = fs::read(&plan).unwrap();
    assert_refused(&travaux(&args(&[&"compare", &"--project", &plan, &"-o", &plan])), 2, &["would replace this input"]);
    assert_eq!(fs::read(&plan).unwrap(), before);
    assert_refused(&travaux(&args(&[&"compare", &a, &plan])), 3, &["it is a project, not a draft; give it as --project"]);
    let newer = folder.file("newer.travaux", "{\"schema\": \"travaux/project/2\"}");
    let words = "made by a newer Travaux (project/2); update to open it; the file was not touched";
    assert_refused(&travaux(&args(&[&"compare", &"--project", &newer])), 3, &[words]);
    let one = folder.file("one.travaux", r#"{"schema": "travaux/project/1", "drafts": []}"#);
    assert_refused(&travaux(&args(&[&"compare", &"--project", &one])), 2, &["this gives 0"]);
}

#[test]
fn the_ready_project_is_valid_and_compared() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/ukraine-2025.travaux");
    assert_valid(&schema("project-1.json"), &serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap());
    let found = comparison_of(&[&"--project", &path, &"--notes"]);
    assert_valid(&schema("comparison-1.json"), &found);
    assert!(found["notes"].as_array().is_some_and(|notes| !notes.is_empty()));
    assert_eq!(found["drafts"].as_array().map(Vec::len), Some(3));
}

/// A Word file of one paragraph, given as the XML inside it.
fn word(folder: &Folder, name: &str, paragraph: &str) -> PathBuf {
    let path = folder.0.join(name);
    let mut zip = zip::ZipWriter::new(fs::File::create(&path).unwrap());
    let kinds = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
    let main = format!(
        r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>{paragraph}</w:p></w:body></w:document>"#
    );
    for (name, content) in [("[Content_Types].xml", kinds), ("word/document.xml", &main)] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    path
}

#[test]
fn tracked_changes_are_read_as_asked() {
    let folder = Folder::new("revisions");
    let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    let tracked = format!(
        r#"{}<w:del w:id="1" w:author="A"><w:r><w:delText>600,000</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">{}</w:ins>{}"#,
        run("1. The cap shall be "),
        run("800,000"),
        run(" personnel.")
    );
    let tracked = word(&folder, "tracked.docx", &tracked);
    let plain = word(&folder, "plain.docx", &run("1. The cap shall be 700,000 personnel."));
    let texts = |parts: &[&dyn AsRef<OsStr>]| {
        let drafts = comparison_of(parts)["drafts"].as_array().unwrap().clone();
        let text = |draft: &Value| draft["clauses"][0]["text"].as_str().unwrap().replace(" personnel.", "");
        drafts.iter().map(|d| text(d).rsplit(' ').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(texts(&[&tracked, &plain]), ["800,000", "700,000"]);
    assert_eq!(texts(&[&tracked, &plain, &"--revisions=original"]), ["600,000", "700,000"]);
    assert_eq!(texts(&[&tracked, &plain, &"--revisions=both"]), ["600,000", "800,000", "700,000"]);
    assert_eq!(texts(&[&tracked, &"--revisions=both"]), ["600,000", "800,000"]);
    // both readings of one file differ by its revisions and by nothing else
    let spans = comparison_of(&[&tracked, &"--revisions=both"])["changes"][0]["spans"].as_array().unwrap().clone();
    let of = |op: &str| spans.iter().filter(|s| s["op"] == op).map(|s| s["text"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!((of("delete"), of("insert")), (vec!["600,000".to_owned()], vec!["800,000".to_owned()]));
    assert_refused(&travaux(&args(&[&"compare", &plain, &"--revisions=both"])), 2, &["this gives 1"]);
    let output = travaux(&args(&[&"inspect", &tracked, &"--revisions", &"original", &"--format", &"json"]));
    assert!(written(&output).contains("600,000 personnel"), "{}", written(&output));
}

#[test]
fn what_was_not_compared_stands_in_every_export() {
    // Its header block is read as provenance, and said to be no clause.
    let old = concat!(env!("CARGO_MANIFEST_DIR"), "/samples/us-28-points.docx");
    let folder = Folder::new("not-compared");
    let new = folder.draft("b.json", &[CAP]);
    for export in travaux::export::EXPORTS {
        let out = travaux(&args(&[&"compare", &"--format", &export.name, &old, &new]));
        let told = String::from_utf8(out.stdout).unwrap();
        // for people in a line, for programs in the drafts' coverage
        let said = match export.name {
            "json" => {
                let comparison: Value = serde_json::from_str(&told).unwrap();
                comparison["drafts"][0]["coverage"]["skipped"][0]["part"] == "header-block"
            }
            _ => told.contains("not compared: "),
        };
        assert!(said, "{}", export.name);
    }
}
