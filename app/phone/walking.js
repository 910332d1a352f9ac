// Steps that are walked -> one draft for each straight leg: the twin of routing/walking.py. Change both or none.

import { bearingDeg, distanceM, samePoint, turnDeg } from "./geometry.js";
import { CHOICE, FORCED, OPEN, straightLegs } from "./legs.js";
import { draftOf, warnOfBoth } from "./merging.js";

const CHOICES = 3;
const STRAIGHT_RATIO = 1.02;
const ELSEWHERE_DEG = 45;

export const sumCm = (steps) => steps.reduce((sum, step) => sum + step.pathway.lengthCm, 0);

/** The points of some steps without repetitions, and what turning at each means. */
export function joinedLine({ map, nodes, steps }, begin, end) {
  const points = [];
  const bends = [];
  const joints = new Map();
  let wasInside = true;
  for (let number = begin; number < end; number += 1) {
    const step = steps[number];
    const isInside = step.pathway.isInsideArea;
    let joint = isInside && wasInside ? OPEN : CHOICE;
    if (joint === CHOICE && map.wayCounts[nodes[number]] < CHOICES) joint = FORCED;
    const within = isInside ? OPEN : FORCED;
    if (number > begin) joints.set(points.length - 1, number);
    step.line.forEach((point, index) => {
      const bend = index ? within : joint;
      if (points.length && samePoint(point, points.at(-1)))
        bends[bends.length - 1] = Math.min(bends.at(-1), bend);
      else {
        points.push(point);
        bends.push(bend);
      }
    });
    wasInside = isInside;
  }
  return [points, bends, joints];
}

/** Whether the way bends before a step, and every other way there leads elsewhere. */
function goesOn({ map, nodes, pathways }, number, beforeDeg, angle) {
  const node = nodes[number];
  return map.waysAt[node].every((other) => {
    if (other === pathways[number - 1] || other === pathways[number]) return true;
    const leaves = leavingDeg(map.pathways[other].line, map.nodes[node].position);
    return leaves === null || Math.abs(turnDeg(beforeDeg, leaves)) >= angle + ELSEWHERE_DEG;
  });
}

/** The bearing in which a way leads off from one of its ends; null without a length. */
export function leavingDeg(drawn, here) {
  const line = samePoint(drawn[0], here) ? drawn : [...drawn].reverse();
  const first = line.find((point) => !samePoint(point, here));
  return first ? bearingDeg(here, first) : null;
}

/** One draft per straight leg of walking; who sees follows a bend by themselves. */
export function walked(way, begin, end, isSeen) {
  const group = way.steps.slice(begin, end);
  const [points, bends, joints] = joinedLine(way, begin, end);
  const isObvious = (at, beforeDeg, turned) =>
    isSeen && joints.has(at) && goesOn(way, joints.get(at), beforeDeg, Math.abs(turned));
  const legs = straightLegs(points, bends, isObvious);
  if (!legs.length) return [];
  const drawn = legs.reduce((sum, leg) => sum + leg.lengthM, 0);
  const scale = drawn > 0 ? sumCm(group) / 100 / drawn : 1;
  let number = begin;
  let passed = 0;
  let covered = 0;
  return legs.map((leg, index) => {
    covered += leg.lengthM * scale;
    const isLast = index === legs.length - 1;
    const start = number;
    while (number < end) {
      const length = group[number - begin].pathway.lengthCm / 100;
      if (!isLast && passed + length / 2 >= covered) break;
      passed += length;
      number += 1;
    }
    const members = group.slice(start - begin, number - begin);
    const draft = draftOf({
      kind: "go",
      start,
      end: number,
      levelFrom: way.levels[start],
      levelTo: way.levels[number],
      distanceM: leg.lengthM * scale,
      firstDeg: leg.firstDeg,
      lastDeg: leg.lastDeg,
      point: leg.start,
      goalPoint: leg.end,
      wayName: longestName(members),
      sign: members[0]?.sign ?? 0,
      tactile: tactileOf(members),
      isStraight: leg.lengthM <= distanceM(leg.start, leg.end) * STRAIGHT_RATIO,
    });
    for (const { pathway } of members) warnOfBoth(draft, pathway);
    return draft;
  });
}

/** The name that most of these metres carry; 0 where most carry none. */
function longestName(members) {
  const cm = new Map();
  for (const { pathway } of members)
    cm.set(pathway.name, (cm.get(pathway.name) ?? 0) + pathway.lengthCm);
  let longest = 0;
  let most = -1;
  for (const [name, length] of cm) if (length > most) [longest, most] = [name, length];
  return longest;
}

/** Whether all of a leg has tactile paving, or none; null where that is not known or differs. */
function tactileOf(members) {
  const [first, ...others] = members.map(({ pathway }) => pathway.hasTactile);
  return first !== undefined && others.every((each) => each === first) ? first : null;
}
