// What the element fetches where the page gives a catalog of its own: a WebAssembly that reads one, and advises over it.

import { advise, answer, begin, described, read, weigh } from "#others";
import { Advisor, type Leading, type Refused } from "../advisor/advisor.js";
import type { Catalog } from "../element/catalog.js";
import type { Problem } from "../element/problem.js";
import { load } from "../shared/load.js";
import { type Given, written } from "./written.js";

export { heedClicks } from "../advisor/clicks.js";
export { tellChanges } from "../advisor/changes.js";
export { carried } from "../shared/carried.js";
export { link } from "../shared/link.js";
export { whenStopped } from "../shared/load.js";
export { restStyle } from "../shared/rest-style.js";

/** The number of the embedded catalog. */
const EMBEDDED = 0;

/** By what was read, or by what kept it from being read, the advisor that came of it. */
const advisors = new Map<string, Advisor>();

/** A meeting is held over the embedded catalog: no line leads there. */
const nowhere: Leading = () => ({ line: new Text(), followed: (host) => host });

/** The advisor over what was given; where that is refused, over the embedded catalog, with what is wrong. */
export async function open(given: Given): Promise<Advisor> {
  const [text] = await Promise.all([written(given), load()]);
  const key = typeof text === "string" ? text : JSON.stringify(text);
  const known = advisors.get(key);
  if (known) return known;
  const { number, problems } = typeof text === "string" ? (JSON.parse(read(text)) as Read) : { number: EMBEDDED, problems: [text] };
  const opened = advisor(number, problems);
  advisors.set(key, opened);
  return opened;
}

/** The catalog that was read, or what kept it from being read. */
interface Read {
  number: number;
  problems: Problem[];
}

/** What is told of a catalog with problems, and for whoever wrote it, said where the page's faults are read. */
function refused(problems: readonly Problem[]): Refused | undefined {
  if (problems.length === 0) return undefined;
  const found = problems.map(({ place, found, remedy }) => `${place}: ${found}; ${remedy}`).join("\n");
  console.error(`<tier-advisor>: its catalog is refused.\n${found}`);
  return [found, ["what catalog.schema.json allows"], { cause: problems }];
}

function advisor(number: number, problems: readonly Problem[]): Advisor {
  const catalog = JSON.parse(described(number)) as Catalog;
  const glue = {
    advise: advise.bind(undefined, number),
    answer: answer.bind(undefined, number),
    begin: begin.bind(undefined, number),
    weigh: weigh.bind(undefined, number),
  };
  const mark = number === EMBEDDED ? "" : `@${catalog.company}`;
  return new Advisor(catalog, glue, nowhere, mark, refused(problems));
}
