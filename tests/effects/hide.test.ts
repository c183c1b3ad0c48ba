// Is hiding one attribute, taken back byte for byte; and which boxes go along with a widget's text?
import { beforeEach, describe, expect, test } from 'vitest';
import { HIDDEN, hide, wholeBoxes } from '../../utils/effects/hide.ts';

const bodyOf = (html: string) => document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
const all = (selector: string) => [...document.querySelectorAll(selector)];
const html = () => document.documentElement.outerHTML;

describe('hide', () => {
  beforeEach(() => bodyOf('<p id="a" class="x" style="color: red">A</p>\n<p id="b">B <b>c</b></p><p id="c">C</p>'));

  test('sets the attribute and nothing else', () => {
    const before = html();
    hide(all('#a, #b'), 'repeat');
    expect(all(`[${HIDDEN}="repeat"]`).map((element) => element.id)).toEqual(['a', 'b']);
    expect(html().replaceAll(` ${HIDDEN}="repeat"`, '')).toBe(before);
  });

  test('is taken back byte for byte, in any order, twice as well', () => {
    const before = html();
    const undos = [hide(all('#a, #b'), 'repeat'), hide(all('#c'), 'print')];
    undos[0]!();
    expect(all(`[${HIDDEN}]`).map((element) => element.id)).toEqual(['c']);
    undos[1]!();
    undos[1]!();
    expect(html()).toBe(before);
  });

  test('leaves alone what is hidden already', () => {
    const first = hide(all('#a'), 'repeat');
    hide(all('#a, #b'), 'print')();
    expect(document.querySelector('#a')?.getAttribute(HIDDEN)).toBe('repeat');
    expect(document.querySelector('#b')?.hasAttribute(HIDDEN)).toBe(false);
    first();
  });

  test('is taken back although the page has thrown elements away', () => {
    const undo = hide(all('p'), 'repeat');
    document.querySelector('#b')!.remove();
    undo();
    expect(all(`[${HIDDEN}]`)).toEqual([]);
  });
});

describe('whole boxes', () => {
  /** Ids or tags of the boxes that go with the elements of class `w`, where `#root` holds the article. */
  const boxesOf = (body: string) => {
    bodyOf(body);
    return wholeBoxes(all('.w'), document.querySelector('#root')).map((element) => element.id || element.tagName);
  };

  test.each<[string, string, string[]]>([
    ['the frame and its icons', '<div id="box"><svg></svg><i class="icon"></i><img width="16"><span class="w">Print</span></div>Text', ['box']],
    ['several texts in one frame', '<div id="box"><p class="w">Rate</p><p class="w">(0 votes)</p></div>Text', ['box']],
    ['frames in frames', '<div id="outer"><div><p class="w">Print</p></div><p> </p></div>Text', ['outer']],
    ['not a frame with other text', '<div id="box"><p class="w" id="w">Print</p> other</div>', ['w']],
    ['not the body', '<p class="w" id="w">Print</p>', ['w']],
    ['not the article root', '<div id="root"><p class="w" id="w">Print</p></div>', ['w']],
    ['not what is around the article root', '<div id="box"><div id="root"></div><p class="w" id="w">Print</p></div>', ['w']],
    ['not a frame with a picture', '<div id="box"><picture></picture><p class="w" id="w">Share</p></div>Text', ['w']],
    ['not a frame with a wide image', '<div id="box"><img width="640"><p class="w" id="w">Share</p></div>Text', ['w']],
    ['not a frame with an image as wide as the column', '<div id="box"><img width="100%"><p class="w" id="w">Share</p></div>Text', ['w']],
    ['not a frame with a chart', '<div id="box"><svg width="640"></svg><p class="w" id="w">Share</p></div>Text', ['w']],
    ['not a frame with a video', '<div id="box"><video></video><p class="w" id="w">Share</p></div>Text', ['w']],
    ['two frames each', '<div id="one"><p class="w">Print</p></div><div id="two"><p class="w">Share</p></div>Text', ['one', 'two']],
    ['one frame for a text in a text', '<div id="box"><div class="w">Rate <p class="w">(0 votes)</p></div></div>Text', ['box']],
    ['nothing', '<p>Text</p>', []],
  ])('%s', (_, body, boxes) => expect(boxesOf(body)).toEqual(boxes));
});
