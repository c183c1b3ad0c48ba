// @vitest-environment jsdom
// The edge of the sidebar: what it tells, and what keys, a drag and a double click ask for.
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { SideEdge } from '../../components/SideEdge.tsx';
import { draw, press } from './draw.tsx';

const WIDTH = { now: 340, least: 280, most: 480, first: 340, step: 20 };

/** The edge of a sidebar that ends at 1000 px. */
function edge() {
  const onWidth = vi.fn();
  const element = draw(<SideEdge width={WIDTH} onWidth={onWidth} />).querySelector<HTMLElement>('[role=separator]')!;
  element.parentElement!.getBoundingClientRect = () => ({ right: 1000 }) as DOMRect;
  return { element, onWidth };
}

const pointer = (element: HTMLElement, type: string, clientX: number, button = 0) =>
  void act(() => void element.dispatchEvent(Object.assign(new MouseEvent(type, { clientX, button, bubbles: true }), { pointerId: 1 })));

test('is a separator with its width', () => {
  const { element } = edge();
  const told = ['aria-label', 'aria-orientation', 'aria-valuenow', 'aria-valuemin', 'aria-valuemax', 'tabindex'].map((name) => element.getAttribute(name));
  expect(told).toEqual(['Width of the sidebar', 'vertical', '340', '280', '480', '0']);
});

test.each([['ArrowLeft', 360], ['ArrowRight', 320], ['Home', 280], ['End', 480]])('%s asks for %i px', (key, wanted) => {
  const { element, onWidth } = edge();
  expect(press(element, key).defaultPrevented).toBe(true);
  expect(onWidth).toHaveBeenCalledExactlyOnceWith(wanted, true);
});

test.each([['ArrowUp', {}], ['a', {}], ['ArrowLeft', { altKey: true }]])('%s %o is left alone', (key, more) => {
  const { element, onWidth } = edge();
  expect(press(element, key, more).defaultPrevented).toBe(false);
  expect(onWidth).not.toHaveBeenCalled();
});

test('a drag asks for widths as it goes, from where it was taken, and says when it is over', () => {
  const { element, onWidth } = edge();
  pointer(element, 'pointermove', 600);
  pointer(element, 'pointerdown', 664);
  for (const x of [654, 604, 400]) pointer(element, 'pointermove', x);
  pointer(element, 'pointerup', 604);
  pointer(element, 'pointermove', 500);
  expect(onWidth.mock.calls).toEqual([[350, false], [400, false], [480, false], [400, true]]);
});

test('another button drags nothing, and a double click goes back to the first width', () => {
  const { element, onWidth } = edge();
  pointer(element, 'pointerdown', 660, 2);
  pointer(element, 'pointermove', 600);
  expect(onWidth).not.toHaveBeenCalled();
  pointer(element, 'dblclick', 660);
  expect(onWidth).toHaveBeenCalledExactlyOnceWith(340, true);
});
