import { type Pending, pending } from "./pending.js";

/** Answers that came before they could be drawn, in order, and whoever waits for them. */
export class Queue {
  #all: { readonly answers: unknown; readonly done?: Pending }[] = [];

  push(answers: unknown): void {
    this.#all.push({ answers });
  }

  /** Resolves once they are given, or forgotten. */
  wait(answers: unknown): Promise<void> {
    const done = pending();
    this.#all.push({ answers, done });
    return done.promise;
  }

  /** Gives them all; what is refused of those for which nobody waits is told. */
  give(answer: (answers: unknown) => void, refused: (error: unknown) => void): void {
    for (const { answers, done } of this.#all.splice(0)) {
      try {
        answer(answers);
        done?.resolve();
      } catch (error) {
        (done?.reject ?? refused)(error);
      }
    }
  }

  /** Forgets them: who waits need not wait any more. */
  forget(): void {
    for (const { done } of this.#all.splice(0)) done?.resolve();
  }

  /** It failed: whoever waits hears of it, and the others stay for another try. */
  fail(error: unknown): void {
    for (const { done } of this.#all) done?.reject(error);
    this.#all = this.#all.filter(({ done }) => !done);
  }
}
