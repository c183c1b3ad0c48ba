// What the build adds to the entry of a state: its names in further languages (Unicode CLDR), and its flag, of the package country-flag-icons.
import fs from 'node:fs';
import { WITHOUT_FLAG, codes } from '../utils/glossary/codes.ts';
import type { Entry, Flag, FlagShape } from '../utils/model.ts';

/** The languages that the interface speaks, beyond those that the glossary itself is written in. */
export const FURTHER_LANGUAGES = ['de', 'es', 'fr', 'kk', 'zh'] as const;

/** Where CLDR's first name for a code is not the name of the state that the entry is about: another of its names, or none. */
const NAMED_BY: Record<string, string | null> = { CD: 'CD-alt-variant', CG: 'CG-alt-variant', MM: 'MM-alt-short', PS: 'PS-alt-short', VA: null };

const territories = new Map<string, Record<string, string>>();

/** Give CLDR's name of the state with a code, in a language that CLDR knows; undefined where it has none. */
export function nameIn(language: string, code: string): string | undefined {
  const key = code in NAMED_BY ? NAMED_BY[code] : code;
  let names = territories.get(language);
  if (!names) {
    const file = new URL(`../node_modules/cldr-localenames-full/main/${language}/territories.json`, import.meta.url);
    names = JSON.parse(fs.readFileSync(file, 'utf8')).main[language].localeDisplayNames.territories as Record<string, string>;
    territories.set(language, names);
  }
  return key ? names[key] ?? names[code] : undefined;
}

const TAGS: ReadonlySet<string> = new Set<FlagShape['tag']>(['g', 'path', 'circle', 'ellipse']);
const ATTRIBUTES = new Set(['d', 'fill', 'fill-rule', 'clip-rule', 'opacity', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-miterlimit', 'cx', 'cy', 'r', 'rx', 'ry']);
/** Names that the drawings carry for nobody. */
const IDLE = new Set(['class', 'xmlns']);

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!] as const).filter(([name]) => !IDLE.has(name));
  return Object.fromEntries(pairs);
}

/** Read the drawing of a flag; throws at anything but plain shapes, so that nothing else can ever reach a page. */
export function parseFlag(svg: string): Flag {
  const stack: FlagShape[][] = [[]];
  let viewBox = '';
  const rest = svg.replace(/<(\/?)(\w+)([^<>]*?)(\/?)>/g, (_, end: string, tag: string, text: string, isEmpty: string) => {
    if (tag === 'svg') {
      if (!end) viewBox = attributesOf(text)['viewBox'] ?? '';
    } else if (end) stack.pop();
    else {
      const attributes = attributesOf(text);
      const stranger = TAGS.has(tag) ? Object.keys(attributes).find((name) => !ATTRIBUTES.has(name)) : tag;
      if (stranger) throw new Error(`A flag has "${stranger}", which is no plain shape.`);
      const shapes: FlagShape[] = [];
      stack.at(-1)!.push({ tag: tag as FlagShape['tag'], attributes, ...(!isEmpty && { shapes }) });
      if (!isEmpty) stack.push(shapes);
    }
    return '';
  });
  if (rest.trim() || !viewBox || stack.length !== 1) throw new Error('A flag is not an SVG drawing of plain shapes.');
  return { viewBox, shapes: stack[0]! };
}

/** Give the flag of a code; null where the package has none. */
export function flagOf(code: string): Flag | null {
  const file = new URL(`../node_modules/country-flag-icons/3x2/${code}.svg`, import.meta.url);
  return fs.existsSync(file) ? parseFlag(fs.readFileSync(file, 'utf8')) : null;
}

/** Give the entry as the extension carries it: that of a state with its further names and its flag, any other as it is. */
export function completeState(entry: Entry): Entry {
  const code = codes[entry.id];
  if (!code) return entry;
  const names = Object.fromEntries(FURTHER_LANGUAGES.flatMap((language) => nameIn(language, code) === undefined ? [] : [[language, nameIn(language, code)!]]));
  const flag = WITHOUT_FLAG.has(entry.id) ? null : flagOf(code);
  return { ...entry, names, ...(flag && { flag }) };
}
