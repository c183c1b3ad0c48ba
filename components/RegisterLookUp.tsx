// One question to a register: the offer, the wait, and its records as candidates. Nothing is asked before the click, nothing is taken over.
import { useRef, useState } from 'preact/hooks';
import type { Candidate, LookUpCandidates, Register } from '../utils/model.ts';
import { type RegisterAnswer, type RegisterQuestion, useAuthorDesk } from './authorDesk.ts';
import { sentIn } from './authorWords.ts';
import { useAnswerFocus } from './focus.ts';
import { Out } from './LookUp.tsx';
import { type Translator, useStrings } from './strings.ts';

/** As the registers write themselves. */
export const NAMES: Record<Register, string> = { orcid: 'ORCID', openalex: 'OpenAlex', ror: 'ROR' };

export function RegisterLookUp({ question }: { question: RegisterQuestion }) {
  const { t } = useStrings();
  const { onLookUp } = useAuthorDesk();
  const [state, setState] = useState<'idle' | 'asking' | RegisterAnswer>('idle');
  const root = useRef<HTMLDivElement>(null);
  const isAnswer = typeof state === 'object';
  const stand = useAnswerFocus(root, isAnswer);
  const ask = () => {
    if (state === 'asking') return;
    stand();
    setState('asking');
    void onLookUp(question).then(setState);
  };
  const [register, sent] = [NAMES[question.service], sentIn(question)];
  return (
    <div class="dr-lookup" ref={root} tabIndex={-1} role="group" aria-label={t('registers.label', register, sent)}>
      {!isAnswer && (
        <button type="button" class="dr-btn dr-lookup-ask" aria-disabled={state === 'asking'} onClick={ask}>
          {t(state === 'asking' ? 'registers.asking' : 'registers.ask', register, sent)}
        </button>
      )}
      <div role="status">{isAnswer && <Answer answer={state} register={register} words={question.words} />}</div>
      {isAnswer && !['candidates', 'missing'].includes(state.status) && <button type="button" class="dr-act" onClick={ask}>{t('lookUp.again')}</button>}
    </div>
  );
}

function Answer({ answer, register, words }: { answer: RegisterAnswer; register: string; words: string }) {
  const strings = useStrings();
  return answer.status === 'candidates' ? <Candidates answer={answer} words={words} /> : <p class="dr-prose">{sayFault(strings, answer, register, words)}</p>;
}

function Candidates({ answer: { candidates, total, source, licence }, words }: { answer: LookUpCandidates; words: string }) {
  const { t, count } = useStrings();
  return (
    <>
      <p class="dr-note">{t('registers.found', source, count('registers.records', total), words)}</p>
      <ol class="dr-records">{candidates.map((one) => <li key={one.id}><Record record={one} source={source} /></li>)}</ol>
      <p class="dr-note">{total > candidates.length && `${t('registers.first', candidates.length)} `}{t('registers.unsure')}</p>
      <p class="dr-note dr-lookup-source"><span>{t('lookUp.source', source)}</span> <Out url={licence.url} words={licence.name} /></p>
    </>
  );
}

function Record({ record: { name, id, url, also, institutions, place, since }, source }: { record: Candidate; source: string }) {
  const { t } = useStrings();
  const where = [place, since === undefined ? '' : t('registers.since', String(since))].filter(Boolean).join('; ');
  return (
    <>
      <p class="dr-record-name"><Out url={url} words={name} /></p>
      {institutions.length > 0 && <p class="dr-note">{institutions.join('; ')}</p>}
      {where && <p class="dr-note">{where}</p>}
      {also.length > 0 && <p class="dr-note">{t('registers.also', also.join('; '))}</p>}
      <p class="dr-note dr-num">{source} {id}</p>
    </>
  );
}

/** Say why there are no candidates, and what the reader can do. */
function sayFault({ t, count }: Translator, answer: Exclude<RegisterAnswer, LookUpCandidates>, register: string, words: string): string {
  switch (answer.status) {
    case 'busy': return answer.seconds ? t('registers.faults.busyFor', register, count('lookUp.wait', Math.ceil(answer.seconds / 60))) : t('registers.faults.busy', register);
    case 'failed': return t('registers.faults.failed', register, String(answer.code));
    case 'missing': return t('registers.faults.missing', register, words);
    default: return t(`registers.faults.${answer.status}`, register);
  }
}
