// The text of a catalog that a page gives: the file at an address, or an object as it would stand there.

import type { Problem } from "../element/problem.js";
import { fetched } from "../shared/assets.js";

/** A catalog that a page gives: an address, or the catalog itself. */
export type Given = string | object;

/** Its text, or why there can be none. A file that does not come is no fault of the catalog: it can be tried again. */
export async function written(given: Given): Promise<string | Problem> {
  let address: URL;
  try {
    if (typeof given !== "string") return JSON.stringify(given) ?? "null";
    address = new URL(given, document.baseURI);
  } catch (reason) {
    return { place: "the catalog", found: String(reason), remedy: "give the address of a JSON file, or an object" };
  }
  return (await fetched(address)).text();
}
