// Which pages lie in a folder, and at which addresses do they belong? `index.tsv` says it where it is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SavedPage {
  name: string;
  url: string;
  body: Buffer | string;
}

/** Files of `index.tsv` by name; its first two columns are `file` and `source_url`. */
function addressesOf(folder: string): Map<string, string> {
  const index = path.join(folder, 'index.tsv');
  if (!existsSync(index)) return new Map();
  const rows = readFileSync(index, 'utf8').split(/\r?\n/).slice(1).map((line) => line.split('\t'));
  return new Map(rows.flatMap(([file, url]) => (file && url && URL.canParse(url) ? [[file, url] as const] : [])));
}

/** The saved pages of a folder in order of their names; a page of unknown address gets an invented one. */
export function savedPages(folder: string): SavedPage[] {
  const addresses = addressesOf(folder);
  return readdirSync(folder).filter((name) => /\.html?$/i.test(name)).sort().map((name, number) => {
    const url = new URL(addresses.get(name) ?? `https://page-${number + 1}.example/${encodeURIComponent(name)}`);
    url.hash = '';
    return { name, url: url.href, body: readFileSync(path.join(folder, name)) };
  });
}
