// Answers, between the ids that a page knows and the letters of a session code: "c" for the question, "a" for the
// option, "-" for "not sure", "~" after an answer that is only nice to have.

import type { Catalog } from "../element/catalog.js";
import type { Answers } from "../element/report.js";
import { isPlain } from "../shared/plain.js";

const NOT_SURE = { id: "not-sure", code: "-" };
const NICE = "~";
const FIRM = ["must", "nice"];

/** Refuses what was given: names the place, what stands there, and what may. */
export type Refuse = (field: string, found: unknown, allowed: readonly string[]) => never;

/** The answers that some letters stand for. */
export function fromLetters(catalog: Catalog, letters: string): Answers {
  const answers: Answers = {};
  for (const [, code, choice, nice] of letters.matchAll(/(.)(.)(~?)/gu)) {
    const question = catalog.questions.find((own) => own.code === code);
    if (!question) continue;
    const option = question.options.find((own) => own.code === choice);
    answers[question.id] = option
      ? { option: option.id, importance: nice ? "nice" : "must" }
      : { option: NOT_SURE.id };
  }
  return answers;
}

/** The letters of answers that came from outside. Whatever is not of the catalog is refused, and nothing taken. */
export function toLetters(catalog: Catalog, given: unknown, refuse: Refuse): string {
  if (!isPlain(given)) return refuse("answers", given, ["an object of answers by the id of their question"]);
  const place = (id: string) => catalog.questions.findIndex((own) => own.id === id);
  return Object.entries(given)
    .sort(([one], [other]) => place(one) - place(other))
    .map(([id, answer]) => {
      const question = catalog.questions.find((own) => own.id === id);
      if (!question) return refuse("answers", id, ids(catalog.questions));
      const { option, importance = "must", ...more } = isPlain(answer) ? answer : { option: answer };
      const stranger = Object.keys(more)[0];
      if (stranger !== undefined) return refuse(`answers.${id}`, stranger, ["option", "importance"]);
      const options = [...question.options, NOT_SURE];
      const chosen = options.find((own) => own.id === option);
      if (!chosen) return refuse(`answers.${id}`, option, ids(options));
      if (!FIRM.includes(importance as string)) return refuse(`answers.${id}.importance`, importance, FIRM);
      return question.code + chosen.code + (importance === "nice" && chosen !== NOT_SURE ? NICE : "");
    })
    .join("");
}

function ids(things: readonly { id: string }[]): string[] {
  return things.map((thing) => thing.id);
}
