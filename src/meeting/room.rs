//! The meeting on the page: holds its state, draws its screen, and tells those who asked.

use std::cell::RefCell;
use std::rc::Rc;

use tier_advisor_catalog::Desk;
use tier_advisor_session::{Action, Session, Step};
use yew::{Component, Context, Html, NodeRef, Properties};

use super::bar::bar;
use super::compare::compare;
use super::dom;
use super::handoffs::handoffs;
use super::key_bar::key_bar;
use super::keys::{self, Outcome};
use super::order::{Copy, Copying, Order};
use super::overview::overview;
use super::page::Page;
use super::panel::{Kept, Told, panel};
use super::result::result;
use super::scene::Scene;
use super::speaker::notes as speaker;
use super::state::{Keys, Ladder, Meeting, Move, Notes, Opening, Panel, Screen};
use crate::advisor::Advisor;
use crate::ui::around::{Around, Keeping};
use crate::ui::fill;
use crate::ui::foot::foot;
use crate::ui::guide::guide;
use crate::ui::ladder::set_light;
use crate::ui::markup::{El, button, el, says};
use crate::ui::paper::paper;
use crate::ui::question::question;
use crate::ui::sentences;
use crate::ui::sources::notes;
use crate::ui::view::{HEADING, Insight, View, find, focus};

/// What the page gives a meeting when it begins.
#[derive(Clone, Properties)]
pub struct Props {
    /// What it advises from.
    pub advisor: &'static Advisor,
    /// What lies on the desk.
    pub desk: &'static Desk,
    /// How it stands at first.
    pub meeting: Meeting,
    /// Whether the session was kept.
    pub keeping: Keeping,
    /// The page around it.
    pub page: Rc<dyn Page>,
}

impl PartialEq for Props {
    /// Another page is another meeting.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.page, &other.page)
    }
}

/// The meeting.
pub struct Room {
    props: Props,
    around: Rc<dyn Around>,
    meeting: Meeting,
    insight: Insight,
    keeping: Keeping,
    kept: Kept,
    copied: Option<Copy>,
    root: NodeRef,
    dialog: NodeRef,
    /// Whether the dialog was shown, and not put away again.
    is_shown: bool,
    /// What gets the focus next.
    focused: Option<&'static str>,
    /// Whether it is printed next.
    prints: bool,
}

/// Puts away what is asked or shown above all else.
const ESCAPE: &str = "Escape";

/// Where it is said what moved.
const MOVED: &str = ".moved";

impl Component for Room {
    type Message = Order;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let props = context.props().clone();
        let Props { advisor, meeting, keeping, page, .. } = &props;
        Self {
            around: page.clone().around(),
            meeting: meeting.clone(),
            insight: Insight::new(&advisor.rules, &meeting.session),
            keeping: *keeping,
            kept: Kept::default(),
            copied: None,
            root: NodeRef::default(),
            dialog: NodeRef::default(),
            is_shown: false,
            focused: None,
            prints: false,
            props,
        }
    }

    fn update(&mut self, _: &Context<Self>, order: Order) -> bool {
        let page = self.props.page.clone();
        let words = &self.props.desk.meeting.keep;
        match order {
            // Whoever asks for notes that are open already has lost them, and was warned.
            Order::Move(Move::Panel(Panel::Notes(_))) if page.show_notes() => return false,
            Order::Move(made) => return self.moves(made),
            // The browser tells it a moment later: where the meeting itself has put the dialog away, another panel may
            // be on its way, or there.
            Order::Closed => return self.is_shown && !dom::is_shown(&self.dialog) && self.moves(Move::Close),
            Order::FullScreen => {
                page.full_screen();
                return self.moves(Move::Close);
            }
            Order::OpenNotes => {
                let is_open = page.open_notes();
                return self.moves(if is_open { Move::Close } else { Move::Panel(Panel::Notes(Opening::Blocked)) });
            }
            Order::Copy(what) => {
                self.kept.told = None;
                self.copied = Some(what);
                match what {
                    Copy::Link => page.copy(&self.kept.link, None),
                    Copy::Summary => page.copy(&self.kept.summary, Some(&page.summary(&self.given()).1)),
                }
                return true;
            }
            Order::Copied(how) => {
                let text = match how {
                    Copying::Done => words.copied,
                    Copying::Refused => words.by_hand,
                };
                self.kept.told = self.copied.map(|what| Told::Copied(what, text));
                return true;
            }
            Order::Save => page.save(&self.kept.file),
            Order::Choose => page.choose(),
            Order::Resumed(session, earlier) => {
                self.moves(Move::Resume(session));
                self.moves(earlier.map_or(Move::Close, |earlier| Move::Panel(Panel::Earlier(earlier))));
                self.focused = self.meeting.panel.is_none().then_some(HEADING);
                return true;
            }
            Order::Refused(reason) => {
                let told = fill(words.refused, &[("reason", &reason)]);
                self.moves(Move::Panel(Panel::Keep));
                self.kept.told = Some(Told::Refused(told));
                return true;
            }
            Order::Print => {
                self.moves(Move::Close);
                self.prints = true;
                return true;
            }
            Order::Leave => page.leave(),
        }
        false
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Props { advisor, desk, .. } = &self.props;
        let send = context.link().callback(|order| order);
        let view = View {
            catalog: &advisor.catalog,
            rules: &advisor.rules,
            session: &self.meeting.session,
            insight: &self.insight,
            keeping: self.keeping,
            around: &self.around,
            send: &send.reform(|action| Order::Move(Move::Act(action))),
            root: &self.root,
            noted: RefCell::default(),
        };
        let scene = Scene { view: &view, meeting: &self.meeting, words: &desk.meeting, send: &send };
        let is_hidden = self.meeting.ladder == Ladder::Hidden;
        let told = if is_hidden { String::new() } else { sentences::announced(&view) };
        let (screen, foot) = self.screen(&scene);
        // Whatever is on the screen, what is printed is the hand-out.
        let handout = paper(&view);
        el("div.ta[data-meeting]")
            .at(self.root.clone())
            .flag("data-ladder-hidden", is_hidden)
            .flag("data-keys-off", self.meeting.keys == Keys::Off)
            .flag("data-paper", handout.is_some())
            .with(bar(&scene))
            .with(says("p.hidden", told).attr("role", "status"))
            .all([screen])
            .all(foot)
            .with(el("div.dock").all(self.notes_here(&scene)).with(key_bar(&scene)))
            .with(notes(&view))
            .with(panel(&scene, &self.kept).at(self.dialog.clone()))
            .all(handout)
            .into()
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        set_light(&self.root, &self.insight, self.props.advisor.catalog.tiers.len());
        dom::set_places(&self.root);
        self.is_shown = self.meeting.panel.is_some();
        dom::show(&self.dialog, self.is_shown);
        dom::select(&self.dialog, self.kept.told.as_ref(), self.props.desk.meeting.keep.by_hand);
        // What is taken back by a button in the line that tells of it takes that button along, and the focus with it.
        let is_lost = || find(&self.root, ":focus").is_none();
        if let Some(selector) = self.focused.take().filter(|selector| *selector != MOVED || is_lost()) {
            focus(&self.root, selector);
        }
        // What it was asked for in is gone by now.
        if std::mem::take(&mut self.prints) {
            self.props.page.print();
        }
        self.props.page.drawn(&self.meeting.session);
    }
}

