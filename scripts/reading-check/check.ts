// Is one saved page read without loss? Looked at in a real browser before, with and after Dramatis, with its own scripts blocked.
import { lostSentences } from '../../tests/generator/invariant.ts';
import type { Browser, Tab } from '../../tests/e2e/driver/tab.ts';
import { stateOf } from '../../tests/e2e/answer.ts';
import { writeSettings } from '../../tests/e2e/store.ts';
import type { Note } from '../../entrypoints/article.content/report.ts';
import type { SavedPage } from './folder.ts';
import { type ShownText, type Sight, look } from './sight.ts';

export interface PageCheck {
  name: string;
  /** What the build tells of its reading; null where the page could not be read at all. */
  note: Note | null;
  /** Texts that are shown less often than before. */
  hidden: string[];
  /** Sentences that were shown before and are not any more. */
  lost: string[];
  /** What else must not be: errors of ours, a page that is not given back byte for byte. */
  errors: string[];
  /** Where the sidebar stands badly. */
  badRoom: string[];
}

const SETTINGS_OFF = { everywhere: false };
/** Nothing of the page runs or is fetched: what is looked at is the page itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
/** A text column narrower than this (px) is not worth a sidebar beside it. */
const NARROWEST_TEXT = 480;
/** Texts of so many characters are lines of running text. */
const LINE = 80;

const isUtf8 = (body: Buffer | string) => typeof body === 'string' || Buffer.from(body.toString('utf8')).equals(body);

function serve(browser: Browser, { url, body }: SavedPage): void {
  const headers = { 'content-security-policy': POLICY, 'content-type': `text/html${isUtf8(body) ? '; charset=utf-8' : ''}` };
  browser.pages.clear();
  // Some hosts are known to browsers as https only: both schemes are served.
  for (const scheme of ['http:', 'https:']) browser.pages.serve(url.replace(/^https?:/, scheme), { body, headers });
}

/** What of the console is ours: pages are blocked from running, so whatever is thrown is thrown by us. */
const isOurs = (message: string) => /dramatis/i.test(message) || /^(Uncaught )?\w*Error:/.test(message);

/** Check one page in a browser with the build for every page. `extension` is an open page of the extension. */
export async function checkPage(browser: Browser, extension: Tab, page: SavedPage): Promise<PageCheck> {
  const result: PageCheck = { name: page.name, note: null, hidden: [], lost: [], errors: [], badRoom: [] };
  serve(browser, page);
  await writeSettings(extension, SETTINGS_OFF);
  const tab = await browser.open(page.url);
  try {
    await stateOf(extension, await tab.run(() => location.href));
    const before = await tab.run(look);
    await writeSettings(extension, null);
    const note = await tab.waitFor(() => {
      const written: Note | null = JSON.parse(document.documentElement.getAttribute('data-dramatis-report') ?? 'null');
      return written?.authors && written;
    }) as Note;
    result.note = note;
    const after = await tab.run(look);
    await writeSettings(extension, SETTINGS_OFF);
    await tab.waitFor(() => !document.querySelector('dramatis-ui, dramatis-fold, [data-dramatis-hidden]'));
    const again = await tab.run(look);
    result.hidden = missing(textsOf(before), textsOf(after));
    result.lost = lostSentences(textsOf(before), [...textsOf(after), ...after.widgets]);
    result.badRoom = badRoom(before, after, note);
    if (again.html !== before.html) result.errors.push('the page is not given back as it was');
  } catch (error) {
    result.errors.push(error instanceof Error ? error.message.split('\n')[0]! : String(error));
  } finally {
    result.errors.push(...(await tab.consoleWarnings()).filter(isOurs));
    await tab.close();
  }
  return result;
}

/** The texts of `before` that stand fewer times in `after`, each as often as it is missing. */
function missing(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of after) left.set(text, (left.get(text) ?? 0) + 1);
  return before.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

const textsOf = ({ texts }: Sight) => texts.map(({ text }) => text);

/** What the sidebar does to the paragraphs of the article that it should not. */
function badRoom(before: Sight, after: Sight, note: Note): string[] {
  if (after.sidebar === null) return [];
  const edge = after.sidebar;
  const ours = new Set(note.paragraphs.filter((text) => text.length >= LINE));
  const widths = new Map(before.texts.map((one) => [one.text, one.right - one.left]));
  const isArticle = ({ text }: ShownText) => ours.has(text);
  const said = (what: string, { text }: ShownText) => `${what}: ${text.slice(0, 60)}`;
  const found = after.texts.filter(isArticle).flatMap((one) => {
    if (one.right > edge + 1 && one.left < edge + 340) return [said(`covered by ${Math.round(one.right - edge)} px`, one)];
    const [was, is] = [widths.get(one.text) ?? 0, one.right - one.left];
    return is < NARROWEST_TEXT && is < was - 1 ? [said(`${Math.round(is)} px wide, before ${Math.round(was)}`, one)] : [];
  });
  if (after.overflow > before.overflow + 1) found.push(`the page is ${after.overflow} px too wide, before ${before.overflow}`);
  return found;
}
