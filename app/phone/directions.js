// Maneuver -> the messages that tell it: the twin of app/text/sentences.py. Change both or none.

import { hasText } from "./phone_map.js";
import { distanceFacts, levelLabel, nameForm, nameLabel, placeLabel } from "./words.js";

const WIDE_GATE_CM = 90;
const LONG_STRETCH_M = 50;

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

const SIGNED = new Set(["stairs", "escalator", "moving-sidewalk", "ramp", "gate"]);
const WITH_RAIL = new Set(["take_stairs", "take_ramp"]);

// How much is told; where an instruction is too long, the next one down. See the twin.
const FULL = 0;
const ONE_WRITING = 1;
const NEEDED = 2;
const BARE = 3;

const CAR_AND_DOOR = /^([0-9]+)-([0-9]+)$/;

/**
 * The words of each maneuver, as the kiosk shows them: one sentence, or two.
 *
 * @param {"plain" | "brief" | "nonvisual"} telling
 */
export function instructionsOf(maneuvers, map, book, telling = "plain") {
  const tellers = [FULL, ONE_WRITING, NEEDED, BARE].map((d) => new Teller(map, book, telling, d));
  return maneuvers.map((maneuver) => {
    let words = "";
    for (const teller of tellers) {
      const [first, second] = teller.tell(maneuver).map((told) => ended(book.say(...told)));
      words = second === undefined ? first : book.say("two-sentences", { first, second });
      if ([...words].length <= book.longest) break;
    }
    return words;
  });
}

/** One full stop, where a name ended in one already. */
const ended = (text) => (text.endsWith("..") && !text.endsWith("...") ? text.slice(0, -1) : text);

class Teller {
  constructor(map, book, telling, detail) {
    this.detail = detail;
    this.isShort = detail >= NEEDED;
    this.isBare = detail >= BARE;
    this.map = map;
    this.book = book;
    this.isBrief = telling === "brief";
    this.isNonvisual = telling === "nonvisual";
  }

  tell(maneuver) {
    return this.sentences(maneuver).slice(0, 2);
  }

  sentences(maneuver) {
    switch (maneuver.kind) {
      case "take_elevator":
        return this.riding(maneuver);
      case "cross":
        return [...this.signals(maneuver), crossing(maneuver), ...onward(maneuver)];
      case "arrive":
        return [this.arriving(maneuver), ...this.boarding(maneuver)];
      case "depart":
      case "go":
      case "turn":
        return this.walking(maneuver);
      default:
        return this.thing(maneuver);
    }
  }

  /** A name; and, where the station's own text is another one, both, by the message `both`. */
  called(number, both) {
    return this.callName(this.map.names[number], both);
  }

  callName(name, both) {
    return this.beside(nameLabel(name, this.book), name.local, both);
  }

  beside(own, local, both) {
    if (!local || !own || own === local || (this.isBrief && both === "name-both")) return own;
    if (this.detail >= ONE_WRITING) return own;
    const [mine, theirs] = [own.toLowerCase(), local.toLowerCase()];
    if (theirs.includes(mine) || mine.includes(theirs))
      return [...own].length > [...local].length ? own : local;
    return this.book.say(both, { own, local });
  }

  place(place) {
    const label = placeLabel(place, this.book);
    return hasText(place.name) && label === nameLabel(place.name, this.book)
      ? this.callName(place.name, "name-both")
      : label;
  }

  level(maneuver) {
    return levelLabel(this.map.levels[maneuver.levelTo], this.book);
  }

  walking(maneuver) {
    const warned = warnings(maneuver);
    const name = this.isBare ? "" : this.called(maneuver.wayName, "name-both");
    const nearM = maneuver.distanceM - maneuver.onwardM;
    const facts = { turn: turnWord(maneuver), ...distanceFacts(nearM) };
    let along = [];
    let walk = [maneuver.kind, facts];
    if (maneuver.landmark !== null && this.helps(maneuver.landmark)) {
      const landmark = this.place(this.map.places[maneuver.landmark]);
      walk = [`turn-${maneuver.landmarkWhere}`, { ...facts, landmark }];
      along = name ? [["follow-way", { name }]] : [];
    } else if (maneuver.follows === "take_elevator") {
      walk = ["leave-elevator", facts];
      along = name ? [["follow-way", { name }]] : [];
    } else if (maneuver.kind === "depart") {
      along = name ? [["follow-way", { name }]] : [];
    } else if (name) walk = [`${maneuver.kind}-named`, { ...facts, name }];
    if (maneuver.onwardM) return [walk, ...onward(maneuver)];
    if (this.isBrief) return [...warned, walk];
    const passed = this.passed(maneuver);
    if (this.isNonvisual) {
      const more = this.isShort ? [] : [...passed, ...long(maneuver)];
      return [...warned, walk, ...this.felt(maneuver), ...more];
    }
    if (this.isShort) return [...warned, walk, ...this.signed(maneuver)];
    return [...warned, walk, ...along, ...this.signed(maneuver), ...passed];
  }

