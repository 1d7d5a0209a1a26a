/** Where a session outlives a reload. */
export type Keeping = "none" | "session" | "local";

/** The place where one session is kept. Reading the storage alone can throw where it is forbidden. */
export class Kept {
  constructor(
    private readonly keeping: Keeping,
    private readonly key: string,
  ) {}

  /** What was kept. */
  read(): string | undefined {
    try {
      return this.storage()?.getItem(this.key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a text, or forgets what was kept. Whether it could; where nothing is to be kept, it always can. */
  write(text: string | undefined): boolean {
    try {
      if (text === undefined) this.storage()?.removeItem(this.key);
      else this.storage()?.setItem(this.key, text);
      return true;
    } catch {
      return false;
    }
  }

  private storage(): Storage | undefined {
    return this.keeping === "none" ? undefined : window[`${this.keeping}Storage`];
  }
}
