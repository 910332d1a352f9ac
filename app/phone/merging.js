// What is one thing to do is told as one: the twin of routing/drafts.py and routing/merging.py. Change
// both or none.

import { ON_ONE_SIDE, turnBetween } from "./turns.js";

const CRUMB_M = 2.5;
const LANDING_M = 8;
const ISLAND_M = 10;
const AT_HAND_M = 7.5;

const FLIGHTS = new Set(["take_stairs", "take_ramp"]);
const THRESHOLDS = new Set(["enter", "leave"]);
const PASSED = new Set(["pass_gate", "pass_door", "enter", "leave", "cross"]);
const MACHINES = new Set([
  "take_stairs",
  "take_escalator",
  "take_elevator",
  "take_moving_sidewalk",
  "take_ramp",
]);
const OPENED = new Set(["pass_door", "enter", "leave"]);

const isStraightOn = (turn) => turn === null || turn === "straight";

/** A maneuver in the making. */
export const draftOf = (facts) => ({
  distanceM: 0,
  firstDeg: null,
  lastDeg: null,
  point: null,
  up: null,
  stairCount: null,
  wayName: 0,
  sign: 0,
  equipment: null,
  entrance: null,
  button: 0,
  exitDoor: null,
  handrail: null,
  entersPaid: null,
  gateWidthCm: null,
  door: null,
  isAutomatic: null,
  onwardM: 0,
  onwardTurn: null,
  crossingCount: 1,
  flightCount: 1,
  doorCount: 1,
  steepPermille: null,
  narrowMm: null,
  signals: null,
  tactile: null,
  isStraight: false,
  goalPoint: null,
  hasOtherElevators: false,
  place: null,
  side: null,
  ...facts,
});

export const isWalking = (draft) => draft.kind === "go";

/** The bearing one comes with to each draft, and, last, to the end. */
export function bearingsBefore(drafts, facingDeg) {
  const found = [facingDeg];
  for (const draft of drafts)
    found.push(
      THRESHOLDS.has(draft.kind) && draft.lastDeg === null ? found.at(-1) : draft.lastDeg,
    );
  return found;
}

export const turnInto = (incomingDeg, draft) => turnBetween(incomingDeg, draft.firstDeg);

/** The drafts that are worth telling; the last one is the arrival. */
export function merged(drafts, facingDeg, telling) {
  let kept = withFlightsJoined(withoutCrumbs(drafts));
  kept = withDoorsJoined(kept, facingDeg);
  kept = withCrossingsJoined(kept, facingDeg);
  kept = withApproaches(kept, facingDeg);
  if (telling === "brief") kept = withoutPlainDoors(kept, facingDeg);
  return withOnwardWays(kept, facingDeg, telling);
}

/** Give walking too short to be told to what follows it. */
function withoutCrumbs(drafts) {
  const kept = [];
  let crumb = null;
  drafts.forEach((draft, index) => {
    if (crumb) prepend(crumb, draft);
    crumb = null;
    if (
      isWalking(draft) &&
      draft.distanceM < CRUMB_M &&
      index + 2 < drafts.length &&
      draft.levelFrom === draft.levelTo
    )
      crumb = draft;
    else kept.push(draft);
  });
  return kept;
}

function prepend(before, draft) {
  draft.start = before.start;
  draft.levelFrom = before.levelFrom;
  draft.distanceM += before.distanceM;
  if (before.point && draft.point) draft.point = before.point;
  warnOfBoth(draft, before);
}

function append(draft, after) {
  draft.end = after.end;
  draft.levelTo = after.levelTo;
  draft.distanceM += after.distanceM;
  draft.lastDeg = after.lastDeg;
  warnOfBoth(draft, after);
}

/** What one should know before of a part is known of the whole. */
export function warnOfBoth(draft, { steepPermille, narrowMm }) {
  if (steepPermille !== null)
    draft.steepPermille = Math.max(draft.steepPermille ?? 0, steepPermille);
  if (narrowMm !== null) draft.narrowMm = Math.min(draft.narrowMm ?? Infinity, narrowMm);
}

