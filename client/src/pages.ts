import { orThrow, type Answer } from "./problem.js";

/** A page of a list; the last one has no `next`. */
export interface Page<T> {
  items: T[];
  next?: string;
}

/**
 * All items of a list, page by page as they are needed:
 * `for await (const piece of items((cursor) => api.GET("…/evidence", { params: { …, query: { cursor } } })))`.
 *
 * @param page asks for the page at a cursor; undefined is the first one
 */
export async function* items<T, P>(
  page: (cursor: string | undefined) => Promise<Answer<Page<T>, P>>,
): AsyncGenerator<T, void, void> {
  let cursor: string | undefined;
  do {
    const answer = await orThrow(page(cursor));
    yield* answer.items;
    cursor = answer.next;
  } while (cursor !== undefined);
}
