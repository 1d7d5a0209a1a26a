// What the WebAssembly of a meeting asks of the page around it; `page.rs` is the other side.

/** The page around a meeting. */
export interface Host {
  /** The session code that was kept. */
  kept(): string | undefined;
  /** How the meeting was held. */
  manner(): string;
  /** Keeps a session code, or forgets the one it kept. Whether it could. */
  keep(code: string | undefined): boolean;
  /** Remembers how the meeting is held. */
  remember(manner: string): void;
  /** Learns that all is drawn anew, and where the meeting stands: its session code. */
  drawn(code: string): void;
  /** The link to a session. */
  link(code: string): string;
  /** Prints the page. */
  print(): void;
  /** Fills the screen, or does not any more. */
  fullScreen(): void;
  /** Opens the speaker notes in a window. Whether the browser let it. */
  showNotes(): boolean;
  openNotes(): boolean;
  /** Copies a text, with its rich form where there is one, and tells how that went. */
  copy(plain: string, rich: string | undefined): void;
  /** The day that it is here, as 2026-11-22; empty where the clock stands at none. */
  today(): string;
  /** A day written so, as a reader writes it. */
  day(iso: string): string;
  /** Saves a text as a file of that name. */
  save(name: string, text: string): void;
  /** Lets a file be chosen, and gives what it holds. */
  choose(): void;
  /** Removes all that was stored of the meeting, and tells the notes. */
  clear(): void;
  /** Goes back to the page for prospects. */
  leave(): void;
}
