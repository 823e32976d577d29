import type { TimingFactorView, TimingView } from "@nextlevel/client";
import type { App } from "../app.js";
import { badge, card, type Tone } from "../components.js";
import { h, type Child } from "../html.js";

const TONE_OF_TIMING: Record<TimingView["verdict"], Tone> = { WAIT: "bad", PREPARE: "fair", ASK_NOW: "good" };

/** Whether now is the time to ask, and what speaks for and against it. */
export function timingCard(app: App, timing: TimingView): HTMLElement {
  const { texts } = app;
  const of = (direction: TimingFactorView["direction"]) => timing.signals.filter((one) => one.direction === direction);
  return card(
    texts.timing.title,
    h("p", {}, badge(TONE_OF_TIMING[timing.verdict], texts.timing.verdict[timing.verdict])),
    h("p", { class: "lead" }, timing.headline),
    timing.earliestBetterDate && h("p", {}, texts.timing.better(app.format.day(timing.earliestBetterDate))),
    h(
      "div",
      { class: "columns" },
      signals(texts.timing.good, of("GOOD"), "+"),
      signals(texts.timing.bad, of("BAD"), "−"),
    ),
  );
}

function signals(heading: string, factors: TimingFactorView[], sign: string): Child {
  return (
    factors.length > 0 &&
    h(
      "div",
      {},
      h("h3", {}, heading),
      h(
        "ul",
        { class: "signs" },
        factors.map((one) => h("li", {}, h("span", { "aria-hidden": "true", class: "sign" }, sign), one.why)),
      ),
    )
  );
}
