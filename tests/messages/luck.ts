// Values that anybody could send: some of no kind at all, some that are right but for one place.

/** Draws numbers, the same ones for the same seed: mulberry32. */
export class Luck {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** One of some. */
  of<One>(some: readonly One[]): One {
    return some[this.below(some.length)] as One;
  }

  /** So many of something, at most. */
  upTo<One>(most: number, make: () => One): One[] {
    return Array.from({ length: this.below(most + 1) }, make);
  }

  /** A text: one of `words`, or letters that mean something somewhere. */
  text(words: readonly string[]): string {
    if (this.next() < 0.7) return this.of(words);
    return this.upTo(6, () => this.of(["a", "-", "~", ".", "=", "&", "#", "%", "<", " ", "\0", "é", "\u{1f600}", "\ud800"])).join("");
  }

  /** Anything that can be copied from page to page, its keys and texts often of `words`. */
  anything(words: readonly string[], depth = 3): unknown {
    const deeper = () => this.anything(words, depth - 1);
    const kinds: (() => unknown)[] = [
      () => this.text(words),
      () => this.of([0, -0, 1, -1, 0.5, 1e308, 50_000, 50_001, Number.NaN, Number.POSITIVE_INFINITY]),
      () => this.of([true, false, null, undefined, 10n]),
      () => this.of([new Date(0), new Map(), new Set(), /a/u, new Uint8Array(2), new Error("x"), Object(1)] as const),
    ];
    const nested: (() => unknown)[] = [
      () => this.upTo(3, deeper),
      () => Object.fromEntries(this.upTo(4, () => [this.text([...words, ...KEYS]), deeper()])),
    ];
    return this.of(depth > 0 ? [...kinds, ...nested, ...nested] : kinds)();
  }

  /** A copy in which something stands elsewhere, is missing, or is anything; or all of it is. */
  changed(value: unknown, words: readonly string[]): unknown {
    const parts = typeof value === "object" && value !== null ? Object.entries(value) : [];
    if (parts.length === 0 || this.next() < 0.1) return this.anything(words);
    const at = this.below(parts.length);
    const act = this.next();
    const changed = parts.flatMap(([key, part], own): [string, unknown][] => {
      if (own !== at || act < 0.1) return [[key, part]];
      return act < 0.2 ? [] : [[key, this.changed(part, words)]];
    });
    if (Array.isArray(value)) return changed.map(([, part]) => part);
    // Not by assigning: a key may be `__proto__`.
    return Object.fromEntries(act < 0.1 ? [...changed, [this.text([...words, ...KEYS]), this.anything(words)]] : changed);
  }
}

/** Keys that objects have of their own, or are converted by. */
const KEYS = ["__proto__", "constructor", "toString", "valueOf", "length", "then", "hasOwnProperty"];
