import type { Config } from "./config.js";
import { h } from "./html.js";
import { languageSwitch } from "./language-switch.js";
import { problemBox } from "./problem.js";
import { textsOf, type Language } from "./texts/index.js";

/** What somebody sees who is not signed in: what this is, the way in, and on a local stack whom they can be. */
export function showWelcome(
  place: HTMLElement,
  config: Config,
  language: Language,
  ways: { signIn: () => void; speak: (language: Language) => void },
  error?: unknown,
): void {
  const texts = textsOf(language);
  document.title = "NextLevel";
  place.replaceChildren(
    h(
      "header",
      { class: "top" },
      h("span", { class: "brand" }, "NextLevel"),
      h("div", { class: "who" }, languageSwitch(texts, language, ways.speak)),
    ),
    h(
      "main",
      { class: "welcome" },
      h("h1", {}, texts.welcome.title),
      h("p", { class: "lead" }, texts.welcome.lead),
      error !== undefined && problemBox(texts, error, ways.signIn),
      h("button", { type: "button", class: "primary large", onclick: ways.signIn }, texts.welcome.signIn),
      config.demoAccounts.length > 0 && demo(config, texts),
      h("p", {}, h("a", { href: "/docs" }, texts.welcome.docs)),
    ),
  );
}

function demo(config: Config, texts: ReturnType<typeof textsOf>): HTMLElement {
  return h(
    "section",
    { class: "card" },
    h("h2", {}, texts.welcome.demo),
    h("p", {}, texts.welcome.demoWay, " ", texts.tellTheDemo),
    h(
      "ul",
      { class: "accounts" },
      config.demoAccounts.map((one) =>
        h("li", {}, h("code", {}, one.name), one.roles.length > 0 && h("span", {}, one.roles.join(", "))),
      ),
    ),
  );
}
