//! An outcome in names: what the oracle and the advice are compared in, and what the situations print.

use std::collections::BTreeMap;

/// The name that something has in the catalog.
pub type Name = &'static str;

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    NotSure,
    Must(Name),
    Nice(Name),
}

/// Answers by question; an open one is missing.
pub type Conversation = BTreeMap<Name, Said>;

/// A level of a capability that an answer asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    pub question: Name,
    pub capability: Name,
    pub level: Name,
    pub must: bool,
}

/// All that a recommendation says.
#[derive(Debug, PartialEq, Eq)]
pub struct Verdict {
    pub tier: Name,
    pub reasons: Vec<Wish>,
    /// A must, and the tier that comes nearest.
    pub gaps: Vec<(Wish, Option<Name>)>,
    /// An add-on, and what it is bought for.
    pub bought: Vec<(Name, Wish)>,
    /// A lower tier, and the add-on that makes it do.
    pub beside: Vec<(Name, Name)>,
    pub broken: Option<Broken>,
    /// Every tier, lowest first.
    pub tiers: Vec<Rated>,
}

/// The limits that what is advised breaks.
#[derive(Debug, PartialEq, Eq)]
pub struct Broken {
    /// The question of a limit, and the tier or the add-on that goes beyond it.
    pub exceeded: Vec<(Name, Name)>,
    pub within: Option<Within>,
}

/// The highest tier within every limit.
#[derive(Debug, PartialEq, Eq)]
pub struct Within {
    pub tier: Name,
    /// The add-on that makes it do.
    pub with: Option<Name>,
}

/// A tier held against the wishes.
#[derive(Debug, PartialEq, Eq)]
pub struct Rated {
    pub tier: Name,
    pub missed: Vec<Wish>,
    pub missed_nice: Vec<Wish>,
    pub beyond: Vec<Name>,
}

/// Answers that would lead to another tier: question, present answer, other answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    pub tier: Name,
    pub edits: Vec<(Name, Option<Said>, Said)>,
}

/// Where the open questions could lead.
#[derive(Debug, PartialEq, Eq)]
pub struct Outlook {
    pub lowest: Name,
    pub highest: Name,
    pub open: usize,
    pub settling: Option<Name>,
}
