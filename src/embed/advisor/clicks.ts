// What a page does for a conversation when a person clicks in it: the way to sales, and the link to give on.

import type { Recommendation } from "../element/report.js";
import { tell } from "../element/telling.js";
import { offerLink } from "../shared/share.js";

/** What is clicked in, and what it is about. */
export interface Clicked {
  readonly element: Element;
  readonly root: ShadowRoot;
  recommendation(): Recommendation | null;
  /** The link that holds the answers. */
  link(): string;
}

/** Heeds clicks for as long as the signal says. The page hears of each first, and may see to it itself. */
export function heedClicks(clicked: Clicked, signal: AbortSignal): void {
  const { element, root } = clicked;
  const heed = (event: Event) => {
    if (!(event.target instanceof Element)) return;
    const contact = event.target.closest<HTMLAnchorElement>("a[data-contact]");
    const recommendation = clicked.recommendation();
    if (contact && !tell(element, "tier-advisor-contact", { url: contact.href, recommendation })) event.preventDefault();
    if (event.type !== "click" || !event.target.closest("[data-share]")) return;
    const url = clicked.link();
    if (tell(element, "tier-advisor-share", { url, recommendation })) offerLink(root, url);
  };
  root.addEventListener("click", heed, { signal });
  // The middle button opens a link as well, and is no click to a browser; nor is the right one, which opens nothing.
  root.addEventListener("auxclick", (event) => (event as MouseEvent).button === 1 && heed(event), { signal });
}
