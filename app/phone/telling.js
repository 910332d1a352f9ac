// Drafts -> maneuvers: the twin of routing/telling.py. Change both or none.

import { arrivalSide, trainDoorAt } from "./arrivals.js";
import { bearingDeg, samePoint, turnDeg } from "./geometry.js";
import { landmarkAlong, landmarkAt } from "./landmarks.js";
import { bearingsBefore, isWalking, turnInto } from "./merging.js";
import { ON_ONE_SIDE } from "./turns.js";
import { leavingDeg } from "./walking.js";

const LONG_M = { plain: 50, nonvisual: 20 };
const ASIDE_DEG = 45;

const roundedM = (metres) => Math.round(metres * 100) / 100;

/** The drafts as maneuvers: now the turns between them are known. */
export function told(way, drafts, facingDeg, place, telling) {
  const { map, nodes } = way;
  const incoming = bearingsBefore(drafts, facingDeg);
  const [node, destination] = [map.nodes[nodes.at(-1)], place === null ? null : map.places[place]];
  return drafts.map((draft, index) => {
    const turn = turnInto(incoming[index], draft);
    const before = drafts[index - 1] ?? null;
    const isEnd = draft.kind === "arrive";
    const isRide = draft.kind === "take_elevator";
    const sight = sightAt(map, draft, before, turn, incoming[index]);
    const beside = isWalking(draft) ? besideOf(map, draft, telling) : null;
    const isCounted = isWalking(draft) && telling === "nonvisual";
    const openings = isCounted ? openingsOf(way, draft, drafts[index + 1]) : null;
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
      passes: beside?.place ?? null,
      passesOn: beside?.side ?? null,
      openingCount: openings?.count ?? 0,
      openingSide: openings?.side ?? null,
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

/** What one passes on a long straight way. */
function besideOf(map, draft, telling) {
  const longM = LONG_M[telling];
  if (longM === undefined || draft.distanceM < longM || !draft.isStraight) return null;
  if (draft.levelFrom !== draft.levelTo) return null;
  return landmarkAlong(map, draft.levelFrom, draft.point, draft.goalPoint);
}

/** How many ways lead off on the side to which one turns next, before one does. */
function openingsOf(way, draft, after) {
  const side = ON_ONE_SIDE[turnInto(draft.lastDeg, after)];
  if (!isWalking(after) || (side !== "left" && side !== "right")) return null;
  let count = 0;
  for (let number = draft.start + 1; number < draft.end; number += 1) {
    const [before, next] = [way.steps[number - 1], way.steps[number]];
    if (before.pathway.isInsideArea || next.pathway.isInsideArea) continue;
    if (leadsOff(way, number, side)) count += 1;
  }
  return count ? { count, side } : null;
}

function leadsOff({ map, nodes, steps, pathways }, number, side) {
  const { line } = steps[number - 1];
  const here = line.at(-1);
  const before = line.findLast((point) => !samePoint(point, here));
  if (!before) return false;
  const aheadDeg = bearingDeg(before, here);
  return map.waysAt[nodes[number]].some((other) => {
    if (other === pathways[number - 1] || other === pathways[number]) return false;
    const pathway = map.pathways[other];
    if (pathway.isInsideArea) return false;
    const angle = leavingDeg(pathway.line, here);
    if (angle === null) return false;
    const turned = turnDeg(aheadDeg, angle);
    const isAside = Math.abs(turned) >= ASIDE_DEG && Math.abs(turned) <= 180 - ASIDE_DEG;
    return isAside && turned > 0 === (side === "right");
  });
}
