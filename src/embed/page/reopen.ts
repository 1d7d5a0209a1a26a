// A link of an earlier catalog: what holds of it is opened, and what became of the rest is said.

import { dialog } from "../shared/dialog.js";
import type { Kept } from "../shared/kept.js";
import { link, linked } from "../shared/link.js";

/** What reads such links, fetched only for one. */
declare const EARLIER: string;
/** The version of this page's catalog. */
declare const VERSION: string;

let said: readonly string[] = [];

/** Takes the session out of such a link, if the address holds one. What cannot be read is left to the advisor. */
export async function reopen(name: string, kept: Kept): Promise<void> {
  const old = linked(name);
  const version = old?.split(".")[1];
  if (old === undefined || version === undefined || version === VERSION) return;
  const { earlier } = (await import(EARLIER)) as typeof import("../meeting/earlier.js");
  const { code, says } = await earlier(old);
  said = says;
  // What cannot be kept stays in the address until the advisor has it.
  if (code !== undefined) history.replaceState(history.state, "", link(name, kept.write(code) ? undefined : code));
}

/** Says what became of it, once the advisor stands. */
export function tellReopened(): void {
  const [title, ...text] = said;
  if (title !== undefined) dialog(document, title, text);
}
