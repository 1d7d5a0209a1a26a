// The session as a file: saved, chosen, or dropped anywhere on the page.

import { resume } from "#meeting";

/** No session is longer; of what is, no more is read than shows that. */
const MOST = 64 * 1024 + 1;

/** Saves a text as a file. */
export function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

/** Lets a file be chosen, and opens it. */
export function choose(): void {
  const input = Object.assign(document.createElement("input"), { type: "file", accept: ".json,application/json" });
  input.addEventListener("change", () => void open(input.files?.[0]));
  input.click();
}

/** Opens what is dropped on the page. */
export function acceptDrops(): void {
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void open(file);
  });
}

async function open(file: File | undefined): Promise<void> {
  if (file) resume(await file.slice(0, MOST).text());
}
