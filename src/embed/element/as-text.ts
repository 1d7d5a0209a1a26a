/** Whatever was found, as a program would write it. */
export function asText(found: unknown): string {
  try {
    return (JSON.stringify(found) ?? String(found)).slice(0, 200);
  } catch {
    // An object can refuse to be a text.
    return typeof found;
  }
}
