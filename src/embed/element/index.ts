// What a page gets: the element, defined, and the advice without it.

import { TierAdvisor } from "./element.js";
import type { TierAdvisorEventMap } from "./events.js";

export { catalog, recommend } from "./advice.js";
export type * from "./catalog.js";
export { TierAdvisorError } from "./error.js";
export type { Problem } from "./problem.js";
export type { TierAdvisorDetails, TierAdvisorEventMap } from "./events.js";
export type { Answer, Answers, GivenAnswers, Need, Recommendation } from "./report.js";
export { TierAdvisor };

declare global {
  interface HTMLElementTagNameMap {
    "tier-advisor": TierAdvisor;
  }
  interface GlobalEventHandlersEventMap extends TierAdvisorEventMap {}
}

const NAME = "tier-advisor";

if (customElements.get(NAME)) {
  console.warn(`<${NAME}> is defined already: the first script counts`);
} else {
  customElements.define(NAME, TierAdvisor);
}
