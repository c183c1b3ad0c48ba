// What Dramatis does to articles, and where the reader has switched it off.
import type { Settings, Switches, VersionChoice } from '../../utils/model.ts';
import { useStrings } from '../strings.ts';
import { SwitchLine } from '../SwitchLine.tsx';
import type { OptionsActions } from './model.ts';
import { Part } from './Part.tsx';
import { Rows } from './Rows.tsx';

const SWITCHES = ['repeats', 'widgets', 'marks'] as const satisfies (keyof Switches)[];

/** A page without what all addresses share. */
const shortOf = (page: string) => page.replace(/^https?:\/\//, '');

const rowsOf = (items: string[]) => items.map((item) => ({ key: item, name: shortOf(item) }));

export function Reading({ settings, actions }: { settings: Settings; actions: OptionsActions }) {
  const { t } = useStrings();
  const versions = Object.entries(settings.versions).map(([host, choice]: [string, VersionChoice]) => ({ key: host, name: host, note: t(`choice.${choice}`) }));
  const setVersion = (host: string) => actions.onChange({ versions: Object.fromEntries(Object.entries(settings.versions).filter(([one]) => one !== host)) });
  return (
    <>
      <Part id="reading" title={t('options.reading.title')} about={t('options.reading.about')}>
        <ul class="dr-ctl">
          {SWITCHES.map((name) => (
            <SwitchLine key={name} label={t(`switches.${name}`)} on={settings.switches[name]} onSwitch={(on) => actions.onChange({ switches: { ...settings.switches, [name]: on } })} />
          ))}
          <SwitchLine label={t('print.withCast')} on={settings.printCast} onSwitch={(printCast) => actions.onChange({ printCast })} />
        </ul>
      </Part>
      <Part id="sites" title={t('options.sites.title')} about={t('options.sites.about')}>
        <ul class="dr-ctl">
          <SwitchLine label={t('popup.scopes.everywhere')} on={settings.everywhere} onSwitch={(everywhere) => actions.onChange({ everywhere })} />
        </ul>
        <Rows title={t('options.sites.sites')} rows={rowsOf(settings.sitesOff)} none={t('options.sites.noSites')} action={t('options.sites.on')} onAct={({ key }) => actions.onTurnOn('sitesOff', key)} />
        <Rows title={t('options.sites.pages')} rows={rowsOf(settings.pagesOff)} none={t('options.sites.noPages')} action={t('options.sites.on')} onAct={({ key }) => actions.onTurnOn('pagesOff', key)} />
        {settings.sidebarClosed.length > 0 && (
          <Rows title={t('options.sites.sidebar')} rows={rowsOf(settings.sidebarClosed)} none="" action={t('options.sites.open')} onAct={({ key }) => actions.onTurnOn('sidebarClosed', key)} />
        )}
        {settings.focusOn.length > 0 && (
          <Rows title={t('options.sites.focus')} rows={rowsOf(settings.focusOn)} none="" action={t('options.sites.whole')} onAct={({ key }) => actions.onTurnOn('focusOn', key)} />
        )}
        {versions.length > 0 && <Rows title={t('options.sites.versions')} rows={versions} none="" action={t('options.sites.full')} onAct={({ key }) => setVersion(key)} />}
      </Part>
    </>
  );
}
