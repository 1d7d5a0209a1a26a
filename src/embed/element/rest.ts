// The rest is fetched when it is needed, once for the whole page.

import type { Advisor } from "../advisor/index.js";

/** What is fetched: the script around the WebAssembly. */
export type Rest = typeof import("../advisor/index.js");

declare const REST: string;

/** The script. A browser that failed to fetch it may try again. */
export const rest = (): Promise<Rest> => import(REST) as Promise<Rest>;

/** The advisor, ready to work. */
export const advisor = async (): Promise<Advisor> => (await rest()).open();
