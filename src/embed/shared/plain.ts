/** Whether this is an object with fields, and nothing more: no list, no map, no promise. Of whichever window. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return value != null && Object.getPrototypeOf(Object.getPrototypeOf(value) ?? Object.prototype) === null;
}
