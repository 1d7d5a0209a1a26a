//! The tiers: what each is, and their figures side by side.

use tier_advisor::ui::markup::{El, all, el, says};
use tier_advisor_catalog::{At, Capability, Catalog, Shown, Term, Tier};
use yew::Html;

/// What each tier is.
pub fn described(catalog: &Catalog) -> El {
    let tier =
        |tier: &Tier| -> Html { all([says("dt", tier.name), says("dd", tier.who), says("dd", tier.summary.text)]) };
    el("dl").all(catalog.tiers.iter().map(tier))
}

/// Its figures: what the result shows as such.
pub fn compared(catalog: &Catalog) -> El {
    let heads = catalog.tiers.iter().map(|tier| says("th[scope=col]", tier.name));
    let head = el("tr").with(says("th[scope=col]", catalog.wording.compare.capability)).all(heads);
    let rows = figures(catalog).map(|at| row(catalog, at));
    el("table").with(el("thead").with(head)).with(el("tbody").all(rows))
}

/// The words among them that need explaining.
pub fn explained(catalog: &Catalog) -> El {
    let is_there = |term: &&Term| figures(catalog).any(|at| catalog.capabilities[at].term == Some(term.id));
    let term = |term: &Term| -> Html { all([says("dt", term.word), says("dd", term.says.text)]) };
    el("dl").all(catalog.guide.terms.iter().filter(is_there).map(term))
}

fn figures(catalog: &Catalog) -> impl Iterator<Item = At<Capability>> {
    At::all(&catalog.capabilities).filter(|at| catalog.capabilities[*at].shown == Shown::Number)
}

fn row(catalog: &Catalog, capability: At<Capability>) -> El {
    let cell = |tier: At<Tier>| {
        let given = catalog.cell(capability, tier).map(|cell| cell.says);
        says("td", given.unwrap_or(catalog.wording.ladder.not_stated))
    };
    el("tr").with(says("th[scope=row]", catalog.capabilities[capability].name)).all(At::all(&catalog.tiers).map(cell))
}
