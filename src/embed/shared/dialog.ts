// A dialog above the page, until it is closed.

import STYLE from "#dialog.css";
import { sheet } from "./sheet.js";

declare const SHARE: Readonly<Record<"close", string>>;

const look = sheet(STYLE);

/** What stands in it: paragraphs, and what is put together elsewhere. */
type Content = readonly (string | HTMLElement)[];

/** Shows one of that title, unless one is shown already. Beside the button that closes it stand `beside`. */
export function dialog(root: Document | ShadowRoot, title: string, content: Content, ...beside: HTMLElement[]): void {
  const within = root.isConnected && root.querySelector(".ta");
  if (!within || root.querySelector("dialog")) return;
  if (!root.adoptedStyleSheets.includes(look)) root.adoptedStyleSheets.push(look);
  const heading = element("h2", { id: "dialog", textContent: title });
  const own = element("dialog", { className: "dialog" });
  own.setAttribute("aria-labelledby", heading.id);
  const row = element("div", { className: "row" });
  const [first, ...rest] = beside;
  row.append(...(first ? [first] : []), button("btn", SHARE.close, () => own.close()), ...rest);
  own.append(heading, ...content.map((part) => (typeof part === "string" ? element("p", { textContent: part }) : part)), row);
  own.addEventListener("close", () => own.remove());
  within.append(own);
  own.showModal();
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

export function button(className: string, words: string, act: () => void): HTMLElement {
  const button = element("button", { type: "button", className, textContent: words });
  button.addEventListener("click", act);
  return button;
}
