//! A link to the answers: given on only where the page wants it, opened whole or not at all.

use serde_json::json;

use super::{Advisor, FIRST, advisor, host, only, open, told};
use crate::hosts::Host;
use crate::page::Page;

const SHARED: &str = "<tier-advisor id=one share loading=eager></tier-advisor>";

/// Opens the page at an address of its own, as a link does.
fn go(page: &Page, fragment: &str) {
    let gone = format!("location.href = '/?again#{fragment}'");
    page.leave_by(&gone);
    let is_open = "return location.search === '?again' && document.readyState === 'complete'";
    page.eventually("the page is open", || page.ask(is_open) == true);
}

/// The link that the advisor offers.
fn link(one: Advisor<'_>) -> String {
    one.press("Share");
    let value = "return deep.in('#one', 'dialog input')[0]?.value ?? ''";
    one.page.eventually("there is a link", || one.page.ask(value) != "");
    let link = one.page.ask(value).as_str().unwrap_or_default().to_owned();
    one.press("Close");
    one.page.eventually("it is closed", || one.page.ask("return deep.in('#one', 'dialog').length") == 0);
    link
}

/// The part of a link that is the page's fragment.
fn fragment(link: &str) -> &str {
    link.split_once('#').expect("a link with a fragment").1
}

#[test]
fn nothing_is_shared_unless_the_page_says_so_and_gives_an_id() {
    let body =
        "<tier-advisor id=one loading=eager></tier-advisor><tier-advisor class=two share loading=eager></tier-advisor>";
    host(Host::with(body), |page| {
        for selector in ["#one", ".two"] {
            let one = advisor(page, selector).is_up();
            one.meet();
            assert!(!one.text().contains("Share"));
        }
    });
}

#[test]
fn a_link_holds_the_answers_and_the_page_keeps_its_address() {
    host(Host::with(SHARED), |page| {
        let one = only(page).is_up();
        page.ask("location.hash = 'prices&currency=eur'");
        let before = page.ask("return [location.href, history.length]");
        one.meet();
        let link = link(one);
        assert_eq!(page.ask("return [location.href, history.length]"), before);
        let (rest, own) = link.rsplit_once('&').expect("the page's own part, and the advisor's");
        assert_eq!(rest, before[0].as_str().expect("an address"), "the rest of the fragment is kept");
        assert!(own.starts_with("tier-advisor.one=1."), "{own}");
        assert!(link.len() < 120, "{link}");

        let shared = page.ask("return told.find(event => event.name == 'share')");
        assert_eq!(shared["detail"]["url"], json!(link));
        assert_eq!(shared["detail"]["recommendation"]["tier"], "essentials");

        page.ask("sessionStorage.clear()");
        go(page, fragment(&link));
        only(page).is_up().is_titled("Essentials");
        assert_eq!(page.ask("return deep.host('#one').answers.contact.option"), "person");
    });
}

#[test]
fn a_page_that_shares_in_its_own_way_prevents_ours() {
    let own = "document.addEventListener('tier-advisor-share', event => event.preventDefault())";
    host(Host { script: own, ..Host::with(SHARED) }, |page| {
        let one = only(page).is_up();
        one.meet();
        one.press("Share");
        page.eventually("the page is told", || told(page).contains(&"share".to_owned()));
        assert_eq!(page.ask("return deep.in('#one', 'dialog').length"), 0);
    });
}

#[test]
fn a_link_is_opened_when_gone_to_and_not_when_the_page_is_loaded_again() {
    host(Host::with(SHARED), |page| {
        let one = only(page).is_up();
        one.meet();
        let link = link(one);
        one.press("Start over");
        one.is_titled(FIRST);

        page.ask(&format!("location.hash = {:?}", fragment(&link)));
        one.is_titled("Essentials");
        page.ask("deep.host('#one').answers = { contact: 'architect' }");
        one.is_titled("Advanced");
        page.ask("location.hash += '&prices'");
        one.is_titled("Advanced");
        page.reload_host();
        only(page).is_up().is_titled("Advanced");
    });
}

#[test]
fn a_link_waits_until_it_was_opened_however_often_the_page_is_loaded_again() {
    let shared = open(Host::with(SHARED));
    only(&shared).is_up().meet();
    let link = link(only(&shared));
    let far = "<div class=far></div><tier-advisor id=one share></tier-advisor>";
    host(Host::with(far).far(), |page| {
        go(page, fragment(&link));
        page.reload_host();
        page.ask("deep.host('#one').scrollIntoView()");
        only(page).is_up().is_titled("Essentials");
        only(page).press("Start over");
        only(page).is_titled(FIRST);
        page.reload_host();
        page.ask("deep.host('#one').scrollIntoView()");
        only(page).is_up().is_titled(FIRST);
        assert_eq!(
            page.ask("return JSON.stringify({ ...sessionStorage }).includes('1.2')"),
            false,
            "no answers are left"
        );
    });
}

