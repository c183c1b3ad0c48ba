// A document of jsdom made of html, and what is read of it, for tests of the readers.
import { readBlocks } from '../../utils/read/blocks.ts';
import { styleView } from '../../utils/read/view.ts';
import type { SiteProfile } from '../../utils/model.ts';
import { finish } from '../../utils/text/steps.ts';

/** Put html into the test's own document, so that its style sheets count. */
export function pageOf(body: string, head = ''): Document {
  document.documentElement.removeAttribute('lang');
  document.documentElement.replaceChildren(...new DOMParser().parseFromString(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, 'text/html').documentElement.children);
  return document;
}

export const readOf = (body: string, { head = '', profile }: { head?: string; profile?: SiteProfile } = {}) => finish(readBlocks(pageOf(body, head), styleView(window), profile));

/** Twelve words or more that end as a sentence does. */
export const PROSE = 'The ferry crossed the bay at noon and came back with letters and salt.';
