/** How far from the screen an element begins to load, in CSS pixels. */
const NEAR = 600;

/** Calls back once, when an element comes near the screen; at once where it is there already. */
export function whenNear(element: Element, signal: AbortSignal, near: () => void): void {
  // An observer tells it too, but only after the page was drawn.
  if (isNear(element)) {
    near();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      near();
    },
    { rootMargin: `${NEAR}px` },
  );
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
}

/** Whether it is near the screen now, and not in a tab or a part of the page that is not shown. */
function isNear(element: Element): boolean {
  if (document.hidden || !element.checkVisibility()) return false;
  const box = element.getBoundingClientRect();
  return box.top < innerHeight + NEAR && box.bottom > -NEAR && box.left < innerWidth + NEAR && box.right > -NEAR;
}
