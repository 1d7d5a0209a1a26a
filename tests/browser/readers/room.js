// Nothing is too wide, cut off, or written over something else; and what sticks to the screen leaves room.
const found = [];
const own_scroll = document.documentElement;
const over = own_scroll.scrollWidth - own_scroll.clientWidth;
const all = everything();
if (over > 0) {
  const out = all.filter((own) => { const box = own.getBoundingClientRect(); return box.right > own_scroll.clientWidth + 1 || box.left < -1; });
  found.push(`${over} px too wide: ${out.slice(-3).map(named).join(", ")}`);
}

// Drawn beside a list that says the same.
const isDrawing = (own) => up(own).some((at) => at.matches("[aria-hidden=true]"));
for (const own of all) {
  const { overflowX, overflowY } = getComputedStyle(own);
  const wide = own.scrollWidth - own.clientWidth, high = own.scrollHeight - own.clientHeight;
  // What a field or a menu cuts off is read in it.
  if (["INPUT", "SELECT", "TEXTAREA"].includes(own.tagName) || own === own_scroll || own === document.body) continue;
  if (overflowX !== "visible" && wide > 1 && !isDrawing(own)) found.push(`${named(own)} is cut off by ${wide} px`);
  if (["hidden", "clip"].includes(overflowY) && high > 1 && !isDrawing(own)) found.push(`${named(own)} is cut off by ${high} px below`);
}

// What lies above the page lies over something.
const above = new Set(all.filter((own) => ["sticky", "fixed"].includes(getComputedStyle(own).position) || own.matches(":popover-open")));
const isAbove = (own) => up(own).some((at) => above.has(at));
// What is scrolled out of sight lies over nothing.
const scrollers = new Set(all.filter((own) => getComputedStyle(own).overflowY !== "visible" && own !== document.body && own !== own_scroll));
const isAway = (own, box) => up(own).some((at) => {
  const edge = scrollers.has(at) && at.getBoundingClientRect();
  return edge && (box.top >= edge.bottom - 1 || box.bottom <= edge.top + 1);
});
const lines = [];
for (const own of all) {
  if (isAbove(own) && !own.closest("dialog") || ["SELECT", "OPTION"].includes(own.tagName)) continue;
  for (const text of own.childNodes) {
    if (text.nodeType !== Node.TEXT_NODE || !text.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) if (box.width > 1 && !isAway(own, box)) lines.push({ own, box });
  }
}
lines.sort((one, other) => one.box.top - other.box.top);
lines.forEach((one, at) => {
  for (const other of lines.slice(at + 1)) {
    if (other.box.top > one.box.bottom) break;
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const along = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
    // A line's box is higher than its letters.
    if (one.own !== other.own && across > 2 && along > 0.5 * Math.min(one.box.height, other.box.height))
      found.push(`${named(one.own)} and ${named(other.own)} are written over each other`);
  }
});

for (const own of [...above].filter((own) => !own.closest("dialog, [popover]"))) {
  const { height } = own.getBoundingClientRect();
  if (height > (innerHeight * 2) / 3) found.push(`${named(own)} takes ${height.toFixed()} of ${innerHeight} px`);
}
return found;
