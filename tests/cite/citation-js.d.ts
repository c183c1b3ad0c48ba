// What of Citation.js the tests ask; this version brings no types.
declare module '@citation-js/core' {
  export const plugins: { input: { chain(text: string, options: { generateGraph: boolean }): Record<string, unknown>[] } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
