// The advice without the element, for a page that wants to draw its own.

import { recommend as recommended } from "#glue";
import { catalog as asset, fetched } from "../shared/assets.js";
import { load } from "../shared/load.js";
import type { Recommendation } from "../shared/report.js";
import { type GivenAnswers, inLines } from "./answers.js";
import type { Catalog } from "./catalog.js";
import { TierAdvisorError } from "./error.js";

/** What is recommended for these answers; null while there is nothing to go by. */
export async function recommend(answers: GivenAnswers): Promise<Recommendation | null> {
  const lines = inLines(answers);
  await load();
  const told = JSON.parse(recommended(lines)) as Recommendation | { field: string } | null;
  if (told && "field" in told) throw TierAdvisorError.from(JSON.stringify(told));
  return told;
}

let catalogue: Promise<Catalog> | undefined;

/** Everything that the advice goes by: tiers, roles, capabilities, questions, and their sources. */
export function catalog(): Promise<Catalog> {
  catalogue ??= fetched(asset)
    .then((response) => response.json() as Promise<Catalog>)
    .catch((reason: unknown) => {
      catalogue = undefined;
      throw reason;
    });
  return catalogue;
}
