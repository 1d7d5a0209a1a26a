// An advisor at work: conversations over one catalog, told in the ids of that.

import type { Catalog } from "../element/catalog.js";
import type { Problem } from "../element/problem.js";
import type { Answers, Recommendation, Report } from "../element/report.js";
import type { Host } from "../shared/host.js";
import { fromLetters, type Refuse, toLetters } from "./answers.js";
import { fromPlaces } from "./recommendation.js";

const SCREENS: Record<string, Report["screen"]> = { q: "questions", r: "result", h: "handoff", g: "roles" };

/** What the WebAssembly does, over the catalog of an advisor. */
export interface Glue {
  advise(root: Element, host: Host): number;
  answer(conversation: number, letters: string): void;
  begin(conversation: number, host: Host): void;
  weigh(letters: string): ArrayLike<number>;
}

/** The way on that stands under a conversation: how it looks, and the page around the advisor as it goes along. */
export type Leading = () => { line: Node; followed: (host: Host) => Host };

/** A conversation, and what it is drawn into. */
export interface Conversation {
  readonly root: HTMLElement;
  /** Gives all answers. Those that are not of the catalog are refused. */
  answer(given: unknown, refuse: Refuse): void;
  /** Begins again: what the page keeps, or asks for, has become another. */
  again(): void;
  /** Ends it. Nothing is told to the page any more. */
  end(): void;
}

/** Where conversations are held, one after the other: what is drawn into, and its number inside. */
interface Seat {
  readonly root: HTMLElement;
  readonly number: number;
  /** Begins one, for that page. */
  begin(host: Host): void;
}

/** Whom a seat speaks with in which no conversation is held. */
const nobody: Host = {
  kept: () => undefined,
  atRoles: () => false,
  contact: () => undefined,
  keep: () => true,
  drawn: () => undefined,
  print: () => undefined,
  prints: () => false,
};

/** What was found wrong with a catalog, what is allowed, and every problem as the cause. */
export type Refused = [found: string, allowed: string[], why: { cause: readonly Problem[] }];

/** Advises over one catalog. */
export class Advisor {
  /** Yew never lets go what it drew into: who ends a conversation leaves the seat to the next. */
  readonly #free: Seat[] = [];

  constructor(
    readonly catalog: Catalog,
    private readonly glue: Glue,
    private readonly leading: Leading,
    /** What its answers are kept under, beside the name of the element: those to the embedded catalog have no such mark. */
    readonly mark = "",
    /** Why this is not the catalog that was given. */
    readonly refused?: Refused,
  ) {}

  /** Begins a conversation. Throws the fault at which it stops. */
  begin(host: Host): Conversation {
    let isDrawn = false;
    const drawn = (code: string) => {
      isDrawn = true;
      host.drawn(code);
    };
    const seat = reported(() => this.#seat({ ...host, drawn }));
    // After a fault nothing is drawn any more, and nothing inside could tell.
    if (!isDrawn) throw new WebAssembly.RuntimeError("it stopped at a fault before");
    const { root, number, begin } = seat;
    return {
      root,
      answer: (given, refuse) => {
        const letters = this.letters(given, refuse);
        told(() => this.glue.answer(number, letters));
      },
      again: () => told(() => begin(host)),
      end: () => {
        told(() => begin(nobody));
        this.#free.push(seat);
      },
    };
  }

  /** A seat in which a conversation has begun: a free one, or a new one. */
  #seat(host: Host): Seat {
    const free = this.#free.pop();
    if (free) {
      free.begin(host);
      return free;
    }
    const [root, own] = [document.createElement("div"), document.createElement("div")];
    const { line, followed } = this.leading();
    root.append(own, line);
    const number = this.glue.advise(own, followed(host));
    return { root, number, begin: (host) => this.glue.begin(number, followed(host)) };
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
    return fromPlaces(this.catalog, this.glue.weigh(letters));
  }

  /** The answers that these letters stand for. */
  answers(letters: string): Answers {
    return fromLetters(this.catalog, letters);
  }
}

/** Does something. A fault inside is told to every advisor of the page, and not to whoever happened to call. */
function told(act: () => void): void {
  try {
    reported(act);
  } catch {
    // It is told.
  }
}

/** Does something. A fault inside is told to every advisor of the page as well. */
function reported<T>(act: () => T): T {
  try {
    return act();
  } catch (fault) {
    reportError(fault);
    throw fault;
  }
}
