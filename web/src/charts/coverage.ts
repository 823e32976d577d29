import type { ReadinessView, RequirementState } from "@nextlevel/client";
import type { App } from "../app.js";
import { picture, table } from "../components.js";
import { h, svg } from "../html.js";

const ORDER: RequirementState[] = ["DEMONSTRATED", "EMERGING", "DISPUTED", "NO_OPPORTUNITY", "NOT_SHOWN"];
const GAP = 0.035;

/** How much of what the target requires is shown: a ring with a piece for each requirement. */
export function coveragePicture(app: App, readiness: ReadinessView): HTMLElement {
  const { texts } = app;
  const requirements = ORDER.flatMap((state) =>
    readiness.requirements.filter((one) => one.required && one.state === state),
  );
  const shown = requirements.filter((one) => one.state === "DEMONSTRATED").length;
  const sentence = texts.readiness.ring(shown, requirements.length);
  const ring = svg(
    "svg",
    { viewBox: "0 0 200 200", class: "ring", role: "img", "aria-label": sentence },
    requirements.map((one, i) =>
      svg(
        "path",
        { d: arc(i / requirements.length, (i + 1) / requirements.length), class: `state-${one.state}` },
        svg("title", {}, `${one.competency.name}: ${texts.state[one.state]}`),
      ),
    ),
    svg("text", { x: 100, y: 104, class: "ring-number" }, `${shown}/${requirements.length}`),
    svg("text", { x: 100, y: 126, class: "ring-word" }, texts.readiness.shown),
  );
  const legend = h(
    "ul",
    { class: "legend" },
    ORDER.map((state) => ({ state, count: requirements.filter((one) => one.state === state).length }))
      .filter(({ count }) => count > 0)
      .map(({ state, count }) =>
        h("li", {}, h("span", { class: `key state-${state}` }), h("strong", {}, count), ` ${texts.state[state]}`),
      ),
  );
  const rows = requirements.map((one) => [
    one.competency.name,
    texts.state[one.state],
    app.format.percent(Math.min(1, one.strength)),
  ]);
  return picture(
    app,
    "coverage-table",
    h("div", { class: "ring-and-legend" }, ring, legend),
    table(sentence, [texts.competency, texts.standing, texts.strength], rows),
  );
}

/** A piece of the ring, from one share of it to another, clockwise from the top. */
function arc(from: number, to: number): string {
  const [outer, inner] = [92, 66];
  const start = from * 2 * Math.PI + GAP / 2;
  const end = Math.max(start + 0.01, to * 2 * Math.PI - GAP / 2);
  const large = end - start > Math.PI ? 1 : 0;
  return `M${at(outer, start)}A${outer} ${outer} 0 ${large} 1 ${at(outer, end)}L${at(inner, end)}A${inner} ${inner} 0 ${large} 0 ${at(inner, start)}Z`;
}

function at(radius: number, angle: number): string {
  return `${(100 + radius * Math.sin(angle)).toFixed(2)} ${(100 - radius * Math.cos(angle)).toFixed(2)}`;
}
