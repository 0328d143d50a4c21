/**
 * Whether a text matches an ArnLike pattern: `*` stands for any run of characters, `?` for one. Without a regular
 * expression: the pattern comes from somebody's policy, and many stars would make one backtrack for ever.
 */
export function matches(pattern: string, text: string): boolean {
  let [at, read, star, resume] = [0, 0, -1, 0];
  while (read < text.length) {
    const wanted = pattern[at];
    if (wanted === '*') {
      [star, resume] = [at, read];
      at += 1;
    } else if (wanted === '?' || wanted === text[read]) {
      at += 1;
      read += 1;
    } else if (star === -1) {
      return false;
    } else {
      // The last star takes one character more.
      resume += 1;
      [at, read] = [star + 1, resume];
    }
  }
  return /^\**$/.test(pattern.slice(at));
}
