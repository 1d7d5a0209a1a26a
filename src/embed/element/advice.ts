// The advice without the element, for a page that draws its own.

import type { Catalog } from "./catalog.js";
import { refuse } from "./refuse.js";
import type { GivenAnswers, Recommendation } from "./report.js";
import { advisor, rest } from "./rest.js";

/** What is recommended for these answers; null while there is nothing to go by. */
export async function recommend(answers: GivenAnswers): Promise<Recommendation | null> {
  const opened = await advisor();
  return opened.recommend(opened.letters(answers, refuse));
}

/** What the advice goes by: tiers, roles, capabilities, questions, add-ons and their sources. */
export async function catalog(): Promise<Catalog> {
  return (await rest()).readCatalog();
}
