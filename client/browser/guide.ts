import { spawn, type ChildProcessByStdio } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Readable } from "node:stream";
import { settings } from "./settings.js";

const ROOT = new URL("../../../../", import.meta.url);

/** The commands of docs/frontend.md, in their order, with the addresses of the stack that runs. */
export function commands(): string[] {
  const guide = readFileSync(new URL("docs/frontend.md", ROOT), "utf8");
  return [...guide.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, command = ""]) =>
    command
      .replaceAll("http://127.0.0.1:8080", settings.gateway)
      .replaceAll("http://127.0.0.1:8180/realms/nextlevel", settings.issuer)
      .replaceAll("5173", new URL(settings.page).port),
  );
}

/** Commands that run in one shell, whose last one goes on until it is stopped. */
export class Guide {
  readonly #shell: ChildProcessByStdio<null, Readable, Readable>;
  #output = "";

  constructor(commands: string[]) {
    this.#shell = spawn("bash", ["-euc", commands.join("\n")], { cwd: ROOT, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [this.#shell.stdout, this.#shell.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (this.#output += text));
    }
  }

  /** Waits until this was printed; fails, with all that was printed, when a command fails before. */
  printed(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#shell.stdout.on("data", () => this.#output.includes(text) && resolve());
      this.#shell.once("close", (code) => reject(new Error(`A command ended with ${code}:\n${this.#output}`)));
    });
  }

  /** Ends the whole group: what goes on is a grandchild. */
  stop(): void {
    if (this.#shell.pid !== undefined && this.#shell.exitCode === null) {
      process.kill(-this.#shell.pid);
    }
  }
}
