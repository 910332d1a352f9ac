// From one bearing to the next: the twin of routing/turns.py. Change both or none.

import { bearingDeg, turnDeg } from "./geometry.js";

const STRAIGHT_DEG = 30;
const SLIGHT_DEG = 60;
const SHARP_DEG = 120;
const BACK_DEG = 160;
const AHEAD_DEG = 45;

/** Where that lies into which one turns; nothing for what is behind. */
export const ON_ONE_SIDE = {
  slight_left: "left",
  left: "left",
  sharp_left: "left",
  slight_right: "right",
  right: "right",
  sharp_right: "right",
  straight: "ahead",
};

export function turnOf(angleDeg) {
  const size = Math.abs(angleDeg);
  const side = angleDeg > 0 ? "right" : "left";
  if (size < STRAIGHT_DEG) return "straight";
  if (size < SLIGHT_DEG) return `slight_${side}`;
  if (size < SHARP_DEG) return side;
  if (size < BACK_DEG) return `sharp_${side}`;
  return "back";
}

/** null where one of the bearings is unknown. */
export const turnBetween = (beforeDeg, afterDeg) =>
  beforeDeg === null || afterDeg === null ? null : turnOf(turnDeg(beforeDeg, afterDeg));

/** On which side of who is here and looks along a bearing a point lies. */
export function sideOf(point, here, lookingDeg) {
  const angle = turnDeg(lookingDeg, bearingDeg(here, point));
  if (Math.abs(angle) < AHEAD_DEG) return "ahead";
  return angle > 0 ? "right" : "left";
}