  /** Whether a landmark may be of use: to who does not see it, only what is perceived. */
  helps(index) {
    return !this.isBare && (!this.isNonvisual || this.map.places[index].isFelt);
  }

  signed(maneuver) {
    const sign = this.called(maneuver.sign, "sign-both");
    return sign && !this.isBare ? [["follow-sign", { sign }]] : [];
  }

  passed({ passes, passesOn }) {
    if (passes === null || !this.helps(passes)) return [];
    const landmark = this.place(this.map.places[passes]);
    return [["pass-landmark", { side: passesOn, landmark }]];
  }

  /** What who does not see may count or feel. */
  felt({ openingCount, openingSide, tactile }) {
    if (openingCount && !this.isBare)
      return [["pass-openings", { side: openingSide, count: openingCount }]];
    if (tactile === null) return [];
    return [[tactile ? "follow-tactile" : "no-tactile", {}]];
  }

  riding(maneuver) {
    // on one level: nobody has recorded on which levels it stops
    if (maneuver.levelFrom === maneuver.levelTo) return [["take-elevator-somewhere", {}]];
    const level = this.level(maneuver);
    const facts = { where: whereOf(maneuver), level };
    const machine = maneuver.equipment === null ? null : this.map.equipment[maneuver.equipment];
    const name = machine ? this.callName(machine.name, "sign-both") || machine.ref : "";
    let warned = warnings(maneuver);
    let take = ["take-elevator", facts];
    if (name) {
      const form = nameForm(name, this.book.say("elevator-plain"));
      take = ["take-elevator-named", { ...facts, name, form }];
    } else if (maneuver.hasOtherElevators) warned = [["other-elevators", { level }]];
    let button = this.called(maneuver.button, "sign-both");
    if (this.isBare || (this.isShort && level.includes(button))) button = "";
    const door = maneuver.exitDoor;
    if (button && door) return [...warned, take, ["elevator-press-leave", { button, door }]];
    if (door) return [...warned, take, ["elevator-leave", { door }]];
    if (button) return [...warned, take, ["elevator-press", { button }]];
    if (this.isNonvisual && machine && machine.hasVoice !== null)
      return [...warned, take, ["elevator-voice", { voice: yes(machine.hasVoice) }]];
    return [...warned, take];
  }

  /** Where a thing is or what to know of it before; then what to do. */
  thing(maneuver) {
    const warned = warnings(maneuver);
    const lead = warned.length ? warned : this.leading(maneuver);
    switch (maneuver.kind) {
      case "take_stairs":
      case "take_escalator":
      case "take_ramp":
        return [...lead, this.sloped(maneuver), ...this.onStairs(maneuver)];
      case "take_moving_sidewalk":
        return [...lead, ["take-moving-sidewalk", distanceFacts(maneuver.distanceM)]];
      case "pass_gate":
        return [...lead, gate(maneuver), ...onward(maneuver)];
      case "pass_door":
        return [...lead, doors(maneuver), ...onward(maneuver)];
      default: {
        const before = maneuver.onwardM || this.isBrief ? [] : opening(maneuver);
        const first = lead.length ? lead : before;
        return [...first, this.throughDoor(maneuver), ...onward(maneuver)];
      }
    }
  }

  leading(maneuver) {
    const what = THINGS[maneuver.kind];
    const where = whereOf(maneuver);
    const sign = this.called(maneuver.sign, "sign-both");
    const isRead = !(this.isNonvisual || this.isBare || (this.isBrief && where !== "ahead"));
    if (sign && isRead && !maneuver.onwardM && SIGNED.has(what))
      return [[`${what}-where-signed`, { where, sign }]];
    return where === "ahead" ? [] : [[`${what}-where`, { where }]];
  }

  sloped(maneuver) {
    const direction = maneuver.goesUp === null ? "unknown" : maneuver.goesUp ? "up" : "down";
    let key = maneuver.kind.replaceAll("_", "-");
    let facts = { direction };
    if (maneuver.levelFrom !== maneuver.levelTo)
      [key, facts] = [`${key}-to`, { ...facts, level: this.level(maneuver) }];
    if (maneuver.kind === "take_stairs" && maneuver.stairCount)
      return [`${key}-counted`, { ...facts, count: maneuver.stairCount }];
    return [key, facts];
  }

