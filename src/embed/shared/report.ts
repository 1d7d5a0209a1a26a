// What the advisor tells: `src/session/report.rs` writes it.

/** An answer to one question. */
export interface Answer {
  /** The name of the option, or "not-sure". */
  option: string;
  /** How firm it is; none with "not-sure". */
  importance?: "must" | "nice";
}

/** Answers by the name of their question. A question without one is open. */
export type Answers = Record<string, Answer>;

/** Something that was asked for. */
export interface Need {
  /** The question whose answer asks for it. */
  question: string;
  /** The capability, by its name in the catalog. */
  capability: string;
  /** How it is said, as in "4 calls a month". */
  says: string;
}

/** What is recommended. */
export interface Recommendation {
  /** The name of the lowest tier that meets every must. */
  tier: string;
  /** How the tier is called. */
  name: string;
  /** The musts that the next lower tier fails; for the lowest tier, the musts that it meets. */
  reasons: Need[];
  /** The musts that go beyond what any tier gives. */
  gaps: Need[];
  /** What was asked for and only an add-on gives: the add-ons' names. */
  addOns: string[];
  /** Lower tiers that do as well with an add-on. */
  asGood: { tier: string; addOn: string }[];
  /** The questions whose answers say that something is unwanted which this tier brings. */
  beyondLimits: string[];
}

/** Where a conversation stands. */
export interface Report {
  /** What is on the screen. */
  screen: "questions" | "result" | "handoff" | "roles";
  /** The name of the question on the screen; null on the other screens. */
  question: string | null;
  /** What was answered. */
  answers: Answers;
  /** What is recommended; null while there is nothing to go by. */
  recommendation: Recommendation | null;
}
