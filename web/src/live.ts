import type { Client } from "@nextlevel/client";

/** After an event comes another, mostly: what is shown is read anew once for all of them. */
const GATHERED = 400;

/** Tells the parts of a view that something changed, here or elsewhere. */
export class Live {
  readonly #listeners = new Set<() => void>();
  readonly #end = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly api: Client) {}

  /** Listens to the API until {@link close}. What is missed while away is told as one change. */
  async listen(): Promise<void> {
    try {
      for await (const _ of this.api.events(this.#end.signal)) {
        this.changed();
      }
    } catch {
      // Without live updates the page is as it was when it was read.
    }
  }

  close(): void {
    this.#end.abort();
    this.#listeners.clear();
  }

  /** Calls the listener after changes, until the function that it returns is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#listeners.forEach((listener) => listener()), GATHERED);
  }
}
