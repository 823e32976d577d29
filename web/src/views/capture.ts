import { orThrow, threw, type ClaimRequest, type DemandSuggestion, type EmployeeOverview } from "@nextlevel/client";
import type { App } from "../app.js";
import { card, field, form } from "../components.js";
import { h } from "../html.js";

/** How long somebody has to pause, in milliseconds, until suggestions are asked for. */
const PAUSE = 500;

const SHORTEST = 12;

/** At which level of which framework a sentence is looked at: the goal, else the own level. */
interface Aim {
  framework: string;
  level: string;
}

/** A sentence is enough; what it may show is suggested while it is written, and a person decides. */
export function capture(app: App): HTMLElement {
  const { texts } = app;
  const aim = findAim(app);
  const chosen = new Map<string, ClaimRequest>();
  const suggested = h("div", { class: "chips", role: "group", "aria-label": texts.capture.suggestions });
  const hint = h("p", { class: "aside", role: "status" }, texts.capture.hint);
  const summary = h("textarea", {
    name: "summary",
    rows: 3,
    required: true,
    maxlength: 2000,
    placeholder: texts.capture.placeholder,
    oninput: () => later(),
  });
  const day = h("input", { name: "occurredOn", type: "date", max: today(), value: today() });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void suggest(), PAUSE);
  }

  /** Suggestions help, and capturing works without them. */
  async function suggest(): Promise<void> {
    const demands = sentences(summary.value);
    const level = await aim;
    const mine = ++turn;
    if (demands.length === 0 || level === undefined) {
      return;
    }
    try {
      const { items } = await orThrow(
        app.api.POST("/api/employees/competency-suggestions", { body: { ...level, demands } }),
      );
      if (mine === turn) {
        offer(items, level);
      }
    } catch {
      hint.textContent = texts.capture.noSuggestions;
    }
  }

  function offer(items: DemandSuggestion[], { level }: Aim): void {
    const found = new Map(
      items.flatMap(({ competency }) => (competency === undefined ? [] : [[competency.key, competency.name] as const])),
    );
    const kept = [...suggested.querySelectorAll<HTMLElement>("[aria-pressed=true]")];
    kept.forEach((one) => found.delete(one.dataset["key"] ?? ""));
    const unread = items.map((one) => one.unread?.sentence).find((sentence) => sentence !== undefined);
    hint.textContent =
      found.size + kept.length > 0 ? texts.capture.choose : (unread ?? texts.capture.nothingFound);
    suggested.replaceChildren(...kept, ...[...found].map(([key, name]) => chip(key, name, level)));
  }

  function chip(key: string, name: string, level: string): HTMLElement {
    const made = h(
      "button",
      { type: "button", class: "chip", "data-key": key, "aria-pressed": "false", onclick: () => toggle() },
      name,
    );
    const toggle = () => {
      chosen.has(key) ? chosen.delete(key) : chosen.set(key, { competency: key, level });
      made.setAttribute("aria-pressed", String(chosen.has(key)));
    };
    return made;
  }

  async function save(): Promise<void> {
    await orThrow(
      app.api.POST("/api/employees/{id}/evidence", {
        params: { path: { id: "me" } },
        body: { summary: summary.value, occurredOn: day.value || today(), claims: [...chosen.values()] },
      }),
    );
    summary.value = "";
    chosen.clear();
    suggested.replaceChildren();
    hint.textContent = texts.capture.saved;
  }

  return card(
    texts.capture.title,
    form(
      app,
      texts.capture.save,
      save,
      field(texts.capture.what, summary),
      suggested,
      hint,
      field(texts.capture.when, day),
    ),
  );
}

/** Undefined for who has no level yet. */
async function findAim(app: App): Promise<Aim | undefined> {
  try {
    const overview: EmployeeOverview = await orThrow(
      app.api.GET("/api/employees/{id}/overview", { params: { path: { id: "me" } } }),
    );
    return {
      framework: overview.framework,
      level: (overview.readiness?.target ?? overview.goal ?? overview.level).key,
    };
  } catch (error) {
    if (threw(error)) {
      return undefined;
    }
    throw error;
  }
}

/** Each may show something else. */
function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((one) => one.trim())
    .filter((one) => one.length >= SHORTEST)
    .slice(0, 5);
}

function today(): string {
  return new Date().toLocaleDateString("sv");
}
