import type { App } from "./app.js";
import { h } from "./html.js";
import { viewOf, VIEWS, type ViewName } from "./router.js";
import { languageSwitch } from "./language-switch.js";
import { problemBox } from "./problem.js";

type View = (app: App) => Node;

/** Each is loaded when it is first looked at. */
const LOADERS: Record<ViewName, () => Promise<View>> = {
  readiness: async () => (await import("./views/readiness.js")).readinessView,
  evidence: async () => (await import("./views/evidence.js")).evidenceView,
  case: async () => (await import("./views/case.js")).caseView,
  team: async () => (await import("./views/team.js")).teamView,
  hr: async () => (await import("./views/hr.js")).hrView,
  framework: async () => (await import("./views/framework.js")).frameworkView,
  libraries: async () => (await import("./views/libraries.js")).librariesView,
  notifications: async () => (await import("./views/notifications.js")).notificationsView,
};

/** Which permission opens a view; the API decides again at each call. */
const OPENED_BY: Record<ViewName, App["me"]["may"][number]> = {
  readiness: "GROW",
  evidence: "GROW",
  case: "GROW",
  team: "LEAD_TEAM",
  hr: "WORK_AS_HR",
  framework: "READ_COMPANY",
  libraries: "EDIT_FRAMEWORKS",
  notifications: "GROW",
};

/** The frame around all views: who is signed in, where one may go, and the view itself. */
export function showShell(app: App, place: HTMLElement, speak: (language: App["language"]) => void): void {
  const open = VIEWS.filter((name) => app.me.may.includes(OPENED_BY[name]));
  const main = h("main", { id: "main", tabindex: -1 });
  const links = new Map(open.map((name) => [name, h("a", { href: `#/${name}` }, app.texts.nav[name])]));
  place.replaceChildren(
    h(
      "a",
      { class: "skip", href: "#main", onclick: (event) => (event.preventDefault(), main.focus()) },
      app.texts.skip,
    ),
    header(app, links, speak),
    offlineNotice(app),
    main,
    h("div", { id: "said", role: "status" }),
  );

  async function show(moved: boolean): Promise<void> {
    const name = viewOf(location.hash) ?? open[0];
    links.forEach((link, one) =>
      one === name ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current"),
    );
    name && links.get(name)?.scrollIntoView({ inline: "center", block: "nearest" });
    if (name === undefined || !open.includes(name)) {
      main.replaceChildren(...(app.me.employee ? notForYou(app) : notKnown(app)));
      return;
    }
    document.title = `${app.texts.nav[name]} · NextLevel`;
    try {
      const view = await LOADERS[name]();
      main.replaceChildren(h("h1", {}, app.texts.nav[name]), view(app));
    } catch (error) {
      main.replaceChildren(problemBox(app.texts, error, () => void show(false)));
    }
    if (moved) {
      window.scrollTo(0, 0);
      main.focus();
    }
  }

  window.onhashchange = () => void show(true);
  void show(false);
}

function notForYou({ texts }: App): Node[] {
  return [h("h1", {}, texts.notForYou), h("p", {}, texts.notForYouWay)];
}

/** The account of somebody of whom the HR system has told nothing yet. */
function notKnown({ texts, config }: App): Node[] {
  return [
    h("h1", {}, texts.notKnown),
    h("p", {}, texts.notKnownWay),
    ...(config.demoAccounts.length > 0 ? [h("p", {}, texts.tellTheDemo)] : []),
  ];
}

function header(
  app: App,
  links: Map<ViewName, HTMLAnchorElement>,
  speak: (language: App["language"]) => void,
): HTMLElement {
  return h(
    "header",
    { class: "top" },
    h("a", { class: "brand", href: "#/" }, "NextLevel"),
    h("nav", { "aria-label": app.texts.navigation }, [...links.values()]),
    h(
      "div",
      { class: "who" },
      languageSwitch(app.texts, app.language, speak),
      h("span", { class: "me" }, app.me.employee?.name ?? app.me.userName),
      h("button", { type: "button", class: "quiet", onclick: () => app.session.signOut() }, app.texts.signOut),
    ),
  );
}

function offlineNotice(app: App): HTMLElement {
  const notice = h("p", { class: "offline", role: "status", hidden: navigator.onLine }, app.texts.problem.offlineWay);
  window.ononline = () => {
    notice.hidden = true;
    app.live.changed();
  };
  window.onoffline = () => (notice.hidden = false);
  return notice;
}
