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
      return storage(this.keeping)?.getItem(this.key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a text, or forgets what was kept. Whether it could; where nothing is to be kept, it always can. */
  write(text: string | undefined): boolean {
    try {
      if (text === undefined) storage(this.keeping)?.removeItem(this.key);
      else storage(this.keeping)?.setItem(this.key, text);
      return true;
    } catch {
      return false;
    }
  }
}

/** The keys of all that a storage holds. */
export function keys(keeping: Keeping): string[] {
  try {
    return Object.keys(storage(keeping) ?? {});
  } catch {
    return [];
  }
}

function storage(keeping: Keeping): Storage | undefined {
  return keeping === "none" ? undefined : window[`${keeping}Storage`];
}
