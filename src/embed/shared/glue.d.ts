// What wasm-bindgen writes, as far as it is used here. The build says where it lies.
import type { Host } from "./host.js";

/** Draws a conversation into an element. Its number stands for it from now on. */
export function advise(root: Element, host: Host): number;
/** Gives all answers of a conversation, as they stand in a session code. Letters of no answer change nothing. */
export function answer(conversation: number, letters: string): void;
/** Begins another conversation, where one was drawn before that is not needed any more. */
export function begin(conversation: number, host: Host): void;
/** What is recommended for answers as they stand in a session code, in places of the catalog; empty for nothing. */
export function weigh(letters: string): Uint32Array;
/** Starts the WebAssembly. */
export function initSync(source: { module: WebAssembly.Module }): unknown;
