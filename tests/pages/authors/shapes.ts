// In which shapes do pages say who wrote an article? One page of invented prose for each, with the authors that it names.

export interface AuthorPage {
  id: string;
  url: string;
  html: string;
  /** "name; degree; role @ institution" of each author. */
  authors: string[];
}

const paragraph = (n: number) =>
  `<p>In the ${n}th year of the survey the ferries carried more grain than salt, and the harbour master wrote that the river had never been so quiet. The towns upstream built two bridges, sold their barges, and asked the council for a railway that nobody wished to pay for.</p>`;
const TEXT = [1, 2, 3, 4, 5, 6].map(paragraph).join('\n');
const TEXT_RU = [1, 2, 3, 4, 5, 6].map((n) => `<p>На ${n}-й год обследования паромы везли больше зерна, чем соли, и смотритель гавани записал, что река ещё никогда не была такой тихой. Города выше по течению построили два моста, продали баржи и попросили совет о железной дороге, за которую никто не хотел платить.</p>`).join('\n');

interface Parts {
  head?: string;
  above?: string;
  below?: string;
  after?: string;
  text?: string;
  lang?: string;
}

const page = (id: string, parts: Parts, ...authors: string[]): AuthorPage => ({
  id, url: `https://institute.example/articles/${id.replace(/\W+/g, '-')}/`, authors,
  html: `<!DOCTYPE html><html lang="${parts.lang ?? 'en'}"><head><meta charset="utf-8"><title>Rivers</title>${parts.head ?? ''}</head><body><header><nav><a href="/">Home</a></nav></header><main><article><h1>The Quiet River</h1>${parts.above ?? ''}<div class="body">${parts.text ?? TEXT}</div>${parts.below ?? ''}</article></main>${parts.after ?? ''}<footer>Steppe Institute</footer></body></html>`,
});
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const card = (kind: string, name: string, title: string, bio = '') => `<div class="${kind}-card"><a class="${kind}-card__name" href="/people/x"><span>${name}</span></a><p class="${kind}-card__title">${title}</p>${bio ? `<div class="${kind}-card__bio">${bio}</div>` : ''}</div>`;

const RELATED = `<section class="more"><h2>More to read</h2>${['Boris Oltean', 'Greta Holm'].map((name) => `<article class="card"><h3><a href="/x">Another river</a></h3><p class="byline">${name}</p><span class="author-name">${name}</span></article>`).join('')}</section>`;
const COMMENTS = '<section id="comments"><div class="comment"><span class="author vcard"><span class="fn">Rude Reader</span></span><p itemprop="author">Rude Reader</p><p>What a long text about a river this is, and what for?</p></div></section>';

