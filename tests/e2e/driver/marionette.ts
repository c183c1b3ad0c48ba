// How are commands given to Firefox? Through Marionette, its own remote protocol: length-prefixed JSON over a local socket.
// https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
import net from 'node:net';
import { poll } from './poll.ts';

export interface Marionette {
  /** Sends one command and returns what it answers with. */
  send<T = unknown>(command: string, params?: object): Promise<T>;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const connect = (port: number) =>
  new Promise<net.Socket>((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });

/** Connects as soon as Firefox listens on the port, for at most a minute. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await poll(() => connect(port), 'Firefox listens for commands', 60_000);
  const waiting = new Map<number, Waiting>();
  let sent = 0;
  let greet: () => void;
  const greeted = new Promise<void>((resolve) => (greet = resolve));
  const hangUp = () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone'));
    waiting.clear();
  };
  socket.on('data', createReader((message) => {
    // The first message is a greeting, an object; every later one is [type, id, error, result].
    if (!Array.isArray(message)) return greet();
    const [, id, error, result] = message;
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(isWrapped(result) ? result.value : result);
  }));
  socket.on('error', hangUp);
  socket.on('close', hangUp);
  await greeted;
  return {
    send: (command, params = {}) =>
      new Promise<any>((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('Firefox has gone'));
        const id = ++sent;
        waiting.set(id, { resolve, reject });
        const message = JSON.stringify([0, id, command, params]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => socket.destroy(),
  };
}

/** Most answers stand alone in an object as its `value`. */
function isWrapped(result: unknown): result is { value: unknown } {
  return result !== null && typeof result === 'object' && Object.keys(result).join() === 'value';
}

/** Cuts the stream `length:json length:json …` into messages. */
function createReader(receive: (message: any) => void): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0);
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const colon = pending.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(pending.subarray(0, colon));
      if (pending.length < end) return;
      const message = JSON.parse(pending.subarray(colon + 1, end).toString());
      pending = pending.subarray(end);
      receive(message);
    }
  };
}
