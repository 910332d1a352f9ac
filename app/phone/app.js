// The page: a list of things to do first, the map one touch away.

import { conditionsAt } from "./conditions.js";
import { instructionsOf } from "./directions.js";
import { byId, dress, element, pictogram } from "./dom.js";
import { banners, facts, notes } from "./facts.js";
import { lined } from "./lines.js";
import { facingOf, fetchText, load } from "./loading.js";
import { maneuversOf } from "./maneuvers.js";
import { pictogramOf } from "./pictograms.js";
import { HandoffError } from "./r1.js";
import {
  applySettings,
  changeColours,
  chooseTelling,
  fragmentToShow,
  growText,
  isDark,
  keepRoute,
  remember,
  remembered,
  telling,
  tellings,
  textSize,
} from "./settings.js";
import { Phrasebook, distanceFacts, levelLabel, placeLabel } from "./words.js";
import { inLanguage } from "./phone_map.js";

const CHECK_EVERY_MS = 60 * 1000;

/** Everything that the page shows; `null` until there is a route. */
let shown = null;
let book = null;
let view = "list";
let later = null; // what can come after the list, once it is here
let mapPage = null;
let reader = null;

// --- start ---

async function start() {
  delete document.body.dataset.ready;
  shown = mapPage = null;
  view = "list";
  try {
    await begin();
    await openLater();
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
    if (fragment) asking(); // on its way while keys, map and words are
    const loaded = await load(fragment, location.host, wordsFor);
    speak(await wordsFor(loaded.route));
    show(loaded);
    if (location.hash) keepRoute(fragment);
  } catch (error) {
    // nothing is known of a route that is refused, save where only its map did not come
    speak(await (error.route ? wordsFor(error.route) : bookOf(chosen ?? ownLanguage())));
    showRefusal(error);
    await showSketch(error.route);
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

function show({ route, map, path, kiosk, report }) {
  const how = telling();
  const maneuvers = maneuversOf(map, path, facingOf(kiosk, route), route.place, how);
  const ticks = `done ${route.issued} ${how} ${Array.from(route.path).join()}`;
  const done = new Set((remembered(ticks) ?? "").split(",").filter(Boolean).map(Number));
  shown = { route, map, path, kiosk, maneuvers, done, ticks, report, how };
  mapPage = null;
  render();
}

/** What comes after the list, asked for anew where it did not come. */
const asking = () => import("./later.js").catch(() => null);

async function openLater() {
  if (!shown || mapPage) return;
  later ??= await asking();
  if (!later || !shown || mapPage) return;
  mapPage = new later.MapPage(shown, (level) => levelLabel(level, book));
  mapPage.focus(current());
  reader ??= new later.Reader(onRead);
  renderLater();
  renderBar();
}

/** Ask whether the machines of this route work, and say what came of it. */
async function check() {
  const asked = shown;
  if (!asked || document.hidden) return;
  await openLater();
  asked.report = await conditionsAt(Date.now());
  if (asked !== shown) return;
  byId("banners").replaceChildren(...banners(shown, book));
  renderNotes();
}

function showRefusal(error) {
  reader?.stop();
  const reason = error instanceof HandoffError ? error.reason : "failure";
  if (reason === "failure") console.error(error);
  byId("message").dataset.reason = reason;
  for (const id of ["list-view", "map-view"]) byId(id).hidden = true;
  byId("message").hidden = false;
  byId("message-sign").replaceChildren(pictogram(reason === "empty" ? "sign-qr" : "sign-warning"));
  for (const part of ["title", "text"])
    byId(`message-${part}`).replaceChildren(...lined(book.say(`phone-${reason}-${part}`), book.language));
  document.title = book.say("phone-title");
  renderBar();
}

/** Below the refusal: the line that the symbol itself carries, if its map alone is missing. */
async function showSketch(route) {
  refused = route ?? null;
  byId("sketch").replaceChildren();
  if (!route?.sketch) return;
  const { sketchOf } = await import("./sketch.js");
  const name = { local: "", byLanguage: {} };
  byId("sketch").replaceChildren(
    element("p", "", ...lined(book.say("phone-sketch"), book.language)),
    ...sketchOf(
      route.sketch,
      (index) => levelLabel({ index, name }, book),
      (metres) => book.say("phone-metres", distanceFacts(metres)),
    ),
  );
}

/** A signed route whose map did not come; it is asked for again when there is a connection. */
let refused = null;

// --- the list ---

const current = () => {
  const first = shown.maneuvers.findIndex((_, index) => !shown.done.has(index));
  return first < 0 ? shown.maneuvers.length - 1 : first;
};

function render() {
  const { route, map, maneuvers, how } = shown;
  const texts = instructionsOf(maneuvers, map, book, how);
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
  renderTelling();
  renderNotes();
  for (const line of document.querySelectorAll(".attribution"))
    line.textContent = map.attribution.join(" · ");
  Object.assign(shown, { texts, goal });
  showCurrent();
  renderLater();
  renderBar();
  showView();
}

function renderNotes() {
  byId("notes").replaceChildren(...notes(shown, keeping, book));
}

/** What is there only now, in today's words. */
function renderLater() {
  renderTools();
  if (!mapPage) return;
  mapPage.render(book, shown.texts, shown.goal);
  const exit = later.exitOf(shown.map, shown.path);
  byId("outdoors").hidden = exit === null;
  if (exit) byId("outdoors").replaceChildren(...later.outdoorLinks(exit, shown.map.anchor, book));
}

function renderTelling() {
  byId("telling-label").textContent = book.say("phone-telling");
  const options = tellings().map((each) => {
    const option = element("option", "", book.say(`phone-telling-${each}`));
    option.value = each;
    return option;
  });
  byId("telling").replaceChildren(...options);
  byId("telling").value = telling();
  if (!byId("telling-choice").querySelector("svg")) byId("telling-choice").append(pictogram("sign-chevron_down"));
}

async function changeTelling() {
  reader?.stop();
  chooseTelling(byId("telling").value);
  show(shown);
  await openLater();
}

function stepItem(maneuver, index, text) {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = shown.done.has(index);
  box.addEventListener("change", () => tick(index, box.checked));
  const words = element("span", "words", element("span", "instruction", ...lined(text, book.language)));
  const before = shown.maneuvers[index - 1];
  if (before && before.levelTo !== before.levelFrom) {
    const level = levelLabel(shown.map.levels[before.levelTo], book);
    words.prepend(element("span", "level", book.say("phone-here-level", { level })));
  }
  const sign = element("span", `sign ${maneuver.kind}`, pictogram(pictogramOf(maneuver)));
  const label = element("label", "", sign, words, box, element("span", "tick", pictogram("sign-check")));
  return element("li", "", label);
}

function tick(index, isDone) {
  if (isDone) shown.done.add(index);
  else shown.done.delete(index);
  remember(shown.ticks, [...shown.done].join());
  showCurrent();
  mapPage?.focus(current());
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

function onRead(step) {
  [...byId("maneuvers").children].forEach((item, index) => {
    item.classList.toggle("read", index === step);
    if (index === step) item.scrollIntoView({ block: "center" });
  });
  isReading = step !== null;
  if (book) renderReading();
}
let isReading = false;

function renderTools() {
  byId("read").hidden = !later?.canSpeak();
  renderReading();
  const size = textSize();
  byId("text-size").replaceChildren(
    element("span", "letter", "A"),
    element("span", "", `${size}\u00a0%`),
  );
  byId("text-size").setAttribute("aria-label", book.say("phone-text-size", { percent: String(size) }));
  dress(byId("colours"), "sign-contrast", "", book.say(isDark() ? "phone-light" : "phone-dark"));
  dress(byId("print"), "sign-print", book.say("phone-print"));
}

function renderReading() {
  const words = book.say(isReading ? "phone-read-stop" : "phone-read");
  dress(byId("read"), isReading ? "sign-cross" : "sign-sound", words);
}

function readAloud() {
  byId("reading").textContent = "";
  if (isReading) return reader.stop();
  const hasVoice = reader.read(shown.texts, current(), book.language);
  if (!hasVoice) byId("reading").textContent = book.say("phone-no-voice");
}

// --- the bar ---

function renderBar() {
  byId("bar").hidden = false;
  dress(byId("show-list"), "sign-list", book.say("phone-list"));
  dress(byId("show-map"), "sign-map", book.say("phone-map"));
  renderLanguages();
  byId("show-list").hidden = shown === null;
  byId("show-map").hidden = mapPage === null;
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
  if (!byId("languages").querySelector("svg")) byId("languages").prepend(pictogram("sign-language"));
}

function showView() {
  byId("list-view").hidden = view !== "list";
  byId("map-view").hidden = view !== "map";
  byId("show-list").setAttribute("aria-pressed", String(view === "list"));
  byId("show-map").setAttribute("aria-pressed", String(view === "map"));
  if (view === "map") mapPage.resize();
}

function choose(next) {
  view = next;
  showView();
}

async function changeLanguage() {
  const wanted = byId("language").value;
  remember("language", wanted);
  reader?.stop();
  byId("reading").textContent = "";
  speak(await bookOf(languages.find(({ tag }) => tag === wanted)));
  if (shown) render();
  else {
    showRefusal(new HandoffError(byId("message").dataset.reason, ""));
    await showSketch(refused);
  }
}

byId("show-list").addEventListener("click", () => choose("list"));
byId("show-map").addEventListener("click", () => choose("map"));
byId("telling").addEventListener("change", changeTelling);
byId("language").addEventListener("change", changeLanguage);
addEventListener("resize", () => view === "map" && mapPage?.resize());
byId("read").addEventListener("click", readAloud);
byId("print").addEventListener("click", () => print());
for (const [id, change] of [["text-size", growText], ["colours", changeColours]])
  byId(id).addEventListener("click", () => {
    change();
    renderTools();
    if (id === "text-size") mapPage?.resize();
  });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  applySettings();
  if (shown) renderTools();
});
addEventListener("hashchange", start);
addEventListener("online", () => !shown && refused && start());
addEventListener("pagehide", () => reader?.stop());
for (const [target, event] of [[window, "online"], [window, "offline"], [document, "visibilitychange"]])
  target.addEventListener(event, check);
setInterval(check, CHECK_EVERY_MS);
applySettings();
start()
  .then(prepareForOffline)
  .catch((error) => console.warn("only online:", error.message));
