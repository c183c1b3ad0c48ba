// @vitest-environment node
// Has every state its code, is it the right one, and are its names and its flag made of it as they should be?
import { describe, expect, test } from 'vitest';
import { FURTHER_LANGUAGES, completeState, flagOf, nameIn, parseFlag } from '../../scripts/states.ts';
import { WITHOUT_FLAG, codes } from '../../utils/glossary/codes.ts';
import { entryById, glossary } from '../../utils/glossary/glossary.ts';
import type { Language } from '../../utils/model.ts';

const LANGUAGES: readonly Language[] = ['en', 'ru'];
const fold = (name: string) => name.toLowerCase().replaceAll('ё', 'е').replace(/^st\. /, 'saint ').replace('&', 'and').replaceAll('’', "'").replace(/[^\p{L}\p{N}' ]+/gu, ' ').replace(/\s+/g, ' ').trim();
const states = glossary.filter(({ kind }) => kind === 'state');
const listed = Object.entries(codes);

test('every state of today has a code, and no two the same', () => {
  expect(states.map(({ id }) => id).filter((id) => !(id in codes))).toEqual(['soviet-union']);
  expect(listed.map(([id]) => id).filter((id) => entryById(id)?.kind !== 'state')).toEqual([]);
  expect(new Set(Object.values(codes)).size).toBe(listed.length);
});

test('CLDR calls the code as the entry is called, in English or in Russian', () => {
  const isCalled = (id: string, name: string | undefined, language: Language) => {
    const { name: first, full, aliases } = entryById(id)!;
    const forms = [first[language], full?.[language] ?? '', ...(aliases?.[language] ?? [])].map((form) => fold(form.replace(/^[~?=]+/, '')));
    return name !== undefined && forms.includes(fold(name));
  };
  const others = listed.filter(([id, code]) => !LANGUAGES.some((language) => isCalled(id, nameIn(language, code), language)));
  // "Congo (DRC)", and Vatican City, which is not what the entry is about.
  expect(others.map(([id, code]) => `${id} ${code}`)).toEqual(['democratic-republic-of-the-congo CD', 'holy-see VA']);
});

test('names come for every further language', () => {
  expect(completeState(entryById('kazakhstan')!).names).toEqual({ de: 'Kasachstan', es: 'Kazajistán', fr: 'Kazakhstan', kk: 'Қазақстан', zh: '哈萨克斯坦' });
  const lacking = listed.filter(([, code]) => code !== 'VA').flatMap(([id, code]) => FURTHER_LANGUAGES.filter((language) => !nameIn(language, code)).map((language) => `${id}: ${language}`));
  expect(lacking).toEqual([]);
  for (const language of FURTHER_LANGUAGES) {
    const names = listed.flatMap(([, code]) => nameIn(language, code) ?? []);
    expect(new Set(names).size, language).toBe(names.length);
  }
});

describe('flags', () => {
  test('every state has one, but for those in doubt', () => {
    const without = states.filter((entry) => !completeState(entry).flag).map(({ id }) => id);
    expect(without.sort()).toEqual([...WITHOUT_FLAG, 'soviet-union'].sort());
  });

  test('no other entry has one: no territory, no organisation', () => {
    expect(glossary.filter((entry) => entry.kind !== 'state' && completeState(entry) !== entry)).toEqual([]);
  });

  test('are plain shapes', () => {
    expect(flagOf('JP')).toEqual({ viewBox: expect.stringMatching(/^0 /), shapes: expect.arrayContaining([{ tag: 'circle', attributes: expect.objectContaining({ fill: expect.any(String) }) }]) });
    expect(parseFlag('<svg xmlns="x" viewBox="0 0 3 2"><g fill="red"><path d="M0 0"/></g></svg>')).toEqual({
      viewBox: '0 0 3 2', shapes: [{ tag: 'g', attributes: { fill: 'red' }, shapes: [{ tag: 'path', attributes: { d: 'M0 0' } }] }],
    });
  });

  test.each(['<svg viewBox="0 0 3 2"><script>1</script></svg>', '<svg viewBox="0 0 3 2"><path onload="x" d=""/></svg>', '<svg viewBox="0 0 3 2"><path style="x"/></svg>', '<svg viewBox="0 0 3 2"><g></svg>', 'text', ''])('%s is none', (svg) => {
    expect(() => parseFlag(svg)).toThrow('A flag');
  });

  test('add little to what the background loads', () => {
    const size = (list: object[]) => list.reduce((sum: number, one) => sum + JSON.stringify(one).length, 0);
    expect(size(states.map(completeState)) - size([...states])).toBeLessThan(220_000);
  });
});
