import { orThrow, type CaseOverview } from "@nextlevel/client";
import type { App } from "../app.js";
import { card, doing } from "../components.js";
import { h, type Child } from "../html.js";
import { part } from "../part.js";

/** The document to bring, exactly as it is printed. */
export function proposal(app: App, overview: CaseOverview): Child {
  const { texts } = app;
  const caseId = overview.promotionCase.id;
  if (overview.proposal === undefined) {
    const canDraft = overview.promotionCase.parties.includes("OWNER");
    const draft = () => orThrow(app.api.POST("/api/cases/{caseId}/proposal", { params: { path: { caseId } } }));
    return (
      canDraft &&
      card(
        texts.proposal.title,
        h("p", {}, texts.proposal.none),
        doing(app, texts.proposal.draft, draft, { class: "primary" }),
      )
    );
  }
  const { accomplishments, nextLevelWork } = overview.proposal;
  return card(
    texts.proposal.title,
    h("p", { class: "aside" }, texts.proposal.claims(accomplishments.length + nextLevelWork.length)),
    part(
      app,
      () => pdf(app, caseId),
      (address) => [
        h("iframe", { class: "paper", src: `${address}#toolbar=0&navpanes=0&view=FitH`, title: texts.proposal.title }),
        h(
          "p",
          {},
          h("a", { class: "button", href: address, target: "_blank", rel: "noopener" }, texts.proposal.openPdf),
        ),
      ],
      true,
    ),
  );
}

async function pdf(app: App, caseId: string): Promise<string> {
  const document = await orThrow(
    app.api.GET("/api/cases/{caseId}/proposal", {
      params: { path: { caseId }, query: { format: "pdf" } },
      parseAs: "blob",
    }),
  );
  return URL.createObjectURL(new Blob([document as unknown as Blob], { type: "application/pdf" }));
}
