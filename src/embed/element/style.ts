import type { Asset } from "../shared/assets.js";
import { once } from "../shared/once.js";
import { fetchedSheet, sheet } from "../shared/sheet.js";
import HOST from "#host.css";

declare const STYLE: Asset;

/** What holds before the style sheet is there: its layer is the first, and so the weakest. */
const host = sheet(HOST);

/** The style of an element before anything is fetched. */
export const bare = [host];

/** The style of the first question, fetched for all elements of the page. */
export const style = once(async () => [host, await fetchedSheet(new URL(STYLE.url, import.meta.url), STYLE.integrity)]);
