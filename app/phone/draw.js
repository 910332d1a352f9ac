// The map as SVG: the ground of one level, the route over it, and signs that stay upright.

import { Camera } from "./camera.js";
import { pictogram, shape } from "./dom.js";
import { bearingDeg, distanceM } from "./geometry.js";

const GROUND_ORDER = [
  "building",
  "green",
  "water",
  "parking",
  "square",
  "hall",
  "corridor",
  "room",
  "shop",
  "platform",
];
const WALKED_MODES = new Set([
  "walkway",
  "ramp",
  "moving_sidewalk",
  "door",
  "fare_gate",
  "exit_gate",
]);
const SIGN_OF_EQUIPMENT = {
  elevator: "elevator",
  escalator: "escalator_up",
  moving_sidewalk: "moving_sidewalk",
};
const SIGNED_PLACES = { toilet: "toilet", tickets: "tickets", information: "information" };
const MARGINS_PX = [64, 76, 224, 44];
const SIGN_PX = 30;

const pathOf = (points, isClosed = false) =>
  `M${points.map(([x, y]) => `${x} ${y}`).join("L")}${isClosed ? "Z" : ""}`;

export class MapView {
  /** @param {(level: object) => string} nameLevel what a level is called */
  constructor(svg, map, path, maneuvers, nameLevel) {
    Object.assign(this, { svg, map, path, maneuvers, nameLevel });
    this.onChange = () => {};
    this.step = 0;
    this.level = map.nodes[path.nodes[0]].level;
    this.camera = new Camera();
    this.pieces = path.pathways.map((number, index) => this.piece(number, index));
    this.ground = shape("g", {});
    this.overlay = shape("g", {});
    svg.replaceChildren(this.ground, this.overlay);
    this.grounds = new Map();
    listen(svg, this);
  }

  piece(number, index) {
    const pathway = this.map.pathways[number];
    const [from, to] = [this.path.nodes[index], this.path.nodes[index + 1]];
    return {
      line: pathway.from === from ? pathway.line : [...pathway.line].reverse(),
      levels: [this.map.nodes[from].level, this.map.nodes[to].level],
    };
  }

  /** Levels that the route touches, the highest first. */
  levels() {
    const touched = new Set(this.path.nodes.map((node) => this.map.nodes[node].level));
    return [...touched].sort((a, b) => b - a);
  }

  // --- what is shown ---

  /** Show one maneuver: where it begins, turned so that one walks upwards. */
  focus(step) {
    this.step = Math.max(0, Math.min(this.maneuvers.length - 1, step));
    const { stepFrom, levelFrom } = this.maneuvers[this.step];
    this.level = levelFrom;
    const points = this.linesOf(this.step);
    const ahead = headingDeg(points.length > 1 ? points : this.linesFrom(stepFrom));
    if (ahead !== null) this.camera.upDeg = ahead;
    this.camera.frame(points, 45, MARGINS_PX);
    this.draw();
  }

  showAll() {
    const points = this.path.nodes.map((node) => this.map.nodes[node].position);
    const [first, last] = [points[0], points.at(-1)];
    if (distanceM(first, last) > 1) this.camera.upDeg = bearingDeg(first, last);
    this.camera.frame(
      this.pieces.length ? this.pieces.flatMap((p) => p.line) : points,
      45,
      MARGINS_PX,
    );
    this.draw();
  }

  showLevel(level) {
    this.level = level;
    this.draw();
  }

  zoomBy(factor, at) {
    this.camera.zoom(factor, at);
    this.place();
  }

  resize() {
    const { width, height } = this.svg.getBoundingClientRect();
    if (!width || !height) return;
    this.camera.size = [width, height];
    this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.focus(this.step);
  }

  linesOf(step) {
    const { stepFrom, stepTo } = this.maneuvers[step];
    const points = this.pieces.slice(stepFrom, stepTo).flatMap((piece) => piece.line);
    return points.length ? points : [this.map.nodes[this.path.nodes[stepFrom]].position];
  }

  linesFrom(stepFrom) {
    return this.pieces.slice(stepFrom, stepFrom + 8).flatMap((piece) => piece.line);
  }

  // --- drawing ---

  draw() {
    this.ground.replaceChildren(this.groundOf(this.level), this.routeShapes());
    this.signs = this.signsOf(this.level);
    this.overlay.replaceChildren(...this.signs.map((sign) => sign.node));
    this.place();
    this.onChange();
  }

