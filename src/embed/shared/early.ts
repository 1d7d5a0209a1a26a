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

  /** The option that was picked: its place. */
  picked(): number | undefined {
    const place = all<HTMLInputElement>(this.first, OPTIONS).findIndex((input) => input.checked);
    return place < 0 ? undefined : place;
  }

  /** Finds the focus here; and returns what, once `live` stands here instead, gives it back and presses what was. */
  carry(): (live: Element) => void {
    const root = this.first.getRootNode() as Document | ShadowRoot;
    const focused = root.activeElement;
    const [kind, place] = focused ? this.placeOf(focused) : ["", -1];
    return (live) => {
      all<HTMLElement>(live, kind)[place]?.focus({ preventScroll: true });
      if (this.pressed !== undefined) all<HTMLElement>(live, "button")[this.pressed]?.click();
    };
  }

  private placeOf(focused: Element): [kind: string, place: number] {
    const option = all(this.first, OPTIONS).indexOf(focused);
    return option < 0 ? [CONTROLS, all(this.first, CONTROLS).indexOf(focused)] : [OPTIONS, option];
  }
}

function all<E extends Element>(root: Element, selector: string): E[] {
  return selector ? [...root.querySelectorAll<E>(selector)] : [];
}
