// What the element fetches when it is needed: the WebAssembly, and what speaks with it.

import { advise, answer, begin, weigh } from "#glue";
import type { Catalog } from "../element/catalog.js";
import { type Asset, fetched } from "../shared/assets.js";
import { load } from "../shared/load.js";
import { once } from "../shared/once.js";
import { Advisor } from "./advisor.js";
import { leading } from "./meet.js";

export { heedClicks } from "./clicks.js";
export { tellChanges } from "./changes.js";
export { carried } from "../shared/carried.js";
export { link } from "../shared/link.js";
export { whenStopped } from "../shared/load.js";
export { restStyle } from "../shared/rest-style.js";

declare const CATALOG: Asset;

let advisor: Advisor | undefined;

/** The catalog. */
export const readCatalog = once(async () => {
  const response = await fetched(new URL(CATALOG.url, import.meta.url), CATALOG.integrity);
  return (await response.json()) as Catalog;
});

/** The advisor, ready to work. */
export async function open(): Promise<Advisor> {
  const [catalog] = await Promise.all([readCatalog(), load()]);
  advisor ??= new Advisor(catalog, { advise, answer, begin, weigh }, leading);
  return advisor;
}
