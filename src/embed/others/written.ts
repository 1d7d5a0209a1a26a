// The text of a catalog that a page gives: the file at an address, or an object as it would stand there.

import type { Problem } from "../element/problem.js";

/** A catalog that a page gives: an address, or the catalog itself. */
export type Given = string | object;

/** Its text; or why there is none. */
export async function written(given: Given): Promise<string | Problem> {
  try {
    return typeof given === "string" ? await fetched(given) : (JSON.stringify(given) ?? "null");
  } catch (reason) {
    return { place: "the catalog", found: String(reason), remedy: "give the address of a JSON file, or an object" };
  }
}

async function fetched(address: string): Promise<string> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${response.url}: the server answered ${response.status}`);
  return response.text();
}
