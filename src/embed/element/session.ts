// The session of an element: where it is kept, and the link that holds it.

import { Kept } from "../shared/kept.js";
import { isOpened, link, linked } from "../shared/link.js";
import { share, storage } from "./attributes.js";

/** What the page's address held last for each element, by its part: whoever comes in the place of one goes on with it. */
const opened = new Map<string, string | undefined>();

/** The session of one element, as a code. */
export class Session {
  /** For when the element is put back on the page, or nothing else keeps it. */
  #own: string | undefined;
  /** What a link held, until it is opened. */
  #linked: string | undefined;
  /** Where it was kept last. */
  #keptAt: Kept | undefined;
  /** What answers to a catalog that is not the embedded one are marked with. */
  #mark = "";

  constructor(private readonly element: Element) {}

  /** Where the conversation stands, or stood when the page was left; nothing where it begins. */
  get code(): string | undefined {
    return this.#linked ?? this.#own ?? this.#kept().read();
  }

  /** The page's address with the session in it. */
  get link(): string {
    return link(this.#part(), this.#own);
  }

  /** Its answers are to the catalog of that mark from now on; those to another are no answers to this one. */
  belong(mark: string): void {
    if (mark === this.#mark) return;
    this.#mark = mark;
    this.#own = undefined;
    this.#keptAt = undefined;
  }

  /** Keeps where the conversation stands, or that it begins anew. Whether it could. */
  keep(code: string | undefined): boolean {
    this.#linked = undefined;
    this.#own = code;
    this.#keptAt = this.#kept();
    return this.#keptAt.write(code);
  }

  /** Where it is to be kept has changed: nothing stays behind. Whether it may be another there. */
  move(): boolean {
    if (!this.#keptAt) return false;
    this.#keptAt.write(undefined);
    this.#keptAt = this.#kept();
    if (this.#own !== undefined) this.#keptAt.write(this.#own);
    return this.#own === undefined;
  }

  /** Opens what the page's address holds, unless that was opened before. Whether it is another session now. */
  open(): boolean {
    if (!share(this.element)) return false;
    const part = this.#part();
    const code = linked(part);
    // A page that was only loaded again goes on with what was answered since, where that could be kept.
    const goesOn = !isOpened() && storage(this.element) !== "none";
    if (!opened.has(part)) opened.set(part, goesOn ? code : undefined);
    if (code === opened.get(part)) return false;
    opened.set(part, code);
    if (code) this.#linked = code;
    return !!code;
  }

  #kept(): Kept {
    return new Kept(storage(this.element), `tier-advisor.${this.element.id}${this.#mark}`);
  }

  /** What its part of the page's fragment is called. */
  #part(): string {
    return `tier-advisor.${encodeURIComponent(this.element.id)}`;
  }
}
