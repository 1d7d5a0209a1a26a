// The rest is fetched when it is needed, once for the whole page.

import type { Given } from "../others/written.js";
import { intime } from "../shared/assets.js";
import { once } from "../shared/once.js";

/** What is fetched: the script around the WebAssembly. */
export type Rest = typeof import("../advisor/index.js");

/** What an element takes of it, over whichever catalog. */
export type Opened = Omit<Rest, "readCatalog">;

declare const REST: string;
declare const OTHERS: string;

/** The script. A browser that failed to fetch it may try again. */
export const rest = once<Rest>(() => intime(import(REST)));

const otherScript = once<typeof import("../others/index.js")>(() => intime(import(OTHERS)));

/** The same over a catalog that the page gives. */
export async function others(given: Given): Promise<Opened> {
  const others = await otherScript();
  return { ...others, open: () => others.open(given) };
}
