// The window for citing and saving an article: its citation, the article as a file, a link to what was selected.
import type { ComponentChildren } from 'preact';
import { Logo } from '../Icon.tsx';
import { useStrings } from '../strings.ts';
import { ArticleOut } from './ArticleOut.tsx';
import { Citation } from './Citation.tsx';
import { sayLeftOut } from './leftOut.ts';
import type { TakeActions, TakeState } from './model.ts';
import { PassageLink } from './PassageLink.tsx';

/** `state` is null where the article is no longer kept. */
export function Take({ state, actions }: { state: TakeState | null; actions: TakeActions }) {
  const strings = useStrings();
  const { t } = strings;
  if (!state) {
    return (
      <Frame>
        <div class="dr-taken">
          <p class="dr-taken-title" role="alert">{t('take.gone')}</p>
          <p class="dr-part-text">{t('take.goneWhat')}</p>
        </div>
      </Frame>
    );
  }
  const { title, byline, lang, citations, leftOut, actors, passage } = state;
  return (
    <Frame>
      <div class="dr-taken">
        <p class="dr-taken-title" lang={title ? lang : undefined}>{title || t('take.untitled')}</p>
        {byline && <p class="dr-gloss">{byline}</p>}
      </div>
      {passage && <PassageLink passage={passage} lang={lang} actions={actions} />}
      <Citation citations={citations} lang={lang} actions={actions} />
      <ArticleOut leftOut={sayLeftOut(leftOut, strings)} actors={actors} actions={actions} />
    </Frame>
  );
}

function Frame({ children }: { children: ComponentChildren }) {
  const { t } = useStrings();
  return (
    <main class="dr dr-page dr-options" dir="ltr">
      <div class="dr-options-in">
        <div class="dr-options-head">
          <Logo />
          <h1>{t('take.title')}</h1>
          <p class="dr-note">{t('take.promise')}</p>
        </div>
        <div class="dr-rule2" />
        {children}
      </div>
    </main>
  );
}
