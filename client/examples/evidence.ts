// A script: how evidence is listed, logged and changed, and what may go wrong meanwhile.
import { change, createClient, items, orThrow, threw } from "@nextlevel/client";

const api = createClient({
  baseUrl: process.env["NEXTLEVEL_GATEWAY"] ?? "http://127.0.0.1:8080",
  token: () => process.env["NEXTLEVEL_TOKEN"],
  language: "en",
});
const me = { path: { id: "me" } };

// All pages, each asked for when the one before is used up.
for await (const piece of items((cursor) =>
  api.GET("/api/employees/{id}/evidence", { params: { ...me, query: cursor === undefined ? {} : { cursor } } }),
)) {
  console.log(piece.occurredOn, piece.summary);
}

// A POST carries an Idempotency-Key, so that it is repeated safely when the API is busy.
const { error, data } = await api.POST("/api/employees/{id}/evidence", {
  params: me,
  body: { summary: "Led the migration to the new billing system" },
});

// The error is one of the problems that this operation has; the compiler knows which.
if (error?.type === "urn:problem:invalid") {
  console.log(error.violations);
}

// Reads, changes, writes; and begins anew when somebody else was faster.
if (data !== undefined) {
  const path = { id: "me", evidenceId: data.id };
  try {
    await change(
      () => api.GET("/api/employees/{id}/evidence/{evidenceId}", { params: { path } }),
      // A PUT sets all of a thing, and takes it as it was read: what is left out would be gone.
      (piece, header) =>
        api.PUT("/api/employees/{id}/evidence/{evidenceId}", {
          params: { path, header },
          body: { ...piece, summary: `${piece.summary}, on time` },
        }),
    );
  } catch (failure) {
    if (!threw(failure, "not-found")) {
      throw failure;
    }
  }
}

// What is read after a write contains it.
const readiness = await orThrow(api.GET("/api/employees/{id}/readiness", { params: me }));
console.log(readiness.headline);
