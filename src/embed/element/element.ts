import type { Advisor, Conversation } from "../advisor/index.js";
import { early } from "../shared/early.js";
import type { Host } from "../shared/host.js";
import { Kept } from "../shared/kept.js";
import { contactUrl, loading, storage, theme, view } from "./attributes.js";
import type { Catalog } from "./catalog.js";
import { TierAdvisorError } from "./error.js";
import { first } from "./first.js";
import { refuse } from "./refuse.js";
import type { Answers, GivenAnswers, Recommendation, Report } from "./report.js";
import { rest } from "./rest.js";
import { bare, style } from "./style.js";
import { tell, tellChanges } from "./telling.js";
import { troubled } from "./trouble.js";

/** The language of the catalog. */
const LANGUAGE = "en";

/** How far from the screen it begins to load. */
const NEAR = "600px";

/** Asks a prospect a few plain questions and recommends a tier, with reasons that can be checked. */
export class TierAdvisor extends HTMLElement {
  static readonly observedAttributes = ["loading", "contact-url"];

  readonly #root = this.attachShadow({ mode: "open" });
  #ready = pending();
  #advisor: Advisor | undefined;
  #conversation: Conversation | undefined;
  #report: Report | undefined;
  /** What is answered once it is ready. */
  #queued: GivenAnswers | undefined;
  /** The session while it is off the page, or not kept elsewhere. */
  #code: string | undefined;
  #life: AbortController | undefined;
  #begun = false;
  /** The life in which it is about to begin. */
  #beginning: AbortSignal | undefined;
  /** Goes on where the session is kept, or from the start, on a page that has become another. */
  #beginAgain = () => {};

  /** Whose colours it follows: "auto", "light" or "dark". */
  get theme(): "auto" | "light" | "dark" {
    return theme(this);
  }
  set theme(value: string) {
    this.setAttribute("theme", value);
  }

  /** When it loads: "lazy" as it comes near the screen, "eager" at once. */
  get loading(): "lazy" | "eager" {
    return loading(this);
  }
  set loading(value: string) {
    this.setAttribute("loading", value);
  }

  /** What it shows first: "questions", or the "roles" guide. */
  get view(): "questions" | "roles" {
    return view(this);
  }
  set view(value: string) {
    this.setAttribute("view", value);
  }

  /** Where it keeps the session: "session", "local", or "none"; "none" without an id. */
  get storage(): "session" | "local" | "none" {
    return storage(this);
  }
  set storage(value: string) {
    this.setAttribute("storage", value);
  }

  /** Where a prospect may turn: an http, https or mailto address; empty for nowhere. */
  get contactUrl(): string {
    return contactUrl(this) ?? "";
  }
  set contactUrl(value: string) {
    this.setAttribute("contact-url", value);
  }

  /** Resolves once it can be used. Asking for it starts the loading. */
  get ready(): Promise<void> {
    this.#begin();
    return this.#ready.promise;
  }

