// Where what belongs to one element is kept: a session for each catalog, and which link it opened.

import { Kept, type Keeping, keys } from "../shared/kept.js";

/** What tells from the sessions which link was opened. No company is called so. */
export const LINK = "@#";

/** The room of one element in one storage. */
export class Room {
  constructor(
    private readonly keeping: Keeping,
    private readonly id: string,
  ) {}

  /** What is kept under a mark: none for the embedded catalog, "@COMPANY" for another. */
  at(mark: string): Kept {
    return new Kept(this.keeping, this.#name + mark);
  }

  /** Every mark under which something may be kept. */
  get marks(): string[] {
    const others = keys(this.keeping).filter((key) => key.startsWith(`${this.#name}@`));
    return ["", ...others.map((key) => key.slice(this.#name.length))];
  }

  /** A mark begins at the first "@": an id that contains one is kept apart. */
  get #name(): string {
    return `tier-advisor.${this.id.replaceAll("@", "%40")}`;
  }
}
