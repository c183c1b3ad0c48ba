// Which rules and custom properties can css that stands by itself never need? They are left out of the build.
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin, Root } from 'postcss';

/** Files of css that are all the css of their shadow root, and the sources of what is drawn there. */
const ALONE: Record<string, string[]> = { 'folded.css': ['components/foldLine.ts', 'entrypoints/article.content/folds.ts'] };

/** The classes and hosts that a selector asks for. */
const namesIn = (selector: string) => [...selector.matchAll(/\.(dr\b[\w-]*)|:host\((dramatis-\w+)\)/g)].map(([, name, host]) => name ?? host!);

/** Leave out the rules for classes and hosts that no source names, then the custom properties that nothing asks for. */
export function leaveOutUnused(root: Root, sources: string): void {
  const named = new Set(sources.match(/[\w-]+/g));
  const isDrawn = (selector: string) => namesIn(selector).every((name) => named.has(name));
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter(isDrawn);
    if (!rule.selectors.some(Boolean)) rule.remove();
  });
  const asked = new Set([...root.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  root.walkDecls(/^--/, (declaration) => {
    if (!asked.has(declaration.prop)) declaration.remove();
  });
}

/** A plugin of PostCSS that does so once a file has all that it imports. */
export const leanCss = (folder: string): Plugin => ({
  postcssPlugin: 'dramatis-lean-css',
  OnceExit(root, { result }) {
    const sources = ALONE[path.basename(result.opts.from ?? '').replace(/\?.*/, '')];
    if (sources) leaveOutUnused(root, sources.map((file) => fs.readFileSync(path.join(folder, file), 'utf8')).join('\n'));
  },
});
