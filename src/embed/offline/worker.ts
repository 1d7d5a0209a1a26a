// The service worker of the stand-alone page: keeps all files of one release, and answers with those, or not at all.

export {};
declare const self: ServiceWorkerGlobalScope;

/** The files of this release that the page needs, as they are named beside this one, each with its hash. */
declare const FILES: Readonly<Record<string, string>>;
/** What tells these files from those of another release. */
declare const VERSION: string;

const { scope } = self.registration;
/** How our caches begin. An address holds no space, so nobody else's begin so. */
const ours = `tier-advisor ${scope} `;
const files = new Set(Object.keys(FILES).map(at));

function at(file: string): string {
  return new URL(file, scope).href;
}

/** Keeps every file, each the very one of this release, or none. What the browser has already is not sent again. */
async function keep(): Promise<void> {
  const cache = await caches.open(ours + VERSION);
  const all = Object.entries(FILES);
  await cache.addAll(all.map(([file, integrity]) => new Request(at(file), { cache: "no-cache", integrity })));
}

/** Forgets the releases before, and takes in the pages that are open: those wait for the next release from now on. */
async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== ours + VERSION);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Which file is asked for, if it is one of these. A page is only answered where one is opened. */
function asked({ method, mode, url }: Request): string | undefined {
  const { origin, pathname, search } = new URL(url);
  const isPage = mode === "navigate";
  const file = isPage ? (origin + pathname).replace(/\/index\.html$/, "/") : origin + pathname + search;
  const isOurs = method === "GET" && files.has(file) && isPage === /(\/|\.html)$/.test(file);
  return isOurs ? file : undefined;
}

async function answer(file: string, request: Request): Promise<Response> {
  const kept = await (await caches.open(ours + VERSION)).match(file);
  // What a server led elsewhere for may not answer whoever opens a page.
  return kept?.redirected ? new Response(kept.body, kept) : (kept ?? fetch(request));
}

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", ({ data }) => {
  if (data === "load") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const file = asked(event.request);
  if (file) event.respondWith(answer(file, event.request));
});
