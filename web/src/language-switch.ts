import { h } from "./html.js";
import { LANGUAGES, type Language, type Texts } from "./texts/index.js";

/** Changes the language of the page and of what the API says. */
export function languageSwitch(texts: Texts, chosen: Language, speak: (language: Language) => void): HTMLElement {
  return h(
    "div",
    { class: "languages", role: "group", "aria-label": texts.language },
    LANGUAGES.map(([language, name]) =>
      h(
        "button",
        {
          type: "button",
          class: "quiet",
          lang: language,
          title: name,
          "aria-pressed": language === chosen ? "true" : "false",
          onclick: () => speak(language),
        },
        language.toUpperCase(),
      ),
    ),
  );
}
