//! What is known and what is said: tiers, roles, capabilities, questions, handoff and wording.
//!
//! A [`Catalog`] is data. It is authored as the text files of `data/` (read by `files`, behind the
//! feature of that name) or by others as one JSON file (read by `json`, likewise), checked whole by [`faults`], and packed into the page at build time.
//! Whoever holds a catalog that passed [`faults`] may rely on every name in it leading somewhere.

mod about;
mod capability;
mod day;
mod desk;
mod direction;
mod fact;
mod fallback;
#[cfg(feature = "files")]
pub mod files;
mod guide;
mod handoff;
#[cfg(feature = "json")]
pub mod json;
mod meeting;
mod name;
mod offline;
#[cfg(all(feature = "files", feature = "json"))]
mod open;
pub mod packed;
#[cfg(feature = "json")]
pub mod public;
mod question;
mod retired;
mod role;
mod share;
mod source;
mod summary;
mod table;
mod text;
mod tier;
mod validate;
mod wording;
mod words;

pub use about::About;
pub use capability::{AddOn, Better, Capability, Cell, Level, Shown};
pub use day::Day;
pub use desk::Desk;
pub use direction::Direction;
pub use fact::Fact;
pub use fallback::Fallback;
pub use guide::{Accelerators, Distinction, Guide, Page, Term};
pub use handoff::{AccountExecutive, Always, Bar, Handoff, Lane, Part, Phase, Stage, Who};
pub use meeting::{
    ClearWords, HandoffsWords, KeepWords, KeyWord, KeyWords, Meeting, MovedWords, NotesWords, OverviewWords,
    RefusedWords, ReopenedWords, TableWords,
};
pub use name::{At, Name, is_id};
pub use offline::Offline;
#[cfg(all(feature = "files", feature = "json"))]
pub use open::open;
pub use question::{Choice, NOT_SURE, Question, Situation, Talk};
pub use retired::{Retired, RetiredChoice, RetiredOption, RetiredQuestion, RetiredTier};
pub use role::{Does, Hands, Role, Stop};
pub use share::Share;
pub use source::{Kind, Source};
pub use summary::SummaryWords;
pub use table::Table;
pub use text::{List, Text};
pub use tier::{Standing, Tier};
pub use validate::{Fault, faults};
pub use wording::{
    Ask, Change, Compare, Counted, HandoffWords, LadderWords, Paper, People, Punctuation, ResultWords, RoleGuide,
    Shell, SourceWords, Wording,
};

/// Everything that the advisor knows and says, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    /// What this catalog is, and as of when.
    pub about: About,
    /// Whose word the facts stand on, in the order of their numbers on the page.
    pub sources: List<Source>,
    /// Lowest first.
    pub tiers: List<Tier>,
    /// The line of engagement, from shared to specific.
    pub stops: List<Stop>,
    /// Every role, in the order of the role guide.
    pub roles: List<Role>,
    /// What tiers give, in the order of the comparison.
    pub capabilities: List<Capability>,
    /// What is bought beside a tier.
    pub add_ons: List<AddOn>,
    /// In the order they are asked.
    pub questions: List<Question>,
    /// From the sale to the first quarter.
    pub handoff: Handoff,
    /// The role guide's own texts, and the terms.
    pub guide: Guide,
    /// The words of the page itself.
    pub wording: Wording,
    /// The words of the text that stands in for the page; empty in the page.
    pub fallback: Fallback,
    /// The words around a link to a session; empty in the page.
    pub share: Share,
    /// The words around a new version; empty in the page.
    pub offline: Offline,
    /// What only a meeting needs; not in the page that prospects open.
    pub desk: Option<&'static Desk>,
}

impl Catalog {
    /// The tier of that name.
    #[must_use]
    pub fn tier(&self, name: Name<Tier>) -> Option<At<Tier>> {
        At::find(&self.tiers, |tier| tier.id == name)
    }

    /// The role of that name.
    #[must_use]
    pub fn role(&self, name: Name<Role>) -> Option<&'static Role> {
        self.roles.iter().find(|role| role.id == name)
    }

    /// The capability of that name.
    #[must_use]
    pub fn capability(&self, name: Name<Capability>) -> Option<At<Capability>> {
        At::find(&self.capabilities, |capability| capability.id == name)
    }

    /// The question of that name.
    #[must_use]
    pub fn question(&self, name: Name<Question>) -> Option<At<Question>> {
        At::find(&self.questions, |question| question.id == name)
    }

    /// The source of that name.
    #[must_use]
    pub fn source(&self, name: Name<Source>) -> Option<At<Source>> {
        At::find(&self.sources, |source| source.id == name)
    }

    /// The sources that are our own word.
    pub fn ours(&self) -> impl Iterator<Item = Name<Source>> + use<> {
        self.sources.iter().filter(|source| source.kind == Kind::Ours).map(|source| source.id)
    }

    /// The short and the long name of somebody at a stage of `tier`.
    #[must_use]
    pub fn named(&self, who: Who, tier: At<Tier>) -> (Text, Text) {
        let role = match who {
            Who::Lead => self.role(self.tiers[tier].lead),
            Who::Role(name) => self.role(name),
            Who::AccountExecutive => {
                let executive = &self.handoff.account_executive;
                return (executive.abbr, executive.name);
            }
        };
        role.map(|role| (role.abbr, role.name)).unwrap_or_default()
    }

    /// What a tier gives of a capability; `None` where the sources do not say.
    #[must_use]
    pub fn cell(&self, capability: At<Capability>, tier: At<Tier>) -> Option<&'static Cell> {
        let cell = self.capabilities[capability].tiers.get(&self.tiers[tier].id)?;
        // What is stated has a text: the catalog is checked for that.
        (!cell.says.is_empty()).then_some(cell)
    }

    /// How the need for a level of a capability is said; the lowest level that can be needed is 1.
    #[must_use]
    pub fn need(&self, capability: At<Capability>, level: u8) -> Text {
        let levels = self.capabilities[capability].levels;
        let level = usize::from(level).checked_sub(1).and_then(|index| levels.as_slice().get(index));
        level.and_then(|level| level.need).unwrap_or_default()
    }
}
