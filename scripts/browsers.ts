// Which browser do the tests and `npm start` drive? The one named by the environment, Playwright's own, or the system's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

export type BrowserKind = 'chromium' | 'firefox';

interface Places {
  /** The environment variable that names the binary. */
  variable: string;
  /** Commands to look for on the path. */
  commands: string[];
  mac: string[];
  windows: string[];
  debian: string[];
}

// Chromium before Edge: Edge shows pages of its own on a fresh profile.
const PLACES: Record<BrowserKind, Places> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    debian: ['chromium', 'fonts-liberation', 'fonts-noto-core'],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    debian: ['firefox-esr'],
  },
};

// Chrome with Google's brand ignores --load-extension since version 137, so it is looked for only to say why it will not do.
const BRANDED_CHROME = {
  commands: ['google-chrome-stable', 'google-chrome'],
  mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  windows: ['Google/Chrome/Application/chrome.exe'],
};

/** Finds the binary of a browser that loads unpacked extensions, or null. Throws where the environment names one that is not there. */
export function findBrowser(kind: BrowserKind): string | null {
  const { variable } = PLACES[kind];
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist.`);
  if (named) return named;
  if (kind === 'chromium' && existsSync(chromium.executablePath())) return chromium.executablePath();
  return findInSystem(PLACES[kind]);
}

/** Finds the browser, or installs Debian's where this is root on a machine with apt; else throws one sentence that says what to do. */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind) ?? (isAptUsable() && installFromDebian(kind) ? findBrowser(kind) : null);
  if (found) return found;
  const { variable } = PLACES[kind];
  if (kind === 'firefox') throw new Error(`No Firefox was found: install it, or set ${variable} to its binary.`);
  const why = findInSystem(BRANDED_CHROME) ? 'Only branded Chrome was found, which refuses unpacked extensions since version 137' : 'No Chromium was found';
  throw new Error(`${why}: install Chromium or Edge (\`npx playwright install chromium\` will do), or set ${variable} to its binary.`);
}

function findInSystem({ commands, mac, windows }: Pick<Places, 'commands' | 'mac' | 'windows'>): string | null {
  return candidates({ commands, mac, windows }).find((file) => existsSync(file)) ?? null;
}

function candidates({ commands, mac, windows }: Pick<Places, 'commands' | 'mac' | 'windows'>): string[] {
  if (process.platform === 'darwin') return mac.map((app) => path.join('/Applications', app));
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return windows.flatMap((app) => roots.map((root) => path.join(root, app)));
  }
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/snap/bin'].filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

function isAptUsable(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installFromDebian(kind: BrowserKind): boolean {
  console.log(`Installing ${kind} with apt-get …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  return apt('update', '-q') && apt('install', '-qy', '--no-install-recommends', ...PLACES[kind].debian);
}