impl Room {
    /// What a key comes to here; `None` where it means nothing.
    #[must_use]
    pub fn order(&self, key: &str) -> Option<Order> {
        // The browser closes a dialog of its own window alone: this key may come from that of the notes.
        if key == ESCAPE && self.meeting.panel.is_some() {
            return Some(Move::Close.into());
        }
        let outcome = self.meeting.pressed(&self.props.advisor.rules, keys::command(key)?)?;
        Some(match outcome {
            Outcome::Move(made) => Order::Move(made),
            Outcome::FullScreen => Order::FullScreen,
        })
    }

    /// Whether anything is seen of it.
    fn moves(&mut self, made: Move) -> bool {
        let rules = &self.props.advisor.rules;
        let is_end = made == Move::Clear;
        let takes_back = matches!(made, Move::TakeBack | Move::Act(Action::Undo | Action::Keep));
        let meeting = self.meeting.after(rules, made);
        if meeting == self.meeting && !is_end {
            return false;
        }
        let (old, new) = (&self.meeting.session, &meeting.session);
        if new.answers() != old.answers() || new.is_trial() != old.is_trial() {
            self.insight = Insight::new(rules, new);
        }
        let is_other = meeting.screen != self.meeting.screen || new.step().is_elsewhere(old.step());
        let panel_opens = meeting.panel.is_some() && meeting.panel != self.meeting.panel;
        self.focused = match meeting.panel {
            None if takes_back => Some(MOVED),
            None if is_other || is_end => Some(HEADING),
            _ => None,
        };
        self.meeting = meeting;
        self.keeping = self.around.keep(&self.meeting.session);
        self.props.page.remember(self.meeting.manner());
        if is_end {
            self.props.page.clear();
            self.kept = Kept::default();
        }
        if panel_opens {
            self.kept.told = None;
            self.fill();
        }
        true
    }

    /// Puts together what there is to keep.
    fn fill(&mut self) {
        if self.meeting.panel != Some(Panel::Keep) {
            return;
        }
        let (page, given) = (&self.props.page, self.given());
        let link = page.link(&given);
        self.kept = Kept {
            summary: page.summary(&given).0,
            file: page.file(&self.meeting.session, &link),
            link,
            told: self.kept.told.take(),
        };
    }

    /// The conversation as others get it: they see what follows from the answers first, wherever the meeting stands.
    fn given(&self) -> Session {
        let session = &self.meeting.session;
        match self.insight.recommendation {
            Some(_) => session.after(&self.props.advisor.rules, Action::Go(Step::Result)),
            None => session.clone(),
        }
    }

    /// The screen, and what stands under it.
    fn screen(&self, scene: &Scene) -> (El, Option<El>) {
        let (view, foot) = (scene.view, || Some(foot(scene.view)));
        match (self.meeting.screen, self.meeting.session.step()) {
            (Screen::Overview, _) => (overview(scene), None),
            (Screen::Compare, _) => (compare(scene), foot()),
            // A question never scrolls.
            (Screen::Step, Step::Question(at)) => (question(view, at), None),
            (Screen::Step, Step::Result) => (result(scene), foot()),
            (Screen::Step, Step::Handoff(of)) => (handoffs(scene, of), foot()),
            (Screen::Step, Step::Roles) => (guide(view), foot()),
        }
    }

    fn notes_here(&self, scene: &Scene) -> Option<El> {
        let words = &scene.words.notes;
        (self.meeting.notes == Notes::Here).then(|| {
            el("aside.speaker-here[aria-labelledby=speaker]")
                .with(
                    el("div.row")
                        .with(says("h2.label", words.title).attr("id", "speaker"))
                        .with(button("btn", scene.on(Move::Notes(Notes::Away))).says(words.hide)),
                )
                .with(speaker(scene.view, self.props.desk))
        })
    }
}
