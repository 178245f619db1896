//! E-mails: the body is the text, the head is provenance.

use travaux::job::Job;
use travaux::read::read;

use super::outline;

const MAIL: &str = "From: =?utf-8?q?Andriy_=D0=9A?= <a@example.invalid>\r\nTo: b@example.invalid\r\nSubject: Draft of\r\n the plan\r\n\
Date: Thu, 20 Nov 2025 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n\
--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n1. Plain.\r\n\
--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
<ol><li>Peace=20is kept.<li>Troops leave.</ol>\r\n--x--\r\n";

#[test]
fn an_e_mail_gives_its_body_and_its_head_as_provenance() {
    let draft = read(MAIL.as_bytes(), "a.eml", &Job::new()).unwrap();
    assert_eq!(outline(&draft), "clause 1 | - | Peace is kept.\nclause 2 | - | Troops leave.\n");
    assert_eq!(draft.title, "Draft of the plan");
    assert_eq!((draft.provenance.author.as_deref(), draft.provenance.date.as_deref()), (Some("Andriy К"), Some("2025-11-20")));
    let plain = MAIL.replace("text/html", "application/x-y");
    assert_eq!(outline(&read(plain.as_bytes(), "a.eml", &Job::new()).unwrap()), "clause 1 | - | Plain.\n");
}
