import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
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
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

/** Starts the browser that the tests of one file share. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: settings.chromium, args: FLAGS });
}

/** A page of the app in a browser that nobody used before. */
export class Visitor {
  /** What the browser complained of. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.setDefaultTimeout(30_000);
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on(
      "console",
      (line) =>
        line.type() === "error" && /Content Security Policy/.test(line.text()) && this.complaints.push(line.text()),
    );
  }

  static async arrive(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({ locale: "en", viewport: { width: 1440, height: 900 }, ...options });
    const visitor = new Visitor(await context.newPage());
    await visitor.page.goto(`${settings.gateway}/`);
    return visitor;
  }

  /** Through Keycloak's own form, which asks for the name first and then for the password. */
  async signIn(user: string): Promise<void> {
    await this.page.locator("main button.primary").click();
    await this.page.locator("#username").fill(user);
    if (!(await this.page.locator("#password").isVisible())) {
      await this.page.locator("#kc-login").click();
    }
    await this.page.locator("#password").fill(user);
    await this.page.locator("#kc-login").click();
    await this.settled();
  }

  /** Opens a view by its link and waits until all of it is there. */
  async open(view: string): Promise<void> {
    await this.page.locator(`nav a[href="#/${view}"]`).click();
    await this.page.locator(`nav a[href="#/${view}"][aria-current]`).waitFor();
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.locator("main h1").waitFor();
    await this.page.waitForFunction(
      () =>
        document.querySelector("main > :nth-child(2)") !== null && document.querySelector("[aria-busy=true]") === null,
    );
  }

  /** What axe finds wrong, each with where; by one rule, where one is named. */
  async violations(rule?: string): Promise<string[]> {
    // Evaluated by the debugger, which the page's policy does not bind.
    await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate(
      (one) => axe.run(document, one),
      rule === undefined ? {} : { runOnly: [rule] },
    );
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  }

  /** How many pixels of the page are outside of the screen, to the right. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}
