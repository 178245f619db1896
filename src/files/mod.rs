//! The disk: bytes in with limits, bytes out atomically. Nobody else touches it.
//!
//! In: paths. Out: drafts, projects, and files that are there whole or not at all. What is not a
//! plain file is refused before it is opened, so that a pipe or a device never holds the program.
//! What strangers made is read in a process of its own (`reader`) that gave up all it does not
//! need (`confine`).

mod confine;
mod reader;
mod schema;

pub use reader::{protection, read_in_own_process, serve_reader};

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, BufWriter, Read as _, Seek as _, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::draft::Draft;
use crate::job::Job;
use crate::project::{Project, ProjectError};
use crate::read::{self, ReadError, ReadOptions, Revisions};

/// The largest file that is read, in MiB.
const LIMIT: u64 = 512;

/// Reads a draft from disk; its `source.path` is the path as given.
pub fn open_draft(path: &Path, job: &Job) -> Result<Draft, ReadError> {
    open_draft_with(path, ReadOptions::default(), job)
}

/// The same with options.
pub fn open_draft_with(path: &Path, options: ReadOptions, job: &Job) -> Result<Draft, ReadError> {
    job.checkpoint()?;
    let name = path.to_string_lossy();
    let mut file = plain_file(path)?;
    if let Some(bytes) = plain_text(&mut file, path)? {
        return read::read_with(&bytes, &name, options, job);
    }
    match reader::read_apart(file.try_clone().map_err(|error| read_fault(&error))?, &name, options, job) {
        Some(answer) => answer,
        None => read::read_with(&all_bytes(file)?, &name, options, job),
    }
}

/// Reads a file with tracked changes as two drafts: before them, and with them. Its comments stand on the
/// newer one alone, since they are one reviewer's. Where both read alike there is one draft.
pub fn open_both(path: &Path, job: &Job) -> Result<Vec<Draft>, ReadError> {
    let mut before = open_draft_with(path, ReadOptions { revisions: Revisions::Original }, job)?;
    let with = open_draft(path, job)?;
    if before.clauses == with.clauses {
        return Ok(vec![with]);
    }
    before.comments.clear();
    Ok(vec![before, with])
}

/// A text's bytes, where its ending and its content say that it is one, and it is small: nothing
/// but this program's own code, which is checked for every index, touches it, so that it is read
/// at once. A file of another kind is left at its beginning.
fn plain_text(file: &mut File, path: &Path) -> Result<Option<Vec<u8>>, ReadError> {
    const SMALL: u64 = 4 * MIB;
    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    if !matches!(ending.as_str(), "txt" | "text" | "md" | "markdown" | "json") {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    io::Read::by_ref(file).take(SMALL + 1).read_to_end(&mut bytes).map_err(|error| read_fault(&error))?;
    let marked = bytes.trim_ascii_start().starts_with(b"<") || bytes.starts_with(b"{\\rtf") || bytes.starts_with(b"%PDF");
    if bytes.len() as u64 <= SMALL && !marked && std::str::from_utf8(&bytes).is_ok_and(|text| !text.contains('\0')) {
        return Ok(Some(bytes));
    }
    file.rewind().map_err(|error| read_fault(&error))?;
    Ok(None)
}

/// Why a project could not be opened.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum OpenError {
    /// The file could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// It is not a project that this program reads.
    #[error(transparent)]
    Project(#[from] ProjectError),
}

impl OpenError {
    /// What the user can do, lower case, without full stop.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Read(error) => error.remedy(),
            Self::Project(error) => error.remedy(),
        }
    }
}

/// Reads a project from disk.
pub fn open_project(path: &Path) -> Result<Project, OpenError> {
    let text = String::from_utf8(bytes_of(path)?)
        .map_err(|error| ProjectError::Damaged(format!("byte {} is not UTF-8", error.utf8_error().valid_up_to() + 1)))?;
    Ok(crate::project::parse(text.strip_prefix('\u{feff}').unwrap_or(&text))?)
}

