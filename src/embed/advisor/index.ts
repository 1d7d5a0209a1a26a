// What the element fetches when it is needed: the WebAssembly, and what speaks with it.

import { advise, answer, begin, startOver, weigh } from "#glue";
import type { Catalog } from "../element/catalog.js";
import type { Answers, Recommendation, Report } from "../element/report.js";
import { type Asset, fetched } from "../shared/assets.js";
import type { Host } from "../shared/host.js";
import { load } from "../shared/load.js";
import { fromLetters, type Refuse, toLetters } from "./answers.js";
import { leading } from "./meet.js";
import { fromPlaces } from "./recommendation.js";

export { whenStopped } from "../shared/load.js";
export { offerLink } from "../shared/share.js";

declare const CATALOG: Asset;

const SCREENS: Record<string, Report["screen"]> = { q: "questions", r: "result", h: "handoff", g: "roles" };

/** An advisor at work, and what it is drawn into. */
export interface Conversation {
  readonly root: HTMLElement;
  /** Gives all answers, in letters. */
  answer(letters: string): void;
  /** Clears everything. */
  startOver(): void;
  /** Begins again, for that page. */
  begin(host: Host): void;
}

const resting: Conversation[] = [];

/** Whom an advisor that rests speaks with. */
const nobody: Host = {
  kept: () => undefined,
  atRoles: () => false,
  contact: () => undefined,
  keep: () => true,
  drawn: () => undefined,
  print: () => undefined,
  prints: () => false,
};

let catalog: Promise<Catalog> | undefined;

/** The catalog; after a failure, the next call tries again. */
export function readCatalog(): Promise<Catalog> {
  catalog ??= fetched(new URL(CATALOG.url, import.meta.url), CATALOG.integrity)
    .then((response) => response.json() as Promise<Catalog>)
    .catch((reason: unknown) => {
      catalog = undefined;
      throw reason;
    });
  return catalog;
}

/** The advisor, ready to work. */
export async function open(): Promise<Advisor> {
  const [catalog] = await Promise.all([readCatalog(), load()]);
  return new Advisor(catalog);
}

/** Advises, and speaks of it in the ids of its catalog. */
export class Advisor {
  constructor(readonly catalog: Catalog) {}

  /** Begins a conversation, in an element that was drawn into before and is not needed any more, or in a new one. */
  begin(host: Host): Conversation {
    const again = resting.pop();
    if (again) {
      again.begin(host);
      return again;
    }
    const [root, own] = [document.createElement("div"), document.createElement("div")];
    const { line, followed } = leading();
    root.append(own, line);
    const number = advise(own, followed(host));
    return {
      root,
      answer: (letters) => answer(number, letters),
      startOver: () => startOver(number),
      begin: (host) => begin(number, followed(host)),
    };
  }

  /** Ends a conversation. Yew never lets go what it drew into: it waits here for the next, and knows nothing of this. */
  end(conversation: Conversation): void {
    conversation.begin(nobody);
    resting.push(conversation);
  }

  /** Where a conversation stands, by its code. */
  report(code: string): Report {
    const [, , , letters = "", step = ""] = code.split(".");
    return {
      screen: SCREENS[step.charAt(0)] ?? "questions",
      answers: this.answers(letters),
      recommendation: this.recommend(letters),
    };
  }

  /** The letters of answers from outside. */
  letters(given: unknown, refuse: Refuse): string {
    return toLetters(this.catalog, given, refuse);
  }

  /** What is recommended for the answers of these letters. */
  recommend(letters: string): Recommendation | null {
    return fromPlaces(this.catalog, weigh(letters));
  }

  /** The answers that these letters stand for. */
  answers(letters: string): Answers {
    return fromLetters(this.catalog, letters);
  }
}
