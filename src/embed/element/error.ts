/** Why something was refused, or did not work. */
export class TierAdvisorError extends TypeError {
  override readonly name = "TierAdvisorError";

  constructor(
    /** The place: "answers", "answers.calls", "answers.calls.importance", or what could not be loaded. */
    readonly field: string,
    /** What stood there. */
    readonly found: unknown,
    /** What may stand there. */
    readonly allowed: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`${field}: found ${shown(found)}; allowed: ${allowed.join(", ")}`, options);
  }

  /** The error that the WebAssembly tells as JSON. */
  static from(refusal: string): TierAdvisorError {
    const { field, found, allowed } = JSON.parse(refusal) as TierAdvisorError;
    return new TierAdvisorError(field, found, allowed);
  }
}

function shown(found: unknown): string {
  return typeof found === "string" ? `"${found}"` : String(found);
}
