// What happens inside an element, from the page's first to the last of it: it begins when it is needed, goes on, fails,
// and ends when the element leaves the page. The element itself only says what a page may ask of it.

import type { Advisor, Conversation } from "../advisor/advisor.js";
import type { Given } from "../others/written.js";
import { drawn } from "../shared/drawn.js";
import { early } from "../shared/early.js";
import type { Host } from "../shared/host.js";
import { isOpened } from "../shared/link.js";
import { contactUrl, loading, view } from "./attributes.js";
import type { Catalog } from "./catalog.js";
import { TierAdvisorError } from "./error.js";
import { first } from "./first.js";
import { whenNear } from "./near.js";
import { pending } from "./pending.js";
import { picked, question, speak, waiting } from "./place.js";
import { Queue } from "./queue.js";
import { refuse } from "./refuse.js";
import type { Answers, GivenAnswers, Recommendation, Report } from "./report.js";
import { type Opened, others, rest } from "./rest.js";
import { Session } from "./session.js";
import { bare, style } from "./style.js";
import { taken } from "./taken.js";
import { tell } from "./telling.js";
import { troubled } from "./trouble.js";
import { unloaded } from "./unloaded.js";

/** The inside of one element. */
export class Stage {
  /** From when the element comes on the page until it leaves it. */
  #life: AbortController | undefined;
  /** The life in which it is about to begin. */
  #beginning: AbortSignal | undefined;
  /** The life in which clicks and faults are heeded. */
  #watched: AbortSignal | undefined;
  #wanted = false;
  /** At what it failed, since it began last. */
  #fault: unknown;
  /** The catalog that the page gives; none for the embedded one. */
  #given: Given | undefined;
  #ready = pending();

  #script: Opened | undefined;
  #conversation: Conversation | undefined;
  /** What it last knew, and said: a page may ask for both while the element is off it. */
  #catalog: Catalog | undefined;
  #report: Report | undefined;
  /** Until the page is told of the last report. */
  #telling: Promise<void> | undefined;
  readonly #session: Session;
  readonly #queue = new Queue();
  /** Nothing that was asked for before is left in the queue: answers need not wait. */
  #hasCaughtUp = false;
  /** The option that was picked before the advisor was there: its place. */
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
    return structuredClone(this.#catalog ?? null);
  }

