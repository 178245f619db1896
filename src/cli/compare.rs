//! `travaux compare`: drafts or a project in, one export out.

use std::path::{Path, PathBuf};

use super::args::{Opt, Parsed};
use super::revisions::{self, Readings};
use super::tell::{self, Progress, tell, tell_of};
use super::{Command, Exit, Failure};
use crate::comparison::{Mode, Options, by_topics, compare};
use crate::draft::Draft;
use crate::export::{EXPORTS, Export, ExportOptions, NOT_YET};
use crate::files;
use crate::job::Job;
use crate::project::Project;
use crate::read::{ReadError, ReadOptions, columns};
use crate::substance::{Focus, Topic};

pub(super) const COMMAND: Command = Command {
    name: "compare",
    takes: "FILE FILE... [options]",
    about: "Compares drafts without a window.",
    options: &[
        Opt { name: "format", short: None, value: Some("F"), help: "what to write; else by the ending of --output, else text" },
        Opt { name: "output", short: Some('o'), value: Some("PATH"), help: "write to a file, whole or not at all" },
        Opt { name: "base", short: None, value: Some("N"), help: "the draft the others are compared with (1, the first)" },
        Opt { name: "chain", short: None, value: None, help: "compare each draft with the one before it" },
        revisions::OPTION,
        Opt { name: "topic", short: None, value: Some("NAME"), help: "keep only this topic (may be repeated)" },
        Opt { name: "lead", short: None, value: Some("NAME"), help: "let this topic lead (may be repeated)" },
        Opt { name: "vocabulary", short: None, value: Some("PATH"), help: "a file with topics and words of your own" },
        Opt { name: "project", short: None, value: Some("PATH"), help: "take drafts, links and notes from a saved project" },
        Opt { name: "notes", short: None, value: None, help: "put the project's notes into the result" },
        Opt { name: "exit-code", short: None, value: None, help: "exit 1 when the drafts differ in substance" },
        Opt { name: "quiet", short: Some('q'), value: None, help: "no progress and no warnings" },
    ],
    run,
};

fn run(args: &Parsed) -> Result<Exit, Failure> {
    let output = args.value("output").map(Path::new);
    let export = export(args.text("format").as_deref(), output)?;
    let words = vocabulary(args)?;
    // Without a project all topics are known by now; a project's own are known when it is read.
    if args.value("project").is_none() {
        named_topics(args, &focus(words.as_deref().unwrap_or_default(), &[])?)?;
    }
    let readings = revisions::wanted(args)?;
    let source = source(args, &readings)?;
    if let Some(output) = output
        && let Some(input) = source.paths().iter().find(|input| files::is_same_file(input, output))
    {
        let name = input.display();
        return Err(Failure::Usage(format!("{name}: the result would replace this input; choose another --output")));
    }

    let quiet = args.has("quiet");
    let progress = Progress::new(quiet);
    let project = source.read(&readings, &progress)?;
    let chosen = focus(words.as_deref().unwrap_or(&project.vocabulary), &project.lead_topics)?;
    let (topics, lead) = named_topics(args, &chosen)?;
    let lead = if lead.is_empty() { chosen.lead } else { lead };
    let options = options(args, &project, Focus { lead, ..chosen })?;
    progress.stage("Comparing");
    let compared = compare(&project.drafts, &project.decisions, &options, &Job::new());
    // Nobody else holds the job, so nobody can have stopped it.
    let comparison = compared.map_err(|_cancelled| Failure::Told(Exit::Unwritten))?;
    log::info!(
        "{} drafts: {} links, {} rows, {} changes, {} findings",
        comparison.drafts.len(),
        comparison.links.len(),
        comparison.rows.len(),
        comparison.changes.len(),
        comparison.findings.len()
    );
    let comparison = if topics.is_empty() { comparison } else { by_topics(&comparison, &topics) };
    drop(progress);
    if !quiet {
        project.drafts.iter().for_each(|draft| warnings(draft));
    }

    let with = ExportOptions { notes: args.has("notes") };
    match output {
        None => tell::result(|out| (export.write)(&comparison, &project, &with, out))?,
        Some(path) => {
            files::replace(path, |out| (export.write)(&comparison, &project, &with, out)).map_err(|error| {
                let (wrong, remedy) = files::write_fault(&error);
                tell_of(path, &wrong, remedy);
                Failure::Told(Exit::Unwritten)
            })?;
            Exit::Done
        }
    };
    Ok(if args.has("exit-code") && comparison.differs_in_substance() { Exit::Differ } else { Exit::Done })
}

