// The rest is fetched when it is needed, once for the whole page.

import type { Advisor } from "../advisor/advisor.js";
import type { Given } from "../others/written.js";

/** What is fetched: the script around the WebAssembly. */
export type Rest = typeof import("../advisor/index.js");

declare const REST: string;
declare const OTHERS: string;

/** The script. A browser that failed to fetch it may try again. */
export const rest = (): Promise<Rest> => import(REST) as Promise<Rest>;

/** The same over a catalog that the page gives. */
export async function others(given: Given): Promise<Pick<Rest, "open" | "restStyle" | "whenStopped">> {
  const { open, restStyle, whenStopped } = (await import(OTHERS)) as typeof import("../others/index.js");
  return { open: () => open(given), restStyle, whenStopped };
}

/** The advisor, ready to work. */
export const advisor = async (): Promise<Advisor> => (await rest()).open();
