// Does an index that was packed and unpacked find what it found before?
import { expect, test } from 'vitest';
import { createNameIndex, findActors } from '../../utils/find/actors.ts';
import { packNames, unpackNames } from '../../utils/find/nameIndex.ts';
import type { Entry, Language } from '../../utils/model.ts';
import { scan } from '../../utils/text/scan.ts';

const entries: Entry[] = [
  { id: 'kazakhstan', kind: 'state', name: { en: 'Kazakhstan', ru: 'Казахстан' }, aliases: { en: ['~Kazakh'], ru: ['~казахский'] }, definition: { en: '', ru: '' } },
  { id: 'grey-zone', kind: 'concept', name: { en: 'grey zone', ru: 'серая зона' }, definition: { en: '', ru: '' } },
];

test.each<[Language, string, string[]]>([
  ['en', 'Kazakhstan is no grey zone, said the Kazakh side.', ['Kazakhstan', 'Kazakh', 'grey zone']],
  ['ru', 'В Казахстане нет серой зоны, сказала казахская сторона.', ['Казахстане', 'казахская', 'серой зоны']],
])('%s', (language, text, expected) => {
  const index = unpackNames(packNames(createNameIndex(entries, language)).slice().buffer);
  const found = findActors([{ id: 0, text }], scan([text]), [index]);
  expect(found.flatMap(({ mentions, adjectives }) => [...mentions, ...adjectives].map((mention) => mention.text))).toEqual(expected);
});
