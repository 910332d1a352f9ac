// Signs on the map. Each is { at, node, width, height, isFirm }: firm ones are always shown.

import { pictogram, shape } from "./dom.js";

const SIGN_PX = 30;

export function hereSign(at) {
  const node = shape("g", { class: "here" });
  node.append(
    shape("circle", { r: 17, class: "here-casing" }),
    shape("circle", { r: 14, class: "here-dot" }),
  );
  node.append(shape("path", { d: "M0 -9L7 7L0 3.5L-7 7Z", class: "here-arrow" }));
  return { at, node, width: 34, height: 34, isFirm: true };
}

export function pictogramSign(at, name, className) {
  const half = SIGN_PX / 2;
  const drawing = pictogram(name, "drawing");
  for (const [key, value] of Object.entries({
    x: -half + 3,
    y: -half + 3,
    width: SIGN_PX - 6,
    height: SIGN_PX - 6,
  }))
    drawing.setAttribute(key, value);
  const back = shape("rect", { x: -half, y: -half, width: SIGN_PX, height: SIGN_PX, rx: 6 });
  return {
    at,
    node: shape("g", { class: `sign ${className}` }, back, drawing),
    width: SIGN_PX,
    height: SIGN_PX,
    isFirm: className === "goal",
  };
}

export function textSign(at, text, className) {
  const width = Math.max(26, 14 + 11 * [...text].length);
  const back = shape("rect", { x: -width / 2, y: -14, width, height: 28, rx: 6 });
  const label = shape("text", { y: 6, "text-anchor": "middle" });
  label.textContent = text;
  return {
    at,
    node: shape("g", { class: `sign ${className}` }, back, label),
    width,
    height: 28,
    isFirm: false,
  };
}

export function levelSign(at, text) {
  const widthOf = (letter) => (letter > "\u1100" ? 17 : letter > "\u0370" ? 13 : 11);
  const wide = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
  const sign = textSign(at, text, "level-change");
  const width = wide + 40;
  sign.node.firstChild.setAttribute("x", -width / 2);
  sign.node.firstChild.setAttribute("width", width);
  sign.node.lastChild.setAttribute("x", 8);
  const arrow = shape("path", {
    d: "M0 -8V8M-5 -3L0 -8L5 -3M-5 3L0 8L5 3",
    transform: `translate(${16 - width / 2} 0)`,
    class: "updown",
  });
  sign.node.append(arrow);
  return { ...sign, width, isFirm: true, liftPx: 34 };
}
