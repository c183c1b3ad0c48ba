// In which order do the scripts of a page come, how often is each asked for, and what if one does not come?
import { beforeEach, expect, test, vi } from 'vitest';
import type { PartName } from '../utils/model.ts';
import { clearParts, loadPart, providePart } from '../utils/parts.ts';

const asked = vi.hoisted(() => vi.fn<(message: string, name: PartName) => Promise<void>>());
vi.mock('../utils/messages.ts', () => ({ ask: asked }));

beforeEach(() => {
  clearParts();
  asked.mockReset();
});
const names = () => asked.mock.calls.map(([, name]) => name);

test.each<[PartName, PartName[]]>([
  ['companion', ['companion']],
  ['cards', ['companion', 'cards']],
  ['extras', ['companion', 'extras']],
  ['readability', ['readability']],
])('%s comes after what it needs, and once', async (name, order) => {
  asked.mockImplementation(async (_, part) => providePart(part, `the ${part}`));
  expect(await Promise.all([loadPart(name), loadPart(name)])).toEqual([`the ${name}`, `the ${name}`]);
  expect(names()).toEqual(order);
});

test('what did not come is asked for again, without what is there already', async () => {
  asked.mockImplementation(async (_, part) => (part === 'cards' ? undefined : providePart(part, part)));
  await expect(loadPart('cards')).rejects.toThrow('did not come');
  asked.mockImplementation(async (_, part) => providePart(part, part));
  expect(await loadPart('cards')).toBe('cards');
  expect(names()).toEqual(['companion', 'cards', 'cards']);
});
