// The paragraphs that the two versions word differently: each pair as one text, with the words of only one version marked.
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Difference, NearCopy, Reading } from '../utils/model.ts';
import { FirstFew } from './FirstFew.tsx';
import { numberParagraphs } from './hiddenGroups.ts';
import { useStrings } from './strings.ts';

interface Props {
  reading: Reading;
  /** The blocks that are hidden now: there is no place to jump to. */
  away: ReadonlySet<number>;
  onCompare(first: string, second: string): Promise<Difference[]>;
  onJump(block: number): void;
}

type Answer = Difference[] | 'waiting' | 'failed';

export function NearCopies({ reading, away, onCompare, onJump }: Props) {
  const { t } = useStrings();
  return (
    <>
      <p class="dr-note dr-diff"><del>{t('compare.onlyShort')}</del> · <ins>{t('compare.onlyFull')}</ins></p>
      <FirstFew items={reading.nearCopies}>
        {(copies) => <Pairs copies={copies} reading={reading} away={away} onCompare={onCompare} onJump={onJump} />}
      </FirstFew>
    </>
  );
}

function Pairs({ copies, reading, away, onCompare, onJump }: Props & { copies: NearCopy[] }) {
  const { t } = useStrings();
  const texts = new Map(reading.blocks.map(({ id, text }) => [id, text]));
  const numbers = numberParagraphs(reading.paragraphs);
  const pairs = copies.map(({ block, twin }) => [texts.get(block) ?? '', texts.get(twin) ?? ''] as const);
  const answers = useAnswers(pairs, onCompare);
  const isWaiting = answers.includes('waiting');
  return (
    <>
      <p class="dr-note" role="status">{isWaiting ? t('compare.waiting') : answers.includes('failed') && t('compare.failed')}</p>
      <ol>
        {copies.map(({ block, twin }, index) => {
          const number = numbers.get(twin);
          const answer = answers[index];
          return answer && answer !== 'waiting' && (
            <li key={block}>
              {answer === 'failed' ? <p class="dr-prose" lang={reading.lang || undefined}>{pairs[index]![0]}</p> : <Marked differences={answer} lang={reading.lang} />}
              <div class="dr-look-foot">
                <button type="button" class="dr-act" onClick={() => onJump(block)}>{t('compare.toShort')}</button>
                {away.has(twin)
                  ? <span>{t('compare.fullFolded')}</span>
                  : <button type="button" class="dr-act" onClick={() => onJump(twin)}>{number ? t('compare.toFullAt', number) : t('compare.toFull')}</button>}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Ask for each pair once; closing forgets, so that opening again asks again. */
function useAnswers(pairs: (readonly [string, string])[], onCompare: Props['onCompare']): (Answer | null)[] {
  const [known, setKnown] = useState<ReadonlyMap<string, Answer>>(new Map());
  const asked = useRef(new Set<string>());
  const isGone = useRef(false);
  const keyOf = (pair: readonly [string, string]) => pair.join('\n');
  useEffect(() => {
    for (const pair of pairs) {
      const key = keyOf(pair);
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      const answer = (value: Answer) => {
        if (!isGone.current) setKnown((before) => new Map(before).set(key, value));
      };
      // Only words that come into a status already there are spoken.
      answer('waiting');
      onCompare(...pair).then(answer, () => answer('failed'));
    }
  });
  useEffect(() => () => { isGone.current = true; }, []);
  return pairs.map((pair) => known.get(keyOf(pair)) ?? null);
}

/** One text: what is struck stands only in the short version, what is underlined only in the full one. */
function Marked({ differences, lang }: { differences: Difference[]; lang: string }) {
  const { t, locale } = useStrings();
  return (
    <p class="dr-prose dr-diff" lang={lang || undefined}>
      {differences.map(({ text, in: where }, index) => {
        if (where === 'both') return <Fragment key={index}>{text}</Fragment>;
        const Tag = where === 'first' ? 'del' : 'ins';
        // Words of both versions that follow each other would be read as one word.
        const before = differences[index - 1];
        const isTight = before && before.in !== 'both' && !/\s$/.test(before.text) && !/^\s/.test(text);
        return (
          <Fragment key={index}>
            {isTight && ' '}
            <Tag><span class="dr-sr" lang={locale}>[{t(where === 'first' ? 'compare.onlyShort' : 'compare.onlyFull')}: </span>{text}<span class="dr-sr">]</span></Tag>
          </Fragment>
        );
      })}
    </p>
  );
}
