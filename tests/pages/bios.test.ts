// @vitest-environment node
// Does what a page prints of its authors in sentences stay on the page, and is it read?
import { describe, expect, test } from 'vitest';
import { inspectHtml, namesOf } from '../../scripts/inspect.ts';
import type { Reading } from '../../utils/model.ts';
import { biosOf, biosPage } from './riac/bios.ts';

const LANGUAGES = ['en', 'ru'] as const;

/** The texts of all blocks that are put away, as widgets or as repeats. */
function hiddenIn({ blocks, widgets, repeats }: Reading): string[] {
  const repeated = new Set(repeats.flatMap((repeat) => repeat.hidden));
  return [...widgets.flatMap(({ text }) => text.split('\n')), ...blocks.filter(({ id }) => repeated.has(id)).map(({ text }) => text)];
}

describe.each(LANGUAGES)('%s', (lang) => {
  const page = biosPage(lang, { meta: true });
  const reading = inspectHtml(page.html, page.url, namesOf);

  test('no bio is hidden, though it stands between the text and the boxes, which are', () => {
    const hidden = hiddenIn(reading);
    expect(hidden).toEqual(expect.arrayContaining(page.expected.widgets));
    for (const bio of biosOf(lang)) expect(hidden.filter((text) => text.includes(bio) || bio.includes(text))).toEqual([]);
  });

  test('each is read as the page prints it, with every place that names its author', () => {
    expect(reading.authors.map(({ bio }) => bio)).toEqual([0, 1].map((n) => biosOf(lang)[n]));
    // In the bio the same post stands in another case.
    expect(reading.authors[0]!.affiliations).toEqual(page.expected.authors[0]!.affiliations);
    expect(reading.authors[0]).toMatchObject({ sources: ['byline', 'bio', 'json-ld'], isStaff: true, url: expect.stringMatching(/^https:\/\/russiancouncil\.ru\//) });
  });
});

test('not even a bio that says what the boxes say', () => {
  const page = biosPage('en');
  const bio = 'Alina Verescu is a research fellow at the Russian International Affairs Council. Share this article.';
  const html = page.html.replace(biosOf('en')[0]!, bio);
  expect(html).toContain(bio);
  expect(hiddenIn(inspectHtml(html, page.url, namesOf))).not.toContain(bio);
});
