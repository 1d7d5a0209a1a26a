// The advice without the element, for a page that draws its own.

import type { Catalog } from "./catalog.js";
import { refuse } from "./refuse.js";
import type { GivenAnswers, Recommendation } from "./report.js";
import { type Rest, rest } from "./rest.js";
import { taken } from "./taken.js";
import { unloaded } from "./unloaded.js";

/** What is recommended for these answers; null while there is nothing to go by. */
export async function recommend(answers: GivenAnswers): Promise<Recommendation | null> {
  const given = taken(answers);
  const advisor = await loaded(({ open }) => open());
  return advisor.recommend(advisor.letters(given, refuse));
}

/** What the advice goes by: tiers, roles, capabilities, questions, add-ons and their sources. A copy: yours to change. */
export async function catalog(): Promise<Catalog> {
  return structuredClone(await loaded(({ readCatalog }) => readCatalog()));
}

async function loaded<What>(what: (script: Rest) => Promise<What>): Promise<What> {
  try {
    return await what(await rest());
  } catch (reason) {
    throw unloaded(reason);
  }
}
