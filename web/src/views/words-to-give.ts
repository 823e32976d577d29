import { orThrow, type AttestationOutcome, type AttestationRequestView } from "@nextlevel/client";
import type { App } from "../app.js";
import { card, doing } from "../components.js";
import { h } from "../html.js";

/** Evidence of others that waits for one's word. */
export function wordsToGive(app: App, items: AttestationRequestView[]): HTMLElement {
  const { texts } = app;
  return card(
    texts.team.requests,
    items.length === 0
      ? h("p", {}, texts.team.noRequests)
      : h(
          "ul",
          { class: "list" },
          items.map((one) => request(app, one)),
        ),
  );
}

function request(app: App, one: AttestationRequestView): HTMLElement {
  const { texts, format } = app;
  const statement = h("textarea", { rows: 2, maxlength: 2000, id: `statement-${one.id}` });
  const give = (outcome: AttestationOutcome) =>
    doing(app, texts.outcomeVerb[outcome], () => attest(app, one, outcome, statement.value), {
      id: `${outcome}-${one.id}`,
      class: outcome === "CONFIRMED" ? "primary" : "",
    });
  return h(
    "li",
    {},
    h("p", { class: "aside" }, [one.owner.name, format.day(one.requestedAt)].filter(Boolean).join(" · ")),
    h("p", { class: "words" }, one.evidence.summary ?? texts.readiness.unreadable),
    one.message && h("blockquote", {}, one.message),
    h("label", { for: statement.id }, texts.team.statement),
    statement,
    h("div", { class: "buttons" }, give("CONFIRMED"), give("PARTLY"), give("DISAGREED")),
  );
}

/** A word stands for the wording that was read here. */
async function attest(
  app: App,
  one: AttestationRequestView,
  outcome: AttestationOutcome,
  statement: string,
): Promise<void> {
  const path = { id: one.owner.id, evidenceId: one.evidence.id };
  const { revision } = await orThrow(app.api.GET("/api/employees/{id}/evidence/{evidenceId}", { params: { path } }));
  await orThrow(
    app.api.POST("/api/employees/{id}/evidence/{evidenceId}/attestations", {
      params: { path },
      body: { outcome, revision, ...(statement.trim() !== "" && { statement }) },
    }),
  );
}
