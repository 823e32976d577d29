import { orThrow, type CaseView, type TeamMember, type TeamReadiness, type TeamView } from "@nextlevel/client";
import type { App } from "../app.js";
import { badge, card } from "../components.js";
import { h } from "../html.js";
import { part } from "../part.js";
import { caseLines } from "./case-lines.js";
import { needs } from "./needs.js";
import { TONE_OF_VERDICT } from "./tones.js";
import { wordsToGive } from "./words-to-give.js";

const ME = { id: "me" };

/** What waits for a manager: words to give, cases to answer, and where the people of the team stand. */
export function teamView(app: App): Node {
  const { api } = app;
  return h(
    "div",
    { class: "stack" },
    part(
      app,
      () =>
        orThrow(
          api.GET("/api/employees/{id}/attestation-requests", {
            params: { path: ME, query: { state: "REQUESTED", limit: 50 } },
          }),
        ),
      ({ items }) => wordsToGive(app, items),
    ),
    part(
      app,
      () => orThrow(api.GET("/api/cases", { params: { query: { as: "MANAGER", limit: 50 } } })),
      ({ items }) => cases(app, items),
    ),
    part(
      app,
      () => orThrow(api.GET("/api/employees/{id}/team", { params: { path: ME, query: { limit: 100 } } })),
      (team) => people(app, team),
    ),
    part(
      app,
      () => orThrow(api.GET("/api/needs", { params: { query: { limit: 50 } } })),
      ({ items }) => needs(app, items),
    ),
  );
}

function cases(app: App, items: CaseView[]): HTMLElement {
  const { texts } = app;
  const over = items.filter((one) => one.state === "COMPLETED" || one.state === "CLOSED");
  const running = items.filter((one) => !over.includes(one));
  return card(
    texts.team.cases,
    running.length === 0 ? h("p", {}, texts.team.noCases) : caseLines(app, running),
    over.length > 0 &&
      h("details", { id: "cases-that-are-over" }, h("summary", {}, texts.hr.others(over.length)), caseLines(app, over)),
  );
}

function people(app: App, { items, totals }: TeamView): HTMLElement {
  const { texts } = app;
  return card(
    texts.team.people,
    h(
      "p",
      { class: "aside" },
      texts.team.totals(totals.people, totals.overdueActions + totals.overdueCommitments, totals.unansweredQuestions),
    ),
    h(
      "ul",
      { class: "list" },
      items.map((one) => member(app, one)),
    ),
  );
}

function member(app: App, one: TeamMember): HTMLElement {
  const { texts } = app;
  const late = one.overdueActions + one.overdueCommitments;
  return h(
    "li",
    { class: "member" },
    h("p", {}, h("strong", {}, one.employee.name ?? "–"), " ", h("span", { class: "aside" }, one.level.name)),
    late > 0 && badge("bad", texts.team.overdue(late)),
    one.unansweredQuestions > 0 && badge("fair", texts.team.unanswered(one.unansweredQuestions)),
    one.readiness.length === 0 && h("p", { class: "aside" }, texts.team.notAssessed),
    one.readiness.map((ready) =>
      h(
        "div",
        { class: "toward" },
        h("p", {}, "→ ", ready.target.name, " ", badge(TONE_OF_VERDICT[ready.verdict], texts.verdict[ready.verdict])),
        meter(app, ready),
        ready.nextSteps.length > 0 &&
          h(
            "p",
            { class: "aside" },
            `${texts.team.next}: ${ready.nextSteps.map((step) => step.competency.name).join(", ")}`,
          ),
      ),
    ),
  );
}

function meter(app: App, ready: TeamReadiness): HTMLElement {
  return h(
    "div",
    { class: "meter" },
    h("progress", {
      max: 1,
      value: Math.min(1, ready.share),
      "aria-label": `${ready.target.name}: ${app.texts.share}`,
    }),
    h("span", {}, app.format.percent(ready.share)),
  );
}
