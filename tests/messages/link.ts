// A session in the fragment of an address.

import { link, linked } from "../../src/embed/shared/link.js";
import type { Luck } from "./luck.js";
import { same } from "./same.js";

const NAME = "tier-advisor";
const PARTS = [NAME, "=", "&", "#", "other", "%20", "%", "tab=2", `${NAME}-more=`, "?", "/", "é"];

/** What is put into an address is found there, what others wrote stays, and what is taken out is gone. */
export function linksLeaveTheRestOfTheAddress(luck: Luck): string {
  const page = new URL("https://www.example.com/page?query");
  page.hash = luck.upTo(8, () => luck.of(PARTS)).join("");
  at(page);
  const others = rest();
  const before = linked(NAME);
  at(new URL(link(NAME, "1.2026-11-22._..q1")));
  same(linked(NAME), "1.2026-11-22._..q1", "the session is in the address");
  same(rest(), others, "the rest stays");
  at(new URL(link(NAME, undefined)));
  same(linked(NAME), undefined, "the session is gone");
  same(rest(), others, "the rest stays");
  return before === undefined ? "without a session" : "with a session";
}

function at(page: URL): void {
  Object.defineProperty(globalThis, "location", { value: page, configurable: true });
}

/** What others wrote into the fragment. */
function rest(): string[] {
  return location.hash.slice(1).split("&").filter((part) => part && !part.startsWith(`${NAME}=`));
}
