/** Numbers and words that look random and are the same in every run. */

export interface Dice {
  readonly below: (limit: number) => number;
  readonly word: () => string;
  readonly sentence: (words: number) => string;
}

const WORDS =
  'account amount balance basket buyer carrier charge country currency customer date delivery discount invoice item label limit line market note number offer order owner parcel partner payment person phone plan price product quantity rate receipt region return seller service shipment status stock store street tax total unit user value voucher warehouse weight'.split(
    ' ',
  );

/** @param seed the same seed gives the same sequence */
export function dice(seed: number): Dice {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
  const word = (): string => WORDS[below(WORDS.length)] ?? '';
  const sentence = (words: number): string => `${Array.from({ length: words }, word).join(' ')}.`;
  return { below, word, sentence };
}
