// Which rules and custom properties can css in a page's shadow root never need? They are left out of the build.
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin, Root } from 'postcss';

/** Files of css that are all the css of their shadow root, and the sources of what is drawn there. */
const ALONE: Record<string, string[]> = { 'folded.css': ['components/foldLine.ts', 'entrypoints/article.content/folds.ts'] };

/** The classes and hosts that a selector asks for. */
const namesIn = (selector: string) => [...selector.matchAll(/\.(dr\b[\w-]*)|:host\((dramatis-\w+)\)/g)].map(([, name, host]) => name ?? host!);

/** Classes of pages of the extension, which no shadow root has. */
const OF_OWN_PAGES = new Set(['dr-page', 'dr-pop']);

/** Leave out the rules for classes and hosts that are not drawn. */
function leaveOutRules(root: Root, isDrawn: (name: string) => boolean): void {
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) => namesIn(selector).every(isDrawn));
    if (!rule.selectors.some(Boolean)) rule.remove();
  });
}

/** Leave out the custom properties that nothing in a file asks for. */
function leaveOutProperties(root: Root): void {
  const asked = new Set([...root.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  root.walkDecls(/^--/, (declaration) => {
    if (!asked.has(declaration.prop)) declaration.remove();
  });
}

/** A plugin of PostCSS that does so once a file that is taken as text has all that it imports; what a page of the extension links to stays as it is. */
export const leanCss = (folder: string): Plugin => ({
  postcssPlugin: 'dramatis-lean-css',
  OnceExit(root, { result }) {
    const [, file] = /([^\\/]+)\?inline$/.exec(result.opts.from ?? '') ?? [];
    if (!file) return;
    leaveOutRules(root, (name) => !OF_OWN_PAGES.has(name));
    const sources = ALONE[file]?.map((source) => fs.readFileSync(path.join(folder, source), 'utf8')).join('\n');
    if (!sources) return;
    const named = new Set(sources.match(/[\w-]+/g));
    leaveOutRules(root, (name) => named.has(name));
    leaveOutProperties(root);
  },
});
