// What stands in an element until the advisor does.

import { OPTIONS } from "../shared/early.js";
import { lang } from "./attributes.js";
import { first } from "./first.js";

declare const WORDS: Readonly<Record<"loading" | "direction", string>>;

/** What the page put inside the element, or else that something comes, and room for that. */
export function waiting(): HTMLElement {
  const place = document.createElement("div");
  place.className = "wait";
  const inside = document.createElement("slot");
  inside.append(WORDS.loading);
  place.append(inside);
  return place;
}

/** The first question, with an option picked already: its place. */
export function question(element: Element, picked: number): HTMLElement {
  const place = document.createElement("div");
  speak(place, element);
  place.append(first());
  const option = options(place)[picked];
  if (option) option.checked = true;
  return place;
}

/** Says which language a part of the element speaks, and so where its lines begin. */
export function speak(part: HTMLElement, element: Element): void {
  part.lang = lang(element);
  part.dir = WORDS.direction;
}

/** The place of the option that is picked there; -1 for none. */
export const picked = (root: ParentNode): number => options(root).findIndex((option) => option.checked);

const options = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>(OPTIONS)];
