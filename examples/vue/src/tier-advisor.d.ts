// What Vue's templates are told of the element.

import type { TierAdvisor, TierAdvisorEventMap } from "tier-advisor";
import type { HTMLAttributes, PublicProps } from "vue";

type Own = Partial<Pick<TierAdvisor, "theme" | "loading" | "view" | "storage" | "share" | "meeting" | "contactUrl">>;
type Listeners<Events> = { [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void };
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;

declare module "vue" {
  interface GlobalComponents {
    "tier-advisor": new () => TierAdvisor & { $props: PublicProps & HTMLAttributes & Own & Listeners<TierAdvisorEventMap> };
  }
}
