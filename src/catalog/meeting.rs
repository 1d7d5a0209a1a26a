//! The words around a meeting: a conversation that somebody drives before others.

use crate::Text;
use crate::words::words;

words! {
    /// What is said in a meeting, beside what the page says anyway.
    Meeting {
        /// Names the overview.
        overview: Text,
        /// Names the comparison.
        compare: Text,
        /// Leads from the page to a meeting.
        enter: Text,
        /// Whom that is for.
        enter_says: Text,
        /// Leads back to the page.
        leave: Text,
        /// Closes a panel.
        close: Text,
        /// Closes a panel, and nothing happens.
        cancel: Text,
        /// Until it is there.
        loading: Text,
        /// That it stopped at a fault.
        halted: Text,
        /// What of it is kept.
        kept: Text,
        /// That the recommendation moved.
        moved: MovedWords,
        /// All questions with their answers.
        overview_table: OverviewWords,
        /// The comparison.
        table: TableWords,
        /// Two handoffs beside each other.
        handoffs: HandoffsWords,
        /// What the keys do.
        keys: KeyWords,
        /// Before everything is cleared.
        clear: ClearWords,
        /// The speaker notes.
        notes: NotesWords,
        /// What is left afterwards.
        keep: KeepWords,
        /// Why a link or a file is refused.
        refused: RefusedWords,
        /// That a link or a file is of an earlier catalog.
        reopened: ReopenedWords,
    }

    /// That the recommendation moved, and what moved it.
    MovedWords {
        /// An answer, with its {question}, {from} and {to}.
        answer: Text,
        /// That {question} was made a must.
        firm: Text,
        /// That {question} was made nice to have.
        nice: Text,
        /// The tiers, {from} and {to}.
        tiers: Text,
        /// In the place of a tier where nothing is recommended.
        nothing: Text,
        /// Takes it back.
        undo: Text,
    }

    /// All questions with their answers.
    OverviewWords {
        /// Names the table.
        caption: Text,
        /// Names the column of numbers.
        number: Text,
        /// Names the column of questions.
        question: Text,
        /// Names the column of answers.
        answer: Text,
        /// Names the column of importance.
        firmness: Text,
        /// Names the control that answers {question}.
        answer_to: Text,
        /// Names the control that says how firm that is.
        firmness_of: Text,
        /// That another {question} settles it.
        settled: Text,
        /// Names the answers on the result.
        needs: Text,
        /// What can be done with them there.
        needs_lead: Text,
    }

    /// The comparison of some tiers in some rows.
    TableWords {
        /// Names it.
        title: Text,
        /// Names the choice of tiers.
        tiers: Text,
        /// Names the choice of rows.
        rows: Text,
        /// All rows.
        all: Text,
        /// Those in which the tiers differ.
        differences: Text,
        /// Those that were asked for.
        needs: Text,
        /// That fewer tiers are no comparison.
        fewest: Text,
        /// That no row differs.
        no_difference: Text,
        /// That nothing was asked for.
        no_need: Text,
    }

    /// Two handoffs beside each other.
    HandoffsWords {
        /// Names the choice of the other.
        beside: Text,
        /// No other.
        none: Text,
    }

    /// What a key does.
    KeyWord {
        /// In the bar of keys.
        short: Text,
        /// In the list of all keys.
        says: Text,
    }

    /// What the keys do.
    KeyWords {
        /// Names them.
        title: Text,
        /// When they work.
        lead: Text,
        /// Switches them on and off.
        on: Text,
        /// Between two keys for the same.
        or: Text,
        /// Between the first and the last of several.
        to: Text,
        /// Picks an option.
        pick: KeyWord,
        /// Says how firm it is.
        firm: KeyWord,
        /// Goes to a question from the overview.
        jump: KeyWord,
        /// Leaves the question open.
        skip: KeyWord,
        /// Takes back the last answer.
        undo: KeyWord,
        /// Goes on.
        next: KeyWord,
        /// Goes back.
        back: KeyWord,
        /// Goes to the questions.
        questions: KeyWord,
        /// Shows the overview.
        overview: KeyWord,
        /// Goes to the result.
        result: KeyWord,
        /// Shows the comparison.
        compare: KeyWord,
        /// Goes to the handoff.
        handoff: KeyWord,
        /// Goes to the role guide.
        roles: KeyWord,
        /// Shows or hides the ladder.
        ladder: KeyWord,
        /// Opens the speaker notes.
        notes: KeyWord,
        /// Shows what is left afterwards.
        keep: KeyWord,
        /// Fills the screen.
        full_screen: KeyWord,
        /// Clears everything.
        clear: KeyWord,
        /// Shows all keys.
        keys: KeyWord,
    }

    /// Before everything is cleared.
    ClearWords {
        /// The question.
        title: Text,
        /// What is removed.
        says: Text,
        /// What is out of reach.
        beyond: Text,
        /// Does it.
        clear: Text,
    }

    /// The speaker notes.
    NotesWords {
        /// Names them.
        title: Text,
        /// The word of warning before they open.
        warning: Text,
        /// What to do about it.
        warning_more: Text,
        /// Opens them in a window.
        open: Text,
        /// Shows them on the page.
        here: Text,
        /// Who reads them there.
        here_warning: Text,
        /// That the window was blocked.
        blocked: Text,
        /// Hides them from the page.
        hide: Text,
        /// That the meeting was not heard of yet.
        waiting: Text,
        /// Names their window: the {title}, and the {question}.
        window: Text,
        /// That the meeting's window is closed.
        gone: Text,
        /// That the meeting was cleared.
        over: Text,
        /// Names what is on the screen.
        now: Text,
        /// Names how to open a question.
        say: Text,
        /// Names what to ask next.
        ask: Text,
        /// Names why it is asked.
        why: Text,
        /// Names what each answer would do.
        options: Text,
        /// That an answer changes nothing.
        stays: Text,
        /// That an answer leads to {tier}.
        leads_to: Text,
        /// Marks the present answer.
        chosen: Text,
        /// Names the advice.
        advice: Text,
        /// Names its reasons.
        reasons: Text,
        /// Names what no tier meets.
        gaps: Text,
        /// Names what would change it.
        changes: Text,
        /// Names what comes next.
        after: Text,
        /// The result comes next.
        after_result: Text,
        /// The handoff comes next.
        after_handoff: Text,
        /// Nothing comes next.
        after_end: Text,
        /// Whose word this is.
        ours: Text,
    }

    /// What is left afterwards.
    KeepWords {
        /// Names it.
        title: Text,
        /// Names the link.
        link: Text,
        /// Who sees what it holds.
        link_says: Text,
        /// Copies it.
        copy_link: Text,
        /// Names the summary.
        summary: Text,
        /// What it is for.
        summary_says: Text,
        /// Copies it.
        copy_summary: Text,
        /// Names the file.
        file: Text,
        /// What it is.
        file_says: Text,
        /// Saves it.
        save: Text,
        /// Opens one.
        open: Text,
        /// Shows it, to be copied by hand.
        file_text: Text,
        /// What it is called, with the {date}.
        file_name: Text,
        /// Prints the hand-out.
        print: Text,
        /// That something is copied.
        copied: Text,
        /// That it has to be copied by hand.
        by_hand: Text,
        /// That a file was refused, with the {reason}.
        refused: Text,
    }

    /// Why a link or a file is refused: each goes on after a colon.
    RefusedWords {
        /// It is not JSON.
        not_json: Text,
        /// It is JSON, or a text, but no session.
        not_a_session: Text,
        /// It is a session in a form not known here.
        other_form: Text,
        /// It names what is not known here: the {names}.
        unknown: Text,
        /// It names something that is not known here, in letters that say nothing to a reader.
        strange: Text,
        /// It was made with a newer catalog.
        newer: Text,
        /// It is too large.
        too_large: Text,
        /// Something of it was lost or changed.
        mangled: Text,
    }

    /// That a link or a file is of an earlier catalog, and what that means.
    ReopenedWords {
        /// Says so.
        title: Text,
        /// What it recommended then: the {date} and the {tier}.
        then: Text,
        /// That it recommended nothing then: the {date}.
        then_nothing: Text,
        /// The same answers lead to another {tier} now.
        now: Text,
        /// The same answers lead to the same {tier} now.
        now_same: Text,
        /// Not all answers are left; those that are lead to a {tier} now.
        now_left: Text,
        /// They lead to nothing now.
        now_nothing: Text,
        /// Names that a link cannot be opened.
        refused_title: Text,
        /// That it is not, for a {reason}.
        refused: Text,
        /// Before what is no longer asked.
        lost: Text,
        /// That every answer is still asked for.
        lost_none: Text,
    }
}
