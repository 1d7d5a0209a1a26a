// What pages say to each other, and what a page gives the element: a hundred thousand of each, from a seed.

import { answersAreTakenWholeOrRefused, lettersOfAnyKindAreRead } from "./answers.js";
import { linksLeaveTheRestOfTheAddress } from "./link.js";
import { Luck } from "./luck.js";
import { anyMessageIsReadOrIsNone, whatIsPostedIsRead } from "./messages.js";

const TIMES = 100_000;

for (const property of [
  answersAreTakenWholeOrRefused,
  lettersOfAnyKindAreRead,
  anyMessageIsReadOrIsNone,
  whatIsPostedIsRead,
  linksLeaveTheRestOfTheAddress,
]) {
  const luck = new Luck(1);
  const kinds = new Map<string, number>();
  for (let time = 0; time < TIMES; time++) {
    const kind = property(luck);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  // A property that never sees one of its kinds proves nothing of it.
  const few = [...kinds].filter(([, seen]) => seen < TIMES / 1_000);
  if (kinds.size < 2 || few.length > 0) throw new Error(`${property.name}: too few of a kind: ${[...kinds].join("; ")}`);
  console.log(`${property.name}: ${TIMES} inputs tried: ${[...kinds].map(([kind, seen]) => `${seen} ${kind}`).join(", ")}`);
}
