// Route -> maneuvers: the twin of routing/maneuvers.py, on the same whole centimetres. Change both or none.
//
// Levels, equipment and places are positions in the release; `nodes` and `pathways` come from r1.js.

import { bearingDeg, distanceM, samePoint, turnDeg } from "./geometry.js";
import { straightLegs } from "./legs.js";

const STRAIGHT_DEG = 30;
const SLIGHT_DEG = 60;
const SHARP_DEG = 120;
const BACK_DEG = 160;
const SHORT_LEG_M = 2.5;
const LANDING_M = 8;
const NEAR_M = 4;
const AHEAD_DEG = 45;

const KIND_OF_MODE = {
  stairs: "take_stairs",
  moving_sidewalk: "take_moving_sidewalk",
  escalator: "take_escalator",
  elevator: "take_elevator",
  fare_gate: "pass_gate",
  exit_gate: "pass_gate",
  ramp: "take_ramp",
  door: "pass_door",
};

const roundedM = (metres) => Math.round(metres * 100) / 100;
const sumCm = (steps) => steps.reduce((sum, step) => sum + step.pathway.lengthCm, 0);

export function turnOf(angleDeg) {
  const size = Math.abs(angleDeg);
  const side = angleDeg > 0 ? "right" : "left";
  if (size < STRAIGHT_DEG) return "straight";
  if (size < SLIGHT_DEG) return `slight_${side}`;
  if (size < SHARP_DEG) return side;
  if (size < BACK_DEG) return `sharp_${side}`;
  return "back";
}

/**
 * @param {object} map an unpacked phone map
 * @param {{nodes: number[], pathways: number[]}} path
 * @param {number | null} facingDeg where the traveller looks at the start, if known
 * @param {number | null} place position of the destination, if it is a place
 */
export function maneuversOf(map, path, facingDeg, place) {
  const levels = path.nodes.map((node) => map.nodes[node].level);
  const indexOf = (i) => map.levels[levels[i]].index;
  const steps = path.pathways.map((pathway, i) =>
    stepOf(map, pathway, path.nodes[i], indexOf(i + 1) - indexOf(i)),
  );
  const doors = doorsOf(map, path.nodes, steps);
  const found = [];
  let incoming = facingDeg;
  let begin = 0;
  while (begin < steps.length) {
    const end = groupEnd(steps, begin, doors);
    if (doors.has(begin)) found.push(doorManeuver(begin, doors.get(begin), levels));
    const [group, outgoing] = groupManeuvers(steps, begin, end, levels, incoming);
    found.push(...group);
    incoming = outgoing;
    begin = end;
  }
  if (doors.has(steps.length))
    found.push(doorManeuver(steps.length, doors.get(steps.length), levels));
  return [
    ...withFlightsJoined(withoutCrumbs(found)),
    arrival(map, path.nodes, steps, levels, incoming, place),
  ];
}

/** One edge as travelled; between two levels, their order says which way is up. */
function stepOf(map, number, startNode, rise) {
  const pathway = map.pathways[number];
  const forward = pathway.from === startNode;
  const drawn = pathway.goesUp === null || forward ? pathway.goesUp : !pathway.goesUp;
  const up = rise ? rise > 0 : drawn;
  let kind = KIND_OF_MODE[pathway.mode] ?? "go";
  if (kind === "go" && pathway.crossing !== null) kind = "cross";
  let key = kind;
  if (kind === "take_elevator") key += pathway.equipment ?? `pathway ${number}`;
  else if (["take_stairs", "take_escalator", "take_ramp"].includes(kind)) key += String(up);
  return { pathway, line: forward ? pathway.line : [...pathway.line].reverse(), kind, key, up };
}

function doorsOf(map, nodes, steps) {
  const entrances = new Map();
  map.places.forEach((place, index) => {
    if (place.kind !== "entrance") return;
    for (const node of place.nodes) if (!entrances.has(node)) entrances.set(node, index);
  });
  const found = new Map();
  for (let number = 1; number < steps.length; number += 1) {
    const [before, after] = [steps[number - 1].pathway.isIndoor, steps[number].pathway.isIndoor];
    if (map.nodes[nodes[number]].kind === "entrance" && before !== after)
      found.set(number, {
        kind: after ? "enter" : "leave",
        entrance: entrances.get(nodes[number]) ?? null,
      });
  }
  return found;
}

function groupEnd(steps, begin, doors) {
  let end = begin + 1;
  while (end < steps.length && steps[end].key === steps[begin].key && !doors.has(end)) end += 1;
  return end;
}

function maneuver(facts) {
  return {
    distanceM: 0,
    turn: null,
    side: null,
    goesUp: null,
    stairCount: null,
    wayName: 0,
    equipment: null,
    place: null,
    entrance: null,
    ...facts,
  };
}

function doorManeuver(number, { kind, entrance }, levels) {
  return maneuver({
    kind,
    stepFrom: number,
    stepTo: number,
    levelFrom: levels[number],
    levelTo: levels[number],
    entrance,
  });
}

