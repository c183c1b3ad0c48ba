// Are sentences paired with their copies in order, and refrains with none?
import { expect, test } from 'vitest';
import { findChains } from '../../utils/find/chains.ts';
import { scan } from '../../utils/text/scan.ts';
import { finish } from '../../utils/text/steps.ts';
import { sentence as s } from './literals.ts';

/** Chains over texts, as pairs of sentence numbers. */
function pairsIn(...texts: string[]): string[] {
  const found = scan(texts);
  const blockOf = new Int32Array(found.sentenceKey.length);
  texts.forEach((_, b) => blockOf.fill(b, found.firstSentence[b], found.firstSentence[b + 1]));
  return finish(findChains(found, () => true, blockOf)).map((chain) => chain.a.map((a, k) => `${a}=${chain.b[k]}`).join(' '));
}

test.each<[string, string[], string[]]>([
  ['one run', [s(1), s(2), s(3), s(1), s(2), s(3)], ['0=3 1=4 2=5']],
  ['a run with a gap', [s(1), s(2), s(9), s(1), s(8), s(2)], ['0=3 1=5']],
  ['sentences of one block', [`${s(1)} ${s(2)}`, s(5), `${s(1)} ${s(2)}`], ['0=3 1=4']],
  ['a short sentence beside a pair', [s(1), 'They agreed.', s(1), 'They agreed.'], ['0=2 1=3']],
  ['a short sentence alone', ['They agreed.', s(1), 'They agreed.'], []],
  ['a copy inside its own block', [`${s(1)} ${s(1)}`], []],
  ['four copies', [s(1), s(2), s(1), s(3), s(1), s(4), s(1)], []],
  ['no copy', [s(1), s(2)], []],
  ['nothing', [], []],
])('%s', (_, texts, expected) => expect(pairsIn(...texts)).toEqual(expected));

test('runs that stand close are one, whatever their order', () => expect(pairsIn(s(1), s(2), s(2), s(1))).toEqual(['0=3 1=2']));

test('all of the first run stands before all of the second', () => {
  for (const chain of pairsIn(s(1), s(2), s(1), s(2), s(1), s(2))) {
    const pairs = chain.split(' ').map((pair) => pair.split('=').map(Number));
    expect(Math.max(...pairs.map(([a]) => a!))).toBeLessThan(Math.min(...pairs.map(([, b]) => b!)));
  }
});
