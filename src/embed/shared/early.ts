// The first question stands before the advisor does, and can be answered. What a person did there is carried over.

const CONTROLS = "a[href], button, summary, [tabindex]";
const OPTIONS = ".option > label > input";

/** What a person did at the first question before the advisor took over. */
export class Early {
  private pressed: number | undefined;

  constructor(private readonly first: Element) {
    // Nothing listens yet: what is pressed is remembered, and pressed again.
    first.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      if (!button) return;
      event.preventDefault();
      this.pressed = all(first, "button").indexOf(button);
    });
    first.addEventListener("submit", (event) => event.preventDefault());
  }

  /** Looks at what was done here; and returns what does it again, once `live` stands here instead. */
  again(): (live: Element) => void {
    const picked = all<HTMLInputElement>(this.first, OPTIONS).findIndex((input) => input.checked);
    const root = this.first.getRootNode() as Document | ShadowRoot;
    const focused = placeOf(root.activeElement, this.first);
    return (live) => {
      all<HTMLElement>(live, OPTIONS)[picked]?.click();
      focused?.in(live)?.focus({ preventScroll: true });
      if (this.pressed !== undefined) all<HTMLElement>(live, "button")[this.pressed]?.click();
    };
  }
}

/** The place of something that can have the focus, and what has it in another drawing of the same. */
function placeOf(focused: Element | null, first: Element) {
  for (const kind of [OPTIONS, CONTROLS]) {
    const place = focused ? all(first, kind).indexOf(focused) : -1;
    if (place >= 0) return { in: (live: Element) => all<HTMLElement>(live, kind)[place] };
  }
  return undefined;
}

function all<E extends Element>(root: Element, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}
