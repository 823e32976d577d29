import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient, orThrow, ProblemError, threw } from "@nextlevel/client";
import { api, json, problem } from "./api.js";

const ME = { params: { path: { id: "me" } } } as const;
const EVIDENCE = { ...ME, body: { summary: "Led the migration" } } as const;

test("a request carries token and language", async (t) => {
  const { url, calls } = await api(t, (response) => json(response, { items: [] }));
  const client = createClient({ baseUrl: `${url}/`, token: () => "of-erin", language: "de" });
  await orThrow(client.GET("/api/employees/{id}/evidence", ME));
  assert.equal(calls[0]?.url, "/api/employees/me/evidence");
  assert.equal(calls[0]?.headers.authorization, "Bearer of-erin");
  assert.equal(calls[0]?.headers["accept-language"], "de");
});

test("a token that was refused is renewed once", async (t) => {
  const { url, calls } = await api(t, (response) => problem(response, 401, "unauthenticated"));
  const client = createClient({ baseUrl: url, token: (renew) => (renew ? "new" : "old") });
  const failure = await orThrow(client.POST("/api/employees/{id}/evidence", EVIDENCE)).catch((e: unknown) => e);
  assert.ok(threw(failure, "unauthenticated"));
  assert.deepEqual(
    calls.map((call) => call.headers.authorization),
    ["Bearer old", "Bearer new"],
  );
});

test("a repeated POST keeps key and body", async (t) => {
  const { url, calls } = await api(t, (response, _, number) =>
    number === 1 ? problem(response, 503, "upstream-unavailable", { "Retry-After": "0" }) : json(response, { id: "1" }),
  );
  await orThrow(createClient({ baseUrl: url }).POST("/api/employees/{id}/evidence", EVIDENCE));
  assert.equal(calls.length, 2);
  assert.match(String(calls[0]?.headers["idempotency-key"]), /^[0-9a-f-]{36}$/);
  assert.equal(calls[1]?.headers["idempotency-key"], calls[0]?.headers["idempotency-key"]);
  assert.equal(calls[1]?.body, calls[0]?.body);
});

test("each POST has a key of its own", async (t) => {
  const { url, calls } = await api(t, (response) => json(response, {}));
  const client = createClient({ baseUrl: url });
  await client.POST("/api/employees/{id}/evidence", EVIDENCE);
  await client.POST("/api/employees/{id}/evidence", EVIDENCE);
  assert.notEqual(calls[0]?.headers["idempotency-key"], calls[1]?.headers["idempotency-key"]);
});

test("a request is repeated as often as allowed, and then its problem is the answer", async (t) => {
  const { url, calls } = await api(t, (response) => problem(response, 429, "rate-limited", { "Retry-After": "0" }));
  const client = createClient({ baseUrl: url, retries: 3 });
  const { error, response } = await client.GET("/api/employees/{id}", ME);
  assert.equal(response.status, 429);
  assert.equal(error?.type, "urn:problem:rate-limited");
  assert.equal(calls.length, 4);
});

for (const [why, status, headers] of [
  ["without Retry-After", 503, {}],
  ["after too long a wait", 503, { "Retry-After": "60" }],
  ["for another status", 500, { "Retry-After": "0" }],
] as const) {
  test(`a request is not repeated ${why}`, async (t) => {
    const { url, calls } = await api(t, (response) => problem(response, status, "some", headers));
    await createClient({ baseUrl: url }).GET("/api/employees/{id}", ME);
    assert.equal(calls.length, 1);
  });
}

test("a wait ends when the request is given up", async (t) => {
  const stop = new AbortController();
  const { url, calls } = await api(t, (response) => {
    problem(response, 429, "rate-limited", { "Retry-After": "9" });
    response.once("finish", () => stop.abort());
  });
  const request = createClient({ baseUrl: url }).GET("/api/employees/{id}", { ...ME, signal: stop.signal });
  await assert.rejects(request, { name: "AbortError" });
  assert.equal(calls.length, 1);
});

test("what is read after writes says where those writes stand, of many the last eight", async (t) => {
  const { url, calls } = await api(t, (response, call, number) =>
    json(response, {}, call.method === "POST" ? { "NextLevel-Position": `e${number}` } : {}),
  );
  const client = createClient({ baseUrl: url });
  const read = async () => {
    await client.GET("/api/employees/{id}/readiness", ME);
    return calls.at(-1)?.headers["nextlevel-position"];
  };
  assert.equal(await read(), undefined);
  await client.POST("/api/employees/{id}/evidence", EVIDENCE);
  assert.equal(await read(), "e2");
  for (let i = 0; i < 9; i++) {
    await client.POST("/api/employees/{id}/evidence", EVIDENCE);
  }
  assert.equal(await read(), "e5,e6,e7,e8,e9,e10,e11,e12");
});

test("a problem that is thrown says what it is and which request it was", async (t) => {
  const { url } = await api(t, (response) => problem(response, 404, "not-found", { "X-Request-Id": "r1" }));
  const failure = await orThrow(createClient({ baseUrl: url }).GET("/api/employees/{id}", ME)).catch((e: unknown) => e);
  assert.ok(failure instanceof ProblemError);
  assert.equal(failure.message, "It is not-found.");
  assert.equal(failure.requestId, "r1");
  assert.ok(threw(failure, "not-found"));
  assert.ok(!threw(failure, "forbidden"));
});

test("an answer that is no problem is thrown as one", async (t) => {
  const { url } = await api(t, (response) => response.writeHead(502).end("<h1>Bad gateway</h1>"));
  await assert.rejects(orThrow(createClient({ baseUrl: url }).GET("/api/employees/{id}", ME)), {
    name: "ProblemError",
    problem: { type: "about:blank", title: "Bad Gateway", status: 502 },
  });
});
