// What does a page show, as told by the boxes that the browser has drawn? Shares nothing with the product's own reading.

/** A text that the page sets on lines of its own, and the edges (px, of the window) of the box that it stands in. */
export interface ShownText {
  text: string;
  left: number;
  right: number;
}

export interface Sight {
  texts: ShownText[];
  /** Texts of widgets that are put away. */
  widgets: string[];
  /** By how much (px) the page is wider than its window. */
  overflow: number;
  /** Left edge (px) of the sidebar beside the text; null where there is none. */
  sidebar: number | null;
  html: string;
}

/** Look at a page; sent to it as source. */
export function look(): Sight {
  const OURS = 'dramatis-ui, dramatis-fold';
  const NO_TEXT = 'script, style, noscript, template, textarea, select, title, svg, iframe, object';
  const blockOf = (element: Element): Element => {
    let up = element;
    while (up.parentElement && /^(inline|contents|ruby)/.test(getComputedStyle(up).display)) up = up.parentElement;
    return up;
  };
  const isDrawn = (node: Text) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getClientRects().length > 0 && getComputedStyle(node.parentElement!).visibility === 'visible';
  };
  /** The lines of a box that is put away: its own display is `none`, that of what stands in it is not. */
  const linesOf = (box: Element): string[] => {
    const lines = new Map<Element, string>();
    const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const own = blockOf(node.parentElement!);
      lines.set(own, (lines.get(own) ?? '') + (node as Text).data);
    }
    return [...lines.values()];
  };
  const texts: ShownText[] = [];
  let text = '';
  let block: Element | null = null;
  const flush = () => {
    const box = block?.getBoundingClientRect();
    for (const part of text.split(/\n\s*\n/)) {
      const line = part.replace(/\s+/g, ' ').trim();
      if (line) texts.push({ text: line, left: box!.left, right: box!.right });
    }
    text = '';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') text += '\n';
    if (node.nodeType !== Node.TEXT_NODE || !(node as Text).data.trim() || node.parentElement!.closest(`${NO_TEXT}, ${OURS}`)) {
      if (node.nodeType === Node.TEXT_NODE) text += ' ';
      continue;
    }
    const own = blockOf(node.parentElement!);
    if (own !== block) flush();
    block = own;
    if (isDrawn(node as Text)) text += (node as Text).data.replace(/\s+/g, ' ');
    else flush();
  }
  flush();
  const root = document.documentElement;
  const sidebar = document.querySelector('dramatis-ui')?.shadowRoot?.querySelector('.dr-side:not(.is-drawer)');
  return {
    texts,
    widgets: [...document.querySelectorAll('[data-dramatis-hidden=widget]')].flatMap(linesOf),
    overflow: Math.max(0, root.scrollWidth - root.clientWidth),
    sidebar: sidebar ? sidebar.getBoundingClientRect().left : null,
    html: root.outerHTML.replace(/ data-dramatis-report="[^"]*"/, ''),
  };
}
