// What a person did at the first question is carried over to the advisor that takes its place.

import { OPTIONS } from "./early.js";

const CONTROLS = "a[href], button, summary, [tabindex]";

/** Looks at what was done at the first question. What it returns does it again, once the advisor stands there instead. */
export function carried(first: Element, pressed: Element | undefined): (live: Element) => void {
  const picked = all<HTMLInputElement>(first, OPTIONS).findIndex((input) => input.checked);
  const focused = placeOf((first.getRootNode() as Document | ShadowRoot).activeElement, first);
  const button = all<Element | undefined>(first, "button").indexOf(pressed);
  const opened = all<HTMLDetailsElement>(first, "details").map((details) => details.open);
  const title = titleOf(first);
  const top = scrollY;
  return (live) => {
    // Safari lays the page out before anything in a new container has its size: for a moment it is too short to scroll.
    if (scrollY !== top) scrollTo({ top, behavior: "instant" });
    // Where the conversation goes on elsewhere, none of it was meant for what stands there.
    if (titleOf(live) !== title) return;
    for (const [place, details] of all<HTMLDetailsElement>(live, "details").entries()) details.open ||= !!opened[place];
    all(live, OPTIONS)[picked]?.click();
    focused?.(live)?.focus({ preventScroll: true });
    all(live, "button")[button]?.click();
  };
}

function titleOf(screen: Element): string | null | undefined {
  return screen.querySelector("h1")?.textContent;
}

/** The place of something that can have the focus, and what has it in another drawing of the same. */
function placeOf(focused: Element | null, first: Element) {
  for (const kind of [OPTIONS, CONTROLS]) {
    const place = all<Element | null>(first, kind).indexOf(focused);
    if (place >= 0) return (live: Element) => all(live, kind)[place];
  }
  return undefined;
}

function all<E extends Element | null | undefined = HTMLElement>(root: Element, selector: string): E[] {
  return [...root.querySelectorAll(selector)] as E[];
}
