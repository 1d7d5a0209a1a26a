/** A promise to come. */
export type Pending = PromiseWithResolvers<void>;

/** A promise to come, whose failure nobody needs to look at. */
export function pending(): Pending {
  const pending = Promise.withResolvers<void>();
  pending.promise.catch(() => undefined);
  return pending;
}
