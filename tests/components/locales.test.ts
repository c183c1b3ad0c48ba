// The message files: the same keys in both languages, no key that nothing says, no key said that is not there.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMessages } from './sample.ts';

/** Said by the browser itself, in the manifest. */
const OF_MANIFEST = ['extensionName', 'extensionDescription', 'commandToggle', 'commandNext', 'commandPrevious', 'commandOpen', 'commandFocus', 'commandAloud'];

const source = ['components', 'entrypoints']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(`${folder}/${file}`, 'utf8')))
  .join('\n');

/** Whole keys, and the patterns of keys that are put together (`kinds.${kind}`). */
const literals = new Set([...source.matchAll(/'([a-zA-Z]+(?:\.[a-zA-Z]+)*)'/g)].map(([, key]) => key!));
const patterns = [...source.matchAll(/`((?:[a-zA-Z]+\.)+\$\{[^`]*)`/g)].map(([, key]) => new RegExp(`^${key!.replace(/\$\{[^}]*\}/g, '[a-zA-Z]+')}$`));

const isSaid = (key: string) => [key, key.replace(/\.(one|few|many|other)$/, '')]
  .some((name) => literals.has(name) || patterns.some((pattern) => pattern.test(name)));

test('English and Russian have the same keys: add the missing ones to the other file', () => {
  expect([...readMessages('ru').keys()].sort()).toEqual([...readMessages('en').keys()].sort());
});

test('every message is said somewhere: delete the keys listed here or use them', () => {
  const unsaid = [...readMessages('en').keys()].filter((key) => !OF_MANIFEST.includes(key) && key !== 'locale' && !isSaid(key));
  expect(unsaid).toEqual([]);
});

test('both languages put in the same substitutions', () => {
  const ru = readMessages('ru');
  const marks = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();
  for (const [key, message] of readMessages('en')) {
    expect(marks(ru.get(key) ?? ''), key).toEqual(marks(message));
  }
});

test('a message name is one that browsers take', () => {
  for (const key of readMessages('en').keys()) expect(key.replaceAll('.', '_')).toMatch(/^\w+$/);
});
