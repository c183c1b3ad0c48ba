// Lines under marks in a real page: where they stand, what they follow, what they leave alone; and when they are needed.
import { cdp } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drawLines, needsLines, watchNeedsLines, type LineMark } from '../../utils/effects/lines.ts';
import type { Undo } from '../../utils/model.ts';

interface Cdp { send(method: string, params?: object): Promise<unknown> }
const emulate = (media: string, forced: 'active' | 'none') =>
  (cdp() as unknown as Cdp).send('Emulation.setEmulatedMedia', { media, features: [{ name: 'forced-colors', value: forced }] });

let page: HTMLElement;
let host: HTMLElement;
let undo: Undo = () => {};

beforeEach(() => {
  page = document.body.appendChild(document.createElement('main'));
  host = document.documentElement.appendChild(document.createElement('dramatis-ui'));
  host.style.display = 'contents';
});
afterEach(async () => {
  undo();
  undo = () => {};
  page.remove();
  host.remove();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  window.scrollTo(0, 0);
  await emulate('', 'none');
});

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
/** Two frames: observers report after the first, the layer is drawn in the second. */
const settle = async () => { for (let n = 0; n < 3; n++) await frame(); };
const rangeOf = (element: Element, words: string): StaticRange => {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = text.nextNode(); node; node = text.nextNode()) {
    const at = node.nodeValue!.indexOf(words);
    if (at >= 0) return new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + words.length });
  }
  throw new Error(`No text "${words}"`);
};
const mark = (words: string, line: LineMark['line'] = 'state'): LineMark => ({ range: rangeOf(page, words), line });
const rectsOf = (words: string) => {
  const { startContainer, startOffset, endOffset } = rangeOf(page, words);
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(startContainer, endOffset);
  return [...range.getClientRects()];
};
async function drawn(...marks: LineMark[]) {
  undo = drawLines(host, marks);
  await settle();
}
const path = (line: LineMark['line'] = 'state') => host.querySelector<SVGPathElement>(`path.is-${line}`)!;
const isDrawn = (line?: LineMark['line']) => Boolean(path(line).getAttribute('d'));
/** Where a path is seen, without its thickness. */
const seen = (line?: LineMark['line']) => path(line).getBoundingClientRect();
function assertUnder(words: string, line?: LineMark['line']) {
  const text = rectsOf(words).at(-1)!;
  const stroke = seen(line);
  expect(stroke.left).toBeCloseTo(text.left, 0);
  expect(stroke.right).toBeCloseTo(text.right, 0);
  expect(stroke.top, 'never over the text').toBeGreaterThanOrEqual(text.bottom);
  expect(stroke.bottom, 'close to the text').toBeLessThanOrEqual(text.bottom + 5);
}

describe('a line', () => {
  test.each(['state', 'organisation', 'person', 'initiative', 'place'] as const)('of %s stands under its words', async (line) => {
    page.innerHTML = '<p>The talks in Astana went on.</p>';
    await drawn(mark('Astana', line));
    assertUnder('Astana', line);
  });

  test('each kind has a shape of its own', async () => {
    page.innerHTML = '<p>One Two Three Four</p>';
    await drawn(mark('One', 'state'), mark('Two', 'organisation'), mark('Three', 'person'), mark('Four', 'initiative'));
    const looks = (['state', 'organisation', 'person', 'initiative'] as const).map((line) =>
      `${getComputedStyle(path(line)).strokeDasharray} ${path(line).getAttribute('d')!.match(/M/g)!.length} ${/q/.test(path(line).getAttribute('d')!)}`);
    expect(looks).toEqual(['2px, 2px 1 false', '6px, 3px 1 false', 'none 2 false', 'none 1 true']);
  });

  test('follows words over several lines, one stroke for each', async () => {
    page.innerHTML = '<p style="width: 120px">Collective Security Treaty Organization</p>';
    await drawn(mark('Collective Security Treaty Organization'));
    expect(rectsOf('Collective Security Treaty Organization').length).toBeGreaterThan(1);
    expect(path().getAttribute('d')!.match(/M/g)).toHaveLength(rectsOf('Collective Security Treaty Organization').length);
  });

  test('goes through elements inside the range once', async () => {
    page.innerHTML = '<p>the <b>European</b> <i><b>Union</b></i> said</p>';
    const [first, last] = [rangeOf(page, 'European'), rangeOf(page, 'Union')];
    const range = new StaticRange({ startContainer: first.startContainer, startOffset: 0, endContainer: last.startContainer, endOffset: 5 });
    await drawn({ range, line: 'state' });
    expect(path().getAttribute('d')!.match(/M/g)).toHaveLength(1);
    expect(seen().left).toBeCloseTo(rectsOf('European')[0]!.left, 0);
    expect(seen().right).toBeCloseTo(rectsOf('Union')[0]!.right, 0);
  });
});

