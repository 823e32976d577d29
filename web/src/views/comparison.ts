import { orThrow, type FrameworkChange, type ListedVersion, type VersionComparison } from "@nextlevel/client";
import type { App } from "../app.js";
import { badge, card, field, select, type Tone } from "../components.js";
import { h, type Child } from "../html.js";
import { part } from "../part.js";

const TONE_OF_BAR: Record<FrameworkChange["bar"], Tone> = {
  RAISED: "bad",
  LOWERED: "good",
  OPEN: "fair",
  SAME: "calm",
};

/** Two versions side by side: what was said before and after, and whether the bar moved. */
export function comparison(app: App, key: string, listed: ListedVersion[]): HTMLElement {
  const { texts } = app;
  const choices = listed.map((one) => [String(one.number), texts.framework.number(one.number)] as const);
  const from = select(choices, String(listed[1]?.number), { id: "compare-from" });
  const to = select(choices, String(listed[0]?.number), { id: "compare-to" });
  const place = h("div");
  const put = () =>
    place.replaceChildren(
      part(
        app,
        () => compare(app, key, from.value, to.value),
        (compared) => changes(app, compared),
      ),
    );
  from.addEventListener("change", put);
  to.addEventListener("change", put);
  put();
  return card(
    texts.framework.compare,
    h("div", { class: "columns" }, field(texts.framework.before, from), field(texts.framework.afterwards, to)),
    place,
  );
}

function compare(app: App, key: string, from: string, to: string): Promise<VersionComparison> {
  return orThrow(app.api.GET("/api/frameworks/{key}/comparisons", { params: { path: { key }, query: { from, to } } }));
}

function changes(app: App, compared: VersionComparison): Child {
  const { texts } = app;
  return [
    h(
      "p",
      {},
      badge(compared.barMoved ? "bad" : "calm", compared.barMoved ? texts.framework.barMoved : texts.framework.barSame),
      " ",
      compared.reason,
    ),
    compared.changes.length === 0 && h("p", {}, texts.framework.noChanges),
    h(
      "ul",
      { class: "list" },
      compared.changes.map((one) => change(app, one)),
    ),
    compared.omittedChanges > 0 && h("p", { class: "aside" }, texts.framework.omitted(compared.omittedChanges)),
  ];
}

function change(app: App, one: FrameworkChange): HTMLElement {
  const { texts } = app;
  return h(
    "li",
    {},
    badge(TONE_OF_BAR[one.bar], texts.framework.change[one.change]),
    h("p", { class: "aside" }, one.reason),
    (one.textBefore ?? one.textAfter) !== undefined &&
      h(
        "div",
        { class: "columns" },
        side(texts.framework.before, one.textBefore),
        side(texts.framework.afterwards, one.textAfter),
      ),
  );
}

function side(label: string, text: string | undefined): HTMLElement {
  return h("div", { class: "side" }, h("h3", {}, label), h("p", {}, text ?? "–"));
}
