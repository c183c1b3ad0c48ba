// @vitest-environment node
// Does every file stand in the room that it belongs to, and import only what that room may? Each message says what to do.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const files = globSync(['{assets,components,entrypoints,scripts,tests,utils}/**/*.{ts,tsx,css}', '*.config.ts']).map((file) => file.replaceAll(path.sep, '/')).sort();
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const within = (folder: string) => files.filter((file) => file.startsWith(folder));
const codeOf = (file: string) => sources.get(file)!.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

interface Import {
  file: string;
  /** Path from the root of the project, or the name of a package. */
  target: string;
  typesOnly: boolean;
}

const importsOf = (file: string): Import[] =>
  [...codeOf(file).matchAll(/\b(import|export)\s+(type\s)?([^;'"]*?from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, , type, names, plain, lazy]) => {
    const target = (plain ?? lazy)!;
    const named = /^\s*\{([^}]*)\}\s*from/.exec(names ?? '')?.[1];
    const typesOnly = Boolean(type) || (named !== undefined && named.split(',').every((name) => !name.trim() || name.trim().startsWith('type ')));
    return { file, target: target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target, typesOnly };
  });

const MODEL = 'utils/model.ts';
/** A room, what it may import beside itself, and of what it may import the types only. */
const rooms: [room: string, values: RegExp, types: RegExp][] = [
  ['utils/text/', /^$/, /^$/],
  ['utils/sites/', /^$/, /^utils\/model\.ts$/],
  ['utils/glossary/', /^$/, /^utils\/model\.ts$/],
  ['utils/cite/', /^(utils\/text\/|citeproc$)/, /^utils\/model\.ts$/],
  ['utils/files/', /^$/, /^utils\/model\.ts$/],
  ['utils/locales/', /^(wxt\/browser|utils\/settings\.ts)$/, /^utils\/model\.ts$/],
  ['utils/lookup/', /^utils\/text\//, /^utils\/model\.ts$/],
  ['utils/store/', /^wxt\/(browser|utils\/storage)$/, /^utils\/model\.ts$/],
  ['utils/read/', /^(utils\/text\/|@mozilla\/readability$)/, /^utils\/(model\.ts|sites\/)/],
  ['utils/find/', /^utils\/text\//, /^utils\/model\.ts$/],
  ['utils/effects/', /^assets\/css\/page\.css$/, /^utils\/model\.ts$/],
  ['components/', /^(preact(\/hooks)?|@floating-ui\/dom)$/, /^(utils\/model\.ts|#i18n)$/],
];

describe('which room may import what (the table is in the README)', () => {
  test.each(rooms)('%s', (room, values, types) => {
    const strangers = within(room).flatMap(importsOf).filter(({ target, typesOnly }) => !target.startsWith(room) && !values.test(target) && !(typesOnly && types.test(target)));
    expect(strangers.map(({ file, target }) => `${file} imports ${target}`), `Take these imports out of ${room}: hand the value in as a parameter, or move the code to the room that may have it.`).toEqual([]);
  });

  test('entrypoints import no more than types of each other', () => {
    const entryOf = (file: string) => file.split('/')[1];
    const across = within('entrypoints/').flatMap(importsOf).filter(({ file, target, typesOnly }) => !typesOnly && target.startsWith('entrypoints/') && entryOf(target) !== entryOf(file));
    expect(across, 'Let entrypoints speak through utils/settings.ts or utils/messages.ts, and move what they share to utils/ or components/.').toEqual([]);
  });

  test('of the store one file knows the browser', () => {
    const files = within('utils/store/').flatMap(importsOf).filter(({ target }) => target === 'wxt/browser').map(({ file }) => file);
    expect(files, 'Take the areas of the storage as parameters, so that tables can hand in their own.').toEqual(['utils/store/areas.ts']);
  });

  test('of the locales one file knows the browser', () => {
    const files = within('utils/locales/').flatMap(importsOf).filter(({ target }) => target === 'wxt/browser').map(({ file }) => file);
    expect(files, 'Take what is loaded as a parameter, so that tables can hand in their own.').toEqual(['utils/locales/load.ts']);
  });

  test('the product imports nothing of its tests and scripts', () => {
    const backwards = [...within('utils/'), ...within('components/'), ...within('entrypoints/')].flatMap(importsOf).filter(({ target }) => /^(tests|scripts)\//.test(target));
    expect(backwards, 'Move what the product needs out of tests/ and scripts/.').toEqual([]);
  });
});

describe('what a room may touch', () => {
  const GLOBALS = String.raw`(?<![.\w$'"-])(?:document|window)(?=\.(?!d\.ts)|\[)`;
  const touches: [room: string, what: string, pattern: string, advice: string][] = [
    ['utils/text/', 'the DOM or the browser', String.raw`\b(?:Document|Element|HTMLElement|Node|Window|browser)\b|${GLOBALS}`, 'Work on strings; the reader of blocks hands them in.'],
    ['utils/find/', 'a DOM type or the browser', String.raw`\b(?:Document|Element|HTMLElement|Node|NodeList|Window|browser)\b|${GLOBALS}`, 'Finders take plain blocks: read what you need in utils/read and put it on the block.'],
    ['utils/read/', 'the browser', String.raw`\bbrowser\b`, 'Readers also run outside a browser: take what you need as a parameter.'],
    ['utils/files/', 'the DOM or the browser', String.raw`\b(?:Document|Element|HTMLElement|Node|Window|browser)\b|${GLOBALS}`, 'Work on strings: the options page reads and saves the files.'],
    ['utils/cite/', 'the DOM or the browser', String.raw`\b(?:Document|Element|HTMLElement|Node|Window|browser)\b|${GLOBALS}`, 'Citations are made of a plain record: let the page hand it in.'],
    ['utils/lookup/', 'the network, the browser or the clock', String.raw`(?<!\.)\bfetch\(|\bbrowser\b|\bDate\.now\b|${GLOBALS}`, 'Take fetch, the permission, the store and the clock as parameters: whoever has them says when something is asked.'],
    ['utils/store/', 'the clock or a page', String.raw`\bsetTimeout\b|\bDate\b|${GLOBALS}`, 'Take the pause as a parameter: the background has it.'],
    ['utils/effects/', 'the browser', String.raw`\bbrowser\b`, 'Effects know the page only: let the entrypoint ask the browser.'],
    ['components/', 'the browser or the document of the page', String.raw`\bbrowser\b|\b(?:querySelector(?:All)?|getElementById|getElementsBy\w+)\b`, 'Components draw from props: let the entrypoint ask, and use refs for your own elements.'],
    ['', 'innerHTML', String.raw`\b(?:innerHTML|outerHTML)\s*=(?!=)|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b`, 'Build nodes, or let Preact draw them.'],
  ];
  test.each(touches)('%s does not touch %s', (room, _what, pattern, advice) => {
    const hits = within(room).filter((file) => !file.startsWith('tests/') && !file.endsWith('.css')).flatMap((file) => [...codeOf(file).matchAll(new RegExp(pattern, 'g'))].map(([hit]) => `${file}: ${hit}`));
    expect(hits, advice).toEqual([]);
  });

  test('readers take the document and the window as parameters', () => {
    const isUsed = (file: string, name: string) => new RegExp(GLOBALS.replace('document|window', name)).test(codeOf(file));
    const own = within('utils/read/').flatMap((file) => [['document', 'Document'], ['window', 'Window']].flatMap(([name, type]) => (isUsed(file, name!) && !codeOf(file).includes(`${name}: ${type}`) ? [`${file}: ${name}`] : [])));
    expect(own, 'Take `document: Document` or `window: Window` as a parameter: the reader also runs outside a browser.').toEqual([]);
  });
});

describe('how a file is', () => {
  // Data and the list of nouns may grow; what does something may not.
  const isData = (file: string) => /^(utils\/(glossary|sites)\/|tests\/pages\/)/.test(file) || file === MODEL;
  test('at most 200 lines', () => {
    const long = files.filter((file) => !isData(file)).map((file) => `${file}: ${sources.get(file)!.trimEnd().split('\n').length}`).filter((line) => Number(line.split(': ')[1]) > 200);
    expect(long, 'Split these files: each answers one question.').toEqual([]);
  });

  test('begins with a sentence that says what it answers', () => {
    const ENVIRONMENT = /^\/\/ @vitest-environment \w+\n/;
    const mute = files.filter((file) => !/^(?:\/\/|\/\*) [^\n]*[.?!…)>:;,]|^\/\/ [^\n]*\n\/\/ /.test(sources.get(file)!.replace(ENVIRONMENT, '')));
    expect(mute, 'Begin these files with a comment of one sentence: which question does the file answer?').toEqual([]);
  });

  test('css has px and no other length that hangs on a font size', () => {
    const relative = files.filter((file) => file.endsWith('.css')).flatMap((file) => (codeOf(file).match(/\b[\d.]+r?em\b/g) ?? []).map((length) => `${file}: ${length}`));
    expect(relative, 'Write px: the root font size belongs to the page.').toEqual([]);
  });

  test('utils/ has rooms, and five files that no room can hold', () => {
    const loose = within('utils/').filter((file) => file.split('/').length === 2);
    expect(loose, 'Move the new file into the room that says what it may do.').toEqual(['utils/messages.ts', MODEL, 'utils/parts.ts', 'utils/reading.ts', 'utils/settings.ts']);
  });
});
