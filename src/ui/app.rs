//! The whole of it: holds the session, draws the screen that it stands at, and tells those who asked.

use std::cell::RefCell;
use std::rc::Rc;

use tier_advisor_session::{Action, Session, Step};
use yew::{Component, Context, Html, NodeRef, Properties};

use super::around::{Around, Keeping};
use super::bar::bar;
use super::foot::foot;
use super::guide::guide;
use super::handoff::handoff;
use super::ladder::set_light;
use super::markup::{El, el, says};
use super::paper::paper;
use super::question::question;
use super::result::result;
use super::sentences;
use super::sources::notes;
use super::view::{HEADING, Insight, View, find, focus};
use crate::advisor::Advisor;

/// What the page gives the advisor when a conversation begins.
#[derive(Clone, Properties)]
pub struct Props {
    /// What it advises from.
    pub advisor: &'static Advisor,
    /// Where the conversation stands at first.
    pub session: Session,
    /// Whether answers are kept, and what was kept could be read.
    pub keeping: Keeping,
    /// The page around it.
    pub around: Rc<dyn Around>,
}

impl PartialEq for Props {
    /// Another page is another conversation.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.around, &other.around)
    }
}

/// What is wanted of the advisor, and who wants it.
pub enum Order {
    /// A person who works in the advisor: the focus goes along.
    Person(Action),
    /// The page around it, while the person may be elsewhere.
    Page(Action),
    /// The page, which begins another conversation in the place of this one, once the orders before are carried out.
    Begin(Box<dyn FnOnce() -> Props>),
}

/// The advisor.
pub struct App {
    props: Props,
    session: Session,
    insight: Insight,
    keeping: Keeping,
    root: NodeRef,
    /// Set when the screen changed, until its heading has the focus.
    arrived: bool,
    /// Set when what was pressed may go with what it did, until it is seen whether the focus went with it.
    undone: bool,
}

impl Component for App {
    type Message = Order;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        Self::begin(context.props().clone())
    }

    fn update(&mut self, _: &Context<Self>, order: Order) -> bool {
        let (action, by_person) = match order {
            Order::Person(action) => (action, true),
            Order::Page(action) => (action, false),
            Order::Begin(props) => {
                *self = Self::begin(props());
                return true;
            }
        };
        let Props { advisor, around, .. } = &self.props;
        let session = self.session.after(&advisor.rules, action);
        if session == self.session {
            return false;
        }
        if session.answers() != self.session.answers() || session.is_trial() != self.session.is_trial() {
            self.insight = Insight::new(&advisor.rules, &session);
        }
        self.arrived = by_person && session.step().is_elsewhere(self.session.step());
        let is_cleared = session.answers().is_empty();
        self.undone = by_person && (is_cleared || self.session.is_trial() && !session.is_trial());
        self.session = session;
        self.keeping = around.keep(&self.session);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Props { advisor, around, .. } = &self.props;
        let view = View {
            catalog: &advisor.catalog,
            rules: &advisor.rules,
            session: &self.session,
            insight: &self.insight,
            keeping: self.keeping,
            around,
            send: &context.link().callback(Order::Person),
            root: &self.root,
            noted: RefCell::default(),
        };
        let screen = match self.session.step() {
            Step::Question(at) => question(&view, at),
            Step::Result => result(&view),
            Step::Handoff(of) => handoff(&view, of),
            Step::Roles => guide(&view),
        };
        let handout = handout(&view);
        el("div.ta")
            .at(self.root.clone())
            .attr("dir", advisor.catalog.about.direction.as_str())
            .flag("data-paper", handout.is_some())
            .with(bar(&view))
            .with(says("p.hidden", sentences::announced(&view)).attr("role", "status"))
            // A screen of its own is drawn anew, so that none inherits the state of another's controls.
            .all([screen])
            .with(foot(&view))
            .with(notes(&view))
            .all(handout)
            .into()
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        set_light(&self.root, &self.insight, self.props.advisor.catalog.tiers.len());
        let is_lost = std::mem::take(&mut self.undone) && find(&self.root, ":focus").is_none();
        if std::mem::take(&mut self.arrived) || is_lost {
            // Who goes to another screen starts at its heading, and does not stay behind on a button that is gone.
            focus(&self.root, HEADING);
        }
        self.props.around.drawn(&self.session);
    }
}

impl App {
    fn begin(props: Props) -> Self {
        let Props { advisor, session, keeping, .. } = &props;
        let insight = Insight::new(&advisor.rules, session);
        Self {
            session: session.clone(),
            insight,
            keeping: *keeping,
            root: NodeRef::default(),
            arrived: false,
            undone: false,
            props,
        }
    }
}

/// The printed page of what was advised; a question and the role guide print as they are.
fn handout(view: &View) -> Option<El> {
    match view.session.step() {
        Step::Result | Step::Handoff(_) => paper(view),
        Step::Question(_) | Step::Roles => None,
    }
}
