// Route -> maneuvers: the twin of routing/maneuvers.py, on the same whole centimetres. Change both or none.
//
// Levels, equipment, places and names are positions in the release; `nodes` and `pathways` come from r1.js.

import { arrivalSide, trainDoorAt } from "./arrivals.js";
import { bearingDeg, samePoint } from "./geometry.js";
import { landmarkAt } from "./landmarks.js";
import { CHOICE, FORCED, OPEN, straightLegs } from "./legs.js";
import { rideOf } from "./lift_rides.js";
import { allKnown, bearingsBefore, draftOf, isWalking, merged, turnInto } from "./merging.js";

const CHOICES = 3;

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
  const way = { map, nodes: path.nodes, levels, steps };
  const thresholds = thresholdsOf(way);
  const drafts = [];
  let begin = 0;
  while (begin < steps.length) {
    const end = groupEnd(steps, begin, thresholds);
    if (thresholds.has(begin)) drafts.push(thresholds.get(begin));
    if (steps[begin].kind === "go") drafts.push(...walking(way, begin, end));
    else drafts.push(taken(way, begin, end));
    begin = end;
  }
  drafts.push(
    draftOf({
      kind: "arrive",
      start: steps.length,
      end: steps.length,
      levelFrom: levels.at(-1),
      levelTo: levels.at(-1),
      place,
    }),
  );
  return told(map, merged(drafts, facingDeg), facingDeg, path.nodes.at(-1), place);
}

/** One edge as travelled; between two levels, their order says which way is up. */
function stepOf(map, number, startNode, rise) {
  const pathway = map.pathways[number];
  const forward = pathway.from === startNode;
  const drawn = pathway.goesUp === null || forward ? pathway.goesUp : !pathway.goesUp;
  let kind = KIND_OF_MODE[pathway.mode] ?? "go";
  const isWalked = kind === "go";
  if (isWalked && pathway.crossing !== null) kind = "cross";
  const up = isWalked ? null : rise ? rise > 0 : drawn;
  let key = kind;
  if (kind === "take_elevator") key += pathway.equipment ?? `pathway ${number}`;
  else if (["take_stairs", "take_escalator", "take_ramp"].includes(kind)) key += String(up);
  return {
    pathway,
    forward,
    line: forward ? pathway.line : [...pathway.line].reverse(),
    sign: forward ? pathway.signposted : pathway.reversed,
    kind,
    key,
    up,
  };
}

/** Step number -> what is done at the entrance before that step. */
function thresholdsOf({ map, nodes, steps, levels }) {
  const found = new Map();
  for (let number = 1; number < steps.length; number += 1) {
    const [before, after] = [steps[number - 1].pathway.isIndoor, steps[number].pathway.isIndoor];
    const node = map.nodes[nodes[number]];
    if (node.kind !== "entrance" || before === after) continue;
    found.set(
      number,
      draftOf({
        kind: after ? "enter" : "leave",
        start: number,
        end: number,
        levelFrom: levels[number],
        levelTo: levels[number],
        entrance: map.entrances.get(nodes[number]) ?? null,
        door: node.door,
        isAutomatic: node.isAutomatic,
      }),
    );
  }
  return found;
}

function groupEnd(steps, begin, thresholds) {
  let end = begin + 1;
  while (end < steps.length && steps[end].key === steps[begin].key && !thresholds.has(end))
    end += 1;
  return end;
}

/** What is told of steps that are not walking. */
function taken(way, begin, end) {
  const group = way.steps.slice(begin, end);
  const [first] = group;
  const ways = group.map((step) => step.pathway);
  const draft = draftOf({
    kind: first.kind,
    start: begin,
    end,
    levelFrom: way.levels[begin],
    levelTo: way.levels[end],
    distanceM: sumCm(group) / 100,
    up: first.up,
    wayName: first.pathway.name,
    sign: first.sign,
    equipment: first.pathway.equipment,
  });
  if (first.kind === "take_elevator") return riding(draft, way);
  const [line] = joinedLine(way, begin, end);
  if (line.length > 1) {
    draft.firstDeg = bearingDeg(line[0], line[1]);
    draft.lastDeg = bearingDeg(line.at(-2), line.at(-1));
  }
  if (first.kind === "take_stairs" || first.kind === "take_ramp")
    draft.handrail = allKnown(ways.map((each) => each.handrail));
  const counts = ways.map((each) => each.stairCount);
  if (first.kind === "take_stairs" && counts.every(Boolean))
    draft.stairCount = counts.reduce((sum, count) => sum + Math.abs(count), 0);
  if (first.kind === "pass_gate") {
    const { entersPaid } = first.pathway;
    if (entersPaid !== null) draft.entersPaid = entersPaid === first.forward;
    const widths = ways.map((each) => each.widthCm);
    draft.gateWidthCm = widths.includes(null) ? null : Math.min(...widths);
  }
  if (first.kind === "pass_door") {
    draft.door = inCommon(ways.map((each) => each.door));
    draft.isAutomatic = inCommon(ways.map((each) => each.isAutomatic));
  }
  return draft;
}

