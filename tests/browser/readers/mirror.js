// A full stop at the other end of a line may make it a little wider.
// Whether the page reads from right to left as it does from left to right, in a mirror. Boxes within lines of text are
// left out: the text itself is English, and goes on reading from left to right.
const found = [];
const page = document.documentElement;
const isBlock = (own) => !/^(inline|contents|none|ruby)/.test(getComputedStyle(own).display) && !up(own).slice(1).some((at) => /^inline/.test(getComputedStyle(at).display));
const measure = () => {
  const { left, right } = page.getBoundingClientRect();
  return { left, right, boxes: all.map((own) => own.getBoundingClientRect()) };
};
// A sign of its own: half of it lies on the other side of where it stands.
const MARKS = [[".rung", "::before"], [".stage", "::before"], [".stop__name", "::before"], [".close-line", "::after"]];
const marks = () => MARKS.flatMap(([own, part]) => all.filter((at) => at.matches(own)).map((at) => {
  const style = getComputedStyle(at, part);
  const [across] = style.content === "none" ? [0] : style.translate.split(" ").map(parseFloat);
  return [at, part, across * parseFloat(style.inlineSize) / 100 + parseFloat(style.left), at.clientWidth - parseFloat(style.inlineSize)];
}));

const all = everything().filter((own) => isBlock(own) && !up(own).some((at) => at.matches("[popover]")));
// The element says itself that it speaks English, which no page around it turns: another language might.
const turned = [page, ...inside(document).filter((own) => own.dir)];
const turn = (way) => turned.forEach((own) => { own.dir = way; });
// Pages say "ltr" themselves. WebKit looks at the width of a window anew, for what stands in a slot, once that changes.
turn("rtl");
measure();
turn("ltr");
const before = measure(), marksBefore = marks();
turn("rtl");
const after = measure(), marksAfter = marks();
const over = page.scrollWidth - page.clientWidth;
if (over > 0) found.push(`${over} px too wide`);
all.forEach((own, at) => {
  const [one, other] = [before.boxes[at], after.boxes[at]];
  const start = one.left - before.left, mirrored = after.right - other.right;
  if (Math.abs(start - mirrored) > 1.5 || Math.abs(one.width - other.width) > 4)
    found.push(`${named(own)} stands ${mirrored.toFixed()} px from the start instead of ${start.toFixed()}, ${other.width.toFixed()} wide instead of ${one.width.toFixed()}`);
});
marksBefore.forEach(([own, part, left, rest], at) => {
  if (Math.abs(rest - left - marksAfter[at][2]) > 1.5) found.push(`the mark ${part} of ${named(own)} is not mirrored`);
});
turn("ltr");
page.removeAttribute("dir");
return found.slice(0, 5);
