import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { settings } from "./settings.js";
import { startBrowser, Visitor } from "./visitor.js";

/** Told once in each run, on whatever data. */
const DEED = `Mentored two colleagues until they deployed alone, for the ${Date.now()}th time.`;

let browser: Browser;
/** Writes and asks; the engineer of the demo is compared by other tests meanwhile. */
let writer: Visitor;

before(async () => {
  browser = await startBrowser();
  writer = await Visitor.arrive(browser);
  await writer.signIn("acme-manager");
});
after(() => browser.close());

test("while nobody can be signed in the page says so, and tries again when asked", async () => {
  const { page } = await Visitor.arrive(browser);
  await page.route("**/.well-known/openid-configuration", (route) => route.abort());
  await page.locator("main button.primary").click();
  await page.locator(".problem").waitFor();
  await page.unroute("**/.well-known/openid-configuration");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("#username").waitFor();
});

test("somebody captures a sentence by keyboard alone, with what is suggested while they write", async () => {
  const { page } = writer;
  await writer.open("evidence");
  await page.getByLabel("In a sentence").focus();
  await page.keyboard.type(DEED);
  await page.locator(".chip").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.locator(".chip[aria-pressed=true]").waitFor();
  await page.getByRole("button", { name: "Save" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".piece", { hasText: DEED }).first().waitFor();
});

test("a piece is shared, a word is asked for, and the other's page hears of it by itself", async () => {
  const director = await Visitor.arrive(browser);
  await director.signIn("acme-director");
  await director.open("team");
  const piece = writer.page.locator(".piece", { hasText: DEED }).first();
  await piece.getByRole("button", { name: "Share with my manager" }).click();
  await piece.getByRole("button", { name: "Ask for a word" }).click();
  await writer.page.getByLabel("Who saw it?").fill("Dana");
  await writer.page.locator("dialog").getByRole("button", { name: "Ask", exact: true }).click();
  await writer.page.locator("dialog").waitFor({ state: "detached" });
  const asked = director.page.locator("li", { hasText: DEED });
  await asked.first().waitFor();
  await asked.first().getByRole("button", { name: "Confirm", exact: true }).click();
  await writer.page.locator(".piece", { hasText: DEED }).getByText("Confirmed: Dana").first().waitFor();
});

test("in a language that nothing here reads it is said that nothing is suggested", async () => {
  const { page } = writer;
  const sentence = page.getByLabel("In a sentence");
  await sentence.fill("Ho guidato la migrazione del sistema di fatturazione con cinque colleghi.");
  await page.locator("[role=status]", { hasText: "Italian" }).waitFor();
  await sentence.fill("");
});

test("what is wrong with what was sent is said beside the field", async () => {
  const { page } = writer;
  await page.getByLabel("In a sentence").fill("   ");
  await page.getByRole("button", { name: "Save" }).click();
  await page.locator("textarea[aria-invalid] + .fault").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "TEXTAREA");
  assert.deepEqual(await writer.violations(), []);
});

test("no token is left where other scripts would find it", async () => {
  const kept = await writer.page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
  assert.doesNotMatch(kept, /eyJ|token/);
});

test("whoever reloads the page is signed in still, at the same view", async () => {
  await writer.page.reload();
  await writer.settled();
  assert.equal(writer.page.url(), `${settings.gateway}/#/evidence`);
});

test("an answer that fails is a problem with a way out, and offline is said", async () => {
  const { page } = writer;
  await page.route("**/timing*", (route) =>
    route.fulfill({
      status: 503,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: "urn:problem:upstream-unavailable", title: "Away", status: 503, detail: "Later." }),
    }),
  );
  await writer.open("readiness");
  await page.locator(".problem", { hasText: "Later." }).waitFor();
  await page.unroute("**/timing*");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".problem").waitFor({ state: "detached" });
  await page.context().setOffline(true);
  await page.locator(".offline").waitFor();
  await page.context().setOffline(false);
});

test("on a slow network the page is usable within its first answers", async () => {
  const { page } = writer;
  const network = await page.context().newCDPSession(page);
  await network.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: 125_000,
    uploadThroughput: 125_000,
  });
  await page.reload();
  await page.locator(".hero").waitFor();
  await network.detach();
});

test("whoever signs out is asked to sign in", async () => {
  await writer.page.getByRole("button", { name: "Sign out" }).click();
  await writer.page.locator("main button.primary", { hasText: "Sign in" }).waitFor();
});
