// Which acronyms does an article define itself, and what does it say an actor is?
import { describe, expect, test } from 'vitest';
import { findOwnAcronyms, glossBehind } from '../../utils/find/terms.ts';

describe('acronyms', () => {
  test.each<[string, [string, string][]]>([
    ['the Center for Foreign Policy and Security Studies (CFPSS) said', [['CFPSS', 'Center for Foreign Policy and Security Studies']]],
    ['Организация Договора о коллективной безопасности (ОДКБ) объявила', [['ОДКБ', 'Организация Договора о коллективной безопасности']]],
    ['в Центре исследований степных коридоров (далее — ЦИСК) считают', [['ЦИСК', 'Центре исследований степных коридоров']]],
    ['the Balkhash Round Table (hereinafter the “BRT”) met', [['BRT', 'Balkhash Round Table']]],
    ['BRT (Balkhash Round Table) met', [['BRT', 'Balkhash Round Table']]],
    ['on weapons of mass destruction (WMD) and', [['WMD', 'weapons of mass destruction']]],
    ['The Eastern Lake Council (ELC). The Eastern Lake Commission (ELC) is another.', [['ELC', 'Eastern Lake Council']]],
    ['He ended. United Lakes Board (ULB, founded in 1991) began', [['ULB', 'United Lakes Board']]],
  ])('%s', (text, expected) => expect(findOwnAcronyms([text]).map(({ short, long }) => [short, long])).toEqual(expected));

  test.each([
    'the lake (see map)', 'a lake (in Russian)', 'the reign of Peter (II)', 'NATO (NATO)', 'the Northern Council (XYZ)', 'a text (2024)', 'GDP (gross output) grew', 'Tokayev (KZ)',
  ])('none in: %s', (text) => expect(findOwnAcronyms([text])).toEqual([]));
});

describe('what an actor is', () => {
  const glossOf = (text: string, name: string) => glossBehind(text, text.indexOf(name), text.indexOf(name) + name.length);
  test.each<[string, string, string | null]>([
    ['CSTO — an alliance made up of six states. It meets in Moscow.', 'CSTO', 'an alliance made up of six states'],
    ['It rained. The CSTO (founded 1992) – the alliance of six states; it meets.', 'CSTO', 'the alliance of six states'],
    ['ОДКБ — это союз шести государств.', 'ОДКБ', 'союз шести государств'],
    ['We asked the CSTO — an alliance of six states.', 'CSTO', null],
    ['CSTO — and what of it?', 'CSTO', null],
    ['CSTO members met.', 'CSTO', null],
  ])('%s', (text, name, expected) => expect(glossOf(text, name)).toBe(expected));
});
