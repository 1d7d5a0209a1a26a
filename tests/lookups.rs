//! What is looked up in a catalog: by its name, at a tier, or for a number.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::path::Path;

use tier_advisor_catalog::packed::{pack_with_short_names, unpack};
use tier_advisor_catalog::{
    About, At, Capability, Catalog, Counted, Direction, Fact, Level, List, Name, Question, Role, Situation, Source,
    Stage, Table, Text, Tier, Who, files, is_id,
};

fn embedded() -> Catalog {
    files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")).expect("data/ holds a valid catalog")
}

fn tier(catalog: &Catalog, name: &str) -> At<Tier> {
    catalog.tier(name.into()).expect("a tier of that name")
}

#[test]
fn whatever_has_a_name_is_found_by_it() {
    let catalog = embedded();
    for (index, own) in catalog.tiers.iter().enumerate() {
        assert_eq!(catalog.tier(own.id), Some(At::new(index)));
    }
    for own in catalog.roles {
        assert_eq!(catalog.role(own.id), Some(own));
    }
    for (index, own) in catalog.capabilities.iter().enumerate() {
        assert_eq!(catalog.capability(own.id), Some(At::new(index)));
        for (index, level) in own.levels.iter().enumerate() {
            assert_eq!(own.level(level.id), Some(At::new(index)));
        }
    }
    for (index, own) in catalog.questions.iter().enumerate() {
        assert_eq!(catalog.question(own.id), Some(At::new(index)));
    }
    for (index, own) in catalog.sources.iter().enumerate() {
        assert_eq!(catalog.source(own.id), Some(At::new(index)));
    }
}

#[test]
fn what_nothing_is_called_is_not_found() {
    let catalog = embedded();
    assert_eq!(catalog.tier(Name::<Tier>::from("nobody")), None);
    assert_eq!(catalog.role(Name::<Role>::from("nobody")), None);
    assert_eq!(catalog.capability(Name::<Capability>::from("nobody")), None);
    assert_eq!(catalog.question(Name::<Question>::from("nobody")), None);
    assert_eq!(catalog.source(Name::<Source>::from("nobody")), None);
    assert_eq!(catalog.capabilities.as_slice()[0].level(Name::<Level>::from("nobody")), None);
}

#[test]
fn who_leads_is_the_role_of_the_tier_and_who_sells_is_no_role() {
    let catalog = embedded();
    let named = |who, name| catalog.named(who, tier(&catalog, name));
    assert_eq!(named(Who::Lead, "on-demand").0.as_str(), "CSE");
    assert_eq!(named(Who::Lead, "essentials").0.as_str(), "CSM");
    assert_eq!(named(Who::Role("sa".into()), "essentials").1.as_str(), "Solutions Architect");
    let executive = &catalog.handoff.account_executive;
    assert_eq!(named(Who::AccountExecutive, "essentials"), (executive.abbr, executive.name));
    assert!(!executive.abbr.is_empty());
}

#[test]
fn a_name_at_a_stage_is_a_role_or_one_of_two_words() {
    let who = |name: &str| Who::from(Text::from(name));
    assert_eq!(who("lead"), Who::Lead);
    assert_eq!(who("ae"), Who::AccountExecutive);
    assert_eq!(who("sa"), Who::Role("sa".into()));
}

#[test]
fn what_the_sources_do_not_say_of_a_tier_has_no_cell() {
    let catalog = embedded();
    let (mut told, mut untold) = (0, 0);
    for capability in At::all(&catalog.capabilities) {
        for tier in At::all(&catalog.tiers) {
            let own = catalog.capabilities[capability].tiers.get(&catalog.tiers[tier].id).expect("a cell");
            let expected = own.level.is_some().then_some(own);
            assert_eq!(catalog.cell(capability, tier), expected);
            *(if expected.is_some() { &mut told } else { &mut untold }) += 1;
        }
    }
    assert!(told > 0 && untold > 0, "{told} are told, {untold} are not");
}

#[test]
fn the_language_is_the_first_of_those_declared() {
    let about = embedded().about;
    assert_eq!(about.language().as_str(), "en");
    assert_eq!(About { languages: ["de", "en"].map(Text::from).to_vec().into(), ..about }.language().as_str(), "de");
}

#[test]
fn a_text_is_read_as_its_script_is_and_else_as_its_language() {
    for tag in ["ar", "AR-eg", "he-IL", "fa", "ur-PK", "az-Arab", "ff-adlm-GN"] {
        assert_eq!(Direction::of(tag), Direction::Rtl, "{tag}");
    }
    for tag in ["en", "es-AR", "ja", "zh-Hant-TW", "ar-Latn", "de-1901", ""] {
        assert_eq!(Direction::of(tag), Direction::Ltr, "{tag}");
    }
}

#[test]
fn a_word_that_explains_itself_is_a_plain_word_where_nothing_can() {
    assert_eq!(Fact::plain("Called [severity 2](severity-2), by support."), "Called severity 2, by support.");
}

