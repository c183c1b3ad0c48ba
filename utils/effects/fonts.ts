// Typefaces put among the page's fonts: that of our surfaces, where an @font-face rule does nothing, and those that the reader has chosen for the article.
import type { ArticleFaceName, FontFaceName, TypeWish, Undo } from '../model.ts';

const LATIN = 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212';
const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';
/** Where nothing is said, the letters that a file has decide. */
const RANGES: Record<string, string> = { latin: LATIN, cyrillic: CYRILLIC, 'cyrillic-ext': 'U+0460-048F, U+0492-04AF, U+04B2-052F' };

/** What a face is registered as. */
function faceOf(name: FontFaceName): [family: string, descriptors: FontFaceDescriptors] {
  const [, script, form] = /^(.+?)(?:-(normal|bold|italic))?$/.exec(name)!;
  const family = /^(latin|cyr)/.test(name) ? 'Piazzolla' : script === 'dyslexic' ? 'Dyslexia' : 'Legible';
  const weight = family === 'Piazzolla' ? '500' : form === 'bold' ? '700' : '400';
  return [`Dramatis ${family}`, { style: form === 'italic' ? 'italic' : 'normal', weight, unicodeRange: RANGES[script!] }];
}

/** The faces of the typeface that an article is to be set in; Atkinson Hyperlegible has no Cyrillic, and PT Sans is at home in it. */
export function facesFor(face: TypeWish['face'], lang: string): ArticleFaceName[] {
  if (face === 'dyslexia') return ['dyslexic-normal', 'dyslexic-bold'];
  if (face !== 'legible') return [];
  const forms = ['normal', 'bold', 'italic'] as const;
  const scripts = /^(ru|uk|be|bg|sr|kk|ky)\b/i.test(lang) ? (['pt', 'pt-cyrillic'] as const) : (['atkinson', 'atkinson-ext'] as const);
  return scripts.flatMap((script) => forms.map((form) => `${script}-${form}` as const));
}

/** The faces of our surfaces, in the letters of the page and of the interface; a Han character comes from the reader's own system. */
export function facesOfSurface(...languages: string[]): FontFaceName[] {
  const primary = new Set(languages.map((tag) => tag.split('-')[0]!.toLowerCase()));
  return [
    'latin', 'latin-italic',
    ...(primary.has('ru') || primary.has('kk') ? ['cyrillic', 'cyrillic-italic'] as const : []),
    ...(primary.has('kk') ? ['cyrillic-ext', 'cyrillic-ext-italic'] as const : []),
  ];
}

const bytesOf = (base64: string): ArrayBuffer => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)).buffer;

/** Create the keeper of our surfaces' faces; a face that is there is not brought again. */
export function createFaces(load: (name: FontFaceName) => Promise<string>): { bring(names: readonly FontFaceName[]): void; remove: Undo } {
  const undos = new Map<FontFaceName, Undo>();
  return {
    bring(names) {
      for (const name of names) if (!undos.has(name)) undos.set(name, addFonts([name], load));
    },
    remove() {
      for (const undo of undos.values()) undo();
      undos.clear();
    },
  };
}

/** Add the faces to the page; `load` gives a font file in Base64. Until they are there, and where they fail, the fallback of the css is seen. */
export function addFonts(names: readonly FontFaceName[], load: (name: FontFaceName) => Promise<string>): Undo {
  const added: FontFace[] = [];
  let isGone = false;
  for (const name of names) {
    const [family, descriptors] = faceOf(name);
    void load(name)
      .then((base64) => new FontFace(family, bytesOf(base64), descriptors).load())
      .then((face) => {
        if (isGone) return;
        document.fonts.add(face);
        added.push(face);
      })
      .catch((error: unknown) => console.debug('Dramatis goes without its typeface:', error));
  }
  return () => {
    isGone = true;
    for (const face of added) document.fonts.delete(face);
  };
}
