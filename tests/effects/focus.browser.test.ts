// What steps aside, what stays, and how does an article look on a page whose css fights back?
import '../../assets/css/page.css';
import { afterEach, describe, expect, test } from 'vitest';
import { ASIDE, stepAside } from '../../utils/effects/focus.ts';
import { hide } from '../../utils/effects/hide.ts';
import { TYPE, setType } from '../../utils/effects/type.ts';
import type { TypeWish } from '../../utils/model.ts';

const OWN: TypeWish = { size: 100, measure: 'page', leading: 'page', face: 'page', paper: 'page' };
const byId = (id: string) => document.getElementById(id)!;
const isSeen = (id: string) => byId(id).checkVisibility();
let undos: (() => void)[] = [];

function show(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}
function focus(...ids: string[]) {
  const stage = stepAside(document, ids.map(byId));
  undos.push(stage.leave);
  return stage;
}
const setAs = (wish: Partial<TypeWish>) => undos.push(setType(document, { ...OWN, ...wish }));
const undo = () => undos.splice(0).reverse().forEach((one) => one());

afterEach(() => {
  undo();
  document.body.replaceChildren();
  document.querySelectorAll('[data-outside]').forEach((one) => one.remove());
});

const PAGE = `
  <header id="head" style="position:sticky;top:0">Menu</header>
  <div id="bar" style="position:fixed;bottom:0">Subscribe now</div>
  <div id="wrap" style="display:grid;grid-template-columns:200px 400px"><nav id="nav">Links</nav>
    <main><div id="top"><h1 id="title">Title</h1><p id="share">Share</p></div><div id="root"><p id="text">Text <a id="link" href="#x">link</a></p></div></main></div>
  <footer id="foot" class="">Footer</footer>
  <div id="lightbox" style="display:none"><img alt=""></div>
  <div id="host" style="position:fixed"></div><other-extension id="custom"></other-extension><dramatis-ui id="ours"></dramatis-ui>`;

