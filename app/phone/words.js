// What things are called, in one language: the twin of app/text (labels, measures, phrasebook).
// The sentences are the kiosk's own Fluent files, served beside the page.

import { FluentBundle, FluentResource } from "./vendor/fluent-bundle/index.js";
import { isNumber, numbersLabel } from "./numbers.js";
import { inLanguage } from "./phone_map.js";

const STOPS = new Set(["platform", "bus_stop", "tram_stop"]);
const AT_STREET = new Set(["tram", "bus"]);
const LONGEST_STOP_NUMBER = 2;

export class Phrasebook {
  constructor(language, sources, { locale = language, decimal = ".", longest = 90 } = {}) {
    Object.assign(this, { language, decimal, longest });
    this.bundle = new FluentBundle(locale, { useIsolating: false }); // of two messages, the first
    for (const source of sources) this.bundle.addResource(new FluentResource(source));
  }

  /** A row of `languages.json` -> its words. */
  static async load({ tag, words, ...rules }, fetchText) {
    const sources = await Promise.all(words.map((path) => fetchText(path)));
    return new Phrasebook(tag, sources, rules);
  }

  /** A sentence; a missing message or fact is an error, never a blank. */
  say(key, facts = {}) {
    const message = this.bundle.getMessage(key);
    if (!message?.value) throw new Error(`${this.language}: no message "${key}"`);
    const errors = [];
    const text = this.bundle.formatPattern(message.value, isolated(facts), errors);
    if (errors.length) throw new Error(`${this.language}: message "${key}": ${errors[0]}`);
    return text;
  }
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Facts in which a name that runs from right to left turns nothing around it. */
const isolated = (facts) =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) =>
      RIGHT_TO_LEFT.test(value) ? [key, `\u2068${value}\u2069`] : [key, value],
    ),
  );

/** Rounded to 5 m below 20 m, to 10 m up to 100 m, to 50 m beyond; at least 5. */
export function spokenMetres(distanceM) {
  const step = distanceM < 20 ? 5 : distanceM <= 100 ? 10 : 50;
  return Math.max(5, step * Math.floor(distanceM / step + 0.5));
}

/** Rounded to 10 ft below 50 ft, to 25 ft up to 500 ft, to 100 ft beyond; at least 10. */
export function spokenFeet(distanceM) {
  const feet = distanceM / 0.3048;
  const step = feet < 50 ? 10 : feet <= 500 ? 25 : 100;
  return Math.max(10, step * Math.floor(feet / step + 0.5));
}

/** A distance as the facts of a message, in every unit: each language shows its own. */
export const distanceFacts = (distanceM) => ({
  metres: String(spokenMetres(distanceM)),
  feet: String(spokenFeet(distanceM)),
});

/** A name in the page's language, or nothing. */
export const nameLabel = (name, book) => inLanguage(name, book.language);

export function levelLabel(level, book) {
  const name = inLanguage(level.name, book.language);
  if (name) {
    const noun = book.say("level-signposted", { name: "", form: "other" }).trim();
    const form = noun && nameForm(name, noun) !== "other" ? "floor" : formOf(name);
    return book.say("level-signposted", { name, form });
  }
  if (!Number.isInteger(level.index))
    return book.say("level-between", {
      index: String(Number(level.index.toPrecision(6))).replace("-", "−").replace(".", book.decimal),
    });
  if (level.index < 0) return book.say("level-below", { number: String(-level.index) });
  if (level.index === 0) return book.say("level-ground");
  return book.say("level-above", { number: String(level.index), floor: String(level.index + 1) });
}

/** Whether a name says itself what it names: last ("elevator"), or first ("begins"). */
export function nameForm(name, thing) {
  const [told, word] = [name.toLowerCase(), thing.toLowerCase()];
  return told.endsWith(word) ? "elevator" : told.startsWith(word) ? "begins" : "other";
}

export function placeLabel(place, book) {
  const number = numbersLabel(place.ref);
  const name = inLanguage(place.name, book.language);
  if (STOPS.has(place.kind) && AT_STREET.has(place.transport) && name)
    return stopLabel(name, number, book);
  if (place.kind === "platform" && (isNumber(number) || (number && !name)))
    return book.say("place-platform-number", { number, form: formOf(number) });
  if (place.kind === "entrance" && number)
    return book.say("place-entrance-number", { number, form: formOf(number) });
  if (place.kind === "entrance" && place.isMain && !name) return book.say("place-entrance-main");
  return name || book.say(`place-${place.kind}`);
}

/** Numbers, or what only holds them: some languages put a counter behind numbers alone. */
const formOf = (text) => (/^[0-9]+(?:[·/][0-9]+)*$/.test(text) ? "number" : "other");

/** A stop's name, and its number where the name does not tell it already. */
function stopLabel(name, number, book) {
  const parts = number.split("·");
  const isOnSign = parts.every((part) => part && [...part].length <= LONGEST_STOP_NUMBER);
  const words = new Set(name.split(/[^\p{L}\p{N}_]+/u));
  if (!isOnSign || parts.every((part) => words.has(part))) return name;
  return book.say("place-stop-number", { name, number });
}
