import type { Asset } from "./assets.js";
import { once } from "./once.js";
import { fetchedSheet } from "./sheet.js";

declare const REST_STYLE: Asset;

/** How everything after the first question looks. */
export const restStyle = once(() => fetchedSheet(new URL(REST_STYLE.url, import.meta.url), REST_STYLE.integrity));
