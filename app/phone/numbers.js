// Numbers of exits and platforms, as signs write them: the twin of what app/text/labels.py says of them.

/** `3;4` as signs write it: `3·4`. */
export const numbersLabel = (ref) =>
  ref
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)
    .join("·");

/** Whether a ref is what the sign shows, not a name in the wrong field. */
export const isNumber = (text) => [...text].length <= 12 && /[\p{Nd}²³¹⁰-⁹₀-₉①-⑨]/u.test(text);
