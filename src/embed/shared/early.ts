// The first question stands before the advisor does, and can be answered. What a person did there is carried over.

const CONTROLS = "a[href], button, summary, [tabindex]";
/** Finds the options of the first question. */
export const OPTIONS = ".option > label > input";

/**
 * Watches what a person does at the first question before the advisor takes over. What it returns looks at that, and
 * returns what does it again, once the advisor stands there instead.
 */
export function early(first: Element): () => (live: Element) => void {
  let pressed = -1;
  // Nothing listens yet: what is pressed is remembered, and pressed again.
  first.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    if (!button) return;
    event.preventDefault();
    pressed = all(first, "button").indexOf(button);
  });
  first.addEventListener("submit", (event) => event.preventDefault());
  return () => {
    const picked = all<HTMLInputElement>(first, OPTIONS).findIndex((input) => input.checked);
    const focused = placeOf((first.getRootNode() as Document | ShadowRoot).activeElement, first);
    return (live) => {
      all(live, OPTIONS)[picked]?.click();
      focused?.(live)?.focus({ preventScroll: true });
      all(live, "button")[pressed]?.click();
    };
  };
}

/** The place of something that can have the focus, and what has it in another drawing of the same. */
function placeOf(focused: Element | null, first: Element) {
  for (const kind of [OPTIONS, CONTROLS]) {
    const place = all<Element | null>(first, kind).indexOf(focused);
    if (place >= 0) return (live: Element) => all(live, kind)[place];
  }
  return undefined;
}

function all<E extends Element | null = HTMLElement>(root: Element, selector: string): E[] {
  return [...root.querySelectorAll(selector)] as E[];
}
