// Starts the page of a meeting, or of its notes; and where it cannot start, or stops, says so and offers a way on.

import { link } from "../shared/link.js";
import { load, whenStopped } from "../shared/load.js";
import { follow, keyOfNotes } from "./notes.js";
import { begin } from "./room.js";
import { forget, NAME } from "./stored.js";

/** An element of `meeting.html`, which is built together with this. */
function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

function fail(reason: unknown): void {
  console.error(reason);
  byId("tier-advisor").hidden = true;
  // A panel that is open would keep everything else from being used.
  byId("tier-advisor").replaceChildren();
  byId("failed").hidden = false;
  byId("failed").querySelector("h1")?.focus();
}

async function start(): Promise<void> {
  await load();
  const root = document.createElement("div");
  // A panel that is open at first opens on the page alone.
  byId("tier-advisor").replaceChildren(root);
  const key = keyOfNotes();
  if (key === undefined) begin(root);
  else follow(root, key);
}

whenStopped(fail);
byId("try-again").addEventListener("click", () => location.reload());
byId("start-over").addEventListener("click", () => {
  forget();
  history.replaceState(history.state, "", link(NAME, undefined));
  location.reload();
});
start().catch(fail);
