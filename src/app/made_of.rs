//! The mark by which what is made of an edition knows whether it is still of this one.

use std::sync::{Arc, Weak};

use crate::app::edition::Edition;

/// Which edition something was made of. It keeps none alive; an address would not do, since a later
/// edition may stand where one that is gone stood.
#[derive(Clone, Debug, Default)]
pub struct MadeOf(Weak<Edition>);

impl MadeOf {
    /// This edition.
    pub fn this(edition: &Arc<Edition>) -> Self {
        Self(Arc::downgrade(edition))
    }
}

impl PartialEq for MadeOf {
    fn eq(&self, other: &Self) -> bool {
        Weak::ptr_eq(&self.0, &other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comparison::{Options, compare};
    use crate::job::Job;

    #[test]
    fn an_edition_in_the_place_of_one_that_is_gone_is_another() {
        let compared = Arc::new(compare(&[], &[], &Options::default(), &Job::new()).unwrap());
        let first = Arc::new(Edition::new(&compared));
        let made_of = MadeOf::this(&first);
        assert_eq!(made_of, MadeOf::this(&first));
        drop(first);
        for _ in 0..100 {
            assert_ne!(made_of, MadeOf::this(&Arc::new(Edition::new(&compared))));
        }
    }
}
