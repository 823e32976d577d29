export const POSITION = "NextLevel-Position";

/** After this long a write is seen everywhere; should it not be, an old answer is better than none. */
const CARRIED_FOR = 60_000;

/** More than these are not taken; who writes so much reads what the last ones led to. */
const MOST = 8;

/** Where the last writes and events stand, so that what is read after them contains them. */
export class Position {
  /** Until when each is carried, the latest last. */
  readonly #until = new Map<string, number>();

  /** Adds the positions to a request that has none of its own. */
  carryOn(headers: Headers): void {
    const now = Date.now();
    const carried = [...this.#until].filter(([, until]) => now < until).map(([position]) => position);
    if (carried.length > 0 && !headers.has(POSITION)) {
      headers.set(POSITION, carried.slice(-MOST).join(","));
    }
  }

  /** Takes the position of an answer to a write, or of an event; null changes nothing. */
  remember(position: string | null): void {
    if (position !== null) {
      this.#until.delete(position);
      this.#until.set(position, Date.now() + CARRIED_FOR);
      for (const oldest of [...this.#until.keys()].slice(0, -MOST)) {
        this.#until.delete(oldest);
      }
    }
  }
}
