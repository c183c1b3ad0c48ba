// A screen of our own (Xvfb) with a window manager and an operating system's keyboard (xdotool): what drivers send past the browser's own keys, it presses.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { poll } from './poll.ts';

/** What it is made of, each under the name of its Debian package. */
const TOOLS = { xvfb: 'Xvfb', openbox: 'openbox', xdotool: 'xdotool' };

const SIZE = ['1400', '1000'] as const;

export interface Display {
  /** What `DISPLAY` is for it. */
  name: string;
  /** Waits for the window of a browser, makes it as large as the screen, and gives it the keyboard. */
  toWindow(title: string): Promise<void>;
  /** Presses keys as a hand does, by their names in X: `alt+shift+d`, `Escape`. */
  press(keys: string): void;
  close(): Promise<void>;
}

/** The packages that are missing for it, in one sentence; null where it can be had. */
export function findNoDisplay(): string | null {
  const missing = Object.entries(TOOLS).filter(([, tool]) => spawnSync('which', [tool]).status !== 0).map(([name]) => name);
  return missing.length ? `Keys of the system are not pressed: install ${missing.join(', ')}.` : null;
}

/** Starts it. */
export async function startDisplay(): Promise<Display> {
  const children: ChildProcess[] = [];
  const start = (tool: string, args: string[], options: Parameters<typeof spawn>[2]) => {
    const child = spawn(tool, args, options);
    children.push(child);
    return child;
  };
  const killAll = () => children.forEach((child) => child.kill('SIGTERM'));
  process.on('exit', killAll);
  const server = start(TOOLS.xvfb, ['-displayfd', '3', '-screen', '0', `${SIZE.join('x')}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(server.stdio[3]!, 'data');
  const name = `:${String(number).trim()}`;
  const env = { ...process.env, DISPLAY: name };
  start(TOOLS.openbox, ['--sm-disable'], { stdio: 'ignore', env });
  const xdotool = (...args: string[]) => spawnSync(TOOLS.xdotool, args, { env, encoding: 'utf8' });
  return {
    name,
    toWindow: (title) => poll(async () => {
      const [id] = xdotool('search', '--onlyvisible', '--name', title).stdout.split('\n').filter(Boolean);
      if (!id) return false;
      xdotool('windowsize', id, ...SIZE, 'windowmove', id, '0', '0', 'windowactivate', '--sync', id);
      return xdotool('getactivewindow').stdout.trim() === id;
    }, `a window named ${title} has the keyboard`).then(() => {}),
    press: (keys) => void xdotool('key', '--clearmodifiers', keys),
    async close() {
      process.off('exit', killAll);
      const ended = children.toReversed().map((child) => (child.exitCode === null ? once(child, 'exit') : null));
      killAll();
      await Promise.all(ended);
    },
  };
}
