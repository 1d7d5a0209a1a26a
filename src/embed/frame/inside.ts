// In the iframe: sets the advisor up by the address of the page, and tells the page around it how high it is and what
// happens. It tells the page that said hello, and no other.

import type { TierAdvisorEventMap } from "../element/events.js";
import { isHello, names, posted, type Said, type Told } from "./messages.js";

/** What the address may set; the element reads the values, and takes an unknown one for its default. */
const SETTINGS = ["id", "theme", "lang", "view", "contact-url", "storage"];

/** What is remembered of a page that never says hello. */
const MOST = 100;

const advisor = document.querySelector("tier-advisor") as Element;
const untold: Told[] = [];
let host: string | undefined;
let height = 0;

function say(said: Said): void {
  if (host) parent.postMessage(posted(said), host);
}

for (const [name, value] of new URLSearchParams(location.search)) {
  if (SETTINGS.includes(name)) advisor.setAttribute(name, value);
}

for (const name of names()) {
  advisor.addEventListener(name, (event) => {
    const told = { name, detail: (event as TierAdvisorEventMap[typeof name]).detail } as Told;
    if (host) say({ told });
    else if (untold.length < MOST) untold.push(told);
  });
}

new ResizeObserver(() => {
  height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height > 0) say({ height });
}).observe(document.body);

addEventListener("message", (event) => {
  // A page without an origin of its own cannot be told anything that others would not hear.
  if (parent === window || event.source !== parent || event.origin === "null" || !isHello(event.data)) return;
  host = event.origin;
  if (height > 0) say({ height });
  for (const told of untold.splice(0)) say({ told });
});
