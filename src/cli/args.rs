//! Arguments into options and files, by a command's table of options. Names of files need not be
//! Unicode, so arguments stay what the system gave.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// An option of a command.
pub(super) struct Opt {
    /// Without the two dashes.
    pub(super) name: &'static str,
    /// Without the dash.
    pub(super) short: Option<char>,
    /// What its value is called in the help; `None` for a flag.
    pub(super) value: Option<&'static str>,
    /// One sentence for the help.
    pub(super) help: &'static str,
}

/// The arguments of a call, sorted.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parsed {
    /// What is no option, in order.
    pub(super) files: Vec<PathBuf>,
    options: Vec<(&'static str, OsString)>,
}

impl Parsed {
    /// Whether an option was given.
    pub(super) fn has(&self, name: &str) -> bool {
        self.options.iter().any(|(known, _)| *known == name)
    }

    /// The value of an option; the last one when it was given more than once.
    pub(super) fn value(&self, name: &str) -> Option<&OsStr> {
        self.options.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| value.as_os_str())
    }

    /// The value as a text, with what is not Unicode marked.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.value(name).map(|value| value.to_string_lossy().into_owned())
    }

    /// Every value of an option that may be given more than once, as texts.
    pub(super) fn texts(&self, name: &str) -> impl Iterator<Item = String> + '_ {
        let name = name.to_owned();
        self.options.iter().filter(move |(known, _)| *known == name).map(|(_, value)| value.to_string_lossy().into_owned())
    }
}

/// Sorts arguments. `Err` says what is wrong with them.
pub(super) fn parse(args: &[OsString], options: &[Opt]) -> Result<Parsed, String> {
    let mut parsed = Parsed::default();
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        let text = arg.to_string_lossy();
        if text == "--" {
            parsed.files.extend(rest.by_ref().map(PathBuf::from));
        } else if let Some(long) = text.strip_prefix("--") {
            let name = long.split('=').next().unwrap_or_default();
            let option = options.iter().find(|o| o.name == name).ok_or_else(|| format!("unknown option --{name}"))?;
            let joined = long.contains('=').then(|| tail(arg, name.len() + 3));
            let value = match (option.value, joined) {
                (None, None) => OsString::new(),
                (None, Some(_)) => return Err(format!("--{name} takes no value")),
                (Some(_), Some(value)) => value.ok_or_else(|| format!("the value of --{name} is not Unicode"))?,
                (Some(what), None) => rest.next().cloned().ok_or_else(|| format!("--{name} lacks its {what}"))?,
            };
            parsed.options.push((option.name, value));
        } else if let Some(letter) = text.strip_prefix('-').and_then(|shorts| shorts.chars().next()) {
            let option = options.iter().find(|o| o.short == Some(letter)).ok_or_else(|| format!("unknown option -{letter}"))?;
            let joined = (text.chars().count() > 2).then(|| tail(arg, 1 + letter.len_utf8()));
            let value = match (option.value, joined) {
                (None, None) => OsString::new(),
                (None, Some(_)) => return Err(format!("unknown option {text}")),
                (Some(_), Some(value)) => value.ok_or_else(|| format!("the value of -{letter} is not Unicode"))?,
                (Some(what), None) => rest.next().cloned().ok_or_else(|| format!("-{letter} lacks its {what}"))?,
            };
            parsed.options.push((option.name, value));
        } else {
            parsed.files.push(PathBuf::from(arg));
        }
    }
    Ok(parsed)
}

/// What follows the first `skip` bytes of an argument, which are ASCII.
fn tail(arg: &OsStr, skip: usize) -> Option<OsString> {
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt as _;
        arg.as_bytes().get(skip..).map(|bytes| OsStr::from_bytes(bytes).to_owned())
    }
    #[cfg(not(unix))]
    arg.to_str().and_then(|text| text.get(skip..)).map(OsString::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPTIONS: &[Opt] = &[
        Opt { name: "output", short: Some('o'), value: Some("PATH"), help: "" },
        Opt { name: "quiet", short: Some('q'), value: None, help: "" },
    ];

    fn parse_all(args: &[&str]) -> Result<Parsed, String> {
        parse(&args.iter().map(OsString::from).collect::<Vec<_>>(), OPTIONS)
    }

    #[test]
    fn options_stand_anywhere_and_in_any_usual_form() {
        for args in [
            &["a", "-o", "x=y", "b", "-q"][..],
            &["--output=x=y", "a", "--quiet", "b"],
            &["-ox=y", "-q", "a", "--", "b"],
            &["--output", "-", "a", "b", "--output", "x=y", "-q"],
        ] {
            let parsed = parse_all(args).unwrap();
            assert_eq!(parsed.files, [PathBuf::from("a"), PathBuf::from("b")], "{args:?}");
            assert_eq!(parsed.text("output").as_deref(), Some("x=y"), "{args:?}");
            assert!(parsed.has("quiet"), "{args:?}");
        }
        assert_eq!(parse_all(&["--", "-q", "--output"]).unwrap().files.len(), 2);
        assert_eq!(parse_all(&["-"]).unwrap().files.len(), 1);
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(parse_all(&["--base"]).unwrap_err(), "unknown option --base");
        assert_eq!(parse_all(&["--output"]).unwrap_err(), "--output lacks its PATH");
        assert_eq!(parse_all(&["--quiet=1"]).unwrap_err(), "--quiet takes no value");
        assert_eq!(parse_all(&["-x"]).unwrap_err(), "unknown option -x");
    }

    #[cfg(unix)]
    #[test]
    fn names_need_not_be_unicode() {
        use std::os::unix::ffi::OsStringExt as _;
        let odd = OsString::from_vec(b"--output=/tmp/\xff".to_vec());
        let parsed = parse(&[odd, OsString::from_vec(b"\xfe".to_vec())], OPTIONS).unwrap();
        assert_eq!(parsed.value("output"), Some(OsString::from_vec(b"/tmp/\xff".to_vec()).as_os_str()));
        assert_eq!(parsed.files, [PathBuf::from(OsString::from_vec(b"\xfe".to_vec()))]);
    }
}
