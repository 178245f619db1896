//! A clause's number, in one form whatever the typography.

use std::fmt;

/// A clause's label: `6`, `5.2`, `10(c)`, `10(c)(ii)`, `A.1`, `II.3`. Prints in the contract's
/// form; what the document printed is kept beside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    form: String,
    printed: String,
}

impl Number {
    /// A number whose form is taken as given, as draft files have it.
    pub fn given(form: &str) -> Self {
        Self { form: form.to_owned(), printed: form.to_owned() }
    }

    /// A number in the contract's `form`, which the document `printed` otherwise ("Article 5.").
    pub fn new(form: &str, printed: &str) -> Self {
        Self { form: form.to_owned(), printed: printed.to_owned() }
    }

    /// The contract's form.
    pub fn as_str(&self) -> &str {
        &self.form
    }

    /// The label as the document printed it.
    pub fn printed(&self) -> &str {
        &self.printed
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.form)
    }
}
