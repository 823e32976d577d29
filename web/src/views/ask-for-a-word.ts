import { orThrow, type EvidenceView, type EmployeeView } from "@nextlevel/client";
import type { App } from "../app.js";
import { field, form } from "../components.js";
import { h } from "../html.js";

/** Asks a colleague, found by name, to confirm a piece of evidence. */
export function askForAWord(app: App, piece: EvidenceView): void {
  const { texts } = app;
  const people = h("datalist", { id: "colleagues" });
  const found = new Map<string, string>();
  const name = h("input", {
    name: "attesterId",
    type: "text",
    list: "colleagues",
    required: true,
    autocomplete: "off",
    oninput: () => void find(),
  });
  const message = h("textarea", { name: "message", rows: 2, maxlength: 500 });

  async function find(): Promise<void> {
    if (name.value.trim().length < 2 || found.has(name.value)) {
      return;
    }
    const { items } = await orThrow(
      app.api.GET("/api/employees", { params: { query: { q: name.value.trim(), limit: 8 } } }),
    );
    items.forEach((one) => found.set(label(one), one.id));
    people.replaceChildren(...items.map((one) => h("option", { value: label(one) })));
  }

  async function ask(): Promise<void> {
    const attesterId = found.get(name.value) ?? (await first(app, name.value));
    if (attesterId === undefined) {
      throw new Error(texts.word.nobody);
    }
    await orThrow(
      app.api.POST("/api/employees/{id}/evidence/{evidenceId}/attestation-requests", {
        params: { path: { id: "me", evidenceId: piece.id } },
        body: message.value.trim() === "" ? { attesterId } : { attesterId, message: message.value },
      }),
    );
    dialog.close();
  }

  const dialog = h(
    "dialog",
    { "aria-label": texts.word.ask, onclose: () => dialog.remove() },
    h("h2", {}, texts.word.ask),
    h("p", { class: "words" }, piece.summary),
    form(
      app,
      texts.word.send,
      ask,
      field(texts.word.whom, name, texts.word.whomHint),
      people,
      field(texts.word.message, message),
    ),
    h("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, texts.cancel),
  );
  document.body.append(dialog);
  dialog.showModal();
}

async function first(app: App, q: string): Promise<string | undefined> {
  const { items } = await orThrow(app.api.GET("/api/employees", { params: { query: { q, limit: 2 } } }));
  return items.length === 1 ? items[0]?.id : undefined;
}

function label(employee: EmployeeView): string {
  return `${employee.name}, ${employee.position.title}`;
}
