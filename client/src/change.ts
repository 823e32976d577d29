import { orThrow, threw, type Answer } from "./problem.js";

/** The header of a write that says which version it changes. */
export interface IfMatch {
  "If-Match": string;
}

/** Says of an answer that was read which version of the thing it showed; fails when the answer has no ETag. */
export function ifMatch({ response }: { response: Response }): IfMatch {
  const etag = response.headers.get("ETag");
  if (etag === null) {
    throw new Error(`${response.url} answers without ETag, so it cannot say what is changed`);
  }
  return { "If-Match": etag };
}

/**
 * Changes a thing without undoing what somebody else changed meanwhile: reads it, lets `write` decide on what was read,
 * and begins anew when it was changed in between.
 *
 * @param attempts how often it is tried; the last refusal is thrown
 */
export async function change<T, R, P, Q>(
  read: () => Promise<Answer<T, P>>,
  write: (current: T, header: IfMatch) => Promise<Answer<R, Q>>,
  attempts = 3,
): Promise<R> {
  for (let left = attempts - 1; ; left--) {
    const answer = await read();
    const current = await orThrow(answer);
    try {
      return await orThrow(write(current, ifMatch(answer)));
    } catch (refusal) {
      if (left <= 0 || !threw(refusal, "stale-version")) {
        throw refusal;
      }
    }
  }
}
