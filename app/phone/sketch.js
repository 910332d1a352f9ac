// The line of a route whose map is not here: what its symbol itself carries, level by level. North is up, and
// nothing is turned: without a map, nobody knows where one looks.

import { element, shape } from "./dom.js";

const WIDTH = 300;
const MOST_HIGH = 260;
const RIM = 24;

/**
 * @param {{index: number, points: number[][]}[]} runs of the payload
 * @param {(index: number) => string} nameLevel
 * @param {(metres: number) => string} sayLength
 */
export function sketchOf(runs, nameLevel, sayLength) {
  let from = [0, 0];
  const parts = runs.map(({ index, points }) => {
    const line = [from, ...points];
    from = line.at(-1);
    return { index, line };
  });
  return parts.map(({ index, line }, number) => {
    const length = line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i][0], y - line[i][1]), 0);
    const words = [nameLevel(index), ...(length ? [sayLength(length)] : [])].join(" · ");
    const picture = length ? drawn(line, number === 0, number === parts.length - 1) : null;
    return element("figure", "sketch", element("figcaption", "", words), picture);
  });
}

function drawn(line, isFirst, isLast) {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const [wide, high] = [Math.max(...xs) - left, top - Math.min(...ys)];
  const scale = Math.min((WIDTH - 2 * RIM) / Math.max(wide, 1), (MOST_HIGH - 2 * RIM) / Math.max(high, 1), 8);
  const height = Math.max(high * scale, 1) + 2 * RIM;
  const at = line.map(([x, y]) => [
    WIDTH / 2 + (x - left - wide / 2) * scale,
    RIM + (top - y) * scale,
  ]);
  const d = `M${at.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;
  const [x, y] = at[0];
  const [goalX, goalY] = at.at(-1);
  return shape(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${height.toFixed(0)}`, "aria-hidden": "true" },
    shape("path", { class: "sketch-line", d }),
    shape("circle", { class: isFirst ? "sketch-start" : "sketch-change", cx: x, cy: y, r: 8 }),
    shape("rect", {
      class: isLast ? "sketch-goal" : "sketch-change",
      x: goalX - 9,
      y: goalY - 9,
      width: 18,
      height: 18,
      rx: 4,
    }),
  );
}
