// The page: a list of things to do first, the map one touch away.

import { Reader, canSpeak } from "./aloud.js";
import { conditionsAt } from "./conditions.js";
import { instructionsOf } from "./directions.js";
import { byId, dress, element, pictogram } from "./dom.js";
import { MapView } from "./draw.js";
import { banners, facts, notes } from "./facts.js";
import { facingOf, fetchText, load } from "./loading.js";
import { maneuversOf } from "./maneuvers.js";
import { exitOf, outdoorLinks } from "./outdoors.js";
import { HandoffError } from "./r1.js";
import {
  applySettings,
  changeColours,
  fragmentToShow,
  growText,
  isDark,
  keepRoute,
  remember,
  remembered,
  textSize,
} from "./settings.js";
import { Phrasebook, held, levelLabel, placeLabel } from "./words.js";
import { inLanguage } from "./phone_map.js";

const PICTOGRAM_OF_KIND = {
  take_elevator: "elevator",
  take_stairs: "stairs",
  take_moving_sidewalk: "moving_sidewalk",
  take_ramp: "ramp",
  pass_gate: "fare_gate",
  pass_door: "door",
  enter: "entrance",
  leave: "exit",
  cross: "crossing",
  arrive: "arrive",
};

const CHECK_EVERY_MS = 60 * 1000;

/** Everything that the page shows; `null` until there is a route. */
let shown = null;
let book = null;
let view = "list";
let mapView = null;

function pictogramOf(maneuver) {
  if (maneuver.kind === "take_escalator")
    return maneuver.goesUp === false ? "escalator_down" : "escalator_up";
  if (maneuver.turn === "back" && !PICTOGRAM_OF_KIND[maneuver.kind]) return "turn_back";
  return PICTOGRAM_OF_KIND[maneuver.kind] ?? maneuver.turn ?? "straight";
}

// --- start ---

async function start() {
  delete document.body.dataset.ready;
  shown = null;
  try {
    await begin();
    await check();
  } catch (error) {
    console.error(error); // not even the words came: the page says so in every language
    byId("no-words").hidden = false;
  }
  document.body.dataset.ready = "";
}

async function begin() {
  byId("no-words").hidden = true;
  const chosen = languages.find(({ tag }) => tag === remembered("language"));
  const ofRoute = ({ language }) => chosen ?? languages.find(({ number }) => number === language);
  const wordsFor = (route) => bookOf(ofRoute(route) ?? ownLanguage());
  try {
    const fragment = fragmentToShow();
    const loaded = await load(fragment, location.host, wordsFor);
    speak(await wordsFor(loaded.route));
    open(loaded);
    if (location.hash) keepRoute(fragment);
  } catch (error) {
    speak(await bookOf(chosen ?? ownLanguage())); // nothing is known of a route that is refused
    refuse(error);
  }
}

/** What the page may speak, the same as in `languages.json`. */
const { languages } = JSON.parse(byId("language-list").textContent);
const books = new Map();

/** The first of the reader's own languages that the page speaks, else English, else the first. */
function ownLanguage() {
  const base = (tag) => tag.split("-")[0];
  const find = (wanted, by) => languages.find(({ tag }) => by(tag) === by(wanted));
  for (const wanted of navigator.languages) {
    const found = find(wanted, (tag) => tag) ?? find(wanted, base);
    if (found) return found;
  }
  return find("en", base) ?? languages[0];
}

async function bookOf(language) {
  if (!books.has(language)) books.set(language, await Phrasebook.load(language, fetchText));
  return books.get(language);
}

function speak(words) {
  book = words;
  document.documentElement.lang = book.language;
}

/** Get ready for a place without a connection: all languages, and on https a worker that keeps all. */
async function prepareForOffline() {
  if (!globalThis.isSecureContext) keeping = false;
  if (shown) renderNotes();
  for (const language of languages) await bookOf(language);
  if (!navigator.serviceWorker || !shown) return;
  await navigator.serviceWorker.register("sw.js");
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    keeping = true;
    document.body.dataset.offline = "";
    if (shown) renderNotes();
  };
  active.postMessage(`m/${shown.route.release}.json`, [port2]);
}

/** Whether the page is kept on this phone; null while that is not known. */
let keeping = null;

function open({ route, map, path, kiosk }) {
  const maneuvers = maneuversOf(map, path, facingOf(kiosk, route), route.place);
  const ticks = `done ${route.issued} ${Array.from(route.path).join()}`;
  const done = new Set((remembered(ticks) ?? "").split(",").filter(Boolean).map(Number));
  shown = { route, map, path, kiosk, maneuvers, done, ticks, report: undefined };
  mapView = new MapView(byId("map"), map, path, maneuvers, (level) => levelLabel(level, book));
  mapView.focus(current());
  render();
}

