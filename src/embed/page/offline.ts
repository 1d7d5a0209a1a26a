// Has the page kept for when there is no network, and offers a new version when one has come.

/** As far as it is used here; TypeScript does not know it yet. */
declare const trustedTypes:
  | { createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(from: string): unknown } }
  | undefined;

const worker = new URL("./offline.js", import.meta.url).href;

/** The worker's address, as a page that requires Trusted Types takes it. The policy makes no other. */
function trusted(): string {
  if (typeof trustedTypes === "undefined") return worker;
  return trustedTypes.createPolicy("tier-advisor", { createScriptURL: () => worker }).createScriptURL("") as string;
}

/**
 * Has it kept, where the browser, the policy and the server let it; elsewhere the page works as it does. A new version is
 * offered if there is something to offer it: not before others.
 */
export function keep(offer?: (load: () => void) => void): void {
  register(offer).catch(online);
}

async function register(offer: ((load: () => void) => void) | undefined): Promise<void> {
  const registration = await navigator.serviceWorker.register(trusted());
  const look = () => {
    if (registration.active && registration.waiting) offer?.(() => load(registration.waiting));
  };
  const watch = () => registration.installing?.addEventListener("statechange", look);
  look();
  watch();
  registration.addEventListener("updatefound", watch);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) registration.update().catch(online);
  });
}

/** Goes on with the new version: in this tab, as the others were not asked. */
function load(waiting: ServiceWorker | null): void {
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage("load");
}

function online(): void {}
