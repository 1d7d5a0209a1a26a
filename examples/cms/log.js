// The frame's script dispatches the advisor's events on the iframe. They bubble.

const last = document.getElementById("last");
const told = {
  "tier-advisor-ready": () => "ready",
  "tier-advisor-answer": ({ question, answer }) => `${question}: ${answer?.option ?? "open"}`,
  "tier-advisor-recommendation": ({ recommendation }) => `recommended: ${recommendation?.name ?? "none yet"}`,
  "tier-advisor-result": ({ recommendation }) => `result: ${recommendation?.name ?? "none yet"}`,
  "tier-advisor-contact": ({ url }) => `contact: ${url}`,
  "tier-advisor-reset": () => "reset",
  "tier-advisor-error": ({ error }) => `error: ${error.message}`,
};
for (const [name, words] of Object.entries(told)) {
  document.addEventListener(name, ({ detail }) => { last.textContent = words(detail); });
}
