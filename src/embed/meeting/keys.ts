// Single keys, which never take what somebody types, or what the browser or a screen reader does with them.

/** Where keys are typed, or pick something of a list. */
const TYPED = "input:not([type=radio], [type=checkbox]), textarea, [contenteditable]";
/** What Enter presses. */
const PRESSED = "a[href], button, summary, input";
/** What keys would go on picking in. */
const PICKED = "input[type=radio], select";

/** Begins to listen; `press` does what a key does, and says whether that is anything. */
export function listen(press: (key: string) => boolean): void {
  document.addEventListener("keydown", (event) => {
    if (!isMeant(event) || !press(event.key)) return;
    event.preventDefault();
    // An explanation of what is gone goes with it.
    for (const open of document.querySelectorAll<HTMLElement>(":popover-open")) open.hidePopover();
  });
}

/** Whoever picks with the mouse goes on with keys: in a list, or on a radio button, they would pick something else. */
export function letGo(): void {
  let byPointer = false;
  document.addEventListener("pointerdown", () => (byPointer = true), true);
  document.addEventListener("keydown", () => (byPointer = false), true);
  document.addEventListener("change", ({ target }) => {
    if (!byPointer || !(target instanceof HTMLElement) || !target.matches(PICKED)) return;
    target.blur();
    // Where a label was pressed, Safari gives it the focus only after this.
    setTimeout(() => target.blur());
  });
}

function isMeant(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const target = event.target as Element;
  if (target.matches(TYPED)) return false;
  // A closed list would take a letter for the beginning of one of its entries, and answer with that.
  if (target.matches("select")) return /^[a-z]$/i.test(event.key);
  if (event.key === "Enter") return !target.matches(PRESSED);
  if (event.key.startsWith("Page")) return !scrolls(event.key);
  return !(event.key.startsWith("Arrow") && target.matches("input"));
}

/** Whether the key shows more of the page: that comes first. */
function scrolls(key: string): boolean {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  return key === "PageDown" ? scrollTop + clientHeight < scrollHeight - 1 : scrollTop > 0;
}
