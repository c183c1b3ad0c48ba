// What holds on every page, whatever stands on it: nothing is lost, nothing depends on tags around it, and all of it can be taken back.
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hide, HIDDEN } from '../../utils/effects/hide.ts';
import { createUndoStack } from '../../utils/effects/undo.ts';
import { findRepeats } from '../../utils/find/repeats.ts';
import type { Block, Repeat } from '../../utils/model.ts';
import { readDocument } from '../../utils/read/page.ts';
import { styleView } from '../../utils/read/view.ts';
import { scan } from '../../utils/text/scan.ts';
import { finish } from '../../utils/text/steps.ts';
import { type Recipe, disguise, recipes, scramble, seeds } from './arbitrary.ts';
import { generatePage } from './generate.ts';
import { lostSentences, splitSentences } from './invariant.ts';
import { recordsOf } from './records.ts';

/** How many pages each property is tried on. RUNS=20 in the environment tries twenty times as many. */
const TIMES = Number(process.env.RUNS ?? 1);
const MANY = { numRuns: 150 * TIMES };
/** With a document to parse for each. */
const SOME = { numRuns: 25 * TIMES };
/** No property is judged by its time. */
const PATIENCE = 120_000 * TIMES;

const repeatsOf = (blocks: readonly Block[], excluded: ReadonlySet<number> = new Set()): Repeat[] => findRepeats(blocks, scan(blocks.map(({ text }) => text)), excluded);
const hiddenOf = (repeats: readonly Repeat[]): Set<number> => new Set(repeats.flatMap(({ hidden }) => hidden));

/** The sentences that a reader no longer finds once these blocks are hidden. */
function lostBy(blocks: readonly Block[], hidden: ReadonlySet<number>): string[] {
  const textOf = (list: readonly Block[]) => list.filter(({ shown }) => shown).map(({ text }) => text);
  return lostSentences(textOf(blocks), textOf(blocks.filter(({ id }) => !hidden.has(id))));
}

const withoutHidden = (blocks: readonly Block[], hidden: ReadonlySet<number>): Block[] => blocks.map((block) => (hidden.has(block.id) ? { ...block, shown: false } : block));

/** Try a property on the records of many pages; a failure names the seed. */
const onPages = (property: (blocks: Block[]) => void): void => fc.assert(fc.property(seeds, (seed) => property(recordsOf(generatePage(seed).blocks))), MANY);

const onRecipes = (property: (recipe: Recipe) => void): void => fc.assert(fc.property(recipes, (recipe) => property(recipe)), MANY);

describe('on every generated page', () => {
  it('no sentence is lost', () => {
    onPages((blocks) => {
      expect(lostBy(blocks, hiddenOf(repeatsOf(blocks)))).toEqual([]);
    });
  }, PATIENCE);

  it('hiding again hides nothing more', () => {
    onPages((blocks) => {
      expect(repeatsOf(withoutHidden(blocks, hiddenOf(repeatsOf(blocks))))).toEqual([]);
    });
  }, PATIENCE);

  it('the same is found a second time, and the records are left as they were', () => {
    onPages((blocks) => {
      const before = structuredClone(blocks);
      expect(repeatsOf(blocks)).toEqual(repeatsOf(blocks));
      expect(blocks).toEqual(before);
    });
  }, PATIENCE);

  it('each hidden block has a twin that says some of it, and all copies stay', () => {
    onPages((blocks) => {
      const repeats = repeatsOf(blocks);
      const hidden = hiddenOf(repeats);
      for (const repeat of repeats) {
        expect(repeat.twins).toHaveLength(repeat.hidden.length);
        for (const id of [...repeat.twins, ...repeat.kept]) expect([blocks[id]!.shown, hidden.has(id)]).toEqual([true, false]);
        repeat.hidden.forEach((id, k) => expect(lostSentences([blocks[id]!.text], [blocks[repeat.twins[k]!]!.text]).length).toBeLessThan(splitSentences(blocks[id]!.text).length));
      }
    });
  }, PATIENCE);

  it('a copy that the page closes justifies nothing', () => {
    onPages((blocks) => {
      const closed = withoutHidden(blocks, new Set(repeatsOf(blocks).flatMap(({ kept }) => kept)));
      expect(lostBy(closed, hiddenOf(repeatsOf(closed)))).toEqual([]);
    });
  }, PATIENCE);
});

