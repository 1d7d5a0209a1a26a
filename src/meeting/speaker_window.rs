//! The speaker notes in a window of their own, where they follow the meeting.

use std::cell::RefCell;
use std::rc::Rc;

use tier_advisor_session::{Session, Step};
use yew::{Callback, Component, Context, Html, NodeRef, Properties};

use super::desk::desk;
use super::speaker::notes;
use crate::advisor::Advisor;
use crate::ui::around::{Around, Keeping, StillPage};
use crate::ui::markup::{all, el, says, words as worded};
use crate::ui::sources::notes as marks;
use crate::ui::view::{Insight, View};
use crate::ui::words::fill;

/// What the notes in a window of their own know of the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Nothing yet.
    Nothing,
    /// Where it stands.
    Session(Session),
    /// That its window is closed; and where it stood.
    Gone(Option<Session>),
    /// That it was cleared.
    Over,
}

/// What the notes in a window draw from.
#[derive(Clone, Properties)]
pub struct SpeakerProps {
    /// What the meeting advises from.
    pub advisor: &'static Advisor,
}

impl PartialEq for SpeakerProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.advisor, other.advisor)
    }
}

/// The notes in a window of their own.
pub struct Speaker {
    heard: Heard,
    root: NodeRef,
    around: Rc<dyn Around>,
}

impl Component for Speaker {
    type Message = Heard;
    type Properties = SpeakerProps;

    fn create(_: &Context<Self>) -> Self {
        Self { heard: Heard::Nothing, root: NodeRef::default(), around: Rc::new(StillPage(Keeping::Kept)) }
    }

    fn update(&mut self, _: &Context<Self>, heard: Heard) -> bool {
        let heard = match (heard, &self.heard) {
            // What was said last can still be read.
            (Heard::Gone(_), Heard::Session(session) | Heard::Gone(Some(session))) => {
                Heard::Gone(Some(session.clone()))
            }
            (heard, _) => heard,
        };
        let is_news = heard != self.heard;
        self.heard = heard;
        is_news
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let document = web_sys::window().and_then(|window| window.document());
        if let Some(document) = document {
            // In a list of windows to share, it must not be taken for the meeting.
            document.set_title(&self.title(context.props().advisor));
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let words = &desk().meeting.notes;
        let (told, session) = match &self.heard {
            Heard::Nothing => (Some(words.waiting), None),
            Heard::Session(session) => (None, Some(session)),
            Heard::Gone(session) => (Some(words.gone), session.as_ref()),
            Heard::Over => (Some(words.over), None),
        };
        el("div.ta")
            .at(self.root.clone())
            .with(
                el("main.page")
                    .with(says("h1.speaker__title", words.title))
                    .with(el("p.told[role=status]").all(told.map(|text| worded(text.into()))))
                    .all(session.map(|session| self.drawn(context.props().advisor, session))),
            )
            .into()
    }
}

impl Speaker {
    fn title(&self, advisor: &Advisor) -> String {
        let words = &desk().meeting.notes;
        match &self.heard {
            Heard::Session(session) if let Step::Question(at) = session.step() => {
                let question = advisor.catalog.questions[at].short;
                fill(words.window, &[("title", &words.title), ("question", &question)])
            }
            _ => words.title.as_str().to_owned(),
        }
    }

    fn drawn(&self, advisor: &'static Advisor, session: &Session) -> Html {
        let insight = Insight::new(&advisor.rules, session);
        let view = View {
            catalog: &advisor.catalog,
            rules: &advisor.rules,
            session,
            insight: &insight,
            keeping: Keeping::Kept,
            around: &self.around,
            send: &Callback::noop(),
            root: &self.root,
            noted: RefCell::default(),
        };
        all([notes(&view, desk()), marks(&view)])
    }
}
