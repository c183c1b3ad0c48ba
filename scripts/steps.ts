// How does a script run a tool of the project, and what is left of it afterwards? Nothing: each runs in a process group of its own.
import { spawn, type StdioOptions } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface Outcome {
  /** Exit status; null where a signal ended it. */
  status: number | null;
  stdout: string;
  /** Both streams, in the order they came. */
  output: string;
}

const BIN = path.resolve('node_modules/.bin');
const isWindows = process.platform === 'win32';

/** Runs a tool from `node_modules/.bin`; its output is returned, or goes straight to the terminal where `show` is set. */
export function runTool(tool: string, args: string[], { show = false, env = {} }: { show?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<Outcome> {
  const stdio: StdioOptions = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
  // The project's own Node comes first on the path: the tools' first lines ask for `node`.
  const PATH = `${BIN}${path.delimiter}${process.env.PATH}`;
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  const child = spawn(path.join(BIN, tool), args, { stdio, detached: !isWindows, shell: isWindows, env: { ...process.env, ...plain, ...env, PATH } });
  const endGroup = () => {
    try {
      if (!isWindows) process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // Nobody is left in the group, as it should be.
    }
  };
  const interrupt = () => {
    endGroup();
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const outcome: Outcome = { status: null, stdout: '', output: '' };
  child.stdout?.on('data', (chunk) => ((outcome.stdout += chunk), (outcome.output += chunk)));
  child.stderr?.on('data', (chunk) => (outcome.output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      endGroup();
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      // Some tools colour their output wherever CI is set.
      resolve({ status, stdout: outcome.stdout, output: stripVTControlCharacters(outcome.output) });
    });
  });
}
