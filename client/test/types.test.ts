import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient, type EvidenceView } from "@nextlevel/client";
import { api, problem } from "./api.js";

const EVIDENCE = { params: { path: { id: "me" } }, body: { summary: "" } } as const;

test("an error is one of the problems of its operation, each with its own type", async (t) => {
  const { url } = await api(t, (response) => problem(response, 422, "invalid"));
  const { data, error } = await createClient({ baseUrl: url }).POST("/api/employees/{id}/evidence", EVIDENCE);
  const read: EvidenceView | undefined = data;
  assert.equal(read, undefined);
  // @ts-expect-error: this operation never answers so, and the compiler knows.
  assert.ok(error?.type !== "urn:problem:stale-version");
  assert.ok(error?.type === "urn:problem:invalid");
  const status: 422 = error.status;
  assert.equal(status, 422);
});
