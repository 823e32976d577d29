import type { TimelineView } from "@nextlevel/client";
import type { App } from "../app.js";
import { scrolling, table } from "../components.js";
import { h, svg } from "../html.js";

const [BAR, HEIGHT, BOTTOM] = [44, 130, 24];

/** Evidence by month, with the months that have none, and by competency: who looks for gaps finds them at a glance. */
export function monthsPicture(app: App, timeline: TimelineView): HTMLElement {
  const { texts, format } = app;
  const months = withoutHoles(timeline);
  const most = Math.max(1, ...months.map((one) => one.count));
  const width = months.length * BAR;
  const height = (count: number) => (count / most) * (HEIGHT - BOTTOM - 20);
  const bars = svg(
    "svg",
    {
      viewBox: `0 0 ${width} ${HEIGHT}`,
      class: "bars",
      preserveAspectRatio: "xMinYMid",
      role: "img",
      "aria-label": texts.evidence.byMonth,
    },
    months.map((one, i) => {
      const [x, full, shared] = [i * BAR + 6, height(one.count), height(one.shared)];
      const base = HEIGHT - BOTTOM;
      return svg(
        "g",
        {},
        svg("title", {}, texts.evidence.ofMonth(format.month(one.month), one.count, one.shared)),
        one.count === 0 && svg("rect", { x, y: base - 16, width: BAR - 12, height: 16, rx: 3, class: "bar-gap" }),
        svg("rect", { x, y: base - full, width: BAR - 12, height: full, rx: 3, class: "bar-private" }),
        svg("rect", { x, y: base - shared, width: BAR - 12, height: shared, rx: 3, class: "bar-shared" }),
        one.count > 0 && svg("text", { x: x + (BAR - 12) / 2, y: base - full - 5, class: "tick middle" }, one.count),
        svg("text", { x: x + (BAR - 12) / 2, y: HEIGHT - 8, class: "tick middle" }, format.shortMonth(one.month)),
      );
    }),
  );
  const legend = h(
    "ul",
    { class: "legend row" },
    (["shared", "private", "gap"] as const).map((kind) =>
      h("li", {}, h("span", { class: `key bar-${kind}` }), texts.evidence.bar[kind]),
    ),
  );
  return h(
    "figure",
    {},
    scrolling(app, texts.evidence.byMonth, bars),
    legend,
    h("h3", {}, texts.evidence.byCompetency),
    scrolling(app, texts.evidence.byCompetency, byCompetency(app, timeline, months)),
  );
}

/** From the first month that has evidence until now; those that have none are there as well. */
function withoutHoles(timeline: TimelineView): TimelineView["items"] {
  const known = new Map(timeline.items.map((one) => [one.month, one]));
  const first = [...known.keys()].sort()[0];
  const now = new Date().toISOString().slice(0, 7);
  const all: TimelineView["items"] = [];
  for (let month = first; month !== undefined && month <= now; month = next(month)) {
    all.push(known.get(month) ?? { month, count: 0, quantified: 0, shared: 0, competencies: [] });
  }
  return all;
}

function next(month: string): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1);
  return day.toISOString().slice(0, 7);
}

/** A table that is a picture as well: the more evidence, the darker the cell. */
function byCompetency(app: App, timeline: TimelineView, months: TimelineView["items"]): HTMLTableElement {
  const { texts, format } = app;
  const names = new Map(
    timeline.items.flatMap((month) => month.competencies).map((one) => [one.competency.key, one.competency.name]),
  );
  const rows = [...names].map(([key, name]) => [
    name,
    ...months.map((month) =>
      cell(month.competencies.filter((one) => one.competency.key === key).reduce((sum, one) => sum + one.count, 0)),
    ),
  ]);
  const made = table(
    texts.evidence.byCompetency,
    [texts.competency, ...months.map((one) => format.shortMonth(one.month))],
    rows,
  );
  made.classList.add("heat");
  return made;
}

function cell(count: number): HTMLElement {
  return h("span", { class: `heat-${Math.min(3, count)}` }, count === 0 ? "–" : count);
}
