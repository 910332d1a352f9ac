// What stands above the list.

import { element, pictogram } from "./dom.js";
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
  if (route.minutes) rows.push(["clock", book.say("phone-minutes", { minutes: route.minutes })]);
  rows.push(["walking", book.say("phone-metres", distanceFacts(metres))]);
  if (lifts) rows.push(["elevator", book.say("phone-elevators", { count: lifts })]);
  if (of("escalator").length) rows.push(["escalator_up", book.say("phone-escalators")]);
  rows.push([of("stairs").length ? "stairs" : "check", stairsFact(of("stairs"), book)]);
  return rows.map(([sign, text]) => element("li", "", pictogram(sign), element("span", "", text)));
}

function stairsFact(stairs, book) {
  if (!stairs.length) return book.say("phone-no-stairs");
  if (!stairs.every((pathway) => pathway.stairCount)) return book.say("phone-stairs");
  const count = stairs.reduce((sum, pathway) => sum + Math.abs(pathway.stairCount), 0);
  return book.say("phone-stairs-counted", { count });
}

/** What has changed since: a lift out of service, or much time. */
export function banners({ route, map, path, closed }, book) {
  const found = [];
  const machines = new Set(path.pathways.map((index) => map.pathways[index].equipment));
  for (const index of machines) {
    const machine = index === null ? null : map.equipment[index];
    if (machine && closed.has(machine.id))
      found.push(
        banner(
          "out-of-service",
          book.say("phone-out-of-service", { machine: machineLabel(machine, map, book) }),
        ),
      );
  }
  const hours = Math.floor((Date.now() - route.issuedMs) / HOUR_MS);
  if (hours >= OLD_AFTER_H) found.push(banner("old", book.say("phone-old", { hours })));
  return found;
}

function machineLabel(machine, map, book) {
  const name = inLanguage(machine.name, book.language) || machine.ref;
  if (name && nameForm(name, book.say(`${machine.kind}-plain`)) !== "other") return name;
  if (name) return book.say(`${machine.kind}-named`, { name });
  const levels = machine.levels.map((level) => levelLabel(map.levels[level], book));
  if (levels.length < 2) return book.say(`${machine.kind}-plain`);
  return book.say(`${machine.kind}-between`, { lowest: levels[0], highest: levels.at(-1) });
}

const banner = (kind, text) =>
  element("p", `banner ${kind}`, pictogram("warning"), element("span", "", text));
