/**
 * `x-words: rule` marks a description that a rule made. It stays recognisable when the rule's wording changes, and
 * a person who improves the sentence, or finds that it says all there is to say, removes the mark. The pipeline leaves it
 * out of `generated/`.
 */
export const WORDS_MARK = "x-words";
