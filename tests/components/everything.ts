// What every surface shows at its fullest: for tests that ask something of all of them.
import type { AloudProps } from '../../components/comfortModel.ts';
import type { OptionsState } from '../../components/options/model.ts';
import type { PopupProps } from '../../components/Popup.tsx';
import type { SidebarProps } from '../../components/Sidebar.tsx';
import type { TakeState } from '../../components/take/model.ts';
import { CAST, COMFORT, PRINT, READING } from './sample.ts';

const none = () => {};

/** Actions that do nothing, whatever they are called. */
export const actionsOf = <T extends object>(): T => new Proxy({} as T, { get: () => none });

export const ALOUD: AloudProps = {
  state: 'playing', voice: 'A voice', lang: 'en', at: 2, total: 40, rate: 1, rates: [0.85, 1, 1.15],
  onStart: none, onAllow: none, onPlay: none, onPause: none, onStep: none, onRate: none, onStop: none,
};

export const SIDEBAR: SidebarProps = {
  reading: { ...READING, closed: [10] }, cast: CAST, authors: 'found', switches: { repeats: true, widgets: true, marks: true }, revealed: new Set(), place: 0.4, section: null, open: 'kz',
  current: null, width: { now: 340, first: 340, least: 280, most: 480, step: 20 }, order: 'appearance', terms: 1, drawer: false, comfort: { ...COMFORT, focus: true, aloud: ALOUD }, shortcut: 'Alt+Shift+D', choice: 'full',
  onWidth: none, onOrder: none, onEditTerms: none, onChoose: none, onOpenFull: none, onCompare: async () => [], onSwitch: none, onReveal: none, onOpen: none, onStep: none, onJump: none,
  onClose: none, onTake: none, print: PRINT,
};

export const POPUP: PopupProps = {
  state: { host: 'altai.example', reach: 'running', known: true, article: true, actors: 20, authors: 1, focus: false, counts: { repeats: 7, widgets: 1, marks: 48 } },
  scopes: { page: true, site: true, everywhere: true }, switches: SIDEBAR.switches, shortcut: 'Alt+Shift+D',
  onScope: none, onSwitch: none, onFocus: none, onRead: none, onOpenSidebar: none, onTake: none, onOpenOptions: none,
};

export const OPTIONS: OptionsState = {
  settings: {
    language: 'auto', switches: SIDEBAR.switches, everywhere: true, sitesOff: ['a.example'], pagesOff: ['https://b.example/x'], sidebarClosed: ['c.example'], sidebarWidth: 340, castOrder: 'appearance',
    versions: { 'd.example': 'short' }, marking: { adjectives: 'faint', mentions: 'all' }, focusOn: ['e.example'], type: COMFORT.type, speechRate: 1, printCast: true, muted: ['kz'], mutedOn: { 'https://b.example/x': ['csto'] },
    terms: [{ name: 'Altai Forum', aliases: ['the Forum'], definition: 'A yearly meeting.' }],
  },
  trouble: { kind: 'parts', parts: ['muted', 'terms'] }, names: new Map([['kz', 'Kazakhstan']]), kept: { answers: 2, bytes: 4096 }, unsynced: { why: 'missing', names: ['marking', 'versions'] }, commands: [{ name: 'toggle', keys: '' }],
  hosts: [{ host: 'en.wikipedia.org', source: 'Wikipedia', allowed: false }, { host: 'ru.wikipedia.org', source: 'Wikipedia', allowed: true }], shortcutsAt: 'firefox',
};

export const TAKE: TakeState = {
  title: 'An article', byline: 'Danara Toksanbay, 2025', lang: 'en', citations: { apa: null, chicago: '', bibtex: '@misc{x}', ris: 'TY  - ELEC', 'csl-json': '[{}]' },
  leftOut: { paragraphs: 7, isFullVersion: false, isClosed: true }, actors: 3, passage: { text: 'Some words', link: 'https://altai.example/a#:~:text=Some,words' },
};
