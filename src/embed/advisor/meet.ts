// The way from an element to a meeting, in a tab of its own: the answers go along in the address, until it is open.

import type { Host } from "../shared/host.js";
import { ROOM, way } from "../shared/way.js";

const room = new URL(ROOM, import.meta.url);

/** The line that leads there, and the page around an advisor, followed so that it leads there with the answers. */
export function leading(): { line: HTMLElement; followed: (host: Host) => Host } {
  const { line, link } = way(room.href);
  Object.assign(link, { target: "_blank", rel: "noopener" });
  const followed = (host: Host): Host => ({
    ...host,
    drawn: (code) => {
      link.hash = `tier-advisor=${code}`;
      host.drawn(code);
    },
  });
  return { line, followed };
}
