import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import { events, type LiveUpdate } from "./events.js";
import type { paths } from "./openapi.js";
import type { Options } from "./options.js";
import { Position } from "./position.js";
import { sender } from "./send.js";

/**
 * The API: `GET`, `POST`, `PUT` and `DELETE` take a path of the API and what belongs to it, all typed, and give
 * `{data}` or `{error}`, where the error is one of the problems that this operation has.
 */
export interface Client extends FetchClient<paths> {
  /**
   * What changes, as it changes, until the signal is aborted; reconnects by itself and misses nothing. An event says
   * what changed and not to what: read that again. After `reload` anything may have changed.
   */
  events(signal?: AbortSignal): AsyncGenerator<LiveUpdate, void, void>;
}

/** Makes a client; one for each signed-in person, since it remembers where their last write stands. */
export function createClient(options: Options): Client {
  const position = new Position();
  const baseUrl = options.baseUrl.replace(/\/+$/, "");
  const client = createFetchClient<paths>({ baseUrl, fetch: sender(options, position) });
  return Object.assign(client, {
    events: (signal?: AbortSignal) => events(`${baseUrl}/api/events`, options, position, signal),
  });
}
