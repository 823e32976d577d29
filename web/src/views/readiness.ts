import { orThrow, type EvidenceView, type ReadinessView, type AssessmentChangeView } from "@nextlevel/client";
import type { App } from "../app.js";
import { coveragePicture } from "../charts/coverage.js";
import { historyPicture } from "../charts/history.js";
import { badge, card } from "../components.js";
import { h, type Child } from "../html.js";
import { part } from "../part.js";
import { isLevelUnknown } from "../problem.js";
import { requirements } from "./requirements.js";
import { timingCard } from "./timing.js";
import { TONE_OF_VERDICT } from "./tones.js";

const ME = { id: "me" };

/** Where nothing simple would change the verdict, the first gaps are the beginning. */
const MOST_GAPS = 3;

/** Where somebody stands on the way to their next level, what is missing, and whether now is the time to ask. */
export function readinessView(app: App): Node {
  return h(
    "div",
    { class: "stack" },
    part(
      app,
      () => assessment(app),
      ({ readiness, words }) => [
        verdict(app, readiness),
        whatWouldChange(app, readiness),
        requirements(app, readiness, words),
      ],
    ),
    part(
      app,
      () => orThrow(app.api.GET("/api/employees/{id}/timing", { params: { path: ME } })),
      (timing) => timingCard(app, timing),
    ),
    part(
      app,
      () => history(app),
      ({ items }) =>
        card(
          app.texts.readiness.overTime,
          items.length === 0 ? h("p", {}, app.texts.readiness.noHistory) : historyPicture(app, items),
        ),
    ),
  );
}

/** The verdict, and the words of the evidence that it names. */
async function assessment(app: App): Promise<{ readiness: ReadinessView; words: Map<string, EvidenceView> }> {
  const readiness = await orThrow(app.api.GET("/api/employees/{id}/readiness", { params: { path: ME } }));
  const ids = [
    ...new Set(readiness.requirements.flatMap((one) => one.evidence.map((piece) => piece.evidenceId))),
  ].slice(0, 100);
  const evidence =
    ids.length === 0
      ? { items: [] }
      : await orThrow(
          app.api.GET("/api/employees/{id}/evidence", { params: { path: ME, query: { ids, limit: 100 } } }),
        );
  return { readiness, words: new Map(evidence.items.map((one) => [one.id, one])) };
}

/** Whose level nobody named has none, and is told so once. */
async function history(app: App): Promise<{ items: AssessmentChangeView[] }> {
  try {
    return await orThrow(
      app.api.GET("/api/employees/{id}/readiness/history", { params: { path: ME, query: { limit: 100 } } }),
    );
  } catch (error) {
    if (isLevelUnknown(error)) {
      return { items: [] };
    }
    throw error;
  }
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
      h(
        "dl",
        { class: "three" },
        three(texts.readiness.capability, readiness.capability.sentence),
        three(texts.readiness.trust, readiness.trust.sentence),
        three(texts.readiness.need, readiness.businessNeed.sentence),
      ),
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
      alternatives.map((one) =>
        h("li", {}, badge(TONE_OF_VERDICT[one.reaches], texts.verdict[one.reaches]), h("p", {}, one.sentence)),
      ),
      alternatives.length === 0 &&
        gaps
          .slice(0, MOST_GAPS)
          .map((gap) => h("li", {}, h("strong", {}, gap.competency.name), h("p", {}, gap.sentence))),
    ),
    h("p", {}, h("a", { class: "button", href: "#/evidence" }, texts.readiness.capture)),
  );
}
