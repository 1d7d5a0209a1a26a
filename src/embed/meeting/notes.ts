// The speaker notes in a window of their own: they follow the meeting, and know only what it says.

import { gone, hear, over, speak } from "#meeting";
import { listen } from "./keys.js";
import { Line } from "./line.js";
import { forget } from "./stored.js";

const MARK = "#notes=";

/** The page of the notes for a meeting. */
export function notesUrl(key: string): string {
  const url = new URL(location.href);
  url.hash = MARK + key;
  return url.href;
}

/** The key of the meeting whose notes this page is for; none where it is for a meeting. */
export function keyOfNotes(): string | undefined {
  return location.hash.startsWith(MARK) ? location.hash.slice(MARK.length) : undefined;
}

/** Follows a meeting. */
export function follow(root: Element, key: string): void {
  // A window that another opens begins with a copy of what that one stored.
  forget();
  speak(root);
  /** Whom they follow, until that one is gone. */
  let meeting: string | undefined;
  const line = new Line(key, (said) => {
    if (!("by" in said) || said.by !== (meeting ?? said.by)) return;
    meeting = said.is === "at" ? said.by : undefined;
    if (said.is === "at") hear(said.code);
    else if (said.is === "gone") gone();
    else {
      over();
      window.close();
    }
  });
  // Whoever looks at the notes goes on from there. The browser would scroll aside with the keys that lead on and back.
  listen((key) => {
    line.say({ is: "key", key });
    return key === "ArrowLeft" || key === "ArrowRight";
  });
  line.say({ is: "hello" });
}
