// Settings on their way: what an older Dramatis has stored is brought to this one's form, and what is changed anywhere is synchronised.
import { areas, nameChange, watchKeys } from '../../utils/store/areas.ts';
import { PAUSE, carry, createCarrier, readAreas } from '../../utils/store/carry.ts';
import { KEYS } from '../../utils/store/kept.ts';
import { migrate } from '../../utils/store/migrate.ts';
import { ITEMS } from '../../utils/store/plan.ts';

/** Bring the local area to the form of this version; the old goes only after the new is written. */
async function migrateStored(): Promise<void> {
  const migration = migrate(await readAreas(areas()), nameChange);
  if (!migration) return;
  await areas().local.set(migration.set);
  if (migration.remove.length) await areas().local.remove(migration.remove);
}

async function migrateAndCarry(): Promise<void> {
  try {
    await migrateStored();
    await carry(areas());
  } catch (error) {
    console.warn('Dramatis could not synchronise its settings, and keeps them in this browser:', error);
  }
}

/** Carry every change on, from now and as long as the background lives; what it could not finish is carried when it lives again. */
export function keepCarrying(): void {
  const carrySoon = createCarrier(migrateAndCarry, () => new Promise((resolve) => setTimeout(resolve, PAUSE)));
  watchKeys(new Set([...ITEMS.map(({ key }) => key), KEYS.old]), (area) => {
    if (area === 'local') void carrySoon();
  });
  void carrySoon();
}
