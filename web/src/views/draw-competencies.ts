import { ifMatch, orThrow, threw, type Guess, type LibraryCompetencyView, type ListedFramework } from "@nextlevel/client";
import type { App } from "../app.js";
import { field, form, select } from "../components.js";
import { h } from "../html.js";
import { part } from "../part.js";

/** Searches a library and draws what is chosen into the draft of a framework, which is begun where there is none. */
export function drawCompetencies(app: App, library: string): HTMLElement {
  return part(
    app,
    () => orThrow(app.api.GET("/api/frameworks", { params: { query: { limit: 50 } } })),
    ({ items }) =>
      items.length === 0 ? h("p", {}, app.texts.library.noFramework) : [search(app, library, items)],
  );
}

function search(app: App, library: string, frameworks: ListedFramework[]): HTMLElement {
  const { texts } = app;
  const words = h("input", { name: "search", type: "search", maxlength: 200 });
  const found = h("fieldset", {}, h("legend", {}, texts.library.found));
  const drawn = h("div", { role: "status" });
  const framework = select(frameworks.map((one) => [one.key, one.name] as const));

  async function look(): Promise<void> {
    const { items } = await orThrow(
      app.api.GET("/api/competency-libraries/{key}/competencies", {
        params: { path: { key: library }, query: { limit: 20, ...(words.value !== "" && { search: words.value }) } },
      }),
    );
    found.replaceChildren(
      h("legend", {}, texts.library.found),
      ...(items.length === 0 ? [h("p", {}, texts.library.nothingFound)] : items.map(choice)),
    );
  }

  async function draw(): Promise<void> {
    const competencies = [...found.querySelectorAll<HTMLInputElement>("input:checked")].map((one) => one.value);
    const one = frameworks.find(({ key }) => key === framework.value);
    if (one === undefined || competencies.length === 0) {
      drawn.replaceChildren(h("p", { class: "fault" }, texts.library.nothingChosen));
      return;
    }
    const guesses = await drawInto(app, one, library, competencies);
    drawn.replaceChildren(
      h("p", {}, texts.library.drawn(one.name)),
      h(
        "ul",
        {},
        guesses.map(({ detail }) => h("li", {}, detail)),
      ),
    );
  }

  return h(
    "div",
    {},
    form(app, texts.library.search, look, field(texts.library.words, words)),
    form(app, texts.library.drawChosen, draw, found, field(texts.nav.framework, framework)),
    drawn,
  );
}

function choice({ id, name, description }: LibraryCompetencyView): HTMLElement {
  return h(
    "label",
    { class: "choice" },
    h("input", { type: "checkbox", value: id }),
    h("span", {}, name, description !== undefined && h("small", {}, ` ${description}`)),
  );
}

/** What had to be assumed, such as that nothing is expected of them yet. */
async function drawInto(
  app: App,
  { key, latestVersion }: ListedFramework,
  library: string,
  competencies: string[],
): Promise<Guess[]> {
  const path = { key };
  let draft = await app.api.GET("/api/frameworks/{key}/draft", { params: { path } });
  try {
    await orThrow(draft);
  } catch (error) {
    if (!threw(error, "not-found")) {
      throw error;
    }
    await orThrow(
      app.api.POST("/api/frameworks/{key}/draft", { params: { path }, body: { fromVersion: latestVersion } }),
    );
    draft = await app.api.GET("/api/frameworks/{key}/draft", { params: { path } });
  }
  const { guesses } = await orThrow(
    app.api.POST("/api/frameworks/{key}/draft/drawn-competencies", {
      params: { path, header: ifMatch(draft) },
      body: { library, competencies },
    }),
  );
  return guesses ?? [];
}