  get answers(): Answers {
    return structuredClone(this.#report?.answers ?? {});
  }

  get recommendation(): Recommendation | null {
    return structuredClone(this.#report?.recommendation ?? null);
  }

  /** Answers now, or once it is ready. */
  answer(given: GivenAnswers): void {
    if (this.#hasCaughtUp) {
      this.#answer(taken(given));
      return;
    }
    try {
      this.#queue.push(taken(given));
    } catch (error) {
      this.#refused(error);
    }
  }

  /** Answers now, or once it is ready, and waits until the page knows. */
  async answered(given: GivenAnswers): Promise<void> {
    const answers = taken(given);
    if (this.#hasCaughtUp) {
      this.#answer(answers);
    } else {
      this.begin();
      await this.#queue.wait(answers);
    }
    await this.#telling;
  }

  /** Forgets everything, and what was asked for until now. */
  reset(): void {
    this.#queue.forget();
    this.interrupt();
    this.#session.forget();
    if (this.#conversation) {
      this.#conversation.again();
    } else if (this.#life && this.#beginning === this.#life.signal) {
      this.leave();
      this.enter();
    } else if (this.#report) {
      this.#drawn({ ...this.#report, answers: {}, recommendation: null });
    }
    this.#picked = -1;
  }

  /** Moves the focus to where what it shows begins; where nothing is shown yet, once something is. */
  focus(options?: FocusOptions): void {
    if (this.#begins(options) || !this.#life) return;
    const before = document.activeElement;
    if (!options?.preventScroll) this.element.scrollIntoView();
    this.ready.then(
      () => before === document.activeElement && this.#begins(options),
      () => undefined,
    );
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
    const isHere = this.#life;
    this.leave();
    this.#catalog = undefined;
    if (isHere) this.enter();
  }

  /** Where the session is to be kept has changed. */
  keepElsewhere(): void {
    if (this.#session.move()) this.again();
  }

  /** Begins again where the session is kept, or from the start: the page, or the session, has become another. */
  again(): void {
    this.interrupt();
    this.#conversation?.again();
  }

  /** The element came on the page. A move takes it off and puts it back in one go: then it lives on. */
  enter(): void {
    if (this.element.ownerDocument !== document) {
      // Style sheets, and what draws, are of the document that the script runs in.
      this.leave();
      this.#fail(new Error("it was moved into another document"), "the document of its script");
      return;
    }
    if (this.#life) return;
    this.#life = new AbortController();
    this.open();
    addEventListener("hashchange", () => this.open(), this.#life);
    this.root.adoptedStyleSheets = bare;
    this.root.replaceChildren(waiting());
    // Who loads the page again while answering comes back to it, and the browser looks for the place.
    if (this.#wanted || loading(this.element) === "eager" || (!isOpened() && this.#session.code)) this.begin();
    else whenNear(this.element, this.#life.signal, () => this.begin());
  }

  /** The element left the page: everything is let go but the session. */
  leave(): void {
    this.#keepPick();
    this.#life?.abort();
    this.#life = undefined;
    if (this.#conversation) {
      this.#conversation.end();
      this.#ready = pending();
    }
    this.#conversation = undefined;
    this.#hasCaughtUp = false;
    this.root.replaceChildren();
  }

  /** Begins, unless it has or is about to; off the page, once it is on it. */
  begin(): void {
    this.#wanted = true;
    const life = this.#life?.signal;
    if (!life || life === this.#beginning || this.#conversation) return;
    this.#beginning = life;
    this.#fault = undefined;
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
      const pressed = early(place);
      await drawn();
      const script = begun ?? (await begin());
      const [advisor, more] = await Promise.all([script.open(), script.restStyle()]);
      if (life.aborted) return;
      this.#script = script;
      this.root.adoptedStyleSheets = [...sheets, more];
      this.#watch(script, life);
      this.#beginning = undefined;
      this.#session.belong(advisor.mark);
      const { refused } = advisor;
      if (refused) tell(this.element, "tier-advisor-error", { error: new TierAdvisorError("catalog", ...refused) });
      this.#converse(advisor, place, () => script.carried(place, pressed()));
    } catch (reason) {
      if (life.aborted) return;
      // Who hears of it may ask again at once.
      this.#beginning = undefined;
      this.#fail(reason);
    }
  }

  /** Heeds what is clicked, and faults, from now on; once in a life, however often it begins. */
  #watch(script: Opened, life: AbortSignal): void {
    if (this.#watched === life) return;
    this.#watched = life;
    life.addEventListener(
      "abort",
      script.whenStopped((reason) => this.#fail(reason)),
    );
    const link = () => script.link(this.#session.part, this.#session.code);
    script.heedClicks({ element: this.element, root: this.root, recommendation: () => this.recommendation, link }, life);
  }

  /** Whether the first question comes first; where another screen does, what there was stays until then. */
  get #asksFirst(): boolean {
    return this.#given === undefined && this.#session.code === undefined && view(this.element) === "questions";
  }

  #converse(advisor: Advisor, place: Element, carried: () => (live: Element) => void): void {
    const host: Host = {
      kept: () => this.#session.code,
      atRoles: () => view(this.element) === "roles",
      contact: () => contactUrl(this.element),
      keep: (code) => this.#session.keep(code),
      drawn: (code) => this.#drawn(advisor.report(code)),
      print: () => undefined,
      prints: () => false,
    };
    const conversation = advisor.begin(host);
    // Only what is shown first goes by it.
    host.atRoles = () => false;
    this.#catalog = advisor.catalog;
    this.#conversation = conversation;
    this.#picked = -1;
    const { root } = conversation;
    const again = carried();
    speak(root, this.element);
    root.lang = advisor.catalog.language;
    place.replaceWith(root);
    again(root);
    void this.#telling?.then(() => this.#catchUp());
  }

  /** Does what was asked for before it was ready, once the page knows that it is. */
  #catchUp(): void {
    if (!this.#conversation) return;
    this.#ready.resolve();
    this.#hasCaughtUp = true;
    this.#queue.give(
      (answers) => this.#answer(answers),
      (error) => this.#refused(error),
    );
  }

  /** Where the conversation stands now. The page is told once all is done: what it does then is done at once again. */
  #drawn(report: Report): void {
    const before = this.#report;
    this.#report = report;
    this.#telling = Promise.resolve().then(() => this.#script?.tellChanges(this.element, before, report));
  }

  /** Tells the page what was refused; a fault of anything else goes on. */
  #refused(error: unknown): void {
    if (!(error instanceof TierAdvisorError)) throw error;
    tell(this.element, "tier-advisor-error", { error });
  }

  /** Whether something is shown that begins somewhere, and can have the focus. */
  #begins(options?: FocusOptions): boolean {
    const begins = this.root.querySelector<HTMLElement>(".trouble button, [data-heading]");
    begins?.focus(options);
    return begins !== null;
  }

  #answer(answers: unknown): void {
    this.#conversation?.answer(answers, refuse);
  }

  /** What was picked at the first question is picked again where that comes back. */
  #keepPick(): void {
    const now = picked(this.root);
    if (!this.#conversation && now >= 0) this.#picked = now;
  }

  #fail(reason: unknown, allowed?: string): void {
    // A fault while it begins is thrown, and told to all.
    if (reason === this.#fault) return;
    this.#fault = reason;
    const stopped = reason instanceof WebAssembly.RuntimeError;
    // What a policy forbids, a fault inside, or another document is not mended by trying again.
    const isFinal = stopped || reason instanceof WebAssembly.CompileError || !this.#life;
    const error = unloaded(reason, allowed);
    this.#keepPick();
    this.#conversation = undefined;
    this.#hasCaughtUp = false;
    this.#queue.fail(error);
    this.#telling = Promise.reject(error);
    this.#telling.catch(() => undefined);
    this.#ready.reject(error);
    this.#ready = pending();
    const retry = () => void this.ready.catch(() => undefined).then(() => this.#begins());
    this.root.replaceChildren(troubled(this.element, stopped ? "stopped" : "failed", isFinal ? undefined : retry, this.#given ? undefined : first));
    tell(this.element, "tier-advisor-error", { error });
  }
}