#[test]
fn a_link_that_cannot_be_read_is_refused_whole_and_that_is_said() {
    host(Host::with(SHARED), |page| {
        for broken in
            ["", "1", "1.2026-11-22.e.cd.r.5x16aj", "<img src=x onerror=alert(1)>", "%00%ff", &"1.".repeat(50_000)]
        {
            page.ask("sessionStorage.clear()");
            go(page, &format!("tier-advisor.one={broken}"));
            let one = only(page).is_up();
            one.is_titled(FIRST);
            assert_eq!(page.ask("return deep.host('#one').answers"), json!({}), "{broken:.40}");
            assert_eq!(one.text().contains("could not be read"), !broken.is_empty(), "{broken:.40}");
            page.leave_by("location.href = '/'");
            page.eventually("the page is left", || page.ask("return location.search") == "");
        }
    });
}

#[test]
fn a_link_is_for_the_advisor_that_it_names() {
    let body = "<tier-advisor id=one share loading=eager></tier-advisor><tier-advisor id='two &' share loading=eager></tier-advisor>";
    host(Host::with(body), |page| {
        let (one, two) = (advisor(page, "#one").is_up(), advisor(page, "[id^=two]").is_up());
        one.meet();
        let link = link(one).replace("tier-advisor.one=", "tier-advisor.two%20%26=");
        one.press("Start over");
        page.ask(&format!("location.hash = {:?}", fragment(&link)));
        two.is_titled("Essentials");
        one.is_titled(FIRST);
    });
}

/// A link to a session of this catalog, made by the advisor itself; then nothing is kept any more.
fn some_link(page: &Page) -> String {
    let one = only(page).is_up();
    one.meet();
    let link = link(one);
    page.ask("deep.host('#one').reset()");
    one.is_titled(FIRST);
    link
}

#[test]
fn what_was_cleared_after_a_link_was_opened_stays_cleared() {
    host(Host::with(SHARED), |page| {
        let link = some_link(page);
        go(page, fragment(&link));
        only(page).is_up().is_titled("Essentials");
        page.ask("deep.host('#one').reset()");
        only(page).is_titled(FIRST);
        page.reload_host();
        only(page).is_up().is_titled(FIRST);
    });
}

#[test]
fn who_comes_in_the_place_of_an_element_goes_on_with_what_was_answered_since() {
    host(Host::with(SHARED), |page| {
        let link = some_link(page);
        go(page, fragment(&link));
        only(page).is_up().is_titled("Essentials");
        page.ask("deep.host('#one').answers = { contact: 'architect' }");
        only(page).is_titled("Advanced");
        page.ask(
            "deep.host('#one').remove(); const one = document.createElement('tier-advisor'); \
             Object.assign(one, { id: 'one', share: true }); document.body.append(one)",
        );
        only(page).is_up().is_titled("Advanced");
    });
}

#[test]
fn a_link_is_opened_as_soon_as_the_page_says_that_it_may_be() {
    host(Host::with("<tier-advisor id=one loading=eager></tier-advisor>"), |page| {
        page.ask("deep.host('#one').share = true");
        let link = some_link(page);
        go(page, fragment(&link));
        only(page).is_up().is_titled(FIRST);
        page.ask("deep.host('#one').share = true");
        only(page).is_titled("Essentials");
    });
}

#[test]
fn a_link_that_is_refused_costs_nothing_that_was_kept() {
    host(Host::with(SHARED), |page| {
        only(page).is_up().meet();
        page.ask("location.hash = 'tier-advisor.one=1.bad'");
        only(page).is_titled(FIRST);
        page.ask("deep.host('#one').storage = 'local'");
        page.ask("location.hash = ''");
        page.reload_host();
        page.ask("deep.host('#one').storage = 'local'");
        only(page).is_up().is_titled("Essentials");
    });
}

#[test]
fn the_dialog_goes_with_the_conversation_that_it_belongs_to() {
    let ends = [
        "one.remove()",
        "const part = document.createElement('div'); document.body.append(part); part.append(one)",
        "one.reset()",
        "one.contactUrl = '/talk'",
    ];
    for end in ends {
        host(Host::with(SHARED), |page| {
            let one = only(page).is_up();
            one.meet();
            one.press("Share");
            page.eventually("it is open", || page.ask("return deep.in('#one', 'dialog[open]').length") == 1);
            page.ask(&format!(
                "window.one = deep.host('#one'); {end}; if (!one.isConnected) document.body.append(one)"
            ));
            only(page).is_up();
            assert_eq!(page.ask("return deep.in('#one', 'dialog').length"), 0, "{end}");
        });
    }
}

#[test]
fn sharing_twice_or_without_an_element_any_more_harms_nothing() {
    host(Host::with(SHARED), |page| {
        only(page).is_up().meet();
        page.ask("const share = deep.named('#one', 'button', 'Share'); share.click(); share.click()");
        page.eventually("it is open", || page.ask("return deep.in('#one', 'dialog[open]').length") == 1);
        only(page).press("Close");
        page.ask("document.addEventListener('tier-advisor-share', event => event.target.remove())");
        page.ask("deep.named('#one', 'button', 'Share').click()");
        page.eventually("it is gone", || page.ask("return deep.host('tier-advisor') === undefined") == true);
    });
}

#[test]
fn where_there_is_no_clipboard_the_link_is_there_to_be_copied_by_hand() {
    let script = "Object.defineProperty(navigator, 'clipboard', { value: undefined })";
    host(Host { script, ..Host::with(SHARED) }, |page| {
        let one = only(page).is_up();
        one.meet();
        one.press("Share");
        one.press("Copy the link");
        one.says("Select the link");
    });
}
