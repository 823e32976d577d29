import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { startBrowser, Visitor } from "./visitor.js";

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test("an editor sees what an import would do, imports it, and draws what was found into a draft", async () => {
  const visitor = await Visitor.arrive(browser);
  await visitor.signIn("acme-editor");
  await visitor.open("libraries");
  const { page } = visitor;
  const key = `guests-${Date.now().toString(36)}`;
  const begin = page.locator("#begin-library");
  await begin.locator("summary").click();
  await begin.getByLabel("Key", { exact: true }).fill(key);
  await begin.getByLabel("Name", { exact: true }).fill(`Guests ${key}`);
  await begin.locator("button").click();

  const importing = page.locator(`#import-${key}`);
  await importing.locator("summary").click();
  await importing.locator("input[type=file]").setInputFiles({
    name: "skills.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("preferredLabel,description\nWelcoming guests,Meets those who arrive.\nCarving,Cuts meat.\n"),
  });
  await importing.locator("button").first().click();
  await importing.getByText("2 new, 0 changed, 0 removed").waitFor();
  await importing.getByText("'preferredLabel' is taken to be the column 'name'").waitFor();
  assert.deepEqual(await visitor.violations(), []);
  await importing.getByRole("button", { name: "Import it so" }).click();

  const drawing = page.locator(`#draw-${key}`);
  await drawing.locator("summary").click();
  await drawing.getByRole("searchbox").fill("guests");
  await drawing.getByRole("button", { name: "Search" }).click();
  await drawing.getByLabel("Welcoming guests").check();
  await drawing.getByRole("button", { name: "Draw into the draft" }).click();
  await drawing.getByText("No level expects anything of 'Welcoming guests' yet").waitFor();
  assert.deepEqual(await visitor.violations(), []);
  await page.setViewportSize({ width: 390, height: 800 });
  assert.equal(await visitor.overflow(), 0);
  assert.deepEqual(visitor.complaints, []);
});
