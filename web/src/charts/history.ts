import type { AssessmentChangeView } from "@nextlevel/client";
import type { App } from "../app.js";
import { picture, table } from "../components.js";
import { svg } from "../html.js";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [640, 220, 44, 16, 16, 30];

/** How readiness changed: the share that was shown, day by day, and the verdict at each change. */
export function historyPicture(app: App, newestFirst: AssessmentChangeView[]): HTMLElement {
  const { texts, format } = app;
  const onOneDay = newestFirst[0]?.changedAt.slice(0, 10) === newestFirst.at(-1)?.changedAt.slice(0, 10);
  const when = (moment: string) => (onOneDay ? format.time(moment) : format.day(moment));
  const changes = newestFirst.toReversed();
  const times = changes.map((one) => Date.parse(one.changedAt));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const x = (time: number) => LEFT + (last === first ? 0.5 : (time - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (share: number) => TOP + (1 - Math.min(1, share)) * (HEIGHT - TOP - BOTTOM);
  const line = changes
    .map((one, i) => `${i === 0 ? "M" : "H"}${x(times[i] ?? 0)}${i === 0 ? " " : "V"}${y(one.share)}`)
    .join("");
  const drawn = svg(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "plot", role: "img", "aria-label": texts.readiness.overTime },
    [0, 0.5, 1].map((share) => [
      svg("line", { x1: LEFT, x2: WIDTH - RIGHT, y1: y(share), y2: y(share), class: "grid" }),
      svg("text", { x: LEFT - 8, y: y(share) + 4, class: "tick end" }, format.percent(share)),
    ]),
    svg("path", { d: line, class: "line" }),
    changes.map((one, i) =>
      svg(
        "circle",
        { cx: x(times[i] ?? 0), cy: y(one.share), r: 5, class: `dot verdict-${one.verdict}` },
        svg("title", {}, `${when(one.changedAt)}: ${texts.verdict[one.verdict]}, ${format.percent(one.share)}`),
      ),
    ),
    changes.length > 0 && svg("text", { x: LEFT, y: HEIGHT - 8, class: "tick" }, when(changes[0]?.changedAt ?? "")),
    changes.length > 1 &&
      svg("text", { x: WIDTH - RIGHT, y: HEIGHT - 8, class: "tick end" }, when(changes.at(-1)?.changedAt ?? "")),
  );
  const rows = newestFirst.map((one) => [
    when(one.changedAt),
    texts.verdict[one.verdict],
    format.percent(one.share),
    one.sentence,
  ]);
  return picture(
    app,
    "history-table",
    drawn,
    table(texts.readiness.overTime, [texts.date, texts.verdictWord, texts.share, texts.why], rows),
  );
}
