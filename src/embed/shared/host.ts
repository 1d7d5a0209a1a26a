// What the WebAssembly asks of the page around it; `host.rs` is the other side.

/** The page around an advisor. */
export interface Host {
  /** The session code that was kept. */
  kept(): string | undefined;
  /** Whether to begin at the role guide. */
  atRoles(): boolean;
  /** The address of where a prospect may turn. */
  contact(): string | undefined;
  /** Keeps a session code, or forgets the one it kept. Whether it could. */
  keep(code: string | undefined): boolean;
  /** Learns that all is drawn anew, and where the conversation stands: its session code. */
  drawn(code: string): void;
  /** Prints the page. */
  print(): void;
  /** Whether it is a page of the advisor's own, which can be printed. */
  prints(): boolean;
}