/// The export that was named, else the one of the output's ending, else text.
fn export(named: Option<&str>, output: Option<&Path>) -> Result<&'static Export, Failure> {
    let ending = output.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    let name = match (named, ending.as_deref()) {
        (Some(name), _) => name,
        (None, Some("htm")) => "html",
        (None, Some("markdown")) => "md",
        (None, Some(ending)) => {
            let known = EXPORTS.iter().find(|e| e.ending == ending).map(|e| e.name);
            known.or_else(|| NOT_YET.iter().find(|name| **name == ending).copied()).unwrap_or("text")
        }
        (None, None) => "text",
    };
    let names = || EXPORTS.iter().map(|e| e.name).collect::<Vec<_>>().join(", ");
    EXPORTS.iter().find(|e| e.name == name).ok_or_else(|| {
        Failure::Usage(if NOT_YET.contains(&name) {
            format!("this version cannot write {name} yet; use one of {}", names())
        } else {
            format!("there is no format {name}; use one of {}", names())
        })
    })
}

/// The text of the user's own words that `--vocabulary` names.
fn vocabulary(args: &Parsed) -> Result<Option<String>, Failure> {
    let Some(path) = args.value("vocabulary").map(Path::new) else { return Ok(None) };
    files::open_text(path).map(Some).map_err(|error| {
        tell_of(path, &error.to_string(), error.remedy());
        Failure::Told(Exit::Unread)
    })
}

fn focus(words: &str, lead: &[String]) -> Result<Focus, Failure> {
    Focus::read(words, lead).map_err(|error| Failure::Usage(format!("the vocabulary cannot be read: {error}; correct that line")))
}

/// The topics that `--topic` and those that `--lead` name.
fn named_topics(args: &Parsed, focus: &Focus) -> Result<(Vec<Topic>, Vec<Topic>), Failure> {
    let topic = |name: String| {
        focus.topic(&name).ok_or_else(|| {
            let all: Vec<&str> = focus.topics().map(Topic::name).collect();
            Failure::Usage(format!("there is no topic {name}; use {}", all.join(", ")))
        })
    };
    Ok((args.texts("topic").map(topic).collect::<Result<_, _>>()?, args.texts("lead").map(topic).collect::<Result<_, _>>()?))
}

/// Where the drafts come from.
enum Source<'a> {
    Files(&'a [PathBuf]),
    Project(PathBuf),
}

fn source<'a>(args: &'a Parsed, readings: &Readings) -> Result<Source<'a>, Failure> {
    let see = "see `travaux help compare`";
    match (args.value("project"), args.files.as_slice(), readings) {
        (Some(_), [_, ..], _) => Err(Failure::Usage(format!("files and --project exclude one another; {see}"))),
        (Some(path), [], _) => Ok(Source::Project(PathBuf::from(path))),
        (None, [], _) => Err(Failure::Usage(format!("compare needs two drafts or more; {see}"))),
        // How many drafts there will be shows when they are read: a negotiation table holds several.
        (None, files, Readings::Both) | (None, files @ [_], Readings::One(_)) => Ok(Source::Files(files)),
        (None, files, Readings::One(_)) => {
            base(args, files.len())?;
            Ok(Source::Files(files))
        }
    }
}

