// A recommendation comes out of the WebAssembly as places in the catalog: see `src/session/places.rs`.

import type { Catalog } from "../element/catalog.js";
import type { Need, Recommendation } from "../element/report.js";

/** The recommendation that places stand for; null for none. */
export function fromPlaces(catalog: Catalog, places: ArrayLike<number>): Recommendation | null {
  if (places.length === 0) return null;
  const left = Array.from(places);
  const next = () => left.shift() ?? 0;
  const list = <Entry>(entry: () => Entry): Entry[] => Array.from({ length: next() }, entry);
  const tier = at(catalog.tiers, next());
  const need = (): Need => {
    const [question, capability] = [at(catalog.questions, next()), at(catalog.capabilities, next())];
    return { question: question.id, capability: capability.id, says: capability.needs[next() - 1] ?? "" };
  };
  return {
    tier: tier.id,
    name: tier.name,
    reasons: list(need),
    gaps: list(need),
    addOns: once(list(() => at(catalog.addOns, next()).id)),
    asGood: list(() => ({ tier: at(catalog.tiers, next()).id, addOn: at(catalog.addOns, next()).id })),
    unwanted: once(list(() => at(catalog.questions, next()).id)),
  };
}

/** Each once: an add-on may meet several needs, and several things may go beyond one limit. */
const once = (ids: readonly string[]) => [...new Set(ids)];

function at<Thing>(things: readonly Thing[], place: number): Thing {
  const thing = things[place];
  if (!thing) throw new RangeError(`place ${place}: the catalog and the WebAssembly were not built together`);
  return thing;
}
