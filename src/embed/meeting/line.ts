// The line between a meeting and its notes, in two windows of one browser: no server hears it.

/** What is said on it; a meeting says who it is, as another may have a copy of its key. */
export type Said =
  /** The meeting stands there. */
  | { is: "at"; code: string; by: string }
  /** Notes have come, and know nothing. */
  | { is: "hello" }
  /** A key was pressed in the notes. */
  | { is: "key"; key: string }
  /** The meeting's window is closed. */
  | { is: "gone"; by: string }
  /** The meeting was cleared. */
  | { is: "over"; by: string }
  /** A meeting takes this line. */
  | { is: "mine" }
  /** It belongs to another already. */
  | { is: "taken" };

const PREFIX = "tier-advisor-notes-";

/** A line of its own for each meeting: two in two tabs never mix. */
export class Line {
  readonly #channel: BroadcastChannel;

  constructor(
    readonly key: string,
    heard: (said: Said) => void,
  ) {
    this.#channel = new BroadcastChannel(PREFIX + key);
    this.#channel.addEventListener("message", (event) => {
      if (isSaid(event.data)) heard(event.data);
    });
  }

  say(said: Said): void {
    this.#channel.postMessage(said);
  }

  close(): void {
    this.#channel.close();
  }
}

/** A key that no other meeting has. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");
}

/** What each is said with. */
const SAYS: Readonly<Record<Said["is"], readonly string[]>> = {
  at: ["code", "by"],
  hello: [],
  key: ["key"],
  gone: ["by"],
  over: ["by"],
  mine: [],
  taken: [],
};

function isSaid(data: unknown): data is Said {
  if (typeof data !== "object" || data === null || !("is" in data)) return false;
  if (typeof data.is !== "string" || !Object.hasOwn(SAYS, data.is)) return false;
  const has = (name: string) => typeof (data as Record<string, unknown>)[name] === "string";
  return SAYS[data.is as Said["is"]].every(has);
}
