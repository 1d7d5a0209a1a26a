// The element's attributes. An unknown value stands for the default.

import type { Keeping } from "../shared/kept.js";

declare const WORDS: Readonly<Record<"language", string>>;

/** An attribute of a few words, the first of which is the default. */
function oneOf<Word extends string>(element: Element, name: string, words: readonly [Word, ...Word[]]): Word {
  const value = element.getAttribute(name)?.toLowerCase();
  return words.find((word) => word === value) ?? words[0];
}

/** Whose colours it follows. */
export const theme = (element: Element) => oneOf(element, "theme", ["auto", "light", "dark"]);

/** The language it speaks. */
export const lang = (element: Element) => oneOf(element, "lang", [WORDS.language]);

/** Whether it offers a link to the answers, and opens one: not without an id, as the link could not tell for whom it is. */
export const share = (element: Element) => element.hasAttribute("share") && element.id !== "";

/** When it loads: as it comes near the screen, or at once. */
export const loading = (element: Element) => oneOf(element, "loading", ["lazy", "eager"]);

/** What it shows first. */
export const view = (element: Element) => oneOf(element, "view", ["questions", "roles"]);

/** Where it keeps the session: nowhere without an id, as two would share a place. */
export function storage(element: Element): Keeping {
  return element.id ? oneOf<Keeping>(element, "storage", ["session", "local", "none"]) : "none";
}

/** Where a prospect may turn: an address of the web or of mail, or none. */
export function contactUrl(element: Element): string | undefined {
  const value = element.getAttribute("contact-url");
  if (!value || !URL.canParse(value, document.baseURI)) return undefined;
  const { href } = new URL(value, document.baseURI);
  return /^(https?|mailto):/.test(href) ? href : undefined;
}