/** Ask whether the machines of this route work, and say what came of it. */
async function check() {
  const asked = shown;
  if (!asked || document.hidden) return;
  asked.report = await conditionsAt(Date.now());
  if (asked !== shown) return;
  byId("banners").replaceChildren(...banners(shown, book));
  renderNotes();
}

function refuse(error) {
  reader.stop();
  const reason = error instanceof HandoffError ? error.reason : "failure";
  if (reason === "failure") console.error(error);
  byId("message").dataset.reason = reason;
  for (const id of ["list-view", "map-view"]) byId(id).hidden = true;
  byId("message").hidden = false;
  byId("message-sign").replaceChildren(pictogram(reason === "empty" ? "qr" : "warning"));
  byId("message-title").textContent = book.say(`phone-${reason}-title`);
  byId("message-text").textContent = book.say(`phone-${reason}-text`);
  document.title = book.say("phone-title");
  renderBar();
}

// --- the list ---

const current = () => {
  const first = shown.maneuvers.findIndex((_, index) => !shown.done.has(index));
  return first < 0 ? shown.maneuvers.length - 1 : first;
};

function render() {
  const { route, map, maneuvers } = shown;
  const texts = instructionsOf(maneuvers, map, book).map(held);
  const goal =
    route.place === null ? book.say("phone-point") : placeLabel(map.places[route.place], book);
  byId("message").hidden = true;
  byId("station").textContent = inLanguage(map.name, book.language);
  byId("to-label").textContent = book.say("phone-to");
  byId("destination").textContent = goal;
  document.title = `${goal} · ${book.say("phone-title")}`;
  byId("facts").replaceChildren(...facts(shown, book));
  byId("banners").replaceChildren(...banners(shown, book));
  byId("maneuvers").replaceChildren(
    ...maneuvers.map((each, index) => stepItem(each, index, texts[index])),
  );
  byId("steps-title").textContent = book.say("phone-steps");
  renderNotes();
  renderOutdoors();
  for (const line of document.querySelectorAll(".attribution"))
    line.textContent = map.attribution.join(" · ");
  shown.texts = texts;
  showCurrent();
  renderMap(goal);
  renderTools();
  renderBar();
  showView();
}

function renderNotes() {
  byId("notes").replaceChildren(...notes(shown, keeping, book));
}

function renderOutdoors() {
  const exit = exitOf(shown.map, shown.path);
  byId("outdoors").hidden = exit === null;
  if (exit) byId("outdoors").replaceChildren(...outdoorLinks(exit, shown.map.anchor, book));
}

function stepItem(maneuver, index, text) {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = shown.done.has(index);
  box.addEventListener("change", () => tick(index, box.checked));
  const words = element("span", "words", element("span", "instruction", text));
  const before = shown.maneuvers[index - 1];
  if (before && before.levelTo !== before.levelFrom) {
    const level = levelLabel(shown.map.levels[before.levelTo], book);
    words.prepend(element("span", "level", book.say("phone-here-level", { level })));
  }
  const sign = element("span", `sign ${maneuver.kind}`, pictogram(pictogramOf(maneuver)));
  const label = element("label", "", sign, words, box, element("span", "tick", pictogram("check")));
  return element("li", "", label);
}

function tick(index, isDone) {
  if (isDone) shown.done.add(index);
  else shown.done.delete(index);
  remember(shown.ticks, [...shown.done].join());
  showCurrent();
  mapView.focus(current());
}

function showCurrent() {
  const now = current();
  [...byId("maneuvers").children].forEach((item, index) => {
    item.classList.toggle("done", shown.done.has(index));
    if (index === now) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
  });
}

// --- what makes it easier to read ---

const reader = new Reader((step) => {
  [...byId("maneuvers").children].forEach((item, index) => {
    item.classList.toggle("read", index === step);
    if (index === step) item.scrollIntoView({ block: "center" });
  });
  isReading = step !== null;
  if (book) renderReading();
});
let isReading = false;

function renderTools() {
  byId("read").hidden = !canSpeak();
  renderReading();
  const size = textSize();
  byId("text-size").replaceChildren(
    element("span", "letter", "A"),
    element("span", "", `${size}\u00a0%`),
  );
  byId("text-size").setAttribute("aria-label", book.say("phone-text-size", { percent: String(size) }));
  dress(byId("colours"), "contrast", "", book.say(isDark() ? "phone-light" : "phone-dark"));
  dress(byId("print"), "print", book.say("phone-print"));
}

function renderReading() {
  const words = book.say(isReading ? "phone-read-stop" : "phone-read");
  dress(byId("read"), isReading ? "cross" : "sound", words);
}

function readAloud() {
  byId("reading").textContent = "";
  if (isReading) return reader.stop();
  const hasVoice = reader.read(shown.texts, current(), book.language);
  if (!hasVoice) byId("reading").textContent = book.say("phone-no-voice");
}

