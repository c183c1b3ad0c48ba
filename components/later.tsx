// Views that few readers open: drawn once their code has been loaded.
import { type ComponentType, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { NearCopies } from './NearCopies.tsx';
import type { Peek } from './Peek.tsx';
import type { RegisterLookUp } from './RegisterLookUp.tsx';
import { useStrings } from './strings.ts';

/** The views by name. */
export interface LaterViews {
  NearCopies: typeof NearCopies;
  Peek: typeof Peek;
  RegisterLookUp: typeof RegisterLookUp;
}

export interface LaterLoader {
  /** The views, once they have been loaded. */
  views: LaterViews | null;
  load(): Promise<LaterViews>;
}

const Loader = createContext<LaterLoader | null>(null);
export const LaterProvider = Loader.Provider;

type PropsOf<K extends keyof LaterViews> = Parameters<LaterViews[K]>[0];

/** Draw a view, or say why it is not there. Throws outside `LaterProvider`. */
export function LaterView<K extends keyof LaterViews>({ of, ...props }: { of: K } & PropsOf<K>) {
  const { t } = useStrings();
  const loader = useContext(Loader);
  if (!loader) throw new Error('Draw this component inside <LaterProvider value={…}>.');
  const [views, setViews] = useState(loader.views);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!views) loader.load().then(setViews, () => setFailed(true));
  }, []);
  if (!views) return <p class="dr-note" role="status">{isFailed && t('later.failed')}</p>;
  const View = views[of] as ComponentType<unknown>;
  return <View {...props} />;
}
