import type { Language } from "./texts/index.js";

/** Dates and numbers as they are written in a language. */
export class Format {
  readonly #day: Intl.DateTimeFormat;
  readonly #time: Intl.DateTimeFormat;
  readonly #month: Intl.DateTimeFormat;
  readonly #shortMonth: Intl.DateTimeFormat;
  readonly #percent: Intl.NumberFormat;

  constructor(language: Language) {
    const zone = { timeZone: "UTC" };
    this.#day = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric", ...zone });
    this.#time = new Intl.DateTimeFormat(language, {
      day: "numeric",
      month: "short",
      hour: "numeric",
      minute: "2-digit",
    });
    this.#month = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", ...zone });
    this.#shortMonth = new Intl.DateTimeFormat(language, { month: "short", ...zone });
    this.#percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  }

  /** A day, or the day of a moment. */
  day(date: string): string {
    return this.#day.format(new Date(date));
  }

  /** A moment, where its day does not tell enough. */
  time(moment: string): string {
    return this.#time.format(new Date(moment));
  }

  /** `2026-04` as April 2026. */
  month(month: string): string {
    return this.#month.format(new Date(`${month}-01`));
  }

  /** `2026-04` as Apr. */
  shortMonth(month: string): string {
    return this.#shortMonth.format(new Date(`${month}-01`));
  }

  percent(share: number): string {
    return this.#percent.format(share);
  }
}
