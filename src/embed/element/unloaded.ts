import { TierAdvisorError } from "./error.js";

/** What it takes to load. */
const LOADS = "a network and a policy that let it load";

/** That it did not load, or stopped: why, and what would have helped. */
export function unloaded(reason: unknown, allowed = LOADS): TierAdvisorError {
  return new TierAdvisorError("tier-advisor", String(reason), [allowed], { cause: reason });
}
