// What the page in the iframe and the page around it say to each other. Both take it for the word of a stranger: what
// is not exactly one of these messages is none.

import { asText } from "../element/as-text.js";
import { TierAdvisorError } from "../element/error.js";
import type { TierAdvisorDetails } from "../element/events.js";
import type { Answer, Answers, Need, Recommendation } from "../element/report.js";

/** The name of an event. */
export type Name = keyof TierAdvisorDetails;

/** An event: its name, and its detail. */
export type Told = { [Own in Name]: { name: Own; detail: TierAdvisorDetails[Own] } }[Name];

/** What the iframe says. */
export type Said = { height: number } | { told: Told };

/** The host's word that it listens. Its origin comes with the message, from the browser. */
export const HELLO = { "tier-advisor": "hello" } as const;

/** Whether it is the host's word that it listens. */
export const isHello = (data: unknown): boolean => isObject(data) && data["tier-advisor"] === HELLO["tier-advisor"];

/** What the iframe says, as it is posted. An error is told by its parts: the reason behind it may not be copied. */
export function posted(said: Said): unknown {
  if ("height" in said) return { "tier-advisor": "height", height: said.height };
  const { name, detail } = said.told;
  if (name !== "tier-advisor-error") return { "tier-advisor": name, detail };
  const { field, found, allowed } = detail.error;
  return { "tier-advisor": name, detail: { error: { field, found: typeof found === "string" ? found : asText(found), allowed } } };
}

/** What the iframe says, as far as it is something. */
export function read(data: unknown): Said | undefined {
  if (!isObject(data)) return undefined;
  const { "tier-advisor": kind, height, detail } = data;
  if (kind === "height") return isHeight(height) ? { height } : undefined;
  if (typeof kind !== "string" || !Object.hasOwn(DETAILS, kind) || !isObject(detail)) return undefined;
  const name = kind as Name;
  const read = DETAILS[name](detail);
  return read && { told: { name, detail: read } as Told };
}

/** The names of all events. */
export const names = (): Name[] => Object.keys(DETAILS) as Name[];

type Parts = Record<string, unknown>;

/** The detail of each event, read from what may be anything. */
const DETAILS: { readonly [Own in Name]: (parts: Parts) => TierAdvisorDetails[Own] | undefined } = {
  "tier-advisor-ready": ({ answers, recommendation }) =>
    isAnswers(answers) && isRecommendation(recommendation) ? { answers, recommendation } : undefined,
  "tier-advisor-answer": ({ question, answer, answers }) =>
    isText(question) && (answer === null || isAnswer(answer)) && isAnswers(answers)
      ? { question, answer, answers }
      : undefined,
  "tier-advisor-recommendation": ({ recommendation }) =>
    isRecommendation(recommendation) ? { recommendation } : undefined,
  "tier-advisor-result": ({ answers, recommendation }) =>
    isAnswers(answers) && isRecommendation(recommendation) ? { answers, recommendation } : undefined,
  "tier-advisor-contact": toAddress,
  "tier-advisor-share": toAddress,
  "tier-advisor-reset": () => ({}),
  "tier-advisor-error": ({ error }) =>
    isObject(error) && isText(error.field) && isListOf(isText)(error.allowed)
      ? { error: new TierAdvisorError(error.field, error.found, error.allowed) }
      : undefined,
};

function toAddress({ url, recommendation }: Parts): TierAdvisorDetails["tier-advisor-contact" | "tier-advisor-share"] | undefined {
  return isAddress(url) && isRecommendation(recommendation) ? { url, recommendation } : undefined;
}

type Is<Type> = (value: unknown) => value is Type;

/** The highest that an iframe may become: no page of the advisor is near it. */
const HIGHEST = 50_000;

function isHeight(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= HIGHEST;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isObject(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf<Type>(is: Is<Type>): Is<Type[]> {
  return (value): value is Type[] => Array.isArray(value) && value.every(is);
}

function isAddress(value: unknown): value is string {
  return isText(value) && URL.canParse(value) && ["http:", "https:", "mailto:"].includes(new URL(value).protocol);
}

function isAnswer(value: unknown): value is Answer {
  if (!isObject(value) || !isText(value.option)) return false;
  return value.importance === undefined || value.importance === "must" || value.importance === "nice";
}

function isAnswers(value: unknown): value is Answers {
  return isObject(value) && Object.values(value).every(isAnswer);
}

function isNeed(value: unknown): value is Need {
  return isObject(value) && isText(value.question) && isText(value.capability) && isText(value.says);
}

function isAsGood(value: unknown): value is Recommendation["asGood"][number] {
  return isObject(value) && isText(value.tier) && isText(value.addOn);
}

function isRecommendation(value: unknown): value is Recommendation | null {
  if (value === null) return true;
  return (
    isObject(value) &&
    isText(value.tier) &&
    isText(value.name) &&
    [value.reasons, value.gaps].every(isListOf(isNeed)) &&
    [value.addOns, value.unwanted].every(isListOf(isText)) &&
    isListOf(isAsGood)(value.asGood)
  );
}
