import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

const APP = "target/app";
const LARGEST = 150 * 1024;

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const read = (name: string) => readFileSync(`src/${name}`, "utf8");

test("all that a first view may load is at most 150 KB, compressed", (t) => {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((name) => /\.(js|css|html)$/.test(name));
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${APP}/${file}`)).length, 0);
  t.diagnostic(`${size} bytes`);
  assert.ok(files.length > 5 && size <= LARGEST, `${size} bytes in ${files.length} files`);
});

test("no text becomes markup, whoever it comes from", () => {
  const risky = sources.filter((name) =>
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|srcdoc|\beval\(/.test(read(name)),
  );
  assert.deepEqual(risky, []);
});

test("nothing is typed as any", () => {
  assert.deepEqual(
    sources.filter((name) => /(:|as|<)\s*any\b/.test(read(name))),
    [],
  );
});

test("the page itself has neither scripts nor styles within", () => {
  assert.doesNotMatch(readFileSync(`${APP}/index.html`, "utf8"), /<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
});

test("sentences for people are in the files of texts alone", () => {
  const spoken = sources
    .filter((name) => !name.startsWith("texts"))
    .filter((name) => /h\("(p|h\d|button|label|summary)", \{[^}]*\}, "[A-Za-z]{3,}/.test(read(name)));
  assert.deepEqual(spoken, []);
});
