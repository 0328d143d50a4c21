/** ARNs and their patterns, as IAM's ArnLike compares them. */

/** Whether an ARN matches a pattern: part by part, `*` for any text and `?` for any character within a part. */
export function arnLike(pattern: string, arn: string): boolean {
  const patterns = arnParts(pattern);
  const parts = arnParts(arn);
  return (
    patterns.length === parts.length &&
    patterns.every((part, index) => wildcardMatch(part, parts[index] ?? ''))
  );
}

/**
 * Whether a text matches a pattern with `*` and `?`. Without a regular expression: patterns come from other people's
 * policies, and many stars would make one backtrack for ever.
 */
export function wildcardMatch(pattern: string, text: string): boolean {
  let at = 0;
  let back: { readonly pattern: number; readonly text: number } | undefined;
  let position = 0;
  while (position < text.length) {
    if (pattern[at] === '*') {
      back = { pattern: at + 1, text: position };
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[position])) {
      at += 1;
      position += 1;
    } else if (back !== undefined) {
      back = { pattern: back.pattern, text: back.text + 1 };
      at = back.pattern;
      position = back.text;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

/** The six parts; the last keeps its colons. */
function arnParts(arn: string): string[] {
  const parts = arn.split(':');
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
