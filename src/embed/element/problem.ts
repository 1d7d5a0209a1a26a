/** Something that is wrong with a catalog. */
export interface Problem {
  /** Where, as a path: `questions[2].options[0].needs`. */
  place: string;
  /** What was found there. */
  found: string;
  /** What to do about it. */
  remedy: string;
}
