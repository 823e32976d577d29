import type { EvidenceView, ReadinessView, RequirementView } from "@nextlevel/client";
import type { App } from "../app.js";
import { badge, card, type Tone } from "../components.js";
import { h } from "../html.js";

const TONE_OF_STATE: Record<RequirementView["state"], Tone> = {
  DEMONSTRATED: "good",
  EMERGING: "fair",
  NOT_SHOWN: "calm",
  NO_OPPORTUNITY: "calm",
  DISPUTED: "bad",
};

/** Each requirement with what is missing, and the evidence that counts for it. */
export function requirements(app: App, readiness: ReadinessView, words: Map<string, EvidenceView>): HTMLElement {
  const gaps = new Map(readiness.gaps.map((gap) => [gap.expectationId, gap.sentence]));
  return card(
    app.texts.readiness.requirements,
    h(
      "div",
      { class: "requirements" },
      readiness.requirements.map((one) => requirement(app, one, gaps.get(one.expectationId), words)),
    ),
  );
}

function requirement(
  app: App,
  one: RequirementView,
  gap: string | undefined,
  words: Map<string, EvidenceView>,
): HTMLElement {
  const { texts } = app;
  return h(
    "details",
    { id: `requirement-${one.expectationId}`, class: `requirement state-edge-${one.state}` },
    h(
      "summary",
      {},
      h("span", { class: "requirement-name" }, one.competency.name),
      h("span", { class: "aside" }, texts.readiness.pieces(one.pieces)),
      badge(TONE_OF_STATE[one.state], texts.state[one.state]),
    ),
    one.expectation && h("p", {}, one.expectation),
    gap && h("p", { class: "gap" }, gap),
    one.sources
      .filter((source) => source.text)
      .map((source) => h("p", { class: "aside" }, `${texts.source[source.source]}: ${source.text}`)),
    one.evidence.length === 0
      ? h("p", { class: "aside" }, texts.readiness.noEvidence)
      : h(
          "ul",
          { class: "list" },
          one.evidence.map((piece) =>
            h(
              "li",
              {},
              h("p", {}, words.get(piece.evidenceId)?.summary ?? texts.readiness.unreadable),
              h(
                "p",
                { class: "aside" },
                [
                  app.format.day(piece.occurredOn),
                  texts.weight[piece.why],
                  ...piece.attestations.map((word) => `${texts.outcome[word.outcome]}: ${word.attester.name ?? "–"}`),
                ].join(" · "),
              ),
            ),
          ),
        ),
    one.pieces > one.evidence.length &&
      h("p", { class: "aside" }, texts.readiness.more(one.pieces - one.evidence.length)),
  );
}
