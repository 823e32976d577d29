import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { Chromium, signInAt } from "./browser.js";
import { settings } from "./settings.js";
import { serveSite } from "./site.js";

const chromium = new Chromium();
let page: Page;
let close: () => void;

before(async () => {
  close = await serveSite();
  page = await chromium.open();
  await page.goto(`${settings.page}/growth?tab=evidence#latest`);
  await signInAt(page, "acme-engineer");
  await page.waitForFunction(() => document.title === "Signed in");
});

after(() => close());

test("a person who signed in is back at the same address, and the code is not in it", () => {
  assert.equal(page.url(), `${settings.page}/growth?tab=evidence#latest`);
});

test("no token is left where other scripts would find it later", async () => {
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual(kept, [0, 0, ""]);
});

test("the page calls the API of another origin and reads its headers", async () => {
  const answer = await page.evaluate(async () => {
    const { data, response } = await nextlevel.api.GET("/api/employees/{id}", { params: { path: { id: "me" } } });
    const headers = ["X-Request-Id", "RateLimit-Remaining"].map((name) => response.headers.get(name));
    return { name: data?.name, headers };
  });
  assert.equal(answer.name, "Erin Engineer");
  assert.ok(answer.headers.every((value) => value !== null), String(answer.headers));
});

test("a problem of another origin is read with its type", async () => {
  const type = await page.evaluate(async () => {
    const path = { id: "me", evidenceId: crypto.randomUUID() };
    const { error } = await nextlevel.api.GET("/api/employees/{id}/evidence/{evidenceId}", { params: { path } });
    return error?.type;
  });
  assert.equal(type, "urn:problem:not-found");
});

test("a change that came too late is refused, and made anew on what the evidence has become", async () => {
  const summary = await page.evaluate(async () => {
    const { api, change, orThrow } = nextlevel;
    const me = { path: { id: "me" } };
    const logged = await api.POST("/api/employees/{id}/evidence", { params: me, body: { summary: "One" } });
    const path = { id: "me", evidenceId: logged.response.headers.get("Location")?.split("/").at(-1) ?? "" };
    const read = () => api.GET("/api/employees/{id}/evidence/{evidenceId}", { params: { path } });
    const write = (summary: string, header: { "If-Match": string }) =>
      api.PUT("/api/employees/{id}/evidence/{evidenceId}", { params: { path, header }, body: { summary } });
    const former = await read();
    const stale = { "If-Match": former.response.headers.get("ETag") ?? "" };
    await orThrow(write("One, two", stale));
    const refused = await write("Lost", stale);
    let calls = 0;
    await change(read, (current, header) =>
      write(`${current.summary}, three`, calls++ === 0 ? stale : header),
    );
    const last = await orThrow(read());
    return [refused.response.status, refused.error?.type, calls, last.summary];
  });
  assert.deepEqual(summary, [412, "urn:problem:stale-version", 2, "One, two, three"]);
});

test("what was written is in what is read right after it", async () => {
  const found = await page.evaluate(async () => {
    const { api, orThrow } = nextlevel;
    const me = { path: { id: "me" } };
    const logged = await api.POST("/api/employees/{id}/evidence", { params: me, body: { summary: "Just now" } });
    await orThrow(api.GET("/api/employees/{id}/readiness", { params: me }));
    return logged.response.status;
  });
  assert.equal(found, 201);
});

test("the page hears of what the person wrote", async () => {
  const opened = page.waitForResponse((response) => response.url().endsWith("/api/events"));
  await page.evaluate(() => {
    nextlevel.heard = [];
    void (async () => {
      for await (const event of nextlevel.api.events()) {
        nextlevel.heard.push("subject" in event ? event.subject.id : event.type);
      }
    })();
  });
  assert.equal((await opened).status(), 200);
  const id = await page.evaluate(async () => {
    const { api, orThrow } = nextlevel;
    const logged = api.POST("/api/employees/{id}/evidence", {
      params: { path: { id: "me" } },
      body: { summary: "Heard of" },
    });
    return (await orThrow(logged)).id;
  });
  await page.waitForFunction((id) => nextlevel.heard.includes(id), id);
});

test("whoever signs out has to sign in again, with live updates open as well", async () => {
  await page.evaluate(() => nextlevel.session.signOut());
  await page.locator("#username").waitFor();
  assert.equal(new URL(page.url()).origin, new URL(settings.issuer).origin);
});

test("the documentation shows the API under its own policy", async () => {
  const docs = await chromium.open();
  const complaints: string[] = [];
  docs.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
  docs.on("pageerror", (error) => complaints.push(error.message));
  await docs.goto(`${settings.gateway}/docs/try`);
  await docs.locator(".opblock-tag").first().waitFor();
  assert.deepEqual(complaints, []);
});
