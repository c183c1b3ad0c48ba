// What can be known of the css without a browser: px only, no dead class, contrast of the tokens, and the same colours wherever they are written again.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const files = readdirSync('assets/css').map((file) => `assets/css/${file}`);
const css = files.map(read).join('\n');
const tsx = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(`components/${file}`, 'utf8')).join('\n');
const tokens = read('assets/css/tokens.css');

/** The hex tokens of the block that a selector opens. */
function tokensOf(selector: string): Record<string, string> {
  const start = tokens.indexOf(selector);
  if (start < 0) throw new Error(`No block ${selector} in tokens.css`);
  const block = tokens.slice(tokens.indexOf('{', start), tokens.indexOf('}', start));
  return Object.fromEntries([...block.matchAll(/--dr-(\w+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));
}

/** Relative luminance and contrast after WCAG 2.2. */
const luminance = (hex: string) => [1, 3, 5]
  .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
  .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  .reduce((sum, c, index) => sum + c * [0.2126, 0.7152, 0.0722][index]!, 0);
const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};

const LIGHT = tokensOf('.dr {');
const DARK = tokensOf(".dr:where([data-theme='dark']");
const KINDS = ['state', 'organisation', 'person', 'initiative'];

test('the page\'s root font size must not matter: px only', () => {
  expect(css.match(/\d(?:rem|em|ex|ch|pt)\b/g)).toBeNull();
});

test('every class of the css is drawn, and every class drawn has css', () => {
  const styled = new Set([...css.matchAll(/\.((?:dr|is|k)-[\w-]+)/g)].map(([, name]) => name!));
  const drawn = new Set([...tsx.matchAll(/(?<![\w-])((?:dr|is)-[a-z0-9-]+)/g)].map(([, name]) => name!));
  const HOOKS = ['dr-item', 'dr-group'];
  expect([...styled].filter((name) => !drawn.has(name) && !name.startsWith('k-'))).toEqual([]);
  expect([...drawn].filter((name) => !styled.has(name) && !HOOKS.includes(name))).toEqual([]);
});

describe.each([['light', LIGHT], ['dark', DARK]])('%s', (_, theme) => {
  test.each(['ink', 'soft', 'accent'])('%s is readable on every ground', (text) => {
    for (const ground of ['paper', 'margin', 'wash']) expect(contrast(theme[text]!, theme[ground]!), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['edge', ...KINDS.filter((kind) => kind in theme)])('%s is seen on paper and margin', (line) => {
    for (const ground of ['paper', 'margin']) expect(contrast(theme[line]!, theme[ground]!), ground).toBeGreaterThanOrEqual(3);
  });
});

test('the popup and our own pages have the dark tokens in a dark system', () => {
  const popup = tokensOf('.dr-pop {');
  expect(popup).toEqual(DARK);
});

test('marks in the page have the colours of the cast', () => {
  const page = read('assets/css/page.css');
  for (const kind of [...KINDS, 'place']) {
    const token = kind === 'place' ? 'edge' : kind;
    expect(page).toContain(`\n::highlight(dramatis-${kind}) { text-decoration: underline dotted 2px ${LIGHT[token]};`);
    expect(page).toContain(`html[data-dramatis-theme='dark'] ::highlight(dramatis-${kind}) { text-decoration-color: ${DARK[token]}; }`);
  }
});
