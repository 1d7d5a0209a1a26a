import { asText } from "./as-text.js";

/** Why something was refused, or did not work. */
export class TierAdvisorError extends TypeError {
  override readonly name = "TierAdvisorError";

  constructor(
    /** The place: "answers", "answers.calls", "answers.calls.importance"; "tier-advisor" for what does not load. */
    readonly field: string,
    /** What stood there. */
    readonly found: unknown,
    /** What may stand there. */
    readonly allowed: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`${field}: found ${asText(found)}; allowed: ${allowed.join(", ")}`, options);
  }
}
