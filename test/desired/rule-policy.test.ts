/** What `policy.rules` and `policy.waivers` make of problems. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRulePolicy } from '../../src/core/desired/rule-policy.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import type { PolicyConfig, Waiver } from '../../src/core/model/repository.ts';

const TODAY = '2026-06-15';

function problem(code: string, extra: Partial<Problem> = {}): Problem {
  const place = { file: 'specs/a.yaml', pointer: '/paths/~1orders/get/responses', line: 3, column: 1 };
  return { code, severity: 'warning', ...place, message: 'm', hint: 'h', ...extra };
}

function waiver(extra: Partial<Waiver> = {}): Waiver {
  return { rule: 'mock-status', reason: 'known', expires: '2026-06-15', ...extra };
}

function judged(problems: readonly Problem[], policy: Omit<PolicyConfig, 'breaking'>) {
  return applyRulePolicy(problems, { breaking: 'warn', ...policy }, TODAY);
}

const MOCK = problem('mock-status');
const MAPPING = problem('mapping-value', { severity: 'error' });
const OPEN = problem('security-scheme-ignored', { severity: 'error' });

describe('severities', () => {
  it('are raised, lowered and switched off by code', () => {
    const rules = { 'mock-status': 'error', 'mapping-value': 'warning', 'schema-format': 'off' } as const;
    const { problems, findings } = judged([MOCK, MAPPING, problem('schema-format')], { rules });
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error mock-status',
      'warning mapping-value',
    ]);
    expect(findings).toEqual([]);
  });

  it.each(['warning', 'off'] as const)(
    '%s for an error that cannot give way changes nothing and is an error',
    (to) => {
      const { problems, findings } = judged([OPEN, OPEN], { rules: { 'security-scheme-ignored': to } });
      expect(problems).toEqual([OPEN, OPEN]);
      expect(findings).toMatchObject([
        { code: 'rule-fixed', severity: 'error', pointer: '/policy/rules/security-scheme-ignored' },
      ]);
    },
  );

  it('lets the same code give way where it is a warning', () => {
    const kept = { ...OPEN, severity: 'warning' } as const;
    const { problems, findings } = judged([kept], { rules: { 'security-scheme-ignored': 'off' } });
    expect([problems, findings]).toEqual([[], []]);
  });

  it('are not looked up in what every object has', () => {
    expect(judged([problem('constructor')], { rules: {} }).problems).toHaveLength(1);
  });
});

describe('waivers', () => {
  it.each<[what: string, extra: Partial<Waiver>, waived: boolean]>([
    ['a code', {}, true],
    ['another code', { rule: 'mock-binary' }, false],
    ['the file', { file: 'specs/a.yaml' }, true],
    ['another file', { file: 'specs/b.yaml' }, false],
    ['the pointer', { at: '/paths/~1orders/get/responses' }, true],
    ['a pointer above', { at: '/paths/~1orders/get' }, false],
    ['the operation', { at: 'GET /orders' }, true],
    ['another operation', { at: 'PUT /orders' }, false],
    ['a path that begins the same', { at: 'GET /order' }, false],
    ['a later day', { expires: '2026-06-16' }, true],
    ['a day that is over', { expires: '2026-06-14' }, false],
  ])('of %s', (_, extra, isWaived) => {
    const { problems, waived, unused } = judged([MOCK], { waivers: [waiver(extra)] });
    expect([problems.length, waived.length]).toEqual(isWaived ? [0, 1] : [1, 0]);
    if (isWaived)
      expect(waived[0]).toEqual({ problem: MOCK, reason: 'known', expires: waiver(extra).expires });
    const expired = extra.expires === '2026-06-14';
    expect(unused).toEqual(isWaived || expired ? [] : [0]);
  });

  it('know the any-method by its name', () => {
    const any = problem('mock-status', { pointer: '/paths/~1a~1b/x-amazon-apigateway-any-method/x' });
    expect(judged([any], { waivers: [waiver({ at: 'ANY /a/b' })] }).problems).toEqual([]);
  });

  it('that are over are warnings, and no longer count', () => {
    const { problems, findings, unused } = judged([MOCK], { waivers: [waiver({ expires: '2020-01-01' })] });
    expect(problems).toEqual([MOCK]);
    expect(findings).toMatchObject([
      { code: 'waiver-expired', severity: 'warning', pointer: '/policy/waivers/0/expires' },
    ]);
    expect(unused).toEqual([]);
  });

  it('never accept an error that cannot give way', () => {
    const { problems, findings, unused } = judged([OPEN], {
      waivers: [waiver({ rule: 'security-scheme-ignored' })],
    });
    expect(problems).toEqual([OPEN]);
    expect(findings).toMatchObject([{ code: 'rule-fixed', pointer: '/policy/waivers/0' }]);
    expect(unused).toEqual([]);
  });
});

it('every problem is kept, switched off or waived, whatever the policy says', () => {
  const code = fc.constantFrom('mock-status', 'mapping-value', 'security-scheme-ignored');
  const severity = fc.constantFrom('error' as const, 'warning' as const);
  const problems = fc.array(fc.record({ code, severity }).map((each) => problem(each.code, each)));
  const rules = fc.dictionary(code, fc.constantFrom('error' as const, 'warning' as const, 'off' as const));
  const waivers = fc.array(
    fc.record({ rule: code, expires: fc.constantFrom('2020-01-01', '2030-01-01') }).map(waiver),
  );
  fc.assert(
    fc.property(problems, rules, waivers, (all, named, accepted) => {
      const result = judged(all, { rules: named, waivers: accepted });
      const off = all.filter((each) => named[each.code] === 'off').length;
      const gone = all.length - result.problems.length - result.waived.length;
      expect(gone).toBeGreaterThanOrEqual(0);
      expect(gone).toBeLessThanOrEqual(off);
      const fixed = all.filter((each) => each.code === OPEN.code && each.severity === 'error');
      expect(
        result.problems.filter((each) => each.code === OPEN.code && each.severity === 'error').length,
      ).toBeGreaterThanOrEqual(fixed.length);
    }),
  );
});
