//! The command line: that the wires are joined. Runs the built binary on drafts that each test
//! writes into a folder of its own, and on the samples.

#![expect(clippy::disallowed_methods, reason = "files and processes are what is tested")]
#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// A folder for one test, removed when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("travaux-cli-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// A draft file of clauses numbered from 1.
    fn draft(&self, name: &str, clauses: &[&str]) -> PathBuf {
        let clauses: Vec<Value> =
            clauses.iter().enumerate().map(|(i, text)| json!({"number": (i + 1).to_string(), "text": text})).collect();
        let title = name.split('.').next();
        self.file(name, json!({"schema": "travaux/draft/1", "title": title, "language": "en", "clauses": clauses}).to_string())
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(&self.0).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const CAP: &str = "The armed forces of Ukraine shall be limited to 600,000 personnel.";
const CAP_IN_PEACE: &str = "The armed forces of Ukraine shall be limited to 800,000 personnel in peacetime.";
const SOVEREIGN: &str = "The sovereignty of Ukraine shall be confirmed by all parties.";
const VOTE: &str = "Elections shall be held within 100 days of signature.";

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_travaux"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET").env_remove("TRAVAUX_LOG");
    command.stdin(Stdio::null());
    command
}

fn travaux<T: AsRef<OsStr>>(args: &[T]) -> Output {
    command().args(args).output().unwrap()
}

/// Arguments of several kinds as one list.
fn args(parts: &[&dyn AsRef<OsStr>]) -> Vec<OsString> {
    parts.iter().map(|part| part.as_ref().to_owned()).collect()
}

