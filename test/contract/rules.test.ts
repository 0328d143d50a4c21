/** Every rule once: the change that it speaks of, and what it says. */
import { expect, test } from 'vitest';
import { RULES, type RuleId } from '../../src/core/contract/rules.ts';
import { changed, lines } from './orders.ts';
import { OPERATION_CASES } from './rule-cases-of-operations.ts';
import { SCHEMA_CASES } from './rule-cases-of-schemas.ts';
import { type Json, type RuleCase, TEXT } from './rule-documents.ts';

/** That something is not compared is shown with the hostile schemas. */
const CASES: Readonly<Record<Exclude<RuleId, 'schema-not-compared'>, RuleCase>> = {
  ...OPERATION_CASES,
  ...SCHEMA_CASES,
};

test.each(Object.entries(CASES))('%s', (rule, [before, after, message]) => {
  const withSchema = (each: Json) => ({
    ...each,
    components: { ...(each['components'] as Json), schemas: { A: TEXT } },
  });
  const level = RULES[rule as keyof typeof CASES];
  expect(lines(changed(withSchema(before), withSchema(after)))).toContain(`${level} ${rule} ${message}`);
  expect(changed(withSchema(after), withSchema(after))).toEqual([]);
});

test('the case of a rule shows nothing worse than the rule', () => {
  const levels = ['info', 'warning', 'breaking'];
  for (const [rule, [before, after]] of Object.entries(CASES)) {
    const most = levels.indexOf(RULES[rule as keyof typeof CASES]);
    const worse = changed(before, after).filter(({ level }) => levels.indexOf(level) > most);
    // A reference that leads nowhere is not compared.
    expect(lines(worse), rule).toEqual([]);
  }
});
