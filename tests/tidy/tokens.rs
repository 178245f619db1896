//! A source as its names and signs, without comments and the insides of strings.

use std::iter::Peekable;
use std::str::Chars;

/// Identifiers, `::`, and every other sign by itself.
pub fn tokens(bare: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = bare.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if first.is_alphanumeric() || first == '_' {
            rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        out.push(token);
        rest = after.trim_start();
    }
    out
}

/// The source without comments, and with every string and character literal empty.
pub fn without_comments_and_strings(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'/') => while rest.next_if(|c| *c != '\n').is_some() {},
            '/' if rest.next_if_eq(&'*').is_some() => {
                skip_block_comment(&mut rest);
                out.push(' ');
            }
            '"' => {
                while let Some(c) = rest.next() {
                    match c {
                        '\\' => drop(rest.next()),
                        '"' => break,
                        _ => {}
                    }
                }
                out.push_str("\"\"");
            }
            '\'' => skip_character(&mut rest),
            'r' if !out.ends_with(|c: char| c.is_alphanumeric() && c != 'b' || c == '_')
                && matches!(rest.peek(), Some('"' | '#')) =>
            {
                skip_raw(&mut rest, &mut out);
            }
            _ => out.push(c),
        }
    }
    out
}

/// Skips the rest of a block comment, in which others may stand.
fn skip_block_comment(rest: &mut Peekable<Chars<'_>>) {
    let mut depth = 1;
    while depth > 0
        && let Some(c) = rest.next()
    {
        match c {
            '*' if rest.next_if_eq(&'/').is_some() => depth -= 1,
            '/' if rest.next_if_eq(&'*').is_some() => depth += 1,
            _ => {}
        }
    }
}

/// Skips a character literal; a lifetime has no closing quote and is skipped with its name's
/// first letter, which leaves nothing that matters.
fn skip_character(rest: &mut Peekable<Chars<'_>>) {
    match rest.next() {
        Some('\\') => {
            rest.next();
            while rest.next_if(|c| *c != '\'').is_some() {}
            rest.next();
        }
        _ => drop(rest.next_if_eq(&'\'')),
    }
}

/// Skips a raw string of which the `r` was read; a raw identifier loses its `r#`.
fn skip_raw(rest: &mut Peekable<Chars<'_>>, out: &mut String) {
    let mut hashes = 0;
    while rest.next_if_eq(&'#').is_some() {
        hashes += 1;
    }
    if rest.next_if_eq(&'"').is_none() {
        return;
    }
    while let Some(c) = rest.next() {
        if c == '"' && (0..hashes).all(|_| rest.next_if_eq(&'#').is_some()) {
            break;
        }
    }
    out.push_str("\"\"");
}
