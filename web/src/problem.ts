import { ProblemError, type AnyProblem } from "@nextlevel/client";
import { h } from "./html.js";
import type { Texts } from "./texts/index.js";

/** What went wrong, in the user's language, with the way out: what the API says, where it is explained, and trying again. */
export function problemBox(texts: Texts, error: unknown, retry?: () => void): HTMLElement {
  if (isLevelUnknown(error)) {
    return h("section", { class: "card" }, h("p", {}, detail(texts, error)));
  }
  return h(
    "div",
    { class: "problem", role: "alert" },
    h("p", { class: "problem-title" }, title(texts, error)),
    h("p", {}, detail(texts, error)),
    violations(error),
    h(
      "p",
      { class: "problem-ways" },
      retry && h("button", { type: "button", class: "quiet", onclick: retry }, texts.problem.retry),
      error instanceof ProblemError &&
        h("a", { href: `/docs/problems/${code(error)}`, target: "_blank", rel: "noopener" }, texts.problem.explained),
      error instanceof ProblemError && error.requestId && h("small", {}, `${texts.problem.request} ${error.requestId}`),
    ),
  );
}

/** Whether nobody has named the person's level yet, which is no fault. */
export function isLevelUnknown(error: unknown): boolean {
  return error instanceof ProblemError && code(error) === "framework-unknown";
}

/** That an answer did not come in time. */
export class TookTooLong extends Error {}

function title(texts: Texts, error: unknown): string {
  if (error instanceof ProblemError) {
    return error.problem.title;
  }
  return error instanceof TookTooLong
    ? texts.problem.slow
    : navigator.onLine
      ? texts.problem.unreachable
      : texts.problem.offline;
}

function detail(texts: Texts, error: unknown): string {
  if (error instanceof ProblemError) {
    return error.problem.detail ?? "";
  }
  return error instanceof TookTooLong ? texts.problem.slowWay : texts.problem.offlineWay;
}

function violations(error: unknown): HTMLElement | null {
  const all = violationsOf(error);
  return all.length < 2
    ? null
    : h(
        "ul",
        {},
        all.map((one) => h("li", {}, [fieldOf(one), one.detail].filter(Boolean).join(": "))),
      );
}

/** A rule that a request breaks; the pointer names the property of the body. */
export interface Fault {
  pointer?: string;
  detail: string;
}

/** All that is wrong with what was sent; nothing where the problem is another one. */
export function violationsOf(error: unknown): Fault[] {
  return error instanceof ProblemError && hasViolations(error.problem) ? error.problem.violations : [];
}

/** The property that a fault is in, such as `reason`. */
export function fieldOf(fault: Fault): string | undefined {
  return fault.pointer?.split("/")[1];
}

function hasViolations(problem: AnyProblem): problem is AnyProblem & { violations: Fault[] } {
  return "violations" in problem && Array.isArray(problem.violations);
}

function code(error: ProblemError): string {
  return encodeURIComponent(error.problem.type.replace("urn:problem:", ""));
}
