import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { test } from "node:test";
import { createClient, threw, type LiveUpdate } from "@nextlevel/client";
import { api, json, problem } from "./api.js";

function stream(response: ServerResponse, text: string): void {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.write(`retry: 1\n\n${text}`);
}

function event(type: string) {
  return { type, subject: { kind: "readiness", id: "7" }, employee: "7", at: "2026-11-26T10:00:00Z", position: `of-${type}` };
}

function changed(type: string, id: string): string {
  return `event: ${type}\nid: ${id}\ndata: ${JSON.stringify(event(type))}\n\n`;
}

/** The types of so many events. */
async function types(events: AsyncGenerator<LiveUpdate>, many: number): Promise<string[]> {
  const types: string[] = [];
  for await (const event of events) {
    types.push(event.type);
    if (types.length === many) {
      break;
    }
  }
  return types;
}

test("an event says what changed, when, and nothing else", async (t) => {
  const { url, calls } = await api(t, (response) => stream(response, `: beat\n\n${changed("ReadinessChanged", "a")}`));
  const events = createClient({ baseUrl: url, token: () => "of-erin" }).events();
  const { value } = await events.next();
  await events.return();
  assert.deepEqual(value, event("ReadinessChanged"));
  assert.equal(calls[0]?.url, "/api/events");
  assert.equal(calls[0]?.headers.authorization, "Bearer of-erin");
  assert.equal(calls[0]?.headers.accept, "text/event-stream");
});

test("what is read after an event contains it", async (t) => {
  const { url, calls } = await api(t, (response, call) =>
    call.url === "/api/events" ? stream(response, changed("EvidenceShared", "a")) : json(response, {}),
  );
  const client = createClient({ baseUrl: url });
  await types(client.events(), 1);
  await client.GET("/api/employees/{id}/readiness", { params: { path: { id: "me" } } });
  assert.equal(calls.at(-1)?.headers["nextlevel-position"], "of-EvidenceShared");
});

test("a bare id is a sign of life, and where the stream goes on", async (t) => {
  const { url, calls } = await api(t, (response, _, number) => {
    if (number === 1) {
      stream(response, "id: x\n\n");
      response.end();
    } else {
      stream(response, changed("Next", "y"));
    }
  });
  assert.deepEqual(await types(createClient({ baseUrl: url }).events(), 1), ["Next"]);
  assert.equal(calls[1]?.headers["last-event-id"], "x");
});

test("a stream that breaks goes on after its last event", async (t) => {
  const { url, calls } = await api(t, (response, _, number) => {
    stream(response, changed(`Event${number}`, `id-${number}`));
    setImmediate(() => response.destroy());
  });
  assert.deepEqual(await types(createClient({ baseUrl: url }).events(), 3), ["Event1", "Event2", "Event3"]);
  assert.deepEqual(
    calls.map((call) => call.headers["last-event-id"]),
    [undefined, "id-1", "id-2"],
  );
});

test("what was missed for good is told as a reload", async (t) => {
  const { url } = await api(t, (response) => stream(response, `event: reload\ndata:\n\n${changed("Next", "b")}`));
  assert.deepEqual(await types(createClient({ baseUrl: url }).events(), 2), ["reload", "Next"]);
});

test("a stream that ends with its token goes on with a new one", async (t) => {
  const { url, calls } = await api(t, (response, _, number) => {
    if (number === 1) {
      stream(response, `${changed("First", "a")}event: bye\ndata: {"reason":"token-expired"}\n\n`);
      response.end();
    } else {
      stream(response, changed("Second", "b"));
    }
  });
  const client = createClient({ baseUrl: url, token: (renew) => (renew ? "new" : "old") });
  assert.deepEqual(await types(client.events(), 2), ["First", "Second"]);
  assert.deepEqual(
    calls.map((call) => call.headers.authorization),
    ["Bearer old", "Bearer new"],
  );
});

test("a gateway that is away is asked again", async (t) => {
  const { url } = await api(t, (response, _, number) =>
    number === 1 ? problem(response, 503, "some", { "Retry-After": "0" }) : stream(response, changed("Back", "a")),
  );
  assert.deepEqual(await types(createClient({ baseUrl: url }).events(), 1), ["Back"]);
});

test("a stream that may not be read is a problem", async (t) => {
  const { url } = await api(t, (response) => problem(response, 403, "forbidden"));
  await assert.rejects(createClient({ baseUrl: url }).events().next(), (failure) => threw(failure, "forbidden"));
});

test("a stream ends with its signal", async (t) => {
  const { url } = await api(t, (response) => stream(response, changed("Only", "a")));
  const stop = new AbortController();
  const seen = [];
  for await (const event of createClient({ baseUrl: url }).events(stop.signal)) {
    seen.push(event.type);
    stop.abort();
  }
  assert.deepEqual(seen, ["Only"]);
});

test("a frame may come in any pieces and with any line ends", async (t) => {
  const { url } = await api(t, (response) => {
    stream(response, "");
    const text = `event: A\r\nid: 1\r\ndata: {"type":"A",\r\ndata: "é":1}\r\n\r\nevent: B\rdata: {"type":"B"}\r\revent: C\ndata: {"type":"C"}\n\n`;
    for (const byte of Buffer.from(text)) {
      response.write(Buffer.of(byte));
    }
  });
  assert.deepEqual(await types(createClient({ baseUrl: url }).events(), 3), ["A", "B", "C"]);
});
