// Starts the stand-alone page; and where it cannot start, or stops, says so and offers a way on.

import { advise } from "#glue";
import { Early } from "../shared/early.js";
import { Kept } from "../shared/kept.js";
import { load, whenStopped } from "../shared/load.js";

const mount = byId("tier-advisor");
const failed = byId("failed");
const kept = new Kept("session", "tier-advisor");

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id}: the page has no such element; build it anew`);
  return element;
}

function fail(reason: unknown): void {
  console.error(reason);
  mount.hidden = true;
  failed.hidden = false;
  failed.querySelector("h1")?.focus();
}

async function start(): Promise<void> {
  const early = new Early(mount.firstElementChild ?? mount);
  await load();
  const live = document.createElement("div");
  advise(live, {
    kept: () => kept.read(),
    atRoles: () => false,
    contact: () => undefined,
    keep: (code) => kept.write(code),
    drawn: () => {
      if (live.isConnected) return;
      const again = early.again();
      mount.replaceChildren(live);
      again(live);
    },
    print: () => print(),
    prints: () => true,
  });
}

whenStopped(fail);
byId("try-again").addEventListener("click", () => location.reload());
byId("start-over").addEventListener("click", () => {
  kept.write(undefined);
  location.reload();
});
start().catch(fail);