#[test]
fn a_table_keeps_its_rows_in_order() {
    let table: Table<u8, u8> = [(2, 20), (1, 10)].into_iter().collect();
    assert_eq!(table.iter().copied().collect::<Vec<_>>(), [(2, 20), (1, 10)]);
    assert_eq!((table.get(&1), table.get(&3)), (Some(&10), None));
    assert!(!table.is_empty() && Table::<u8, u8>::default().is_empty());
}

#[test]
fn lists_are_the_same_where_every_entry_is() {
    let list = |entries: &[u8]| List::from(entries.to_vec());
    assert!(list(&[1, 2]) == list(&[1, 2]));
    assert!(list(&[1, 2]) != list(&[2, 1]) && list(&[1, 2]) != list(&[1]));
}

#[test]
fn a_need_is_said_in_the_words_of_its_level() {
    let catalog = embedded();
    for capability in At::all(&catalog.capabilities) {
        let levels = catalog.capabilities[capability].levels;
        for (index, level) in levels.iter().enumerate() {
            assert_eq!(catalog.need(capability, index as u8 + 1), level.need.unwrap_or_default());
        }
        assert_eq!(&*catalog.need(capability, 0), "");
        assert_eq!(&*catalog.need(capability, levels.len() as u8 + 1), "");
    }
}

#[test]
fn a_text_for_one_is_for_no_other_number() {
    let counted = Counted { one: "a day".into(), other: "{n} days".into() };
    assert_eq!([0, 1, 2].map(|n| counted.of(n).to_string()), ["{n} days", "a day", "{n} days"]);
}

#[test]
fn a_stage_holds_for_its_tiers_and_for_whom_it_is_written() {
    let stages = embedded().handoff.stages;
    let any = stages.iter().next().expect("a stage").clone();
    let of = |tiers: List<Name<Tier>>, for_whom| Stage { tiers, for_whom, ..any.clone() };
    let essentials = || List::from(vec![Name::from("essentials")]);
    assert!(of(List::default(), None).holds("advanced".into(), Situation::New));
    assert!(of(essentials(), None).holds("essentials".into(), Situation::New));
    assert!(!of(essentials(), None).holds("advanced".into(), Situation::New));
    assert!(of(essentials(), Some(Situation::New)).holds("essentials".into(), Situation::New));
    assert!(!of(essentials(), Some(Situation::New)).holds("essentials".into(), Situation::Customer));
    assert!(!of(essentials(), Some(Situation::New)).holds("advanced".into(), Situation::New));
}

#[test]
fn a_lane_shows_the_bars_of_a_tier_where_the_lane_is_the_tiers_too() {
    let catalog = embedded();
    let bars = |who: Who, tier: &str| {
        let lane = catalog.handoff.lanes.iter().find(|lane| lane.who == who).expect("a lane");
        lane.bars_at(tier.into()).map(|bar| bar.says.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(bars(Who::Lead, "on-demand"), ["on request, from here on"]);
    assert_eq!(bars(Who::Lead, "advanced"), ["joins", "leads from here on"]);
    assert_eq!(bars(Who::Role("ase".into()), "signature").len(), 1);
    assert_eq!(bars(Who::Role("ase".into()), "advanced"), Vec::<&str>::new());
    assert_eq!(bars(Who::Role("pse".into()), "on-demand").len(), 1);
}

#[test]
fn an_id_is_small_letters_digits_and_dashes_forty_of_them_at_most() {
    for id in ["a", "z", "0", "9", "-", "two-hours", &"a".repeat(40)] {
        assert!(is_id(id), "{id}");
    }
    for text in ["", "A", "two hours", "a_b", "é", "`", "{", "/", ":", "a.b", &"a".repeat(41)] {
        assert!(!is_id(text), "{text}");
    }
}

#[test]
fn short_names_lead_where_the_whole_ones_do_and_what_is_spoken_stays() {
    let all: Vec<_> = (0..60).map(|n| Name::<Tier>::from(&*format!("name-{n}"))).collect();
    let twice: List<Name<Tier>> = [all.clone(), all].concat().into();
    let packed = pack_with_short_names(&twice, vec!["name-7", "b"]).expect("a character for every number");
    let short: List<Name<Tier>> = unpack(packed.leak()).expect("what was packed");
    let (first, second) = short.split_at(60);
    assert_eq!(first, second, "a name is the same each time");
    let short = |at: usize| first[at].as_str();
    assert_eq!(short(7), "name-7", "what is spoken stays");
    // `b` is spoken, and so nobody else's.
    assert_eq!([0, 1, 2, 25, 26, 51, 52].map(short), ["a", "c", "d", "z", "ba", "bz", "ca"]);
    let mut each: Vec<_> = (0..60).map(short).collect();
    each.sort_unstable();
    each.dedup();
    assert_eq!(each.len(), 60, "each is another");
}
