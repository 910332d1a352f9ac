// Where a line may end in a language that writes no spaces. The browser's dictionary knows words; of Japanese
// it cuts off endings too, so that there a phrase begins with its first Han character, katakana or number. The
// kiosk breaks by phrases that it has learnt (app/lines.py), for which a page has no room.

const WITHOUT_SPACES = /^(ja|zh)\b/;
const HOLDS = /[\p{N}\p{Ps}\p{Pi}]$/u; // a number what it counts, a bracket what it opens
const NO_WORD = /^[^\p{L}\p{N}\p{Ps}\p{Pi}]/u;
const KANA = /^\p{Script=Hiragana}/u;
const ENDING = /^(?:.$|[ぁぃぅぇぉっゃゅょん]|ま[しすせ])/;
const KATAKANA = /[\p{Script=Katakana}ー]$/u;
const PARTICLE = /(?:^[がにをではへとものて]|[んっ][でて])$/;
const IN_HAN = /\p{Script=Han}$/u;
const HAN = /^\p{Script=Han}/u;

/** Whether a word may begin a line behind another. */
function mayBegin(word, before, isJapanese) {
  if (NO_WORD.test(word) || HOLDS.test(before)) return false;
  if (!isJapanese) return word.length > 1 || before.length > 1 || NO_WORD.test(before); // not: 左 / 转
  if (word.startsWith("です")) return KATAKANA.test(before); // 50メートル / です: long as it is
  if (KANA.test(word)) return !ENDING.test(word) && PARTICLE.test(before);
  return !(IN_HAN.test(before) && (HAN.test(word) || /^\d/.test(word)));
}

/** A text as children of an element: pieces that stay whole, and between them places to break. */
export function lined(text, language) {
  if (!WITHOUT_SPACES.test(language) || !Intl.Segmenter) return [text];
  const words = [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)];
  const pieces = [];
  words.forEach(({ segment }, index) => {
    const before = words[index - 1]?.segment;
    if (before === undefined || mayBegin(segment, before, language.startsWith("ja")))
      pieces.push(segment);
    else pieces[pieces.length - 1] += segment;
  });
  return pieces.flatMap((piece, index) =>
    index ? [document.createElement("wbr"), piece] : [piece],
  );
}
