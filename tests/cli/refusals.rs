//! What cannot be done is said in a line for each fault, and leaves nothing behind.

use super::*;

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
