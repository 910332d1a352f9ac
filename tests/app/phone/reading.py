"""A page on a phone, its faults by axe-core, and a voice that only notes what it was told to say."""

import json
from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

_RUN = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.map(({ id, help, nodes }) => [id, help, nodes.map((n) => n.html.slice(0, 160))]);
}"""

VOICES = """(langs) => {
  const said = (window.said = []);
  const voices = langs.map(([lang, localService]) => ({ lang, localService, name: lang }));
  const engine = {
    getVoices: () => voices,
    cancel() { this.now = null; },
    speak(utterance) {
      said.push([utterance.text, utterance.lang, utterance.voice?.lang, utterance.voice?.localService]);
      this.now = utterance;
    },
  };
  window.finish = () => engine.now?.onend();
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, "speechSynthesis", { value: engine });
}"""


def faults(page: Page) -> list[Any]:
    """Return what axe-core finds wrong, by all of its rules: (rule, what it asks for, where)."""
    page.evaluate(AXE)
    return page.evaluate(_RUN)


def give_voices(page: Page, *voices: tuple[str, bool]) -> None:
    """Let the phone have these voices: (language, whether it is on the phone itself)."""
    page.add_init_script(f"({VOICES})({json.dumps(voices)})")
