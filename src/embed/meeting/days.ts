// Days as they are written down, and as a reader writes them.

/** The day that it is here, as 2026-11-22; empty where the clock stands at none. */
export function today(): string {
  const now = new Date();
  const here = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return Number.isNaN(here.getTime()) ? "" : here.toISOString().slice(0, 10);
}

/** A day written so, as a reader of this page writes it. */
export function day(iso: string): string {
  const written = new Date(iso);
  if (Number.isNaN(written.getTime())) return iso;
  return new Intl.DateTimeFormat(language(), { dateStyle: "long", timeZone: "UTC" }).format(written);
}

/** The language of the page; its English writes days as the catalog does. */
function language(): string {
  const own = document.documentElement.lang;
  return own === "en" ? "en-GB" : own;
}
