// Route -> maneuvers: the twin of routing/maneuvers.py, on the same whole centimetres. Change both or none.
//
// Levels, equipment, places and names are positions in the release; `nodes` and `pathways` come from r1.js.

import { bearingDeg } from "./geometry.js";
import { othersAt, rideOf } from "./lift_rides.js";
import { allKnown, draftOf, merged, warnOfBoth, worstSignals } from "./merging.js";
import { told } from "./telling.js";
import { joinedLine, sumCm, walked } from "./walking.js";

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

/**
 * @param {object} map an unpacked phone map
 * @param {{nodes: number[], pathways: number[]}} path
 * @param {number | null} facingDeg where the traveller looks at the start, if known
 * @param {number | null} place position of the destination, if it is a place
 * @param {"plain" | "brief" | "nonvisual"} telling how it will be told
 */
export function maneuversOf(map, path, facingDeg, place, telling = "plain") {
  const levels = path.nodes.map((node) => map.nodes[node].level);
  const indexOf = (i) => map.levels[levels[i]].index;
  const steps = path.pathways.map((pathway, i) =>
    stepOf(map, pathway, path.nodes[i], indexOf(i + 1) - indexOf(i)),
  );
  const way = { map, nodes: path.nodes, pathways: path.pathways, levels, steps };
  const thresholds = thresholdsOf(way);
  const drafts = [];
  let begin = 0;
  while (begin < steps.length) {
    const end = groupEnd(steps, begin, thresholds);
    if (thresholds.has(begin)) drafts.push(thresholds.get(begin));
    if (steps[begin].kind === "go") drafts.push(...walked(way, begin, end, telling !== "nonvisual"));
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
  return told(way, merged(drafts, facingDeg, telling), facingDeg, place, telling);
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
  for (const each of ways) warnOfBoth(draft, each);
  if (first.kind === "cross") draft.signals = worstSignals(ways.map((each) => each.signals));
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
    draft.doorCount = group.length;
    draft.door = inCommon(ways.map((each) => each.door));
    draft.isAutomatic = inCommon(ways.map((each) => each.isAutomatic));
  }
  return draft;
}

const inCommon = (values) => (values.every((value) => value === values[0]) ? values[0] : null);

function riding(draft, { map, nodes }) {
  const machine = draft.equipment === null ? null : map.equipment[draft.equipment];
  const hasOtherElevators =
    machine !== null &&
    othersAt(map.landings, draft.equipment, map.nodes[nodes[draft.start]], draft.levelTo);
  const ride = rideOf(
    machine,
    { node: nodes[draft.start], level: draft.levelFrom },
    { node: nodes[draft.end], level: draft.levelTo },
  );
  const { enterDeg, leaveDeg, exitDoor, button } = ride;
  const [firstDeg, lastDeg] = [enterDeg, leaveDeg];
  return Object.assign(draft, { firstDeg, lastDeg, exitDoor, button, hasOtherElevators });
}
