// What React is told of the element.

import type { TierAdvisor, TierAdvisorEventMap } from "tier-advisor";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

type Listeners = { [Name in keyof TierAdvisorEventMap as `on${Name}`]?: (event: TierAdvisorEventMap[Name]) => void };
type Own = Partial<Pick<TierAdvisor, "theme" | "loading" | "view" | "storage" | "share" | "meeting">> & { "contact-url"?: string };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "tier-advisor": DetailedHTMLProps<HTMLAttributes<TierAdvisor>, TierAdvisor> & Own & Listeners;
    }
  }
}
