// The typeface of our surfaces, put among the page's fonts: an @font-face rule does nothing in a shadow root.
import { ask, type FontFaceName } from '../../utils/messages.ts';
import type { Undo } from '../../utils/model.ts';

const LATIN = 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212';
const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';
const FACES: Record<FontFaceName, [style: string, unicodeRange: string]> = {
  latin: ['normal', LATIN],
  'latin-italic': ['italic', LATIN],
  cyrillic: ['normal', CYRILLIC],
  'cyrillic-italic': ['italic', CYRILLIC],
  'cyrillic-ext': ['normal', 'U+0460-052F'],
};

function bytesOf(base64: string): ArrayBuffer {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes.buffer;
}

/** Add the faces to the page. Until they are there, and where they fail, the fallback of the css is seen. */
export function addFonts(names: readonly FontFaceName[]): Undo {
  const added: FontFace[] = [];
  let isGone = false;
  for (const name of names) {
    const [style, unicodeRange] = FACES[name];
    void ask('font', name)
      .then((base64) => new FontFace('Dramatis Piazzolla', bytesOf(base64), { style, weight: '500', unicodeRange }).load())
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
