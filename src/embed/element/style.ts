import { type Asset, fetched } from "../shared/assets.js";
import { sheet } from "../shared/sheet.js";
import HOST from "#host.css";

declare const STYLE: Asset;

/** What holds before the style sheet is there: its layer is the first, and so the weakest. */
const host = sheet(HOST);

let loading: Promise<CSSStyleSheet> | undefined;

/** The style of an element before anything is fetched. */
export const bare = [host];

/** The whole style, fetched once for all elements of the page; after a failure, the next call tries again. */
export async function style(): Promise<CSSStyleSheet[]> {
  loading ??= read().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return [host, await loading];
}

async function read(): Promise<CSSStyleSheet> {
  const response = await fetched(new URL(STYLE.url, import.meta.url), STYLE.integrity);
  return new CSSStyleSheet().replace((await response.json()) as string);
}
