import { orThrow, type Action, type CaseView } from "@nextlevel/client";
import type { App } from "../app.js";
import { field, form, select } from "../components.js";
import { h, type Child } from "../html.js";
import { MOVES, type Move } from "./case-moves.js";

/** What the caller may do with a case now, as the case offers it, and why the rest must wait. */
export function moves(app: App, one: CaseView): Child {
  const { texts } = app;
  const offered = one.actions.flatMap((action) => {
    const move = MOVES.find((known) => known.name === action.move && action.href.endsWith(known.path));
    return move === undefined ? [] : [opener(app, one, action, move)];
  });
  return [
    offered.length > 0 && h("div", { class: "moves" }, offered),
    one.notNow.length > 0 &&
      h(
        "details",
        { id: `not-now-${one.id}`, class: "aside" },
        h("summary", {}, texts.case.notNow),
        h(
          "ul",
          {},
          one.notNow.map((wait) => h("li", {}, `${texts.move[wait.move]}: ${wait.because}`)),
        ),
      ),
  ];
}

function opener(app: App, one: CaseView, action: Action, move: Move): HTMLElement {
  const { texts } = app;
  const controls = move.fields.map((name) => ({
    name,
    control: controlFor(app, name, action.requires.includes(name)),
  }));
  const values = () =>
    Object.fromEntries(controls.flatMap(({ name, control }) => (control.value === "" ? [] : [[name, control.value]])));
  const send = () => orThrow(move.make(app.api, one.id, { "If-Match": `"${one.version}"` }, values()));
  return h(
    "details",
    { class: "move", id: `move-${move.name}-${one.id}` },
    h("summary", { class: "button" }, texts.move[move.name]),
    form(
      app,
      texts.move[move.name],
      send,
      controls.map(({ name, control }) => field(texts.moveField[name], control)),
    ),
  );
}

function controlFor(
  app: App,
  name: Move["fields"][number],
  required: boolean,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const { texts } = app;
  // As the API calls it, so that what is wrong is said beside it.
  const attributes = { name: name === "closing" ? "reason" : name, required };
  switch (name) {
    case "answer":
      return select(entries(texts.answer), undefined, attributes);
    case "approved":
      return select(
        [
          ["true", texts.case.approved],
          ["false", texts.case.declined],
        ],
        "true",
        attributes,
      );
    case "closing":
      return select(entries(texts.closing), "WITHDRAWN", attributes);
    case "effectiveOn":
    case "revisitOn":
    case "dueOn":
      return h("input", { type: "date", ...attributes });
    default:
      return h("textarea", { rows: 2, maxlength: 2000, ...attributes });
  }
}

function entries(words: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(words);
}
