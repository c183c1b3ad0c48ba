// MERGE: stands in for tests/pages/riac/sample.ts until that is there; delete it then.
export function samplePage(lang: 'en' | 'ru'): { url: string; html: string } {
  const text = lang === 'en' ? 'A sample paragraph about diplomacy.' : 'Абзац о дипломатии.';
  return {
    url: `https://russiancouncil.ru/${lang === 'en' ? 'en/' : ''}analytics-and-comments/analytics/sample/`,
    html: `<!doctype html><html lang="${lang}"><title>Sample</title><main><h1>Sample</h1>${`<p>${text}</p>`.repeat(40)}</main></html>`,
  };
}
