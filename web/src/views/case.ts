import { orThrow, type CaseOverview, type CaseState, type CaseView } from "@nextlevel/client";
import type { App } from "../app.js";
import { badge, card, doing } from "../components.js";
import { h, type Child } from "../html.js";
import { part } from "../part.js";
import { commitments } from "./commitments.js";
import { moves } from "./moves.js";
import { proposal } from "./proposal.js";

/** The way of a case, as far as everybody's goes. */
const STEPS: CaseState[] = [
  "PREPARING",
  "ASKED",
  "ANSWERED",
  "AGREED",
  "SUBMITTED",
  "PROMOTED",
  "FOLLOW_THROUGH",
  "COMPLETED",
];

/** The own case: what it asks for, the document to bring, the conversation, what was answered, and who promised what. */
export function caseView(app: App): Node {
  return part(
    app,
    () => latestCase(app),
    (overview) => (overview === undefined ? noCase(app) : shown(app, overview)),
  );
}

async function latestCase(app: App): Promise<CaseOverview | undefined> {
  const { items } = await orThrow(app.api.GET("/api/cases", { params: { query: { as: "OWNER", limit: 50 } } }));
  const latest =
    items.find((one) => one.closedOn === undefined) ??
    items.toSorted((one, other) => other.openedOn.localeCompare(one.openedOn))[0];
  return latest && orThrow(app.api.GET("/api/cases/{caseId}/overview", { params: { path: { caseId: latest.id } } }));
}

function noCase(app: App): HTMLElement {
  const { texts } = app;
  return card(texts.case.none, h("p", {}, texts.case.noneWay), open(app));
}

function open(app: App): HTMLElement {
  return doing(app, app.texts.case.open, () => orThrow(app.api.POST("/api/cases", { body: {} })), { class: "primary" });
}

function shown(app: App, overview: CaseOverview): Child {
  const { texts } = app;
  const one = overview.promotionCase;
  const over = one.state === "COMPLETED" || one.state === "CLOSED";
  return h(
    "div",
    { class: "stack" },
    h(
      "section",
      { class: "card hero", "aria-label": texts.case.state },
      h(
        "div",
        {},
        h("p", { class: "way-to" }, one.level.name, " → ", h("strong", {}, one.target.name)),
        h("p", { class: "verdict" }, badge(over ? "calm" : "good", texts.caseState[one.state])),
        h("p", { class: "aside" }, dates(app, one)),
        steps(app, one),
        moves(app, one),
        over && open(app),
      ),
    ),
    proposal(app, overview),
    !over && conversation(app, one),
    answers(app, overview),
    commitments(app, overview),
  );
}

function dates(app: App, one: CaseView): string {
  const { texts, format } = app;
  return [
    `${texts.case.opened} ${format.day(one.openedOn)}`,
    one.askedOn && `${texts.case.asked} ${format.day(one.askedOn)}`,
    one.effectiveOn && `${texts.case.effective} ${format.day(one.effectiveOn)}`,
    one.revisitOn && `${texts.case.revisit} ${format.day(one.revisitOn)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

function steps(app: App, one: CaseView): HTMLElement {
  const here = STEPS.indexOf(one.state === "APPEALED" ? "ASKED" : one.state);
  return h(
    "ol",
    { class: "steps" },
    STEPS.map((state, i) =>
      h(
        "li",
        { class: i < here ? "past" : i === here ? "here" : "", "aria-current": i === here ? "step" : undefined },
        app.texts.caseState[state],
      ),
    ),
  );
}

function conversation(app: App, one: CaseView): HTMLElement {
  const { texts } = app;
  const read = () =>
    orThrow(app.api.GET("/api/cases/{caseId}/conversation/agenda", { params: { path: { caseId: one.id } } }));
  return card(
    texts.case.conversation,
    part(
      app,
      read,
      (agenda) =>
        typeof agenda !== "string" &&
        h(
          "ol",
          { class: "agenda" },
          agenda.parts.map((section) =>
            h(
              "li",
              {},
              h("strong", {}, section.title),
              h("p", {}, section.text),
              section.items.length > 0 &&
                h(
                  "ul",
                  {},
                  section.items.map((line) => h("li", {}, line.text)),
                ),
            ),
          ),
        ),
    ),
  );
}

function answers(app: App, overview: CaseOverview): Child {
  const { texts, format } = app;
  const said = overview.answers.items.flatMap((round) =>
    round.records.map((record) => ({ record, questions: round.questions })),
  );
  if (said.length === 0 && overview.decisions.items.length === 0) {
    return null;
  }
  return card(
    texts.case.answers,
    h(
      "ul",
      { class: "list" },
      overview.decisions.items.map((one) =>
        h(
          "li",
          {},
          badge(one.approved ? "good" : "bad", one.approved ? texts.case.approved : texts.case.declined),
          h("p", { class: "words" }, one.reason),
          h("p", { class: "aside" }, [one.decidedBy?.name, format.day(one.decidedAt)].filter(Boolean).join(" · ")),
        ),
      ),
      said.map(({ record, questions }) =>
        h(
          "li",
          {},
          badge(record.answer === "YES" ? "good" : "fair", texts.answer[record.answer]),
          h("p", { class: "words" }, record.reason),
          h(
            "p",
            { class: "aside" },
            [record.recordedBy?.name, format.day(record.recordedAt)].filter(Boolean).join(" · "),
          ),
          questions.length > 0 &&
            h(
              "div",
              {},
              h("h3", {}, texts.case.questions),
              h(
                "ul",
                {},
                questions.map((one) => h("li", {}, one.question)),
              ),
            ),
        ),
      ),
    ),
  );
}
