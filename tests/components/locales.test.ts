// The message files: every language has all keys and no other, its own plural forms, the same substitutions and its own words, none too long for its place.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FURTHER_LANGUAGES } from '../../scripts/states.ts';
import { LOCALES, readMessages } from './sample.ts';

/** Said by the browser itself, in the manifest. */
const OF_MANIFEST = ['extensionName', 'extensionDescription', 'commandToggle', 'commandNext', 'commandPrevious', 'commandOpen', 'commandFocus', 'commandAloud'];

const source = ['components', 'entrypoints']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(`${folder}/${file}`, 'utf8')))
  .join('\n');

/** Whole keys, and the patterns of keys that are put together (`kinds.${kind}`). */
const literals = new Set([...source.matchAll(/'([a-zA-Z]+(?:\.[a-zA-Z]+)*)'/g)].map(([, key]) => key!));
const patterns = [...source.matchAll(/`((?:[a-zA-Z]+\.)+\$\{[^`]*)`/g)].map(([, key]) => new RegExp(`^${key!.replace(/\$\{[^}]*\}/g, '[a-zA-Z]+')}$`));

const PLURAL = /\.(zero|one|two|few|many|other)$/;
const bare = (key: string) => key.replace(PLURAL, '');
const isSaid = (key: string) => [key, bare(key)].some((name) => literals.has(name) || patterns.some((pattern) => pattern.test(name)));

const english = readMessages('en');
/** The English words of a key; of a plural form that English lacks, those of its `other`. */
const englishOf = (key: string) => english.get(key) ?? english.get(`${bare(key)}.other`) ?? '';

test('the list of languages is that of the files', () => {
  expect(readdirSync('assets/locales').map((file) => file.replace(/\.yml$/, '')).sort()).toEqual([...LOCALES].sort());
});

test('states have names in each of them: add the language to FURTHER_LANGUAGES', () => {
  expect(LOCALES.map((locale) => locale.split('_')[0]!).filter((language) => !['en', 'ru'].includes(language)).sort()).toEqual([...FURTHER_LANGUAGES].sort());
});

test('every message is said somewhere: delete the keys listed here or use them', () => {
  expect([...english.keys()].filter((key) => !OF_MANIFEST.includes(key) && key !== 'locale' && !isSaid(key))).toEqual([]);
});

test('a message name is one that browsers take', () => {
  for (const key of english.keys()) expect(key.replaceAll('.', '_')).toMatch(/^\w+$/);
});

/** Names, and what is written alike in several languages. */
const ALIKE: Partial<Record<string, RegExp>> = {
  '': /^(extensionName|registers\.label|hidden\.where|options\.terms\.row|welcome\.(may\.names\.site|address)|comfort\.percent|aloud\.(times|place))$/,
  de: /^(authors\.institution|kinds\.(initiative|organisation|person|place)|options\.terms\.(name|definition)|options\.sites\.title|comfort\.paper\.sepia|aloud\.pause|take\.notes\..*)$/,
  es: /^(kinds\.capital|comfort\.paper\.sepia|actors\.one|cast\.size\.one)$/,
  fr: /^(authors\.institution|kinds\.(concept|initiative|organisation)|cast\.groups\.(organisations|initiatives)|hidden\.lead|take\.file\.title|options\.sites\.title|welcome\.may\.title|lookUp\.wait\..*|aloud\.pause)$/,
  zh_CN: /^hidden\.places\.none$/,
};

/** Words on buttons, switches and tabs, and titles of a line: they have a place of their own that does not grow. */
const LABEL = new RegExp(`^(?:${[
  'show', 'hide', String.raw`switches\.(?:repeats|fullVersion|widgets|marks)`, String.raw`cast\.(?:title|tab|filter|fewer|order\.(?:appearance|frequency))`, String.raw`kinds\..*`,
  String.raw`mute\.(?:wrong|everywhere|undo)`, String.raw`(?:outline|terms|authors|overview)\.title`, String.raw`terms\.(?:add|edit)`, String.raw`hidden\.(?:peek|close|whole|less|fewer)`,
  String.raw`compare\.action`, String.raw`choice\.(?:full|short|both)`, String.raw`closed\.open`, String.raw`popup\.(?:open|read|scopes\..*)`, String.raw`take\.(?:ask|copy|save|withCast|passage\.copy)`,
  String.raw`words\.(?:lookUp|add)`, String.raw`lookUp\.again`, String.raw`registers\.open`, String.raw`consent\.(?:allow|refuse)`,
  String.raw`options\.(?:undo|(?:sites|terms|lookUps|shortcuts|muted|all|terms\.report)\.(?:on|open|full|add|edit|delete|save|cancel|import|export|allow|revoke|clear|unmute|reset|yes|no|keepOld|undo|close))`,
  String.raw`options\.(?:welcome|\w+\.title)`, String.raw`welcome\.(?:open|(?:names|may\.names)\.\w+)`, String.raw`comfort\.(?:title|focus|size|asPage|\w+\.\w+)`, String.raw`aloud\.(?:title|start|stop|play|pause|rate|allow)`,
].join('|')})$`);
/** What a word of a few letters may always become, in letters. */
const LEAST = 18;
/** Letters' widths: a Han character or a full-width sign is as wide as two. */
const widthOf = (words: string) => [...words].reduce((sum, one) => sum + (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(one) ? 2 : 1), 0);

describe.each(LOCALES)('%s', (locale) => {
  const messages = readMessages(locale);
  const tag = messages.get('locale')!;

  test('names its own language', () => expect(tag).toBe(locale.replace('_', '-')));

  test('has every message and no other: add what is missing, delete what is too much', () => {
    const keys = (all: Map<string, string>) => [...new Set([...all.keys()].map(bare))].sort();
    expect(keys(messages)).toEqual(keys(english));
  });

  test('has the plural forms of its language, each and no other', () => {
    const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
    const forms = Map.groupBy([...messages.keys()].filter((key) => PLURAL.test(key)), bare);
    expect([...forms.keys()].sort()).toEqual([...new Set([...english.keys()].filter((key) => PLURAL.test(key)).map(bare))].sort());
    for (const [name, keys] of forms) expect(keys.map((key) => PLURAL.exec(key)![1]).sort(), name).toEqual(wanted);
  });

  test('puts in the same substitutions', () => {
    const marks = (message: string) => [...new Set(message.match(/\$\d|%s/g) ?? [])].sort();
    for (const [key, message] of messages) expect(marks(message), key).toEqual(marks(englishOf(key)));
  });

  test.skipIf(locale === 'en')('says everything in its own words', () => {
    const isAlike = (key: string) => ALIKE['']!.test(key) || ALIKE[locale]?.test(key);
    expect([...messages].filter(([key, message]) => message === englishOf(key) && !isAlike(key))).toEqual([]);
  });

  test('has no label that is too long for its place', () => {
    const limit = (key: string) => Math.max(LEAST, 1.8 * englishOf(key).length);
    expect([...messages].filter(([key, message]) => LABEL.test(key) && widthOf(message) > limit(key))).toEqual([]);
  });

  test('has a description that the stores take', () => {
    const { length } = messages.get('extensionDescription')!;
    expect(length).toBeGreaterThan(20);
    expect(length).toBeLessThanOrEqual(132);
  });
});

/** What stands wrong in the eye of who reads the language: marks of another language, spaces that break. */
const TYPOGRAPHY: [locale: (typeof LOCALES)[number], what: string, wrong: RegExp][] = [
  ['de', 'quotation marks „…“, a space that does not break before …', /["”«»]| …|[^\u00A0]…/],
  ['fr', 'spaces that do not break before : ; ? ! and within « »', /["“”']|[^\u00A0]»|[^\u00A0]:(?!\/\/)|[^\u202F][;?!]|«[^\u00A0]/],
  ['es', 'quotation marks «…»', /["“”]/],
  ['kk', 'quotation marks «…»', /["“”]/],
  ['zh_CN', 'full-width marks beside Han characters', /\p{Script=Han}[,;:?!()"'.]|[,;:?!()"'.]\p{Script=Han}/u],
];
test.each(['de', 'es', 'fr', 'kk', 'ru'] as const)('%s: a number and its unit do not part', (locale) => {
  expect([...readMessages(locale)].filter(([, message]) => /\$\d (%|min\b|Min\.|kB|ko\b|кБ|мин(?!\p{L}))/u.test(message))).toEqual([]);
});
test.each(TYPOGRAPHY)('%s: %s', (locale, _what, wrong) => {
  expect([...readMessages(locale)].filter(([, message]) => wrong.test(message))).toEqual([]);
});