fn status(output: &Output) -> i32 {
    output.status.code().expect("it was not killed")
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn written(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The one thing a failed call may do: its status, lines on standard error, nothing else.
#[track_caller]
fn assert_refused(output: &Output, expected: i32, words: &[&str]) {
    let told = said(output);
    assert_eq!(status(output), expected, "{told}");
    assert_eq!(written(output), "", "nothing on standard output");
    assert_eq!(told.lines().count(), words.len(), "a line for each fault: {told}");
    for (line, words) in told.lines().zip(words) {
        assert!(line.starts_with("travaux: ") && line.contains(words), "{line:?} should hold {words:?}");
        assert!(line.contains("; "), "{line:?} says what to do");
    }
}

fn schema(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/schema").join(name);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[track_caller]
fn assert_valid(schema: &Value, instance: &Value) {
    let validator = jsonschema::validator_for(schema).unwrap();
    let faults: Vec<String> = validator.iter_errors(instance).take(5).map(|e| format!("{}: {e:.300}", e.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

fn comparison_of(parts: &[&dyn AsRef<OsStr>]) -> Value {
    let mut all = args(&[&"compare", &"--format", &"json"]);
    all.extend(args(parts));
    let output = travaux(&all);
    assert_eq!(status(&output), 0, "{}", said(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

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
fn what_later_versions_write_is_refused_in_one_line() {
    let folder = Folder::new("later");
    let (a, b) = (folder.draft("a.json", &[CAP]), folder.draft("b.json", &[CAP_IN_PEACE]));
    for format in ["docx", "redline", "xlsx", "csv", "pdf"] {
        let output = travaux(&args(&[&"compare", &a, &b, &"--format", &format]));
        assert_refused(&output, 2, &[&format!("this version cannot write {format} yet")]);
    }
    assert_refused(&travaux(&args(&[&"compare", &a, &b, &"-o", &folder.0.join("x.docx")])), 2, &["cannot write docx yet"]);
    assert_eq!(folder.names(), ["a.json", "b.json"]);
}

#[test]
fn wrong_usage_is_status_2() {
    let folder = Folder::new("usage");
    let (a, b) = (folder.draft("a.json", &[CAP]), folder.draft("b.json", &[CAP_IN_PEACE]));
    let calls: &[(&[&dyn AsRef<OsStr>], &str)] = &[
        (&[&"compare"], "two drafts or more"),
        (&[&"compare", &a], "two drafts or more"),
        (&[&"compare", &a, &b, &"--base", &"3"], "--base 3 names no draft"),
        (&[&"compare", &a, &b, &"--base=0"], "--base 0 names no draft"),
        (&[&"compare", &a, &b, &"--base", &"one"], "--base one names no draft"),
        (&[&"compare", &a, &b, &"--base", &"1", &"--chain"], "exclude one another"),
        (&[&"compare", &a, &b, &"--format", &"odt"], "there is no format odt"),
        (&[&"compare", &a, &b, &"--format"], "--format lacks its"),
        (&[&"compare", &a, &b, &"--topic", &"weather"], "there is no topic weather"),
        (&[&"compare", &a, &b, &"--revisions", &"none"], "--revisions none"),
        (&[&"compare", &a, &b, &"--bases"], "unknown option --bases"),
        (&[&"compare", &a, &b, &"--quiet=yes"], "takes no value"),
        (&[&"compare", &a, &b, &"-o", &b], "would replace this input"),
        (&[&"compare", &a, &b, &"--project", &a], "exclude one another"),
        (&[&"inspect"], "one file"),
        (&[&"inspect", &a, &b], "one file"),
        (&[&"compare", &a, &"--revisions", &"both"], "this gives 1"),
        (&[&"inspect", &a, &"--revisions", &"both"], "inspect shows one reading"),
        (&[&"inspect", &a, &"--format", &"md"], "inspect cannot write md"),
        (&[&"help", &"dance"], "there is no command dance"),
        (&[&"--dance"], "unknown option --dance"),
    ];
    for (call, words) in calls {
        assert_refused(&travaux(&args(call)), 2, &[words]);
    }
    assert!(fs::read_to_string(&b).unwrap().contains("travaux/draft/1"), "the input is untouched");
}

#[test]
fn files_that_cannot_be_read_are_each_named_with_a_remedy() {
    let folder = Folder::new("unread");
    let good = folder.draft("good.json", &[CAP]);
    let missing = folder.0.join("missing.txt");
    let empty = folder.file("empty.txt", "");
    let blank = folder.file("blank.txt", " \n\t\n");
    let binary = folder.file("picture.bin", [0x89, b'P', 0, 1, 2, 3, 0xff, 0xfe, 0, 0, 7, 8].repeat(200));
    let sample = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/us-28-points.docx")).unwrap();
    let damaged = folder.file("damaged.docx", &sample[..sample.len() / 2]);
    let broken = folder.file("broken.json", "{\"schema\": \"travaux/draft/1\", \"clauses\": [");
    let output = travaux(&args(&[&"compare", &missing, &good, &folder.0, &empty, &blank, &binary, &damaged, &broken]));
    let words =
        ["missing.txt: there is no such file", "a folder", "empty.txt", "blank.txt", "picture.bin", "damaged.docx", "broken.json"];
    assert_refused(&output, 3, &words);
    for file in [&missing, &folder.0, &empty, &blank, &binary, &damaged, &broken] {
        assert_refused(&travaux(&args(&[&"inspect", file])), 3, &[&file.display().to_string()]);
    }
    assert_refused(&travaux(&args(&[&"compare", &"--project", &missing])), 3, &["there is no such file"]);
    assert_refused(&travaux(&args(&[&"compare", &"--project", &good])), 3, &["not a Travaux project"]);
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_never_waited_for() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new("special");
    let good = folder.draft("good.json", &[CAP]);
    for device in ["/dev/zero", "/dev/null"] {
        assert_refused(&travaux(&args(&[&"compare", &good, &device])), 3, &["a device or a pipe, not a file"]);
    }
    let pipe = folder.0.join("pipe");
    if Command::new("mkfifo").arg(&pipe).status().is_ok_and(|made| made.success()) {
        assert_refused(&travaux(&args(&[&"inspect", &pipe])), 3, &["a device or a pipe, not a file"]);
    }
    let locked = folder.draft("locked.json", &[CAP]);
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o0)).unwrap();
    if fs::File::open(&locked).is_ok() {
        println!("no permission: skipped, nothing is closed to this user");
    } else {
        assert_refused(&travaux(&args(&[&"inspect", &locked])), 3, &["no permission"]);
    }
}

#[test]
fn a_result_that_cannot_be_written_is_status_4_and_leaves_nothing() {
    let folder = Folder::new("unwritten");
    let (a, b) = (folder.draft("a.json", &[CAP]), folder.draft("b.json", &[CAP_IN_PEACE]));
    let nowhere = folder.0.join("no/such/folder.html");
    assert_refused(&travaux(&args(&[&"compare", &a, &b, &"-o", &nowhere])), 4, &["there is no such folder"]);
    assert_refused(&travaux(&args(&[&"compare", &a, &b, &"-o", &folder.0])), 4, &["it is a folder"]);
    let old = folder.file("old.html", "old");
    let mut rights = fs::metadata(&old).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&old, rights).unwrap();
    assert_refused(&travaux(&args(&[&"compare", &a, &b, &"-o", &old])), 4, &["no permission to write it"]);
    assert_eq!(fs::read_to_string(&old).unwrap(), "old");
    assert_eq!(folder.names(), ["a.json", "b.json", "old.html"]);
    #[cfg(target_os = "linux")]
    {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = command().args(args(&[&"compare", &a, &b])).stdout(full).output().unwrap();
        assert_refused(&output, 4, &["the disk is full"]);
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_fault() {
    let folder = Folder::new("broken-pipe");
    let many: Vec<String> = (0..400).map(|n| format!("Clause {n}: {CAP} {}", "More words follow here. ".repeat(20))).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let a = folder.draft("a.json", &many);
    let mut child = command().args(args(&[&"inspect", &a])).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut some = [0; 16];
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut some).unwrap();
    drop(out);
    let output = child.wait_with_output().unwrap();
    assert_eq!((status(&output), said(&output).as_str()), (0, ""));
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

/// A project file of the drafts, as `inspect` read them, with a cut link and a note.
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

#[cfg(all(unix, not(target_os = "macos")))]
#[test]
fn without_a_display_the_window_names_the_terminal() {
    for call in [&[][..], &["a.txt"], &["--", "-odd-name.txt"]] {
        assert_refused(&travaux(call), 5, &["travaux compare"]);
    }
}

#[cfg(unix)]
#[test]
fn odd_file_names_keep_messages_to_one_line() {
    use std::os::unix::ffi::OsStringExt as _;
    let folder = Folder::new("names");
    let a = folder.draft("a.json", &[SOVEREIGN, CAP]);
    let mut odd = folder.0.clone().into_os_string().into_vec();
    odd.extend(b"/o\xffdd\n\x1b[31m.json");
    let odd = PathBuf::from(OsString::from_vec(odd));
    assert_refused(&travaux(&args(&[&"compare", &a, &odd])), 3, &["there is no such file"]);
    fs::copy(&a, &odd).unwrap();
    let found = comparison_of(&[&a, &odd]);
    assert!(found["drafts"][1]["path"].as_str().unwrap().contains("dd\n"));
    let text = written(&travaux(&args(&[&"compare", &a, &odd])));
    assert!(!text.contains('\u{1b}'), "{text}");
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

/// The files of a folder that are drafts by their ending.
fn drafts_in(folder: &Path) -> Vec<PathBuf> {
    let readable = |path: &Path| {
        let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
        let by_ending = travaux::read::FORMATS.iter().any(|f| f.endings.contains(&ending));
        by_ending && path.file_stem().is_some_and(|name| name != "README")
    };
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_file() && readable(p)).collect();
    files.sort();
    files
}

#[test]
fn json_of_every_pair_of_samples_is_valid() {
    let schema = schema("comparison-1.json");
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let mut count = 0;
    for folder in [samples.clone(), samples.join("lease")] {
        let files = drafts_in(&folder);
        for a in &files {
            for b in &files {
                assert_valid(&schema, &comparison_of(&[a, b]));
                count += 1;
            }
        }
    }
    assert!(count > 0);
}

#[test]
fn json_of_shared_cases_is_valid() {
    let shared =
        std::env::var_os("TRAVAUX_SHARED").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let Ok(cases) = fs::read_to_string(shared.join("bench/dev.jsonl")) else {
        println!("the shared cases are not here: skipped");
        return;
    };
    let schema = schema("comparison-1.json");
    let draft_schema = self::schema("draft-1.json");
    let folder = Folder::new("shared");
    for case in cases.lines().step_by(9).map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        let files: Vec<PathBuf> = ["a.json", "b.json"]
            .iter()
            .zip(case["drafts"].as_array().unwrap())
            .map(|(name, draft)| {
                assert_valid(&draft_schema, draft);
                folder.file(name, draft.to_string())
            })
            .collect();
        assert_valid(&schema, &comparison_of(&[&files[0], &files[1]]));
    }
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
