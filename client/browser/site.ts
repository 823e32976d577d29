import { createServer } from "node:http";
import { build } from "esbuild";
import { settings } from "./settings.js";

const HTML = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Not yet</title>
<link rel="icon" href="data:,"></head><body><script type="module" src="/page.js"></script></body></html>`;

/** Serves the page of these tests at the origin that the local stack allows, until the function that it returns is called. */
export async function serveSite(): Promise<() => void> {
  const { outputFiles } = await build({
    entryPoints: ["target/checked/browser/page.js"],
    bundle: true,
    format: "esm",
    write: false,
  });
  const server = createServer((request, response) => {
    const [type, body] = served(request.url ?? "/", outputFiles[0]?.text ?? "");
    response.writeHead(200, { "Content-Type": type }).end(body);
  });
  const { port, hostname } = new URL(settings.page);
  await new Promise<void>((resolve) => server.listen(Number(port), hostname, resolve));
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

function served(url: string, script: string): [string, string] {
  switch (url.replace(/\?.*/, "")) {
    case "/page.js":
      return ["text/javascript", script];
    case "/settings.json":
      return ["application/json", JSON.stringify({ gateway: settings.gateway, issuer: settings.issuer })];
    default:
      return ["text/html", HTML];
  }
}
