// How does a driven browser see test pages at their real addresses, and nothing else? Every request ends in this proxy.
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createCertificate } from './certificate.ts';
import type { Reply } from './pages.ts';
import { poll } from './poll.ts';

/** Starts the proxy on a free loopback port; `isAsked` tells whether an address has been asked for. It opens no connection of its own, so nothing can leave the machine through it. */
export async function startProxy(answer: (url: string) => Reply, isAsked: (url: string) => boolean): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const reply = async (url: string, response: http.ServerResponse) => {
    const { body, status = 200, headers, rest } = answer(url);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    if (!rest) return response.end(body);
    response.write(body);
    await poll(async () => isAsked(rest.after) || response.destroyed, rest.after);
    return response.end(rest.body);
  };
  const respond = (url: string, response: http.ServerResponse) => void reply(url, response).catch(() => response.destroy());
  const secure = https.createServer(createCertificate(), (request, response) => respond(`https://${request.headers.host}${request.url}`, response));
  // A request through a proxy names its whole address.
  const proxy = http.createServer((request, response) => respond(request.url!, response));
  proxy.on('connect', (_request, socket: Socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    // The tunnel's other end is the https server in this very process.
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