const printed: AuthorPage[] = [
  page('name and line', { above: '<div class="a">Alina Verescu</div><div>PhD, Lecturer, Steppe University</div>' }, 'Alina Verescu; PhD; Lecturer @ Steppe University'),
  page('name and line in Russian', { lang: 'ru', text: TEXT_RU, above: '<div>Елена Верещук</div><div>К.полит.н., генеральный директор РСМД, член РСМД</div>' }, 'Елена Верещук; К.полит.н.; генеральный директор @ РСМД; член @ РСМД'),
  page('byline of three', { above: '<p>By Alina Verescu, Timur Askarbekov and Ioana Petre</p><p>May 3, 2024</p>' }, 'Alina Verescu', 'Timur Askarbekov', 'Ioana Petre'),
  page('byline in Russian', { lang: 'ru', text: TEXT_RU, above: '<p>Авторы: Елена Верещук, Олег Лесной</p>' }, 'Елена Верещук', 'Олег Лесной'),
  page('shared line', { above: '<p>Alina Verescu and Timur Askarbekov</p><p>Research Fellows, Transit Institute</p>' }, 'Alina Verescu; Research Fellows @ Transit Institute', 'Timur Askarbekov; Research Fellows @ Transit Institute'),
  page('names above a shared line', { above: '<p>Alina Verescu</p><p>Timur Askarbekov</p><p>Research Fellows, Transit Institute</p>' }, 'Alina Verescu; Research Fellows @ Transit Institute', 'Timur Askarbekov; Research Fellows @ Transit Institute'),
  page('interview', { above: '<p>Guest: Alina Verescu, Director of the Steppe Institute</p><p>Interviewed by Timur Askarbekov</p>' }, 'Alina Verescu; Director @ Steppe Institute', 'Timur Askarbekov'),
  page('interview in Russian', { lang: 'ru', text: TEXT_RU, above: '<p>Гость: Елена Верещук, эксперт РСМД</p><p>Беседовал Олег Лесной</p>' }, 'Елена Верещук; эксперт @ РСМД', 'Олег Лесной'),
  page('closing sentence', { below: '<p><strong>Alina Verescu</strong> is a senior fellow at the Steppe Institute.</p>' }, 'Alina Verescu; senior fellow @ Steppe Institute'),
  page('closing sentences under a heading', { above: '<p>By Alina Verescu</p>', below: '<h4>About the authors</h4><p>Alina Verescu is a fellow at the Steppe Institute.</p><p>Timur Askarbekov is a lecturer at the University of Bergen.</p>' }, 'Alina Verescu; fellow @ Steppe Institute', 'Timur Askarbekov; lecturer @ University of Bergen'),
  page('photo and translation', { above: '<p>By Alina Verescu</p><p>Photo by Greta Holm</p><p>Translated by Boris Oltean</p>' }, 'Alina Verescu'),
  page('related cards and comments', { above: '<p>By Alina Verescu</p>', after: RELATED + COMMENTS }, 'Alina Verescu'),
  page('related cards alone', { after: RELATED + COMMENTS }),
];

const cards: AuthorPage[] = [
  page('author card', { above: card('author', 'Alina Verescu', 'Research Fellow, Rivers Program', 'Alina Verescu is a Research Fellow in the Rivers Program at the Steppe Institute.') }, 'Alina Verescu; Research Fellow in the Rivers Program @ Steppe Institute'),
  page('author card below', { below: `<h3>Authors</h3>${card('author', 'Alina Verescu', 'Lecturer, University of Bergen')}`, after: RELATED }, 'Alina Verescu; Lecturer @ University of Bergen'),
  page('cards of people', { above: `<div class="people">${card('person', 'Alina Verescu', 'Fellow, Steppe Institute')}${card('person', 'Timur Askarbekov', 'Analyst, Transit Institute')}</div>` }, 'Alina Verescu; Fellow @ Steppe Institute', 'Timur Askarbekov; Analyst @ Transit Institute'),
];

const marked: AuthorPage[] = [
  page('microdata', { above: '<div itemscope itemtype="https://schema.org/Article"><h1>The Quiet River</h1><div itemprop="author" itemscope><span itemprop="name">Alina Verescu</span> <span itemprop="jobTitle">Lecturer</span> <span itemprop="affiliation">Steppe University</span></div></div>' }, 'Alina Verescu; Lecturer @ Steppe University'),
  page('RDFa', { above: '<div property="author" typeof="Person"><span property="name">Alina Verescu</span> <i property="schema:jobTitle">Analyst</i> <i property="worksFor">Transit Institute</i></div>' }, 'Alina Verescu; Analyst @ Transit Institute'),
  page('hCard', { above: '<div class="author vcard"><a class="fn url" href="/p/1">Alina Verescu</a> <span class="title">Director</span>, <span class="org">Steppe Institute</span></div>' }, 'Alina Verescu; Director @ Steppe Institute'),
  page('rel=author', { above: '<p>May 3, 2024 <a rel="author" href="/p/1">Alina Verescu</a></p>' }, 'Alina Verescu'),
];

