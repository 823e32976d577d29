import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { Chromium, signInAt } from "./browser.js";
import { commands, Guide } from "./guide.js";
import { settings } from "./settings.js";

const chromium = new Chromium();
let guide: Guide;

before(async () => {
  guide = new Guide(commands());
  await guide.printed("ready in");
});
after(() => guide.stop());

test("the guide has ten commands at most", () => {
  assert.ok(commands().length <= 10, String(commands().length));
});

test("the page of the guide is the example that is type-checked", () => {
  const example = readFileSync("examples/readiness-page.ts", "utf8");
  assert.ok(readFileSync("../docs/frontend.md", "utf8").includes(example));
});

test("the guide leads to a page that signs in and shows somebody's readiness", async () => {
  const page = await chromium.open();
  await page.goto(settings.page);
  await signInAt(page, "acme-engineer");
  await page.locator("h1", { hasText: "Senior" }).waitFor();
  assert.match((await page.locator("h1").textContent()) ?? "", /requirements are shown/);
});
