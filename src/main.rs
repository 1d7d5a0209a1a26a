//! The stand-alone page.

fn main() {
    tier_advisor::embed::start();
}
