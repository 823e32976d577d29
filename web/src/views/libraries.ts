import { orThrow, type CompetencyLibraryView } from "@nextlevel/client";
import type { App } from "../app.js";
import { card, field, form, select } from "../components.js";
import { h, type Child } from "../html.js";
import { part } from "../part.js";
import { drawCompetencies } from "./draw-competencies.js";
import { importList } from "./import-list.js";

/** Lists of competencies without levels, from which an editor draws into the draft of a framework. */
export function librariesView(app: App): Node {
  return h(
    "div",
    { class: "stack" },
    h("p", { class: "lead" }, app.texts.library.what),
    part(
      app,
      () => orThrow(app.api.GET("/api/competency-libraries", { params: { query: { limit: 50 } } })),
      ({ items }) => (items.length === 0 ? h("p", {}, app.texts.library.none) : items.map((one) => library(app, one))),
    ),
    beginLibrary(app),
  );
}

function library(app: App, one: CompetencyLibraryView): HTMLElement {
  const { texts, format } = app;
  const facts = [
    texts.library.size(one.size),
    one.release && texts.library.releaseOf(one.release),
    one.importedAt && texts.library.importedAt(format.day(one.importedAt)),
  ];
  return card(
    one.name,
    h("p", {}, facts.filter(Boolean).join(" · ")),
    one.attribution && h("p", { class: "aside" }, one.attribution),
    one.actions.some(({ move }) => move === "IMPORT") &&
      opening(`import-${one.key}`, texts.library.import, importList(app, one.key)),
    one.size > 0 && opening(`draw-${one.key}`, texts.library.draw, drawCompetencies(app, one.key)),
  );
}

function beginLibrary(app: App): HTMLElement {
  const { texts } = app;
  const key = h("input", { name: "key", type: "text", required: true, maxlength: 60 });
  const name = h("input", { name: "name", type: "text", required: true, maxlength: 200 });
  const language = select(texts.library.languages, app.language, { name: "language" });
  const optional = (["source", "licence", "attribution", "release"] as const).map(
    (property) => [property, h("input", { name: property, type: "text" })] as const,
  );
  const begin = () =>
    orThrow(
      app.api.PUT("/api/competency-libraries/{key}", {
        params: { path: { key: key.value } },
        body: {
          name: name.value,
          language: language.value,
          ...Object.fromEntries(optional.flatMap(([property, { value }]) => (value === "" ? [] : [[property, value]]))),
        },
      }),
    );
  return opening(
    "begin-library",
    texts.library.begin,
    form(
      app,
      texts.library.begin,
      begin,
      field(texts.library.key, key, texts.library.keyWay),
      field(texts.library.name, name),
      field(texts.language, language),
      optional.map(([property, control]) => field(texts.library[property], control)),
    ),
  );
}

function opening(id: string, label: string, content: Child): HTMLElement {
  return h("details", { id, class: "move" }, h("summary", { class: "button" }, label), content);
}
