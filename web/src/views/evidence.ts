import { ifMatch, orThrow, type EvidenceView, type EvidenceVisibility } from "@nextlevel/client";
import type { App } from "../app.js";
import { monthsPicture } from "../charts/months.js";
import { badge, card, doing, field, type Tone } from "../components.js";
import { h, type Child } from "../html.js";
import { part } from "../part.js";
import { askForAWord } from "./ask-for-a-word.js";
import { capture } from "./capture.js";

const ME = { id: "me" };
const PAGE = 50;

const TONE_OF_OUTCOME: Record<EvidenceView["attestations"][number]["outcome"], Tone> = {
  CONFIRMED: "good",
  PARTLY: "fair",
  DISAGREED: "bad",
};

/** What somebody has shown: writing it down, when there was how much of it, and each piece with what can be done with it. */
export function evidenceView(app: App): Node {
  return h("div", { class: "stack" }, capture(app), list(app), months(app));
}

function months(app: App): HTMLElement {
  return card(
    app.texts.evidence.timeline,
    part(
      app,
      () =>
        orThrow(app.api.GET("/api/employees/{id}/evidence/timeline", { params: { path: ME, query: { months: 18 } } })),
      (timeline) => monthsPicture(app, timeline),
    ),
  );
}

function list(app: App): HTMLElement {
  const { texts } = app;
  const search = h("input", { type: "search", maxlength: 100, placeholder: texts.evidence.searchHint });
  const results = h("div");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    const q = search.value.trim();
    results.replaceChildren(
      part(
        app,
        () => pieces(app, q),
        ({ items, next }) => [
          shown(app, items),
          next !== undefined && h("p", { class: "aside" }, texts.evidence.more(PAGE)),
        ],
      ),
    );
  };
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 300);
  });
  show();
  return card(texts.evidence.mine, field(texts.evidence.search, search), results);
}

function pieces(app: App, q: string) {
  return orThrow(
    app.api.GET("/api/employees/{id}/evidence", {
      params: { path: ME, query: q === "" ? { limit: PAGE } : { limit: PAGE, q } },
    }),
  );
}

function shown(app: App, items: EvidenceView[]): Child {
  return items.length === 0
    ? h("p", {}, app.texts.evidence.none)
    : h(
        "ul",
        { class: "list" },
        items.map((one) => piece(app, one)),
      );
}

function piece(app: App, one: EvidenceView): HTMLElement {
  const { texts, format } = app;
  return h(
    "li",
    { class: "piece" },
    h("p", { class: "words" }, one.summary),
    h(
      "p",
      { class: "aside" },
      [
        format.day(one.occurredOn),
        texts.visibility[one.visibility],
        ...one.claims.map((claim) => claim.competency.name),
      ].join(" · "),
    ),
    one.attestations.length > 0 &&
      h(
        "p",
        { class: "chips" },
        one.attestations.map((word) =>
          badge(TONE_OF_OUTCOME[word.outcome], `${texts.outcome[word.outcome]}: ${word.attester.name ?? "–"}`),
        ),
      ),
    h("div", { class: "buttons" }, sharing(app, one), asking(app, one), deleting(app, one)),
  );
}

function offers(one: EvidenceView, move: string): boolean {
  return one.actions.some((action) => action.move === move);
}

function sharing(app: App, one: EvidenceView): Child {
  const { texts } = app;
  if (!offers(one, "SHARE")) {
    return null;
  }
  const to = (visibility: EvidenceVisibility, label: string) =>
    doing(app, label, () => share(app, one.id, visibility), { id: `share-${visibility}-${one.id}` });
  return one.visibility === "PRIVATE"
    ? [to("MANAGER", texts.evidence.shareManager), to("LINE", texts.evidence.shareLine)]
    : to("PRIVATE", texts.evidence.takeBack);
}

/** What was shared is what is here now: the version is read right before. */
async function share(app: App, evidenceId: string, visibility: EvidenceVisibility): Promise<void> {
  const path = { ...ME, evidenceId };
  const read = await app.api.GET("/api/employees/{id}/evidence/{evidenceId}", { params: { path } });
  await orThrow(read);
  await orThrow(
    app.api.PUT("/api/employees/{id}/evidence/{evidenceId}/visibility", {
      params: { path, header: ifMatch(read) },
      body: { visibility },
    }),
  );
}

function asking(app: App, one: EvidenceView): Child {
  return (
    one.visibility !== "PRIVATE" &&
    h("button", { type: "button", id: `ask-${one.id}`, onclick: () => askForAWord(app, one) }, app.texts.word.ask)
  );
}

function deleting(app: App, one: EvidenceView): Child {
  if (!offers(one, "DELETE")) {
    return null;
  }
  const remove = async () => {
    const path = { ...ME, evidenceId: one.id };
    const read = await app.api.GET("/api/employees/{id}/evidence/{evidenceId}", { params: { path } });
    await orThrow(read);
    await orThrow(
      app.api.DELETE("/api/employees/{id}/evidence/{evidenceId}", { params: { path, header: ifMatch(read) } }),
    );
  };
  return doing(app, app.texts.evidence.remove, remove, { id: `delete-${one.id}`, class: "quiet" });
}
