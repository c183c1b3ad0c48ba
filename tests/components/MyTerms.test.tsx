// @vitest-environment jsdom
// The reader's own terms: those named here, or words that say why there are none, and the way to the glossary.
import { expect, test, vi } from 'vitest';
import { MyTerms } from '../../components/MyTerms.tsx';
import { click, control, draw, textOf } from './draw.tsx';
import { CAST, member, translator } from './sample.ts';

const FORUM = member('own:Altai Forum', 'term', 'Altai Forum', [0.2, 0.6]);
const SILENT = member('own:Silk', 'term', 'Silk', []);
const terms = (cast: typeof CAST, size: number, more = {}, language: 'en' | 'ru' = 'en') =>
  draw(<MyTerms cast={cast} terms={size} published={null} paragraphs={5} open={null} current={null} onOpen={() => {}} onStep={() => {}} onEdit={() => {}} {...more} />, translator(language));

test('lists those that the article names, and no one else', () => {
  const onOpen = vi.fn();
  const root = terms([...CAST, FORUM, SILENT], 2, { onOpen });
  expect([...root.querySelectorAll('.dr-name')].map(textOf)).toEqual(['Altai Forum']);
  click(control(root, /^Altai Forum/));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('own:Altai Forum');
});

test.each([
  [0, 'en', 'A term of your own is marked in every article, with your definition in its card.', 'Add a term'],
  [1, 'en', 'Your 1 term is not named here.', 'Edit'],
  [3, 'en', 'None of your 3 terms is named here.', 'Edit'],
  [3, 'ru', 'Ни один из ваших терминов здесь не назван (всего 3).', 'Изменить'],
] as const)('%i terms, none of them here, in %s', (size, language, words, action) => {
  const onEdit = vi.fn();
  const root = terms(CAST, size, { onEdit }, language);
  expect(textOf(root.querySelector('.dr-none'))).toBe(words);
  click(control(root, action));
  expect(onEdit).toHaveBeenCalledOnce();
});
