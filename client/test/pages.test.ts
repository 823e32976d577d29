import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient, items, threw } from "@nextlevel/client";
import { api, json, problem } from "./api.js";

function evidence(url: string) {
  const client = createClient({ baseUrl: url });
  return items((cursor) =>
    client.GET("/api/employees/{id}/evidence", { params: { path: { id: "me" }, query: cursor ? { cursor } : {} } }),
  );
}

test("a list is read to its end, page by page", async (t) => {
  const pages = [
    { items: [{ id: "1" }, { id: "2" }], next: "a" },
    { items: [], next: "b" },
    { items: [{ id: "3" }] },
  ];
  const { url, calls } = await api(t, (response, _, number) => json(response, pages[number - 1]));
  const ids = [];
  for await (const piece of evidence(url)) {
    ids.push(piece.id);
  }
  assert.deepEqual(ids, ["1", "2", "3"]);
  assert.deepEqual(
    calls.map((call) => call.url.split("?")[1]),
    [undefined, "cursor=a", "cursor=b"],
  );
});

test("no page is asked for that nobody looks at", async (t) => {
  const { url, calls } = await api(t, (response) => json(response, { items: [{ id: "1" }], next: "more" }));
  for await (const piece of evidence(url)) {
    assert.equal(piece.id, "1");
    break;
  }
  assert.equal(calls.length, 1);
});

test("a list that may not be read is a problem", async (t) => {
  const { url } = await api(t, (response) => problem(response, 403, "forbidden"));
  await assert.rejects(evidence(url).next(), (failure) => threw(failure, "forbidden"));
});
