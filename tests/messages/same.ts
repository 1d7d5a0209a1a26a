// Whether two values say the same.

/** Throws where they differ. */
export function same(found: unknown, expected: unknown, what: string): void {
  const [one, other] = [found, expected].map((value) => JSON.stringify(value, (_, own) => (typeof own === "bigint" ? `${own}n` : own)));
  if (one !== other) throw new Error(`${what}: ${one} is not ${other}`);
}
