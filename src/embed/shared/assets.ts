// What is fetched beside the scripts. The build tells each script what it needs: WASM, STYLE, CATALOG, REST.

/** A file beside the script. Where it is named, `new URL(FILE.url, import.meta.url)` stands: bundlers look for that. */
export interface Asset {
  /** Its name, relative to the script. */
  readonly url: string;
  /** Its hash; none while developing. */
  readonly integrity?: string;
}

/** Asks for a file, and has the browser check that it is the one that was built together with this script. */
export function asked(url: URL, integrity: string | undefined): Promise<Response> {
  return fetch(url, { integrity: integrity ?? "" });
}

/** The same, of a file that must be there. */
export async function fetched(url: URL, integrity: string | undefined): Promise<Response> {
  const response = await asked(url, integrity);
  if (!response.ok) throw new Error(`${response.url}: the server answered ${response.status}`);
  return response;
}
