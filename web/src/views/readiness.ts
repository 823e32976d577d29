import { orThrow, type EvidenceView, type ReadinessView, type RequirementView, type TimingFactorView, type TimingView } from "@nextlevel/client";
import type { App } from "../app.js";
import { coveragePicture } from "../charts/coverage.js";
import { historyPicture } from "../charts/history.js";
import { badge, card, type Tone } from "../components.js";
import { h, type Child } from "../html.js";
import { part } from "../part.js";

const ME = { id: "me" };

/** Where nothing simple would change the verdict, the first gaps are the beginning. */
const MOST_GAPS = 3;

const TONE_OF_VERDICT: Record<ReadinessView["verdict"], Tone> = {
  INSUFFICIENT_EVIDENCE: "calm",
  NOT_READY: "bad",
  NEARLY: "fair",
  READY: "good",
  OPERATING_AT_LEVEL: "good",
};

const TONE_OF_TIMING: Record<TimingView["verdict"], Tone> = { WAIT: "bad", PREPARE: "fair", ASK_NOW: "good" };

const TONE_OF_STATE: Record<RequirementView["state"], Tone> = {
  DEMONSTRATED: "good",
  EMERGING: "fair",
  NOT_SHOWN: "calm",
  NO_OPPORTUNITY: "calm",
  DISPUTED: "bad",
};

/** Where somebody stands on the way to their next level, what is missing, and whether now is the time to ask. */
export function readinessView(app: App): Node {
  return h(
    "div",
    { class: "stack" },
    part(app, () => assessment(app), ({ readiness, words }) => [verdict(app, readiness), whatWouldChange(app, readiness), requirements(app, readiness, words)]),
    part(app, () => orThrow(app.api.GET("/api/employees/{id}/timing", { params: { path: ME } })), (timing) => timingCard(app, timing)),
    part(app, () => orThrow(app.api.GET("/api/employees/{id}/readiness/history", { params: { path: ME, query: { limit: 100 } } })), ({ items }) =>
      card(app.texts.readiness.overTime, items.length === 0 ? h("p", {}, app.texts.readiness.noHistory) : historyPicture(app, items)),
    ),
  );
}

/** The verdict, and the words of the evidence that it names. */
async function assessment(app: App): Promise<{ readiness: ReadinessView; words: Map<string, EvidenceView> }> {
  const readiness = await orThrow(app.api.GET("/api/employees/{id}/readiness", { params: { path: ME } }));
  const ids = [...new Set(readiness.requirements.flatMap((one) => one.evidence.map((piece) => piece.evidenceId)))].slice(0, 100);
  const evidence = ids.length === 0 ? { items: [] } : await orThrow(app.api.GET("/api/employees/{id}/evidence", { params: { path: ME, query: { ids, limit: 100 } } }));
  return { readiness, words: new Map(evidence.items.map((one) => [one.id, one])) };
}

function verdict(app: App, readiness: ReadinessView): HTMLElement {
  const { texts } = app;
  return h(
    "section",
    { class: `card hero ${TONE_OF_VERDICT[readiness.verdict]}`, "aria-label": texts.readiness.verdict },
    h(
      "div",
      {},
      h("p", { class: "way-to" }, readiness.currentLevel.name, " → ", h("strong", {}, readiness.target.name)),
      h("p", { class: "verdict" }, badge(TONE_OF_VERDICT[readiness.verdict], texts.verdict[readiness.verdict])),
      h("p", { class: "lead" }, readiness.headline),
      h("dl", { class: "three" }, three(texts.readiness.capability, readiness.capability.sentence), three(texts.readiness.trust, readiness.trust.sentence), three(texts.readiness.need, readiness.businessNeed.sentence)),
    ),
    coveragePicture(app, readiness),
  );
}

function three(term: string, sentence: string): Child {
  return h("div", {}, h("dt", {}, term), h("dd", {}, sentence));
}

function whatWouldChange(app: App, readiness: ReadinessView): Child {
  const { texts } = app;
  const { whatWouldChange: alternatives, gaps } = readiness;
  if (alternatives.length + gaps.length === 0) {
    return null;
  }
  return card(
    texts.readiness.change,
    h(
      "ul",
      { class: "list" },
      alternatives.map((one) => h("li", {}, badge(TONE_OF_VERDICT[one.reaches], texts.verdict[one.reaches]), h("p", {}, one.sentence))),
      alternatives.length === 0 && gaps.slice(0, MOST_GAPS).map((gap) => h("li", {}, h("strong", {}, gap.competency.name), h("p", {}, gap.sentence))),
    ),
    h("p", {}, h("a", { class: "button", href: "#/evidence" }, texts.readiness.capture)),
  );
}

function requirements(app: App, readiness: ReadinessView, words: Map<string, EvidenceView>): HTMLElement {
  const gaps = new Map(readiness.gaps.map((gap) => [gap.expectationId, gap.sentence]));
  return card(
    app.texts.readiness.requirements,
    h("div", { class: "requirements" }, readiness.requirements.map((one) => requirement(app, one, gaps.get(one.expectationId), words))),
  );
}

function requirement(app: App, one: RequirementView, gap: string | undefined, words: Map<string, EvidenceView>): HTMLElement {
  const { texts } = app;
  return h(
    "details",
    { id: `requirement-${one.expectationId}`, class: `requirement state-edge-${one.state}` },
    h(
      "summary",
      {},
      h("span", { class: "requirement-name" }, one.competency.name),
      h("span", { class: "aside" }, texts.readiness.pieces(one.evidence.length)),
      badge(TONE_OF_STATE[one.state], texts.state[one.state]),
    ),
    one.expectation && h("p", {}, one.expectation),
    gap && h("p", { class: "gap" }, gap),
    one.sources.filter((source) => source.text).map((source) => h("p", { class: "aside" }, `${texts.source[source.source]}: ${source.text}`)),
    one.evidence.length === 0
      ? h("p", { class: "aside" }, texts.readiness.noEvidence)
      : h("ul", { class: "list" }, one.evidence.map((piece) => h(
          "li",
          {},
          h("p", {}, words.get(piece.evidenceId)?.summary ?? texts.readiness.unreadable),
          h("p", { class: "aside" }, [app.format.day(piece.occurredOn), texts.weight[piece.why], ...piece.attestations.map((word) => `${texts.outcome[word.outcome]}: ${word.attester.name ?? "–"}`)].join(" · ")),
        ))),
  );
}

function timingCard(app: App, timing: TimingView): HTMLElement {
  const { texts } = app;
  const of = (direction: TimingFactorView["direction"]) => timing.signals.filter((one) => one.direction === direction);
  return card(
    texts.timing.title,
    h("p", {}, badge(TONE_OF_TIMING[timing.verdict], texts.timing.verdict[timing.verdict])),
    h("p", { class: "lead" }, timing.headline),
    timing.earliestBetterDate && h("p", {}, texts.timing.better(app.format.day(timing.earliestBetterDate))),
    h("div", { class: "columns" }, signals(texts.timing.good, of("GOOD"), "+"), signals(texts.timing.bad, of("BAD"), "−")),
  );
}

function signals(heading: string, factors: TimingFactorView[], sign: string): Child {
  return factors.length > 0 && h("div", {}, h("h3", {}, heading), h("ul", { class: "signs" }, factors.map((one) => h("li", {}, h("span", { "aria-hidden": "true", class: "sign" }, sign), one.why))));
}
