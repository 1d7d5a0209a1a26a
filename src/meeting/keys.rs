//! What each key does.

use std::ops::RangeInclusive;

use tier_advisor_advice::{Answer, Importance, Rules, effective};
use tier_advisor_catalog::{At, KeyWord, KeyWords, Question};
use tier_advisor_session::{Action, Step};

use super::state::{Keys, Meeting, Move, Notes, Opening, Panel, Screen};

/// The numbers that have a key.
pub const NUMBERS: RangeInclusive<usize> = 1..=9;

/// What the speaker may ask for with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Picks the option of that number, from 1; the one after the last is "not sure". On the overview, goes to the question
    /// of that number.
    Pick(usize),
    /// A must becomes nice to have, and the other way round.
    Firm,
    /// Leaves the question open and goes on.
    Skip,
    /// Takes back the last answer, or the change that is tried.
    Undo,
    /// Goes on.
    Next,
    /// Goes back.
    Back,
    /// Goes to the questions.
    Questions,
    /// Shows the overview.
    Overview,
    /// Goes to the result.
    Result,
    /// Compares the tiers.
    Compare,
    /// Goes to the handoff.
    Handoff,
    /// Goes to the role guide.
    Roles,
    /// Shows or hides the ladder.
    Ladder,
    /// Opens the speaker notes.
    Notes,
    /// Shows what is left afterwards.
    Keep,
    /// Fills the screen.
    FullScreen,
    /// Clears everything.
    Clear,
    /// Shows all keys.
    List,
}

/// What comes of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A move in the meeting.
    Move(Move),
    /// The page fills the screen, or does not any more.
    FullScreen,
}

/// Each command with the keys that give it, as browsers call them; the first is the one that is shown. No letter is one
/// that a browser takes without Ctrl, Alt or Cmd.
const KEYS: [(Command, &[&str]); 17] = [
    (Command::Firm, &["m"]),
    (Command::Skip, &["0"]),
    (Command::Undo, &["u"]),
    (Command::Next, &["ArrowRight", "Enter", "PageDown"]),
    (Command::Back, &["ArrowLeft", "b", "PageUp"]),
    (Command::Questions, &["q"]),
    (Command::Overview, &["o"]),
    (Command::Result, &["t"]),
    (Command::Compare, &["c"]),
    (Command::Handoff, &["h"]),
    (Command::Roles, &["r"]),
    (Command::Ladder, &["l"]),
    (Command::Notes, &["n"]),
    (Command::Keep, &["s"]),
    (Command::FullScreen, &["f"]),
    (Command::Clear, &["x"]),
    (Command::List, &["?"]),
];

/// Every command that has keys of its own, with them. Options are picked by their numbers.
pub fn all() -> impl Iterator<Item = (Command, &'static [&'static str])> {
    KEYS.into_iter()
}

/// The command that a key gives. A letter does the same where the capitals are locked.
#[must_use]
pub fn command(key: &str) -> Option<Command> {
    if let Some(number) = key.parse().ok().filter(|number| NUMBERS.contains(number)) {
        return Some(Command::Pick(number));
    }
    let is_meant = |own: &str| if own.chars().count() == 1 { own.eq_ignore_ascii_case(key) } else { own == key };
    KEYS.iter().find(|(_, keys)| keys.iter().any(|own| is_meant(own))).map(|(command, _)| *command)
}

/// How a key is shown.
#[must_use]
pub fn cap(key: &str) -> String {
    match key {
        "ArrowRight" => "→".to_owned(),
        "ArrowLeft" => "←".to_owned(),
        key if key.chars().count() == 1 => key.to_uppercase(),
        key => key.to_owned(),
    }
}

/// What a command is called.
#[must_use]
pub fn word(words: &KeyWords, command: Command) -> &KeyWord {
    match command {
        Command::Pick(_) => &words.pick,
        Command::Firm => &words.firm,
        Command::Skip => &words.skip,
        Command::Undo => &words.undo,
        Command::Next => &words.next,
        Command::Back => &words.back,
        Command::Questions => &words.questions,
        Command::Overview => &words.overview,
        Command::Result => &words.result,
        Command::Compare => &words.compare,
        Command::Handoff => &words.handoff,
        Command::Roles => &words.roles,
        Command::Ladder => &words.ladder,
        Command::Notes => &words.notes,
        Command::Keep => &words.keep,
        Command::FullScreen => &words.full_screen,
        Command::Clear => &words.clear,
        Command::List => &words.keys,
    }
}

