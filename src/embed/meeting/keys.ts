// Single keys, which never take what somebody types, or what the browser or a screen reader does with them.

import { press } from "#meeting";

/** Where keys are typed, or pick something of a list. */
const TYPED = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";
/** What Enter presses. */
const PRESSED = "a[href], button, summary, input";

/** Begins to listen. */
export function listen(): void {
  document.addEventListener("keydown", (event) => {
    if (isMeant(event) && press(event.key)) event.preventDefault();
  });
  // Who picks with the mouse goes on with the arrows: on a radio button they would pick another.
  let byPointer = false;
  document.addEventListener("pointerdown", () => (byPointer = true), true);
  document.addEventListener("keydown", () => (byPointer = false), true);
  document.addEventListener("change", ({ target }) => {
    if (byPointer && target instanceof HTMLInputElement && target.type === "radio") target.blur();
  });
}

function isMeant(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const target = event.target as Element;
  if (target.matches(TYPED)) return false;
  if (event.key === "Enter") return !target.matches(PRESSED);
  return !(event.key.startsWith("Arrow") && target.matches("input"));
}
