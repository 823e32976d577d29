import { orThrow, type AcknowledgementView, type CareerChangeView, type CaseList, type EmployeeView } from "@nextlevel/client";
import type { App } from "../app.js";
import { badge, card, scrolling, table } from "../components.js";
import { h, type Child } from "../html.js";
import { part } from "../part.js";
import { caseLines } from "./case-lines.js";

/** What waits for HR: cases to decide, people whose level is not known, and what was decided. */
export function hrView(app: App): Node {
  const { api } = app;
  return h(
    "div",
    { class: "stack" },
    part(
      app,
      () => orThrow(api.GET("/api/cases", { params: { query: { as: "HR", limit: 100 } } })),
      (cases) => queue(app, cases),
    ),
    part(
      app,
      () => withoutLevel(app),
      ({ people, changes }) => unknown(app, people, changes),
    ),
    part(
      app,
      () => orThrow(api.GET("/api/promotions", { params: { query: { limit: 50 } } })),
      ({ items }) =>
        card(
          app.texts.hr.promotions,
          items.length === 0
            ? h("p", {}, app.texts.hr.noPromotions)
            : scrolling(
                app,
                app.texts.hr.promotions,
                table(
                  app.texts.hr.promotions,
                  [
                    app.texts.person,
                    app.texts.hr.from,
                    app.texts.hr.to,
                    app.texts.case.effective,
                    app.texts.hr.acknowledged,
                  ],
                  items.map((one) => [
                    one.employee.name ?? "–",
                    one.fromLevel.name,
                    one.toLevel.name,
                    app.format.day(one.effectiveOn),
                    one.acknowledgement && acknowledged(app, one.acknowledgement),
                  ]),
                ),
              ),
        ),
    ),
  );
}

/** Whether the HR system took it over; why not, where it refused. */
function acknowledged({ texts }: App, { state, waitingDays, overdue, reason }: AcknowledgementView): Child {
  switch (state) {
    case "ACKNOWLEDGED":
      return badge("good", texts.hr.takenOver);
    case "REFUSED":
      return [badge("bad", texts.hr.refused), ` ${reason ?? ""}`];
    case "OUTSTANDING":
      return badge(overdue ? "fair" : "calm", texts.hr.outstanding(waitingDays ?? 0));
  }
}

function queue(app: App, { items, totals }: CaseList): HTMLElement {
  const { texts } = app;
  const waiting = items.filter((one) => one.state === "SUBMITTED" || one.state === "APPEALED");
  const others = items.filter((one) => !waiting.includes(one));
  return card(
    texts.hr.queue,
    h(
      "p",
      { class: "chips" },
      totals
        .filter((one) => one.cases > 0)
        .map((one) =>
          badge(one.state === "SUBMITTED" ? "fair" : "calm", `${texts.caseState[one.state]}: ${one.cases}${one.more ? "+" : ""}`),
        ),
    ),
    waiting.length === 0 ? h("p", {}, texts.hr.emptyQueue) : caseLines(app, waiting),
    others.length > 0 &&
      h("details", { id: "other-cases" }, h("summary", {}, texts.hr.others(others.length)), caseLines(app, others)),
  );
}

/** People whose entry says so, and changes that wait because a level is not known. */
async function withoutLevel(app: App): Promise<{ people: EmployeeView[]; changes: CareerChangeView[] }> {
  const [people, changes] = await Promise.all([
    orThrow(app.api.GET("/api/employees", { params: { query: { limit: 200 } } })),
    orThrow(app.api.GET("/api/directory/changes", { params: { query: { state: "SET_ASIDE", limit: 50 } } })),
  ]);
  return { people: people.items.filter((one) => one.notes.length > 0), changes: changes.items };
}

function unknown(app: App, people: EmployeeView[], changes: CareerChangeView[]): HTMLElement {
  const { texts } = app;
  return card(
    texts.hr.noLevel,
    people.length + changes.length === 0 && h("p", {}, texts.hr.allPlaced),
    h(
      "ul",
      { class: "list" },
      people.map((one): Child =>
        h(
          "li",
          {},
          h("strong", {}, one.name),
          one.notes.map((note) => h("p", {}, note.text)),
        ),
      ),
      changes.map((one): Child =>
        h(
          "li",
          {},
          h("strong", {}, one.employee.name ?? one.employeeExternalId),
          h("p", {}, texts.hr.setAside(app.format.day(one.effectiveOn))),
        ),
      ),
    ),
  );
}