/// Reads a text that the user wrote for this program: their own topics and words.
pub fn open_text(path: &Path) -> Result<String, ReadError> {
    let text = String::from_utf8_lossy(&bytes_of(path)?).into_owned();
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Saves a project: the old file stays whole until the new one is complete.
pub fn save_project(path: &Path, project: &Project) -> io::Result<()> {
    replace(path, |out| crate::project::write_to(project, out))
}

/// Writes a file so that at any moment the old or the new one is there whole. See [`replace`].
pub fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace(path, |out| out.write_all(bytes))
}

/// Replaces a file by what `fill` writes, so that at any moment the old or the new one is there
/// whole: a temporary file in the same folder, synced, then renamed over the old one, whose rights
/// it takes over. A link is followed, and its target replaced. Where `path` is a terminal, a pipe
/// or another device there is nothing to keep whole, and `fill` writes straight into it.
pub fn replace(path: &Path, fill: impl Fn(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let old = match fs::metadata(path) {
        Ok(found) if found.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(found) if !found.is_file() => return fill_file(&OpenOptions::new().write(true).open(path)?, &fill),
        // A rename would not ask for the right to write, so the question is put here.
        Ok(found) if found.permissions().readonly() => return Err(io::ErrorKind::PermissionDenied.into()),
        Ok(found) => Some(found),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let target = followed(path)?;
    let folder = match target.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    remove_leftovers(folder);
    // Between its making and its lock, or its last close and the rename, another Travaux that
    // saves into the same folder may take the temporary file for a leftover. Then it is made anew.
    let mut tries = 0;
    loop {
        tries += 1;
        match replace_once(folder, &target, old.as_ref(), &fill) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && tries < 4 => {}
            done => return done,
        }
    }
}

/// Whether two paths name one file that exists, links and spellings aside.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    let same_name = matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(a), Ok(b)) if a == b);
    #[cfg(unix)]
    let same_file = {
        use std::os::unix::fs::MetadataExt as _;
        matches!((fs::metadata(one), fs::metadata(other)), (Ok(a), Ok(b)) if (a.dev(), a.ino()) == (b.dev(), b.ino()))
    };
    #[cfg(not(unix))]
    let same_file = false;
    same_name || same_file
}

/// Why something could not be written, and what the user can do: two halves, lower case, without
/// full stop.
pub fn write_fault(error: &io::Error) -> (String, &'static str) {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::NotFound => ("there is no such folder".to_owned(), "make the folder first, or choose another"),
        Kind::NotADirectory => ("a part of its path is not a folder".to_owned(), "choose another folder"),
        Kind::IsADirectory => ("it is a folder".to_owned(), "give the name of a file"),
        Kind::PermissionDenied => {
            ("no permission to write it".to_owned(), "choose another name or folder, or ask for the right to write")
        }
        Kind::ReadOnlyFilesystem => ("the disk is read-only".to_owned(), "choose another disk"),
        Kind::StorageFull | Kind::QuotaExceeded => ("the disk is full".to_owned(), "free some space, or choose another disk"),
        Kind::FileTooLarge => ("it is too large for this disk".to_owned(), "choose another disk"),
        Kind::InvalidFilename => ("the name cannot be used".to_owned(), "choose a shorter or simpler name"),
        _ => (format!("it could not be written: {}", system_words(error)), "try again, or choose another folder"),
    }
}

