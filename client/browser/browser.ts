import { after } from "node:test";
import { chromium, type Browser, type Page } from "playwright-core";
import { settings } from "./settings.js";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A Chromium for the tests of one file, which ends with them. */
export class Chromium {
  #running: Promise<Browser> | undefined;

  constructor() {
    after(async () => (await this.#running)?.close());
  }

  /** A page in which nobody is signed in. */
  async open(): Promise<Page> {
    this.#running ??= chromium.launch({ executablePath: settings.chromium, args: FLAGS });
    const context = await (await this.#running).newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    return page;
  }
}

/** Signs a demo account in at Keycloak's page, which asks for the name first and then for the password. */
export async function signInAt(page: Page, user: string): Promise<void> {
  await page.locator("#username").fill(user);
  if (!(await page.locator("#password").isVisible())) {
    await page.locator("#kc-login").click();
  }
  await page.locator("#password").fill(user);
  await page.locator("#kc-login").click();
}