  groundOf(level) {
    if (!this.grounds.has(level)) this.grounds.set(level, drawGround(this.map, level));
    return this.grounds.get(level);
  }

  routeShapes() {
    const here = [];
    const elsewhere = [];
    for (const piece of this.pieces)
      (piece.levels.includes(this.level) ? here : elsewhere).push(pathOf(piece.line));
    const { stepFrom, stepTo } = this.maneuvers[this.step];
    const walked = this.pieces.slice(0, stepFrom).filter((p) => p.levels.includes(this.level));
    const now = this.pieces.slice(stepFrom, stepTo).filter((p) => p.levels.includes(this.level));
    const line = (className, parts) => shape("path", { class: className, d: parts.join("") });
    return shape(
      "g",
      { class: "route" },
      line("elsewhere", elsewhere),
      line("casing", here),
      line("line", here),
      line(
        "walked",
        walked.map((p) => pathOf(p.line)),
      ),
      line(
        "now",
        now.map((p) => pathOf(p.line)),
      ),
    );
  }

  /** Signs in order of importance; later ones give way. */
  signsOf(level) {
    const { map, path, maneuvers } = this;
    const at = (node) => map.nodes[node].position;
    const onLevel = (node) => map.nodes[node].level === level;
    const signs = [];
    const { stepFrom } = maneuvers[this.step];
    if (onLevel(path.nodes[stepFrom])) signs.push(hereSign(at(path.nodes[stepFrom])));
    if (onLevel(path.nodes.at(-1)))
      signs.push(pictogramSign(at(path.nodes.at(-1)), "arrive", "goal"));
    for (const maneuver of maneuvers) {
      const node = path.nodes[maneuver.stepFrom];
      if (maneuver.levelFrom !== maneuver.levelTo && onLevel(node))
        signs.push(levelSign(at(node), this.nameLevel(map.levels[maneuver.levelTo])));
    }
    for (const place of map.places)
      if (place.kind === "entrance" && place.ref && place.levels.includes(level))
        signs.push(textSign(place.position, place.ref, "exit-number"));
    for (const machine of map.equipment)
      if (machine.kind === "elevator" && machine.levels.includes(level))
        signs.push(pictogramSign(machine.position, SIGN_OF_EQUIPMENT[machine.kind], "plain"));
    for (const place of map.places)
      if (place.kind === "platform" && place.ref && place.levels.includes(level))
        signs.push(textSign(place.position, place.ref.replaceAll(";", "·"), "platform-number"));
    for (const place of map.places)
      if (SIGNED_PLACES[place.kind] && place.levels.includes(level))
        signs.push(pictogramSign(place.position, SIGNED_PLACES[place.kind], "plain"));
    return signs;
  }

  /** Put ground and signs where the camera sees them; signs that would touch another are left out. */
  place() {
    this.ground.setAttribute("transform", `matrix(${this.camera.matrix().join(" ")})`);
    const taken = [];
    const [width, height] = this.camera.size;
    for (const sign of this.signs) {
      const at = this.camera.project(sign.at);
      const isNear = at[0] > 0 && at[1] > 0 && at[0] < width && at[1] < height;
      const [x, spot] = sign.isFirm && isNear ? inside(at, sign, width) : at;
      const y = spot - (sign.liftPx ?? 0);
      const box = [
        x - sign.width / 2,
        y - sign.height / 2,
        x + sign.width / 2,
        y + sign.height / 2,
      ];
      const isSeen = box[2] > 0 && box[3] > 0 && box[0] < width && box[1] < height;
      const isFree = sign.isFirm || !taken.some((other) => overlap(box, other));
      const isShown = isSeen && isFree && (sign.isFirm || this.camera.pxPerM > 0.9);
      sign.node.setAttribute("visibility", isShown ? "visible" : "hidden");
      if (!isShown) continue;
      taken.push(box);
      sign.node.setAttribute("transform", `translate(${Math.round(x)} ${Math.round(y)})`);
    }
  }
}

/** A sign's place, moved sideways so that its words are not cut at the edge. */
const inside = ([x, y], sign, width) => [
  Math.min(width - sign.width / 2 - 6, Math.max(sign.width / 2 + 6, x)),
  y,
];