/// The bytes of a small file of the program's own; an error when it is missing or not small.
pub fn read_small(path: &Path) -> io::Result<Vec<u8>> {
    const SMALL: u64 = MIB;
    refuse_unfit(&fs::metadata(path)?).map_err(io::Error::other)?;
    let mut bytes = Vec::new();
    OpenOptions::new().read(true).open(path)?.take(SMALL + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > SMALL { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Renames a file that cannot be used, so that it is neither lost nor in the way; gives its new name.
pub fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let mut name = path.as_os_str().to_owned();
    name.push(".damaged");
    fs::rename(path, &name)?;
    Ok(name.into())
}

/// Makes a folder and those above it, where they are missing.
pub fn make_folder(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

/// The bytes of a plain file within the limit.
fn bytes_of(path: &Path) -> Result<Vec<u8>, ReadError> {
    all_bytes(plain_file(path)?)
}

/// Opens a plain file within the limit.
fn plain_file(path: &Path) -> Result<File, ReadError> {
    let asked = fs::metadata(path).map_err(|error| read_fault(&error))?;
    refuse_unfit(&asked)?;
    let file = OpenOptions::new().read(true).open(path).map_err(|error| read_fault(&error))?;
    // Asked again of the file that is now held: the name may have changed hands.
    let held = file.metadata().map_err(|error| read_fault(&error))?;
    refuse_unfit(&held)?;
    Ok(file)
}

fn all_bytes(file: File) -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    file.take(LIMIT * MIB + 1).read_to_end(&mut bytes).map_err(|error| read_fault(&error))?;
    if bytes.len() as u64 > LIMIT * MIB {
        return Err(ReadError::TooLarge { mib: LIMIT + 1, limit: LIMIT }); // it grew while it was read
    }
    Ok(bytes)
}

const MIB: u64 = 1024 * 1024;

fn refuse_unfit(found: &Metadata) -> Result<(), ReadError> {
    if found.is_dir() {
        return Err(ReadError::NotAFile("a folder"));
    }
    if !found.is_file() {
        return Err(ReadError::NotAFile("a device or a pipe"));
    }
    if found.len() > LIMIT * MIB {
        return Err(ReadError::TooLarge { mib: found.len().div_ceil(MIB), limit: LIMIT });
    }
    Ok(())
}

fn read_fault(error: &io::Error) -> ReadError {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::NotFound | Kind::NotADirectory | Kind::InvalidInput | Kind::InvalidFilename => ReadError::Missing,
        Kind::PermissionDenied => ReadError::NoPermission,
        Kind::IsADirectory => ReadError::NotAFile("a folder"),
        _ => ReadError::System(system_words(error)),
    }
}

/// The system's words for an error, without its number and its capital letter.
fn system_words(error: &io::Error) -> String {
    let words = error.to_string();
    let words = words.split(" (os error").next().unwrap_or_default();
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// The file that `path` leads to through links, whether it exists or not.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_path_buf();
    for _ in 0..40 {
        let Ok(next) = fs::read_link(&target) else { return Ok(target) };
        target = target.parent().map(|folder| folder.join(&next)).unwrap_or(next);
    }
    Err(io::Error::other("its links lead in a circle"))
}

const TEMP_START: &str = ".travaux-";
const TEMP_END: &str = ".tmp";

fn replace_once(
    folder: &Path,
    target: &Path,
    old: Option<&Metadata>,
    fill: &impl Fn(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let (file, temp) = make_temp(folder)?;
    let done = (|| {
        // Held while the file is unfinished, so that `remove_leftovers` of another Travaux knows
        // it for a living one's. Where the disk knows no locks nothing is ever taken for a leftover.
        let _ = file.lock();
        if let Some(old) = old {
            keep_rights(&file, old)?;
        }
        fill_file(&file, fill)?;
        file.sync_all()?;
        drop(file); // some systems do not rename an open file
        fs::rename(&temp, target)
    })();
    if done.is_err() {
        let _ = fs::remove_file(&temp); // what matters is told by `done`
    } else {
        sync_folder(folder);
    }
    done
}

fn fill_file(file: &File, fill: &impl Fn(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, file);
    fill(&mut out)?;
    out.flush()
}

/// A new file of a name that nobody has, short whatever the target is called.
fn make_temp(folder: &Path) -> io::Result<(File, PathBuf)> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let temp = folder.join(format!("{TEMP_START}{}-{count}{TEMP_END}", std::process::id()));
        match OpenOptions::new().write(true).create_new(true).open(&temp) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => return made.map(|file| (file, temp)),
        }
    }
}

