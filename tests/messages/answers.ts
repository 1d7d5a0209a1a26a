// Answers that a page gives.

import { type Refuse, fromLetters, toLetters } from "../../src/embed/advisor/answers.js";
import type { Catalog } from "../../src/embed/element/catalog.js";
import type { Luck } from "./luck.js";
import { same } from "./same.js";

const option = (id: string, code: string) => ({ id, code });

/** Some questions: all that is looked at of a catalog. */
const CATALOG = {
  questions: [
    { id: "contact", code: "c", options: [option("pool", "p"), option("person", "d")] },
    { id: "calls", code: "k", options: [option("weekly", "4"), option("as-needed", "a")] },
    { id: "reviews", code: "r", options: [option("never", "0"), option("yearly", "1")] },
  ],
} as unknown as Catalog;

const WORDS = ["contact", "pool", "person", "calls", "weekly", "reviews", "not-sure", "option", "importance", "must", "nice"];

class Refused extends Error {}

const refuse: Refuse = (field, _, allowed) => {
  if (!field.startsWith("answers") || allowed.length === 0) throw new Error(`a refusal that says nothing: ${field}`);
  throw new Refused(field);
};

/** What is given is the same after it was written as letters and read again; or it is refused, and as it was. */
export function answersAreTakenWholeOrRefused(luck: Luck): string {
  const whole = {
    contact: { option: luck.of(["pool", "person"]), importance: luck.of(["must", "nice"]) },
    calls: luck.of(["weekly", "as-needed", "not-sure"]),
    reviews: { option: "not-sure" },
  };
  const given = luck.next() < 0.9 ? luck.changed(whole, WORDS) : whole;
  const before = structuredClone(given);
  let kind = "taken";
  try {
    const letters = toLetters(CATALOG, given, refuse);
    const again = fromLetters(CATALOG, letters);
    same(toLetters(CATALOG, again, refuse), letters, "what is read is written");
    same(Object.keys(again).sort(), Object.keys(given as object).sort(), "each answer is taken");
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    kind = "refused";
  }
  same(given, before, "nothing is changed");
  return kind;
}

/** Whatever the letters are, what is read from them is answers, and taken as such. */
export function lettersOfAnyKindAreRead(luck: Luck): string {
  const letters = luck.upTo(8, () => luck.of(["c", "k", "r", "p", "d", "4", "0", "-", "~", "x", "\u{1f600}"])).join("");
  const answers = fromLetters(CATALOG, letters);
  same(fromLetters(CATALOG, toLetters(CATALOG, answers, refuse)), sorted(answers), "what is read is what was written");
  return Object.keys(answers).length > 0 ? "answers" : "no answers";
}

function sorted(answers: object): object {
  const order = CATALOG.questions.map((question) => question.id);
  return Object.fromEntries(Object.entries(answers).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)));
}
