import type { Answer, AnyProblem, CaseMove, Client, ClosingReason, IfMatch, PromotionAnswer } from "@nextlevel/client";

type FieldName =
  "answer" | "approved" | "closing" | "reason" | "whatChanged" | "what" | "effectiveOn" | "revisitOn" | "dueOn";

/** A move of a case with what is asked for before it; a case says itself which of them are possible. */
export interface Move {
  name: CaseMove;
  /** How the path of its action ends. */
  path: string;
  fields: readonly FieldName[];
  make(api: Client, caseId: string, header: IfMatch, values: Values): Promise<Answer<unknown, AnyProblem>>;
}

type Values = Partial<Record<FieldName, string>>;

export const MOVES: readonly Move[] = [
  {
    name: "ASK",
    path: "/requests",
    fields: ["whatChanged"],
    make: (api, caseId, header, { whatChanged }) =>
      api.POST("/api/cases/{caseId}/requests", {
        params: { path: { caseId }, header },
        body: { ...(whatChanged && { whatChanged }) },
      }),
  },
  {
    name: "ANSWER",
    path: "/answers",
    fields: ["answer", "reason", "revisitOn"],
    make: (api, caseId, header, { answer, ...rest }) =>
      api.POST("/api/cases/{caseId}/answers", {
        params: { path: { caseId }, header },
        body: { answer: answer as PromotionAnswer, ...rest },
      }),
  },
  {
    name: "COMMIT",
    path: "/commitments",
    fields: ["what", "dueOn"],
    make: (api, caseId, _, { what = "", dueOn = "" }) =>
      api.POST("/api/cases/{caseId}/commitments", { params: { path: { caseId } }, body: { what, dueOn } }),
  },
  {
    name: "AGREE",
    path: "/agreement",
    fields: [],
    make: (api, caseId, header) => api.POST("/api/cases/{caseId}/agreement", { params: { path: { caseId }, header } }),
  },
  {
    name: "APPEAL",
    path: "/appeal",
    fields: ["whatChanged"],
    make: (api, caseId, header, { whatChanged }) =>
      api.POST("/api/cases/{caseId}/appeal", {
        params: { path: { caseId }, header },
        body: { ...(whatChanged && { whatChanged }) },
      }),
  },
  {
    name: "SUBMIT",
    path: "/submission",
    fields: [],
    make: (api, caseId, header) => api.POST("/api/cases/{caseId}/submission", { params: { path: { caseId }, header } }),
  },
  {
    name: "DECIDE",
    path: "/decisions",
    fields: ["approved", "reason", "effectiveOn"],
    make: (api, caseId, header, { approved, reason = "", effectiveOn }) =>
      api.POST("/api/cases/{caseId}/decisions", {
        params: { path: { caseId }, header },
        body: { approved: approved === "true", reason, ...(effectiveOn && { effectiveOn }) },
      }),
  },
  {
    name: "FOLLOW",
    path: "/follow-through",
    fields: [],
    make: (api, caseId, header) =>
      api.POST("/api/cases/{caseId}/follow-through", { params: { path: { caseId }, header } }),
  },
  {
    name: "COMPLETE",
    path: "/completion",
    fields: [],
    make: (api, caseId, header) => api.POST("/api/cases/{caseId}/completion", { params: { path: { caseId }, header } }),
  },
  {
    name: "CLOSE",
    path: "/closure",
    fields: ["closing"],
    make: (api, caseId, header, { closing }) =>
      api.POST("/api/cases/{caseId}/closure", {
        params: { path: { caseId }, header },
        body: { reason: closing as ClosingReason },
      }),
  },
];
