// The ten lines that a page needs to feed its analytics. Here, `track` writes to a list on the page.

const tier = ({ recommendation }) => recommendation?.name ?? "none yet";
const wanted = {
  "tier-advisor-ready": () => "",
  "tier-advisor-answer": ({ question, answer }) => `${question}: ${answer?.option ?? "open"}`,
  "tier-advisor-recommendation": tier,
  "tier-advisor-result": tier,
  "tier-advisor-contact": tier,
  "tier-advisor-reset": () => "",
  "tier-advisor-error": ({ error }) => error.message,
};
for (const [name, pick] of Object.entries(wanted)) {
  document.addEventListener(name, ({ detail }) => track(name, pick(detail)));
}

const LINES = 6;
const log = document.getElementById("log");

function track(name, what) {
  const line = document.createElement("li");
  const event = document.createElement("code");
  event.append(name.replace("tier-advisor-", ""));
  line.append(event, " ", what);
  log.querySelector(".none")?.remove();
  log.prepend(line);
  while (log.children.length > LINES) log.lastElementChild.remove();
}