impl Source<'_> {
    fn paths(&self) -> &[PathBuf] {
        match self {
            Self::Files(paths) => paths,
            Self::Project(path) => std::slice::from_ref(path),
        }
    }

    /// The drafts with what the user did; everything that cannot be read is named.
    fn read(&self, readings: &Readings, progress: &Progress) -> Result<Project, Failure> {
        match self {
            Self::Files(paths) => read_drafts(paths, readings, progress),
            Self::Project(path) => {
                progress.stage("Reading the project");
                files::open_project(path).map_err(|error| {
                    tell_of(path, &error.to_string(), error.remedy());
                    Failure::Told(Exit::Unread)
                })
            }
        }
    }
}

fn read_drafts(paths: &[PathBuf], readings: &Readings, progress: &Progress) -> Result<Project, Failure> {
    let mut project = Project::default();
    let mut failed = Vec::new();
    for (i, path) in paths.iter().enumerate() {
        progress.stage(&format!("Reading {} ({} of {})", path.display(), i + 1, paths.len()));
        match read_draft(path, readings) {
            Ok(drafts) => {
                for draft in drafts {
                    log::info!("file {}: {} clauses, {} warnings", i + 1, draft.clauses.len(), draft.warnings.len());
                    project.add_draft(draft);
                }
            }
            Err(error) => failed.push((path, error)),
        }
    }
    if failed.is_empty() {
        return match (paths, readings) {
            ([_], Readings::One(_)) => of_columns(&project),
            _ => Ok(project),
        };
    }
    progress.stage("");
    for (path, error) in &failed {
        if matches!(error, ReadError::Unsupported { .. }) && files::open_project(path).is_ok() {
            tell_of(path, "it is a project, not a draft", "give it as --project, without other files");
        } else {
            tell_of(path, &error.to_string(), error.remedy());
        }
    }
    Err(Failure::Told(Exit::Unread))
}

/// The drafts that stand side by side in the one file's table.
fn of_columns(project: &Project) -> Result<Project, Failure> {
    let mut found = Project::default();
    for draft in &project.drafts {
        for column in columns(draft, &Job::new()).unwrap_or_default() {
            found.add_draft(column);
        }
    }
    if found.drafts.is_empty() {
        return Err(Failure::Usage("compare needs two drafts or more; see `travaux help compare`".to_owned()));
    }
    Ok(found)
}

/// The drafts that a file gives: one, or two when both readings are wanted and they differ.
fn read_draft(path: &Path, readings: &Readings) -> Result<Vec<Draft>, ReadError> {
    match readings {
        Readings::One(revisions) => Ok(vec![files::open_draft_with(path, ReadOptions { revisions: *revisions }, &Job::new())?]),
        Readings::Both => {
            let mut drafts = files::open_both(path, &Job::new())?;
            if let [before, with] = drafts.as_mut_slice() {
                before.title.push_str(" (before its tracked changes)");
                with.title.push_str(" (with its tracked changes)");
            }
            Ok(drafts)
        }
    }
}

/// What to compare with what: the project's own choice where the call says nothing.
fn options(args: &Parsed, project: &Project, focus: Focus) -> Result<Options, Failure> {
    let count = project.drafts.len();
    if count < 2 {
        return Err(Failure::Usage(format!("two drafts are needed, this gives {count}; add another")));
    }
    let base = base(args, count)?;
    let chain = args.has("chain") || (base.is_none() && project.view.chain);
    Ok(Options { base: base.unwrap_or(project.base_index()), mode: if chain { Mode::Chain } else { Mode::Base }, focus })
}

/// The place from 0 that `--base` names, if it does.
fn base(args: &Parsed, count: usize) -> Result<Option<usize>, Failure> {
    let Some(named) = args.text("base") else { return Ok(None) };
    if args.has("chain") {
        return Err(Failure::Usage("--base and --chain exclude one another; leave one of them out".to_owned()));
    }
    match named.parse::<usize>() {
        Ok(n) if (1..=count).contains(&n) => Ok(Some(n - 1)),
        _ => Err(Failure::Usage(format!("--base {named} names no draft; use a number from 1 to {count}"))),
    }
}

fn warnings(draft: &Draft) {
    for warning in &draft.warnings {
        let name = if draft.source.path.is_empty() { &draft.title } else { &draft.source.path };
        tell(&format!("{name}: {}", warning.message));
    }
}
