// How does a page of ours save a file?

const TYPES: Record<string, string> = {
  bib: 'application/x-bibtex', csv: 'text/csv', html: 'text/html', json: 'application/json', md: 'text/markdown', ris: 'application/x-research-info-systems', txt: 'text/plain',
};

/** Offer a text as a file; the browser puts it where it puts downloads. */
export function saveFile(name: string, text: string): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The download has its own hold on the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