// --- the map ---

function renderMap(goal) {
  byId("map-title").textContent = book.say("phone-map-of", { place: goal });
  byId("ladder").setAttribute("aria-label", book.say("phone-levels"));
  byId("zoom").setAttribute("aria-label", book.say("phone-zoom"));
  dress(byId("previous"), "chevron_left", "", book.say("phone-previous"));
  dress(byId("next"), "chevron_right", "", book.say("phone-next"));
  byId("zoom").replaceChildren(
    zoomButton("plus", "phone-zoom-in", () => mapView.zoomBy(1.6)),
    zoomButton("minus", "phone-zoom-out", () => mapView.zoomBy(1 / 1.6)),
    zoomButton("locate", "phone-whole-route", () => mapView.showAll()),
  );
  mapView.onChange = renderCaption;
  renderCaption();
}

function zoomButton(sign, key, act) {
  const button = element("button");
  button.type = "button";
  dress(button, sign, "", book.say(key));
  button.addEventListener("click", act);
  return button;
}

function renderCaption() {
  const { maneuvers, texts, map } = shown;
  const step = mapView.step;
  byId("caption-sign").replaceChildren(pictogram(pictogramOf(maneuvers[step])));
  byId("caption-count").textContent = book.say("phone-step", {
    number: String(step + 1),
    count: String(maneuvers.length),
  });
  const instruction = byId("caption-instruction");
  instruction.textContent = texts[step];
  if (instruction.scrollHeight > instruction.clientHeight) instruction.tabIndex = 0; // keys scroll it
  else instruction.removeAttribute("tabindex");
  byId("previous").disabled = step === 0;
  byId("next").disabled = step === maneuvers.length - 1;
  byId("ladder").replaceChildren(
    ...mapView.levels().map((level) => {
      const button = element("button", "", levelLabel(map.levels[level], book));
      button.type = "button";
      button.setAttribute("aria-pressed", String(level === mapView.level));
      button.addEventListener("click", () => mapView.showLevel(level));
      return button;
    }),
  );
}

// --- the bar ---

function renderBar() {
  byId("bar").hidden = false;
  dress(byId("show-list"), "list", book.say("phone-list"));
  dress(byId("show-map"), "map", book.say("phone-map"));
  renderLanguages();
  for (const id of ["show-list", "show-map"]) byId(id).hidden = shown === null;
}

/** Each language in its own words; the phone's own list opens, as large as its reader set it. */
function renderLanguages() {
  const options = languages.map(({ tag, name }) => {
    const option = element("option", "", name);
    option.value = option.lang = tag;
    return option;
  });
  const choice = byId("language");
  choice.replaceChildren(...options);
  choice.value = choice.lang = book.language;
  choice.setAttribute("aria-label", book.say("phone-language"));
  if (!byId("languages").querySelector("svg")) byId("languages").prepend(pictogram("language"));
}

function showView() {
  byId("list-view").hidden = view !== "list";
  byId("map-view").hidden = view !== "map";
  byId("show-list").setAttribute("aria-pressed", String(view === "list"));
  byId("show-map").setAttribute("aria-pressed", String(view === "map"));
  if (view === "map") mapView.resize();
}

function choose(next) {
  view = next;
  showView();
}

async function changeLanguage() {
  const wanted = byId("language").value;
  remember("language", wanted);
  reader.stop();
  byId("reading").textContent = "";
  speak(await bookOf(languages.find(({ tag }) => tag === wanted)));
  if (shown) render();
  else refuse(new HandoffError(byId("message").dataset.reason, ""));
}

byId("show-list").addEventListener("click", () => choose("list"));
byId("show-map").addEventListener("click", () => choose("map"));
byId("language").addEventListener("change", changeLanguage);
byId("previous").addEventListener("click", () => mapView.focus(mapView.step - 1));
byId("next").addEventListener("click", () => mapView.focus(mapView.step + 1));
addEventListener("resize", () => view === "map" && mapView?.resize());
byId("read").addEventListener("click", readAloud);
byId("print").addEventListener("click", () => print());
for (const [id, change] of [["text-size", growText], ["colours", changeColours]])
  byId(id).addEventListener("click", () => {
    change();
    renderTools();
    if (id === "text-size") mapView.resize();
  });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  applySettings();
  if (shown) renderTools();
});
addEventListener("hashchange", start);
addEventListener("pagehide", () => reader.stop());
for (const [target, event] of [[window, "online"], [window, "offline"], [document, "visibilitychange"]])
  target.addEventListener(event, check);
setInterval(check, CHECK_EVERY_MS);
applySettings();
start()
  .then(prepareForOffline)
  .catch((error) => console.warn("only online:", error.message));
