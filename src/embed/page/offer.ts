// A new version, offered at the foot of the page until it is wanted.

import { sheet } from "../shared/sheet.js";
import STYLE from "#offer.css";

declare const OFFER: Readonly<Record<"says" | "load", string>>;

let offered = false;

/** Offers it, once. */
export function offer(load: () => void): void {
  if (offered) return;
  offered = true;
  document.adoptedStyleSheets.push(sheet(STYLE));

  const says = document.createElement("p");
  says.role = "status";
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    className: "btn",
    textContent: OFFER.load,
  });
  button.addEventListener("click", load);
  const notice = Object.assign(document.createElement("aside"), { className: "ta offer" });
  notice.append(says, button);
  document.body.append(notice);
  // Screen readers tell what changes, not what comes.
  requestAnimationFrame(() => {
    says.textContent = OFFER.says;
  });
}
