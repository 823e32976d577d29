import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { startBrowser, Visitor } from "./visitor.js";

/** Whom a view is looked at as. */
const VIEWS: Record<string, string[]> = {
  "acme-engineer": ["readiness", "evidence", "case", "framework", "notifications"],
  "acme-manager": ["team"],
  "acme-hr": ["hr"],
};

let browser: Browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test("whoever is not signed in sees the way in, and on a local stack whom they can be", async () => {
  const visitor = await Visitor.arrive(browser);
  await visitor.page.getByText("acme-engineer").waitFor();
  assert.deepEqual(await visitor.violations(), []);
});

for (const [user, views] of Object.entries(VIEWS)) {
  test(`${user} finds every view filled and accessible, on any screen, in light and dark`, async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.signIn(user);
    for (const view of views) {
      await visitor.open(view);
      assert.equal(await visitor.page.locator(".problem").count(), 0, `${view} shows a problem`);
      assert.deepEqual(await visitor.violations(), [], view);
      await visitor.page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await visitor.violations("color-contrast"), [], `${view} in the dark`);
      await visitor.page.emulateMedia({ colorScheme: "light" });
      // 720 pixels are 1440 at 200 %.
      for (const width of [720, 390]) {
        await visitor.page.setViewportSize({ width, height: 800 });
        assert.equal(await visitor.overflow(), 0, `${view} at ${width}`);
      }
      await visitor.page.setViewportSize({ width: 1440, height: 900 });
    }
    assert.deepEqual(visitor.complaints, []);
  });
}

test("in German the page and what the API says are German", async () => {
  const visitor = await Visitor.arrive(browser, { locale: "de-DE" });
  await visitor.signIn("acme-engineer");
  await visitor.page.locator("h1", { hasText: "Meine Reife" }).waitFor();
  assert.match((await visitor.page.locator(".hero .lead").textContent()) ?? "", /Anforderung/);
  await visitor.page.getByRole("button", { name: "EN", exact: true }).click();
  await visitor.page.locator("h1", { hasText: "My readiness" }).waitFor();
});
