// A line walked -> straight legs: the twin of routing/legs.py. Change both or none.

import { bearingDeg, distanceM, samePoint, turnDeg } from "./geometry.js";

const TOLERANCE_M = 1.5;
const TURN_DEG = 30;
const JOG_M = 6;

export function straightLegs(line) {
  const points = simplified(line.filter((point, i) => i === 0 || !samePoint(point, line[i - 1])));
  const segments = points.slice(1).map((b, i) => {
    const a = points[i];
    return { firstDeg: bearingDeg(a, b), lastDeg: bearingDeg(a, b), lengthM: distanceM(a, b) };
  });
  return merged(withoutJogs(segments));
}

/** Douglas and Peucker. */
function simplified(points) {
  if (points.length < 3) return points;
  const keep = new Set([0, points.length - 1]);
  const spans = [[0, points.length - 1]];
  while (spans.length) {
    const [first, last] = spans.pop();
    let farthest = 0;
    let worstM = TOLERANCE_M;
    for (let index = first + 1; index < last; index += 1) {
      const off = offM(points[index], points[first], points[last]);
      if (off > worstM) [farthest, worstM] = [index, off];
    }
    if (farthest) {
      keep.add(farthest);
      spans.push([first, farthest], [farthest, last]);
    }
  }
  return points.filter((_, index) => keep.has(index));
}

/** Distance of a point from the segment a-b. */
function offM(point, a, b) {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  if (square === 0) return distanceM(point, a);
  const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square;
  const t = Math.max(0, Math.min(1, along));
  return distanceM(point, [a[0] + t * dx, a[1] + t * dy]);
}

const joined = (before, after) => ({
  firstDeg: before.firstDeg,
  lastDeg: after.lastDeg,
  lengthM: before.lengthM + after.lengthM,
});

/** Fold a short segment between two of nearly the same direction into the one before. */
function withoutJogs(segments) {
  const result = [];
  segments.forEach((current, index) => {
    const before = result.at(-1);
    const isJog =
      before !== undefined &&
      index + 1 < segments.length &&
      current.lengthM < JOG_M &&
      Math.abs(turnDeg(before.lastDeg, segments[index + 1].firstDeg)) < TURN_DEG;
    if (isJog) result[result.length - 1] = { ...before, lengthM: before.lengthM + current.lengthM };
    else result.push(current);
  });
  return result;
}

function merged(segments) {
  const legs = [];
  for (const segment of segments) {
    const before = legs.at(-1);
    if (before && Math.abs(turnDeg(before.lastDeg, segment.firstDeg)) < TURN_DEG)
      legs[legs.length - 1] = joined(before, segment);
    else legs.push(segment);
  }
  return legs;
}
