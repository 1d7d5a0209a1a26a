// Writes down what a screen reader says of itself: what changes in a live region, and the heading that the focus comes to.
window.spoken = [];
const words = (text) => text.trim().replace(/\s+/g, " ");
const region = (node) => (node instanceof Element ? node : node.parentElement)?.closest("[role=status], [role=alert], [aria-live]");
const hear = (root) => {
  new MutationObserver((changes) => {
    for (const own of new Set(changes.map(({ target }) => region(target)))) {
      if (own?.isConnected && words(own.textContent)) spoken.push(`${own.role}: ${words(own.textContent)}`);
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
  root.addEventListener("focusin", ({ target }) => {
    if (target.matches("h1, h2")) spoken.push(`heading: ${words(target.textContent)}`);
  });
};
hear(document);
