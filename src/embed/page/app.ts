// The page as an app, where the browser installs such: it works without a network anyway.

/** Tells the browser how. */
export function install(): void {
  document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: "./app.webmanifest" }));
}
