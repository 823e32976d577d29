import { createClient, orThrow, type Client, type MeView, type Session } from "@nextlevel/client";
import type { Config } from "./config.js";
import { Format } from "./format.js";
import { Live } from "./live.js";
import { textsOf, type Language, type Texts } from "./texts/index.js";

/** What every view needs: the API on behalf of whoever signed in, and how to speak to them. */
export interface App {
  config: Config;
  session: Session;
  api: Client;
  me: MeView;
  language: Language;
  texts: Texts;
  format: Format;
  live: Live;
}

/** Opens the API for a person and asks who that is. */
export async function openApp(config: Config, session: Session, language: Language): Promise<App> {
  const api = createClient({ baseUrl: location.origin, token: session.token, language });
  const me = await orThrow(api.GET("/api/me"));
  return {
    config,
    session,
    api,
    me,
    language,
    texts: textsOf(language),
    format: new Format(language),
    live: new Live(api),
  };
}
