// What wasm-bindgen writes for a meeting, as far as it is used here. The build says where it lies.
import type { Host } from "./host.js";

/** Draws the meeting into an element. */
export function meet(root: Element, host: Host): void;
/** Does what a key does here. Whether it does anything. */
export function press(key: string): boolean;
/** Shows what is left afterwards. */
export function share(): void;
/** Tells how copying went. */
export function copied(done: boolean): void;
/** Goes on with the session of a file, or says why it cannot. */
export function resume(text: string, host: Host): void;
/**
 * Reads a session code of this or an earlier catalog: gives it as a code of today, or nothing where it cannot; and
 * then what is said of that, the title first.
 */
export function reopen(code: string, calendar: Pick<Host, "day">): string[];
/** Draws the speaker notes into an element. */
export function speak(root: Element): void;
/** Tells the notes where the meeting stands: its session code. */
export function hear(code: string): void;
/** Tells the notes that the meeting's window is closed. */
export function gone(): void;
/** Tells the notes that all was cleared. */
export function over(): void;
