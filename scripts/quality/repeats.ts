// How well are repeats found on generated pages, and is anything ever lost by hiding them?
import { generatePage, type GeneratedPage, type KindGroup } from '../../tests/generator/generate.ts';
import { lostSentences } from '../../tests/generator/invariant.ts';
import { recordsOf } from '../../tests/generator/records.ts';
import { findRepeats } from '../../utils/find/repeats.ts';
import { scan } from '../../utils/text/scan.ts';
import { percent, share, type Measure } from './measure.ts';

/** What was hidden on the pages of one kind. */
interface KindScore {
  group: KindGroup;
  pages: number;
  /** Blocks that should be hidden, and how many of them are. */
  wanted: number;
  hidden: number;
  /** Blocks hidden that nothing asked for; each of them still stands elsewhere on the page. */
  extra: number;
  /** Seeds of the pages on which anything is otherwise than it should be. */
  seeds: number[];
}

export interface RepeatScore {
  pages: number;
  kinds: Map<string, KindScore>;
  /** Sentences that stand nowhere once the repeats are hidden, with the seed of their page. */
  unsafe: string[];
  traps: number;
  headings: number;
  legitimate: number;
  touched: number;
}

/** The blocks of a page that the product hides, by index. */
function hiddenOf(page: GeneratedPage): Set<number> {
  const blocks = recordsOf(page.blocks);
  return new Set(findRepeats(blocks, scan(blocks.map((block) => block.text)), new Set()).flatMap((repeat) => repeat.hidden));
}

/** How many of the blocks that should be hidden are; where either copy would do, by the one that is hidden for the most part. */
function compare({ blocks }: GeneratedPage, hidden: ReadonlySet<number>): Pick<KindScore, 'wanted' | 'hidden' | 'extra'> {
  const indexes = (wanted: (block: GeneratedPage['blocks'][number]) => boolean) => blocks.flatMap((block, index) => (wanted(block) ? [index] : []));
  const found = (list: readonly number[]) => list.filter((index) => hidden.has(index)).length;
  const [second, first] = [indexes((block) => block.hide), indexes((block) => block.alternative)];
  const wanted = found(first) > found(second) ? first : second;
  const judged = [...hidden].filter((index) => !blocks[index]!.free);
  return { wanted: wanted.length, hidden: found(wanted), extra: judged.filter((index) => !wanted.includes(index)).length };
}

function addPage(score: RepeatScore, page: GeneratedPage): void {
  const hidden = hiddenOf(page);
  const textOf = (stays: (index: number) => boolean) => page.blocks.filter((block, index) => block.shown && stays(index)).map((block) => block.text);
  const unsafe = lostSentences(textOf(() => true), textOf((index) => !hidden.has(index)));
  score.unsafe.push(...unsafe.map((sentence) => `seed ${page.seed}, ${page.kind}: ${sentence}`));
  for (const index of hidden) {
    if (page.blocks[index]!.trap) score.traps++;
    if (page.blocks[index]!.tag === 'h2') score.headings++;
  }
  if (page.legitimate) {
    score.legitimate++;
    if (hidden.size) score.touched++;
  }
  const kind = score.kinds.get(page.kind) ?? { group: page.group, pages: 0, wanted: 0, hidden: 0, extra: 0, seeds: [] };
  const result = compare(page, hidden);
  score.kinds.set(page.kind, kind);
  kind.pages++;
  kind.wanted += result.wanted;
  kind.hidden += result.hidden;
  kind.extra += result.extra;
  if (result.hidden < result.wanted || result.extra || unsafe.length) kind.seeds.push(page.seed);
}

/** Find the repeats of the pages of the seeds from 0 up to `pages` and judge them by the truth that the generator knows. */
export function scoreRepeats(pages: number): RepeatScore {
  const score: RepeatScore = { pages, kinds: new Map(), unsafe: [], traps: 0, headings: 0, legitimate: 0, touched: 0 };
  for (let seed = 0; seed < pages; seed++) addPage(score, generatePage(seed));
  return score;
}

/** Recall over the kinds of some groups. */
function recall({ kinds }: RepeatScore, isCounted: (group: KindGroup) => boolean): number {
  const counted = [...kinds.values()].filter(({ group }) => isCounted(group));
  const sum = (key: 'hidden' | 'wanted') => counted.reduce((total, kind) => total + kind[key], 0);
  return share(sum('hidden'), sum('wanted'));
}

/** The numbers that the product is held to. */
export function measureRepeats(score: RepeatScore): Measure[] {
  const touched = share(score.touched, score.legitimate);
  const all = recall(score, (group) => group !== 'legitimate');
  const same = recall(score, (group) => group === 'exact' || group === 'typographic');
  const none = (what: string, count: number): Measure => ({ what, measured: String(count), target: '0', isMet: count === 0 });
  return [
    { what: 'recall of what should hide', measured: percent(all), target: '>= 97 %', isMet: all >= 0.97 },
    { what: 'recall, exact and typographic kinds', measured: percent(same), target: '>= 99 %', isMet: same >= 0.99 },
    none('unsafe sentences', score.unsafe.length),
    none('meaning traps hidden', score.traps),
    none('headings hidden', score.headings),
    { what: `legitimate pages touched, of ${score.legitimate}`, measured: percent(touched), target: '<= 0.2 %', isMet: touched <= 0.002 },
  ];
}

/** A line for every kind of page on which not all is as it should be. */
export function kindLines({ kinds, unsafe }: RepeatScore, withSeeds: boolean): string[] {
  const wrong = [...kinds].filter(([, kind]) => kind.seeds.length);
  const lines = wrong.map(([name, { group, pages, wanted, hidden, extra, seeds }]) => {
    const extras = extra ? `, ${extra} hidden that need not be` : '';
    return `${name} (${group}, ${pages} pages): ${hidden} of ${wanted}${extras}${withSeeds ? `; seeds ${seeds.join(' ')}` : ''}`;
  });
  return [...lines, ...unsafe.map((line) => `UNSAFE: ${line}`)];
}
