// A line walked -> straight legs: the twin of routing/legs.py. Change both or none.

import { bearingDeg, distanceM, turnDeg } from "./geometry.js";

const TOLERANCE_M = 1.5;
const OPEN_TOLERANCE_M = 4;
const TURN_DEG = 30;
const BEND_DEG = 60;
const JOG_M = 6;
const SHORT_M = 8;

/** What it means to turn at a point: other ways lead off; one sees where one goes; no other way. */
export const CHOICE = 0;
export const OPEN = 1;
export const FORCED = 2;

/**
 * The legs of a line without repeated points; `bends` says what a turn at each point means,
 * `isObvious` whether nobody would take another way than the line does where it bends.
 */
export function straightLegs(line, bends, isObvious = () => false) {
  if (line.length < 2) return [];
  const kept = simplified(line, bends);
  const segments = kept.slice(1).map((last, i) => {
    const first = kept[i];
    const [a, b] = [line[first], line[last]];
    const deg = bearingDeg(a, b);
    return {
      firstDeg: deg,
      lastDeg: deg,
      lengthM: distanceM(a, b),
      start: a,
      end: b,
      bend: bends[first],
      at: first,
    };
  });
  return joinedUp(withoutJogs(segments), isObvious);
}

/** Douglas and Peucker: the positions of the points that stay. */
function simplified(line, bends) {
  const squares = bends.map((bend) => (bend === CHOICE ? TOLERANCE_M ** 2 : OPEN_TOLERANCE_M ** 2));
  const keep = [0, line.length - 1];
  const spans = [[0, line.length - 1]];
  while (spans.length) {
    const [first, last] = spans.pop();
    const [ax, ay] = line[first];
    const dx = line[last][0] - ax;
    const dy = line[last][1] - ay;
    const square = dx * dx + dy * dy;
    let farthest = 0;
    let worst = 1;
    for (let index = first + 1; index < last; index += 1) {
      let x = line[index][0] - ax;
      let y = line[index][1] - ay;
      const along = x * dx + y * dy;
      let off;
      if (along > 0 && along < square) {
        const across = x * dy - y * dx;
        off = (across * across) / square / squares[index];
      } else {
        if (along > 0) {
          x -= dx;
          y -= dy;
        }
        off = (x * x + y * y) / squares[index];
      }
      if (off > worst) [farthest, worst] = [index, off];
    }
    if (farthest) {
      keep.push(farthest);
      spans.push([first, farthest], [farthest, last]);
    }
  }
  return keep.sort((a, b) => a - b);
}

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
    if (isJog)
      result[result.length - 1] = {
        ...before,
        lengthM: before.lengthM + current.lengthM,
        end: current.end,
      };
    else result.push(current);
  });
  return result;
}

function joinedUp(segments, isObvious) {
  const legs = [];
  for (const segment of segments) {
    const both = legs.length ? joined(legs.at(-1), segment, isObvious) : null;
    if (both) legs[legs.length - 1] = both;
    else legs.push(segment);
  }
  return legs;
}

/** Both as one leg, if nobody has to be told of the turn between them. */
function joined(before, after, isObvious) {
  const turned = turnDeg(before.lastDeg, after.firstDeg);
  const angle = Math.abs(turned);
  let { firstDeg } = before;
  let { lastDeg } = after;
  if (angle >= TURN_DEG) {
    const isShort = before.lengthM < SHORT_M || after.lengthM < SHORT_M;
    const isForced = after.bend === FORCED && (isShort || angle < BEND_DEG);
    if (!isForced && after.bend === OPEN && isShort && angle < BEND_DEG) {
      firstDeg = bearingDeg(before.start, after.end);
      lastDeg = firstDeg;
    } else if (!isForced) {
      if (angle >= BEND_DEG || after.bend !== CHOICE) return null;
      if (!isObvious(after.at, before.lastDeg, turned)) return null;
    }
  }
  return {
    firstDeg,
    lastDeg,
    lengthM: before.lengthM + after.lengthM,
    start: before.start,
    end: after.end,
    bend: before.bend,
    at: before.at,
  };
}
