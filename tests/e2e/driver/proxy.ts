// How does a driven browser see test pages at their real addresses, and nothing else? Every request ends in this proxy.
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createCertificate } from './certificate.ts';
import type { Reply } from './pages.ts';

/** Starts the proxy on a free loopback port. It opens no connection of its own, so nothing can leave the machine through it. */
export async function startProxy(answer: (url: string) => Reply): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const reply = (url: string, response: http.ServerResponse) => {
    const { body, status = 200, headers } = answer(url);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }).end(body);
  };
  const secure = https.createServer(createCertificate(), (request, response) =>
    reply(`https://${request.headers.host}${request.url}`, response),
  );
  // A request through a proxy names its whole address.
  const proxy = http.createServer((request, response) => reply(request.url!, response));
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
