// What is fetched beside the scripts. The build tells each script what it needs: WASM, STYLE, REST_STYLE, CATALOG, TEXT.

/** A file beside the script. Where it is named, `new URL(FILE.url, import.meta.url)` stands: bundlers look for that. */
export interface Asset {
  /** Its name, relative to the script. */
  readonly url: string;
  /** Its hash; none while developing. */
  readonly integrity?: string;
}

/** How long a file may take, in milliseconds. What hangs fails, so that it is said and can be tried again. */
const PATIENCE = 6e4;

/** Fetches a file, and has the browser check that it is the one that was built together with this script. */
export async function fetched(url: URL, integrity = ""): Promise<Response> {
  const response = await fetch(url, { integrity, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.url}: the server answered ${response.status}`);
  return response;
}

/** What comes, or a failure where it does not: a browser waits for a script or a style sheet without end. */
export function intime<Come>(coming: Promise<Come>): Promise<Come> {
  // An error made before it is needed would hold on to whoever waits.
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error("a file hangs")), PATIENCE));
  return Promise.race([coming, late]);
}
