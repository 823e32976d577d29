import type { CaseView } from "@nextlevel/client";
import type { App } from "../app.js";
import { badge } from "../components.js";
import { h } from "../html.js";
import { moves } from "./moves.js";

/** Cases of others, each with whose it is, where it stands and what may be done now. */
export function caseLines(app: App, cases: CaseView[]): HTMLElement {
  return h(
    "ul",
    { class: "list" },
    cases.map((one) => line(app, one)),
  );
}

function line(app: App, one: CaseView): HTMLElement {
  const { texts, format } = app;
  return h(
    "li",
    {},
    badge(one.state === "SUBMITTED" || one.state === "ASKED" ? "fair" : "calm", texts.caseState[one.state]),
    h("p", { class: "words" }, `${one.owner.name ?? "–"}: ${one.level.name} → ${one.target.name}`),
    h(
      "p",
      { class: "aside" },
      [
        one.manager?.name,
        one.submittedOn && format.day(one.submittedOn),
        one.effectiveOn && `${texts.case.effective} ${format.day(one.effectiveOn)}`,
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    moves(app, one),
  );
}
