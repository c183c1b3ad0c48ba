// Marks as lines of our own, for where the browser cannot draw highlights: Chromium paints every ::highlight() as selected text in forced colours.
import type { Line, Undo } from '../model.ts';
import { watchLayout } from './layout.ts';
import { isInPage, lineUnder, rectsOfText } from './strokes.ts';
import { liveRange } from './range.ts';

export interface LineMark {
  range: StaticRange;
  line: Line;
}

/** Marks that come into sight within this distance (px) are drawn already. */
const AHEAD = 200;
const KINDS: readonly Line[] = ['state', 'organisation', 'person', 'initiative', 'place'];
const SVG = 'http://www.w3.org/2000/svg';
/** The layer is measured by its own size, so that it is right under any zoom of the root element. */
const SIZE = 100;

// Under the sidebar, over the page; in the page's own coordinates, so that scrolling moves lines and text together.
const CSS_OF_LAYER = `
:host { all: initial !important; display: contents !important; }
.dr-lines { all: initial; display: block; position: absolute; z-index: 2147483638; left: 0; top: 0; width: ${SIZE}px; height: ${SIZE}px; pointer-events: none; forced-color-adjust: none; }
.dr-lines path { fill: none; stroke: CanvasText; stroke-width: 1px; }
.dr-lines .is-state, .dr-lines .is-place { stroke-width: 2px; stroke-dasharray: 2 2; }
.dr-lines .is-organisation { stroke-width: 2px; stroke-dasharray: 6 3; }
@media print { .dr-lines { display: none; } }`;

const FORCED = '(forced-colors: active)';
const isFirefox = () => CSS.supports('-moz-orient', 'inline');

/** Whether marks have to be lines of ours: in forced colours, but not in Firefox, which draws highlights there. */
export const needsLines = (): boolean => matchMedia(FORCED).matches && !isFirefox();

/** Watch whether marks have to be lines: called when it changes, not at the start. */
export function watchNeedsLines(onChange: (needed: boolean) => void): Undo {
  const stop = new AbortController();
  const media = matchMedia(FORCED);
  if (!isFirefox()) media.addEventListener('change', () => onChange(media.matches), { signal: stop.signal });
  return () => stop.abort();
}

/** Draw lines in a host of their own beside the body, which neither the css nor the scripts of the page reach into. */
export function addLines(document: Document, marks: readonly LineMark[], mode: ShadowRootMode = 'closed'): Undo {
  const host = document.createElement('dramatis-lines');
  document.documentElement.append(host);
  const undo = drawLines(host.attachShadow({ mode }), marks);
  return () => {
    undo();
    host.remove();
  };
}

/**
 * Draw a line under every mark that is on screen, in a layer inside `root` (a host of ours, or its shadow root). No node of the page is
 * touched. Drawn at most once a frame, when the page scrolls, changes its size or sets its text in another font; nothing runs while idle.
 */
export function drawLines(root: ParentNode, marks: readonly LineMark[]): Undo {
  const layer = createLayer();
  root.append(layer.svg);
  // Kept from the start: once the page has put other nodes in its place, a text has no element around it.
  const placed = marks.filter(({ range }) => isInPage(range)).map((mark) => ({ ...mark, element: elementOf(mark.range) }));
  const byElement = Map.groupBy(placed, ({ element }) => element);
  const inSight = new Set<Element>();
  const layout = watchLayout(byElement.keys(), () => layer.draw([...inSight].flatMap((element) => byElement.get(element)!)));
  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) inSight[isIntersecting ? 'add' : 'delete'](target);
    layout.soon();
  }, { rootMargin: `${AHEAD}px` });
  for (const element of byElement.keys()) sight.observe(element);
  return () => {
    layout.stop();
    sight.disconnect();
    layer.svg.remove();
  };
}

/** The element whose coming into sight brings a range into sight. */
function elementOf(range: StaticRange): Element {
  const { startContainer, endContainer } = range;
  const node = startContainer === endContainer ? startContainer : liveRange(range).commonAncestorContainer;
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement!;
}

interface PlacedMark extends LineMark {
  element: Element;
}

/** The layer: one path for each kind of line. */
function createLayer() {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'dr-lines');
  svg.setAttribute('aria-hidden', 'true');
  const style = document.createElementNS(SVG, 'style');
  style.textContent = CSS_OF_LAYER;
  const paths = new Map(KINDS.map((line) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', `is-${line}`);
    return [line, path] as const;
  }));
  svg.append(style, ...paths.values());
  return {
    svg,
    draw(marks: readonly PlacedMark[]) {
      const box = svg.getBoundingClientRect();
      const scale = box.width / SIZE || 1;
      const drawn = new Map(KINDS.map((line) => [line, '']));
      const boundsOf = createBounds();
      for (const { range, line, element } of marks) {
        for (const rect of rectsOfText(range, boundsOf(element))) {
          if (isCovered(rect, element)) continue;
          // Whole device pixels keep thin strokes sharp.
          const bottom = Math.ceil(rect.bottom * devicePixelRatio) / devicePixelRatio;
          const under = lineUnder(line, (rect.left - box.left) / scale, (bottom - box.top) / scale, rect.width / scale);
          drawn.set(line, drawn.get(line)! + under);
        }
      }
      for (const [line, path] of paths) if (path.getAttribute('d') !== drawn.get(line)) path.setAttribute('d', drawn.get(line)!);
    },
  };
}

/** Find what an element's text can be seen through: the boxes around it that cut off what overflows. Each box is asked for once. */
function createBounds(): (element: Element) => DOMRect | null {
  const known = new Map<Element, DOMRect | null>();
  const boundsOf = (element: Element): DOMRect | null => {
    if (known.has(element)) return known.get(element)!;
    const parent = element.parentElement;
    const outer = parent ? boundsOf(parent) : null;
    // What the root and the body cut off is outside the window.
    const cuts = parent && element !== document.body && getComputedStyle(element).overflow !== 'visible';
    const bounds = cuts ? meet(element.getBoundingClientRect(), outer) : outer;
    known.set(element, bounds);
    return bounds;
  };
  return boundsOf;
}

function meet(rect: DOMRect, outer: DOMRect | null): DOMRect {
  if (!outer) return rect;
  const left = Math.max(rect.left, outer.left);
  const top = Math.max(rect.top, outer.top);
  return new DOMRect(left, top, Math.max(0, Math.min(rect.right, outer.right) - left), Math.max(0, Math.min(rect.bottom, outer.bottom) - top));
}

/** Tell whether something that does not scroll with the text (a header that sticks, a notice) stands over it. Our own surfaces are above the layer anyway. */
function isCovered(rect: DOMRect, element: Element): boolean {
  const hit = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  if (!hit || hit.contains(element) || element.contains(hit) || hit.tagName.startsWith('DRAMATIS-')) return false;
  for (let box: Element | null = hit; box && !box.contains(element); box = box.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(box).position)) return true;
  }
  return false;
}
