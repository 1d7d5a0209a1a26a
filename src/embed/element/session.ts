// The session of an element: where it is kept, and the link that holds it.

import { isOpened, linked } from "../shared/link.js";
import { share, storage } from "./attributes.js";
import { LINK, Room } from "./room.js";

/** Which link was opened last for each element, by its part: whoever comes in the place of one goes on with it. */
const opened = new Map<string, string | undefined>();

/** What tells one link from another and nothing of what it holds: the end of its check. */
const mark = (code: string | undefined) => code?.slice(-6);

/** The session of one element, as a code. */
export class Session {
  /** For when the element is put back on the page, or nothing else keeps it. */
  #own: string | undefined;
  /** What a link held, until it is opened. */
  #linked: string | undefined;
  /** Where it is kept, once the element was on a page. */
  #room: Room | undefined;
  /** What answers to a catalog that is not the embedded one are marked with. */
  #mark = "";

  constructor(private readonly element: Element) {}

  /** Where the conversation stands, or stood when the page was left; nothing where it begins. */
  get code(): string | undefined {
    return this.#linked ?? this.#own ?? this.#now.at(this.#mark).read();
  }

  /** Its answers are to the catalog of that mark from now on; those to another are no answers to this one. */
  belong(mark: string): void {
    if (mark === this.#mark) return;
    this.#mark = mark;
    this.#own = undefined;
  }

  /** Keeps where the conversation stands, or that it begins anew. Whether it could. */
  keep(code: string | undefined): boolean {
    this.#follow();
    this.#own = code;
    return this.#now.at(this.#mark).write(code);
  }

  /** Forgets everything: what was answered to other catalogs as well. */
  forget(): void {
    this.#follow();
    this.#own = undefined;
    for (const mark of this.#now.marks) if (mark !== LINK) this.#now.at(mark).write(undefined);
  }

  /** Where it is to be kept may have changed: then nothing stays behind. Whether it may be another there. */
  move(): boolean {
    const from = this.#room;
    if (!from) return false;
    const all = new Map(from.marks.map((mark) => [mark, from.at(mark).read()]));
    if (this.#own !== undefined) all.set(this.#mark, this.#own);
    for (const mark of all.keys()) from.at(mark).write(undefined);
    this.#room = undefined;
    for (const [mark, text] of all) if (text !== undefined) this.#now.at(mark).write(text);
    // What cannot be kept any more is not lost while the page is open.
    this.#own ??= all.get(this.#mark);
    return this.#own === undefined;
  }

  /** Opens what the page's address holds, unless that was opened before. Whether it is another session now. */
  open(): boolean {
    const now = this.#now;
    if (!share(this.element)) return false;
    const { part } = this;
    const code = linked(part);
    // A page that was only loaded again goes on with what was answered since the link was opened.
    if (!opened.has(part)) opened.set(part, isOpened() ? undefined : now.at(LINK).read());
    if (mark(code) === opened.get(part)) return false;
    opened.set(part, mark(code));
    if (code) this.#linked = code;
    return !!code;
  }

  /** What a link held is the session now. */
  #follow(): void {
    if (this.#linked) this.#now.at(LINK).write(mark(this.#linked));
    this.#linked = undefined;
  }

  get #now(): Room {
    this.#room ??= new Room(storage(this.element), this.element.id);
    return this.#room;
  }

  /** What its part of the page's fragment is called. */
  get part(): string {
    return `tier-advisor.${encodeURIComponent(this.element.id.toWellFormed())}`;
  }
}
