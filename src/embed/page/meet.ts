// The way from the page for prospects to a meeting, which goes on with the same answers: the tab keeps them.

declare const MEET: Readonly<Record<"says" | "open", string>>;

const PAGE = "./meeting.html";
const MARK = "#meeting";

/** Whether the address asks for a meeting. */
export function isAsked(): boolean {
  return location.hash === MARK;
}

/** Goes there. Going back leads to the page as it was, and not here again. */
export function meet(): void {
  location.replace(PAGE);
}

/** Leads there, from the foot of the page. */
export function lead(): void {
  const says = Object.assign(document.createElement("p"), { textContent: `${MEET.says} ` });
  const open = Object.assign(document.createElement("a"), { href: PAGE, textContent: MEET.open, accessKey: "m" });
  says.append(open);
  const foot = Object.assign(document.createElement("aside"), { className: "ta meet" });
  foot.append(says);
  document.body.append(foot);
}
