// Does the closing line of `npm test` tell the truth, also of runs that end badly?
import { expect, test } from 'vitest';
import { addTallies, countVitest, formatTally, readAddonLint, type VitestReport } from '../../scripts/tally.ts';

const file = (...statuses: string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const report = (passed: number, failed: number, skipped: number, testResults: VitestReport['testResults']): VitestReport => ({
  numTotalTests: passed + failed + skipped,
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults,
});
const broken = { status: 'failed', assertionResults: [] };

test.each([
  ['all passed', report(2, 0, 0, [file('passed', 'passed')]), 0, { passed: 2, failed: 0, skipped: 0 }],
  ['one failed', report(1, 1, 0, [file('passed', 'failed')]), 1, { passed: 1, failed: 1, skipped: 0 }],
  ['one skipped', report(1, 0, 1, [file('passed', 'skipped')]), 0, { passed: 1, failed: 0, skipped: 1 }],
  ['a file did not load', report(1, 0, 0, [file('passed'), broken]), 1, { passed: 1, failed: 1, skipped: 0 }],
  ['a hook threw', report(0, 0, 2, [{ ...file('skipped', 'skipped'), status: 'failed' }]), 1, { passed: 0, failed: 1, skipped: 2 }],
  ['an error outside of tests', report(1, 0, 0, [file('passed')]), 1, { passed: 1, failed: 1, skipped: 0 }],
  ['ended by a signal', report(1, 0, 0, [file('passed')]), null, { passed: 1, failed: 1, skipped: 0 }],
  ['no test', report(0, 0, 0, []), 0, { passed: 0, failed: 1, skipped: 0 }],
  ['no report', null, 0, { passed: 0, failed: 1, skipped: 0 }],
])('counts a run: %s', (_name, json, status, expected) => {
  expect(countVitest(json, status)).toEqual(expected);
});

test('adds and formats', () => {
  const total = addTallies([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 2, failed: 1, skipped: 0 },
  ]);
  expect(formatTally(total)).toBe('3 passed, 1 failed');
  expect(formatTally({ ...total, skipped: 4 })).toBe('3 passed, 1 failed, 4 skipped');
});

test('an add-on with an error fails; the known warnings of libraries go unmentioned', () => {
  const known = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'innerHTML', file: 'a.js', line: 1 };
  const ours = { code: 'OURS', message: 'Look', file: 'b.js', line: 2 };
  expect(readAddonLint(JSON.stringify({ errors: [], warnings: [known, ours] }))).toEqual({ passed: true, lines: ['OURS: Look (b.js:2)'] });
  expect(readAddonLint(JSON.stringify({ errors: [{ code: 'BAD', message: 'No' }], warnings: [] }))).toEqual({ passed: false, lines: ['BAD: No (whole add-on)'] });
});