/** Tell flights or ramps that only a landing parts as the one that they are to who takes them. */
function withFlightsJoined(drafts) {
  const kept = [];
  for (const draft of drafts) {
    const back = flightBefore(kept, draft);
    if (!back) {
      kept.push(draft);
      continue;
    }
    const [first, ...between] = kept.slice(-back);
    kept.length -= back - 1;
    const isCounted = first.stairCount && draft.stairCount;
    const stairCount = isCounted ? first.stairCount + draft.stairCount : null;
    const handrail = allKnown([first.handrail, draft.handrail]);
    for (const part of [...between, draft]) append(first, part);
    const flightCount = first.flightCount + draft.flightCount;
    Object.assign(first, { stairCount, handrail, flightCount });
  }
  return kept;
}

/** False where one is false, true where all are true, else null. */
export function allKnown(values) {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

/** How many drafts back the flight lies that this one continues; 0: there is none. */
function flightBefore(kept, draft) {
  if (!FLIGHTS.has(draft.kind) || !kept.length) return 0;
  if (draft.up === null && draft.kind === "take_stairs") return 0;
  const last = kept.at(-1);
  const hasLanding = isWalking(last) && last.distanceM < LANDING_M;
  const back = hasLanding && kept.length > 1 ? 2 : 1;
  const flight = kept.at(-back);
  return flight.kind === draft.kind && flight.up === draft.up ? back : 0;
}

/** Tell doors that follow each other straight on as the two or three they are. */
function withDoorsJoined(drafts, facingDeg) {
  const incoming = bearingsBefore(drafts, facingDeg);
  const kept = [];
  drafts.forEach((draft, index) => {
    const first = kept.at(-1);
    const isNext =
      first?.kind === "pass_door" &&
      draft.kind === "pass_door" &&
      isStraightOn(turnInto(incoming[index], draft)) &&
      first.door !== "revolving" &&
      draft.door !== "revolving";
    if (isNext) {
      append(first, draft);
      first.doorCount += draft.doorCount;
      if (first.door !== draft.door) first.door = null;
      if (first.isAutomatic !== draft.isAutomatic) first.isAutomatic = null;
    } else kept.push(draft);
  });
  return kept;
}

/** What who does not see has to reckon with at one of several crossings. */
export function worstSignals(values) {
  for (const worst of ["none", "silent", null, "felt"]) if (values.includes(worst)) return worst;
  return "heard";
}

/** Leave out what one goes through in going straight on: it is before one's eyes. */
function withoutPlainDoors(drafts, facingDeg) {
  const incoming = bearingsBefore(drafts, facingDeg);
  const kept = [];
  let isThrough = false;
  drafts.forEach((draft, index) => {
    const before = kept.at(-1);
    const turn = turnInto(incoming[index], draft);
    const isPlain =
      OPENED.has(draft.kind) &&
      draft.entrance === null &&
      draft.door !== "revolving" &&
      draft.narrowMm === null &&
      isStraightOn(turn);
    const goesOn = isThrough && isWalking(draft) && !draft.wayName && turn === "straight";
    if (before && isWalking(before) && (isPlain || goesOn)) {
      const { lastDeg } = before;
      append(before, draft);
      before.lastDeg ??= lastDeg;
      isThrough = true;
    } else {
      kept.push(draft);
      isThrough = false;
    }
  });
  return kept;
}

/** Whether something has to be told before a draft, which leaves no room behind it. */
const isWarnedOf = (draft, telling) =>
  draft.door === "revolving" ||
  draft.narrowMm !== null ||
  (telling === "nonvisual" && draft.signals !== null);

/** Tell the parts of a road that are crossed straight on, over an island, as one crossing. */
function withCrossingsJoined(drafts, facingDeg) {
  const incoming = bearingsBefore(drafts, facingDeg);
  const kept = [];
  let index = 0;
  while (index < drafts.length) {
    const draft = drafts[index];
    kept.push(draft);
    index += 1;
    while (draft.kind === "cross") {
      const hasIsland = isWalking(drafts[index]) && drafts[index].distanceM < ISLAND_M;
      const last = index + Number(hasIsland);
      const isStraight = (i) => turnInto(incoming[i], drafts[i]) === "straight";
      if (!isStraight(index) || !isStraight(last) || drafts[last].kind !== "cross") break;
      for (let i = index; i <= last; i += 1) append(draft, drafts[i]);
      draft.crossingCount += 1;
      draft.signals = worstSignals([draft.signals, drafts[last].signals]);
      index = last + 1;
    }
  }
  return kept;
}

/** Tell what is at hand by the side it lies on, not by a turn and five metres. */
function withApproaches(drafts, facingDeg) {
  const incoming = bearingsBefore(drafts, facingDeg);
  const kept = [];
  drafts.forEach((draft, index) => {
    const before = kept.at(-1);
    if (
      before &&
      isWalking(before) &&
      before.start > 0 &&
      before.distanceM < AT_HAND_M &&
      before.levelFrom === before.levelTo &&
      takesApproach(draft, before, incoming[index - 1])
    ) {
      kept.pop();
      prepend(before, draft);
    }
    kept.push(draft);
  });
  return kept;
}

/** Whether a thing takes over the few metres before it; then it lies where they lead. */
function takesApproach(draft, before, incomingDeg) {
  const turn = turnInto(incomingDeg, before);
  if (turn === null) return false;
  if (draft.kind === "arrive") {
    if (draft.place === null) return false;
    draft.side = ON_ONE_SIDE[turn] ?? null;
    return draft.side !== null || before.distanceM < CRUMB_M;
  }
  if (MACHINES.has(draft.kind)) {
    if (turn !== "straight") draft.firstDeg = before.firstDeg;
    return true;
  }
  if (!PASSED.has(draft.kind)) return false;
  if (turnInto(incomingDeg, draft) === "straight") return true;
  const into = turnInto(before.lastDeg, draft);
  if (into !== null && into !== "straight") return false;
  draft.firstDeg = before.firstDeg;
  draft.lastDeg ??= before.lastDeg;
  return true;
}

/** Whether a draft is the first, told by how one faces the kiosk: long enough by itself. */
const begins = (index, draft, facingDeg) => index === 0 && facingDeg !== null && isWalking(draft);

/** Whether one sentence tells a draft, so that a second may tell what comes next. */
function leavesRoom(before, incomingDeg, telling) {
  if (before.onwardM || isWarnedOf(before, telling)) return false;
  if (isWalking(before)) {
    const isAtHand = before.distanceM < AT_HAND_M && before.levelFrom === before.levelTo;
    const isPlain = before.steepPermille === null && !before.sign;
    return telling !== "nonvisual" && isAtHand && isPlain;
  }
  if (before.kind === "cross") return true;
  return PASSED.has(before.kind) && isStraightOn(turnInto(incomingDeg, before));
}

/** Whether a way needs no step of its own behind what one has passed. */
function isOnward(turn, draft, telling) {
  if (turn === "straight") return true;
  return turn !== null && telling !== "nonvisual" && !draft.sign;
}

/** Tell the way on behind a gate, a door, a crossing or a few metres together with them. */
function withOnwardWays(drafts, facingDeg, telling) {
  const incoming = bearingsBefore(drafts, facingDeg);
  const kept = [];
  drafts.forEach((draft, index) => {
    const before = kept.at(-1);
    const goesOn =
      before &&
      isWalking(draft) &&
      !draft.wayName &&
      draft.steepPermille === null &&
      draft.narrowMm === null &&
      !begins(index - 1, before, facingDeg) &&
      leavesRoom(before, incoming[index - 1], telling) &&
      isOnward(turnInto(incoming[index], draft), draft, telling);
    if (goesOn) {
      before.onwardTurn = turnInto(incoming[index], draft);
      append(before, draft);
      before.onwardM = draft.distanceM;
    } else kept.push(draft);
  });
  return kept;
}
