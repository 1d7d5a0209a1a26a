// Starts the stand-alone page; and where it cannot start, or stops, says so and offers a way on.

import { advise } from "#glue";
import { type Asset, intime } from "../shared/assets.js";
import { carried } from "../shared/carried.js";
import { drawn } from "../shared/drawn.js";
import { early } from "../shared/early.js";
import { Kept } from "../shared/kept.js";
import { linked } from "../shared/link.js";
import { load, whenStopped } from "../shared/load.js";

/** What can be done besides, fetched once the advisor stands. */
declare const LATER: string;
/** How the rest looks: fetched with what draws it. */
declare const REST_STYLE: Asset;
/** How the text to read looks: fetched only where it is needed. */
declare const TEXT: Asset;

/** When a page has come to rest, in milliseconds after the advisor stands. */
const REST = 1000;

const mount = byId("tier-advisor");
const failed = byId("failed");
const text = byId("text");
const NAME = "tier-advisor";
const kept = new Kept("session", NAME);
/** Where the conversation stands. */
let code: string | undefined;

/** An element of `index.html`, which is built together with this. */
function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

/** Links a style sheet, and waits for it. */
function styled(url: string): Promise<unknown> {
  return new Promise((then, fail) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href: url, onload: then, onerror: () => fail(new Error(`${url}: it did not come`)) });
    document.head.append(link);
  });
}

function fail(reason: unknown): void {
  console.error(reason);
  mount.hidden = true;
  failed.hidden = false;
  text.hidden = false;
  text.className = "";
  styled(TEXT.url).catch(console.error);
  failed.querySelector("h1")?.focus();
}

async function start(): Promise<void> {
  const first = mount.firstElementChild as Element;
  const pressed = early(first);
  await drawn();
  const asks = location.hash && heed();
  await intime(Promise.all([load(), styled(REST_STYLE.url), asks]));
  const live = document.createElement("div");
  advise(live, {
    kept: () => linked(NAME) ?? kept.read(),
    atRoles: () => false,
    contact: () => undefined,
    keep: (own) => kept.write((code = own)),
    drawn: () => undefined,
    print: () => print(),
    prints: () => true,
  });
  const again = carried(first, pressed());
  mount.replaceChildren(live);
  text.hidden = true;
  again(live);
  // Where the address asked for something, the rest of that is done at once; else it can wait until the page has come to
  // rest.
  setTimeout(besides, asks ? 0 : REST);
}

const later = () => import(LATER) as Promise<typeof import("./later.js")>;

async function heed(): Promise<void> {
  try {
    await (await later()).heed(kept);
  } catch (reason) {
    // A link that nobody read would be called unreadable. Whatever else the address holds, the advisor works without.
    if (linked(NAME) !== undefined) throw reason;
  }
}

function besides(): void {
  later().then(
    (all) => all.besides(kept, () => code),
    // Without a network the advisor works, and cannot do that.
    () => undefined,
  );
}

whenStopped(fail);
byId("try-again").addEventListener("click", () => location.reload());
byId("start-over").addEventListener("click", () => {
  kept.write(undefined);
  // Without a link to answers that may stand in the address.
  location.replace(location.pathname + location.search);
});
start().catch(fail);
