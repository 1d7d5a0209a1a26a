import { initSync } from "#glue";
import { type Asset, fetched } from "./assets.js";
import { once } from "./once.js";

declare const WASM: Asset;

const wasm = new URL(WASM.url, import.meta.url);

// What stands in the stack of a fault of ours. Safari names no WebAssembly there, but the script that called it.
const ours = [wasm.href, import.meta.url];

/** Loads the WebAssembly, for the whole page. */
export const load = once(async () => {
  const module = await compiled(await fetched(wasm, WASM.integrity));
  initSync({ module });
});

/** Browsers compile what is still coming, but only where the server says what it is. */
async function compiled(response: Response): Promise<WebAssembly.Module> {
  return response.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** Calls back when running WebAssembly of ours stops at a fault. Nothing inside it could still tell. */
export function whenStopped(stopped: (reason: unknown) => void): () => void {
  const watch = new AbortController();
  const look = (reason: unknown) => {
    if (reason instanceof WebAssembly.RuntimeError && ours.some((url) => reason.stack?.includes(url))) stopped(reason);
  };
  addEventListener("error", (event) => look(event.error), watch);
  addEventListener("unhandledrejection", (event) => look(event.reason), watch);
  return () => watch.abort();
}
