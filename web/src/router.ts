/** The views, by the name that stands in the address after `#/`. */
export const VIEWS = [
  "readiness",
  "evidence",
  "case",
  "team",
  "hr",
  "framework",
  "libraries",
  "notifications",
] as const;

export type ViewName = (typeof VIEWS)[number];

/** The view that the address names; undefined when it names none. */
export function viewOf(hash: string): ViewName | undefined {
  const name = hash.replace(/^#\/?/, "").split(/[/?]/)[0];
  return VIEWS.find((one) => one === name);
}
