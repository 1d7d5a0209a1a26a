//! The role guide.

use crate::page::visit;

#[test]
fn the_role_guide_is_there_for_who_answers_nothing() {
    visit(|page| {
        page.press("Role guide");
        page.is_titled("The roles, and what each will do for you");
        for role in ["CSE", "CSM", "CSA", "ASE", "PSE", "SA", "RM"] {
            page.says(role);
        }
        for distinction in ["The “hands on keyboard” boundary", "From pooled to specific", "Before the sale and after"]
        {
            page.says(distinction);
        }
    });
}
