// How do all settings become one file, and what of a file or a store could not be kept?

/** Raised when the shape of the settings changes so that an older Dramatis would misread it. */
const VERSION = 1;

/** Write all settings as one file; answers of look-ups are a cache and stay behind. */
export function printBackup(settings: object): string {
  return `${JSON.stringify({ dramatis: VERSION, settings }, null, 2)}\n`;
}

/** Read such a file; what stands in `settings` is for the parser of settings to judge. */
export function parseBackup(text: string): { settings: object } | { fault: 'not-json' | 'not-ours' | 'newer' } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'not-json' };
  }
  const { dramatis, settings } = (value ?? {}) as { dramatis?: unknown; settings?: unknown };
  if (typeof dramatis !== 'number' || typeof settings !== 'object' || settings === null || Array.isArray(settings)) return { fault: 'not-ours' };
  return dramatis > VERSION ? { fault: 'newer' } : { settings };
}

/** Name the settings of which something given was lost when it was made sound; null where all of it was. What is not given is as at first, and no loss. */
export function lostIn(given: unknown, sound: object): string[] | null {
  if (given === null || given === undefined) return [];
  if (typeof given !== 'object' || Array.isArray(given)) return null;
  return Object.entries(sound).filter(([key, value]) => key in given && !isKept((given as Record<string, unknown>)[key], value)).map(([key]) => key);
}

function isKept(given: unknown, sound: unknown): boolean {
  if (typeof given !== 'object' || given === null || typeof sound !== 'object' || sound === null) return given === sound;
  if (Array.isArray(given) !== Array.isArray(sound)) return false;
  return Object.entries(given).every(([key, value]) => isKept(value, (sound as Record<string, unknown>)[key]));
}
