// A Wikipedia of our own on the loopback: it plays every good and bad answer, and counts what it was asked.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Never answers, or breaks off in the middle of the body. */
  trouble?: 'silent' | 'broken';
}

export interface PlayedServer {
  /** Fetches from the played server what was meant for any host. */
  fetch: typeof fetch;
  /** Path and headers of each request, in order. */
  asked: { host: string; path: string; headers: http.IncomingHttpHeaders }[];
  /** What it says from now on. */
  say(reply: Reply): void;
  stop(): Promise<void>;
}

/** Start it on a free port; it stops with the test. */
export async function playServer(first: Reply = {}): Promise<PlayedServer> {
  let reply = first;
  const asked: PlayedServer['asked'] = [];
  const hosts: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push({ host: hosts.shift()!, path: request.url!, headers: request.headers });
    if (reply.trouble === 'silent') return;
    const body = reply.body ?? '';
    const { trouble } = reply;
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) + (trouble ? 10 : 0), ...reply.headers });
    response.write(body, () => (trouble ? response.destroy() : response.end()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  onTestFinished(stop);
  return {
    asked, stop,
    say: (next) => void (reply = next),
    fetch: (url, init) => {
      const wanted = new URL(String(url));
      hosts.push(wanted.host);
      return fetch(`http://127.0.0.1:${port}${wanted.pathname}${wanted.search}`, init);
    },
  };
}
