// What does the options page show: settings and what of them was lost, permissions, kept answers, keys, names of muted actors?
import { browser } from 'wxt/browser';
import type { OptionsState, Trouble } from '../../components/options/model.ts';
import { lostIn } from '../../utils/files/backup.ts';
import { parseKept } from '../../utils/lookup/cache.ts';
import { permissionOf } from '../../utils/lookup/permission.ts';
import { originOf } from '../../utils/lookup/service.ts';
import { services } from '../../utils/lookup/services.ts';
import { ask } from '../../utils/messages.ts';
import type { Entry } from '../../utils/model.ts';
import { loadStored, parseSettings, type Settings } from '../../utils/settings.ts';
import { keptAnswers } from '../../utils/store/caches.ts';

/** Load the settings, and say what of the store could not be read, and what is not synchronised. */
export async function loadWithTrouble(): Promise<{ settings: Settings; trouble: Trouble; unsynced: OptionsState['unsynced']; stored: unknown }> {
  try {
    const { stored, unsynced } = await loadStored();
    const settings = parseSettings(stored);
    const lost = lostIn(stored, settings);
    return { settings, stored, unsynced, trouble: lost === null ? { kind: 'all' } : lost.length ? { kind: 'parts', parts: lost } : { kind: 'none' } };
  } catch (error) {
    console.warn('Dramatis could not read its settings and uses the first ones:', error);
    return { settings: parseSettings(null), stored: null, unsynced: null, trouble: { kind: 'storage' } };
  }
}

/** Ask the browser for each host that look-ups may ever ask. */
export function loadHosts(): Promise<OptionsState['hosts']> {
  const hosts = Object.values(services).flatMap(({ name, hosts: all }) => all.map((host) => ({ host, source: name })));
  return Promise.all(hosts.map(async (one) => ({ ...one, allowed: await browser.permissions.contains(permissionOf(originOf(one.host), import.meta.env.FIREFOX)) })));
}

/** Count the kept answers. */
export async function loadKept(): Promise<OptionsState['kept']> {
  const kept = parseKept(await keptAnswers.getValue().catch(() => null));
  return { answers: kept.length, bytes: new Blob([JSON.stringify(kept)]).size };
}

/** Ask for the commands and their keys, as the browser writes them. */
export async function loadCommands(): Promise<OptionsState['commands']> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ name: name!, keys: shortcut ?? '' }));
}

/** Name muted actors: those of the glossary by it, the reader's and an article's own by their ids. */
export async function loadNames(ids: readonly string[], nameOf: (entry: Entry) => string): Promise<Map<string, string>> {
  const names = new Map(ids.map((id) => [id, id.replace(/^(own|article):/, '')]));
  const known = ids.filter((id) => names.get(id) === id);
  if (known.length) for (const entry of await ask('entries', known)) names.set(entry.id, nameOf(entry));
  return names;
}
