//! Travaux compares drafts of peace plans and other negotiated texts, clause by clause.
//!
//! A file's bytes become a [`draft::Draft`] cut into clauses; [`comparison::compare`] finds which
//! clause answers which, which words changed and what changed in substance:
//!
//! ```
//! use std::sync::Arc;
//! use travaux::{comparison, draft::DraftId, job::Job, read};
//!
//! let job = Job::new();
//! let us = read::read(b"6. The armed forces of Ukraine shall not exceed 600,000 personnel.", "us.txt", &job)?;
//! let eu = read::read(b"5. The armed forces of Ukraine shall not exceed 800,000 personnel in peacetime.", "eu.txt", &job)?;
//!
//! let drafts = [Arc::new(us.with_id(DraftId(1))), Arc::new(eu.with_id(DraftId(2)))];
//! let found = comparison::compare(&drafts, &[], &comparison::Options::default(), &job).expect("nobody cancels");
//!
//! let said: Vec<&str> = found.findings.iter().map(|f| f.summary.as_str()).collect();
//! assert!(said.contains(&"Condition added: in peacetime"));
//! assert!(said.contains(&"Cap on the armed forces of Ukraine: 600,000 → 800,000 personnel (+33 %)"));
//! # Ok::<(), read::ReadError>(())
//! ```
//!
//! The rooms, in reading order: [`text`] and [`job`] are the ground floor; [`draft`] is the model;
//! [`read`] makes drafts of bytes; [`align`], [`change`] and [`substance`] are the three stages of
//! comparing; [`comparison`] runs them; [`project`] is what the user did; [`export`] writes both for
//! the world outside; [`files`] is the disk; [`cli`] and `app` are the two ways in. Which room may
//! use which stands in `ARCHITECTURE.md` and is kept by a test.

pub mod job;
pub mod text;

pub mod draft;

pub mod read;

pub mod align;
pub mod change;
pub mod substance;

pub mod comparison;
pub mod project;

pub mod export;
pub mod files;

#[cfg(feature = "gui")]
pub mod app;
pub mod cli;
