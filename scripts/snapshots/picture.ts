// How do two pictures of one surface differ? Cropping, keeping them small, comparing.
import fs from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Picture = Pick<PNG, 'width' | 'height' | 'data'>;

/** Colours keep so many of their bits: what is left out nobody sees, and a picture of text gets half as large. */
const KEPT_BITS = 0b1111_1000;
/** How unlike two colours must be to count, from 0 to 1 (YIQ, after Kotsarenko and Ramos): less than a step between two greys of ours. */
const UNLIKE = 0.04;

/** Read a PNG. */
export const readPicture = (png: Buffer): Picture => PNG.sync.read(png);

/** Cut a rectangle (px) out of a picture, as far as it reaches, in fewer colours. */
export function cut(picture: Picture, rect: Rect): Picture {
  const [left, top] = [Math.max(0, Math.floor(rect.left)), Math.max(0, Math.floor(rect.top))];
  const part = new PNG({ width: Math.min(picture.width, Math.ceil(rect.right)) - left, height: Math.min(picture.height, Math.ceil(rect.bottom)) - top });
  PNG.bitblt(picture as PNG, part, left, top, part.width, part.height, 0, 0);
  for (let at = 0; at < part.data.length; at++) {
    if (at % 4 === 3) continue;
    const kept = part.data[at]! & KEPT_BITS;
    // The highest bits again in the place of the lowest, so that white stays white.
    part.data[at] = kept | (kept >> 5);
  }
  return part;
}

/** Print a picture as a small PNG (RFC 2083): without an alpha channel, and unfiltered, which suits flat colours. */
export function printPicture({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png, { colorType: 2, inputHasAlpha: true, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

/** Compare two pictures: how many pixels differ, but for the edges of letters, and a picture with those in red; null where the sizes do. */
export function compare(a: Picture, b: Picture): { pixels: number; picture: Picture } | null {
  if (a.width !== b.width || a.height !== b.height) return null;
  const picture = new PNG({ width: a.width, height: a.height });
  return { pixels: pixelmatch(a.data, b.data, picture.data, a.width, a.height, { threshold: UNLIKE }), picture };
}

/** Write a picture into a file, with the folders to it. */
export function savePicture(file: string, picture: Picture): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, printPicture(picture));
}
