// The session as a file: saved, chosen, or dropped anywhere on the page.

/** No session is longer; of what is, no more is read than shows that. */
const MOST = 64 * 1024 + 1;

/** Saves a text as a file. */
export function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

/** What is done with what a file holds. */
type Open = (text: string) => void;

/** Lets a file be chosen, and opens it. */
export function choose(open: Open): void {
  const input = Object.assign(document.createElement("input"), { type: "file", accept: ".json,application/json" });
  input.addEventListener("change", () => void read(input.files?.[0], open));
  input.click();
}

/** Opens what is dropped on the page. */
export function acceptDrops(open: Open): void {
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void read(file, open);
  });
}

async function read(file: File | undefined, open: Open): Promise<void> {
  if (!file) return;
  // A folder, or what cannot be read any more, holds no session.
  const text = await file.slice(0, MOST).text().catch(() => "");
  open(text);
}
