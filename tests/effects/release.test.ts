// @vitest-environment jsdom
// Is the release of a key kept from the page, once, and no other key?
import { expect, test } from 'vitest';
import { keepRelease } from '../../utils/effects/release.ts';

const fire = (type: 'keydown' | 'keyup', key: string) => document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));

test.each<[string, [type: 'keydown' | 'keyup', key: string][], string[]]>([
  ['the release', [['keyup', 'Escape'], ['keyup', 'Escape']], ['Escape']],
  ['another key’s release', [['keyup', 'a']], ['a']],
  ['a later press', [['keydown', 'Escape'], ['keyup', 'Escape']], ['Escape']],
])('%s', (_, events, heard) => {
  const keys: string[] = [];
  const listen = (event: KeyboardEvent) => keys.push(event.key);
  document.addEventListener('keyup', listen);
  keepRelease(window, new KeyboardEvent('keydown', { key: 'Escape' }));
  for (const [type, key] of events) fire(type, key);
  document.removeEventListener('keyup', listen);
  expect(keys).toEqual(heard);
});
