// What of citeproc-js is used here; the package brings no types.
declare module 'citeproc' {
  interface System {
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): unknown;
  }
  class Engine {
    constructor(system: System, style: string, locale: string, forceLocale: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [parameters: unknown, entries: string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