const overlap = (a, b) => a[0] < b[2] + 3 && b[0] < a[2] + 3 && a[1] < b[3] + 3 && b[1] < a[3] + 3;

/** The bearing of a line's first ten metres, or null. */
function headingDeg(points) {
  let passed = 0;
  for (let i = 1; i < points.length; i += 1) {
    passed += distanceM(points[i - 1], points[i]);
    if (passed >= 10 || (i === points.length - 1 && passed > 1))
      return bearingDeg(points[0], points[i]);
  }
  return null;
}

function drawGround(map, level) {
  const shapes = [];
  for (const kind of GROUND_ORDER) {
    const areas = map.areas.filter((area) => area.kind === kind && area.levels.includes(level));
    if (!areas.length) continue;
    const d = areas.flatMap((area) => area.rings.map((ring) => pathOf(ring, true))).join("");
    shapes.push(shape("path", { class: `area ${kind}`, "fill-rule": "evenodd", d }));
  }
  const ways = { street: [], stairs: [] };
  for (const pathway of map.pathways) {
    const isHere = [pathway.from, pathway.to].some((node) => map.nodes[node].level === level);
    if (!isHere || pathway.isInsideArea) continue;
    if (WALKED_MODES.has(pathway.mode)) ways.street.push(pathOf(pathway.line));
    if (pathway.mode === "stairs" || pathway.mode === "escalator")
      ways.stairs.push(pathOf(pathway.line));
  }
  for (const kind of ["road", "track", "tram", "wall"]) {
    const lines = map.outlines.filter((o) => o.kind === kind && o.levels.includes(level));
    if (lines.length)
      shapes.push(
        shape("path", { class: `outline ${kind}`, d: lines.map((o) => pathOf(o.line)).join("") }),
      );
  }
  shapes.push(shape("path", { class: "way-edge", d: ways.street.join("") }));
  shapes.push(shape("path", { class: "way", d: ways.street.join("") }));
  shapes.push(shape("path", { class: "way-stairs", d: ways.stairs.join("") }));
  return shape("g", {}, ...shapes);
}

// --- signs ---

function hereSign(at) {
  const node = shape("g", { class: "here" });
  node.append(
    shape("circle", { r: 17, class: "here-casing" }),
    shape("circle", { r: 14, class: "here-dot" }),
  );
  node.append(shape("path", { d: "M0 -9L7 7L0 3.5L-7 7Z", class: "here-arrow" }));
  return { at, node, width: 34, height: 34, isFirm: true };
}

function pictogramSign(at, name, className) {
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

function textSign(at, text, className) {
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

function levelSign(at, text) {
  const wide = [...text].reduce((sum, letter) => sum + (letter > "\u1100" ? 17 : 10), 0);
  const sign = textSign(at, `${text}`, "level-change");
  const width = wide + 40;
  sign.node.firstChild.setAttribute("x", -width / 2);
  sign.node.firstChild.setAttribute("width", width);
  sign.node.lastChild.setAttribute("x", 8);
  const arrow = shape("path", {
    d: `M${-width / 2 + 16} -7L${-width / 2 + 16} 7M${-width / 2 + 11} -2L${-width / 2 + 16} -8L${-width / 2 + 21} -2M${-width / 2 + 11} 2L${-width / 2 + 16} 8L${-width / 2 + 21} 2`,
    class: "updown",
  });
  sign.node.append(arrow);
  return { ...sign, width, isFirm: true, liftPx: 34 };
}

// --- touch ---

function listen(svg, view) {
  const fingers = new Map();
  const last = () => [...fingers.values()];
  const spread = () => {
    const [a, b] = last();
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  };
  const at = (event) => {
    const box = svg.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  svg.onpointerdown = (event) => {
    svg.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, at(event));
  };
  svg.onpointermove = (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    if (fingers.size === 1) view.camera.pan(now[0] - before[0], now[1] - before[1]);
    const wide = fingers.size === 2 ? spread() : 0;
    fingers.set(event.pointerId, now);
    if (wide > 0) {
      const [a, b] = last();
      view.camera.zoom(spread() / wide, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
    }
    view.place();
  };
  svg.onpointerup = svg.onpointercancel = (event) => fingers.delete(event.pointerId);
  svg.onwheel = (event) => {
    event.preventDefault();
    view.zoomBy(event.deltaY < 0 ? 1.2 : 1 / 1.2, at(event));
  };
}
