// Telling the page what happens.

import type { TierAdvisorDetails } from "./events.js";

/** Tells the page something. Whether the page lets it take its course. */
export function tell<Name extends keyof TierAdvisorDetails>(
  from: Element,
  name: Name,
  detail: TierAdvisorDetails[Name],
): boolean {
  return from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
}
