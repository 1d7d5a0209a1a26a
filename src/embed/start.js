// Starts the stand-alone page; and where it cannot start, or stops, says so and offers a way on.
// A fault in WebAssembly arrives here as an error of the page: nothing inside could still report it.

const mount = document.getElementById("tier-advisor");
const failed = document.getElementById("failed");

function fail(reason) {
  console.error(reason);
  mount.hidden = true;
  failed.hidden = false;
  failed.querySelector("h1").focus();
}

function failOnTrap(reason) {
  if (reason instanceof WebAssembly.RuntimeError) fail(reason);
}

addEventListener("error", (event) => failOnTrap(event.error));
addEventListener("unhandledrejection", (event) => failOnTrap(event.reason));

document.getElementById("try-again").addEventListener("click", () => location.reload());
document.getElementById("start-over").addEventListener("click", () => {
  try {
    sessionStorage.removeItem("tier-advisor");
  } catch {
    // Storage that is forbidden holds nothing either.
  }
  location.reload();
});

import("./tier-advisor.js").then((advisor) => advisor.default()).catch(fail);
