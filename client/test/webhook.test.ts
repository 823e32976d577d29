import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mock, test } from "node:test";
import { Webhook } from "standardwebhooks";

// What integration-service signs, as its own test compares.
const signed = JSON.parse(readFileSync("test/signed-webhook.json", "utf8")) as {
  secret: string;
  id: string;
  timestamp: number;
  signature: string;
  body: string;
};
const head = {
  "webhook-id": signed.id,
  "webhook-timestamp": String(signed.timestamp),
  "webhook-signature": signed.signature,
};

test("a receiver in JavaScript verifies what was posted to it, and refuses what was changed", (t) => {
  mock.timers.enable({ apis: ["Date"], now: signed.timestamp * 1000 });
  t.after(() => mock.timers.reset());
  const webhook = new Webhook(signed.secret);
  assert.deepEqual(webhook.verify(signed.body, head), JSON.parse(signed.body));
  assert.throws(() => webhook.verify(signed.body.replace("senior", "principal"), head));
});
