// The map with what stands on it: its levels, its buttons, and the step that it shows.

import { byId, dress, element, pictogram } from "./dom.js";
import { MapView } from "./draw.js";
import { lined } from "./lines.js";
import { pictogramOf } from "./pictograms.js";

export class MapPage {
  /** @param {(level: object) => string} nameLevel what a level is called just now */
  constructor({ map, path, maneuvers }, nameLevel) {
    Object.assign(this, { map, maneuvers, nameLevel, book: null, texts: [] });
    this.view = new MapView(byId("map"), map, path, maneuvers, nameLevel);
    this.view.onChange = () => this.renderCaption();
    byId("previous").onclick = () => this.focus(this.view.step - 1);
    byId("next").onclick = () => this.focus(this.view.step + 1);
  }

  focus(step) {
    this.view.focus(step);
  }

  resize() {
    this.view.resize();
  }

  /** Everything that is said on the map, in the words of a language. */
  render(book, texts, goal) {
    Object.assign(this, { book, texts });
    byId("map-title").textContent = book.say("phone-map-of", { place: goal });
    byId("ladder").setAttribute("aria-label", book.say("phone-levels"));
    byId("zoom").setAttribute("aria-label", book.say("phone-zoom"));
    dress(byId("previous"), "sign-chevron_left", "", book.say("phone-previous"));
    dress(byId("next"), "sign-chevron_right", "", book.say("phone-next"));
    byId("zoom").replaceChildren(
      this.button("sign-plus", "phone-zoom-in", () => this.view.zoomBy(1.6)),
      this.button("sign-minus", "phone-zoom-out", () => this.view.zoomBy(1 / 1.6)),
      this.button("sign-locate", "phone-whole-route", () => this.view.showAll()),
    );
    this.view.draw();
  }

  button(sign, key, act) {
    const button = element("button");
    button.type = "button";
    dress(button, sign, "", this.book.say(key));
    button.addEventListener("click", act);
    return button;
  }

  renderCaption() {
    if (!this.book) return; // nothing is said yet
    const { maneuvers, texts, map, book } = this;
    const { step } = this.view;
    byId("caption-sign").replaceChildren(pictogram(pictogramOf(maneuvers[step])));
    byId("caption-count").textContent = book.say("phone-step", {
      number: String(step + 1),
      count: String(maneuvers.length),
    });
    const instruction = byId("caption-instruction");
    instruction.replaceChildren(...lined(texts[step], book.language));
    if (instruction.scrollHeight > instruction.clientHeight) instruction.tabIndex = 0; // keys scroll it
    else instruction.removeAttribute("tabindex");
    byId("previous").disabled = step === 0;
    byId("next").disabled = step === maneuvers.length - 1;
    byId("ladder").replaceChildren(
      ...this.view.levels().map((level) => {
        const button = element("button", "", this.nameLevel(map.levels[level]));
        button.type = "button";
        button.setAttribute("aria-pressed", String(level === this.view.level));
        button.addEventListener("click", () => this.view.showLevel(level));
        return button;
      }),
    );
  }
}
