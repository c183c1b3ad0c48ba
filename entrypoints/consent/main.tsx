// The page that asks for a look-up's permission, since only a click on a page of the extension may; it closes when the reader has decided.
import '../../assets/css/surfaces.css';
import '../../assets/css/own-pages.css';
import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Consent } from '../../components/Consent.tsx';
import { withFormats } from '../../components/formats.ts';
import { Strings } from '../../components/strings.ts';
import { type GetMessage, createTongue } from '../../components/tongue.ts';
import { speakAsSet } from '../../utils/locales/follow.ts';
import { loadMessages } from '../../utils/locales/load.ts';
import { parseConsent } from '../../utils/lookup/consent.ts';
import { permissionOf } from '../../utils/lookup/permission.ts';

const tongue = createTongue(i18n.t as GetMessage, loadMessages);
const strings = withFormats(tongue.strings);

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const asked = parseConsent(location.search);

function draw({ sent, host, origin }: NonNullable<typeof asked>): void {
  document.documentElement.lang = strings.locale;
  document.title = strings.t('consent.title', host);
  render(
    <Strings.Provider value={strings}>
      <Consent
        words={sent.join(', ')}
        host={host}
        // In the click itself: after any wait Firefox takes it for no click.
        onAllow={() => void browser.permissions.request(permissionOf(origin, import.meta.env.FIREFOX)).finally(close)}
        onRefuse={() => void close()}
      />
    </Strings.Provider>,
    document.getElementById('app')!,
  );
}

if (asked) void speakAsSet(tongue, () => draw(asked)).then(() => draw(asked));
else void close();
