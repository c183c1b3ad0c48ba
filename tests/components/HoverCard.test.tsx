// @vitest-environment jsdom
// The card: what it says, what it leaves out, and what it lets the reader do. Where it stands is seen in a real browser.
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { HoverCard, type HoverCardProps } from '../../components/HoverCard.tsx';
import { click, control, draw, textOf } from './draw.tsx';
import { CAST, translator } from './sample.ts';

const [kz, , , , csto, tok] = CAST;
// jsdom has no DOMRect; the card needs only its numbers.
const rect = { left: 0, top: 0, right: 50, bottom: 20, width: 50, height: 20, x: 0, y: 0, toJSON() {} } as DOMRect;
vi.stubGlobal('DOMRect', class { constructor() { return rect; } });

const card = (more: Partial<HoverCardProps>, language: 'en' | 'ru' = 'en') => draw(
  <HoverCard of="kz 0" member={kz!} index={0} rects={() => [rect]} docked={false} published="2025-09-12" onStep={() => {}} onClose={() => {}} onEnter={() => {}} onLeave={() => {}} {...more} />,
  translator(language),
);

test('is a dialog named by the actor, with kind, names, definition and source', () => {
  const root = card({ member: csto! });
  const dialog = root.querySelector('[role=dialog]')!;
  expect(textOf(root.querySelector(`[id="${dialog.getAttribute('aria-labelledby')}"]`))).toBe('CSTO');
  expect(textOf(root.querySelector('.dr-kind'))).toBe('Organisation');
  expect(textOf(root.querySelector('.dr-gloss'))).toBe('Collective Security Treaty Organization');
  expect(textOf(root.querySelector('[lang=ru]'))).toBe('CSTO по-русски, Организация Договора');
  expect(textOf(root.querySelector('.dr-prose'))).toBe('What CSTO is.');
  const link = root.querySelector('a')!;
  expect(textOf(link.querySelector('[lang=en]'))).not.toBe('');
  expect([link.href, link.target, link.rel]).toEqual(['https://source.example/entry', '_blank', 'noopener noreferrer']);
});

test('names come in the language of the interface, the other one below', () => {
  const root = card({ member: csto! }, 'ru');
  expect(textOf(root.querySelector('h2'))).toBe('CSTO по-русски');
  expect(textOf(root.querySelector('[lang=en]'))).toBe('CSTO, Collective Security Treaty Organization');
});

describe('offices', () => {
  test('held then are dated', () => {
    expect(textOf(card({ member: tok! }).querySelector('.dr-entry-then'))).toBe('When this was published, 12 September 2025President of Kazakhstan, since 2019');
    expect(textOf(card({ member: tok! }, 'ru').querySelector('.dr-entry-then'))).toBe('На дату публикации, 12 сентября 2025президент Казахстана, с 2019 года');
  });

  test('unknown are left out, with their heading', () => {
    expect(card({}).querySelector('.dr-entry-then')).toBeNull();
  });
});

describe('steps', () => {
  test('are said only to who makes them here', () => {
    const root = card({ index: 1 });
    const live = () => root.querySelector('.dr-step .dr-num')!.getAttribute('aria-live');
    expect(live()).toBe('off');
    void act(() => control(root, 'Next place').focus());
    expect(live()).toBe('polite');
    void act(() => control(root, 'Next place').blur());
    expect(live()).toBe('off');
  });

  test('say which place of how many, and go on', () => {
    const onStep = vi.fn();
    const root = card({ index: 1, onStep });
    expect(textOf(root.querySelector('.dr-step'))).toBe('2 of 3');
    click(control(root, 'Next place'));
    click(control(root, 'Previous place'));
    expect(onStep.mock.calls).toEqual([[2], [0]]);
  });

  test('one place has no arrows', () => {
    const root = card({ member: csto! });
    expect(root.querySelector('.dr-step')).toBeNull();
    expect(textOf(root.querySelector('.dr-foot'))).toContain('named once');
  });
});

test('stays while the pointer is on it', () => {
  const [onEnter, onLeave] = [vi.fn(), vi.fn()];
  const dialog = card({ onEnter, onLeave }).querySelector('[role=dialog]')!;
  dialog.dispatchEvent(new Event('pointerenter'));
  dialog.dispatchEvent(new Event('pointerleave'));
  expect([onEnter.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1]);
});

test('offers the cast only where it is docked', () => {
  const onOpenCast = vi.fn();
  expect(card({ onOpenCast, castCount: 20 }).querySelector('.dr-entry-head .dr-act')).toBeNull();
  click(control(card({ onOpenCast, castCount: 20, docked: true }), 'Cast 20'));
  expect(onOpenCast).toHaveBeenCalledOnce();
});
