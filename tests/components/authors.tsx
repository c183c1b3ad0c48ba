// Draws the cards of authors into jsdom, with a desk that answers as it is told.
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { type AuthorDesk, AuthorDeskProvider, type RegisterAnswer } from '../../components/authorDesk.ts';
import { Authors } from '../../components/Authors.tsx';
import type { Author, Entry } from '../../utils/model.ts';
import { draw } from './draw.tsx';
import { member, translator } from './sample.ts';

const AUTHOR: Author = {
  name: 'Danara Toksanbay', degrees: ['PhD'], source: 'byline', sources: ['byline'], blocks: [2],
  affiliations: [{ role: 'Senior Research Fellow', organisation: 'Department of Roads, Altai Centre' }, { role: 'Lecturer', organisation: '' }],
};
export const author = (more: Partial<Author> = {}): Author => ({ ...AUTHOR, ...more });
export const ENTRY: Entry = member('altai', 'organisation', 'Altai Centre', []).entry;
const KNOWN = new Map([['Department of Roads, Altai Centre', [{ start: 21, end: 33, entry: ENTRY }]], ['Altai Centre', [{ start: 0, end: 12, entry: ENTRY }]]]);

export function deskWith(more: Partial<AuthorDesk> = {}) {
  return {
    publisher: { en: 'Altai Council', ru: 'Алтайский совет' }, lang: () => 'en', findPublisher: vi.fn(async () => ENTRY), findKnown: vi.fn(async () => KNOWN),
    onCopy: vi.fn(async () => {}), onLookUp: vi.fn(async (): Promise<RegisterAnswer> => ({ status: 'missing' })), ...more,
  };
}

/** Let promises that are kept already be answered, and what they change be drawn. */
export const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

/** Draw the cards, and let what is found for them come. */
export async function authors(list: Author[], desk: AuthorDesk = deskWith(), language: 'en' | 'ru' = 'en'): Promise<HTMLElement> {
  const root = draw(<AuthorDeskProvider value={desk}><Authors authors={list} state="found" /></AuthorDeskProvider>, translator(language));
  await settle();
  return root;
}
