// Lines under marks in a real page: where they stand, what they follow, what they give way to.
import { describe, expect, test } from 'vitest';
import { drawn, emulate, host, isDrawn, listFaults, mark, page, path, rangeOf, rectsOf, seen, settle } from './lineStage.ts';

describe('a line', () => {
  test.each(['state', 'organisation', 'person', 'initiative', 'place'] as const)('of %s stands under its words', async (line) => {
    page.innerHTML = '<p>The talks in Astana went on.</p>';
    await drawn(mark('Astana', line));
    expect(listFaults('Astana', line)).toEqual([]);
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
    expect(listFaults('Astana')).toEqual([]);
    window.scrollBy(0, 120);
    expect(listFaults('Astana')).toEqual([]);
    window.scrollTo(0, 0);
    await settle();
    expect(isDrawn()).toBe(false);
  });

  test('when a box inside the page scrolls, and is cut where the box cuts it', async () => {
    page.innerHTML = `<div id="box" style="height: 120px; overflow: auto"><div style="height: 60px"></div><p>Astana<br>and<br>more</p>${TALL}</div>`;
    const box = page.querySelector('#box')!;
    await drawn(mark('Astana'));
    box.scrollTop = 30;
    await settle();
    expect(listFaults('Astana')).toEqual([]);
    // The word is out of the box, its paragraph is not.
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
      expect(listFaults('Astana')).toEqual([]);
    }
  });

  test.each([['zoom', '1.5'], ['position', 'relative'], ['transform', 'translate(20px, 30px)'], ['margin', '0 0 0 40px']])('where the root element has %s: %s', async (name, value) => {
    document.documentElement.style.setProperty(name, value);
    document.body.style.marginTop = '60px';
    page.innerHTML = '<p>The talks in Astana went on.</p>';
    await drawn(mark('Astana'));
    expect(listFaults('Astana')).toEqual([]);
  });
});

describe('it gives way', () => {
  test('to a header of the page that sticks over the text', async () => {
    page.innerHTML = `<header style="position: fixed; z-index: 5; top: 0; left: 0; right: 0; height: 100px; background: red">Head</header><p style="margin-top: 150px">Astana</p><p style="height: 3000px"></p>`;
    await drawn(mark('Astana'));
    expect(listFaults('Astana')).toEqual([]);
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
    expect(document.elementFromPoint(stroke.left + 4, stroke.top)!.tagName).not.toMatch(/^DRAMATIS/);
    expect(host.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
    await emulate('print', 'none');
    expect(getComputedStyle(host.querySelector('svg')!).display).toBe('none');
  });

  test('not to the css of the page', async () => {
    page.innerHTML = '<style>html > *, svg, path { display: none; overflow: hidden; opacity: .1; transform: rotate(9deg); stroke: red } body { display: block !important; opacity: 1 !important; transform: none !important }</style><p>Astana</p>';
    await drawn(mark('Astana'));
    expect(listFaults('Astana')).toEqual([]);
    expect(getComputedStyle(host.querySelector('svg')!).overflow).toBe('visible');
  });

  test('to the size of the page: nothing to scroll to that was not there', async () => {
    page.innerHTML = '<p>Astana</p>';
    const before = [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
    await drawn(mark('Astana'));
    expect([document.documentElement.scrollWidth, document.documentElement.scrollHeight]).toEqual(before);
  });
});
