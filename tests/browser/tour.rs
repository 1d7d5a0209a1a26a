//! A tour of every screen, in every state that looks different.

use crate::page::Page;
use crate::prospects::ALL;

/// Shows every screen, one after the other, with a name for it.
pub fn tour(page: &Page, mut show: impl FnMut(&str)) {
    page.press("Result");
    page.is_titled("Nothing answered, so nothing recommended");
    show("the result without answers");
    page.press("Role guide");
    page.is_titled("The roles, and what each will do for you");
    show("the role guide");
    page.press("Handoff");
    page.is_titled("From the people who sell to the people who stay");
    show("the handoff without answers");
    questions(page, &mut show);
    for prospect in ALL {
        page.press("Start over");
        prospect.meet(page);
        show(&format!("the result for {:?}", prospect.answers));
        page.press("Handoff");
        page.says(&format!("The handoff with {}", prospect.tier));
        show(&format!("the handoff for {:?}", prospect.answers));
    }
}

/// Every question, open and answered by its last option.
fn questions(page: &Page, show: &mut impl FnMut(&str)) {
    page.press("Questions");
    loop {
        page.says("Question ");
        let title = page.title().expect("a question has a heading");
        show(&format!("the open question {title:?}"));
        let last = page.ask("return [...document.querySelectorAll('form label')].at(-2).innerText.split('\\n')[0]");
        page.pick(last.as_str().expect("an option has a label"));
        page.eventually("the answer is picked", || {
            page.ask("return !!document.querySelector('form :checked')") == true
        });
        show(&format!("the answered question {title:?}"));
        let is_last = page.text("form").contains("See the result");
        page.press(if is_last { "See the result" } else { "Next" });
        page.eventually(&format!("{title:?} gives way"), || page.title() != Some(title.clone()));
        if is_last {
            return show("the result of every strongest answer");
        }
    }
}
