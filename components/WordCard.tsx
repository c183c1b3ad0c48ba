// The card of words that the reader asks about: what the glossary has, the look-up, and the way into his own glossary. It stays until he closes it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry, LookUpAnswer, OwnTerm } from '../utils/model.ts';
import type { AskedWords } from './actorActions.ts';
import { AddTerm } from './AddTerm.tsx';
import { Flag } from './Flag.tsx';
import { foreignIn, nameLangOf, nameOf } from './glosses.ts';
import { Icon } from './Icon.tsx';
import { useUniqueId } from './ids.ts';
import { lineOf } from './kinds.ts';
import { LookUp, type LookUpProps } from './LookUp.tsx';
import { usePlace } from './placeCard.ts';
import { useStrings } from './strings.ts';

export interface WordCardProps {
  asked: AskedWords;
  /** Whether the words can be a name at all: a paragraph is nothing to look up. */
  isName: boolean;
  /** What the glossary means by these very words. */
  known: Entry | null;
  terms: OwnTerm[];
  docked: boolean;
  inset?: number;
  /** Ask for the words; called by a click and nothing else. */
  onLookUp(): Promise<LookUpAnswer>;
  onAdd(term: OwnTerm): void;
  onRemove(term: OwnTerm): void;
  /** Whether something is being written, which a slip of the hand must not lose. */
  onEditing(isEditing: boolean): void;
  onClose(): void;
}

export function WordCard(props: WordCardProps) {
  const { asked: { words, draft, start, place }, isName, known, terms, docked, inset, onAdd, onRemove, onClose } = props;
  const strings = useStrings();
  const { t } = strings;
  const id = useUniqueId();
  const card = useRef<HTMLDivElement>(null);
  const { state, ask } = useLookUp(props);
  const [isEditing, setEditing] = useState(start === 'add');
  useLayoutEffect(() => props.onEditing(isEditing), [isEditing]);
  useLayoutEffect(() => {
    if (start !== 'add') card.current!.focus({ preventScroll: true });
  }, []);
  usePlace(card, {
    of: words, rects: place.rects, anchor: place.anchor, inset, docked,
    // What it stood at may be no more: it stays where it is.
    onClose: () => { if (!isEditing && place.rects().length > 0) onClose(); },
  });
  return (
    <div ref={card} class={`dr dr-card k-${known ? lineOf(known.kind) : 'place'}${docked ? ' is-docked' : ''}`} dir="ltr" role="dialog" aria-labelledby={id} tabIndex={-1}>
      <div class="dr-rule2" />
      <div class="dr-card-in">
        <div class="dr-entry-head">
          <span class="dr-kind">{t(known ? `kinds.${known.kind}` : 'words.kind')}</span>
          <Flag flag={known?.flag} />
          <button type="button" class="dr-icon" aria-label={t('entry.close', words)} onClick={onClose}><Icon name="close" /></button>
        </div>
        <h2 class="dr-entry-name" id={id} lang={known ? nameLangOf(known, strings) : undefined}>{known ? nameOf(known, strings) : words}</h2>
        {known && <p class="dr-prose dr-entry-text" lang={foreignIn(known, strings)}>{known.definition[strings.language]}</p>}
        {isName
          // While a term is written, an offer would only be in the way; an answer may be of use.
          ? (!isEditing || state !== 'idle') && <LookUp words={words} state={state} onAsk={ask} />
          : <p class="dr-note dr-lookup">{t('words.long')}</p>}
        <AddTerm draft={withFound(draft, state)} terms={terms} isOpen={isEditing} onOpen={setEditing} onAdd={onAdd} onRemove={onRemove} />
      </div>
    </div>
  );
}

/** The look-up of the card: begun by the click that opened it, where that was one for it. */
function useLookUp({ asked, onLookUp }: WordCardProps): { state: LookUpProps['state']; ask(): void } {
  const [state, setState] = useState<LookUpProps['state']>('idle');
  const ask = () => {
    setState('asking');
    void onLookUp().then(setState);
  };
  useEffect(() => {
    if (asked.start === 'ask') ask();
  }, []);
  return { state, ask };
}

/** The draft with the text that was looked up, and whose it is, in place of a definition. */
function withFound(draft: OwnTerm, state: LookUpProps['state']): OwnTerm {
  if (typeof state !== 'object' || state.status !== 'found') return draft;
  return { ...draft, definition: `${state.text} (${state.source}, ${state.licence.name}: ${state.url})` };
}
