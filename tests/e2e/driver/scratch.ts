// Where does a browser keep its profile, and who clears it away? In a temporary folder that goes with the process at the latest.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Creates a temporary folder; `remove` may be called often, and is called when the process ends. */
export function createScratch(prefix: string): { dir: string; remove(): void } {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  const remove = () => {
    process.off('exit', remove);
    // A browser that has just been ended may still be writing.
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { dir, remove };
}
