import { de } from "./de.js";
import { en, type Texts } from "./en.js";

export type { Texts };

export type Language = "en" | "de";

/** Each language by its own name. */
export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["de", "Deutsch"],
];

const CHOSEN = "nextlevel.language";

export function textsOf(language: Language): Texts {
  return language === "de" ? de : en;
}

/** The language that was chosen here before, else the browser's. */
export function browserLanguage(): Language {
  const wanted = localStorage.getItem(CHOSEN) ?? navigator.language;
  return wanted.startsWith("de") ? "de" : "en";
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(CHOSEN, language);
}
