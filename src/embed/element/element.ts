import { contactUrl, lang, loading, storage, theme, view } from "./attributes.js";
import type { Catalog } from "./catalog.js";
import type { Answers, GivenAnswers, Recommendation } from "./report.js";
import { Stage } from "./stage.js";

/** Asks a prospect a few plain questions and recommends a tier, with reasons that can be checked. */
export class TierAdvisor extends HTMLElement {
  static readonly observedAttributes = ["loading", "contact-url", "storage", "share", "id", "catalog"];

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #stage = new Stage(this, this.#root);

  /** Whose colours it follows: "auto", "light" or "dark". */
  get theme(): "auto" | "light" | "dark" {
    return theme(this);
  }
  set theme(value: string | null | undefined) {
    this.#set("theme", value);
  }

  /** The language it speaks: that of the catalog it was built with. */
  override get lang(): string {
    return lang(this);
  }
  override set lang(value: string | null | undefined) {
    this.#set("lang", value);
  }

  /** When it loads: "lazy" as it comes near the screen, "eager" at once. */
  get loading(): "lazy" | "eager" {
    return loading(this);
  }
  set loading(value: string | null | undefined) {
    this.#set("loading", value);
  }

  /** What it shows first: "questions", or the "roles" guide. */
  get view(): "questions" | "roles" {
    return view(this);
  }
  set view(value: string | null | undefined) {
    this.#set("view", value);
  }

  /** Where it keeps the session: "session", "local", or "none"; "none" without an id. */
  get storage(): "session" | "local" | "none" {
    return storage(this);
  }
  set storage(value: string | null | undefined) {
    this.#set("storage", value);
  }

  /** Whether it offers a link to the answers, and opens one; not without an id. */
  get share(): boolean {
    return this.hasAttribute("share");
  }
  set share(value: boolean) {
    this.toggleAttribute("share", Boolean(value));
  }

  /** Whether it leads to a meeting, on a page of its own. */
  get meeting(): boolean {
    return this.hasAttribute("meeting");
  }
  set meeting(value: boolean) {
    this.toggleAttribute("meeting", Boolean(value));
  }

  /** Where a prospect may turn: an http, https or mailto address; empty for nowhere. */
  get contactUrl(): string {
    return contactUrl(this) ?? "";
  }
  set contactUrl(value: string | null | undefined) {
    this.#set("contact-url", value);
  }

  /** Resolves once it can be used. Asking for it starts the loading. */
  get ready(): Promise<void> {
    return this.#stage.ready;
  }

  /** What was answered. Before it is ready, what is given waits until it is. */
  get answers(): Answers {
    return this.#stage.answers;
  }
  set answers(answers: GivenAnswers) {
    this.#stage.answer(answers);
  }

  /**
   * What the advice goes by, as a copy; null before it is ready. Set it to give a catalog of your own: an object as
   * `catalog.schema.json` describes it, or the address of such a file; null for the embedded one.
   */
  get catalog(): Catalog | null {
    return this.#stage.catalog;
  }
  set catalog(value: object | string | null) {
    const isAddress = typeof value === "string";
    this.#set("catalog", isAddress ? value : undefined);
    if (!isAddress) this.#stage.over(value ?? undefined);
  }

  /** What is recommended; null while there is nothing to go by. */
  get recommendation(): Recommendation | null {
    return this.#stage.recommendation;
  }

  /** Gives all answers at once. Rejects with what is wrong, and leaves everything as it was. */
  setAnswers(answers: GivenAnswers): Promise<void> {
    return this.#stage.answered(answers);
  }

  /** Clears everything. */
  reset(): void {
    this.#stage.reset();
  }

  /** Moves the focus to the heading of what it shows; where it has not loaded, it comes into view, loads, and then does. */
  override focus(options?: FocusOptions): void {
    this.#stage.focus(options);
  }

  connectedCallback(): void {
    this.#takeProperties();
    this.#stage.enter();
  }

  disconnectedCallback(): void {
    this.#stage.interrupt();
    queueMicrotask(() => {
      if (!this.isConnected) this.#stage.leave();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (now === before) return;
    if (name === "catalog") this.#stage.over(this.getAttribute(name) || undefined);
    if (name === "loading" && this.isConnected && this.loading === "eager") this.#stage.begin();
    if (name === "contact-url") this.#stage.again();
    if (name === "storage" || name === "id") this.#stage.keepElsewhere();
    if (name === "share" || name === "id") this.#stage.open();
  }

  /** Nothing stands for the default. */
  #set(attribute: string, value: string | null | undefined): void {
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  }

  /** What was set before the element was defined stands in the way of what is defined. */
  #takeProperties(): void {
    for (const [name, value] of Object.entries(this)) {
      if (!(name in TierAdvisor.prototype)) continue;
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}
