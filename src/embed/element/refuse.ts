import { TierAdvisorError } from "./error.js";

/** Refuses what was given: names the place, what stands there, and what may. */
export function refuse(field: string, found: unknown, allowed: readonly string[]): never {
  throw new TierAdvisorError(field, found, allowed);
}
