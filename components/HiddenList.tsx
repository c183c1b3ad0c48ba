// What is hidden on this page and why, each with the way back; what the versions word differently; which of them is wanted.
import { Fragment } from 'preact';
import type { Difference, Reading, Switches, VersionChoice } from '../utils/model.ts';
import { buildHiddenGroups, isVersion, listHidden, type HiddenGroup } from './hiddenGroups.ts';
import { HiddenRow } from './HiddenRow.tsx';
import { LaterView } from './later.tsx';
import { Section } from './Section.tsx';
import { useStrings } from './strings.ts';
import { VersionRadios } from './VersionRadios.tsx';

interface Props {
  reading: Reading;
  switches: Switches;
  revealed: ReadonlySet<string>;
  choice: VersionChoice;
  onReveal(key: string, shown: boolean): void;
  onChoose(choice: VersionChoice): void;
  onCompare(first: string, second: string): Promise<Difference[]>;
  onJump(block: number): void;
}

export function HiddenList(props: Props) {
  const { reading, switches, choice, onChoose } = props;
  const strings = useStrings();
  const { t } = strings;
  const groups = buildHiddenGroups(reading, choice, strings);
  return (
    <Section title={t('hidden.title')}>
      {reading.repeats.length === 0 && <p class="dr-note dr-hidden-none">{t('hidden.noRepeat')}</p>}
      <ul class="dr-hidden">
        {groups.filter(({ of }) => of === 'repeats').map((group) => (
          <Fragment key={group.row}>
            <GroupRow {...props} group={group} />
            {group.repeats.some(isVersion) && (
              <li class="is-under"><VersionRadios choice={choice} disabled={!switches.repeats} onChoose={onChoose} /></li>
            )}
          </Fragment>
        ))}
        <NearRow {...props} />
        {groups.filter(({ of }) => of === 'widgets').map((group) => <GroupRow key={group.row} {...props} group={group} />)}
      </ul>
    </Section>
  );
}

function GroupRow({ group, reading, switches, revealed, onReveal, onJump }: Props & { group: HiddenGroup }) {
  const { t } = useStrings();
  const { key, of, title, why, repeats } = group;
  const isShown = revealed.has(key);
  const word = t(isShown ? 'hide' : 'show');
  // With the switch off, or both versions wanted, all of it is shown already: an action would do nothing.
  const action = switches[of] && !group.shown
    ? <button type="button" class="dr-act" aria-label={`${word}: ${title}`} onClick={() => onReveal(key, !isShown)}>{word}</button>
    : <span class="dr-note">{t('hidden.shown')}</span>;
  const look = repeats.length > 0 ? { word: t('hidden.peek'), children: <LaterView view="Peek" reading={reading} repeats={repeats} onJump={onJump} /> } : undefined;
  return <HiddenRow title={title} why={why} action={action} look={look} />;
}

function NearRow({ reading, switches, revealed, choice, onCompare, onJump }: Props) {
  const { t, count } = useStrings();
  const n = reading.nearCopies.length;
  if (n === 0) return null;
  const isAway = switches.repeats && !revealed.has('repeats');
  const away = new Set(isAway ? listHidden(reading.repeats, choice).flatMap(({ hidden }) => hidden) : []);
  const children = <LaterView view="NearCopies" reading={reading} away={away} onCompare={onCompare} onJump={onJump} />;
  return <HiddenRow title={count('compare.found', n)} why={count('compare.why', n)} look={{ word: t('compare.action'), children }} />;
}
