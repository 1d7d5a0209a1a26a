// Links of earlier catalogs, read for the page for prospects: only the WebAssembly of a meeting knows them.

import { reopen } from "#meeting";
import { load } from "../shared/load.js";
import { day } from "./days.js";

/** Reads one: its session as a code of today, if it can be opened; and what is said of it, the title first. */
export async function earlier(code: string): Promise<{ code: string | undefined; says: string[] }> {
  await load();
  const [now, ...says] = reopen(code, { day });
  return { code: now || undefined, says };
}