const inCommon = (values) => (values.every((value) => value === values[0]) ? values[0] : null);

function riding(draft, { map, nodes }) {
  const machine = draft.equipment === null ? null : map.equipment[draft.equipment];
  const ride = rideOf(
    machine,
    { node: nodes[draft.start], level: draft.levelFrom },
    { node: nodes[draft.end], level: draft.levelTo },
  );
  const { enterDeg, leaveDeg, exitDoor, button } = ride;
  return Object.assign(draft, { firstDeg: enterDeg, lastDeg: leaveDeg, exitDoor, button });
}

/** The points of some steps without repetitions, and what turning at each means. */
function joinedLine({ map, nodes, steps }, begin, end) {
  const points = [];
  const bends = [];
  let wasInside = true;
  for (let number = begin; number < end; number += 1) {
    const step = steps[number];
    const isInside = step.pathway.isInsideArea;
    let joint = isInside && wasInside ? OPEN : CHOICE;
    if (joint === CHOICE && map.wayCounts[nodes[number]] < CHOICES) joint = FORCED;
    const within = isInside ? OPEN : FORCED;
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
  return [points, bends];
}

/** One draft per straight leg of walking. */
function walking(way, begin, end) {
  const group = way.steps.slice(begin, end);
  const legs = straightLegs(...joinedLine(way, begin, end));
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
    return draftOf({
      kind: "go",
      start,
      end: number,
      levelFrom: way.levels[start],
      levelTo: way.levels[number],
      distanceM: leg.lengthM * scale,
      firstDeg: leg.firstDeg,
      lastDeg: leg.lastDeg,
      point: leg.start,
      wayName: longestName(members),
      sign: members[0]?.sign ?? 0,
    });
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

/** The drafts as maneuvers: now the turns between them are known. */
function told(map, drafts, facingDeg, end, place) {
  const incoming = bearingsBefore(drafts, facingDeg);
  const [node, destination] = [map.nodes[end], place === null ? null : map.places[place]];
  return drafts.map((draft, index) => {
    const turn = turnInto(incoming[index], draft);
    const before = drafts[index - 1] ?? null;
    const isEnd = draft.kind === "arrive";
    const isRide = draft.kind === "take_elevator";
    const sight = sightAt(map, draft, before, turn, incoming[index]);
    const { start, end: stop, ...facts } = draft;
    return {
      ...facts,
      kind: isWalking(draft) ? walkKind(turn, index === 0) : draft.kind,
      stepFrom: start,
      stepTo: stop,
      distanceM: roundedM(draft.distanceM),
      onwardM: roundedM(draft.onwardM),
      turn: isEnd ? null : turn,
      side: isEnd ? (draft.side ?? arrivalSide(node, incoming[index], destination)) : null,
      goesUp: draft.up,
      follows: isWalking(draft) && before && !isWalking(before) ? before.kind : null,
      after: isRide ? turnInto(draft.lastDeg, drafts[index + 1]) : null,
      landmark: sight?.place ?? null,
      landmarkWhere: sight?.where ?? null,
      landmarkSide: sight?.side ?? null,
      trainDoor: isEnd ? trainDoorAt(map, node, destination) : null,
    };
  });
}

function sightAt(map, draft, before, turn, incomingDeg) {
  if (!isWalking(draft) || !before || turn === null || turn === "straight") return null;
  const incomingM = isWalking(before) ? before.distanceM : 0;
  return landmarkAt(map, draft.levelFrom, draft.point, incomingDeg, incomingM);
}

function walkKind(turn, isFirst) {
  if (isFirst) return "depart";
  return turn === null || turn === "straight" ? "go" : "turn";
}
