// When lines of our own are drawn: where they are needed, when something has moved, and never after they were taken back.
import { describe, expect, test, vi } from 'vitest';
import { needsLines, watchNeedsLines } from '../../utils/effects/lines.ts';
import { drawn, emulate, mark, page, path, settle, undo } from './lineStage.ts';

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
