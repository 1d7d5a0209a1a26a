import { fetched } from "./assets.js";

/** A style sheet of this text. */
export function sheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** The style sheet that a file holds, as a string in JSON. */
export async function fetchedSheet(url: URL, integrity?: string): Promise<CSSStyleSheet> {
  const response = await fetched(url, integrity);
  return sheet((await response.json()) as string);
}
