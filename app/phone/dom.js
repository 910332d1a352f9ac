// Making elements. Text is only ever set as text, so that a name from a map stays a name.

const SVG = "http://www.w3.org/2000/svg";

export const byId = (id) => document.getElementById(id);

/** An HTML element with a class, and a text or children. */
export function element(tag, className, ...content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content.filter((part) => part !== null));
  return made;
}

/** An SVG element with attributes. */
export function shape(tag, attributes = {}, ...content) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/** A pictogram from the page's sprite, in the colour of the text beside it. */
export function pictogram(name, className = "pictogram") {
  const use = shape("use", { href: `#${name}` });
  return shape("svg", { class: className, viewBox: "0 0 24 24", "aria-hidden": "true" }, use);
}

/** Give a button its pictogram, its word, and a name for those who hear it. */
export function dress(button, pictogramName, word, spoken = word) {
  const parts = [pictogram(pictogramName)];
  if (word) parts.push(element("span", "", word));
  button.replaceChildren(...parts);
  button.setAttribute("aria-label", spoken);
}
