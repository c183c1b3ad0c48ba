// How is a Firefox started that keeps quiet, obeys Marionette and leaves nothing behind?
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { ensureBrowser } from '../../../scripts/browsers.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { createScratch } from './scratch.ts';
import type { LaunchOptions } from './tab.ts';

export interface FirefoxProcess {
  marionette: Marionette;
  /** Warnings and errors that the console of any page or content script was given, in order. */
  warnings: string[];
  closed: Promise<void>;
  close(): Promise<void>;
}

const QUIET = {
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': '',
  // The only way to the console of content scripts that needs no second protocol: Firefox prints it.
  'devtools.console.stdout.content': true,
};

const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
});

/** Into which file of the profile a page's own `print()` prints: without a question, since nobody is there to answer it. */
export const PRINTED = 'printed.pdf';
const PRINTER = 'Mozilla Save to PDF';
const toFile = (file: string) => {
  const branch = `print.printer_${PRINTER.replaceAll(' ', '_')}`;
  // Firefox's own lines of page numbers would stand in the middle of sentences.
  const bare = ['header', 'footer'].flatMap((line) => ['left', 'center', 'right'].map((side) => [`${branch}.print_${line}${side}`, '']));
  return { ...Object.fromEntries(bare), 'print.always_print_silent': true, print_printer: PRINTER, [`${branch}.print_to_file`]: true, [`${branch}.print_to_filename`]: file };
};

/** Starts Firefox on a fresh profile, with all its traffic through the proxy where one is given. */
export async function startFirefox({ headless, display, proxyPort }: Pick<LaunchOptions, 'display'> & { headless: boolean; proxyPort: number | null }): Promise<FirefoxProcess> {
  const binary = ensureBrowser('firefox');
  const scratch = createScratch('dramatis-firefox-');
  const port = await freePort();
  const prefs = { ...QUIET, ...toFile(path.join(scratch.dir, PRINTED)), ...(proxyPort ? throughProxy(proxyPort) : {}), 'marionette.port': port };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  fs.writeFileSync(path.join(scratch.dir, 'user.js'), lines.join('\n'));
  const child = spawn(
    binary,
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', scratch.dir, ...(headless ? ['--headless'] : [])],
    // Without the variable a release keeps asking its makers' settings server, whatever the preference says.
    { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...(display && { DISPLAY: display }) } },
  );
  const kill = () => void child.kill('SIGKILL');
  process.on('exit', kill);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const warnings = readWarnings(child);
  let marionette: Marionette | undefined;
  const close = async () => {
    // Firefox is given a moment to end by itself, so that its own child processes end with it.
    const late = setTimeout(kill, 5000);
    if (marionette) await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(kill);
    else kill();
    await closed;
    clearTimeout(late);
    process.off('exit', kill);
    marionette?.close();
    await scratch.remove();
  };
  try {
    marionette = await connectMarionette(port);
    return { marionette, warnings, closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Collects what `console.warn` and `console.error` print; lines that follow belong to the same message and are left out. */
function readWarnings(child: ChildProcess): string[] {
  const warnings: string[] = [];
  let rest = '';
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const message = /^console\.(?:warn|error): (.*)/.exec(line)?.[1];
      // Firefox's loader of experiments, which finds no server, speaks there too.
      if (message && !message.startsWith('RSLoader: ')) warnings.push(message);
    }
  });
  return warnings;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
