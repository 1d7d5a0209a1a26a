// Starts the stand-alone page; and where it cannot start, or stops, says so and offers a way on.

import { advise } from "#glue";
import { drawn } from "../shared/drawn.js";
import { early } from "../shared/early.js";
import { Kept } from "../shared/kept.js";
import { load, whenStopped } from "../shared/load.js";

/** How the text to read looks: fetched only where it is needed. */
declare const TEXT: { readonly url: string };
/** The script that has the page kept for when there is no network; none while developing. */
declare const OFFLINE: string | undefined;

const mount = byId("tier-advisor");
const failed = byId("failed");
const text = byId("text");
const kept = new Kept("session", "tier-advisor");

/** An element of `index.html`, which is built together with this. */
function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

function fail(reason: unknown): void {
  console.error(reason);
  mount.hidden = true;
  failed.hidden = false;
  text.hidden = false;
  text.className = "";
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: TEXT.url }));
  failed.querySelector("h1")?.focus();
}

async function start(): Promise<void> {
  const done = early(mount.firstElementChild as Element);
  await drawn();
  await load();
  const live = document.createElement("div");
  advise(live, {
    kept: () => kept.read(),
    atRoles: () => false,
    contact: () => undefined,
    keep: (code) => kept.write(code),
    drawn: () => {
      if (live.isConnected) return;
      const again = done();
      mount.replaceChildren(live);
      text.hidden = true;
      again(live);
    },
    print: () => print(),
    prints: () => true,
  });
  if (OFFLINE) import(OFFLINE).catch(console.warn);
}

whenStopped(fail);
byId("try-again").addEventListener("click", () => location.reload());
byId("start-over").addEventListener("click", () => {
  kept.write(undefined);
  location.reload();
});
start().catch(fail);