const heads: AuthorPage[] = [
  page('meta', { head: '<meta name="author" content="Alina Verescu, Timur Askarbekov">' }, 'Alina Verescu', 'Timur Askarbekov'),
  page('Highwire', { head: '<meta name="citation_author" content="Verescu, Alina"><meta name="citation_author_institution" content="Steppe University"><meta name="citation_author" content="Askarbekov, Timur">' }, 'Alina Verescu;  @ Steppe University', 'Timur Askarbekov'),
  page('Open Graph and Dublin Core', { head: '<meta property="article:author" content="https://example.org/alina"><meta name="DC.creator" content="Verescu, Alina">' }, 'Alina Verescu'),
  page('JSON-LD', { head: jsonLd({ '@type': 'Article', author: { '@type': 'Person', name: 'Alina Verescu', honorificPrefix: 'Dr', jobTitle: 'Senior Fellow', worksFor: { '@type': 'Organization', name: 'Steppe Institute' } } }) }, 'Alina Verescu; Dr; Senior Fellow @ Steppe Institute'),
  page('JSON-LD by @id', { head: jsonLd({ '@graph': [{ '@type': 'WebPage', '@id': '#p', author: { '@id': '#p' } }, { '@type': 'Article', author: [{ '@id': '#a' }, { '@id': '#b' }] }, { '@id': '#a', '@type': 'Person', name: 'Alina Verescu', affiliation: [{ '@id': '#o' }] }, { '@id': '#b', '@type': 'Person', author: { '@id': '#b' } }, { '@id': '#o', name: 'Steppe Institute' }] }) }, 'Alina Verescu;  @ Steppe Institute'),
  page('JSON-LD with HTML in a list of names', { head: jsonLd({ '@type': 'Article', author: { '@type': 'Person', name: ['<a href="/x">Alina Verescu</a>', '<a href="/y">Timur Askarbekov</a>'] } }) }, 'Alina Verescu', 'Timur Askarbekov'),
  page('an institution', { head: jsonLd({ '@type': 'Report', author: { '@type': 'Organization', name: 'Steppe Institute' } }) }, 'Steppe Institute'),
  page('an institution beside a person', { head: jsonLd({ '@type': 'Article', author: [{ '@type': 'Organization', name: 'Steppe Institute' }, { '@type': 'Person', name: 'Alina Verescu' }] }) }, 'Alina Verescu'),
];

const merged: AuthorPage[] = [
  page('three places', {
    head: `<meta name="author" content="A. Verescu">${jsonLd({ '@type': 'Article', author: { name: 'VERESCU Alina', url: 'https://institute.example/people/verescu' } })}`, above: '<p>By Alina M. Verescu</p>',
    below: '<p>Alina Verescu, PhD, is a senior fellow at the Steppe Institute.</p>',
  }, 'Alina M. Verescu; PhD; senior fellow @ Steppe Institute'),
  page('two scripts', { lang: 'ru', text: TEXT_RU, head: '<meta name="author" content="Andrey Lesnoy">', above: '<p>Андрей Лесной</p><p>к.и.н., доцент МГУ</p>' }, 'Андрей Лесной; к.и.н.; доцент @ МГУ'),
];

const untrusted: AuthorPage[] = [
  page('JSON-LD of 5 MB', { head: jsonLd({ '@type': 'Article', author: 'Alina Verescu', articleBody: 'x'.repeat(5_000_000) }), above: '<p>By Timur Askarbekov</p>' }, 'Timur Askarbekov'),
  page('a byline of 10,000 characters', { above: `<p class="byline">By ${'Alina Verescu and '.repeat(600)}</p>`, head: '<meta name="author" content="Alina Verescu">' }, 'Alina Verescu'),
  page('a name with markup', { head: `<meta name="author" content="&lt;img src=x onerror=alert(1)&gt;Alina Verescu">` }, 'Alina Verescu'),
  page('JSON-LD in a circle', { head: jsonLd({ '@graph': [{ '@type': 'Article', author: { '@id': '#a' } }, { '@id': '#a', author: { '@id': '#b' } }, { '@id': '#b', author: { '@id': '#a' } }] }), above: '<p>By Alina Verescu</p>' }, 'Alina Verescu'),
];

export const authorPages: AuthorPage[] = [...printed, ...cards, ...marked, ...heads, ...merged, ...untrusted];
