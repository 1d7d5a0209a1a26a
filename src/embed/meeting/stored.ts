// All that a meeting stores, in the tab that it is held in.

import { Kept } from "../shared/kept.js";

/** What a session is kept under, and linked under: the same as on the page for prospects. */
export const NAME = "tier-advisor";

/** The session. */
export const session = new Kept("session", NAME);
/** How the meeting is held. */
export const manner = new Kept("session", `${NAME}-meeting`);
/** The key of the line to its notes. */
export const lineKey = new Kept("session", `${NAME}-notes`);

/** Forgets all of it. */
export function forget(): void {
  for (const kept of [session, manner, lineKey]) kept.write(undefined);
}
