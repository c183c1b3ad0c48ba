// Which addresses exist for a driven browser, and which did it ask for?

export interface Reply {
  body: string | Buffer;
  status?: number;
  /** `content-type` is html unless given. */
  headers?: Record<string, string>;
}

export interface Pages {
  /** Answers an address (without its hash), or every address that a pattern matches; what is served last wins. */
  serve(where: string | RegExp, reply: Reply | string): void;
  /** Forgets all that is served and all that was asked for. */
  clear(): void;
  /** Every address that the browser asked for, in order, by the page, by the extension or by itself. */
  requests: string[];
}

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
      requests.push(url);
      const route = routes.find(({ where }) => (typeof where === 'string' ? where === url : where.test(url)));
      return route?.reply ?? { status: 404, body: '<!doctype html><title>Not served</title>' };
    },
  };
}
