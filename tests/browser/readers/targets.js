// Every target is 24 px wide and high; or it is so far from others; or it stands in a sentence. (WCAG 2.5.8)
const SIZE = 24;
const targets = controls().map((own) => {
  const own_box = own.getBoundingClientRect();
  const label = own.labels?.[0]?.contains(own) ? own.labels[0].getBoundingClientRect() : own_box;
  return { own, box: label.width * label.height > own_box.width * own_box.height ? label : own_box };
});
const isSmall = ({ box }) => Math.min(box.width, box.height) < SIZE - 0.5;
const middle = ({ box }) => [box.x + box.width / 2, box.y + box.height / 2];
const isInSentence = ({ own }) => getComputedStyle(own).display === "inline" &&
  own.parentElement.textContent.trim().length > own.textContent.trim().length;
const far = (one, other) => {
  const [x, y] = middle(one), [a, b] = middle(other);
  if (isSmall(other) && Math.hypot(x - a, y - b) < SIZE) return false;
  const { left, right, top, bottom } = other.box;
  return Math.hypot(x - Math.max(left, Math.min(x, right)), y - Math.max(top, Math.min(y, bottom))) >= SIZE / 2;
};
return targets
  .filter((one) => isSmall(one) && !isInSentence(one))
  .filter((one) => targets.some((other) => other.own !== one.own && !far(one, other)))
  .map(({ own, box }) => `${named(own)} is a target of ${box.width.toFixed()} x ${box.height.toFixed()} px, near others`);
