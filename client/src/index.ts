export { change, ifMatch, type IfMatch } from "./change.js";
export { createClient, type Client } from "./client.js";
export type { LiveUpdate, Reload } from "./events.js";
export type * from "./openapi.js";
export type { Options } from "./options.js";
export { items, type Page } from "./pages.js";
export { orThrow, ProblemError, threw, type Answer, type AnyProblem } from "./problem.js";
export { signIn, type Session, type SignInOptions } from "./session.js";
