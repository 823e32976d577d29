import type { NeedView } from "@nextlevel/client";
import type { App } from "../app.js";
import { card } from "../components.js";
import { h, type Child } from "../html.js";
import { postNeed } from "./post-need.js";

/** What somebody asked the team or the company for, and asking for more. */
export function needs(app: App, items: NeedView[]): HTMLElement {
  const { texts, format } = app;
  return card(
    texts.need.title,
    items.length === 0 && h("p", {}, texts.need.none),
    h(
      "ul",
      { class: "list" },
      items.map((one): Child =>
        h(
          "li",
          {},
          h("p", { class: "words" }, one.title),
          one.description && h("p", {}, one.description),
          h(
            "p",
            { class: "aside" },
            [
              one.author.name,
              `${texts.need.until} ${format.day(one.until)}`,
              ...one.competencies.map((needed) => needed.competency.name),
            ]
              .filter(Boolean)
              .join(" · "),
          ),
        ),
      ),
    ),
    postNeed(app),
  );
}