  /** What was answered. */
  get answers(): Answers {
    return this.#report?.answers ?? {};
  }
  set answers(answers: GivenAnswers) {
    if (this.#conversation) this.#answer(answers);
    else this.#queued = answers;
  }

  /** What the advice goes by; null before it is ready. */
  get catalog(): Catalog | null {
    return this.#advisor?.catalog ?? null;
  }

  /** What is recommended; null while there is nothing to go by. */
  get recommendation(): Recommendation | null {
    return this.#report?.recommendation ?? null;
  }

  /** Gives all answers at once. Rejects with what is wrong, and leaves everything as it was. */
  async setAnswers(answers: GivenAnswers): Promise<void> {
    await this.ready;
    this.#answer(answers);
  }

  /** Clears everything. */
  reset(): void {
    this.#queued = undefined;
    this.#code = undefined;
    this.#kept().write(undefined);
    this.#beginAgain();
  }

  /** Moves the focus to the heading of what it shows. */
  override focus(options?: FocusOptions): void {
    this.#root.querySelector<HTMLElement>("[data-heading]")?.focus(options);
  }

  connectedCallback(): void {
    // A move takes it off the page and puts it back in one go: it lives on.
    if (this.#life) return;
    this.#life = new AbortController();
    this.#takeProperties();
    this.#root.adoptedStyleSheets = bare;
    this.#root.addEventListener("click", (event) => this.#clicked(event), this.#life);
    if (this.loading === "eager" || this.#begun) this.#begin();
    else this.#beginWhenNear(this.#life.signal);
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === "loading" && this.loading === "eager") this.#begin();
    if (name === "contact-url") this.#beginAgain();
  }

  #beginWhenNear(signal: AbortSignal): void {
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#begin();
      },
      { rootMargin: NEAR },
    );
    near.observe(this);
    signal.addEventListener("abort", () => near.disconnect());
  }

  /** Begins, unless it has or is about to. */
  #begin(): void {
    this.#begun = true;
    const life = this.#life?.signal;
    if (!life || life === this.#beginning || this.#conversation) return;
    this.#beginning = life;
    void this.#draw(life).finally(() => {
      if (this.#beginning === life) this.#beginning = undefined;
    });
  }

  /** Draws the first question as soon as there is style for it, and the advisor once it is there. */
  async #draw(life: AbortSignal): Promise<void> {
    try {
      const loaded = rest().then(async (rest) => [rest, await rest.open()] as const);
      // It is awaited below: a failure meanwhile is no surprise.
      loaded.catch(() => undefined);
      this.#root.adoptedStyleSheets = await style();
      const place = this.#place();
      const done = early(place);
      const [{ whenStopped }, advisor] = await loaded;
      if (life.aborted) return;
      life.addEventListener(
        "abort",
        whenStopped((reason) => this.#fail(reason)),
      );
      this.#advisor = advisor;
      this.#conversation = this.#converse(advisor, place, done);
    } catch (reason) {
      if (!life.aborted) this.#fail(reason);
    }
  }

  /** Where it is drawn, with what stands there until the advisor does. The page may be of another language. */
  #place(): Element {
    const place = document.createElement("div");
    place.lang = LANGUAGE;
    if (!this.#kept().read() && this.#code === undefined && this.view === "questions") place.append(first());
    this.#root.replaceChildren(place);
    return place;
  }

  #converse(advisor: Advisor, place: Element, done: ReturnType<typeof early>): Conversation {
    const kept = this.#kept();
    const host: Host = {
      kept: () => this.#code ?? kept.read(),
      atRoles: () => this.view === "roles",
      contact: () => contactUrl(this),
      keep: (code) => {
        this.#code = code;
        return kept.write(code);
      },
      drawn: (code) => {
        const { root } = conversation;
        if (!root.isConnected) {
          const again = done();
          root.lang = LANGUAGE;
          place.replaceWith(root);
          again(root);
        }
        this.#drawn(advisor.report(code));
      },
      print: () => undefined,
      prints: () => false,
    };
    const conversation = advisor.begin(host);
    this.#beginAgain = () => conversation.advising.begin(host);
    return conversation;
  }

  #drawn(report: Report): void {
    const before = this.#report;
    this.#report = report;
    this.#ready.resolve();
    tellChanges(this, before, report);
    const queued = this.#queued;
    this.#queued = undefined;
    if (queued === undefined) return;
    try {
      this.#answer(queued);
    } catch (error) {
      if (!(error instanceof TierAdvisorError)) throw error;
      tell(this, "tier-advisor-error", { error });
    }
  }

  #answer(answers: GivenAnswers): void {
    if (this.#advisor) this.#conversation?.advising.answer(this.#advisor.letters(answers, refuse));
  }

  #clicked(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-contact]") : null;
    if (!link) return;
    const goesOn = tell(this, "tier-advisor-contact", { url: link.href, recommendation: this.recommendation });
    if (!goesOn) event.preventDefault();
  }

  #fail(reason: unknown): void {
    const stopped = reason instanceof WebAssembly.RuntimeError;
    const error = new TierAdvisorError("tier-advisor", String(reason), ["a network and a policy that let it load"], {
      cause: reason,
    });
    this.#conversation = undefined;
    this.#ready.reject(error);
    this.#ready = pending();
    const retry = () => this.#begin();
    this.#root.replaceChildren(troubled(this, stopped ? undefined : retry));
    tell(this, "tier-advisor-error", { error });
  }

  /** Off the page for good, as far as is known: everything is let go but the session. */
  #end(): void {
    this.#life?.abort();
    this.#life = undefined;
    if (this.#conversation) this.#advisor?.end(this.#conversation);
    this.#conversation = undefined;
    this.#beginAgain = () => {};
    this.#root.replaceChildren();
  }

  #kept(): Kept {
    return new Kept(this.storage, `tier-advisor.${this.id}`);
  }

  /** What was set before the element was defined stands in the way of what is defined. */
  #takeProperties(): void {
    for (const name of ["theme", "loading", "view", "storage", "contactUrl", "answers"] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (this as Partial<this>)[name];
      Object.assign(this, { [name]: value });
    }
  }
}

/** A promise to come. */
interface Pending {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(reason: unknown): void;
}

/** A promise to come, whose failure nobody needs to look at. */
function pending(): Pending {
  let [resolve, reject]: [() => void, (reason: unknown) => void] = [() => {}, () => {}];
  const promise = new Promise<void>((onResolve, onReject) => {
    [resolve, reject] = [onResolve, onReject];
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
