// The map as SVG: the ground of one level, the route over it, and signs that stay upright.

import { Camera } from "./camera.js";
import { shape } from "./dom.js";
import { bearingDeg, distanceM } from "./geometry.js";
import { drawGround, pathOf } from "./ground.js";
import { isNumber, numbersLabel } from "./numbers.js";
import { hereSign, levelSign, pictogramSign, textSign } from "./signs.js";
import { listen } from "./touch.js";

const SIGNED_PLACES = {
  toilet: "sign-toilet",
  tickets: "sign-tickets",
  information: "sign-information",
};
const MARGINS_PX = [64, 76, 224, 44];

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
      signs.push(pictogramSign(at(path.nodes.at(-1)), "sign-arrive", "goal"));
    for (const maneuver of maneuvers) {
      const node = path.nodes[maneuver.stepFrom];
      if (maneuver.levelFrom !== maneuver.levelTo && onLevel(node))
        signs.push(levelSign(at(node), this.nameLevel(map.levels[maneuver.levelTo])));
    }
    for (const place of map.places)
      if (place.kind === "entrance" && isNumber(place.ref) && place.levels.includes(level))
        signs.push(textSign(place.position, place.ref, "exit-number"));
    for (const machine of map.equipment)
      if (machine.kind === "elevator" && machine.levels.includes(level))
        signs.push(pictogramSign(machine.position, "sign-elevator", "plain"));
    for (const place of map.places)
      if (place.kind === "platform" && isNumber(place.ref) && place.levels.includes(level))
        signs.push(textSign(place.position, numbersLabel(place.ref), "platform-number"));
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
