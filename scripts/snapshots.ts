// Do our surfaces look as they did? Builds them and compares with the pictures in tests/snapshots; npm run snapshots [-- --update]
import { ensureBrowser } from './browsers.ts';
import { runTool } from './steps.ts';

ensureBrowser('chromium');
const { status, output } = await runTool('wxt', ['build', '--mode', 'e2e']);
if (status !== 0) throw new Error(`The build failed:\n${output}`);
const update = process.argv.includes('--update');
const run = await runTool('vitest', ['run', '--project', 'e2e-chromium', 'tests/e2e/snapshots'], { show: true, env: update ? { UPDATE_SNAPSHOTS: 'yes' } : {} });
if (update && run.status === 0) console.log('Look at what has changed in tests/snapshots before you commit it.');
process.exitCode = run.status ?? 1;
