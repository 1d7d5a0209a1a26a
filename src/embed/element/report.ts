// Where a conversation stands, as a page is told it.

/** An answer to one question. */
export interface Answer {
  /** The id of the option, or "not-sure". */
  option: string;
  /** How firm it is; none with "not-sure". */
  importance?: "must" | "nice";
}

/** Answers by the id of their question. A question without one is open. */
export type Answers = Record<string, Answer>;

/** Answers as they may be given: the id of an option alone stands for a must. */
export type GivenAnswers = Record<string, string | Answer>;

/** Something that was asked for. */
export interface Need {
  /** The id of the question whose answer asks for it. */
  question: string;
  /** The id of the capability. */
  capability: string;
  /** How it is said, as in "4 calls a month". */
  says: string;
}

/** What is recommended. */
export interface Recommendation {
  /** The id of the lowest tier that meets every must. */
  tier: string;
  /** How the tier is called. */
  name: string;
  /** The musts that the next lower tier fails; for the lowest tier, the musts that it meets. */
  reasons: Need[];
  /** The musts that go beyond what any tier gives. */
  gaps: Need[];
  /** What was asked for and only an add-on gives: the ids of the add-ons. */
  addOns: string[];
  /** Lower tiers that do as well with an add-on. */
  asGood: { tier: string; addOn: string }[];
  /** The questions whose answers call something unwanted which this tier, or an add-on told with it, brings. */
  unwanted: string[];
}

/** Where a conversation stands. */
export interface Report {
  /** What is on the screen. */
  screen: "questions" | "result" | "handoff" | "roles";
  /** What was answered. A change that is only being tried is no answer. */
  answers: Answers;
  /** What is recommended; null while there is nothing to go by. */
  recommendation: Recommendation | null;
}
