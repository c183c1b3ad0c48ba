// The window for citing and saving: asks the background for its article, and makes of it what the reader picks.
import '../../assets/css/surfaces.css';
import '../../assets/css/own-pages.css';
import '../../assets/css/options.css';
import '../../assets/css/take.css';
import { i18n } from '#i18n';
import { render } from 'preact';
import { saveFile } from '../../components/saveFile.ts';
import { withFormats } from '../../components/formats.ts';
import { Strings } from '../../components/strings.ts';
import { sayLeftOut } from '../../components/take/leftOut.ts';
import type { TakeActions, TakeState } from '../../components/take/model.ts';
import { Take } from '../../components/take/Take.tsx';
import { type GetMessage, createTongue } from '../../components/tongue.ts';
import { printBibtex } from '../../utils/cite/bibtex.ts';
import { buildItem } from '../../utils/cite/item.ts';
import { printRis } from '../../utils/cite/ris.ts';
import type { ArticleFile } from '../../utils/files/article.ts';
import { fileName } from '../../utils/files/fileName.ts';
import { printHtml } from '../../utils/files/html.ts';
import { printMarkdown } from '../../utils/files/markdown.ts';
import { speakAsSet } from '../../utils/locales/follow.ts';
import { loadMessages } from '../../utils/locales/load.ts';
import { ask } from '../../utils/messages.ts';
import type { ActorKind, CitedItem, TakenArticle } from '../../utils/model.ts';

const tongue = createTongue(i18n.t as GetMessage, loadMessages);
const strings = withFormats(tongue.strings);

const ENDINGS = { apa: 'txt', chicago: 'txt', bibtex: 'bib', ris: 'ris', 'csl-json': 'json', markdown: 'md', html: 'html' };

function stateOf(article: TakenArticle, item: CitedItem): TakeState {
  const { title, authors, site, published, lang, leftOut, cast, passage } = article;
  return {
    title, lang, leftOut, passage, actors: cast.length,
    byline: [...authors.map(({ name }) => name), site, published && strings.date(published)].filter(Boolean).join(', '),
    citations: { apa: null, chicago: null, bibtex: printBibtex(item, authors), ris: printRis(item, authors), 'csl-json': `${JSON.stringify([item], null, 2)}\n` },
  };
}

function actionsOf(article: TakenArticle): TakeActions {
  const kinds = [...new Set(article.cast.map(({ kind }) => kind))];
  const words: ArticleFile['words'] = {
    cast: strings.t('cast.title'), published: article.published ? strings.date(article.published) : '', leftOut: sayLeftOut(article.leftOut, strings),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, strings.t(`kinds.${kind}`)])) as Record<ActorKind, string>,
  };
  return {
    printFile: (format, hasCast) => (format === 'markdown' ? printMarkdown : printHtml)({ article, words, hasCast }),
    onCopy: (text) => navigator.clipboard.writeText(text).then(() => true, () => false),
    onSave(format, text) {
      const name = fileName(article.title, ENDINGS[format], new URL(article.url).hostname);
      saveFile(name, text);
      return name;
    },
  };
}

async function show(): Promise<void> {
  const key = new URLSearchParams(location.search).get('key');
  let redraw = (): void => {};
  const [article] = await Promise.all([key ? ask('taken', key).catch(() => null) : null, speakAsSet(tongue, () => redraw())]);
  const item = article && buildItem(article);
  let styled: { apa: string; chicago: string } | null = null;
  redraw = () => {
    document.documentElement.lang = strings.locale;
    document.title = `${strings.t('take.title')}, Dramatis`;
    const state = item && stateOf(article, item);
    const full = state && { ...state, citations: { ...state.citations, ...styled } };
    render(<Strings.Provider value={strings}><Take state={full} actions={article ? actionsOf(article) : NO_ACTIONS} /></Strings.Provider>, document.getElementById('app')!);
  };
  redraw();
  if (!item) return;
  styled = await import('./styles.ts').then(({ printStyles }) => printStyles(item)).catch(() => ({ apa: '', chicago: '' }));
  redraw();
}

/** Without an article there is nothing to do anything with. */
const NO_ACTIONS: TakeActions = { printFile: () => '', onCopy: async () => false, onSave: () => '' };

void show();
