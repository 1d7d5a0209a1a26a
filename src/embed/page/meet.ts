// The way to a meeting, which goes on with the same answers: the tab keeps them.

import { ROOM, way } from "../shared/way.js";

const MARK = "#meeting";

/** Whether the address asks for a meeting. */
export function isAsked(): boolean {
  return location.hash === MARK;
}

/** Goes there. Going back leads to the page before this one, and not here again. */
export function meet(): void {
  location.replace(ROOM);
}

/** Leads there, from the foot of the page, and by a key. */
export function lead(): void {
  const { line, link } = way(ROOM);
  link.accessKey = "m";
  document.body.append(line);
}
