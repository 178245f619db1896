//! E-mails (.eml): the message's body, plain or HTML; its head as provenance.
//!
//! mail-parser takes the message apart and decodes its parts. The HTML body is preferred where there
//! is one, since it keeps lists and tables; attachments are counted and left out.

use mail_parser::{MessageParser, PartType};

use super::block::Document;
use super::{ReadError, ReadOptions, html, text};
use crate::job::Job;

/// The largest message, in MiB: its attachments are decoded with it.
const LIMIT: usize = 64;

/// By its ending, or by a first line that only a message has.
pub(super) fn sniff(bytes: &[u8], ending: &str) -> bool {
    const FIRST: [&[u8]; 5] = [b"Return-Path:", b"Received:", b"Delivered-To:", b"MIME-Version:", b"Message-ID:"];
    ending == "eml" || FIRST.iter().any(|f| bytes.starts_with(f))
}

/// Reads a message.
pub(super) fn read(bytes: &[u8], ending: &str, options: ReadOptions, job: &Job) -> Result<Document, ReadError> {
    if bytes.len() > LIMIT << 20 {
        return Err(ReadError::TooLarge { mib: (bytes.len() >> 20) as u64, limit: LIMIT as u64 });
    }
    let Some(message) = MessageParser::default().parse(bytes) else {
        return Err(ReadError::Damaged("it is no e-mail message".to_owned()));
    };
    job.checkpoint()?;
    let page = message.html_bodies().find_map(|part| match &part.body {
        PartType::Html(page) => Some(page),
        _ => None,
    });
    let plain = message.text_bodies().find_map(|part| match &part.body {
        PartType::Text(plain) => Some(plain),
        _ => None,
    });
    let mut document = match (page, plain) {
        (Some(page), _) => {
            let mut document = Document::default();
            html::page(page, &mut document, options, job)?;
            document.skip("plain-text-body", u32::from(plain.is_some()), "the same words without their form");
            document
        }
        (None, Some(plain)) => text::read(plain.as_bytes(), ending, options, job)?,
        (None, None) => return Err(ReadError::NoWords("no word was found in it")),
    };
    document.title = message.subject().map(super::block::fold).or(document.title);
    let sender = message.from().and_then(|from| from.first());
    let shown = sender.and_then(|s| s.name().or_else(|| s.address())).map(super::block::fold);
    document.provenance.author = shown.or(document.provenance.author);
    let sent = message.date().filter(|d| d.is_valid()).map(|d| format!("{:04}-{:02}-{:02}", d.year, d.month, d.day));
    document.provenance.date = sent.or(document.provenance.date);
    document.skip("message-head", 1, "sender, date and subject were read as provenance and title");
    document.skip("attachments", message.attachment_count() as u32, "files of their own");
    Ok(document)
}
