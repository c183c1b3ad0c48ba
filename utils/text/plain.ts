// What text does a value have that may carry markup, or be no text at all?

const LONGEST = 5000;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'", '#039': "'", '#8217': '’' };

/** Plain text of a value that may carry markup; empty for what is no string. */
export function plainText(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value.slice(0, LONGEST).replace(/<[^>]*>/g, ' ').replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole).replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\s+/g, ' ').trim();
}
