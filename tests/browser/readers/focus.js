// Each tab stop takes the focus, shows it in a colour that stands out, and is not hidden by what sticks to the screen.
const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
const light = (...colours) => {
  canvas.clearRect(0, 0, 1, 1);
  for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
  const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data]
    .map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
const ground = (own) => light("Canvas", ...up(own).map((at) => getComputedStyle(at).backgroundColor).reverse());

// The outline of the stop, or of the row that it stands in.
const outline = (own) => [getComputedStyle(own), own.nextElementSibling && getComputedStyle(own.nextElementSibling, "::before")]
  .find((style) => style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);

const top = (x, y) => {
  let at = document.elementFromPoint(x, y);
  while (at?.shadowRoot?.elementFromPoint(x, y) && at !== at.shadowRoot.elementFromPoint(x, y)) at = at.shadowRoot.elementFromPoint(x, y);
  return at;
};
const isHidden = (own) => {
  const { left, top: above, width, height } = own.getClientRects()[0] ?? {};
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, above + y * height]));
  // What a person opened, and Escape takes away again, may lie above it. (WCAG 2.4.11)
  const isOpened = (at) => up(at).some((own) => own.matches?.(":popover-open"));
  return !points.some(([x, y]) => { const at = top(x, y); return at && (up(at).includes(own) || up(own).includes(at) || isOpened(at)); });
};

const found = [];
for (const own of stops()) {
  // What has the focus already would not take it anew, and show it.
  if (focused() === own) own.blur();
  own.focus({ focusVisible: true });
  const shows = outline(own);
  if (focused() !== own) found.push(`${named(own)} does not take the focus`);
  else if (!shows) found.push(`${named(own)} does not show the focus`);
  else if (contrast(light("Canvas", shows.outlineColor), ground(own.parentElement)) < 3) found.push(`the focus on ${named(own)} hardly shows: ${shows.outlineColor}`);
  else if (isHidden(own)) found.push(`${named(own)} is hidden when it has the focus`);
  if (own.tabIndex > 0) found.push(`${named(own)} is out of order`);
}
return found;