describe('stepping aside', () => {
  test('puts away what stands beside the article and what belongs to it, and gives it back byte for byte', () => {
    show(PAGE);
    const outside = Object.assign(document.createElement('div'), { id: 'outside', textContent: 'x' });
    outside.dataset['outside'] = '';
    document.documentElement.append(outside);
    const before = document.documentElement.outerHTML;
    focus('root', 'title');
    setAs({ size: 150, measure: 'wide', leading: 'loose', face: 'serif', paper: 'sepia' });
    expect(['head', 'bar', 'nav', 'share', 'foot'].filter(isSeen)).toEqual([]);
    expect(['title', 'root', 'text', 'link', 'wrap', 'outside'].filter((id) => !isSeen(id))).toEqual([]);
    for (const id of ['lightbox', 'host', 'custom', 'ours', 'wrap', 'root']) expect(byId(id).hasAttribute(ASIDE), id).toBe(false);
    // What the page opens when it is asked to is seen.
    byId('lightbox').style.display = '';
    expect(isSeen('lightbox')).toBe(true);
    byId('lightbox').style.display = 'none';
    byId('lightbox').setAttribute('style', 'display:none');
    undo();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('what is hidden is hidden too, whatever the page says is important', () => {
    show('<style>#root #text.text { display: block !important }</style><div id="root"><p id="text" class="text">Text</p></div>');
    undos.push(hide([byId('text')], 'repeat'));
    expect(isSeen('text')).toBe(false);
  });

  test('is stronger than what the page says is important', () => {
    show('<style>#foot#foot { display: flex !important }</style><div id="root"><p>Text</p></div><div id="foot">Footer</div>');
    focus('root');
    expect(isSeen('foot')).toBe(false);
  });

  test('knows when the page has put other nodes in the place of those put aside', () => {
    show(PAGE);
    const stage = focus('root');
    expect(stage.isStale()).toBe(false);
    byId('head').replaceWith(Object.assign(document.createElement('header'), { id: 'head', textContent: 'Menu' }));
    expect(stage.isStale()).toBe(true);
    stage.leave();
    focus('root');
    expect(isSeen('head')).toBe(false);
  });
});

/** Relative luminance contrast of two computed colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g)!.slice(0, 3).map((n) => Number(n) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  }).sort((m, n) => n - m);
  return (x! + 0.05) / (y! + 0.05);
}

const HOSTILE = `<style>
  #root p, #root p span { font-family: fantasy !important; line-height: 11px !important; color: #888 !important; background: #777 !important }
  #root a { color: #999 !important } body { background: url(data:,) #666 !important } #col { width: 300px !important; float: left; background: #555 }
</style><div id="col"><div id="root"><h2 id="h">Heading</h2><p id="text">Text of a paragraph <span id="span">in a span</span> with <a id="link" href="#x"><b id="bold">a link</b></a> and <i id="icon" style="font-family: icons">x</i>.</p><img id="img" alt="" style="background: rgb(1, 2, 3)"><div id="picture" style="background: rgb(4, 5, 6); height: 9px"></div></div></div>`;

describe('on a page whose css fights back', () => {
  test.each(['light', 'sepia', 'dark'] as const)('text and links are readable: %s', (paper) => {
    show(HOSTILE);
    focus('root');
    setAs({ paper });
    const ground = getComputedStyle(document.body).backgroundColor;
    for (const id of ['root', 'text', 'span', 'link', 'bold', 'h']) {
      const { color, backgroundColor } = getComputedStyle(byId(id));
      expect(contrast(color, ground), id).toBeGreaterThanOrEqual(4.5);
      expect(backgroundColor, id).toBe('rgba(0, 0, 0, 0)');
    }
    expect(getComputedStyle(byId('link')).color).not.toBe(getComputedStyle(byId('text')).color);
    expect([byId('img'), byId('picture')].map((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).filter])).toEqual([['rgb(1, 2, 3)', 'none'], ['rgb(4, 5, 6)', 'none']]);
  });

  test.each([['dark', 'light', 'rgb(255, 255, 255)', 'rgb(28, 27, 26)'], ['sepia', 'dark', 'rgb(23, 24, 26)', 'rgb(220, 218, 213)']] as const)('charts are seen on %s too, where the page is %s', (paper, own, ground, ink) => {
    show('<div id="root"><img id="img" alt=""><svg id="chart"><text>Trains</text><path id="line" stroke="currentColor"></path></svg><a href="#x"><svg id="sign"></svg></a></div>');
    focus('root');
    const before = document.documentElement.outerHTML;
    const look = () => ['img', 'chart', 'line', 'sign'].map((id) => [getComputedStyle(byId(id)).backgroundColor, getComputedStyle(byId(id)).color]);
    undos.push(setType(document, { ...OWN, paper }, own));
    expect(look().slice(0, 3)).toEqual([[ground, ink], [ground, ink], ['rgba(0, 0, 0, 0)', ink]]);
    expect(look()[3]![0]).toBe('rgba(0, 0, 0, 0)');
    setType(document, { ...OWN, paper }, own === 'light' ? 'dark' : 'light');
    expect(look()[0]![0]).toBe('rgba(0, 0, 0, 0)');
    undos.pop()!();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('typeface and line spacing are the reader’s, those of code and icons the page’s', () => {
    show(`${HOSTILE}`);
    focus('root');
    setAs({ face: 'legible', leading: 'open' });
    const { fontFamily, lineHeight, fontSize } = getComputedStyle(byId('text'));
    expect([fontFamily.startsWith('"Dramatis Legible"'), parseFloat(lineHeight) / parseFloat(fontSize)]).toEqual([true, expect.closeTo(1.7, 2)]);
  });

  test('the column is as wide as wished, in the middle, and as the page has it without a wish', () => {
    show(HOSTILE);
    focus('root');
    const before = byId('root').getBoundingClientRect().width;
    expect(before).toBe(300);
    document.body.style.width = '1000px';
    setAs({ measure: 'medium' });
    const { width, left } = byId('root').getBoundingClientRect();
    expect([width, Math.round(left - document.body.getBoundingClientRect().left)]).toEqual([680, 160]);
    document.body.removeAttribute('style');
  });

  test.each(TYPE.size.filter((size) => size !== 100))('%s %% of its size', (size) => {
    show('<div id="root"><p id="text" style="height: 100px">Text</p></div>');
    focus('root');
    setAs({ size });
    expect(byId('text').getBoundingClientRect().height).toBeCloseTo(size, 1);
  });

  test('every value has a rule', () => {
    show(HOSTILE);
    focus('root');
    const look = () => JSON.stringify(['root', 'text'].map((id) => [getComputedStyle(byId(id)).cssText, ...[...getComputedStyle(byId(id))].map((name) => getComputedStyle(byId(id)).getPropertyValue(name))]));
    for (const name of ['measure', 'leading', 'face', 'paper'] as const) {
      const looks = TYPE[name].map((value) => {
        setAs({ [name]: value });
        return look();
      });
      expect(new Set(looks).size, name).toBe(TYPE[name].length);
      setAs({});
    }
  });
});
