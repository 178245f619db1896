//! The one map from outcomes to exit statuses.

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: done.
    Done,
    /// 1: with `--exit-code`, the drafts differ in substance.
    Differ,
    /// 2: wrong usage.
    Usage,
    /// 3: a file could not be read.
    Unread,
    /// 4: the result could not be written.
    Unwritten,
    /// 5: no display for a window.
    NoDisplay,
}

impl Exit {
    /// The status for the system.
    pub fn status(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Differ => 1,
            Self::Usage => 2,
            Self::Unread => 3,
            Self::Unwritten => 4,
            Self::NoDisplay => 5,
        }
    }
}
