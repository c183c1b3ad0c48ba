// Which arrangements can the page of an article have?

export interface BuildOptions {
  /** How the two versions stand: as plain siblings, in two containers, or in tabs of which one is open. */
  layout?: 'siblings' | 'containers' | 'tabs-short-open' | 'tabs-full-open';
  /** What closes the other tab. */
  closedBy?: 'hidden' | 'style' | 'class';
  /** What a paragraph is: `<p>`, `<div>`, or a run of text parted by two `<br>`. */
  text?: 'p' | 'div' | 'br';
  byline?: 'elements' | 'one-line' | 'links' | 'none';
  widgets?: 'top' | 'bottom' | 'both' | 'none';
  audience?: boolean;
  /** The stock vote table with its counters as cells, and a login box near the top. */
  bitrix?: boolean;
  /** The page as the site prints it: title, byline, text and nothing else. */
  print?: boolean;
  dark?: boolean;
  /** Meta tags for title, type and date of publication. */
  meta?: boolean;
  votes?: { count: number; rating: number };
  /** The link to the same article in the other language, among the widgets at the top. */
  languageLink?: boolean;
}

/** Options with nothing left open. */
export type Settled = Required<Omit<BuildOptions, 'votes'>> & Pick<BuildOptions, 'votes'>;

const DEFAULTS: Settled = {
  layout: 'siblings',
  closedBy: 'hidden',
  text: 'p',
  byline: 'elements',
  widgets: 'both',
  audience: true,
  bitrix: false,
  print: false,
  dark: false,
  meta: false,
  languageLink: false,
};

/** Fill in what is not given; a printed page has no widgets and no audience tabs. */
export function settle(options: BuildOptions): Settled {
  const settled = { ...DEFAULTS, ...options };
  return settled.print ? { ...settled, widgets: 'none', audience: false } : settled;
}
