// A page that comes back as it was left may show what was cleared since.

import type { Kept } from "./kept.js";

/** Loads the page again when it comes back and another session is kept by now than its own. */
export function whenOutdated(kept: Kept, own: () => string | undefined): void {
  addEventListener("pageshow", ({ persisted }) => {
    // Where the browser keeps nothing, there is nothing to tell by, and everything to lose.
    if (persisted && kept.write(kept.read()) && kept.read() !== own()) location.reload();
  });
}
