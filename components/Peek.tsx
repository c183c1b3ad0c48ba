// The hidden paragraphs, each over the way to the place where the same text stands.
import { useState } from 'preact/hooks';
import type { Reading, Repeat } from '../utils/model.ts';
import { FirstFew } from './FirstFew.tsx';
import { numberParagraphs } from './hiddenGroups.ts';
import { useStrings } from './strings.ts';

/** A text of more characters than this is cut after its fourth line. */
const LONG = 200;

interface Props {
  reading: Reading;
  repeats: Repeat[];
  onJump(block: number): void;
}

interface Pair {
  id: number;
  text: string;
  /** The block that says the same; null where no other does. */
  twin: number | null;
  /** The number of the twin, where it has one. */
  number: number | null;
}

/** Pair what is hidden with what is kept; a paragraph that two repeats hide is listed once. */
function buildPairs({ blocks, paragraphs }: Reading, repeats: Repeat[]): Pair[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const numbers = numberParagraphs(paragraphs);
  const pairs = new Map<number, Pair>();
  for (const { hidden, twins } of repeats) {
    for (const [index, id] of hidden.entries()) {
      const twin = twins[index] ?? -1;
      if (!pairs.has(id)) pairs.set(id, { id, text: texts.get(id) ?? '', twin: twin < 0 ? null : twin, number: numbers.get(twin) ?? null });
    }
  }
  return [...pairs.values()];
}

export function Peek({ reading, repeats, onJump }: Props) {
  return (
    <FirstFew items={buildPairs(reading, repeats)}>
      {(pairs) => <ol>{pairs.map((pair) => <PeekPair key={pair.id} pair={pair} lang={reading.lang} onJump={onJump} />)}</ol>}
    </FirstFew>
  );
}

function PeekPair({ pair: { text, twin, number }, lang, onJump }: { pair: Pair; lang: string; onJump: Props['onJump'] }) {
  const { t } = useStrings();
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > LONG;
  const action = t(isWhole ? 'hidden.less' : 'hidden.whole');
  return (
    <li>
      <p class={isLong && !isWhole ? 'dr-gloss is-cut' : 'dr-gloss'} lang={lang || undefined}>{text}</p>
      <div class="dr-look-foot">
        {twin === null
          ? <span>{t('hidden.onlyHere')}</span>
          : <button type="button" class="dr-act" onClick={() => onJump(twin)}>{number === null ? t('hidden.sameKept') : t('hidden.sameAs', number)}</button>}
        {isLong && (
          <button type="button" class="dr-act is-quiet" aria-expanded={isWhole} aria-label={`${action}: ${text.slice(0, 40)}…`} onClick={() => setWhole(!isWhole)}>{action}</button>
        )}
      </div>
    </li>
  );
}
