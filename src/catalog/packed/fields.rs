//! In what order the fields of each part are packed, and what stands for each of several possibilities.

use super::{Packed, Packing, Unpacking};
use crate::{
    About, Accelerators, AccountExecutive, AddOn, Always, Ask, Bar, Better, Capability, Catalog, Cell, Change, Choice,
    Compare, Counted, Day, Desk, Direction, Distinction, Does, Fact, Fallback, Guide, Handoff, HandoffWords, Hands,
    Kind, LadderWords, Lane, Level, Offline, Page, Paper, Part, People, Phase, Punctuation, Question, ResultWords,
    Retired, RetiredChoice, RetiredOption, RetiredQuestion, RetiredTier, Role, RoleGuide, Share, Shell, Shown,
    Situation, Source, SourceWords, Stage, Standing, Stop, Talk, Term, Tier, Who, Wording,
};

/// Packs parts field by field. A field that is forgotten does not compile. What follows a semicolon is packed beside the
/// page: the page has nothing of it, and does not even read that.
#[macro_export]
macro_rules! packed_fields {
    ($($part:ident { $($field:ident),* $(,)? $(; $($beside:ident),*)? })*) => {$(
        impl $crate::packed::Packed for $part {
            fn pack(&self, to: &mut $crate::packed::Packing) {
                let Self { $($field,)* $($($beside),*)? } = self;
                $($crate::packed::Packed::pack($field, to);)*
                $($($crate::packed::Beside::pack_beside($beside, to);)*)?
            }

            #[inline(never)]
            fn unpack(from: &mut $crate::packed::Unpacking) -> Self {
                $(let $field = $crate::packed::Packed::unpack(from);)*
                $($(let $beside = $crate::packed::Beside::unpack_beside(from);)*)?
                Self { $($field,)* $($($beside),*)? }
            }
        }
    )*};
}

/// Packs each of several possibilities as its number. Where there is none of that number, it is the first.
macro_rules! packed_one_of {
    ($($part:ident { 0 = $first:ident $(, $number:literal = $other:ident $(($held:ident))?)* })*) => {$(
        impl Packed for $part {
            fn pack(&self, to: &mut Packing) {
                match self {
                    Self::$first => to.number(0),
                    $(Self::$other $(($held))? => {
                        to.number($number);
                        $($held.pack(to);)?
                    })*
                }
            }

            #[inline(never)]
            fn unpack(from: &mut Unpacking) -> Self {
                match from.number() {
                    0 => Self::$first,
                    $($number => {
                        $(let $held = Packed::unpack(from);)?
                        Self::$other $(($held))?
                    })*
                    _ => {
                        from.refuse();
                        Self::$first
                    }
                }
            }
        }
    )*};
}

packed_fields! {
    Catalog {
        about, sources, tiers, stops, roles, capabilities, add_ons, questions, handoff, guide, wording;
        fallback, share, offline, desk
    }
    About { languages, direction, version, company, checked, guidance, independent, authority, credit }
    Source { id, kind, title, url, date }
    Tier { id, code, name, who, summary, lead, people, steps_title, steps }
    Stop { id, name, says }
    Role { id, stop, abbr, name, focus, activities, engagement, hands, hands_says, sources, does, more }
    Does { title, points, sources }
    Capability { id, shown, better, term, name, levels, tiers }
    Level { id, need }
    Cell { level, says, gives, sources }
    AddOn { id, role, name, meets, says, how }
    Question { id, code, short, title, hint, why, options }
    Desk { talk, meeting, summary, retired }
    Day { year, month, date }
    Retired { questions, options, tiers }
    RetiredQuestion { id, code, title, options, until }
    RetiredChoice { id, code, label }
    RetiredOption { question, id, code, label, until }
    RetiredTier { id, code, name, until }
    Talk { opening, follow_ups }
    Fallback { lead, or, loading, failed, stopped, halted, kept, retry }
    Share { title, says, link, copy, copied, by_hand, close }
    Offline { says, load, app }
    Choice { id, code, label, asks, needs, limits, implies, situation, bring }
    Handoff { account_executive, stages, lanes, always }
    AccountExecutive { abbr, name }
    Stage { id, phase, tiers, for_whom, short, when, counted, title, leads, joins, leaves, what, bring, ours_for }
    Lane { who, tiers, bars }
    Bar { from, until, tiers, part, says }
    Always { title, says }
    Guide { distinctions, accelerators, pages, terms }
    Distinction { title, says }
    Accelerators { title, says, themes_title, themes, sources }
    Page { title, url }
    Term { id, word, says }
    Fact { text, sources }
    Counted { one, other }
    Wording { shell, punctuation, ask, ladder, result, people, change, compare, handoff, guide, source, paper }
    Shell { name, screens, questions, result, handoff, roles, start_over, not_kept, refused }
    Punctuation { and, comma, semicolon, colon, stop }
    Ask {
        position, all, answered, unsure, open, settled, tick, not_sure, must, nice, firm, why, back, next, finish,
        skip, clear, settled_by, settled_kept, so_far, so_far_none,
    }
    LadderWords {
        title, empty, unsure, because, because_more, because_nearest, because_lowest, beside, lowest_that_meets,
        nearest, lowest,
        meets, meets_can, beyond, gives, against, pips, more, met, missed, not_stated, open, settled, settling,
    }
    ResultWords {
        label, nothing, nothing_lead, unsure, begin, print, share, contact, edit, nearest, reasons,
        reasons_lowest, reasons_none, without, strip, strip_meets, strip_misses, strip_unmeetable,
        strip_empty, beside, beside_title, beside_says, limit, limit_says, limit_within, limit_misses, limit_with, get,
        get_lead, you_need, you_would_like, outside, outside_lead, gap, gap_nearest, gap_unsaid, add_on, add_on_asked,
        steps, steps_add_on, steps_instead,
    }
    People { title, lead, focus, activities, engagement, yours, around, add_on, not_included, until_close, beside }
    Change { title, lead, answers, try_it, undo, trying, keep, must, nice, open, none }
    Compare { title, lead, caption, capability, musts_met, musts_met_of, must, nice, beside, met, missed }
    HandoffWords { title, lead, lead_customer, of, recommended, leads, joins, leaves, bring, close, stages }
    RoleGuide {
        title, lead, role, focus, activities, engagement, hands, beside, beside_says, legend, does, pages,
    }
    SourceWords { one, many, ours, ours_aside, ours_mark, ours_says, undated }
    Paper { label, why, compare, you_need, nice, people, change, handoff, sources, ours, checked }
}

packed_one_of! {
    Direction { 0 = Ltr, 1 = Rtl }
    Kind { 0 = Seed, 1 = Handbook, 2 = Ours }
    Standing { 0 = Yours, 1 = Around, 2 = AddOn, 3 = NotIncluded, 4 = UntilClose, 5 = Beside }
    Hands { 0 = Advisory, 1 = HandsOn, 2 = Neither }
    Better { 0 = More, 1 = Less }
    Shown { 0 = Number, 1 = Line, 2 = Table }
    Situation { 0 = New, 1 = Customer }
    Phase { 0 = Before, 1 = Transfer, 2 = After }
    Who { 0 = Lead, 1 = AccountExecutive, 2 = Role(name) }
    Part { 0 = Leads, 1 = Joins, 2 = Maybe }
}
