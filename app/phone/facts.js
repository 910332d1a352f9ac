// What stands above the list.

import { isChangedSince, machinesOf } from "./conditions.js";
import { element, pictogram } from "./dom.js";
import { lined } from "./lines.js";
import { inLanguage } from "./phone_map.js";
import { distanceFacts, levelLabel, nameForm } from "./words.js";

const OLD_AFTER_H = 4;
const HOUR_MS = 3600 * 1000;

/** Time, length, lifts, stairs: what one wants to know before leaving. */
export function facts({ map, path, route, maneuvers }, book) {
  const walked = path.pathways.map((index) => map.pathways[index]);
  const of = (mode) => walked.filter((pathway) => pathway.mode === mode);
  const metres = walked.reduce((sum, pathway) => sum + pathway.lengthCm, 0) / 100;
  const lifts = maneuvers.filter((each) => each.kind === "take_elevator").length;
  const rows = [];
  if (route.minutes) rows.push(["sign-clock", book.say("phone-minutes", { minutes: route.minutes })]);
  rows.push(["sign-walking", book.say("phone-metres", distanceFacts(metres))]);
  if (lifts) rows.push(["sign-elevator", book.say("phone-elevators", { count: lifts })]);
  if (of("escalator").length) rows.push(["sign-escalator_up", book.say("phone-escalators")]);
  rows.push([of("stairs").length ? "sign-stairs" : "sign-check", stairsFact(of("stairs"), book)]);
  return rows.map(([sign, text]) => element("li", "", pictogram(sign), element("span", "", text)));
}

function stairsFact(stairs, book) {
  if (!stairs.length) return book.say("phone-no-stairs");
  if (!stairs.every((pathway) => pathway.stairCount)) return book.say("phone-stairs");
  const count = stairs.reduce((sum, pathway) => sum + Math.abs(pathway.stairCount), 0);
  return book.say("phone-stairs-counted", { count });
}

/** What may be wrong with the route by now: a machine, a closure, or much time. */
export function banners({ route, map, path, report }, book) {
  const found = [];
  for (const machine of report ? machinesOf(map, path) : []) {
    const [kind, key] = BANNER_OF_STATE[report.states.get(machine.id)] ?? [];
    if (kind) found.push(banner(kind, book.say(key, { machine: machineLabel(machine, map, book) }), book));
  }
  if (report && isChangedSince(report, route, map))
    found.push(banner("changed", book.say("phone-changed"), book));
  const hours = Math.floor((Date.now() - route.issuedMs) / HOUR_MS);
  if (hours >= OLD_AFTER_H) found.push(banner("old", book.say("phone-old", { hours }), book));
  return found;
}

const BANNER_OF_STATE = {
  out_of_service: ["out-of-service", "phone-out-of-service"],
  unknown: ["not-known", "phone-not-known"],
};

/** What was checked, by whom the route was made, and what becomes of it: the small print, in plain words. */
export function notes({ route, map, path, kiosk, report }, keeping, book) {
  const rows = [];
  const machines = machinesOf(map, path);
  if (machines.length && report === null) rows.push(["sign-unknown", book.say("phone-unchecked")]);
  else if (report && machines.length && machines.every(({ id }) => isWorking(report.states.get(id))))
    rows.push([
      "sign-check",
      book.say("phone-checked", { time: timeOf(report.checkedMs, book.language) }),
    ]);
  const time = timeOf(route.issuedMs, book.language);
  const maker = kiosk.name || book.say("phone-kiosk");
  rows.push(["sign-check", book.say("phone-signed", { time, kiosk: maker }), "signed"]);
  if (keeping !== null)
    rows.push([keeping ? "sign-phone" : "sign-warning", book.say(keeping ? "phone-kept" : "phone-online-only")]);
  rows.push(["sign-qr", book.say("phone-private")]);
  return rows.map(([sign, text, id]) => {
    const words = element("span", "", ...lined(text, book.language));
    const row = element("li", "", pictogram(sign), words);
    if (id) row.id = id;
    return row;
  });
}

const isWorking = (state) => state === undefined || state === "in_service";

/** The time of day as a language writes it; where the browser does not know how, 24 hours in digits. */
function timeOf(moment, language) {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  const parts = { hour: isKnown ? "numeric" : "2-digit", minute: "2-digit" };
  return new Date(moment).toLocaleTimeString(isKnown ? language : "en-GB", parts);
}

function machineLabel(machine, map, book) {
  const name = inLanguage(machine.name, book.language) || machine.ref;
  if (name && nameForm(name, book.say(`${machine.kind}-plain`)) !== "other") return name;
  if (name) return book.say(`${machine.kind}-named`, { name });
  const levels = machine.levels.map((level) => levelLabel(map.levels[level], book));
  if (levels.length < 2) return book.say(`${machine.kind}-plain`);
  return book.say(`${machine.kind}-between`, { lowest: levels[0], highest: levels.at(-1) });
}

const banner = (kind, text, book) =>
  element(
    "p",
    `banner ${kind}`,
    pictogram("sign-warning"),
    element("span", "", ...lined(text, book.language)),
  );