describe('on every scrambled page', () => {
  it('no sentence is lost', () => {
    onRecipes((recipe) => {
      const blocks = scramble(recipe);
      expect(lostBy(blocks, hiddenOf(repeatsOf(blocks)))).toEqual([]);
    });
  }, PATIENCE);

  it('hiding again hides nothing more', () => {
    onRecipes((recipe) => {
      const blocks = scramble(recipe);
      expect(repeatsOf(withoutHidden(blocks, hiddenOf(repeatsOf(blocks))))).toEqual([]);
    });
  }, PATIENCE);

  it('whatever its blocks are, no sentence is lost and only plain text that is shown is hidden', () => {
    onRecipes((recipe) => {
      const { blocks, excluded } = disguise(recipe);
      const hidden = hiddenOf(repeatsOf(blocks, excluded));
      expect(lostBy(blocks, hidden)).toEqual([]);
      for (const id of hidden) {
        const { kind, shown, hasUnique, hint } = blocks[id]!;
        expect(['prose', 'item', 'other']).toContain(kind);
        expect({ shown, hasUnique, hint, isExcluded: excluded.has(id) }).toEqual({ shown: true, hasUnique: false, hint: null, isExcluded: false });
      }
    });
  }, PATIENCE);

  it('a box is hidden only with all the text in it', () => {
    onRecipes((recipe) => {
      const { blocks, excluded } = disguise(recipe);
      const hidden = hiddenOf(repeatsOf(blocks, excluded));
      const boxes = new Set([...hidden].map((id) => blocks[id]!.box));
      const outer = new Map(blocks.map((block) => [block.box, block.outer]));
      const isInside = (box: number): boolean => box >= 0 && (boxes.has(box) || isInside(outer.get(box) ?? -1));
      expect(blocks.filter(({ id, box }) => isInside(box) && !hidden.has(id))).toEqual([]);
    });
  }, PATIENCE);
});

/** Read a page's html as the product does outside a browser. */
function readHtml(html: string): { document: Document; blocks: Block[]; elements: Element[] } {
  const { window } = new JSDOM(html);
  const { blocks, anchors } = finish(readDocument(window.document, styleView(window as unknown as Window), null));
  return { document: window.document, blocks: blocks.filter(({ inRoot }) => inRoot), elements: anchors.map(({ element }) => element) };
}

/** The texts that are hidden on a page, in order. */
function hiddenTexts(html: string): string[] {
  const { blocks } = readHtml(html);
  const hidden = hiddenOf(repeatsOf(blocks));
  return blocks.filter(({ id }) => hidden.has(id)).map(({ text }) => text);
}

describe('on the html of every generated page', () => {
  it('the same texts are hidden whatever tags stand around them', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 1000 }), (seed, wrapping) => {
        expect(hiddenTexts(generatePage(seed, undefined, { wrapping }).html)).toEqual(hiddenTexts(generatePage(seed).html));
      }),
      SOME,
    );
  }, PATIENCE);

  it('undo gives the page back byte for byte', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.nat({ max: 200 }), { maxLength: 20 }), (seed, others) => {
        const { document, blocks, elements } = readHtml(generatePage(seed).html);
        const before = document.documentElement.outerHTML;
        const effects = createUndoStack();
        effects.add(hide([...hiddenOf(repeatsOf(blocks))].map((id) => elements[id]!), 'repeat'));
        // Another effect hides elements of its own choice, some of them hidden already.
        effects.add(hide(others.map((n) => elements[n % elements.length]!), 'widget'));
        const during = document.documentElement.outerHTML;
        expect(during.replaceAll(new RegExp(` ${HIDDEN}="(?:repeat|widget)"`, 'g'), '')).toBe(before);
        effects.run();
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      SOME,
    );
  }, PATIENCE);
});
