// A link to the answers, shown for the prospect to copy.

import STYLE from "./share.css";
import { sheet } from "./sheet.js";

declare const SHARE: Readonly<Record<"title" | "says" | "link" | "copy" | "copied" | "byHand" | "close", string>>;

const look = sheet(STYLE);

/** Shows a link in a dialog, until that is closed. */
export function offerLink(root: Document | ShadowRoot, url: string): void {
  const within = root.isConnected && root.querySelector(".ta");
  if (!within || root.querySelector("dialog")) return;
  if (!root.adoptedStyleSheets.includes(look)) root.adoptedStyleSheets.push(look);
  const field = element("input", { readOnly: true, value: url });
  const told = element("p", { role: "status" });
  const title = element("h2", { id: "share", textContent: SHARE.title });
  const dialog = element("dialog", { className: "share" });
  dialog.setAttribute("aria-labelledby", title.id);

  const copy = async () => {
    field.select();
    told.textContent = "";
    try {
      await navigator.clipboard.writeText(url);
      told.textContent = SHARE.copied;
    } catch {
      // Refused; or a page that is not served securely, which has no clipboard.
      told.textContent = SHARE.byHand;
    }
  };
  dialog.append(
    title,
    element("p", { textContent: SHARE.says }),
    labelled(SHARE.link, field),
    row(button("btn btn--main", SHARE.copy, () => void copy()), button("btn", SHARE.close, () => dialog.close()), told),
  );
  dialog.addEventListener("close", () => dialog.remove());
  within.append(dialog);
  dialog.showModal();
  field.select();
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

function labelled(words: string, field: HTMLElement): HTMLElement {
  const label = element("label", { textContent: words });
  label.append(field);
  return label;
}

function row(...things: HTMLElement[]): HTMLElement {
  const row = element("div", { className: "row" });
  row.append(...things);
  return row;
}

function button(className: string, words: string, act: () => void): HTMLElement {
  const button = element("button", { type: "button", className, textContent: words });
  button.addEventListener("click", act);
  return button;
}
