// The first question, drawn without waiting for anything. The build makes it from the advisor's own components.

/** An element: its tag, its attributes, and what is in it; or words. */
export type Drawing = string | [tag: string, attributes: Record<string, string>, ...content: Drawing[]];

declare const FIRST: Drawing;

/** The first question. */
export const first = (): Node => drawn(FIRST);

/** Draws element by element: a page that requires Trusted Types takes no HTML from a script. */
function drawn(drawing: Drawing): Node {
  if (typeof drawing === "string") return document.createTextNode(drawing);
  const [tag, attributes, ...content] = drawing;
  const element = document.createElement(tag);
  // Only its own: a page may have given all objects more.
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content.map(drawn));
  return element;
}
