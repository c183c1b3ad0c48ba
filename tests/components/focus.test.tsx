// @vitest-environment jsdom
// Who has the focus when a surface comes or goes: the card that the keyboard opens, the sidebar and the tab that take each other's place.
import { afterEach, expect, test } from 'vitest';
import { Companion, type CompanionProps } from '../../components/Companion.tsx';
import { HoverCard } from '../../components/HoverCard.tsx';
import { deskWith } from './authors.tsx';
import { LATER, control, draw } from './draw.tsx';
import { CAST, COMFORT, PRINT, READING, translator } from './sample.ts';

afterEach(() => document.body.replaceChildren());

const sidebar: CompanionProps['sidebar'] = {
  reading: READING, cast: CAST, authors: 'found', switches: { repeats: true, widgets: true, marks: true }, revealed: new Set(), place: 0, section: null, open: null, current: null, shortcut: '', choice: 'full',
  width: { now: 340, first: 340, least: 280, most: 480, step: 20 }, order: 'appearance', terms: 0, comfort: COMFORT, print: PRINT,
  onWidth() {}, onOrder() {}, onEditTerms() {}, onSwitch() {}, onReveal() {}, onOpen() {}, onStep() {}, onJump() {}, onChoose() {}, onOpenFull() {}, onCompare: async () => [], onTake() {}, onClose() {},
};
const companion = (stand: CompanionProps['stand']) => (
  <Companion strings={translator('en')} sidebar={sidebar} stand={stand} tab card={null} said="" later={LATER} desk={deskWith()} actions={{ muted: null, onMute() {}, onUnmute() {}, onOpenWords() {} }} onOpen={() => {}} />
);
const drawStand = (stand: CompanionProps['stand'], into?: HTMLElement) => draw(companion(stand), translator('en'), into);

test('closing the sidebar from inside gives the focus to the tab, and opening it there to the sidebar', () => {
  const root = drawStand('side');
  control(root, 'Close the sidebar').focus();
  drawStand('closed', root);
  expect(document.activeElement).toBe(control(root, 'Cast 8'));
  drawStand('side', root);
  expect(document.activeElement).toBe(control(root, 'Close the sidebar'));
});

test('a reader whose focus is in the page keeps it', () => {
  const link = document.body.appendChild(document.createElement('button'));
  link.focus();
  const root = drawStand('side');
  drawStand('closed', root);
  drawStand('side', root);
  expect(document.activeElement).toBe(link);
});

const card = (takesFocus: boolean) => (
  <HoverCard of="x" docked stays={takesFocus} takesFocus={takesFocus} member={CAST[0]!} index={0} rects={() => []} onStep={() => {}} onClose={() => {}} onEnter={() => {}} onLeave={() => {}} />
);

test('the card takes the focus only where the keyboard has opened it, and gives it back', () => {
  const link = document.body.appendChild(document.createElement('button'));
  link.focus();
  const root = draw(card(false));
  expect(document.activeElement).toBe(link);
  draw(card(true), translator('en'), root);
  expect(document.activeElement).toBe(root.querySelector('[role=dialog]'));
  draw(null, translator('en'), root);
  expect(document.activeElement).toBe(link);
});

test('a reader who has gone elsewhere meanwhile is not called back', () => {
  const [link, other] = [0, 1].map(() => document.body.appendChild(document.createElement('button')));
  link!.focus();
  const root = draw(card(true));
  other!.focus();
  draw(null, translator('en'), root);
  expect(document.activeElement).toBe(other);
});
