// Whether the page is set dark on light or light on dark, where the article stands.

/** Relative luminance (WCAG 2.2) under which a background counts as dark. */
const DARK = 0.18;

/**
 * Relative luminance of a computed colour; of one that is named by its lightness, that of the grey which is as light (CSS Color 4, sections 9
 * and 10). Null where it is written in another way, is more transparent than not, or is of a space that pages do not paint in.
 */
function luminance(colour: string): number | null {
  const [name, ...words] = colour.split(/[\s,/()]+/);
  const space = name === 'color' ? words.shift()! : name!;
  // Nothing stands behind the last bracket.
  const numbers = words.slice(0, -1).map((word) => (word === 'none' ? 0 : Number(word)));
  const [one, two, three, alpha = 1] = numbers as [number, number, number, number?];
  if (numbers.length < 3 || numbers.some(Number.isNaN) || alpha <= 0.5) return null;
  if (space === 'oklab' || space === 'oklch') return one ** 3;
  if (space === 'lab' || space === 'lch') return one > 8 ? ((one + 16) / 116) ** 3 : one / 903.3;
  if (!/^(rgba?|srgb|display-p3)$/.test(space)) return null;
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const whole = space.startsWith('rgb') ? 255 : 1;
  return 0.2126 * linear(one / whole) + 0.7152 * linear(two / whole) + 0.0722 * linear(three / whole);
}

/** Read the theme from the first background that is painted under `element`; a page that paints none is light, unless it asks for dark. */
export function readTheme(element: Element): 'light' | 'dark' {
  const view = element.ownerDocument.defaultView!;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const light = luminance(view.getComputedStyle(up).backgroundColor);
    if (light !== null) return light < DARK ? 'dark' : 'light';
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme === 'dark' || (scheme.includes('dark') && prefersDark) ? 'dark' : 'light';
}
