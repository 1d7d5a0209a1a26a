// What the tests of readers ask every page: its elements, with those in open shadow roots, as a person has them.
const inside = (root) => [...root.querySelectorAll("*")].flatMap((own) => [own, ...(own.shadowRoot ? inside(own.shadowRoot) : [])]);
const isSeen = (own) => own.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) &&
  !up(own).some((at) => at.matches(".hidden, [inert]"));
// An element and all around it.
const up = (own) => {
  const all = [];
  for (let at = own; at; at = at.parentElement ?? at.getRootNode().host) all.push(at);
  return all;
};
const named = (own) => {
  const words = (own.getAttribute("aria-label") ?? own.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
  return `<${[own.localName, ...own.classList].join(".")}> ${JSON.stringify(words)}`;
};
// Above a dialog there is nothing else.
const everything = () => inside(inside(document).filter((own) => own.matches("dialog:modal")).at(-1) ?? document).filter(isSeen);

const CONTROLS = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex='-1'])";
const controls = () => everything().filter((own) => own.matches(CONTROLS));
// Of radio buttons, the chosen one alone is a tab stop, or the first where none is.
const isStop = (own) => {
  if (own.type !== "radio") return true;
  const group = controls().filter((other) => other.name === own.name && other.form === own.form);
  return own === (group.find((other) => other.checked) ?? group[0]);
};
const stops = () => controls().filter(isStop);
const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};