/// Takes away temporary files whose makers died: a living one holds a lock.
fn remove_leftovers(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with(TEMP_START) && name.ends_with(TEMP_END));
        if ours
            && entry.file_type().is_ok_and(|kind| kind.is_file())
            && let Ok(file) = OpenOptions::new().write(true).open(entry.path())
            && file.try_lock().is_ok()
        {
            drop(file);
            let _ = fs::remove_file(entry.path()); // it will be met again at the next save
        }
    }
}

/// Gives `file` the old file's rights, and its owner and group as far as the system lets it.
fn keep_rights(file: &File, old: &Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let now = file.metadata()?;
        if (now.uid(), now.gid()) != (old.uid(), old.gid()) {
            let _ = std::os::unix::fs::fchown(file, Some(old.uid()), Some(old.gid())); // only some may
        }
    }
    file.set_permissions(old.permissions())
}

/// Makes the rename itself last. Disks that cannot sync a folder do so on their own or never; the
/// file is whole in either case.
fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = OpenOptions::new().read(true).open(folder) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An empty folder of its own for one test, removed when the test is over.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("travaux-files-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&path);
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        fn names(&self) -> Vec<String> {
            let mut names: Vec<String> =
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

    fn text(path: &Path) -> String {
        String::from_utf8(bytes_of(path).unwrap()).unwrap()
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_whole_and_nothing_beside_it() {
        let folder = Folder::new("failed");
        let path = folder.0.join("a.travaux");
        write_atomically(&path, b"old").unwrap();
        let failed = replace(&path, |out| {
            out.write_all(b"half of the new")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert_eq!(write_fault(&failed.unwrap_err()).0, "the disk is full");
        assert_eq!((text(&path), folder.names()), ("old".to_owned(), vec!["a.travaux".to_owned()]));
    }

    #[test]
    fn leftovers_of_the_dead_go_at_the_next_write_and_those_of_the_living_stay() {
        let folder = Folder::new("leftovers");
        let path = folder.0.join("a");
        write_atomically(&folder.0.join(".travaux-1-0.tmp"), b"dead").unwrap();
        let living = OpenOptions::new().write(true).create_new(true).open(folder.0.join(".travaux-1-1.tmp")).unwrap();
        living.lock().unwrap();
        write_atomically(&path, b"new").unwrap();
        assert_eq!(folder.names(), [".travaux-1-1.tmp", "a"]);
    }

    #[test]
    fn what_is_no_file_is_named_and_never_waited_for() {
        let folder = Folder::new("no-file");
        assert_eq!(bytes_of(&folder.0), Err(ReadError::NotAFile("a folder")));
        assert_eq!(bytes_of(&folder.0.join("none")), Err(ReadError::Missing));
        assert_eq!(bytes_of(Path::new("")), Err(ReadError::Missing));
        #[cfg(unix)]
        assert_eq!(bytes_of(Path::new("/dev/zero")), Err(ReadError::NotAFile("a device or a pipe")));
        assert_eq!(write_atomically(&folder.0, b"x").unwrap_err().kind(), io::ErrorKind::IsADirectory);
        assert_eq!(write_atomically(&folder.0.join("no/x"), b"x").unwrap_err().kind(), io::ErrorKind::NotFound);
    }

    #[cfg(unix)]
    #[test]
    fn rights_and_links_are_kept() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = Folder::new("rights");
        let (real, link, open_end) = (folder.0.join("real"), folder.0.join("link"), folder.0.join("open-end"));
        write_atomically(&real, b"old").unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("real", &link).unwrap();
        symlink("later", &open_end).unwrap();
        write_atomically(&link, b"new").unwrap();
        write_atomically(&open_end, b"made").unwrap();
        assert_eq!((text(&real).as_str(), text(&folder.0.join("later")).as_str()), ("new", "made"));
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert!(is_same_file(&real, &link) && !is_same_file(&real, &open_end));

        fs::set_permissions(&real, fs::Permissions::from_mode(0o440)).unwrap();
        assert_eq!(write_atomically(&real, b"x").unwrap_err().kind(), io::ErrorKind::PermissionDenied);
        assert_eq!(text(&real), "new");
    }
}
