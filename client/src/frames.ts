/** One event of a stream, as it was sent. */
export interface Frame {
  event: string;
  data: string;
  id: string | undefined;
  /** How many milliseconds to wait before a reconnection, where the stream said so. */
  retry: number | undefined;
}

/**
 * Reads `text/event-stream`: frames end with an empty line, comments mean that the stream is alive and give undefined.
 * What has no frame's end is not given.
 */
export async function* frames(stream: ReadableStream<Uint8Array>): AsyncGenerator<Frame | undefined, void, void> {
  let lines: string[] = [];
  for await (const line of linesOf(stream)) {
    if (line.startsWith(":")) {
      yield undefined;
    } else if (line !== "") {
      lines.push(line);
    } else if (lines.length > 0) {
      yield frame(lines);
      lines = [];
    }
  }
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string, void, void> {
  const reader = stream.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      // A carriage return at the end may have its line feed in what follows.
      const parts = (rest + value).split(/\r\n|\n|\r(?!$)/);
      rest = parts.pop() ?? "";
      yield* parts;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function frame(lines: string[]): Frame {
  const fields = new Map<string, string[]>();
  for (const line of lines) {
    const [, name = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  const retry = Number(fields.get("retry")?.at(-1) ?? Number.NaN);
  return {
    event: fields.get("event")?.at(-1) ?? "message",
    data: fields.get("data")?.join("\n") ?? "",
    id: fields.get("id")?.at(-1),
    retry: Number.isNaN(retry) ? undefined : retry,
  };
}
