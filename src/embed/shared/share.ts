// A link to the answers, shown for the prospect to copy.

import { button, dialog, element } from "./dialog.js";

declare const SHARE: Readonly<Record<"title" | "says" | "link" | "copy" | "copied" | "byHand", string>>;

/** Shows a link in a dialog, until that is closed. */
export function offerLink(root: Document | ShadowRoot, url: string): void {
  const field = element("input", { readOnly: true, value: url });
  const told = element("p", { role: "status" });
  const label = element("label", { textContent: SHARE.link });
  label.append(field);

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
  dialog(root, SHARE.title, [SHARE.says, label], button("btn btn--main", SHARE.copy, () => void copy()), told);
  field.select();
}
