import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const LARGEST = 15 * 1024;

test("all of the client, with what it needs, is at most 15 KB when minified and compressed", async (t) => {
  const { outputFiles } = await build({
    entryPoints: ["dist/index.js"],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const size = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
  t.diagnostic(`${size} bytes`);
  assert.ok(size > 0 && size <= LARGEST, `${size} bytes`);
});
