// What the stand-alone page can do besides, once the advisor stands: gives the answers on as a link, opens one, and is
// kept for when there is no network.

import { link, linked } from "../shared/link.js";
import { offerLink } from "../shared/share.js";
import { sheet } from "../shared/sheet.js";
import STYLE from "./later.css";
import { keep } from "./offline.js";

/** Begins to, for the session under that name whose code can be had. */
export function later(name: string, code: () => string | undefined): void {
  // The answers are open: they need not stand in the address, where others would see them.
  if (linked(name) !== undefined) history.replaceState(history.state, "", link(name, undefined));
  addEventListener("hashchange", () => {
    if (linked(name) !== undefined) location.reload();
  });
  document.adoptedStyleSheets.push(sheet(STYLE));
  document.addEventListener("click", (event) => {
    const isShare = event.target instanceof Element && event.target.closest("[data-share]");
    if (isShare) offerLink(document, link(name, code()));
  });
  keep();
}
