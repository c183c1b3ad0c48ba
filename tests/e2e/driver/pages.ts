// Which addresses exist for a driven browser, and which did it ask for?

export interface Reply {
  body: string | Buffer;
  status?: number;
  /** `content-type` is html unless given. */
  headers?: Record<string, string>;
  /** The rest of the body, sent once the address `after` has been asked for. */
  rest?: { body: string; after: string };
}

export interface Pages {
  /** Answers an address (without its hash), or every address that a pattern matches; what is served last wins. */
  serve(where: string | RegExp, reply: Reply | string): void;
  /** Forgets all that is served and all that was asked for. */
  clear(): void;
  /** Every address that pages and the extension asked for, in order; not what a browser asks for by itself. */
  requests: string[];
}

// Icons, and what Chromium asks of its makers whatever its switches say. Firefox can be made to keep quiet.
const OF_THE_BROWSER =
  /\/favicon\.ico$|^https?:\/\/(accounts\.google|clients\d?\.google|(content-autofill|optimizationguide-pa|safebrowsing|update)\.googleapis|(edgedl\.me|redirector)\.gvt1)\.com\//;

/** Creates the table of what is served; `answer` is for the proxy. */
export function createPages(): Pages & { answer(url: string): Reply } {
  const routes: { where: string | RegExp; reply: Reply }[] = [];
  const requests: string[] = [];
  return {
    requests,
    serve(where, reply) {
      routes.unshift({ where, reply: typeof reply === 'string' ? { body: reply } : reply });
    },
    clear() {
      routes.length = 0;
      requests.length = 0;
    },
    answer(url) {
      const isOfTheBrowser = OF_THE_BROWSER.test(url);
      if (!isOfTheBrowser) requests.push(url);
      const route = routes.find(({ where }) => (typeof where === 'string' ? where === url : where.test(url)));
      if (!route && isOfTheBrowser) return { status: 204, body: '' };
      return route?.reply ?? { status: 404, body: '<!doctype html><title>Not served</title>' };
    },
  };
}
