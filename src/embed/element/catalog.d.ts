/** What the advisor knows: tiers, roles, capabilities, questions, add-ons and sources. */
export interface Catalog {
  /** The language of its texts, as in `lang="en"`. */
  language: string,
  /** The company whose tiers these are. */
  company: string,
  /** The ISO day on which the facts were last checked. */
  version: string,
  /** That day as a reader writes it. */
  checked: string,
  /** That all this is guidance, and no quote. Show it beside every recommendation. */
  guidance: string,
  /** Lowest first. */
  tiers: Array<Tier>,
  /** Everybody a customer works with. */
  roles: Array<Role>,
  /** What tiers give more or less of. */
  capabilities: Array<Capability>,
  /** In the order they are asked. */
  questions: Array<Question>,
  /** What is bought beside a tier. */
  addOns: Array<AddOn>,
  /** Whose word the facts stand on, in the order of their numbers on the page. */
  sources: Array<Source>,
}

/** One of the tiers between which the advice chooses. */
export interface Tier {
  /** Never changes, and is never given to another tier. */
  id: string,
  /** Its name. */
  name: string,
  /** Who looks after a customer of it, in a few words. */
  who: string,
  /** What it is, in a sentence. */
  summary: string,
  /** The id of the role that leads after the sale. */
  lead: string,
  /** What it gives, by the id of the capability; `null` where the sources do not say, which is no "no". */
  gives: { [key in string]: string | null },
}

/** Somebody a customer works with. */
export interface Role {
  /** Never changes, and is never given to another role. */
  id: string,
  /** Its short name. */
  abbr: string,
  /** Its name in full. */
  name: string,
  /** Its primary focus. */
  focus: string,
  /** Its typical activities. */
  activities: string,
  /** Its engagement model. */
  engagement: string,
  /** Whether it advises or does. */
  hands: Hands,
  /** The same, in the source's words. */
  handsSays: string,
}

/** Whether a role advises, works in the customer's systems or on its tickets, or neither is said of it. */
export type Hands = "advisory" | "hands-on" | "neither";

/** Something that a tier gives more or less of. */
export interface Capability {
  /** Never changes, and is never given to another capability. */
  id: string,
  /** Its name. */
  name: string,
  /** How the need for each of its levels is said, the lowest first; `null` where no answer asks for that level. */
  needs: Array<string | null>,
}

/** One thing that the advisor asks. */
export interface Question {
  /** Never changes, and is never given to another question. */
  id: string,
  /** Its letter in session codes. */
  code: string,
  /** The question, in the prospect's words. */
  title: string,
  /** Its name where questions are listed. */
  short: string,
  /** What helps to answer it. */
  hint: string,
  /** What may be answered. "Not sure" may always be, and is not among them. */
  options: Array<Choice>,
}

/** One of the answers that a question offers. */
export interface Choice {
  /** Never changes, and is never given to another option of the question. */
  id: string,
  /** Its letter in session codes. */
  code: string,
  /** The answer, in the prospect's words. */
  label: string,
  /** What it means, in a line, where that needs saying. */
  asks: string | null,
}

/** What is bought beside a tier. */
export interface AddOn {
  /** Never changes, and is never given to another add-on. */
  id: string,
  /** Its name. */
  name: string,
  /** The id of the role that comes with it. */
  role: string,
}

/** A page that facts are taken from, or the advisor's own advice. */
export interface Source {
  /** Never changes, and is never given to another source. */
  id: string,
  /** Its title. */
  title: string,
  /** Its address; none for the advisor's own advice. */
  url: string | null,
  /** The date that the page bears, where it bears one. */
  date: string | null,
}
