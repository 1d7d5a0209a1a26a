//! All that there is to draw: the catalog, the session, and what the advice says of it.

use std::cell::RefCell;
use std::rc::Rc;

use tier_advisor_advice::{
    Answer, Change, Need, Outlook, Rating, Recommendation, Rules, changes, effective, outlook, recommend,
};
use tier_advisor_catalog::{
    At, Capability, Catalog, Choice, List, Name, Punctuation, Question, Situation, Source, Term, Text, Tier, Wording,
};
use tier_advisor_session::{Action, Session};
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;
use yew::{Callback, MouseEvent, NodeRef, SubmitEvent};

use super::around::{Around, Keeping};
use super::words::{fill, list};

/// Finds the heading of a screen.
pub const HEADING: &str = "[data-heading]";

/// What the advice says of a session's answers. Made anew whenever they change, and then only drawn.
#[derive(Debug)]
pub struct Insight {
    /// What is recommended, if anything is.
    pub recommendation: Option<Recommendation>,
    /// Where the open questions could lead.
    pub outlook: Outlook,
    /// What would change it.
    pub changes: Vec<Change>,
}

impl Insight {
    /// The insight into the answers of `session`. While a change is tried, the changes stay those of the own answers.
    pub fn new(rules: &Rules, session: &Session) -> Self {
        Self {
            recommendation: recommend(rules, session.answers()),
            outlook: outlook(rules, session.answers()),
            changes: changes(rules, session.own_answers()),
        }
    }
}

/// What a note says, which a mark or a word opens.
#[derive(PartialEq)]
pub enum Note {
    /// What a word means.
    Term(At<Term>),
    /// Whose word a fact stands on.
    Sources(Vec<At<Source>>),
}

/// What every part of the page draws from.
pub struct View<'a> {
    pub catalog: &'static Catalog,
    pub rules: &'static Rules,
    pub session: &'a Session,
    pub insight: &'a Insight,
    pub keeping: Keeping,
    pub around: &'a Rc<dyn Around>,
    pub send: &'a Callback<Action>,
    pub root: &'a NodeRef,
    /// What was drawn with something to open, so that each gets its note.
    pub noted: RefCell<Vec<Note>>,
}

impl View<'_> {
    pub fn wording(&self) -> &'static Wording {
        &self.catalog.wording
    }

    pub fn punctuation(&self) -> &'static Punctuation {
        &self.catalog.wording.punctuation
    }

    /// Sees to it that a note is drawn, once.
    pub fn note(&self, note: Note) {
        let mut noted = self.noted.borrow_mut();
        if !noted.contains(&note) {
            noted.push(note);
        }
    }

    /// Reports an action when something is pressed.
    pub fn on(&self, action: Action) -> Callback<MouseEvent> {
        self.send.reform(move |_| action.clone())
    }

    /// Reports an action when something is picked.
    pub fn on_pick(&self, action: Action) -> Callback<yew::Event> {
        self.send.reform(move |_| action.clone())
    }

    /// Reports an action when a form is submitted, and keeps the browser from submitting it.
    pub fn on_submit(&self, action: Action) -> Callback<SubmitEvent> {
        self.send.reform(move |event: SubmitEvent| {
            event.prevent_default();
            action.clone()
        })
    }

    /// Leads to a part of the same screen: a fragment would be the host page's.
    pub fn reveal(&self, selector: &'static str) -> Callback<MouseEvent> {
        let root = self.root.clone();
        Callback::from(move |_| focus(&root, selector))
    }

    pub fn recommendation(&self) -> Option<&Recommendation> {
        self.insight.recommendation.as_ref()
    }

    pub fn tier(&self, at: At<Tier>) -> &'static Tier {
        &self.catalog.tiers.as_slice()[at.index()]
    }

    pub fn capability(&self, at: At<Capability>) -> &'static Capability {
        &self.catalog.capabilities.as_slice()[at.index()]
    }

    pub fn question(&self, at: At<Question>) -> &'static Question {
        &self.catalog.questions.as_slice()[at.index()]
    }

    pub fn choice(&self, question: At<Question>, option: At<Choice>) -> &'static Choice {
        &self.question(question).options.as_slice()[option.index()]
    }

    /// How a need is said.
    pub fn need(&self, need: Need) -> Text {
        self.catalog.need(need.capability, need.wanted)
    }

    /// A text that speaks of a need.
    pub fn of_need(&self, text: Text, need: Need) -> String {
        fill(text, &[("need", &self.need(need))])
    }

    /// A text that speaks of a tier.
    pub fn of_tier(&self, text: Text, at: At<Tier>) -> String {
        fill(text, &[("tier", &self.tier(at).name)])
    }

    /// Needs, told one after the other.
    pub fn needs(&self, needs: &[Need]) -> String {
        let said: Vec<_> = needs.iter().map(|need| self.need(*need).as_str()).collect();
        list(self.wording(), &said)
    }

    /// What a tier gives of a capability, as the comparison says it.
    pub fn says(&self, capability: At<Capability>, tier: At<Tier>) -> Text {
        self.catalog.cell(capability, tier).map_or(self.wording().ladder.not_stated, |cell| cell.says)
    }

    /// The sources of what a tier gives.
    pub fn sources(&self, capability: At<Capability>, tier: At<Tier>) -> List<Name<Source>> {
        self.catalog.cell(capability, tier).map(|cell| cell.sources).unwrap_or_default()
    }

    /// Up to `most` things that a tier gives beyond what was asked for, what sets it off from the tier below first.
    pub fn beyond(&self, rating: &Rating, most: usize) -> Vec<&'static str> {
        let below = rating.tier.before();
        let sets_off = |capability: At<Capability>| {
            below.is_none_or(|below| self.rules.gives(below, capability) < self.rules.gives(rating.tier, capability))
        };
        let mut told = Vec::new();
        for own in [true, false] {
            for at in &rating.beyond {
                let gives = self.catalog.cell(*at, rating.tier).and_then(|cell| cell.gives);
                if let Some(gives) = gives.filter(|_| told.len() < most && sets_off(*at) == own) {
                    told.push(gives.as_str());
                }
            }
        }
        told
    }

    /// Where the prospect stands: new, unless an answer says otherwise.
    pub fn situation(&self) -> Situation {
        self.chosen().find_map(|choice| choice.situation).unwrap_or(Situation::New)
    }

    /// Every option that counts.
    pub fn chosen(&self) -> impl Iterator<Item = &'static Choice> + '_ {
        self.rules.questions().filter_map(|question| {
            match effective(self.rules, self.session.answers(), question).answer()? {
                Answer::Chosen(option, _) => Some(self.choice(question, option)),
                Answer::NotSure => None,
            }
        })
    }
}

/// Moves the focus, and with it the view, to the part of the page that `selector` finds. A note that is still open belongs
/// to where the focus was: the browser closes it for a pointer alone.
pub fn focus(root: &NodeRef, selector: &str) {
    if let Some(note) = find(root, ":popover-open") {
        let _ = note.hide_popover();
    }
    if let Some(part) = find(root, selector) {
        // What cannot take the focus is still read next.
        let _ = part.focus();
    }
}

/// The part of the page that `selector` finds.
pub fn find(root: &NodeRef, selector: &str) -> Option<HtmlElement> {
    root.cast::<HtmlElement>()?.query_selector(selector).ok()??.dyn_into().ok()
}
