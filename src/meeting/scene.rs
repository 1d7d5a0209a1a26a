//! All that there is to draw in a meeting.

use tier_advisor_catalog::Meeting as Words;
use yew::{Callback, MouseEvent};

use super::keys::{Command, Outcome};
use super::order::Order;
use super::state::{Meeting, Move};
use crate::ui::view::View;

/// What every part of a meeting draws from.
pub struct Scene<'a> {
    pub view: &'a View<'a>,
    pub meeting: &'a Meeting,
    pub words: &'static Words,
    pub send: &'a Callback<Order>,
}

impl Scene<'_> {
    /// Gives an order when something is pressed.
    pub fn on(&self, order: impl Into<Order>) -> Callback<MouseEvent> {
        let order = order.into();
        self.send.reform(move |_| order.clone())
    }

    /// Gives an order when something is picked.
    pub fn on_pick(&self, made: Move) -> Callback<yew::Event> {
        self.send.reform(move |_| Order::Move(made.clone()))
    }

    /// Tells when the dialog was closed.
    pub fn on_closed(&self) -> Callback<yew::Event> {
        self.send.reform(|_| Order::Closed)
    }

    /// Does what a command comes to here; `None` where that is nothing.
    pub fn does(&self, command: Command) -> Option<Callback<MouseEvent>> {
        let order = match self.meeting.outcome(self.view.rules, command)? {
            Outcome::Move(made) => Order::Move(made),
            Outcome::FullScreen => Order::FullScreen,
        };
        Some(self.on(order))
    }
}
