/** What can stand inside an element; text is always text, never markup. */
export type Child = Node | string | number | false | null | undefined | Child[];

type Attribute = string | number | boolean | undefined | ((event: Event) => void);

/** Attributes by name; a function is what happens at an event: `{ onclick: () => … }`. */
export type Attributes = Readonly<Record<string, Attribute>>;

const SVG = "http://www.w3.org/2000/svg";

/** An element of the page. There is no other way in which this app makes one, so nothing that the API says becomes markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, children);
}

/** An element of a picture. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.replace(/^on/, ""), value);
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...nodes(children));
  return element;
}

/** What is shown of children, without those that are not there. */
export function nodes(children: Child): Node[] {
  if (Array.isArray(children)) {
    return children.flatMap(nodes);
  }
  if (children === null || children === undefined || children === false) {
    return [];
  }
  return [children instanceof Node ? children : document.createTextNode(String(children))];
}

let count = 0;

/** An id that no other element of the page has, for labels and descriptions. */
export function uniqueId(what: string): string {
  count += 1;
  return `${what}-${count}`;
}
