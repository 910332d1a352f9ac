// Points and lines in metres, x to the east and y to the north: the twin of maps/model/geometry.py.

export const distanceM = (a, b) => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The remainder with the sign of the divisor, as Python has it. */
const modulo = (value, divisor) => {
  const rest = value % divisor;
  return rest < 0 ? rest + divisor : rest;
};

/** Degrees clockwise from north, 0 <= bearing < 360. */
export const bearingDeg = (a, b) =>
  modulo(Math.atan2(b[0] - a[0], b[1] - a[1]) * (180 / Math.PI), 360);

/** -180 < turn <= 180, positive to the right. */
export function turnDeg(beforeDeg, afterDeg) {
  const turn = modulo(afterDeg - beforeDeg, 360);
  return turn > 180 ? turn - 360 : turn;
}

export const samePoint = (a, b) => a[0] === b[0] && a[1] === b[1];
