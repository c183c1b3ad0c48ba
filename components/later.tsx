// Views that stand in scripts of their own: drawn once their code has been loaded.
import { type ComponentType, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { AloudControls } from './AloudControls.tsx';
import type { CastEntry } from './CastEntry.tsx';
import type { HoverCard } from './HoverCard.tsx';
import type { NearCopies } from './NearCopies.tsx';
import type { OpenEntry } from './OpenEntry.tsx';
import type { Peek } from './Peek.tsx';
import type { RegisterLookUp } from './RegisterLookUp.tsx';
import type { TypeControls } from './TypeControls.tsx';
import { useStrings } from './strings.ts';

/** The views by name, under the script that has them: what a reader opens beside the text, and what few open. */
interface ViewsOf {
  cards: { CastEntry: typeof CastEntry; HoverCard: typeof HoverCard; OpenEntry: typeof OpenEntry };
  extras: { AloudControls: typeof AloudControls; NearCopies: typeof NearCopies; Peek: typeof Peek; RegisterLookUp: typeof RegisterLookUp; TypeControls: typeof TypeControls };
}

export type LaterPart = keyof ViewsOf;
type Views = ViewsOf['cards'] & ViewsOf['extras'];

/** In which script each of them is. */
const PART_OF: Record<keyof Views, LaterPart> = {
  CastEntry: 'cards', HoverCard: 'cards', OpenEntry: 'cards',
  AloudControls: 'extras', NearCopies: 'extras', Peek: 'extras', RegisterLookUp: 'extras', TypeControls: 'extras',
};

export interface Later<P extends LaterPart> {
  views: ViewsOf[P];
  /** Empty where the surface has it from the start. */
  css: string;
}

export interface LaterLoader {
  /** The views with their css, as far as they have been loaded. */
  readonly loaded: { [P in LaterPart]?: Later<P> };
  load(part: LaterPart): Promise<void>;
}

const Loader = createContext<LaterLoader | null>(null);
export const LaterProvider = Loader.Provider;

function useLoader(): LaterLoader {
  const loader = useContext(Loader);
  if (!loader) throw new Error('Draw this component inside <LaterProvider value={…}>.');
  return loader;
}

/** Tell whether a view can be drawn, and have it loaded as soon as it is wanted. Throws outside `LaterProvider`. */
export function useLater(view: keyof Views, isWanted = true): 'coming' | 'there' | 'failed' {
  const loader = useLoader();
  const part = PART_OF[view];
  const [outcome, setOutcome] = useState<'coming' | 'there' | 'failed'>('coming');
  const isThere = loader.loaded[part] !== undefined;
  useEffect(() => {
    // What has come since this was drawn is asked for all the same: it has to be drawn anew.
    if (!isWanted || isThere) return;
    setOutcome('coming');
    loader.load(part).then(() => setOutcome('there'), () => setOutcome('failed'));
  }, [isWanted]);
  return isThere ? 'there' : outcome;
}

/** Give what a control has to listen to for its view to be loaded at the first sign that it is wanted. Where nothing is loaded later, that is nothing. */
export function useForeseen(view: keyof Views): { onPointerEnter(): void; onFocus(): void } {
  const loader = useContext(Loader);
  // Who then asks for it is told what came of it.
  const bring = () => void loader?.load(PART_OF[view]).catch(() => {});
  return { onPointerEnter: bring, onFocus: bring };
}

/** Stands where a view will be, and says so if it cannot come. */
export function LaterNote({ isFailed }: { isFailed: boolean }) {
  const { t } = useStrings();
  return <p class="dr-note" role="status">{isFailed && t('later.failed')}</p>;
}

/** Draw a view, or say why it is not there. Throws outside `LaterProvider`. */
export function LaterView<K extends keyof Views>({ view, ...props }: { view: K } & Parameters<Views[K]>[0]) {
  const { loaded } = useLoader();
  const state = useLater(view);
  const later = loaded[PART_OF[view]];
  if (!later) return <LaterNote isFailed={state === 'failed'} />;
  const View = (later.views as Partial<Views>)[view] as ComponentType<unknown>;
  return (
    <>
      {later.css && <style>{later.css}</style>}
      <View {...props} />
    </>
  );
}
