// Whether the page is set dark on light or light on dark, where the article stands.

/** Relative luminance (WCAG 2.2) under which a background counts as dark. */
const DARK = 0.18;

/** Red, green, blue and opacity of a computed colour, each 0 to 1; null where it is written in another way. */
function channels(colour: string): [number, number, number, number] | null {
  const numbers = /^rgba?\(([^)]+)\)$/.exec(colour)?.[1]?.split(/[\s,/]+/).map(Number);
  if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  const [red, green, blue, alpha = 1] = numbers as [number, number, number, number?];
  return [red / 255, green / 255, blue / 255, alpha];
}

function luminance([red, green, blue]: [number, number, number, number]): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Read the theme from the first background that is painted under `element`; a page that paints none is light, unless it asks for dark. */
export function readTheme(element: Element): 'light' | 'dark' {
  const view = element.ownerDocument.defaultView!;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const painted = channels(view.getComputedStyle(up).backgroundColor);
    if (painted && painted[3] > 0.5) return luminance(painted) < DARK ? 'dark' : 'light';
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme === 'dark' || (scheme.includes('dark') && prefersDark) ? 'dark' : 'light';
}
