// A link that holds a session, in a part of the page's fragment that is the element's own.

import { share } from "./attributes.js";

/** What begins the element's own part. */
const own = (element: Element) => `tier-advisor.${encodeURIComponent(element.id)}=`;

const parts = () => location.hash.slice(1).split("&");

/** The session code that the page's address holds for an element which may be shared. */
export function linked(element: Element): string | undefined {
  if (!share(element)) return undefined;
  const mine = own(element);
  return parts()
    .find((part) => part.startsWith(mine))
    ?.slice(mine.length);
}

/** Whether the page was gone to, and not only loaded again: a reload goes on with what was answered since. */
export function isOpened(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === "navigate";
}

/** The page's address with a session in it. The rest of the fragment is the page's, and stays. */
export function link(element: Element, code: string): string {
  const mine = own(element);
  const others = parts().filter((part) => part && !part.startsWith(mine));
  const url = new URL(location.href);
  url.hash = [...others, mine + code].join("&");
  return url.href;
}
