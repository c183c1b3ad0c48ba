// Views that few readers open: drawn once their code has been loaded.
import { type ComponentType, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { AloudControls } from './AloudControls.tsx';
import type { NearCopies } from './NearCopies.tsx';
import type { Peek } from './Peek.tsx';
import type { RegisterLookUp } from './RegisterLookUp.tsx';
import type { TypeControls } from './TypeControls.tsx';
import { useStrings } from './strings.ts';

/** The views by name. */
export interface LaterViews {
  AloudControls: typeof AloudControls;
  NearCopies: typeof NearCopies;
  Peek: typeof Peek;
  RegisterLookUp: typeof RegisterLookUp;
  TypeControls: typeof TypeControls;
}

export interface Later {
  views: LaterViews;
  /** Empty where the surface has it from the start. */
  css: string;
}

export interface LaterLoader {
  /** The views with their css, once they have been loaded. */
  loaded: Later | null;
  load(): Promise<Later>;
}

const Loader = createContext<LaterLoader | null>(null);
export const LaterProvider = Loader.Provider;

type PropsOf<K extends keyof LaterViews> = Parameters<LaterViews[K]>[0];

/** Draw a view, or say why it is not there. Throws outside `LaterProvider`. */
export function LaterView<K extends keyof LaterViews>({ of, ...props }: { of: K } & PropsOf<K>) {
  const { t } = useStrings();
  const loader = useContext(Loader);
  if (!loader) throw new Error('Draw this component inside <LaterProvider value={…}>.');
  const [later, setLater] = useState(loader.loaded);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!later) loader.load().then(setLater, () => setFailed(true));
  }, []);
  if (!later) return <p class="dr-note" role="status">{isFailed && t('later.failed')}</p>;
  const View = later.views[of] as ComponentType<unknown>;
  return (
    <>
      {later.css && <style>{later.css}</style>}
      <View {...props} />
    </>
  );
}
