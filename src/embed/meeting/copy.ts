// To the clipboard, as rich text where the browser lets it.

/** Copies a text, with its rich form where there is one. Whether the browser let it. */
export async function copy(plain: string, rich: string | undefined): Promise<boolean> {
  try {
    if (rich === undefined) await navigator.clipboard.writeText(plain);
    else await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob(plain, "plain"), "text/html": blob(rich, "html") })]);
    return true;
  } catch {
    // Refused; or a page that is not served securely, which has no clipboard.
    return false;
  }
}

function blob(text: string, kind: string): Blob {
  return new Blob([text], { type: `text/${kind}` });
}
