import { orThrow, type FrameworkDocument } from "@nextlevel/client";
import type { App } from "../app.js";
import { field, form, select } from "../components.js";
import { h } from "../html.js";
import { part } from "../part.js";

/** Asks the team or the company for help, so that people whose gaps it would close see it. */
export function postNeed(app: App): HTMLElement {
  return h(
    "details",
    { id: "post-need", class: "move" },
    h("summary", { class: "button" }, app.texts.need.post),
    part(
      app,
      () => ownFramework(app),
      (framework) => needForm(app, framework),
    ),
  );
}

async function ownFramework(app: App): Promise<FrameworkDocument> {
  const { position } = await orThrow(app.api.GET("/api/employees/{id}", { params: { path: { id: "me" } } }));
  const key = position.framework;
  const { latestVersion } = await orThrow(app.api.GET("/api/frameworks/{key}", { params: { path: { key } } }));
  const version = await orThrow(
    app.api.GET("/api/frameworks/{key}/versions/{number}", { params: { path: { key, number: latestVersion } } }),
  );
  return version.document;
}

function needForm(app: App, framework: FrameworkDocument): HTMLElement {
  const { texts } = app;
  const title = h("input", { name: "title", type: "text", required: true, maxlength: 200 });
  const description = h("textarea", { name: "description", rows: 2, maxlength: 2000 });
  const competency = select(framework.competencies.map((one) => [one.key, one.name] as const));
  const until = h("input", { name: "until", type: "date", required: true });
  const post = () =>
    orThrow(
      app.api.POST("/api/needs", {
        body: {
          title: title.value,
          until: until.value,
          scope: "TEAM",
          competencies: [{ competency: competency.value }],
          ...(description.value !== "" && { description: description.value }),
        },
      }),
    );
  return form(
    app,
    texts.need.post,
    post,
    field(texts.need.what, title),
    field(texts.need.more, description),
    field(texts.competency, competency),
    field(texts.need.untilWhen, until),
  );
}
