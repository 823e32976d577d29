import { ifMatch, orThrow, type CaseOverview, type CommitmentView } from "@nextlevel/client";
import type { App } from "../app.js";
import { badge, card, doing } from "../components.js";
import { h, type Child } from "../html.js";

/** Who promised what by when, and whether it was kept. */
export function commitments(app: App, overview: CaseOverview): Child {
  const { texts, format } = app;
  const { items } = overview.commitments;
  if (items.length === 0) {
    return null;
  }
  return card(
    texts.commitment.title,
    h(
      "ul",
      { class: "list" },
      items.map((one) =>
        h(
          "li",
          {},
          state(app, one),
          h("p", { class: "words" }, one.what),
          h(
            "p",
            { class: "aside" },
            [texts.party[one.madeAs], one.madeBy?.name, `${texts.commitment.due} ${format.day(one.dueOn)}`]
              .filter(Boolean)
              .join(" · "),
          ),
          one.actions.some((action) => action.move === "FULFIL") &&
            doing(app, texts.commitment.kept, () => keep(app, overview.promotionCase.id, one), {
              id: `kept-${one.id}`,
            }),
        ),
      ),
    ),
  );
}

function state(app: App, one: CommitmentView): HTMLElement {
  const { texts } = app;
  return one.overdue
    ? badge("bad", texts.commitment.overdue)
    : badge(one.state === "KEPT" ? "good" : "calm", texts.commitment.state[one.state]);
}

async function keep(app: App, caseId: string, one: CommitmentView): Promise<void> {
  const path = { caseId, commitmentId: one.id };
  const read = await app.api.GET("/api/cases/{caseId}/commitments/{commitmentId}", { params: { path } });
  await orThrow(read);
  await orThrow(
    app.api.POST("/api/cases/{caseId}/commitments/{commitmentId}/fulfilment", {
      params: { path, header: ifMatch(read) },
      body: {},
    }),
  );
}
