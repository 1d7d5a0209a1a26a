//! From components to HTML.

use futures::executor::block_on;
use yew::{BaseComponent, ServerRenderer};

/// What a component draws, without the marks by which a browser's Yew would take it over.
pub fn draw<C: BaseComponent>(props: impl FnOnce() -> C::Properties + Send + 'static) -> String {
    block_on(ServerRenderer::<C>::with_props(props).hydratable(false).render())
}
