// Answers as a page gives them. What the WebAssembly takes is three lines for each.

import type { Answers } from "../shared/report.js";
import { TierAdvisorError } from "./error.js";

/** Answers as they may be given: the name of an option alone stands for a must. */
export type GivenAnswers = Record<string, string | { option: string; importance?: "must" | "nice" }>;

/** Writes answers down in lines; their names are checked later, by those who know them. */
export function inLines(answers: unknown): string {
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) {
    throw new TierAdvisorError("answers", answers, ["an object of answers by question"]);
  }
  return Object.entries(answers)
    .flatMap(([question, given]: [string, unknown]) => {
      const answer = typeof given === "string" ? { option: given } : given;
      const { option, importance = "" } = (answer ?? {}) as { option?: unknown; importance?: unknown };
      if (typeof option !== "string") {
        throw new TierAdvisorError(`answers.${question}`, given, ["the name of an option", "{ option, importance }"]);
      }
      if (typeof importance !== "string") {
        throw new TierAdvisorError(`answers.${question}.importance`, importance, ["must", "nice"]);
      }
      return [question, option, importance].map(inOneLine);
    })
    .join("\n");
}

/** No name has a line break in it: with a space instead, it is refused as a name like any other that is wrong. */
function inOneLine(name: string): string {
  return name.replace(/[\r\n]/g, " ");
}

/** Answers in a form that can be compared. */
export function sameAnswers(one: Answers, other: Answers): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
