// What one can steer by where one turns: the twin of routing/landmarks.py. Change both or none.

import { sideOf } from "./turns.js";

const AT_M = 5;
const ALONG_M = 12;
const ACROSS_M = 5;

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
