import { ifMatch, orThrow, type LibraryImportView } from "@nextlevel/client";
import type { App } from "../app.js";
import { doing, field, form } from "../components.js";
import { h } from "../html.js";

/** How a list may be written, by the ending of its file. */
const TYPES: Record<string, string> = {
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  txt: "text/tab-separated-values",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  md: "text/markdown",
  html: "text/html",
  json: "application/json",
  yaml: "application/yaml",
  yml: "application/yaml",
  gz: "application/gzip",
};

/** What a list says of a competency; its own headers are asked for. */
const COLUMNS = ["name", "id", "description", "synonyms"] as const;

/** Rehearses the import of a file, shows what would change and what was assumed, and then imports that same file. */
export function importList(app: App, library: string): HTMLElement {
  const { texts } = app;
  const file = h("input", {
    name: "file",
    type: "file",
    required: true,
    accept: Object.keys(TYPES).map((ending) => `.${ending}`).join(),
    onchange: () => rehearsed.replaceChildren(),
  });
  const headers = COLUMNS.map(
    (column) =>
      [column, h("input", { name: column, type: "text", oninput: () => rehearsed.replaceChildren() })] as const,
  );
  const rehearsed = h("div", { role: "status" });

  async function rehearse(): Promise<void> {
    const list = file.files?.[0];
    if (list === undefined) {
      rehearsed.replaceChildren(h("p", { class: "fault" }, texts.library.noFile));
      return;
    }
    const columns = headers.flatMap(([column, { value }]) => (value === "" ? [] : [`${column}=${value}`]));
    rehearsed.replaceChildren();
    rehearsed.append(
      outcome(app, await send(app, library, list, columns, true)),
      doing(app, texts.library.apply, () => send(app, library, list, columns, false), { class: "primary" }),
    );
  }

  return h(
    "div",
    {},
    form(
      app,
      texts.library.rehearse,
      rehearse,
      field(texts.library.file, file, texts.library.fileWay),
      h("p", { class: "aside" }, texts.library.columnsWay),
      headers.map(([column, control]) => field(texts.library.columns[column], control)),
    ),
    rehearsed,
  );
}

async function send(
  app: App,
  key: string,
  list: File,
  columns: string[],
  dryRun: boolean,
): Promise<LibraryImportView> {
  const path = { key };
  const read = await app.api.GET("/api/competency-libraries/{key}", { params: { path } });
  await orThrow(read);
  return orThrow(
    app.api.POST("/api/competency-libraries/{key}/imports", {
      params: { path, query: { dryRun, columns }, header: ifMatch(read) },
      headers: { "Content-Type": TYPES[list.name.split(".").at(-1)?.toLowerCase() ?? ""] ?? "text/csv" },
      // The description lists the types that a list may have; the file goes as it is.
      body: {},
      bodySerializer: () => list,
    }),
  );
}

function outcome({ texts }: App, { size, added, changed, removed, guesses = [] }: LibraryImportView): HTMLElement {
  return h(
    "div",
    {},
    h("p", {}, texts.library.outcome(size, added, changed, removed)),
    guesses.length > 0 && h("h3", {}, texts.library.assumed),
    h(
      "ul",
      {},
      guesses.map(({ line, detail, changedBy }) =>
        h(
          "li",
          {},
          line !== undefined && `${texts.library.line(line)}: `,
          detail,
          changedBy !== undefined && h("small", {}, ` ${texts.library.changedBy(changedBy)}`),
        ),
      ),
    ),
  );
}
