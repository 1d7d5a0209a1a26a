//! What everybody may rely on who holds a catalog that was read.

use tier_advisor_advice::{Answer, Rules, recommend};
use tier_advisor_catalog::packed::{pack, unpack};
use tier_advisor_catalog::{At, Catalog, faults};
use tier_advisor_session::code::{decode, encode};
use tier_advisor_session::{Session, Step};

/// It can be packed, asked, advised on, and kept in a link.
pub fn serves(catalog: &Catalog) {
    assert!(faults(catalog).is_empty());
    let rules = Rules::new(catalog);
    let both = (catalog.clone(), rules);
    let packed = pack(&both).expect("a character for every number");
    assert!(unpack(packed.leak()).as_ref() == Some(&both), "what is packed comes out again");
    let (catalog, rules) = both;
    for question in At::all(&catalog.questions) {
        for option in At::all(&catalog.questions[question].options) {
            let answers = rules.nothing_answered().with(question, Some(Answer::must(option)));
            _ = recommend(&rules, &answers);
            let session = Session::at(Step::Question(question), answers);
            let code = encode(&catalog, &rules, &session);
            assert_eq!(decode(&catalog, &rules, &code), Ok(session), "{code}");
        }
    }
}
