// A link that holds a session, in a part of the page's fragment that has a name of its own.

const parts = () => location.hash.slice(1).split("&");

/** The session code that the page's address holds under a name. */
export function linked(name: string): string | undefined {
  const mine = `${name}=`;
  return parts()
    .find((part) => part.startsWith(mine))
    ?.slice(mine.length);
}

/** Whether the page was gone to, and not only loaded again: a reload goes on with what was answered since. */
export function isOpened(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return !entry || entry.type === "navigate";
}

/** The page's address with a session in it under that name, or without one. The rest of the fragment stays. */
export function link(name: string, code: string | undefined): string {
  const mine = `${name}=`;
  const others = parts().filter((part) => part && !part.startsWith(mine));
  const url = new URL(location.href);
  const fragment = [...others, ...(code === undefined ? [] : [mine + code])].join("&");
  // A `#` that is part of it would be taken for its beginning.
  url.hash = fragment && `#${fragment}`;
  return url.href;
}
