// Whom does an article name, where one form may mean several, stands in another name, or is the article's own?
import { describe, expect, test } from 'vitest';
import { findCast } from '../../utils/find/article.ts';
import { namesOf } from '../../scripts/names.ts';
import type { Language, OwnTerm } from '../../utils/model.ts';

const languageOf = (text: string): Language => (/[а-яё]/i.test(text) ? 'ru' : 'en');
function castOf(texts: string[], { terms = [], muted = [] }: { terms?: OwnTerm[]; muted?: string[] } = {}) {
  const language = languageOf(texts.join(' '));
  return findCast({ blocks: texts.map((text, id) => ({ id, text })), language, terms, muted }, namesOf(language));
}
/** "id: what stands there", in order; adjectives in brackets. */
function namedIn(...texts: string[]): string[] {
  const all = castOf(texts).actors.flatMap(({ id, mentions, adjectives }) => [...mentions.map((one) => ({ one, line: `${id}: ${one.text}` })), ...adjectives.map((one) => ({ one, line: `(${id}: ${one.text})` }))]);
  return all.toSorted((x, y) => x.one.block - y.one.block || x.one.start - y.one.start).map(({ line }) => line);
}

describe('what a form means is told by the article', () => {
  test.each<[string, string[]]>([
    ['Congo borders Rwanda.', ['rwanda: Rwanda']],
    ['The Democratic Republic of the Congo is large. Congo borders Rwanda.', ['democratic-republic-of-the-congo: Democratic Republic of the Congo', 'democratic-republic-of-the-congo: Congo', 'rwanda: Rwanda']],
    ['The Security Council met.', []],
    ['The UN met, and so did the Security Council.', ['united-nations: UN', 'un-security-council: Security Council']],
    ['Georgia and Armenia share a border.', ['georgia-country: Georgia', 'armenia: Armenia']],
    ['Niger and Nigeria, Guinea and Guinea-Bissau.', ['niger: Niger', 'nigeria: Nigeria', 'guinea: Guinea', 'guinea-bissau: Guinea-Bissau']],
  ])('%s', (text, expected) => expect(namedIn(text)).toEqual(expected));
});

describe('a form that is part of another name is none', () => {
  test.each<[string, string[]]>([
    ['He played like Michael Jordan.', []],
    ['The Tashkent Marathon is long, and Tashkent was silent.', ['tashkent: Tashkent']],
    ['Lara Trump spoke; Donald Trump did not, and Trump left.', ['donald-trump: Donald Trump', 'donald-trump: Trump']],
    ['The Russian President Putin met J. Putin and V. Putin.', ['(russia: Russian)', 'vladimir-putin: Putin', 'vladimir-putin: V. Putin']],
    ['A US-led force, a Russia–China deal, anti-French talk, and he told us.', ['united-states: US', 'russia: Russia', 'china: China', '(france: French)']],
    ['Людмила Путина и Владимир Путин', ['vladimir-putin: Владимир Путин']],
    ['В Новой Мексике нет моря.', []],
  ])('%s', (text, expected) => expect(namedIn(text)).toEqual(expected));
});

describe('Russian words that are never inflected', () => {
  test.each<[string, string[]]>([
    ['Войска ушли из Мали.', ['mali: Мали']],
    ['Мало кто ждал этого. Малый бизнес.', []],
    ['Переговоры в Дели', ['new-delhi: Дели']],
    ['Дело в том', []],
  ])('%s', (text, expected) => expect(namedIn(text)).toEqual(expected));
});

describe('the article’s own acronyms', () => {
  test('stand for what they are defined as, everywhere in it', () => {
    const { actors, made } = castOf(['The CFLS met.', 'The Centre for Lake and Steppe (CFLS) is new.']);
    expect(actors.map(({ id, kind, mentions }) => [id, kind, mentions.map(({ text }) => text)])).toEqual([['article:CFLS', 'term', ['CFLS', 'Centre for Lake and Steppe', 'CFLS']]]);
    expect(made.map(({ full }) => full?.en)).toEqual(['Centre for Lake and Steppe']);
  });
  test('are the glossary’s actor where the long form is', () => {
    const [actor] = castOf(['The Collective Security Treaty Organization (CSTR) met. The CSTR left.']).actors;
    expect([actor!.id, actor!.name, actor!.mentions.map(({ text }) => text)]).toEqual(['csto', 'CSTO', ['Collective Security Treaty Organization', 'CSTR', 'CSTR']]);
  });
  test('a definition in the text is kept with its place', () => {
    expect(castOf(['It rained.', 'CSTO — an alliance of six states. It met.']).actors[0]!.gloss).toEqual({ text: 'an alliance of six states', block: 1 });
  });
});

test('the reader’s own term counts before the glossary, and what is muted is left out', () => {
  const terms = [{ name: 'Khorgos', aliases: ['the dry port'], definition: 'Where I worked.' }];
  const { actors, made } = castOf(['Khorgos, the dry port, lies in Kazakhstan near China.'], { terms, muted: ['china'] });
  expect(actors.map(({ id, mentions }) => [id, mentions.length])).toEqual([['own:Khorgos', 2], ['kazakhstan', 1]]);
  expect(made.map(({ definition }) => definition.en)).toEqual(['Where I worked.']);
});
