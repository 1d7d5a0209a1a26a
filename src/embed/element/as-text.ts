/** Whatever was found, as a text. */
export function asText(found: unknown): string {
  try {
    return String(found);
  } catch {
    // An object can refuse to be a text.
    return Object.prototype.toString.call(found);
  }
}
