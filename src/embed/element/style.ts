import { type Asset, fetched } from "../shared/assets.js";

declare const STYLE: Asset;

let loading: Promise<CSSStyleSheet> | undefined;

/** The style sheet, fetched once for all elements of the page; after a failure, the next call tries again. */
export function style(): Promise<CSSStyleSheet> {
  loading ??= read().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function read(): Promise<CSSStyleSheet> {
  const response = await fetched(STYLE);
  return new CSSStyleSheet().replace(await response.text());
}
