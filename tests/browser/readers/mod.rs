//! Every reader: who cannot see, who sees with other colours, larger, narrower or mirrored, who has no mouse, who is
//! sick of motion. [`screens`] lists what there is to be read; the tests here walk that list.

mod accessible;
mod document;
mod everyone;
mod fitting;
mod focused;
mod mirrored;
mod places;
mod planted;
mod printed;
mod reachable;
mod screens;
mod sheets;
mod spoken;
mod still;
mod tree;
mod walk;
