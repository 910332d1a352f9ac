// What one can steer by where one turns: the twin of routing/landmarks.py. Change both or none.

import { distanceM } from "./geometry.js";
import { sideOf } from "./turns.js";

const AT_M = 5;
const ALONG_M = 12;
const ACROSS_M = 5;
const ASIDE_M = 1.5;
const OFF_ENDS_M = 8;

const NOTHING = { place: null, where: null, side: null };

/** The landmark for turning at a point, coming along a bearing for some metres. */
export function landmarkAt(map, level, point, incomingDeg, incomingM) {
  const angle = incomingDeg * (Math.PI / 180);
  const [aheadX, aheadY] = [Math.sin(angle), Math.cos(angle)];
  let best = null;
  for (const index of map.landmarks.get(level) ?? []) {
    const place = map.places[index];
    const dx = place.position[0] - point[0];
    const dy = place.position[1] - point[1];
    const far = Math.hypot(dx, dy);
    const along = dx * aheadX + dy * aheadY;
    const across = dx * aheadY - dy * aheadX;
    const isBeside =
      Math.abs(across) <= ACROSS_M && along >= -Math.min(ALONG_M, incomingM) && along <= ALONG_M;
    if (far > AT_M && !isBeside) continue;
    const isAt = far <= AT_M;
    const sight = {
      place: index,
      where: isAt ? "at" : along < 0 ? "after" : "before",
      side: isAt ? sideOf(place.position, point, incomingDeg) : across > 0 ? "right" : "left",
    };
    const rank = [Number(!isAt), Number(!place.isFelt), far];
    if (best === null || isLess(rank, best.rank)) best = { rank, sight };
  }
  return best?.sight ?? NOTHING;
}

function isLess(a, b) {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return a[i] < b[i];
  return false;
}

/** The landmark beside a straight way that best tells one to be on it; null where there is none. */
export function landmarkAlong(map, level, start, end) {
  const known = map.landmarks.get(level) ?? [];
  const farM = distanceM(start, end);
  if (!known.length || farM <= 2 * OFF_ENDS_M) return null;
  const [aheadX, aheadY] = [(end[0] - start[0]) / farM, (end[1] - start[1]) / farM];
  let best = null;
  for (const index of known) {
    const place = map.places[index];
    const dx = place.position[0] - start[0];
    const dy = place.position[1] - start[1];
    const along = dx * aheadX + dy * aheadY;
    const across = dx * aheadY - dy * aheadX;
    if (Math.abs(across) < ASIDE_M || Math.abs(across) > ACROSS_M) continue;
    if (along < OFF_ENDS_M || along > farM - OFF_ENDS_M) continue;
    const rank = [Number(!place.isFelt), Math.abs(along - farM / 2)];
    const beside = { place: index, side: across > 0 ? "right" : "left" };
    if (best === null || isLess(rank, best.rank)) best = { rank, beside };
  }
  return best?.beside ?? null;
}
