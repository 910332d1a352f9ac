// Riding a lift, door and button: the twin of routing/lift_rides.py. Change both or none.

import { distanceM, turnDeg } from "./geometry.js";

const SAME_WALL_DEG = 45;
const LIFT_AT_HAND_M = 15;

/** `from` and `to` are landings: {node, level}. Nothing is guessed: unknown is null, no button 0. */
export function rideOf(machine, from, to) {
  if (machine === null) return { enterDeg: null, leaveDeg: null, exitDoor: null, button: 0 };
  const inDeg = doorDeg(machine, from);
  const leaveDeg = doorDeg(machine, to);
  const enterDeg = inDeg === null ? null : (inDeg + 180) % 360;
  const buttons = machine.buttons.filter((button) => button.level === to.level);
  const isTold = buttons.length === 1 && from.level !== to.level;
  return {
    enterDeg,
    leaveDeg,
    exitDoor: exitDoor(enterDeg, leaveDeg),
    button: isTold ? buttons[0].text : 0,
  };
}

/** Whether another lift, close to where one boards, does not go to that level. */
export function othersAt(landings, machine, boarding, goal) {
  const served = landings.get(goal) ?? new Map();
  return [...(landings.get(boarding.level) ?? [])].some(
    ([other, points]) =>
      other !== machine &&
      !served.has(other) &&
      points.some((point) => distanceM(point, boarding.position) <= LIFT_AT_HAND_M),
  );
}

function doorDeg(machine, { node, level }) {
  const here = machine.doors.filter((door) => door.level === level);
  let found = here.filter((door) => door.landing === node);
  if (!found.length && here.length === 1 && here[0].landing < 0) found = here;
  return found.length === 1 ? found[0].bearingDeg : null;
}

function exitDoor(enterDeg, leaveDeg) {
  if (enterDeg === null || leaveDeg === null) return null;
  const angle = turnDeg(enterDeg, leaveDeg);
  if (Math.abs(angle) < SAME_WALL_DEG) return "opposite";
  if (Math.abs(angle) > 180 - SAME_WALL_DEG) return "same";
  return angle > 0 ? "right" : "left";
}
