// What is fetched beside the scripts. The build tells each script what it needs: WASM, STYLE, CATALOG, REST.

/** A file beside the script. */
export interface Asset {
  /** Its name, relative to the script. */
  readonly url: string;
  /** Its hash; none while developing. */
  readonly integrity?: string;
}

/** Fetches a file, and checks that it is the one that was built together with this script. */
export async function fetched(asset: Asset): Promise<Response> {
  const url = new URL(asset.url, import.meta.url);
  const response = await fetch(url, asset.integrity ? { integrity: asset.integrity } : {});
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status}`);
  return response;
}
