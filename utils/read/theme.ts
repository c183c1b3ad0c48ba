// Whether the page is set dark on light or light on dark, where the article stands.

/** Relative luminance (WCAG 2.2) under which a background counts as dark. */
const DARK = 0.18;

/** Parse a computed colour: the name of its space, its three numbers and its opacity; null where it is written in another way. */
function partsOf(colour: string): { space: string; numbers: [number, number, number]; alpha: number } | null {
  const [, name, inside] = /^([a-z]+)\((.+)\)$/.exec(colour) ?? [];
  const words = inside?.split(/[\s,/]+/) ?? [];
  const space = name === 'color' ? words.shift() : name;
  const numbers = words.map((word) => (word === 'none' ? 0 : Number(word)));
  if (!space || numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  const [one, two, three, alpha = 1] = numbers as [number, number, number, number?];
  return { space, numbers: [one, two, three], alpha };
}

/** Relative luminance of a colour; of one that is named by its lightness, that of the grey which is as light (CSS Color 4, sections 9 and 10). Null for a space that pages do not paint in. */
function luminance(space: string, [one, two, three]: [number, number, number]): number | null {
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
    const painted = partsOf(view.getComputedStyle(up).backgroundColor);
    const light = painted && painted.alpha > 0.5 ? luminance(painted.space, painted.numbers) : null;
    if (light !== null) return light < DARK ? 'dark' : 'light';
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme === 'dark' || (scheme.includes('dark') && prefersDark) ? 'dark' : 'light';
}
