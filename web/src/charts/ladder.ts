import type { FrameworkDocument, Level } from "@nextlevel/client";
import type { App } from "../app.js";
import { picture, scrolling, table } from "../components.js";
import { svg } from "../html.js";

const [BOX_WIDTH, BOX_HEIGHT, ACROSS, DOWN] = [158, 46, 200, 82];

/** The levels of a framework and which comes after which, a row for each track. */
export function ladderPicture(app: App, framework: FrameworkDocument): HTMLElement {
  const { texts } = app;
  const places = placed(framework);
  const width = Math.max(...[...places.values()].map(([x]) => x)) + BOX_WIDTH + 12;
  const height = Math.max(...[...places.values()].map(([, y]) => y)) + BOX_HEIGHT + 8;
  const name = new Map(framework.levels.map((level) => [level.key, level.name]));
  const drawn = svg(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      class: "ladder",
      role: "img",
      "aria-label": texts.framework.ladder,
    },
    framework.tracks.map((track, row) => svg("text", { x: 0, y: row * DOWN + 14, class: "tick" }, track.name)),
    framework.levels.flatMap((level) =>
      (level.after ?? []).map((before) => way(places.get(before), places.get(level.key))),
    ),
    framework.levels.map((level) => box(level, places.get(level.key) ?? [0, 0])),
  );
  const tracks = new Map(framework.tracks.map((track) => [track.key, track.name]));
  const rows = framework.levels.map((level) => [
    level.name,
    tracks.get(level.track) ?? level.track,
    (level.after ?? []).map((key) => name.get(key) ?? key).join(", ") || "–",
  ]);
  return picture(
    app,
    "ladder-table",
    scrolling(app, texts.framework.ladder, drawn),
    table(texts.framework.ladder, [texts.level, texts.framework.track, texts.framework.after], rows),
  );
}

function box(level: Level, [x, y]: [number, number]): SVGElement {
  const words = lines(level.name);
  return svg(
    "g",
    {},
    svg("rect", { x, y, width: BOX_WIDTH, height: BOX_HEIGHT, rx: 8, class: "rung" }),
    words.map((line, i) =>
      svg(
        "text",
        { x: x + BOX_WIDTH / 2, y: y + BOX_HEIGHT / 2 + 5 + (i - (words.length - 1) / 2) * 16, class: "rung-name" },
        line,
      ),
    ),
  );
}

/** A name on one line or two. */
function lines(name: string): string[] {
  if (name.length <= 19) {
    return [name];
  }
  const middle = name.lastIndexOf(" ", 20);
  return middle < 0 ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}

function way(from: [number, number] | undefined, to: [number, number] | undefined): SVGElement | null {
  if (from === undefined || to === undefined) {
    return null;
  }
  const [x1, y1, x2, y2] = [from[0] + BOX_WIDTH, from[1] + BOX_HEIGHT / 2, to[0], to[1] + BOX_HEIGHT / 2];
  const middle = x2 - 20;
  return svg("path", {
    d: `M${x1} ${y1}H${middle - 8}C${middle + 6} ${y1} ${middle - 6} ${y2} ${x2} ${y2}`,
    class: "way",
  });
}

/** To the right of all that it comes after, in the row of its track. */
function placed(framework: FrameworkDocument): Map<string, [number, number]> {
  const levels = new Map(framework.levels.map((level) => [level.key, level]));
  const column = (key: string, seen: string[] = []): number => {
    const before = (levels.get(key)?.after ?? []).filter((one) => levels.has(one) && !seen.includes(one));
    return before.length === 0 ? 0 : 1 + Math.max(...before.map((one) => column(one, [...seen, key])));
  };
  const rows = framework.tracks.map((track) => track.key);
  return new Map(
    framework.levels.map((level) => [
      level.key,
      [column(level.key) * ACROSS, Math.max(0, rows.indexOf(level.track)) * DOWN + 22],
    ]),
  );
}
