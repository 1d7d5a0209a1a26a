// What became otherwise between two reports, told to the page.

import type { Recommendation, Report } from "../element/report.js";
import { tell } from "../element/telling.js";

/** Tells the page what became otherwise between two reports; the first makes it ready. Each event holds copies of its own. */
export function tellChanges(from: Element, before: Report | undefined, now: Report): void {
  const own = () => structuredClone({ answers: now.answers, recommendation: now.recommendation });
  if (!before) tell(from, "tier-advisor-ready", own());
  const earlier = before?.answers ?? {};
  const questions = before ? new Set([...Object.keys(earlier), ...Object.keys(now.answers)]) : [];
  for (const question of questions) {
    if (same(earlier[question], now.answers[question])) continue;
    const { answers } = own();
    tell(from, "tier-advisor-answer", { question, answer: answers[question] ?? null, answers });
  }
  if (before && !same(gist(before.recommendation), gist(now.recommendation))) {
    tell(from, "tier-advisor-recommendation", { recommendation: own().recommendation });
  }
  if (now.screen === "result" && before?.screen !== "result") tell(from, "tier-advisor-result", own());
  if (Object.keys(earlier).length > 0 && Object.keys(now.answers).length === 0) tell(from, "tier-advisor-reset", {});
}

/** What of a recommendation is worth telling when it changes. */
function gist(recommendation: Recommendation | null): unknown {
  return recommendation && [
    recommendation.tier,
    recommendation.reasons,
    recommendation.gaps,
    recommendation.addOns,
    recommendation.asGood,
    recommendation.unwanted,
  ];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
