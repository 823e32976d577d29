/** The parts that every problem has (RFC 9457). */
export interface AnyProblem {
  /** Which problem: stable, such as `urn:problem:stale-version`. */
  type: string;
  title: string;
  status: number;
  detail?: string;
}

/** What an operation answered instead of data; `problem` is typed as what that operation may answer. */
export class ProblemError<P = AnyProblem> extends Error {
  constructor(
    readonly problem: P,
    readonly response: Response,
  ) {
    super(text(problem, response));
    this.name = "ProblemError";
  }

  /** The id by which the service's log knows the request. */
  get requestId(): string | undefined {
    return this.response.headers.get("X-Request-Id") ?? undefined;
  }
}

/** What openapi-fetch gives for each call. */
export type Answer<T, P> =
  | { data: T; error?: never; response: Response }
  | { data?: never; error: P; response: Response };

/** The data of an answer, for whom a problem is an exception: `await orThrow(api.GET(…))`. */
export async function orThrow<T, P>(answer: Promise<Answer<T, P>> | Answer<T, P>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) {
    throw new ProblemError(isProblem(error) ? error : unreadable(response), response);
  }
  return data as T;
}

/** Whether somebody threw a problem, of this type where one is named: `threw(e, "stale-version")`. */
export function threw(error: unknown, code?: string): error is ProblemError {
  return error instanceof ProblemError && (code === undefined || error.problem.type === `urn:problem:${code}`);
}

function isProblem(body: unknown): body is AnyProblem {
  return typeof body === "object" && body !== null && "type" in body && "title" in body;
}

/** Something between here and the API answered, which does not speak of problems. */
function unreadable(response: Response): AnyProblem {
  return { type: "about:blank", title: response.statusText || `Status ${response.status}`, status: response.status };
}

function text(problem: unknown, response: Response): string {
  return isProblem(problem) ? (problem.detail ?? problem.title) : `Status ${response.status}`;
}
