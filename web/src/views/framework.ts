import {
  orThrow,
  type Expectation,
  type FrameworkDocument,
  type ListedFramework,
  type ListedVersion,
} from "@nextlevel/client";
import type { App } from "../app.js";
import { ladderPicture } from "../charts/ladder.js";
import { card, field, scrolling, select, table } from "../components.js";
import { h, type Child } from "../html.js";
import { part } from "../part.js";
import { comparison } from "./comparison.js";

/** What the company expects: the ladder, the levels by competencies, and what changed from one version to another. */
export function frameworkView(app: App): Node {
  const { api, texts } = app;
  return part(
    app,
    () => orThrow(api.GET("/api/frameworks", { params: { query: { limit: 50 } } })),
    ({ items }) =>
      items.length === 0
        ? starters(app)
        : chosen(
            items,
            (one) =>
              part(
                app,
                () => versions(app, one.key),
                (all) => framework(app, one, all),
              ),
            texts.framework.which,
          ),
  );
}

/** A choice and, below it, what was chosen. */
function chosen(items: ListedFramework[], show: (one: ListedFramework) => Node, label: string): Child {
  const place = h("div", { class: "stack" });
  const choice = select(
    items.map((one) => [one.key, one.name] as const),
    items[0]?.key,
    { id: "which-framework" },
  );
  const put = () => {
    const one = items.find(({ key }) => key === choice.value);
    one && place.replaceChildren(show(one));
  };
  choice.addEventListener("change", put);
  put();
  return [
    items.length > 1 && h("div", { class: "card slim" }, field(label, choice)),
    items.length === 1 && h("p", { class: "lead" }, items[0]?.name),
    place,
  ];
}

function starters(app: App): HTMLElement {
  const { texts } = app;
  return card(
    texts.framework.none,
    h("p", {}, texts.framework.noneWay),
    app.config.demoAccounts.length > 0 && h("p", {}, texts.tellTheDemo),
    part(
      app,
      () => orThrow(app.api.GET("/api/framework-starters")),
      ({ items }) =>
        h(
          "ul",
          { class: "list" },
          items.map((one) => h("li", {}, h("strong", {}, one.name), one.summary && h("p", {}, one.summary))),
        ),
    ),
  );
}

async function versions(app: App, key: string): Promise<{ listed: ListedVersion[]; document: FrameworkDocument }> {
  const { items } = await orThrow(
    app.api.GET("/api/frameworks/{key}/versions", { params: { path: { key }, query: { limit: 50 } } }),
  );
  const listed = items.toSorted((one, other) => other.number - one.number);
  const number = listed[0]?.number ?? 1;
  const { document } = await orThrow(
    app.api.GET("/api/frameworks/{key}/versions/{number}", { params: { path: { key, number } } }),
  );
  return { listed, document };
}

function framework(
  app: App,
  one: ListedFramework,
  { listed, document }: { listed: ListedVersion[]; document: FrameworkDocument },
): Child {
  const { texts, format } = app;
  const latest = listed[0];
  return h(
    "div",
    { class: "stack" },
    card(
      texts.framework.ladder,
      latest &&
        h(
          "p",
          { class: "aside" },
          texts.framework.version(latest.number, format.day(latest.publishedAt), latest.reason),
        ),
      ladderPicture(app, document),
    ),
    card(texts.framework.matrix, h("p", { class: "aside" }, texts.framework.matrixWay), matrix(app, document)),
    listed.length > 1 && comparison(app, one.key, listed),
  );
}

/** Levels by competencies; what exactly is expected opens in place. */
function matrix(app: App, document: FrameworkDocument): HTMLElement {
  const { texts } = app;
  const levels = document.levels.filter((level) => document.expectations.some((one) => one.level === level.key));
  const rows = document.competencies.map((competency) => [
    competency.name,
    ...levels.map((level): Child =>
      document.expectations
        .filter((one) => one.level === level.key && one.competency === competency.key)
        .map((one) => expectation(app, one)),
    ),
  ]);
  const made = table(texts.framework.matrix, [texts.competency, ...levels.map((level) => level.name)], rows);
  made.classList.add("matrix");
  const place = scrolling(app, texts.framework.matrix, made);
  place.classList.add("tall");
  return place;
}

function expectation(app: App, one: Expectation): HTMLElement {
  const opening = one.text.split(/\s+/).slice(0, 4).join(" ");
  return h(
    "details",
    { id: `expectation-${one.id}`, class: "expectation" },
    h("summary", {}, `${opening}…`),
    h("p", {}, one.text),
    one.examples &&
      one.examples.length > 0 &&
      h(
        "ul",
        {},
        one.examples.map((example) => h("li", {}, example)),
      ),
    one.required === false && h("small", {}, app.texts.framework.optional),
  );
}
