// What changes in a page for paper, and is all of it taken back?
import '../../assets/css/page.css';
import { afterEach, expect, test } from 'vitest';
import { FOCUS, stepAside } from '../../utils/effects/focus.ts';
import { mark } from '../../utils/effects/mark.ts';
import { addAppendix, printAlone, watchPrint } from '../../utils/effects/paper.ts';

const show = (html: string) => document.body.replaceChildren(document.createRange().createContextualFragment(html));
const page = () => document.documentElement.outerHTML;
const byId = (id: string) => document.getElementById(id)!;

afterEach(() => document.body.replaceChildren());

const PAGE = '<header id="head">Menu</header><main><h1 id="title">Title</h1><div id="root"><p>Text</p></div></main><footer id="foot">Footer</footer>';

test('the article alone is for paper: on the screen all stays where it is, and the page is given back byte for byte', () => {
  show(PAGE);
  const [before, tops] = [page(), () => ['head', 'title', 'root', 'foot'].map((id) => byId(id).getBoundingClientRect().top)];
  const topsBefore = tops();
  const undo = printAlone(document, [byId('root'), byId('title')], 'dark');
  expect(document.documentElement.getAttribute('data-dramatis-print')).toBe('dark');
  expect(document.querySelectorAll('[data-dramatis-aside]').length).toBe(2);
  expect(tops()).toEqual(topsBefore);
  undo();
  expect(page()).toBe(before);
});

test('the reader’s focus outlives a print', () => {
  show(PAGE);
  const stage = stepAside(document, [byId('root'), byId('title')]);
  const before = page();
  printAlone(document, [byId('root'), byId('title')], 'light')();
  expect(page()).toBe(before);
  expect(document.documentElement.hasAttribute(FOCUS)).toBe(true);
  stage.leave();
});

test('the appendix comes after all of the page, and goes', () => {
  show(PAGE);
  const before = page();
  const host = document.createElement('dramatis-print');
  const undo = addAppendix(document, host);
  expect(document.documentElement.lastElementChild).toBe(host);
  undo();
  expect(page()).toBe(before);
});

test('marks are off for paper and come back, but not those that were taken off meanwhile, nor over others', () => {
  show(PAGE);
  const range = document.createRange();
  range.selectNodeContents(byId('root'));
  const own = new Highlight(range);
  CSS.highlights.set('of-the-page', own);
  const [unmark, unlight] = [mark('state', [range]), mark('current', [range])];
  const print = (name: string) => window.dispatchEvent(new Event(name));
  const keys = () => [...CSS.highlights.keys()].toSorted();
  print('beforeprint');
  expect(keys()).toEqual(['of-the-page']);
  unlight();
  const unmarkAnew = mark('person', [range]);
  print('afterprint');
  expect(keys()).toEqual(['dramatis-person', 'dramatis-state', 'of-the-page']);
  unmark();
  unmarkAnew();
  print('beforeprint');
  print('afterprint');
  expect(keys()).toEqual(['of-the-page']);
  CSS.highlights.clear();
});

test('a print that begins before the last has ended starts from the page as it is; after the watch nothing happens', () => {
  const said: string[] = [];
  const stop = watchPrint(window, () => (said.push('made ready'), () => said.push('taken back')), () => said.push('printed'));
  const print = (...names: string[]) => names.forEach((name) => window.dispatchEvent(new Event(name)));
  print('beforeprint', 'beforeprint', 'afterprint', 'beforeprint');
  stop();
  print('beforeprint', 'afterprint');
  expect(said).toEqual(['made ready', 'taken back', 'made ready', 'taken back', 'printed', 'made ready', 'taken back']);
});
