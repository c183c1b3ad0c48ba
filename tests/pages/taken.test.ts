// @vitest-environment node
// Of an article and an interview in every arrangement: does all that must stay go along, once, and nothing of its widgets?
import { expect, test } from 'vitest';
import { inspectHtml, namesOf } from '../../scripts/inspect.ts';
import { findTaken } from '../../utils/find/taken.ts';
import { pagesOf } from './riac/arrangements.ts';
import { articleEn, interviewRu } from './riac/articles.ts';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

test.each([articleEn, interviewRu].flatMap(pagesOf).map((page) => [page.id, page] as const))('%s', (_, page) => {
  const { taken, leftOut } = findTaken(inspectHtml(page.html, page.url, namesOf));
  const texts = taken.map(({ text }) => text);
  const { kept, hidden, widgets } = page.expected;
  const timesOf = (text: string) => texts.filter((one) => one === text).length;
  expect(kept.map(fold).filter((text) => timesOf(text) !== 1)).toEqual([]);
  expect(widgets.filter((words) => texts.includes(fold(words)))).toEqual([]);
  expect(leftOut.paragraphs).toBe(hidden.length);
}, 30_000);
