// A name that the glossary lacks: the offer to look it up, the wait, and what came of it. Nothing is asked before the click.
import { useRef } from 'preact/hooks';
import type { LookUpAnswer, LookUpFound } from '../utils/model.ts';
import { useAnswerFocus } from './focus.ts';
import { Icon } from './Icon.tsx';
import { type Translator, useStrings } from './strings.ts';

export interface LookUpProps {
  /** The name to ask for. */
  words: string;
  state: 'idle' | 'asking' | LookUpAnswer;
  onAsk(): void;
}

export function LookUp({ words, state, onAsk }: LookUpProps) {
  const { t } = useStrings();
  const root = useRef<HTMLDivElement>(null);
  const isAnswer = typeof state === 'object';
  const stand = useAnswerFocus(root, isAnswer);
  const ask = () => {
    if (state === 'asking') return;
    stand();
    onAsk();
  };
  return (
    <div class="dr-lookup" ref={root} tabIndex={-1} role="group" aria-label={t('lookUp.label', words)}>
      {!isAnswer && (
        <>
          <button type="button" class="dr-btn dr-lookup-ask" aria-disabled={state === 'asking'} onClick={ask}>
            {t(state === 'asking' ? 'lookUp.asking' : 'lookUp.ask', words)}
          </button>
          <p class="dr-note">{t('lookUp.promise')}</p>
        </>
      )}
      <div role="status">{isAnswer && <Answer answer={state} words={words} />}</div>
      {isAnswer && isWorthAgain(state) && <button type="button" class="dr-act" onClick={ask}>{t('lookUp.again')}</button>}
    </div>
  );
}

const isWorthAgain = ({ status }: LookUpAnswer) => status !== 'found' && status !== 'ambiguous' && status !== 'missing';

function Answer({ answer, words }: { answer: LookUpAnswer; words: string }) {
  const strings = useStrings();
  if (answer.status === 'found') return <Found found={answer} />;
  return (
    <>
      <p class="dr-prose">{sayFault(strings, answer, words)}</p>
      {answer.status === 'ambiguous' && <p class="dr-note"><Out url={answer.url} words={strings.t('lookUp.meanings')} /></p>}
    </>
  );
}

function Found({ found }: { found: LookUpFound }) {
  const { t } = useStrings();
  return (
    <>
      <p class="dr-lookup-title">{found.title}</p>
      <p class="dr-prose dr-lookup-text">{found.text}</p>
      <p class="dr-note dr-lookup-source">
        <Out url={found.url} words={t('lookUp.source', found.source)} />
        <Out url={found.licence.url} words={found.licence.name} />
      </p>
    </>
  );
}

/** A link to a page of the source, in a new tab. */
export function Out({ url, words }: { url: string; words: string }) {
  const { t } = useStrings();
  return (
    <a class="dr-lookup-link" href={url} target="_blank" rel="noopener noreferrer">
      <span>{words}</span>
      <Icon name="out" size={12} />
      <span class="dr-sr">, {t('entry.newTab')}</span>
    </a>
  );
}

/** Say why there is no answer, and what the reader can do. */
function sayFault({ t, count }: Translator, answer: Exclude<LookUpAnswer, LookUpFound>, words: string): string {
  switch (answer.status) {
    case 'busy': return answer.seconds ? t('lookUp.faults.busyFor', count('lookUp.wait', Math.ceil(answer.seconds / 60))) : t('lookUp.faults.busy');
    case 'failed': return t('lookUp.faults.failed', String(answer.code));
    default: return t(`lookUp.faults.${answer.status}`, words);
  }
}
