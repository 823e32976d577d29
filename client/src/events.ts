import { frames, type Frame } from "./frames.js";
import type { LiveEvent } from "./openapi.js";
import type { Options } from "./options.js";
import type { Position } from "./position.js";
import { ProblemError, type AnyProblem } from "./problem.js";
import { pause, retryAfter } from "./wait.js";

/** Events were missed and cannot be told again: read anew whatever is shown. */
export interface Reload {
  type: "reload";
}

/** What changed, by its type and id: what it became is to be read. */
export type LiveUpdate = LiveEvent | Reload;

/** A stream that has been silent for three heartbeats is dead, even when nobody said so. */
const SILENCE = 45_000;

const LONGEST_PAUSE = 30_000;

/** Where a stream goes on after it broke. */
interface Course {
  lastEventId: string | undefined;
  /** Milliseconds until the first reconnection; each that fails doubles them. */
  retry: number;
  /** Connections in a row that brought nothing. */
  failures: number;
  /** Milliseconds that the API asked to wait at least. */
  asked: number;
  /** Whether the token has to be a new one. */
  renew: boolean;
}

/**
 * The events at an address, over as many connections as it takes; ends when the signal is aborted.
 *
 * @param position is told of each event, so that what is read after it contains it
 */
export async function* events(
  url: string,
  options: Options,
  position: Position,
  signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<LiveUpdate, void, void> {
  const course: Course = { lastEventId: undefined, retry: 1_000, failures: 0, asked: 0, renew: false };
  while (!signal.aborted) {
    try {
      for await (const update of connection(url, options, course, signal)) {
        if ("position" in update) {
          position.remember(update.position);
        }
        yield update;
      }
    } catch (failure) {
      if (failure instanceof ProblemError) {
        throw failure;
      }
      // The connection broke, or never came about: the next one goes on where this one was.
    }
    await pause(untilNext(course), signal).catch(() => {});
  }
}

/** By chance longer or shorter, so that not everybody comes back at once. */
function untilNext(course: Course): number {
  const backoff = Math.min(LONGEST_PAUSE, course.retry * 2 ** course.failures++) * (0.5 + Math.random());
  const wait = Math.max(backoff, course.asked);
  course.asked = 0;
  return wait;
}

async function* connection(
  url: string,
  options: Options,
  course: Course,
  signal: AbortSignal,
): AsyncGenerator<LiveUpdate, void, void> {
  const watch = new Watch(signal);
  try {
    const response = await connect(url, options, course, watch.signal);
    if (response?.body == null) {
      return;
    }
    for await (const frame of frames(response.body)) {
      watch.alive();
      course.failures = 0;
      const event = frame === undefined ? undefined : read(frame, course);
      if (event !== undefined) {
        yield event;
      }
    }
  } finally {
    watch.end();
  }
}

/** The open stream; undefined when it is to be tried again later; fails when trying again would not help. */
async function connect(url: string, options: Options, course: Course, signal: AbortSignal): Promise<Response | undefined> {
  const headers = new Headers({ Accept: "text/event-stream" });
  const token = await options.token?.(course.renew);
  if (token !== undefined) {
    headers.set("Authorization", `Bearer ${token}`);
  }
  if (course.lastEventId !== undefined) {
    headers.set("Last-Event-ID", course.lastEventId);
  }
  const request = new Request(url, { headers, signal, cache: "no-store" });
  const response = await (options.fetch ?? fetch)(request);
  const refusedBefore = course.renew;
  course.renew = response.status === 401;
  if (response.ok) {
    return response;
  }
  if (response.status >= 500 || response.status === 429 || (response.status === 401 && !refusedBefore)) {
    course.asked = (retryAfter(response) ?? 0) * 1000;
    await response.body?.cancel();
    return undefined;
  }
  throw new ProblemError((await response.json().catch(() => undefined)) as AnyProblem, response);
}

/** What a frame tells whoever listens; notes what it tells about the stream itself. */
function read(frame: Frame, course: Course): LiveUpdate | undefined {
  course.lastEventId = frame.id ?? course.lastEventId;
  course.retry = frame.retry ?? course.retry;
  if (frame.event === "reload") {
    return { type: "reload" };
  }
  if (frame.event === "bye") {
    course.renew = frame.data.includes("token-expired");
    return undefined;
  }
  return frame.data === "" ? undefined : (JSON.parse(frame.data) as LiveEvent);
}

/** Aborts a connection that has been silent for too long, or whose listener wants no more. */
class Watch {
  readonly #controller = new AbortController();
  readonly #stop = () => this.#controller.abort(this.outer.reason);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly outer: AbortSignal) {
    outer.addEventListener("abort", this.#stop, { once: true });
    this.alive();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  alive(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#controller.abort(), SILENCE);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.outer.removeEventListener("abort", this.#stop);
    this.#controller.abort();
  }
}
