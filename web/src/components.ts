import type { App } from "./app.js";
import { h, uniqueId, type Attributes, type Child } from "./html.js";
import { inTime } from "./part.js";
import { clearFaults, markFaults } from "./faults.js";
import { problemBox } from "./problem.js";

/** A section with a heading, as all views are made of. */
export function card(heading: string, ...children: Child[]): HTMLElement {
  const id = uniqueId("card");
  return h("section", { class: "card", "aria-labelledby": id }, h("h2", { id }, heading), children);
}

export type Tone = "good" | "fair" | "bad" | "calm";

/** A word that stands out; its tone is never all that says it. */
export function badge(tone: Tone, text: string): HTMLElement {
  return h("span", { class: `badge ${tone}` }, text);
}

/** A picture and, for whoever would rather read, the same as a table. */
export function picture(app: App, id: string, drawn: Child, table: HTMLTableElement): HTMLElement {
  return h(
    "figure",
    {},
    drawn,
    h("details", { id }, h("summary", {}, app.texts.asTable), scrolling(app, table.caption?.textContent ?? "", table)),
  );
}

/** What is wider than a small screen scrolls by itself, by keyboard too. */
export function scrolling(app: App, label: string, content: Node): HTMLElement {
  return h(
    "div",
    { class: "scrolls", tabindex: 0, role: "group", "aria-label": `${label} (${app.texts.scrolls})` },
    content,
  );
}

/** A table with a heading for each column; the first cell of a row is the row's heading. */
export function table(caption: string, columns: string[], rows: Child[][]): HTMLTableElement {
  return h(
    "table",
    {},
    h("caption", { class: "unseen" }, caption),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        columns.map((one) => h("th", { scope: "col" }, one)),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map((row) =>
        h(
          "tr",
          {},
          row.map((cell, i) => (i === 0 ? h("th", { scope: "row" }, cell) : h("td", {}, cell))),
        ),
      ),
    ),
  );
}

/** A labelled field of a form. */
export function field(label: string, control: HTMLElement, hint?: string): HTMLElement {
  control.id ||= uniqueId("field");
  const hintId = hint === undefined ? undefined : `${control.id}-hint`;
  if (hintId !== undefined) {
    control.setAttribute("aria-describedby", hintId);
  }
  return h(
    "div",
    { class: "field" },
    h("label", { for: control.id }, label),
    control,
    hintId && h("small", { id: hintId }, hint),
  );
}

/** A choice of one of several values. */
export function select(
  choices: readonly (readonly [value: string, label: string])[],
  chosen?: string,
  attributes: Attributes = {},
): HTMLSelectElement {
  return h(
    "select",
    attributes,
    choices.map(([value, label]) => h("option", { value, selected: value === chosen }, label)),
  );
}

/** A form that sends, says while it does, and shows what went wrong; what is shown elsewhere is read anew afterwards. */
export function form(app: App, submit: string, send: () => Promise<unknown>, ...children: Child[]): HTMLFormElement {
  const trouble = h("div");
  const button = h("button", { type: "submit", class: "primary" }, submit);
  const element = h(
    "form",
    {
      novalidate: true,
      oninput: () => (element.dataset["touched"] = ""),
      onsubmit: (event) => {
        event.preventDefault();
        void attempt(app, button, trouble, send, element);
      },
    },
    children,
    h("div", { class: "buttons" }, button),
    trouble,
  );
  return element;
}

/** A button that does something at the API. */
export function doing(app: App, label: string, act: () => Promise<unknown>, attributes: Attributes = {}): HTMLElement {
  const trouble = h("div");
  const button = h(
    "button",
    { type: "button", ...attributes, onclick: () => void attempt(app, button, trouble, act) },
    label,
  );
  return h("span", { class: "doing" }, button, trouble);
}

async function attempt(
  app: App,
  button: HTMLButtonElement,
  trouble: HTMLElement,
  act: () => Promise<unknown>,
  within?: HTMLFormElement,
): Promise<void> {
  if (button.getAttribute("aria-disabled") === "true") {
    return;
  }
  button.setAttribute("aria-disabled", "true");
  trouble.replaceChildren();
  within && clearFaults(within);
  try {
    await inTime(act());
    delete within?.dataset["touched"];
    say(app.texts.done);
    app.live.changed();
  } catch (error) {
    const isMarked = within !== undefined && markFaults(within, error);
    trouble.replaceChildren(
      isMarked ? h("p", { class: "fault", role: "alert" }, app.texts.problem.fields) : problemBox(app.texts, error),
    );
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

/** Says something that screen readers hear and others see for a moment. */
export function say(sentence: string): void {
  const place = document.getElementById("said");
  place?.replaceChildren(h("span", {}, sentence));
}
