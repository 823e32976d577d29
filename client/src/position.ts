export const POSITION = "NextLevel-Position";

/** After this long a write is seen everywhere; should it not be, an old answer is better than none. */
const CARRIED_FOR = 60_000;

/** Where the last write, or the last event, stands, so that what is read after it contains it. */
export class Position {
  #value: string | undefined;
  #until = 0;

  /** Adds the position to a request that has none of its own. */
  carryOn(headers: Headers): void {
    if (this.#value !== undefined && Date.now() < this.#until && !headers.has(POSITION)) {
      headers.set(POSITION, this.#value);
    }
  }

  /** Takes the position of an answer to a write, or of an event; null changes nothing. */
  remember(value: string | null): void {
    if (value !== null) {
      this.#value = value;
      this.#until = Date.now() + CARRIED_FOR;
    }
  }
}
