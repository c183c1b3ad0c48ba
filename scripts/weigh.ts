// What does each script of a page weigh, minified and compressed? Weighed by the build, checked by `npm test` against the budgets.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * In bytes after gzip. Every page of the sites pays for the first, which reads and hides; every article for the companion, which draws the
 * sidebar; a reader for the cards when he opens one, and for the extras when he asks for one. Data is no part of them: it stands in the background, with the grammar
 * of bylines.
 */
export const BUDGETS = { article: 25_000, companion: 35_000, cards: 20_000, extras: 20_000 } as const;

export type Script = keyof typeof BUDGETS;

/** Which of the scripts a file of the build is. */
export const scriptOf = (fileName: string): Script | undefined => (Object.keys(BUDGETS) as Script[]).find((name) => path.posix.basename(fileName) === `${name}.js`);

/** Weigh code as it is sent and stored: compressed. */
export const weigh = (code: string): number => gzipSync(code, { level: 9 }).length;

const folderOf = (root: string, browser: string) => path.join(root, '.output', `weights-${browser}`);

/** A plugin of the build that weighs the scripts of a page, each in a build of its own, and leaves a note of each beside the builds. */
export function weighScripts(root: string, browser: string): Plugin {
  return {
    name: 'dramatis-weigh',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const script = chunk.type === 'chunk' && chunk.isEntry && scriptOf(chunk.fileName);
        if (!script) continue;
        fs.mkdirSync(folderOf(root, browser), { recursive: true });
        fs.writeFileSync(path.join(folderOf(root, browser), script), String(weigh(chunk.code)));
      }
    },
  };
}

/** Say of each script what it weighs and may weigh; `passed` tells whether all keep to it. */
export function judgeWeights(weights: Partial<Record<Script, number>>): { passed: boolean; lines: string[] } {
  const scripts = (Object.entries(BUDGETS) as [Script, number][]).map(([script, budget]) => ({ script, budget, weight: weights[script] ?? Infinity }));
  return {
    passed: scripts.every(({ weight, budget }) => weight <= budget),
    lines: scripts.map(({ script, weight, budget }) => `${script}: ${(weight / 1000).toFixed(1)} of ${budget / 1000} kB${weight > budget ? ', too much' : ''}`),
  };
}

/** Judge what the last build of a browser weighed. */
export function judgeBuild(root: string, browser: string): ReturnType<typeof judgeWeights> {
  const weightOf = (script: string) => Number(fs.readFileSync(path.join(folderOf(root, browser), script), 'utf8'));
  return judgeWeights(Object.fromEntries(Object.keys(BUDGETS).map((script) => [script, weightOf(script)])));
}
