// Does an element of ours stay in a page that cleans its root, and is it given up where the page insists?
import { afterEach, expect, test } from 'vitest';
import { stayIn } from '../../utils/effects/stay.ts';

const turn = () => new Promise((done) => setTimeout(done, 20));
const clean: (() => void)[] = [];
afterEach(() => clean.splice(0).forEach((one) => one()));

function stay() {
  const element = document.createElement('dramatis-ui');
  const lost: string[] = [];
  const undo = stayIn(document, element, () => lost.push('lost'));
  clean.push(undo);
  return { element, lost, undo };
}

/** Takes out of `box` what it does not know, at once. */
function purge(box: Element): void {
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) if ((node as Element).tagName === 'DRAMATIS-UI') (node as Element).remove();
  });
  observer.observe(box, { childList: true });
  clean.push(() => observer.disconnect());
}

test('stands beside the body, again after a page was drawn anew, and goes with its undo', async () => {
  const { element, undo, lost } = stay();
  element.remove();
  await turn();
  expect(element.parentElement).toBe(document.documentElement);
  undo();
  await turn();
  expect([element.isConnected, lost]).toEqual([false, []]);
});

test('stands in the body where the page keeps its root clean', async () => {
  purge(document.documentElement);
  const { element, lost } = stay();
  await turn();
  expect([element.parentElement, lost]).toEqual([document.body, []]);
});

test('is given up where the page wants it nowhere', async () => {
  purge(document.documentElement);
  purge(document.body);
  const { element, lost } = stay();
  await turn();
  expect([element.isConnected, lost]).toEqual([false, ['lost']]);
});
