// What the page in an iframe and the page around it say.

import { TierAdvisorError } from "../../src/embed/element/error.js";
import { type Said, type Told, isHello, names, posted, read } from "../../src/embed/frame/messages.js";
import type { Luck } from "./luck.js";
import { same } from "./same.js";

const WORDS = [
  "tier-advisor", "height", "hello", "detail", "answers", "answer", "question", "recommendation", "option", "importance",
  "must", "nice", "error", "field", "found", "allowed", "url", "https://www.example.com/", "javascript:alert(1)", ...names(),
];

const NEED = { question: "calls", capability: "calls", says: "calls" };
const ANSWERS = { calls: { option: "weekly", importance: "must" } };
const RECOMMENDATION = {
  tier: "advanced", name: "Advanced", reasons: [NEED], gaps: [NEED], addOns: ["ase"], unwanted: [], asGood: [{ tier: "on-demand", addOn: "ase" }],
};
const DETAIL = { question: "calls", answer: ANSWERS.calls, answers: ANSWERS, recommendation: RECOMMENDATION, url: "mailto:a@example.com", error: { field: "answers", found: "1", allowed: ["2"] } };

/** Whatever comes is one of the messages, which says the same when it is posted on; or it is none. */
export function anyMessageIsReadOrIsNone(luck: Luck): string {
  const name = luck.of([...names(), "height"]);
  const whole = name === "height" ? { "tier-advisor": name, height: 640 } : { "tier-advisor": name, detail: DETAIL };
  const data = luck.next() < 0.9 ? luck.changed(whole, WORDS) : whole;
  const before = structuredClone(data);
  isHello(data);
  const said = read(data);
  same(data, before, "nothing is changed");
  if (said === undefined) return "of none";
  if ("told" in said && !names().includes(said.told.name)) throw new Error(`an event of no name: ${said.told.name}`);
  same(posted(read(posted(said)) as Said), posted(said), "what is read is posted");
  return "read";
}

/** An error is posted whatever was found, and read again by its parts. */
export function whatIsPostedIsRead(luck: Luck): string {
  const found = luck.next() < 0.1 ? Object.create(null) : luck.anything(WORDS);
  const error = new TierAdvisorError(luck.text(WORDS), found, luck.upTo(3, () => luck.text(WORDS)));
  const told: Told = { name: "tier-advisor-error", detail: { error } };
  const said = read(structuredClone(posted({ told })));
  const again = said && "told" in said && said.told.name === "tier-advisor-error" ? said.told.detail.error : undefined;
  same([again?.field, again?.allowed], [error.field, error.allowed], "an error keeps its parts");
  return typeof found === "string" ? "of texts" : "of others";
}
