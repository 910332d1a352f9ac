// Maneuver -> the messages that tell it: the twin of app/text/directions.py. Change both or none.

import { hasText, inLanguage } from "./phone_map.js";
import { levelLabel, nameForm, placeLabel, spokenMetres } from "./words.js";

const WIDE_GATE_CM = 90;

const SIDES = {
  slight_left: "left",
  left: "left",
  sharp_left: "left",
  slight_right: "right",
  right: "right",
  sharp_right: "right",
  back: "behind",
};

const THINGS = {
  take_stairs: "stairs",
  take_escalator: "escalator",
  take_moving_sidewalk: "moving-sidewalk",
  take_ramp: "ramp",
  pass_gate: "gate",
  pass_door: "door",
  enter: "entrance",
  leave: "exit",
};

const CAR_AND_DOOR = /^([0-9]+)-([0-9]+)$/;

/** The words of each maneuver, as the kiosk shows them: one sentence, or two. */
export const instructionsOf = (maneuvers, map, book) =>
  maneuvers.map((maneuver) => {
    const [first, second] = tell(maneuver, map, book).map((told) => book.say(...told));
    if (second === undefined) return first;
    const pair = maneuver.kind === "arrive" ? "arrive-and" : "two-sentences";
    return book.say(pair, { first, second });
  });

function tell(maneuver, map, book) {
  return sentences(maneuver, map, book).slice(0, 2);
}

function sentences(maneuver, map, book) {
  switch (maneuver.kind) {
    case "take_elevator":
      return riding(maneuver, map, book);
    case "cross":
      return [crossing(maneuver), ...onward(maneuver)];
    case "arrive":
      return [arriving(maneuver, map, book), ...boarding(maneuver)];
    case "depart":
    case "go":
    case "turn":
      return walking(maneuver, map, book);
    default:
      return thing(maneuver, map, book);
  }
}

const called = (number, map, book) => inLanguage(map.names[number], book.language);
const levelOf = (maneuver, map, book) => levelLabel(map.levels[maneuver.levelTo], book);
const turnOf = (maneuver) => maneuver.turn ?? "none";
const whereOf = (maneuver) => SIDES[maneuver.turn] ?? "ahead";

function walking(maneuver, map, book) {
  const facts = { turn: turnOf(maneuver), metres: String(spokenMetres(maneuver.distanceM)) };
  const name = called(maneuver.wayName, map, book);
  const along = name ? [["follow-way", { name }]] : [];
  const sign = called(maneuver.sign, map, book);
  const signed = sign ? [["follow-sign", { sign }]] : [];
  if (maneuver.landmark !== null) {
    const landmark = placeLabel(map.places[maneuver.landmark], book);
    return [[`turn-${maneuver.landmarkWhere}`, { ...facts, landmark }], ...along, ...signed];
  }
  if (maneuver.follows === "take_elevator") return [["leave-elevator", facts], ...along, ...signed];
  if (name) return [[`${maneuver.kind}-named`, { ...facts, name }], ...signed];
  return [[maneuver.kind, facts], ...signed];
}

function riding(maneuver, map, book) {
  // on one level: nobody has recorded on which levels it stops
  if (maneuver.levelFrom === maneuver.levelTo) return [["take-elevator-somewhere", {}]];
  const facts = { where: whereOf(maneuver), level: levelOf(maneuver, map, book) };
  const machine = maneuver.equipment === null ? null : map.equipment[maneuver.equipment];
  const name = machine ? inLanguage(machine.name, book.language) || machine.ref : "";
  const form = nameForm(name, book.say("elevator-plain"));
  const take = name
    ? ["take-elevator-named", { ...facts, name, form }]
    : ["take-elevator", facts];
  const button = called(maneuver.button, map, book);
  const door = maneuver.exitDoor;
  if (button && door) return [take, ["elevator-press-leave", { button, door }]];
  if (button) return [take, ["elevator-press", { button }]];
  return door ? [take, ["elevator-leave", { door }]] : [take];
}

