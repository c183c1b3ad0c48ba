// What was taken off the page, grouped as the reader can bring it back: what, how many, why.
import type { Block, Reading, Repeat, VersionChoice, Widget, WidgetKind } from '../utils/model.ts';
import type { Translator } from './strings.ts';

export interface HiddenGroup {
  /** What it is drawn by: the same row stays the same, whatever the reader chooses. */
  row: string;
  /** 'repeats' or a kind of widget: the key to reveal it by. */
  key: string;
  title: string;
  why: string;
  /** The switch that it hangs on. */
  of: 'repeats' | 'widgets';
  /** The repeats that it stands for; none where it stands for widgets. */
  repeats: Repeat[];
  /** Whether the reader has chosen to see it. */
  shown: boolean;
}

const REPEAT_TITLES = { 'short-version': 'hidden.shortVersion', 'full-version': 'hidden.fullVersion', 'printed-twice': 'hidden.printedTwice', lead: 'hidden.lead' } as const;
const WIDGET_KINDS: readonly WidgetKind[] = ['rating', 'share', 'print', 'audience'];

/** Tell whether a repeat is one version of the article: the reader may choose the other one. */
export const isVersion = ({ kind }: Repeat): boolean => kind === 'short-version' || kind === 'full-version';

/** Give the repeats that are put away under a choice: of two versions that are both wanted, none is. */
export const listHidden = (repeats: Repeat[], choice: VersionChoice): Repeat[] =>
  (choice === 'both' ? repeats.filter((repeat) => !isVersion(repeat)) : repeats);

/** Count the paragraphs that are put away; the headings among them are none, as in the folded line. */
export function countRepeated(repeats: Repeat[], blocks: Block[]): number {
  const headings = new Set(blocks.flatMap(({ id, kind }) => (kind === 'heading' ? [id] : [])));
  return new Set(repeats.flatMap(({ hidden }) => hidden.filter((id) => !headings.has(id)))).size;
}

/** Count the words that are put away as a repeat. */
export function countHiddenWords({ repeats, blocks }: Reading, choice: VersionChoice): number {
  const hidden = new Set(listHidden(repeats, choice).flatMap((repeat) => repeat.hidden));
  return blocks.reduce((sum, block) => sum + (hidden.has(block.id) ? block.words : 0), 0);
}

/** Give each numbered paragraph the number that the reader knows it by. */
export const numberParagraphs = (paragraphs: number[]): Map<number, number> => new Map(paragraphs.map((block, index) => [block, index + 1]));

/** Build the list of what is hidden and why, from the reading alone; what stands for repeats comes first. */
export function buildHiddenGroups(reading: Reading, choice: VersionChoice, strings: Translator): HiddenGroup[] {
  const hidden = listHidden(reading.repeats, choice);
  const chosen = reading.repeats.filter((repeat) => !hidden.includes(repeat));
  const groups: HiddenGroup[] = [];
  const add = (row: string, repeats: Repeat[], shown: boolean) => {
    if (repeats.length === 0) return;
    groups.push({ row, key: 'repeats', of: 'repeats', title: sayRepeats(repeats, reading.blocks, strings), why: sayWhy(repeats, reading, strings), repeats, shown });
  };
  add('repeats', chosen, true);
  add(chosen.length ? 'others' : 'repeats', hidden, false);
  return [...groups, ...buildWidgetGroups(reading, strings)];
}

function buildWidgetGroups({ widgets, paragraphs }: Reading, { t }: Translator): HiddenGroup[] {
  return WIDGET_KINDS.flatMap((kind) => {
    const boxes = widgets.filter((widget) => widget.kind === kind);
    if (boxes.length === 0) return [];
    const [title, why] = boxes.length === 1
      ? [t(`hidden.boxes.${kind}.single`), t(`hidden.boxes.${kind}.why`)]
      : [t(`hidden.boxes.${kind}.several`, boxes.length), t(`hidden.boxes.${kind}.whySeveral`)];
    const where = t(`hidden.places.${placeOf(boxes, paragraphs)}`);
    return [{ row: kind, key: kind, of: 'widgets' as const, title, why: t('hidden.where', why, where), repeats: [], shown: false }];
  });
}

function sayRepeats(repeats: Repeat[], blocks: Block[], { t, count }: Translator): string {
  const kinds = new Set(repeats.map((repeat) => repeat.kind));
  const number = count('paragraphs', countRepeated(repeats, blocks));
  if (kinds.size === 1) return t(REPEAT_TITLES[repeats[0]!.kind], number);
  return t(kinds.has('full-version') ? 'hidden.fullAndRepeats' : 'hidden.repeats', number);
}

/** Say why text is away: the same stands elsewhere, or the reader wants it folded. */
function sayWhy(repeats: Repeat[], { paragraphs }: Reading, strings: Translator): string {
  const twice = repeats.filter((repeat) => repeat.kind !== 'full-version');
  const reasons = [
    ...(twice.length < repeats.length ? [strings.t('hidden.chosen')] : []),
    ...(twice.length ? [sayKept(twice, paragraphs, strings)] : []),
  ];
  return reasons.length === 2 ? strings.t('hidden.where', reasons[0]!, reasons[1]!) : reasons[0]!;
}

/** Say which paragraphs hold the same text. */
function sayKept(repeats: Repeat[], paragraphs: number[], { t, list }: Translator): string {
  const number = numberParagraphs(paragraphs);
  const kept = [...new Set(repeats.flatMap((repeat) => repeat.kept))].flatMap((block) => number.get(block) ?? []);
  if (kept.length === 0) return t('hidden.sameElsewhere');
  const ranges = buildRanges(kept);
  const last = ranges.pop()!;
  const numbers = ranges.length ? t('and', list(ranges), last) : last;
  return t(kept.length === 1 ? 'hidden.sameAsOne' : 'hidden.sameAsMany', numbers);
}

/** Join numbers that follow each other: 1, 2, 3, 9 becomes "1–3", "9". */
export function buildRanges(numbers: number[]): string[] {
  const runs: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && n <= run[1] + 1) run[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}

type Place = 'top' | 'bottom' | 'both' | 'middle' | 'several';

/** Tell where boxes stand, seen from the article: before its first paragraph, after its last, or among them. */
function placeOf(boxes: Widget[], paragraphs: number[]): Place {
  const first = paragraphs[0] ?? Infinity;
  const last = paragraphs.at(-1) ?? -Infinity;
  const places = new Set(boxes.map(({ blocks: [block = 0] }) => (block < first ? 'top' : block > last ? 'bottom' : 'middle')));
  if (places.size === 1) return [...places][0]!;
  return places.has('middle') ? 'several' : 'both';
}
