//! What the targets share: the embedded catalog, a later one, and what makes a text of ours.

#![allow(clippy::expect_used, clippy::missing_panics_doc, missing_docs, reason = "a test says what it proves")]

#[path = "../tests/history/retiring.rs"]
pub mod retiring;
pub mod serving;
#[path = "../tests/signed.rs"]
mod signed;

pub use signed::signed;

use std::path::Path;

use tier_advisor_session::Session;

/// Where the embedded catalog is authored.
#[must_use]
pub fn data() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../data"))
}

/// How many questions of a session have an answer.
#[must_use]
pub fn answered(session: &Session) -> usize {
    session.answers().iter().filter(|(_, answer)| answer.is_some()).count()
}

/// The embedded catalog, and its rules.
pub mod sessions {
    use std::sync::LazyLock;

    use tier_advisor_advice::Rules;
    use tier_advisor_catalog::{Catalog, files};

    pub static CATALOG: LazyLock<Catalog> =
        LazyLock::new(|| files::read(super::data()).expect("data/ holds a valid catalog"));
    pub static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::new(&CATALOG));
}

/// A later catalog, of which questions, options and a tier are retired.
pub mod later {
    use std::sync::LazyLock;

    use fastrand::Rng;

    use crate::retiring::{Gone, Later};

    pub static LATER: LazyLock<Later> = LazyLock::new(|| Later::without(Gone::any(&mut Rng::with_seed(5))));
}
