// A small invented article with its cast, and the translators over the real message files.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { withFormats } from '../../components/formats.ts';
import { createTranslator } from '../../components/translator.ts';
import type { ComfortProps } from '../../components/comfortModel.ts';
import type { PrintProps } from '../../components/TakeAlong.tsx';
import type { Translator } from '../../components/strings.ts';
import type { ActorKind, CastMember, Reading, Widget, WidgetKind } from '../../utils/model.ts';

/** The languages of the interface, by the names of their files. */
export const LOCALES = ['de', 'en', 'es', 'fr', 'kk', 'ru', 'zh_CN'] as const;
export type Locale = (typeof LOCALES)[number];

type Messages = { [key: string]: string | Messages };

/** Read a message file as flat keys. */
export function readMessages(locale: Locale): Map<string, string> {
  const flat = new Map<string, string>();
  const walk = (messages: Messages, prefix: string) => {
    for (const [key, value] of Object.entries(messages)) {
      if (typeof value === 'string') flat.set(prefix + key, value);
      else walk(value, `${prefix}${key}.`);
    }
  };
  walk(parse(readFileSync(`assets/locales/${locale}.yml`, 'utf8')) as Messages, '');
  return flat;
}

/** Create a translator as the extension does; an unknown key throws. */
export function translator(locale: Locale): Translator {
  const messages = readMessages(locale);
  const getMessage = (key: string, substitutions: string[]) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`No message "${key}" in ${locale}.yml`);
    return message.replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
  };
  return withFormats(createTranslator(getMessage, messages.get('locale')!));
}

/** Create a member of the cast that is named at the places given. */
export function member(id: string, kind: ActorKind, name: string, places: number[], more: Partial<CastMember['entry']> = {}): CastMember {
  return {
    actor: { id, name, kind, mentions: places.map((place) => ({ block: 10, start: 0, end: name.length, text: name, place })), adjectives: [], gloss: null },
    entry: {
      id, kind,
      name: { en: name, ru: `${name} по-русски` },
      aliases: { en: [name], ru: [] },
      definition: { en: `What ${name} is.`, ru: `Что такое ${name}.` },
      source: { title: 'A source', url: 'https://source.example/entry' },
      ...more,
    },
    roles: [],
    since: [],
    seats: [],
  };
}

export const CAST: CastMember[] = [
  member('kz', 'state', 'Kazakhstan', [0.1, 0.4, 0.9]),
  member('ru', 'state', 'Russia', [0.2]),
  member('mow', 'capital', 'Moscow', [0.3, 0.5], { of: 'ru' }),
  member('ast', 'capital', 'Astana', [0.35], { of: 'nowhere' }),
  member('csto', 'organisation', 'CSTO', [0.5], { full: { en: 'Collective Security Treaty Organization', ru: 'Организация Договора' } }),
  { ...member('tok', 'person', 'Kassym-Jomart Tokayev', [0.6]), roles: [{ title: { en: 'President of Kazakhstan', ru: 'президент Казахстана' }, from: '2019-03-20' }] },
  member('npt', 'treaty', 'NPT', [0.7]),
  member('ca', 'place', 'Central Asia', [0.8]),
];

const widget = (kind: WidgetKind, block: number): Widget => ({ kind, blocks: [block], text: '', reason: '' });

export const READING: Reading = {
  layout: null,
  title: 'An article',
  published: '2025-09-12',
  lang: 'en',
  credits: [2],
  authors: [{ name: 'Danara Toksanbay', degrees: ['PhD in Political Science'], affiliations: [{ role: 'Senior Research Fellow', organisation: 'Altai Centre' }], source: 'byline', sources: ['byline'], blocks: [2] }],
  blocks: [],
  searched: [],
  paragraphs: [10, 11, 12, 14, 15],
  outline: [{ block: 13, title: 'Who carries it out', level: 2, paragraph: 4 }],
  repeats: [{ kind: 'short-version', hidden: [5, 6, 7, 8], kept: [10, 11, 12, 15], twins: [10, 11, 12, 15], reason: '' }],
  widgets: [widget('rating', 3), widget('rating', 20), widget('share', 21), widget('print', 4)],
  actors: CAST.map(({ actor }) => actor),
  nearCopies: [],
  closed: [],
  words: { shown: 1100, kept: 660 },
  timings: {},
};

export const PRINT: PrintProps = { hasCast: false, onPrint() {}, onCast() {} };

/** The comfort of a reader who has asked for nothing yet, in a browser without speech. */
export const COMFORT: ComfortProps = {
  focus: false,
  type: { size: 100, measure: 'page', leading: 'page', face: 'page', paper: 'page' },
  choices: {
    size: [80, 90, 100, 110, 125, 150, 175, 200], measure: ['page', 'narrow', 'medium', 'wide'], leading: ['page', 'close', 'open', 'loose'],
    face: ['page', 'serif', 'sans', 'legible', 'dyslexia'], paper: ['page', 'light', 'sepia', 'dark'],
  },
  aloud: null, onFocus() {}, onType() {},
};
