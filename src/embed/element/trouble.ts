// What stands there when the advisor cannot: what the page put inside the element, or the first question to read.

import { speak } from "./place.js";

declare const WORDS: Readonly<Record<"failed" | "stopped" | "retry", string>>;

/** A line that says so, a way to try again where that can help, and something to read. */
export function troubled(
  element: Element,
  what: "failed" | "stopped",
  retry: (() => void) | undefined,
  first: (() => Node) | undefined,
): Element {
  const trouble = document.createElement("div");
  const advisor = document.createElement("div");
  advisor.className = "ta";
  speak(advisor, element);
  const says = document.createElement("p");
  says.role = "alert";
  says.className = "trouble";
  says.append(WORDS[what]);
  if (retry) says.append(button(WORDS.retry, retry));
  advisor.append(says);
  trouble.append(advisor, hasFallback(element) || !first ? document.createElement("slot") : unanswerable(first()));
  return trouble;
}

/** Whether the page put something inside the element to read; what is meant for a slot of its own is not that. */
function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) => (node instanceof Element ? !node.slot : node instanceof Text && node.data.trim()));
}

function button(words: string, act: () => void): Element {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn";
  button.append(words);
  button.addEventListener("click", act);
  return button;
}

/** To be read, not to be used. */
function unanswerable(first: Node): Element {
  const readable = document.createElement("div");
  readable.inert = true;
  readable.append(first);
  return readable;
}
