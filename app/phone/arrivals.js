// The end of a route: the twin of routing/arrivals.py. Change both or none.

import { distanceM } from "./geometry.js";
import { sideOf } from "./turns.js";

const NEAR_M = 4;

export function arrivalSide(end, incomingDeg, place) {
  if (place === null || place.kind === "platform" || incomingDeg === null) return "here";
  if (distanceM(end.position, place.position) < NEAR_M) return "here";
  return sideOf(place.position, end.position, incomingDeg);
}

/** How one boards at a platform; null where the map says nothing of it. */
export function trainDoorAt(map, end, place) {
  if (place === null || place.kind !== "platform") return null;
  const ref = refAt(map, end, place);
  if (!ref && place.gapMm === null && place.stepMm === null) return null;
  return { ref, gapMm: place.gapMm, stepMm: place.stepMm, hasRamp: place.hasRamp };
}

/** The car and door that stop where one arrives, or within a few steps of it. */
function refAt(map, end, place) {
  if (end.kind === "platform" && end.ref) return end.ref;
  let nearest = null;
  for (const number of place.nodes) {
    const node = map.nodes[number];
    if (node.kind !== "platform" || !node.ref || node.level !== end.level) continue;
    const far = distanceM(end.position, node.position);
    if (nearest === null || far < nearest.far) nearest = { far, ref: node.ref };
  }
  return nearest && nearest.far < NEAR_M ? nearest.ref : "";
}
