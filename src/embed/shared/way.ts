// The way from the page for prospects to a meeting, told under all else.

declare const MEET: Readonly<Record<"says" | "open", string>>;

/** What a meeting takes place on, beside the scripts. */
export const ROOM = "./meeting.html";

/** The line that tells of it, and the link in it. */
export function way(url: string): { line: HTMLElement; link: HTMLAnchorElement } {
  const link = Object.assign(document.createElement("a"), { href: url, textContent: MEET.open });
  const says = document.createElement("p");
  says.append(`${MEET.says} `, link);
  const foot = Object.assign(document.createElement("div"), { className: "foot" });
  foot.append(says);
  const line = Object.assign(document.createElement("aside"), { className: "ta meet" });
  line.append(foot);
  return { line, link };
}
