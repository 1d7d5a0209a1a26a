// What happens inside an element, from the page's first to the last of it: it begins when it is needed, goes on, fails,
// and ends when the element leaves the page. The element itself only says what a page may ask of it.

import type { Advisor, Conversation } from "../advisor/advisor.js";
import type { Given } from "../others/written.js";
import { drawn } from "../shared/drawn.js";
import { early } from "../shared/early.js";
import type { Host } from "../shared/host.js";
import { contactUrl, loading, view } from "./attributes.js";
import type { Catalog } from "./catalog.js";
import { TierAdvisorError } from "./error.js";
import { first } from "./first.js";
import { whenNear } from "./near.js";
import { pending } from "./pending.js";
import { picked, question, speak, waiting } from "./place.js";
import { refuse } from "./refuse.js";
import type { Answers, GivenAnswers, Recommendation, Report } from "./report.js";
import { others, rest } from "./rest.js";
import { Session } from "./session.js";
import { bare, style } from "./style.js";
import { tell, tellChanges } from "./telling.js";
import { troubled } from "./trouble.js";

/** What it takes to load. */
const LOADS = "a network and a policy that let it load";

/** The inside of one element. */
export class Stage {
  /** From when the element comes on the page until it leaves it. */
  #life: AbortController | undefined;
  /** The life in which it is about to begin. */
  #beginning: AbortSignal | undefined;
  #wanted = false;
  /** The catalog that the page gives; none for the embedded one. */
  #given: Given | undefined;
  #ready = pending();

  #advisor: Advisor | undefined;
  #conversation: Conversation | undefined;
  #host: Host | undefined;
  #report: Report | undefined;
  readonly #session: Session;
  /** Answers that came before it was ready. */
  #queued: { answers: GivenAnswers } | undefined;
  /** Answers that are given, in letters, and not yet drawn. */
  #letters: string | undefined;
  #drawing = pending();
  #resets = 0;
  /** The option that was picked before a failure: its place. */
  #picked = -1;

  constructor(
    private readonly element: HTMLElement,
    private readonly root: ShadowRoot,
  ) {
    this.#session = new Session(element);
  }

  /** Resolves once it can be used. Asking for it begins it. */
  get ready(): Promise<void> {
    this.begin();
    return this.#ready.promise;
  }

  get catalog(): Catalog | null {
    return this.#advisor?.catalog ?? null;
  }

