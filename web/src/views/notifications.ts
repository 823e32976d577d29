import { change, orThrow, type NotificationSettingsView, type NotificationView } from "@nextlevel/client";
import type { App } from "../app.js";
import { badge, card, field, form, scrolling, select, table } from "../components.js";
import { h } from "../html.js";
import { part } from "../part.js";

const OWN = { path: { id: "me" } };

type Kind = keyof App["texts"]["notifications"]["kind"];
type Channel = NotificationSettingsView["channel"];
type Timings = NotificationSettingsView["timings"];

/** How somebody is told of what waits for them, and of what they were told. */
export function notificationsView(app: App): Node {
  const { api } = app;
  return h(
    "div",
    { class: "stack" },
    part(
      app,
      () => orThrow(api.GET("/api/employees/{id}/notification-settings", { params: OWN })),
      (settings) => choice(app, settings),
    ),
    part(
      app,
      () => orThrow(api.GET("/api/employees/{id}/notifications", { params: { ...OWN, query: { limit: 50 } } })),
      ({ items }) => told(app, items),
    ),
  );
}

function choice(app: App, settings: NotificationSettingsView): HTMLElement {
  const texts = app.texts.notifications;
  const channel = select(Object.entries(texts.channel), settings.channel, { name: "channel" });
  const url = h("input", { name: "url", type: "url", maxlength: 1000, autocomplete: "off" });
  const timings = Object.entries(settings.timings).map(([kind, timing]) => ({
    kind: kind as Kind,
    control: select(Object.entries(texts.timing), timing, { name: kind }),
  }));
  const save = () =>
    change(
      () => app.api.GET("/api/employees/{id}/notification-settings", { params: OWN }),
      (_, header) =>
        app.api.PUT("/api/employees/{id}/notification-settings", {
          params: { ...OWN, header },
          body: {
            channel: channel.value as Channel,
            ...(url.value !== "" && { url: url.value }),
            timings: Object.fromEntries(timings.map(({ kind, control }) => [kind, control.value])) as Timings,
          },
        }),
    );
  return card(
    texts.title,
    h("p", {}, texts.lead),
    !settings.mailIsSetUp && h("p", {}, texts.noMail),
    form(
      app,
      texts.save,
      save,
      field(texts.way, channel),
      field(texts.url, url, settings.chatHost ? texts.urlKept(settings.chatHost) : texts.urlHint),
      timings.map(({ kind, control }) => field(texts.kind[kind], control)),
    ),
  );
}

function told(app: App, items: NotificationView[]): HTMLElement {
  const texts = app.texts.notifications;
  return card(
    texts.log,
    h("p", {}, texts.logLead),
    items.length > 0 &&
      scrolling(
        app,
        texts.log,
        table(
          texts.log,
          [app.texts.date, texts.what, texts.became],
          items.map((one) => [
            app.format.time(one.createdAt),
            texts.kind[one.kind as Kind],
            badge(one.state === "SENT" ? "good" : one.state === "WAITING" ? "calm" : "bad", texts.state[one.state]),
          ]),
        ),
      ),
  );
}