describe('it stays under its words', () => {
  const TALL = '<p style="height: 3000px">Above</p>';

  test('when the window scrolls, and is drawn only near what is on screen', async () => {
    page.innerHTML = `${TALL}<p>Astana</p>${TALL}`;
    await drawn(mark('Astana'));
    expect(isDrawn()).toBe(false);
    window.scrollTo(0, 2800);
    await settle();
    assertUnder('Astana');
    window.scrollBy(0, 120);
    assertUnder('Astana');
    window.scrollTo(0, 0);
    await settle();
    expect(isDrawn()).toBe(false);
  });

  test('when a box inside the page scrolls, and is cut where the box cuts it', async () => {
    page.innerHTML = `<div id="box" style="height: 120px; overflow: auto"><div style="height: 60px"></div><p>Astana</p>${TALL}</div>`;
    const box = page.querySelector('#box')!;
    await drawn(mark('Astana'));
    box.scrollTop = 30;
    await settle();
    assertUnder('Astana');
    // Out of the box, but not yet far enough for its paragraph to be out of sight.
    box.scrollTop = rectsOf('Astana')[0]!.bottom - box.getBoundingClientRect().top + box.scrollTop + 2;
    await settle();
    expect(isDrawn()).toBe(false);
  });

  test('when the text is set anew: narrower, lower, larger', async () => {
    page.innerHTML = '<div></div><p>The long talks of the second day in Astana went on.</p>';
    await drawn(mark('Astana'));
    for (const change of [() => { page.style.width = '150px'; }, () => { page.querySelector('div')!.style.height = '70px'; }, () => { page.style.fontSize = '30px'; }]) {
      change();
      await settle();
      assertUnder('Astana');
    }
  });

  test.each([['zoom', '1.5'], ['position', 'relative'], ['transform', 'translate(20px, 30px)'], ['margin', '0 0 0 40px']])('where the root element has %s: %s', async (name, value) => {
    document.documentElement.style.setProperty(name, value);
    document.body.style.marginTop = '60px';
    page.innerHTML = '<p>The talks in Astana went on.</p>';
    await drawn(mark('Astana'));
    assertUnder('Astana');
  });
});

describe('it gives way', () => {
  test('to a header of the page that sticks over the text', async () => {
    page.innerHTML = `<header style="position: fixed; z-index: 5; top: 0; left: 0; right: 0; height: 100px; background: red">Head</header><p style="margin-top: 150px">Astana</p><p style="height: 3000px"></p>`;
    await drawn(mark('Astana'));
    assertUnder('Astana');
    window.scrollTo(0, rectsOf('Astana')[0]!.top - 50);
    await settle();
    expect(isDrawn()).toBe(false);
  });

  test('where the page has taken the words away', async () => {
    page.innerHTML = '<p>The talks in Astana went on.</p>';
    await drawn(mark('Astana'));
    page.querySelector('p')!.textContent = 'No';
    window.dispatchEvent(new Event('resize'));
    await settle();
    expect(isDrawn()).toBe(false);
  });

  test('to the pointer, to paper and to the reading aloud', async () => {
    page.innerHTML = '<p>Astana</p>';
    await drawn(mark('Astana'));
    const stroke = seen();
    expect(host.contains(document.elementFromPoint(stroke.left + 4, stroke.top))).toBe(false);
    expect(host.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
    await emulate('print', 'none');
    expect(getComputedStyle(host.querySelector('svg')!).display).toBe('none');
  });

  test('to the size of the page: nothing to scroll to that was not there', async () => {
    page.innerHTML = '<p>Astana</p>';
    const before = [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
    await drawn(mark('Astana'));
    expect([document.documentElement.scrollWidth, document.documentElement.scrollHeight]).toEqual(before);
  });
});

test('nothing runs while nothing moves, and many scrolls make one drawing', async () => {
  page.innerHTML = '<p>Astana</p>';
  await drawn(mark('Astana'));
  const asked = vi.spyOn(window, 'requestAnimationFrame');
  const measured = vi.spyOn(SVGSVGElement.prototype, 'getBoundingClientRect');
  for (let n = 0; n < 5; n++) await new Promise((resolve) => setTimeout(resolve));
  expect(asked).not.toHaveBeenCalled();
  for (let n = 0; n < 5; n++) document.dispatchEvent(new Event('scroll'));
  expect(asked).toHaveBeenCalledOnce();
  asked.mockRestore();
  await settle();
  expect(measured).toHaveBeenCalledOnce();
  measured.mockRestore();
});

test('undo leaves the page as it was, and nothing draws after it', async () => {
  page.innerHTML = '<p>The talks in <b>Astana</b> went on.</p>';
  const before = document.documentElement.outerHTML;
  await drawn(mark('Astana'));
  expect(page.outerHTML, 'no node of the page is touched').toBe('<main><p>The talks in <b>Astana</b> went on.</p></main>');
  undo();
  expect(document.documentElement.outerHTML).toBe(before);
  const asked = vi.spyOn(window, 'requestAnimationFrame');
  document.dispatchEvent(new Event('scroll'));
  window.dispatchEvent(new Event('resize'));
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

describe('forced colours', () => {
  test('need lines, and the change is told until it is not asked for', async () => {
    const onChange = vi.fn();
    const stop = watchNeedsLines(onChange);
    expect(needsLines()).toBe(false);
    await emulate('', 'active');
    await settle();
    expect(needsLines()).toBe(true);
    await emulate('', 'none');
    await settle();
    stop();
    await emulate('', 'active');
    await settle();
    expect(onChange.mock.calls).toEqual([[true], [false]]);
  });

  test('lines have the colour of the text', async () => {
    await emulate('', 'active');
    page.innerHTML = '<p>Astana</p>';
    await drawn(mark('Astana'));
    expect(getComputedStyle(path()).stroke).toBe(getComputedStyle(page).color);
  });
});
