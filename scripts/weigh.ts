// What does each part of the content script weigh, minified and compressed? Weighed by the build, checked by `npm test` against the budgets.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Plugin, minifySync } from 'vite';

/**
 * Every page of the sites pays for these, in bytes after gzip. Data is no part of them: it stands in the background. Nor is the grammar of
 * bylines and affiliations (24 kB), for which nothing has to wait.
 */
export const BUDGETS = { sidebar: 35_000, reading: 19_000, page: 24_000 } as const;

export type Part = keyof typeof BUDGETS;

/** The parts by the rooms of their modules: what is drawn, what reads and finds, and all that works on the page and with the browser. */
export function partOf(module: string): Part {
  if (/node_modules\/(preact|@floating-ui)\/|\/(components|assets)\//.test(module)) return 'sidebar';
  if (/\/utils\/(text|find|read|sites)\/|\/utils\/reading\.ts$/.test(module)) return 'reading';
  return 'page';
}

/** Weigh modules, given as the bundler writes them, by part. Shared code is counted where it stands, so that the parts make the whole. */
export function weigh(modules: Iterable<[module: string, code: string]>): Record<Part, number> {
  const codes = Map.groupBy(modules, ([module]) => partOf(module));
  const weightOf = (part: Part) => {
    const code = (codes.get(part) ?? []).map(([, one]) => one).join('\n');
    // Names are shortened as in the whole; what only another part uses stays.
    const options = { module: true, mangle: { toplevel: true }, compress: { unused: false } };
    return code ? gzipSync(minifySync(`${part}.js`, code, options).code, { level: 9 }).length : 0;
  };
  return { sidebar: weightOf('sidebar'), reading: weightOf('reading'), page: weightOf('page') };
}

const fileOf = (root: string, browser: string) => path.join(root, '.output', `weights-${browser}.json`);

/** A plugin of the build that weighs the content script of an article and leaves a note beside the build. */
export function weighArticle(root: string, browser: string): Plugin {
  return {
    name: 'dramatis-weigh',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry || !/article/.test(chunk.fileName)) continue;
        const weights = weigh(Object.entries(chunk.modules).map(([module, { code }]): [string, string] => [module.replaceAll('\\', '/'), code ?? '']));
        fs.mkdirSync(path.join(root, '.output'), { recursive: true });
        fs.writeFileSync(fileOf(root, browser), JSON.stringify({ ...weights, whole: gzipSync(chunk.code, { level: 9 }).length }));
      }
    },
  };
}

/** Say of each part what it weighs and may weigh; `passed` tells whether all keep to it. */
export function judgeWeights(weights: Record<string, number>): { passed: boolean; lines: string[] } {
  const parts = Object.entries(BUDGETS).map(([part, budget]) => ({ part, budget, weight: weights[part] ?? Infinity }));
  return {
    passed: parts.every(({ weight, budget }) => weight <= budget),
    lines: parts.map(({ part, weight, budget }) => `${part}: ${(weight / 1000).toFixed(1)} of ${budget / 1000} kB${weight > budget ? ', too much' : ''}`),
  };
}

/** Judge what the last build of a browser weighed. */
export const judgeBuild = (root: string, browser: string): ReturnType<typeof judgeWeights> => judgeWeights(JSON.parse(fs.readFileSync(fileOf(root, browser), 'utf8')));
