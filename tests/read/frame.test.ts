// What outside its root belongs to an article, and what beside it does not?
import { expect, test } from 'vitest';
import { findFrame } from '../../utils/read/frame.ts';
import { readDocument } from '../../utils/read/page.ts';
import { styleView } from '../../utils/read/view.ts';
import { finish } from '../../utils/text/steps.ts';
import { paragraph } from '../find/literals.ts';
import { pageOf } from './pages.ts';

const TEXT = `<div id="root"><p>${paragraph(1)}<a href="#n1">1</a></p><p>${paragraph(2)}</p></div>`;

/** The ids of what belongs to the article, sorted; authors are read from elements with the class `by`. */
function frameOf(body: string, head = ''): string[] {
  const document = pageOf(body, head);
  const { anchors } = finish(readDocument(document, styleView(window), null));
  const blocks = anchors.flatMap(({ element }, id) => (element.classList.contains('by') ? [id] : []));
  const reading = { published: '2024-10-14', credits: blocks.slice(0, 1), authors: [{ blocks: blocks.slice(1) } as never] };
  return findFrame(document, document.getElementById('root')!, reading, anchors).map(({ id }) => id).sort();
}

test.each<[string, string, string[]]>([
  ['nothing where all is inside', TEXT, []],
  ['title, date and standfirst before the root', `<h1 id="t">Title</h1><p id="d">14 October 2024</p><p id="s">What this is about.</p>${TEXT}`, ['d', 's', 't']],
  ['a title in a box of its own', `<div><h1 id="t">Title</h1></div><div><figure id="f"><img src="/a.jpg"></figure><div>${TEXT}</div></div>`, ['f', 't']],
  ['not a menu or a form between them', `<h1 id="t">Title</h1><nav id="n"><a href="/">Home</a></nav><form id="o"><input></form><div id="l"><a href="/x">Read this</a> <a href="/y">And that</a></div>${TEXT}`, ['t']],
  ['not the trail before the title', `<ul id="c"><li><a href="/">Home</a></li></ul><h1 id="t">Title</h1>${TEXT}`, ['t']],
  ['a date before the title, but no other', `<p id="d">14.10.2024</p><p id="e">15.10.2024</p><h1 id="t">Title</h1>${TEXT}`, ['d', 't']],
  ['not the same date in a side box', `<aside><p id="d">14.10.2024</p></aside><h1 id="t">Title</h1>${TEXT}`, ['t']],
  ['a picture in the box of the title', `<div><img id="i" src="/a.jpg"><h1 id="t">Title</h1></div>${TEXT}`, ['i', 't']],
  ['authors under the text', `${TEXT}<div><p class="by" id="a">By A. Person</p><p id="x">More to read</p></div>`, ['a']],
  ['credit lines, though their authors are not known yet', `<p class="by" id="a">By A. Person</p><nav><a href="/">Home</a></nav>${TEXT}<p class="by" id="b">B. Person</p>`, ['a', 'b']],
  ['notes under the text, by their names or by what links to them', `${TEXT}<div id="notes-box"><p id="n1">1. A note.</p></div><div class="footnotes" id="f"><p>2. Another.</p></div>`, ['f', 'n1']],
  ['not the title of another article after it', `${TEXT}<h1 id="t">Another</h1>`, []],
])('%s', (_, body, expected) => expect(frameOf(body)).toEqual(expected));

test('the picture that the page names as its own, wherever it stands before the text', () => {
  const body = `<div><img id="lead" src="/lead.jpg?w=900"><img id="ad" src="/ad.jpg"></div>${TEXT}`;
  expect(frameOf(body, '<meta property="og:image" content="https://example.org/lead.jpg">')).toEqual(['lead']);
});