impl Meeting {
    /// What a key that gives a command comes to here: nothing while keys are off, or while something else is asked.
    #[must_use]
    pub fn pressed(&self, rules: &Rules, command: Command) -> Option<Outcome> {
        if self.keys == Keys::Off || self.panel.is_some() {
            return None;
        }
        self.outcome(rules, command)
    }

    /// What a command comes to here; `None` where it means nothing.
    #[must_use]
    pub fn outcome(&self, rules: &Rules, command: Command) -> Option<Outcome> {
        let question = self.asks(rules);
        let act = |action| Some(Outcome::Move(Move::Act(action)));
        let made = |made| Some(Outcome::Move(made));
        match command {
            Command::Pick(number) if self.screen == Screen::Overview => act(go(rules, number)?),
            Command::Pick(number) => act(pick(rules, question?, number)?),
            Command::Firm => act(self.firm(rules, question?)?),
            Command::Skip => act(Action::LeaveOpen(question?)),
            Command::Undo if self.session.is_trial() => act(Action::Undo),
            Command::Undo => self.answered.as_ref().and_then(|_| made(Move::TakeBack)),
            Command::Next => act(self.next()?),
            Command::Back if self.screen == Screen::Step => self.before(rules).and_then(|_| act(Action::Back)),
            Command::Back => made(Move::Show(self.screen)),
            Command::Questions => act(Action::Go(self.session.first_open(rules))),
            Command::Overview => made(Move::Show(Screen::Overview)),
            Command::Result => act(Action::Go(Step::Result)),
            Command::Compare => made(Move::Show(Screen::Compare)),
            Command::Handoff => act(Action::Go(Step::Handoff(None))),
            Command::Roles => act(Action::Go(Step::Roles)),
            Command::Ladder if self.has_ladder() => made(Move::Ladder),
            Command::Ladder => None,
            Command::Notes if self.notes == Notes::Here => made(Move::Notes(Notes::Away)),
            Command::Notes => made(Move::Panel(Panel::Notes(Opening::Ahead))),
            Command::Keep => made(Move::Panel(Panel::Keep)),
            Command::FullScreen => Some(Outcome::FullScreen),
            Command::Clear => made(Move::Panel(Panel::Clear)),
            Command::List => made(Move::Panel(Panel::Keys)),
        }
    }

    /// The question that is on the screen to be answered: one that another answer settles is not.
    pub(super) fn asks(&self, rules: &Rules) -> Option<At<Question>> {
        self.question().filter(|question| effective(rules, self.session.answers(), *question).is_own())
    }

    /// Whether the ladder, or what it tells, can be hidden there.
    fn has_ladder(&self) -> bool {
        self.screen != Screen::Step || self.question().is_some()
    }

    /// How firm an answer is says something where it asks for something.
    fn firm(&self, rules: &Rules, question: At<Question>) -> Option<Action> {
        match self.session.answers().get(question) {
            Some(Answer::Chosen(option, importance)) if rules.can_be_must(question, option) => {
                let other = match importance {
                    Importance::Must => Importance::Nice,
                    Importance::Nice => Importance::Must,
                };
                Some(Action::Weigh(question, other))
            }
            _ => None,
        }
    }

    /// On from the questions to the result, from there to the handoff, and no further. What is shown beside that way is
    /// only gone back from.
    fn next(&self) -> Option<Action> {
        match (self.screen, self.session.step()) {
            (Screen::Step, Step::Question(_)) => Some(Action::Next),
            (Screen::Step, Step::Result) => Some(Action::Go(Step::Handoff(None))),
            (Screen::Step, Step::Handoff(_) | Step::Roles) | (Screen::Overview | Screen::Compare, _) => None,
        }
    }
}

/// A question by its number.
fn go(rules: &Rules, number: usize) -> Option<Action> {
    rules.questions().nth(number - 1).map(|question| Action::Go(Step::Question(question)))
}

/// An option by its number.
fn pick(rules: &Rules, question: At<Question>, number: usize) -> Option<Action> {
    let mut options = rules.options(question);
    let all = rules.options(question).count();
    if number == all + 1 {
        return Some(Action::NotSure(question));
    }
    options.nth(number - 1).map(|option| Action::Choose(question, option))
}
