// The session of an element: where it is kept, and the link that holds it.

import { Kept } from "../shared/kept.js";
import { isOpened, link, linked } from "../shared/link.js";
import { share, storage } from "./attributes.js";

/** The session of one element, as a code. */
export class Session {
  /** For when the element is put back on the page, or nothing else keeps it. */
  #own: string | undefined;
  /** Where it was kept last. */
  #keptAt: Kept | undefined;
  /** What the page's address held last. */
  #linked: string | undefined;

  constructor(private readonly element: Element) {}

  /** Where the conversation stands, or stood when the page was left; nothing where it begins. */
  get code(): string | undefined {
    return this.#own ?? this.#kept().read();
  }

  /** The page's address with the session in it. */
  get link(): string {
    return link(this.#part(), this.#own);
  }

  /** Keeps where the conversation stands, or that it begins anew. Whether it could. */
  keep(code: string | undefined): boolean {
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

  /** A page that was only loaded again goes on with what was answered since its link was opened. */
  goOn(): void {
    if (!isOpened() && this.#kept().read()) this.#linked = this.#inAddress();
  }

  /** Opens what the page's address holds, unless that was opened before. Whether it is another session now. */
  open(): boolean {
    const code = this.#inAddress();
    if (!code || code === this.#linked) return false;
    this.#linked = code;
    this.#own = code;
    return true;
  }

  #kept(): Kept {
    return new Kept(storage(this.element), `tier-advisor.${this.element.id}`);
  }

  /** What its part of the page's fragment is called. */
  #part(): string {
    return `tier-advisor.${encodeURIComponent(this.element.id)}`;
  }

  #inAddress(): string | undefined {
    return share(this.element) ? linked(this.#part()) : undefined;
  }
}
