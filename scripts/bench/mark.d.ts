// What of mark.js the bench uses; its own types want those of jQuery.
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options: { separateWordSearch: boolean; accuracy: 'exactly'; caseSensitive: boolean; each(): void }): void;
  }
}
