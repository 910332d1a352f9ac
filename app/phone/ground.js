// The ground of one level: quiet surfaces, then what is walked on. One path for each kind.

import { shape } from "./dom.js";

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

export const pathOf = (points, isClosed = false) =>
  `M${points.map(([x, y]) => `${x} ${y}`).join("L")}${isClosed ? "Z" : ""}`;

export function drawGround(map, level) {
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
  for (const kind of ["road", "track", "tram", "tactile_paving", "wall"]) {
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
