// What is left out of css that goes into a page, and what stays?
import { expect, test } from 'vitest';
import { preprocessCSS, resolveConfig } from 'vite';
import { leanCss } from '../../scripts/css.ts';

const config = await resolveConfig({ configFile: false, css: { postcss: { plugins: [leanCss('.')] } } }, 'build');
const leanOf = async (css: string, file: string) => (await preprocessCSS(css, `assets/css/${file}`, config)).code.replace(/\s+/g, ' ').trim();

test.each([
  ['a property that is asked for, and one that is not', '.dr { --a: 1px; --b: 2px; width: var(--a); }', '.dr { --a: 1px; width: var(--a); }'],
  ['a property with a value to fall back on', '.dr { --edge: red; color: var(--k, var(--edge)); }', '.dr { --edge: red; color: var(--k, var(--edge)); }'],
  ['a property of that name in each theme', "@media (forced-colors: active) { .dr { --a: 1px; --b: 2px; } } .dr { width: var(--b); }", '@media (forced-colors: active) { .dr { --b: 2px; } } .dr { width: var(--b); }'],
  ['a property that only a rule for others asks for', '.dr { --a: 1px; color: red; } .dr-page { width: var(--a); }', '.dr { color: red; }'],
  ['rules for classes that are not drawn', '.dr-page { color: red; } .dr-fold em { color: red; } .dr-folder { color: red; }', '.dr-fold em { color: red; }'],
  ['selectors for classes that are not drawn', '.dr-fold, :where(.dr-page) .dr, .dr-pop { color: red; }', '.dr-fold { color: red; }'],
  ['hosts', ':host, :host(dramatis-fold), :host(dramatis-print) { color: red; } :host(dramatis-print) { color: red; }', ':host, :host(dramatis-fold) { color: red; }'],
  ['attributes, tags and all', ".dr:where([data-theme='dark'], [data-theme='dark'] *) { color: red; } :where(.dr) :where(button, *) { color: red; }", ".dr:where([data-theme='dark'], [data-theme='dark'] *) { color: red; } :where(.dr) :where(button, *) { color: red; }"],
])('of css that stands by itself: %s', async (_, css, lean) => {
  expect(await leanOf(css, 'folded.css?inline')).toBe(lean);
});

test('css that others add to keeps all but the rules for our own pages', async () => {
  expect(await leanOf('.dr { --a: 1px; } .dr-page, :where(.dr-page) .dr, .dr-pop { color: red; } .dr-side { color: red; }', 'surfaces.css?inline')).toBe('.dr { --a: 1px; } .dr-side { color: red; }');
});

test('css of our own pages stays as it is', async () => {
  expect(await leanOf('.dr { --a: 1px; } .dr-page { color: red; }', 'surfaces.css')).toBe('.dr { --a: 1px; } .dr-page { color: red; }');
});

test('a fold has what is drawn of it', async () => {
  const lean = await leanOf("@import './tokens.css'; @import './ground.css'; @import './fold.css';", 'folded.css?inline');
  for (const name of ['.dr {', '.dr-fold {', '.dr-fold-text {', '.dr-act {', '.dr-lead {', '--dr-serif:', '--dr-ink: CanvasText', ':host(dramatis-fold)']) expect(lean).toContain(name);
  for (const name of ['.dr-page', '.dr-pop', '--dr-state', 'dramatis-print']) expect(lean).not.toContain(name);
});
