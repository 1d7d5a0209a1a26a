// What the element tells the page. All events bubble, and leave shadow roots.

import type { TierAdvisorError } from "./error.js";
import type { Answer, Answers, Recommendation } from "./report.js";

/** The events of the element, and what their `detail` holds. */
export interface TierAdvisorDetails {
  /** It can be used. */
  "tier-advisor-ready": { recommendation: Recommendation | null; answers: Answers };
  /** An answer was given, changed or taken back (null). */
  "tier-advisor-answer": { question: string; answer: Answer | null; answers: Answers };
  /** The tier, its reasons, the gaps or the add-ons, also those that do as well, are others than before. */
  "tier-advisor-recommendation": { recommendation: Recommendation | null };
  /** The whole result is shown. */
  "tier-advisor-result": { recommendation: Recommendation | null; answers: Answers };
  /** The prospect turns to you. Prevent it to do something else than follow the link. */
  "tier-advisor-contact": { url: string; recommendation: Recommendation | null };
  /** The prospect asks for a link to the answers. Prevent it to give it on yourself. */
  "tier-advisor-share": { url: string; recommendation: Recommendation | null };
  /** All answers were cleared. */
  "tier-advisor-reset": Record<never, never>;
  /** Something was refused, or could not be loaded, or stopped. */
  "tier-advisor-error": { error: TierAdvisorError };
}

/** The events of the element, by name. */
export type TierAdvisorEventMap = {
  [Name in keyof TierAdvisorDetails]: CustomEvent<TierAdvisorDetails[Name]>;
};
