// The first question stands before the advisor does, and can be answered.

/** Finds the options of the first question. */
export const OPTIONS = ".option > label > input";

/** Heeds a person at the first question before the advisor takes over. What it returns tells the button pressed last. */
export function early(first: Element): () => Element | undefined {
  let pressed: Element | undefined;
  // Nothing listens yet: what is pressed is remembered, and pressed again.
  first.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    if (!button) return;
    event.preventDefault();
    pressed = button;
  });
  first.addEventListener("submit", (event) => event.preventDefault());
  return () => pressed;
}
