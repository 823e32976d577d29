import assert from "node:assert/strict";
import { test } from "node:test";
import { change, createClient, threw } from "@nextlevel/client";
import { api, json, problem, type Answering } from "./api.js";

const PATH = { id: "me", evidenceId: "e1" };

/** Adds a word to what is there. */
function add(url: string, word: string) {
  const client = createClient({ baseUrl: url });
  return change(
    () => client.GET("/api/employees/{id}/evidence/{evidenceId}", { params: { path: PATH } }),
    (read, header) =>
      client.PUT("/api/employees/{id}/evidence/{evidenceId}", {
        params: { path: PATH, header },
        body: { ...read, summary: `${read.summary} ${word}` } as never,
      }),
  );
}

/** A thing that somebody else changes this many times between a read and a write. */
function changedMeanwhile(times: number): Answering {
  let version = 1;
  return (response, call) => {
    if (call.method === "GET") {
      json(response, { id: "e1", summary: `version ${version}` }, { ETag: `"${version}"` });
      version += times-- > 0 ? 1 : 0;
    } else if (call.headers["if-match"] === `"${version}"`) {
      json(response, JSON.parse(call.body));
    } else {
      problem(response, 412, "stale-version");
    }
  };
}

test("a change names the version that it changes", async (t) => {
  const { url, calls } = await api(t, changedMeanwhile(0));
  await add(url, "more");
  assert.equal(calls[1]?.headers["if-match"], '"1"');
  assert.equal(JSON.parse(calls[1]?.body ?? "").summary, "version 1 more");
});

test("a change that came too late is made anew on what the thing has become", async (t) => {
  const { url, calls } = await api(t, changedMeanwhile(1));
  await add(url, "more");
  assert.equal(JSON.parse(calls.at(-1)?.body ?? "").summary, "version 2 more");
});

test("a thing that changes all the time is given up", async (t) => {
  const { url, calls } = await api(t, changedMeanwhile(9));
  await assert.rejects(add(url, "more"), (failure) => threw(failure, "stale-version"));
  assert.equal(calls.filter((call) => call.method === "PUT").length, 3);
});

test("another problem is not tried again", async (t) => {
  const { url, calls } = await api(t, (response, call) =>
    call.method === "GET" ? json(response, {}, { ETag: '"1"' }) : problem(response, 409, "not-now"),
  );
  await assert.rejects(add(url, "more"), (failure) => threw(failure, "not-now"));
  assert.equal(calls.length, 2);
});

test("what has no version cannot be changed by this", async (t) => {
  const { url } = await api(t, (response) => json(response, {}));
  await assert.rejects(add(url, "more"), /answers without ETag/);
});
