// What a page gives is taken as it is at that moment.

import { isPlain } from "../shared/plain.js";
import { refuse } from "./refuse.js";

/** Answers from outside, copied: what the page changes in them later is not meant. Refused where they cannot be read. */
export function taken(given: unknown): unknown {
  try {
    return copied(given, 2);
  } catch (reason) {
    return refuse("answers", reason, ["readable answers"]);
  }
}

/** Copies objects so many levels deep: answers, and what each of them says. */
function copied(thing: unknown, levels: number): unknown {
  if (levels === 0 || !isPlain(thing)) return thing;
  return Object.fromEntries(Object.entries(thing).map(([name, part]) => [name, copied(part, levels - 1)]));
}
