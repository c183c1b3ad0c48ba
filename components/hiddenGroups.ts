// What was taken off the page, grouped as the reader can bring it back: what, how many, why.
import type { Reading, Repeat, Widget, WidgetKind } from '../utils/model.ts';
import type { Translator } from './strings.ts';

export interface HiddenGroup {
  /** 'repeats' or a kind of widget: the key to reveal it by. */
  key: string;
  title: string;
  why: string;
  /** The switch that it hangs on. */
  of: 'repeats' | 'widgets';
}

const REPEAT_TITLES = { 'short-version': 'hidden.shortVersion', 'full-version': 'hidden.fullVersion', 'printed-twice': 'hidden.printedTwice', lead: 'hidden.lead' } as const;
const WIDGET_KINDS: readonly WidgetKind[] = ['rating', 'share', 'print', 'audience'];

/** Count the paragraphs that are printed a second time. */
export const countRepeated = (repeats: Repeat[]): number => new Set(repeats.flatMap((repeat) => repeat.hidden)).size;

/** Build the list of what is hidden and why, from the reading alone. */
export function buildHiddenGroups(reading: Reading, strings: Translator): HiddenGroup[] {
  const { repeats, widgets } = reading;
  const groups: HiddenGroup[] = [];
  if (repeats.length > 0) {
    groups.push({ key: 'repeats', of: 'repeats', title: sayRepeats(repeats, strings), why: sayKept(reading, strings) });
  }
  for (const kind of WIDGET_KINDS) {
    const boxes = widgets.filter((widget) => widget.kind === kind);
    if (boxes.length === 0) continue;
    const [title, why] = boxes.length === 1
      ? [strings.t(`hidden.boxes.${kind}.single`), strings.t(`hidden.boxes.${kind}.why`)]
      : [strings.t(`hidden.boxes.${kind}.several`, boxes.length), strings.t(`hidden.boxes.${kind}.whySeveral`)];
    groups.push({ key: kind, of: 'widgets', title, why: strings.t('hidden.where', why, strings.t(`hidden.places.${placeOf(boxes, reading.paragraphs)}`)) });
  }
  return groups;
}

function sayRepeats(repeats: Repeat[], { t, count }: Translator): string {
  const kinds = new Set(repeats.map((repeat) => repeat.kind));
  const number = count('paragraphs', countRepeated(repeats));
  return kinds.size === 1 ? t(REPEAT_TITLES[repeats[0]!.kind], number) : t('hidden.repeats', number);
}

/** Say which paragraphs hold the same text. */
function sayKept({ repeats, paragraphs }: Reading, { t }: Translator): string {
  const number = new Map(paragraphs.map((block, index) => [block, index + 1]));
  const kept = [...new Set(repeats.flatMap((repeat) => repeat.kept))].flatMap((block) => number.get(block) ?? []);
  if (kept.length === 0) return t('hidden.sameElsewhere');
  const ranges = buildRanges(kept);
  const last = ranges.pop()!;
  const list = ranges.length ? t('and', ranges.join(', '), last) : last;
  return t(kept.length === 1 ? 'hidden.sameAsOne' : 'hidden.sameAsMany', list);
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
