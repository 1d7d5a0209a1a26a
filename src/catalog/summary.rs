//! The words of a summary: what is left of a conversation as a text to paste.

use crate::Text;
use crate::words::words;

words! {
    /// What only a summary says, beside what the page and the meeting say anyway.
    SummaryWords {
        /// Names the {tier} that is recommended.
        title: Text,
        /// The {date} of the conversation.
        as_of: Text,
        /// Leads to the whole conversation by its {link}.
        whole: Text,
        /// An {answer} that is a must.
        must: Text,
        /// An {answer} that is only nice to have.
        nice: Text,
        /// An {answer}, and what has {settled} it.
        settled: Text,
        /// The {questions} that nobody is sure of.
        unsure: Text,
        /// The {questions} that are open.
        open: Text,
        /// What a {tier} says to a need.
        gives: Text,
        /// Names the column of tiers.
        tier: Text,
        /// Names the column of musts that are met.
        met: Text,
        /// Names the column of musts that are missed.
        misses: Text,
        /// Where nothing is missed.
        nothing: Text,
        /// A {question} that is answered {to}, where it was {from}.
        edit: Text,
        /// A {question} that is answered {to}, where it was open.
        edit_open: Text,
        /// Names the sources.
        sources: Text,
    }
}
