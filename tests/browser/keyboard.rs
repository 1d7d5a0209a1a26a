//! The page by keyboard alone.

use thirtyfour::Key;

use crate::page::Page;

/// More presses of Tab than anybody should need.
const PATIENCE: usize = 80;

/// Presses Tab until something of this role, whose name begins like this, has the focus.
pub fn tab_to(page: &Page, role: &str, name: &str) {
    go_to(page, role, name, || page.keys(Key::Tab));
}

/// Presses Tab with Shift until something of this role, whose name begins like this, has the focus.
pub fn tab_back_to(page: &Page, role: &str, name: &str) {
    go_to(page, role, name, || page.keys_with(Key::Shift, Key::Tab));
}

fn go_to(page: &Page, role: &str, name: &str, go: impl Fn()) {
    let mut passed = Vec::new();
    for _ in 0..PATIENCE {
        go();
        if page.may_be_focused(name) {
            let (own_role, own_name) = page.focused();
            if own_role == role && own_name.starts_with(name) {
                return;
            }
            passed.push(format!("the {own_role} {own_name:?}"));
        } else {
            passed.push("something else".to_owned());
        }
    }
    panic!("Tab does not lead to the {role} {name:?}; it passed:\n{}", passed.join("\n"));
}

/// Goes to the group of options with Tab, and to one of them with the arrows.
pub fn choose(page: &Page, label: &str) {
    tab_to(page, "radio", "");
    let (_, first) = page.focused();
    if first.starts_with(label) {
        page.keys(" ");
        return;
    }
    for _ in 0..PATIENCE {
        page.keys(Key::Down);
        if page.may_be_focused(label) && page.focused().1.starts_with(label) {
            return;
        }
    }
    panic!("the arrows do not lead to {label:?}");
}

/// Presses Enter.
pub fn enter(page: &Page) {
    page.keys(Key::Enter);
}
