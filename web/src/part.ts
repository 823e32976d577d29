import type { App } from "./app.js";
import { h, nodes, type Child } from "./html.js";
import { problemBox, TookTooLong } from "./problem.js";

/** Nothing is waited for longer than this, in milliseconds. */
const LONGEST = 20_000;

/**
 * A region of a view that shows what it loads. Until then it holds the place; when that fails it shows the problem and the
 * way out; after a change it reads anew, unless somebody is writing in it. What is still the same is left alone.
 *
 * @param once true for what is read a single time, since what is around it is made anew when that changes
 */
export function part<T>(app: App, load: () => Promise<T>, show: (data: T) => Child, once = false): HTMLElement {
  const element = h("div", { class: "part", "aria-busy": "true" }, placeholder(app));
  let latest = 0;
  let known: string | undefined;

  async function read(): Promise<void> {
    const turn = ++latest;
    try {
      const data = await inTime(load());
      const written = JSON.stringify(data, (_, value: unknown) => (value instanceof Map ? [...value] : value));
      if (turn === latest && (written === undefined || written !== known)) {
        known = written;
        replace(element, show(data));
      }
    } catch (error) {
      if (turn === latest) {
        known = undefined;
        replace(
          element,
          problemBox(app.texts, error, () => void readVisibly()),
        );
      }
    }
  }

  function readVisibly(): Promise<void> {
    element.setAttribute("aria-busy", "true");
    element.replaceChildren(placeholder(app));
    return read();
  }

  const silence = app.live.onChange(() => {
    if (!element.isConnected || once) {
      silence();
    } else if (!isWrittenIn(element)) {
      void read();
    }
  });
  void read();
  return element;
}

/** Waits for a promise, but not for ever. */
export function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new TookTooLong()), LONGEST);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function placeholder(app: App): HTMLElement {
  return h("p", { class: "placeholder" }, app.texts.loading);
}

/** What was open stays open, and the focus where it was. */
function replace(element: HTMLElement, shown: Child): void {
  const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const open = [...element.querySelectorAll("details[open]")].map((one) => one.id);
  element.replaceChildren(...nodes(shown));
  element.setAttribute("aria-busy", "false");
  for (const details of element.querySelectorAll("details")) {
    details.open ||= details.id !== "" && open.includes(details.id);
  }
  focused && document.getElementById(focused)?.focus();
}

function isWrittenIn(element: HTMLElement): boolean {
  return element.querySelector("form[data-touched], dialog[open]") !== null;
}
