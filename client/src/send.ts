import type { Options } from "./options.js";
import { POSITION, type Position } from "./position.js";
import { pause, retryAfter } from "./wait.js";

/** Sends one request; what {@link sender} adds to `fetch` is all in it. */
export type Send = (request: Request) => Promise<Response>;

/**
 * Sends requests as the API wants them: with token and language, with an `Idempotency-Key` on each POST, with the
 * position of the last write, and again when the API says after how long, as long as repeating does no harm.
 */
export function sender(options: Options, position: Position): Send {
  const exchange = authorized(options);
  return async (request) => {
    const outgoing = new Request(request);
    prepare(outgoing.headers, outgoing.method, options.language);
    position.carryOn(outgoing.headers);
    const response = await repeated(outgoing, exchange, options);
    position.remember(response.headers.get(POSITION));
    return response;
  };
}

function prepare(headers: Headers, method: string, language: string | undefined): void {
  if (method === "POST" && !headers.has("Idempotency-Key")) {
    headers.set("Idempotency-Key", crypto.randomUUID());
  }
  if (language !== undefined && !headers.has("Accept-Language")) {
    headers.set("Accept-Language", language);
  }
}

/** A token that was refused is renewed once; nothing was done yet, so any method may be repeated. */
function authorized(options: Options): Send {
  const fetched = options.fetch ?? ((request: Request) => fetch(request));
  const attempt = async (request: Request, renew: boolean) => {
    const token = await options.token?.(renew);
    if (token !== undefined) {
      request.headers.set("Authorization", `Bearer ${token}`);
    }
    return fetched(request);
  };
  return async (request) => {
    const spare = request.clone();
    const response = await attempt(request, false);
    return response.status === 401 && options.token !== undefined ? attempt(spare, true) : response;
  };
}

async function repeated(request: Request, exchange: Send, options: Options): Promise<Response> {
  const { retries = 2, longestWait = 10 } = options;
  for (let left = retries; ; left--) {
    const spare = request.clone();
    const response = await exchange(request);
    const wait = left > 0 && mayRepeat(request) ? retryAfter(response) : undefined;
    if (wait === undefined || wait > longestWait) {
      return response;
    }
    await response.body?.cancel();
    await pause(wait * 1000, request.signal);
    request = spare;
  }
}

/** Safe and idempotent methods, and whatever the API recognizes by its key. */
function mayRepeat(request: Request): boolean {
  return request.method !== "PATCH" && (request.method !== "POST" || request.headers.has("Idempotency-Key"));
}