function groupManeuvers(steps, begin, end, levels, incoming) {
  const group = steps.slice(begin, end);
  const line = joinedLine(group.map((step) => step.line));
  const [first] = group;
  if (first.kind === "go") return walking(group, begin, line, levels, incoming);
  const isElevator = first.kind === "take_elevator"; // nothing tells through which door one leaves
  const hasBearing = line.length >= 2 && !isElevator;
  const firstDeg = hasBearing ? bearingDeg(line[0], line[1]) : null;
  const lastDeg = hasBearing ? bearingDeg(line.at(-2), line.at(-1)) : null;
  const counts = group.map((step) => step.pathway.stairCount);
  const isCounted = first.kind === "take_stairs" && counts.every(Boolean);
  const found = maneuver({
    kind: first.kind,
    stepFrom: begin,
    stepTo: end,
    distanceM: sumCm(group) / 100,
    turn: relative(incoming, firstDeg),
    levelFrom: levels[begin],
    levelTo: levels[end],
    goesUp: first.up,
    stairCount: isCounted ? counts.reduce((sum, count) => sum + Math.abs(count), 0) : null,
    wayName: first.pathway.name,
    equipment: first.pathway.equipment,
  });
  return [[found], lastDeg];
}

function relative(incoming, outgoing) {
  return incoming === null || outgoing === null ? null : turnOf(turnDeg(incoming, outgoing));
}

function joinedLine(lines) {
  const points = [];
  for (const line of lines)
    for (const point of line)
      if (!points.length || !samePoint(point, points.at(-1))) points.push(point);
  return points;
}

function walking(group, begin, line, levels, incoming) {
  const legs = straightLegs(line);
  if (!legs.length) return [[], incoming];
  const end = begin + group.length;
  const drawn = legs.reduce((sum, leg) => sum + leg.lengthM, 0);
  const scale = drawn > 0 ? sumCm(group) / 100 / drawn : 1;
  const found = [];
  let number = begin;
  let passed = 0;
  let covered = 0;
  legs.forEach((leg, index) => {
    covered += leg.lengthM * scale;
    const isLast = index === legs.length - 1;
    const start = number;
    while (number < end) {
      const length = group[number - begin].pathway.lengthCm / 100;
      if (!isLast && passed + length / 2 >= covered) break;
      passed += length;
      number += 1;
    }
    const turn = relative(incoming, leg.firstDeg);
    found.push(
      maneuver({
        kind: walkKind(start, turn, index === 0),
        stepFrom: start,
        stepTo: number,
        distanceM: roundedM(leg.lengthM * scale),
        turn,
        levelFrom: levels[start],
        levelTo: levels[number],
        wayName: longestName(group.slice(start - begin, number - begin)),
      }),
    );
    incoming = leg.lastDeg;
  });
  return [found, incoming];
}

function walkKind(start, turn, isFirstLeg) {
  if (start === 0 && isFirstLeg) return "depart";
  return turn === null || turn === "straight" ? "go" : "turn";
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

/** Give walking too short to be told to the maneuver that follows it. */
function withoutCrumbs(found) {
  const kept = [];
  let crumb = null;
  found.forEach((each, index) => {
    const current = crumb === null ? each : withCrumb(crumb, each);
    const isCrumb =
      (current.kind === "go" || current.kind === "turn") &&
      current.distanceM < SHORT_LEG_M &&
      index + 1 < found.length &&
      current.levelFrom === current.levelTo;
    crumb = isCrumb ? current : null;
    if (!isCrumb) kept.push(current);
  });
  return kept;
}

const withCrumb = (crumb, next) => ({
  ...next,
  stepFrom: crumb.stepFrom,
  distanceM: roundedM(crumb.distanceM + next.distanceM),
  levelFrom: crumb.levelFrom,
  side: null,
  place: null,
});

/** Tell flights of stairs that only a landing parts as the one staircase they are. */
function withFlightsJoined(found) {
  const kept = [];
  for (const each of found) {
    const before = flightBefore(kept, each);
    if (!before) {
      kept.push(each);
      continue;
    }
    const [first] = kept.slice(-before);
    const parts = [...kept.splice(-before), each];
    const isCounted = first.stairCount && each.stairCount;
    kept.push({
      ...first,
      stepTo: each.stepTo,
      distanceM: roundedM(parts.reduce((sum, part) => sum + part.distanceM, 0)),
      levelTo: each.levelTo,
      stairCount: isCounted ? first.stairCount + each.stairCount : null,
    });
  }
  return kept;
}

/** How many maneuvers back the flight lies that this one continues; 0: there is none. */
function flightBefore(kept, each) {
  if (each.kind !== "take_stairs" || each.goesUp === null || !kept.length) return 0;
  const last = kept.at(-1);
  const hasLanding = (last.kind === "go" || last.kind === "turn") && last.distanceM < LANDING_M;
  const back = hasLanding && kept.length > 1 ? 2 : 1;
  const flight = kept.at(-back);
  return flight.kind === "take_stairs" && flight.goesUp === each.goesUp ? back : 0;
}

function arrival(map, nodes, steps, levels, incoming, place) {
  const end = map.nodes[nodes.at(-1)].position;
  return maneuver({
    kind: "arrive",
    stepFrom: steps.length,
    stepTo: steps.length,
    side: sideOf(end, incoming, place === null ? null : map.places[place]),
    levelFrom: levels.at(-1),
    levelTo: levels.at(-1),
    place,
  });
}

function sideOf(end, incoming, place) {
  if (place === null || place.kind === "platform" || incoming === null) return "here";
  if (distanceM(end, place.position) < NEAR_M) return "here";
  const angle = turnDeg(incoming, bearingDeg(end, place.position));
  if (Math.abs(angle) < AHEAD_DEG) return "ahead";
  return angle > 0 ? "right" : "left";
}
