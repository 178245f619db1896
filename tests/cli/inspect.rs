//! `inspect` and `help`.

use super::*;

#[test]
fn inspect_shows_how_a_file_was_read() {
    let folder = Folder::new("inspect");
    let a = folder.draft("a.json", &[SOVEREIGN, CAP]);
    let text = written(&travaux(&args(&[&"inspect", &a])));
    assert!(text.contains("d1.2") && text.contains(CAP), "{text}");
    let output = travaux(&args(&[&"inspect", &a, &"--format=json"]));
    let draft: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut one = schema("comparison-1.json");
    one["$ref"] = json!("#/$defs/draft");
    for key in ["type", "properties", "required"] {
        one.as_object_mut().unwrap().remove(key);
    }
    assert_valid(&one, &draft);
    let file: Value = serde_json::from_str(&fs::read_to_string(&a).unwrap()).unwrap();
    assert_valid(&schema("draft-1.json"), &file);
    assert_eq!(draft["clauses"][1]["text"], CAP);
}

#[test]
fn help_names_everything_and_goes_to_standard_output() {
    for call in
        [&["--help"][..], &["-h"], &["help"], &["help", "compare"], &["compare", "--help"], &["help", "inspect"], &["--version"]]
    {
        let output = travaux(call);
        assert_eq!((status(&output), said(&output).as_str()), (0, ""), "{call:?}");
        assert!(written(&output).starts_with("travaux "), "{call:?}");
    }
    let help = written(&travaux(&["--help"]));
    for word in [
        "compare",
        "inspect",
        "--format",
        "--output",
        "--base",
        "--chain",
        "--revisions",
        "--topic",
        "--project",
        "--notes",
        "--exit-code",
        "--quiet",
        "force-limits",
        "html",
        "docx",
    ] {
        assert!(help.contains(word), "{word}");
    }
    assert_eq!(written(&travaux(&["--version"])), format!("travaux {}\n", env!("CARGO_PKG_VERSION")));
    assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
}

#[test]
fn a_document_is_read_in_a_process_of_its_own_that_says_the_same() {
    let name = concat!(env!("CARGO_MANIFEST_DIR"), "/samples/us-28-points.docx");
    let job = travaux::job::Job::new();
    let bytes = fs::read(name).unwrap();
    let here = travaux::read::read(&bytes, name, &job).unwrap();
    let out = travaux(&args(&[&"inspect", &name, &"--format", &"json"]));
    let there: Value = serde_json::from_slice(&out.stdout).unwrap();
    let texts: Vec<&str> = there["clauses"].as_array().unwrap().iter().map(|c| c["text"].as_str().unwrap()).collect();
    assert_eq!(texts, here.clauses.iter().map(|c| c.text.as_str()).collect::<Vec<_>>());

    // the reader itself: bytes in, a draft or a fault out, whatever the bytes are
    let reader = |input: fs::File| command().args(["--\u{1}read", "final", "a.docx"]).stdin(input).output().unwrap();
    let told = reader(fs::File::open(name).unwrap());
    assert!(told.status.success() && told.stdout.starts_with(b"{\"draft\":"));
    let folder = Folder::new("reader");
    let told = reader(fs::File::open(folder.file("broken", &bytes[..bytes.len() / 2])).unwrap());
    assert!(told.status.success() && told.stdout.starts_with(b"{\"fault\":"));
}