  get answers(): Answers {
    if (this.#letters !== undefined && this.#advisor) return this.#advisor.answers(this.#letters);
    return structuredClone(this.#report?.answers ?? {});
  }

  get recommendation(): Recommendation | null {
    if (this.#letters !== undefined && this.#advisor) return this.#advisor.recommend(this.#letters);
    return structuredClone(this.#report?.recommendation ?? null);
  }

  /** Answers now, or once it is ready. */
  answer(answers: GivenAnswers): void {
    if (this.#conversation) this.#answer(answers);
    else this.#queued = { answers };
  }

  /** Answers once it is ready, and waits until that is drawn. */
  async answered(answers: GivenAnswers): Promise<void> {
    const resets = this.#resets;
    await this.ready;
    if (resets !== this.#resets) return;
    this.#answer(answers);
    if (this.#letters !== undefined) await this.#drawing.promise;
  }

  /** Forgets everything, and what was asked for until now. */
  reset(): void {
    this.#resets++;
    this.#queued = undefined;
    this.#session.keep(undefined);
    this.interrupt();
    if (!this.#conversation) return;
    this.#letters = "";
    this.#conversation.startOver();
  }

  /** Takes away what stands before the conversation, and belongs to how it was. */
  interrupt(): void {
    this.root.querySelector("dialog")?.remove();
  }

  /** Opens the session that the page's address holds, if it does. */
  open(): void {
    if (this.#life && this.#session.open()) this.again();
  }

  /** The page gives another catalog, or none any more: everything begins anew. */
  over(given: Given | undefined): void {
    if (given === this.#given) return;
    this.#given = given;
    this.#report = undefined;
    if (!this.#life) return;
    this.leave();
    this.#advisor = undefined;
    this.enter();
  }

  /** Where the session is to be kept has changed. */
  keepElsewhere(): void {
    if (this.#session.move()) this.again();
  }

  /** Begins again where the session is kept, or from the start: the page, or the session, has become another. */
  again(): void {
    this.interrupt();
    if (this.#host) this.#conversation?.begin(this.#host);
  }

  /** The element came on the page. A move takes it off and puts it back in one go: then it lives on. */
  enter(): void {
    if (this.element.ownerDocument !== document) {
      // Style sheets, and what draws, are of the document that the script runs in.
      this.leave();
      this.#fail(new Error("it was moved into another document"), "the document that its script runs in");
      return;
    }
    if (this.#life) return;
    this.#life = new AbortController();
    this.open();
    addEventListener("hashchange", () => this.open(), this.#life);
    this.root.adoptedStyleSheets = bare;
    this.root.replaceChildren(waiting());
    this.root.addEventListener("click", (event) => this.#clicked(event), this.#life);
    if (this.#wanted || loading(this.element) === "eager") this.begin();
    else whenNear(this.element, this.#life.signal, () => this.begin());
  }

  /** The element left the page: everything is let go but the session. */
  leave(): void {
    this.#life?.abort();
    this.#life = undefined;
    if (this.#conversation) {
      this.#advisor?.end(this.#conversation);
      this.#ready = pending();
    }
    this.#conversation = undefined;
    this.#letters = undefined;
    this.root.replaceChildren();
  }

  /** Begins, unless it has or is about to; off the page, once it is on it. */
  begin(): void {
    this.#wanted = true;
    const life = this.#life?.signal;
    if (!life || life === this.#beginning || this.#conversation) return;
    this.#beginning = life;
    void this.#load(life);
  }

  /** Draws the first question as soon as there is style for it, and the advisor once it is there. */
  async #load(life: AbortSignal): Promise<void> {
    try {
      const begin = () => (this.#given === undefined ? rest() : others(this.#given));
      // The first question can be seen and answered without the rest, which browsers would compile beside its layout.
      const [sheets, begun] = await Promise.all([style(), this.#asksFirst ? undefined : begin()]);
      if (life.aborted) return;
      this.root.adoptedStyleSheets = sheets;
      const place = this.#asksFirst ? question(this.element, this.#picked) : waiting();
      this.root.replaceChildren(place);
      const done = early(place);
      await drawn();
      const { open, restStyle, whenStopped } = begun ?? (await begin());
      const [advisor, more] = await Promise.all([open(), restStyle()]);
      if (life.aborted) return;
      this.root.adoptedStyleSheets = [...sheets, more];
      life.addEventListener(
        "abort",
        whenStopped((reason) => this.#fail(reason)),
      );
      this.#beginning = undefined;
      this.#session.belong(advisor.mark);
      const { refused } = advisor;
      if (refused) tell(this.element, "tier-advisor-error", { error: new TierAdvisorError("catalog", ...refused) });
      this.#converse(advisor, place, done);
    } catch (reason) {
      if (life.aborted) return;
      // Who hears of it may ask again at once.
      this.#beginning = undefined;
      this.#fail(reason);
    }
  }

  /** Whether the first question comes first; where another screen does, what there was stays until then. */
  get #asksFirst(): boolean {
    return this.#given === undefined && this.#session.code === undefined && view(this.element) === "questions";
  }

  #converse(advisor: Advisor, place: Element, done: ReturnType<typeof early>): void {
    const host: Host = {
      kept: () => this.#session.code,
      atRoles: () => view(this.element) === "roles",
      contact: () => contactUrl(this.element),
      keep: (code) => this.#session.keep(code),
      drawn: (code) => {
        const { root } = conversation;
        if (!root.isConnected) {
          const again = done();
          speak(root, this.element);
          root.lang = advisor.catalog.language;
          place.replaceWith(root);
          again(root);
        }
        this.#drawn(advisor.report(code));
      },
      print: () => undefined,
      prints: () => false,
    };
    const conversation = advisor.begin(host);
    this.#advisor = advisor;
    this.#host = host;
    this.#conversation = conversation;
  }

  #drawn(report: Report): void {
    const before = this.#report;
    this.#report = report;
    this.#letters = undefined;
    this.#drawing.resolve();
    this.#drawing = pending();
    this.#ready.resolve();
    tellChanges(this.element, before, structuredClone(report));
    const queued = this.#queued;
    this.#queued = undefined;
    if (!queued) return;
    try {
      this.#answer(queued.answers);
    } catch (error) {
      if (!(error instanceof TierAdvisorError)) throw error;
      tell(this.element, "tier-advisor-error", { error });
    }
  }

  #answer(answers: GivenAnswers): void {
    if (!this.#advisor || !this.#conversation) return;
    const letters = this.#advisor.letters(answers, refuse);
    if (JSON.stringify(this.#advisor.answers(letters)) === JSON.stringify(this.answers)) return;
    this.#letters = letters;
    this.#conversation.answer(letters);
  }

  #clicked(event: Event): void {
    if (!(event.target instanceof Element)) return;
    const contact = event.target.closest<HTMLAnchorElement>("a[data-contact]");
    if (contact) this.#turnTo(contact.href, event);
    if (event.target.closest("[data-share]")) this.#share();
  }

  #turnTo(url: string, event: Event): void {
    const goesOn = tell(this.element, "tier-advisor-contact", { url, recommendation: this.recommendation });
    if (!goesOn) event.preventDefault();
  }

  #share(): void {
    const url = this.#session.link;
    const goesOn = tell(this.element, "tier-advisor-share", { url, recommendation: this.recommendation });
    if (goesOn) void rest().then(({ offerLink }) => offerLink(this.root, url));
  }

  #fail(reason: unknown, allowed = LOADS): void {
    const stopped = reason instanceof WebAssembly.RuntimeError;
    // What a policy forbids, a fault inside, or another document is not mended by trying again.
    const isFinal = stopped || reason instanceof WebAssembly.CompileError || !this.#life;
    const error = new TierAdvisorError("tier-advisor", String(reason), [allowed], { cause: reason });
    const now = picked(this.root);
    if (!this.#conversation && now >= 0) this.#picked = now;
    this.#conversation = undefined;
    this.#letters = undefined;
    this.#drawing.reject(error);
    this.#drawing = pending();
    this.#ready.reject(error);
    this.#ready = pending();
    const focus = (selector: string) => this.root.querySelector<HTMLElement>(selector)?.focus();
    const retry = () => {
      this.ready.then(
        () => focus("[data-heading]"),
        () => focus(".trouble button"),
      );
    };
    this.root.replaceChildren(troubled(this.element, stopped, isFinal ? undefined : retry, this.#given ? undefined : first));
    tell(this.element, "tier-advisor-error", { error });
  }
}