/** Where a thing is, if not straight ahead or if a sign marks it; then what to do. */
function thing(maneuver, map, book) {
  const lead = leading(maneuver, map, book);
  switch (maneuver.kind) {
    case "take_stairs":
    case "take_escalator":
    case "take_ramp": {
      const climb = sloped(maneuver, map, book);
      if (maneuver.handrail === false && !lead.length)
        return [["no-handrail", { thing: THINGS[maneuver.kind] }], climb];
      return [...lead, climb, ...(maneuver.handrail ? [["handrail", {}]] : [])];
    }
    case "take_moving_sidewalk": {
      const metres = String(spokenMetres(maneuver.distanceM));
      return [...lead, ["take-moving-sidewalk", { metres }]];
    }
    case "pass_gate":
      return [...lead, gate(maneuver), ...onward(maneuver)];
    case "pass_door":
      return [...lead, ["pass-door", { door: doorOf(maneuver) }], ...onward(maneuver)];
    default:
      return [
        ...lead,
        throughDoor(maneuver, map, book),
        ...onward(maneuver),
        ...opening(maneuver),
      ];
  }
}

function leading(maneuver, map, book) {
  const what = THINGS[maneuver.kind];
  const where = whereOf(maneuver);
  const sign = called(maneuver.sign, map, book);
  if (sign && !maneuver.onwardM && what !== "door") return [[`${what}-where-signed`, { where, sign }]];
  return where === "ahead" ? [] : [[`${what}-where`, { where }]];
}

function sloped(maneuver, map, book) {
  const direction = maneuver.goesUp === null ? "unknown" : maneuver.goesUp ? "up" : "down";
  let key = maneuver.kind.replaceAll("_", "-");
  let facts = { direction };
  if (maneuver.levelFrom !== maneuver.levelTo)
    [key, facts] = [`${key}-to`, { ...facts, level: levelOf(maneuver, map, book) }];
  if (maneuver.kind === "take_stairs" && maneuver.stairCount)
    return [`${key}-counted`, { ...facts, count: maneuver.stairCount }];
  return [key, facts];
}

function throughDoor(maneuver, map, book) {
  const entrance = maneuver.entrance === null ? null : map.places[maneuver.entrance];
  if (entrance && (entrance.ref || hasText(entrance.name) || entrance.isMain))
    return [`${maneuver.kind}-named`, { entrance: placeLabel(entrance, book) }];
  return [maneuver.kind, {}];
}

function arriving(maneuver, map, book) {
  if (maneuver.place === null) return ["arrive-point", {}];
  const place = placeLabel(map.places[maneuver.place], book);
  const facts = { side: maneuver.side ?? "here", place };
  const ref = maneuver.trainDoor?.ref;
  if (!ref) return ["arrive", facts];
  const parts = CAR_AND_DOOR.exec(ref);
  const door = parts
    ? book.say("train-car-door", { car: parts[1], door: parts[2] })
    : book.say("train-door", { door: ref });
  return ["arrive-door", { ...facts, door }];
}

function onward(maneuver) {
  if (!maneuver.onwardM) return [];
  return [["go", { turn: "straight", metres: String(spokenMetres(maneuver.onwardM)) }]];
}

function crossing(maneuver) {
  const turn = turnOf(maneuver);
  if (maneuver.crossingCount === 1) return ["cross", { turn }];
  return ["cross-counted", { turn, count: maneuver.crossingCount }];
}

function gate(maneuver) {
  const direction =
    maneuver.entersPaid === null ? "unknown" : maneuver.entersPaid ? "in" : "out";
  const isWide = (maneuver.gateWidthCm ?? 0) >= WIDE_GATE_CM;
  return [isWide ? "pass-gate-wide" : "pass-gate", { direction }];
}

function doorOf(maneuver) {
  if (maneuver.isAutomatic && maneuver.door !== "revolving") return "automatic";
  return maneuver.door ?? "unknown";
}

/** What one should know of the door of an entrance before one is in it. */
function opening(maneuver) {
  if (maneuver.door === "revolving") return [["door-opening", { door: "revolving" }]];
  if (maneuver.isAutomatic === null) return [];
  return [["door-opening", { door: maneuver.isAutomatic ? "automatic" : "by_hand" }]];
}

/** The gap between platform and train, where it has been measured; whole centimetres, rounded up. */
function boarding({ trainDoor: facts }) {
  if (facts === null || facts.gapMm === null) return [];
  const gap = String(Math.ceil(Math.abs(facts.gapMm) / 10));
  const step = Math.ceil(Math.abs(facts.stepMm ?? 0) / 10);
  const ramp = facts.hasRamp ? "yes" : "no";
  if (!step) return [["boarding-gap", { gap, ramp }]];
  return [["boarding-gap-step", { gap, step: String(step), ramp }]];
}
