// Telling the page what happens.

import type { TierAdvisorDetails } from "./events.js";
import type { Recommendation, Report } from "./report.js";

/** Tells the page something. Whether the page lets it take its course. */
export function tell<Name extends keyof TierAdvisorDetails>(
  from: Element,
  name: Name,
  detail: TierAdvisorDetails[Name],
): boolean {
  return from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
}

/** Tells the page what became otherwise between two reports; the first makes it ready. */
export function tellChanges(from: Element, before: Report | undefined, now: Report): void {
  const { answers, recommendation } = now;
  if (!before) {
    tell(from, "tier-advisor-ready", { answers, recommendation });
  }
  const earlier = before?.answers ?? {};
  const questions = before ? new Set([...Object.keys(earlier), ...Object.keys(answers)]) : [];
  for (const question of questions) {
    if (!same(earlier[question], answers[question])) {
      tell(from, "tier-advisor-answer", { question, answer: answers[question] ?? null, answers });
    }
  }
  if (before && !same(gist(before.recommendation), gist(recommendation))) {
    tell(from, "tier-advisor-recommendation", { recommendation });
  }
  if (now.screen === "result" && before?.screen !== "result") {
    tell(from, "tier-advisor-result", { recommendation, answers });
  }
  if (Object.keys(earlier).length > 0 && Object.keys(answers).length === 0) {
    tell(from, "tier-advisor-reset", {});
  }
}

/** What of a recommendation is worth telling when it changes. */
function gist(recommendation: Recommendation | null): unknown {
  return recommendation && [
    recommendation.tier,
    recommendation.reasons,
    recommendation.gaps,
    recommendation.addOns,
  ];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