  /** What helps on stairs: landings to count, a handrail to hold. */
  onStairs(maneuver) {
    if (this.isBrief || !WITH_RAIL.has(maneuver.kind)) return [];
    if (this.isNonvisual && maneuver.flightCount > 1)
      return [["stairs-landings", { count: maneuver.flightCount - 1 }]];
    return maneuver.handrail && !this.isShort ? [["handrail", {}]] : [];
  }

  throughDoor(maneuver) {
    const entrance = maneuver.entrance === null ? null : this.map.places[maneuver.entrance];
    if (entrance && (entrance.ref || hasText(entrance.name) || entrance.isMain))
      return [`${maneuver.kind}-named`, { entrance: this.place(entrance) }];
    return [maneuver.kind, {}];
  }

  signals({ signals }) {
    return this.isNonvisual && signals !== null ? [["crossing-signals", { signals }]] : [];
  }

  arriving(maneuver) {
    if (maneuver.place === null) return ["arrive-point", {}];
    const place = this.place(this.map.places[maneuver.place]);
    const facts = { side: maneuver.side ?? "here", place };
    const ref = maneuver.trainDoor?.ref;
    if (!ref && this.isBare)
      return facts.side === "here" ? ["arrive-point", {}] : ["arrive-short", { side: facts.side }];
    if (!ref) return ["arrive", facts];
    const parts = CAR_AND_DOOR.exec(ref);
    const door = parts
      ? this.book.say("train-car-door", { car: parts[1], door: parts[2] })
      : this.book.say("train-door", { door: ref });
    // the name stands above the list, as what was asked for; how wide the gap is does not
    if (this.isShort && this.boarding(maneuver).length)
      return ["arrive-door-short", { side: facts.side, door }];
    return ["arrive-door", { ...facts, door }];
  }

  /** The gap between platform and train, where it has been measured; whole centimetres, rounded up. */
  boarding({ trainDoor: facts }) {
    if (facts === null || facts.gapMm === null || this.isBrief) return [];
    const gap = String(Math.ceil(Math.abs(facts.gapMm) / 10));
    const step = Math.ceil(Math.abs(facts.stepMm ?? 0) / 10);
    const ramp = yes(facts.hasRamp);
    if (!step) return [["boarding-gap", { gap, ramp }]];
    return [["boarding-gap-step", { gap, step: String(step), ramp }]];
  }
}

const turnWord = (maneuver) => maneuver.turn ?? "none";
const whereOf = (maneuver) => SIDES[maneuver.turn] ?? "ahead";
const yes = (value) => (value ? "yes" : "no");

/** The one thing that has to be known before: a door that turns, a strait, a slope. */
function warnings(maneuver) {
  const where = whereOf(maneuver);
  const thing = THINGS[maneuver.kind] ?? "way";
  if (maneuver.door === "revolving") return [["revolving-door", { where }]];
  if (maneuver.narrowMm !== null) {
    const width = String(Math.floor(maneuver.narrowMm / 10));
    const named = thing === "door" || thing === "ramp" ? thing : "way";
    return [["narrow", { thing: named, where, width }]];
  }
  if (maneuver.steepPermille !== null) {
    const percent = String(Math.ceil(maneuver.steepPermille / 10));
    return [["steep", { thing: thing === "ramp" ? thing : "way", where, percent }]];
  }
  return maneuver.handrail === false ? [["no-handrail", { thing, where }]] : [];
}

const long = ({ distanceM, isStraight }) =>
  distanceM >= LONG_STRETCH_M && isStraight ? [["long-stretch", {}]] : [];

function onward(maneuver) {
  if (!maneuver.onwardM) return [];
  const turn = maneuver.onwardTurn ?? "straight";
  return [[turn === "straight" ? "go" : "turn", { turn, ...distanceFacts(maneuver.onwardM) }]];
}

function crossing(maneuver) {
  const turn = turnWord(maneuver);
  if (maneuver.crossingCount === 1) return ["cross", { turn }];
  return ["cross-counted", { turn, count: maneuver.crossingCount }];
}

function gate(maneuver) {
  const direction =
    maneuver.entersPaid === null ? "unknown" : maneuver.entersPaid ? "in" : "out";
  const isWide = (maneuver.gateWidthCm ?? 0) >= WIDE_GATE_CM;
  return [isWide ? "pass-gate-wide" : "pass-gate", { direction }];
}

function doors(maneuver) {
  if (maneuver.doorCount > 1) return ["pass-doors", { count: maneuver.doorCount }];
  const isAutomatic = maneuver.isAutomatic && maneuver.door !== "revolving";
  return ["pass-door", { door: isAutomatic ? "automatic" : (maneuver.door ?? "unknown") }];
}

/** What one should know of the door of an entrance before one is in it. */
function opening({ isAutomatic }) {
  if (isAutomatic === null) return [];
  return [["door-opening", { door: isAutomatic ? "automatic" : "by_hand" }]];
}
