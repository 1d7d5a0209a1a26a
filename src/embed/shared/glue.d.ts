// What wasm-bindgen writes, as far as it is used here. The build says where it lies.
import type { Host } from "./host.js";

/** An advisor at work. */
export interface Advising {
  /** Gives all answers, as they stand in a session code. Letters of no answer change nothing. */
  answer(letters: string): void;
  /** Begins another conversation, where it was drawn first. */
  begin(host: Host): void;
}
/** Draws an advisor into an element. */
export function advise(root: Element, host: Host): Advising;
/** What is recommended for answers as they stand in a session code, in places of the catalog; empty for nothing. */
export function weigh(letters: string): Uint32Array;
/** Compiles the WebAssembly. */
export default function init(source: { module_or_path: Promise<Response> }): Promise<unknown>;
