// What wasm-bindgen writes for catalogs of others, as far as it is used here. The build says where it lies.
import type { Host } from "../shared/host.js";

/** Reads a catalog, given as JSON: its number and its problems come back as JSON. */
export function read(text: string): string;
/** What a page's program may read of a catalog, as JSON. */
export function described(catalog: number): string;
/** Draws a conversation over a catalog into an element. Its number stands for it from now on. */
export function advise(catalog: number, root: Element, host: Host): number;
/** Gives all answers of a conversation, as they stand in a session code. Letters of no answer change nothing. */
export function answer(catalog: number, conversation: number, letters: string): void;
/** Begins another conversation, where one was drawn before that is not needed any more. */
export function begin(catalog: number, conversation: number, host: Host): void;
/** What is recommended for answers as they stand in a session code, in places of the catalog; empty for nothing. */
export function weigh(catalog: number, letters: string): Uint32Array;
