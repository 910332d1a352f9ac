// Reading aloud with the phone's own voice: an extra for those who can see the list but would rather listen.
// The list itself is what a screen reader reads.

const AFTER_CANCEL_MS = 60; // Chrome drops what is said right after a cancel

export const canSpeak = () => "speechSynthesis" in globalThis;

/** The voice for a language: one on the phone itself before one that needs a connection; null if none. */
export function voiceFor(tag, voices) {
  const plain = (text) => text.toLowerCase().replace("_", "-");
  const base = (text) => plain(text).split("-")[0];
  const rank = (voice) =>
    (voice.localService ? 2 : 0) + (plain(voice.lang).startsWith(plain(tag)) ? 1 : 0);
  const able = voices.filter((voice) => base(voice.lang) === base(tag));
  return able.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

export class Reader {
  /** @param {(step: number | null) => void} onStep which step is being read; null: none any more */
  constructor(onStep) {
    this.onStep = onStep;
    this.turn = 0;
    if (canSpeak()) speechSynthesis.getVoices(); // many browsers begin to look for voices only now
  }

  /** Read texts from one on, each an utterance of its own. Returns whether there is a voice for them. */
  read(texts, from, tag) {
    this.stop();
    const voices = speechSynthesis.getVoices();
    const voice = voiceFor(tag, voices);
    if (voices.length && !voice) return false;
    const turn = this.turn;
    const say = (step) => {
      if (turn !== this.turn) return;
      if (step >= texts.length) return this.end();
      const utterance = new SpeechSynthesisUtterance(texts[step]);
      utterance.lang = tag;
      utterance.voice = voice;
      utterance.onend = () => say(step + 1);
      utterance.onerror = () => turn === this.turn && this.end();
      this.onStep(step);
      this.utterance = utterance; // some browsers forget the end of what nobody holds
      speechSynthesis.speak(utterance);
    };
    setTimeout(() => say(from), AFTER_CANCEL_MS);
    return true;
  }

  stop() {
    this.turn += 1;
    if (canSpeak()) speechSynthesis.cancel();
    this.onStep(null);
  }

  end() {
    this.turn += 1;
    this.onStep(null);
  }
}
