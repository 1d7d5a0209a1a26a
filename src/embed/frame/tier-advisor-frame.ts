// On the page around the iframe: sizes every `<iframe data-tier-advisor>`, and lets it dispatch the advisor's events.

import { HELLO, read } from "./messages.js";

const FRAMES = "iframe[data-tier-advisor]";

/** The origin of the page that an iframe was told to show: what shows there now may be another. */
function origin(frame: HTMLIFrameElement): string | undefined {
  const url = URL.canParse(frame.src) ? new URL(frame.src) : undefined;
  return url && ["http:", "https:"].includes(url.protocol) ? url.origin : undefined;
}

function greet(frame: HTMLIFrameElement): void {
  const to = origin(frame);
  // Until it is there, an iframe shows an empty page, which cannot be told. It loads after that.
  const isThere = frame.contentDocument?.URL !== "about:blank";
  if (to && isThere) frame.contentWindow?.postMessage(HELLO, to);
}

/** What the frame's own style puts around what shows in it, where its height counts that in. */
function around(frame: HTMLIFrameElement): number {
  const { boxSizing, paddingBlockStart, paddingBlockEnd } = getComputedStyle(frame);
  if (boxSizing !== "border-box") return 0;
  return frame.offsetHeight - frame.clientHeight + parseFloat(paddingBlockStart) + parseFloat(paddingBlockEnd);
}

function hear(event: MessageEvent<unknown>): void {
  const frames = document.querySelectorAll<HTMLIFrameElement>(FRAMES);
  const frame = [...frames].find((frame) => frame.contentWindow === event.source);
  if (!frame || event.origin !== origin(frame)) return;
  const said = read(event.data);
  if (!said) return;
  if ("height" in said) {
    frame.style.height = `${said.height + around(frame)}px`;
  } else {
    const { name, detail } = said.told;
    frame.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

addEventListener("message", hear);
// An iframe that loads later, or again. That does not bubble, but it comes by on its way down.
document.addEventListener("load", ({ target }) => {
  if (target instanceof HTMLIFrameElement && target.matches(FRAMES)) greet(target);
}, true);
document.querySelectorAll<HTMLIFrameElement>(FRAMES).forEach(greet);
