// What the stand-alone page can do besides: gives the answers on as a link, opens one of an earlier catalog, leads to a
// meeting, and is kept for when there is no network.

import type { Kept } from "../shared/kept.js";
import { link, linked } from "../shared/link.js";
import { whenOutdated } from "../shared/outdated.js";
import { offerLink } from "../shared/share.js";
import { sheet } from "../shared/sheet.js";
import { install } from "./app.js";
import { isAsked, lead, meet } from "./meet.js";
import STYLE from "#later.css";
import { offer } from "./offer.js";
import { keep } from "./offline.js";
import { reopen, tellReopened } from "./reopen.js";

const NAME = "tier-advisor";

/** Whether what the address asked for at first was done. */
let heeded = false;

/** Does what the address asks for before the advisor stands. */
export async function heed(kept: Kept): Promise<void> {
  heeded = true;
  if (isAsked()) {
    meet();
    // The page is left; nothing more is drawn on it.
    return new Promise(() => undefined);
  }
  await reopen(NAME, kept);
}

/** All the rest, once it stands, for the session whose code can be had. */
export function besides(kept: Kept, code: () => string | undefined): void {
  // What it asks for since then is done anew.
  const turn = () => {
    if (isAsked()) meet();
    else if (linked(NAME) !== undefined) location.reload();
  };
  if (!heeded) turn();
  // The answers are open: they need not stand in the address, where others would see them.
  else if (linked(NAME) !== undefined) history.replaceState(history.state, "", link(NAME, undefined));
  addEventListener("hashchange", turn);
  document.adoptedStyleSheets.push(sheet(STYLE));
  document.addEventListener("click", (event) => {
    const isShare = event.target instanceof Element && event.target.closest("[data-share]");
    if (isShare) offerLink(document, link(NAME, code()));
  });
  whenOutdated(kept, code);
  tellReopened();
  lead();
  keep(offer);
  install();
}
