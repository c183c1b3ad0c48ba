// @vitest-environment jsdom
// Is it said, in both languages, what is kept in this browser only, and why?
import { expect, test } from 'vitest';
import type { Unsynced } from '../../components/options/model.ts';
import { UnsyncedNote } from '../../components/options/UnsyncedNote.tsx';
import { draw, textOf } from './draw.tsx';
import { translator } from './sample.ts';

test.each<[Unsynced | null, string, string]>([
  [null, '', ''],
  [{ why: 'missing', names: ['switches', 'muted'] }, 'This browser does not synchronise settings of extensions. These are kept here only: what it does, muted actors.', 'Этот браузер не синхронизирует настройки расширений. Только здесь хранится: что делается со статьёй, неотмечаемые имена.'],
  [{ why: 'newer', names: ['marking'] }, 'A newer Dramatis has written the synchronised settings. Until this one is as new, these are kept here only: marks.', 'Синхронизируемые настройки записаны более новым Dramatis. Пока этот не обновлён, только здесь хранится: отметки.'],
  [{ why: 'full', names: ['sitesOff'] }, 'The browser has no more room for synchronised settings. These are kept here only: sites that are off.', 'В браузере больше нет места для синхронизируемых настроек. Только здесь хранится: выключенные сайты.'],
  [{ why: 'failed', names: ['versions'] }, 'The browser did not take these settings to be synchronised, and they are kept here only: versions by site. It is tried again with the next change.', 'Браузер не принял эти настройки для синхронизации, и они хранятся только здесь: версии по сайтам. При следующем изменении будет новая попытка.'],
  [{ why: 'large', names: ['muted'] }, 'Too long to be synchronised, and kept here only: muted actors.', 'Слишком длинно для синхронизации, поэтому хранится только здесь: неотмечаемые имена.'],
])('%j', (unsynced, en, ru) => {
  for (const [language, words] of [['en', en], ['ru', ru]] as const) {
    expect(textOf(draw(<UnsyncedNote unsynced={unsynced} />, translator(language)).querySelector('[role=status]'))).toBe(words);
  }
});
