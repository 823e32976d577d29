import { signIn } from "@nextlevel/client";
import { openApp, type App } from "./app.js";
import { readConfig, type Config } from "./config.js";
import { h } from "./html.js";
import { inTime } from "./part.js";
import { problemBox } from "./problem.js";
import { showShell } from "./shell.js";
import { browserLanguage, rememberLanguage, textsOf, type Language } from "./texts/index.js";
import { showWelcome } from "./welcome.js";

/** Whether somebody was signed in before this page was reloaded; no more than that is kept, and no token. */
const WAS_SIGNED_IN = "nextlevel.was-signed-in";

const place = document.getElementById("app") as HTMLElement;
let language = browserLanguage();
let app: App | undefined;

void start();

async function start(): Promise<void> {
  document.documentElement.lang = language;
  place.replaceChildren(h("p", { class: "placeholder alone", role: "status" }, textsOf(language).loading));
  try {
    const config = await inTime(readConfig());
    if (new URLSearchParams(location.search).has("state") || sessionStorage.getItem(WAS_SIGNED_IN) !== null) {
      await enter(config);
    } else {
      welcome(config);
    }
  } catch (error) {
    place.replaceChildren(
      h(
        "main",
        { class: "welcome" },
        problemBox(textsOf(language), error, () => void start()),
      ),
    );
  }
}

/** Leads to the sign-in and, for whoever comes back from there, into the app. */
async function enter(config: Config): Promise<void> {
  sessionStorage.removeItem(WAS_SIGNED_IN);
  try {
    const session = await signIn({
      issuer: config.issuer,
      clientId: config.clientId,
      redirectUri: `${location.origin}/`,
    });
    await open(config, session);
  } catch (error) {
    welcome(config, error);
  }
}

async function open(config: Config, session: App["session"]): Promise<void> {
  app?.live.close();
  app = await inTime(openApp(config, session, language));
  sessionStorage.setItem(WAS_SIGNED_IN, "");
  showShell(
    { ...app, session: { ...session, signOut } },
    place,
    (chosen) => void speak(chosen, () => open(config, session)),
  );
  void app.live.listen();

  function signOut(): void {
    sessionStorage.removeItem(WAS_SIGNED_IN);
    session.signOut();
  }
}

function welcome(config: Config, error?: unknown): void {
  const again = () => (welcome(config), Promise.resolve());
  showWelcome(
    place,
    config,
    language,
    { signIn: () => void enter(config), speak: (chosen) => void speak(chosen, again) },
    error,
  );
}

async function speak(chosen: Language, show: () => Promise<void>): Promise<void> {
  language = chosen;
  rememberLanguage(chosen);
  document.documentElement.lang = chosen;
  await show();
}
