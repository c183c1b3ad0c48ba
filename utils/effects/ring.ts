// A ring around the mention that the keyboard stands at: drawn over the page, takes no pointer, leaves the letters free.
import type { Undo } from '../model.ts';
import { watchLayout } from './layout.ts';
import { liveRange } from './range.ts';
import { rectsOfText } from './strokes.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** The layer is measured by its own size, so that it is right under any zoom of the root element. */
const SIZE = 100;
/** The ring stands so far (px) from the letters, to its middle. */
const GAP = 2;

// Two css px thick, in the colour that our surfaces mark focus with: 7.4:1 on white, 7.6:1 on a dark page (WCAG 2.2, 2.4.13).
const CSS_OF_RING = `
:host { all: initial !important; display: contents !important; }
.dr-ring { all: initial; display: block; position: absolute; z-index: 2147483638; left: 0; top: 0; width: ${SIZE}px; height: ${SIZE}px; overflow: visible; pointer-events: none; }
.dr-ring path { fill: none; stroke: #a3241c; stroke-width: 2px; }
.dr-ring.is-dark path { stroke: #f2836b; }
@media (forced-colors: active) { .dr-ring { forced-color-adjust: none; } .dr-ring path { stroke: Highlight !important; } }
@media print { .dr-ring { display: none; } }`;

/** Draw a ring around a range for as long as it stands in the page, in a host of its own beside the body. */
export function addRing(document: Document, range: StaticRange, { theme, mode }: { theme: 'light' | 'dark'; mode: ShadowRootMode }): Undo {
  const host = document.createElement('dramatis-ring');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', theme === 'dark' ? 'dr-ring is-dark' : 'dr-ring');
  svg.setAttribute('aria-hidden', 'true');
  const style = document.createElementNS(SVG, 'style');
  style.textContent = CSS_OF_RING;
  const path = document.createElementNS(SVG, 'path');
  svg.append(style, path);
  host.attachShadow({ mode }).append(svg);
  document.documentElement.append(host);

  const draw = () => {
    const box = svg.getBoundingClientRect();
    const scale = box.width / SIZE || 1;
    path.setAttribute('d', rectsOfText(range, null).map((rect) => boxAround(rect, box, scale)).join(''));
  };
  const element = liveRange(range).commonAncestorContainer;
  const watch = watchLayout([element instanceof Element ? element : element.parentElement!], draw);
  draw();
  return () => {
    watch.stop();
    host.remove();
  };
}

function boxAround(rect: DOMRect, layer: DOMRect, scale: number): string {
  const whole = (n: number) => Math.round(n * 2) / 2;
  const [x, y] = [whole((rect.left - layer.left) / scale - GAP), whole((rect.top - layer.top) / scale - GAP / 2)];
  const [width, height] = [whole(rect.width / scale + 2 * GAP), whole(rect.height / scale + GAP)];
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
