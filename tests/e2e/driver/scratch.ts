// Where does a browser keep its profile, and who clears it away? In a temporary folder that goes with the process at the latest.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// A signal ends a process without its `exit` event, on which the clearing away hangs.
const leave = () => process.exit(130);

/** Creates a temporary folder; what `remove` was not asked for goes when the process ends. */
export function createScratch(prefix: string): { dir: string; remove(): Promise<void> } {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  const removeAtExit = () => fs.rmSync(dir, { recursive: true, force: true });
  process.on('exit', removeAtExit);
  process.off('SIGINT', leave).off('SIGTERM', leave).on('SIGINT', leave).on('SIGTERM', leave);
  return {
    dir,
    async remove() {
      // A browser that has just been ended may still be writing; the synchronous form does not retry that in Node 22.
      await fs.promises.rm(dir, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
      process.off('exit', removeAtExit);
    },
  };
}
