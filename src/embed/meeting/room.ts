// The page around a meeting: what it keeps, and what it does for it.

import { copied, meet, press, resume, share } from "#meeting";
import { keep } from "../page/offline.js";
import { link, linked } from "../shared/link.js";
import { whenOutdated } from "../shared/outdated.js";
import { copy } from "./copy.js";
import { acceptDrops, choose, save } from "./files.js";
import type { Host } from "./host.js";
import { day, today } from "./days.js";
import { letGo, listen } from "./keys.js";
import { Line, newKey, type Said } from "./line.js";
import { notesUrl } from "./notes.js";
import { forget, lineKey, manner, NAME, session } from "./stored.js";

/** Who this meeting is on the line to its notes. */
const by = newKey();
/** Where the meeting stands. */
let code = "";
/** What of it is kept. */
let kept: string | undefined;
let line: Line | undefined;
let notes: Window | null = null;

const host: Host = {
  kept: () => linked(NAME) ?? session.read(),
  manner: () => manner.read() ?? "",
  keep: (own) => session.write((kept = own)),
  remember: (own) => void manner.write(own),
  drawn: (own) => {
    code = own;
    line?.say({ is: "at", code, by });
  },
  link: (own) => new URL(`./#${NAME}=${own}`, location.href).href,
  print: () => print(),
  // Where the browser refuses, or cannot at all, the page stays as large as it is.
  fullScreen: () => void fillScreen().catch(() => undefined),
  showNotes: () => {
    if (!notes || notes.closed) return false;
    notes.focus();
    return true;
  },
  openNotes: () => {
    line ??= connect(newKey());
    notes = window.open(notesUrl(line.key), `${NAME}-notes-${line.key}`, "popup,width=760,height=960");
    return notes !== null;
  },
  copy: (plain, rich) => void copy(plain, rich).then(copied),
  today,
  day,
  save,
  choose: () => choose(open),
  clear: () => {
    line?.say({ is: "over", by });
    line?.close();
    notes?.close();
    line = undefined;
    notes = null;
    forget();
    history.replaceState(null, "", location.pathname + location.search);
  },
  leave: () => location.assign("./"),
};

async function fillScreen(): Promise<void> {
  await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
}

function open(text: string): void {
  resume(text, host);
}

/** Begins the meeting. */
export function begin(root: Element): void {
  const key = lineKey.read();
  if (key !== undefined) line = connect(key);
  meet(root, host);
  // The answers are open: they need not stand in the address, where others would see them.
  if (linked(NAME) !== undefined) history.replaceState(history.state, "", link(NAME, undefined));
  listen(press);
  letGo();
  acceptDrops(open);
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-share]")) share();
  });
  addEventListener("hashchange", () => {
    if (linked(NAME) !== undefined) location.reload();
  });
  addEventListener("pagehide", () => line?.say({ is: "gone", by }));
  addEventListener("pageshow", () => line?.say({ is: "at", code, by }));
  whenOutdated(session, () => kept);
  keep();
}

/** Takes a line to notes. A tab that was duplicated has the key of the first: that one keeps it. */
function connect(key: string): Line {
  lineKey.write(key);
  const own = new Line(key, (said: Said) => {
    if (said.is === "hello") own.say({ is: "at", code, by });
    else if (said.is === "key") press(said.key);
    else if (said.is === "mine") own.say({ is: "taken" });
    else if (said.is === "taken" && line === own) {
      own.close();
      line = connect(newKey());
    }
  });
  own.say({ is: "mine" });
  return own;
}
