// Does `inspect --byline` print one object a line for the byline strings that it is given?
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const read = (input: string) => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/inspect.ts', '--byline'], { encoding: 'utf8', input });
  return { status, lines: stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line)) };
};

test('a line each, with new lines as two characters', () => {
  const { status, lines } = read('Alina Verescu\\n\\nPhD, Lecturer, Steppe University\nBy Alina Verescu and Timur Askarbekov\n\nк.и.н., доцент МГУ\nAlina Verescu, Fellow, RUSI, a body of scholars');
  expect(status).toBe(0);
  expect(lines).toEqual([
    { name: 'Alina Verescu', degrees: ['PhD'], affiliations: [{ role: 'Lecturer', organisation: 'Steppe University' }] },
    { name: ['Alina Verescu', 'Timur Askarbekov'], degrees: [], affiliations: [] },
    { name: null, degrees: [], affiliations: [] },
    { name: null, degrees: ['к.и.н.'], affiliations: [{ role: 'доцент', organisation: 'МГУ' }] },
    { name: 'Alina Verescu', degrees: [], affiliations: [{ role: 'Fellow', organisation: 'RUSI' }], rest: ['a body of scholars'] },
  ]);
}, 60_000);
