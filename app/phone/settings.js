// What stays on the phone. While the tab is open: language and ticks. Longer: what a person needs to be able
// to read at all, the size of the text, the colours and how it is told; and, for the page as an installed app, which opens
// without a link, the link of the last route, for a day.

const SIZES = [100, 150, 200];
const TELLINGS = ["plain", "brief", "nonvisual"];
const MEDIA = { system: "screen and (prefers-color-scheme: dark)", dark: "screen", light: "not all" };

function ask(store, key) {
  try {
    return globalThis[store].getItem(key);
  } catch {
    return null; // storage is switched off
  }
}

function keep(store, key, value) {
  try {
    globalThis[store].setItem(key, value);
  } catch {
    // storage is switched off: it lasts as long as the page
  }
}

export const remembered = (key) => ask("sessionStorage", key);
export const remember = (key, value) => keep("sessionStorage", key, value);

let size = SIZES.find((each) => String(each) === ask("localStorage", "text-size")) ?? SIZES[0];
let colours = ask("localStorage", "colours") ?? "system";

/** How large the text is, in percent. */
export const textSize = () => size;

export function growText() {
  size = SIZES[(SIZES.indexOf(size) + 1) % SIZES.length];
  keep("localStorage", "text-size", String(size));
  applySettings();
}

/** Whether the page is dark: as the person chose, else as the phone is. */
export const isDark = () =>
  colours === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : colours === "dark";

export function changeColours() {
  colours = isDark() ? "light" : "dark";
  keep("localStorage", "colours", colours);
  applySettings();
}

/** How a way is told to this person: as on the kiosk, nobody else learns it. */
export const tellings = () => TELLINGS;
export const telling = () => chosenTelling;

export function chooseTelling(wanted) {
  chosenTelling = wanted;
  keep("localStorage", "telling", wanted);
}

let chosenTelling = TELLINGS.find((each) => each === ask("localStorage", "telling")) ?? TELLINGS[0];

/** Show the page as it was last set, or as the phone is. */
export function applySettings() {
  document.documentElement.dataset.text = String(size);
  document.getElementById("dark-colours").media = MEDIA[colours] ?? MEDIA.system;
  const ground = getComputedStyle(document.documentElement).getPropertyValue("--ground");
  document.querySelector("meta[name=theme-color]").content = ground.trim();
}

const ROUTE_KEPT_MS = 24 * 3600 * 1000;

/** Keep the fragment of a route that was shown. */
export const keepRoute = (fragment) =>
  keep("localStorage", "last-route", JSON.stringify([fragment, Date.now()]));

/** The fragment to show: the link's own, else, in the installed app, the last one of the day. */
export function fragmentToShow() {
  const own = location.hash.slice(1);
  if (own || !matchMedia("(display-mode: standalone)").matches) return own;
  const [fragment, keptMs] = JSON.parse(ask("localStorage", "last-route") ?? "[\"\", 0]");
  return Date.now() - keptMs < ROUTE_KEPT_MS ? fragment : "";
}
