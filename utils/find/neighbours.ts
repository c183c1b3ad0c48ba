// Whether a form of a name is part of another name, told by the words beside it: "Hanoi Summit", "Michael Jordan", "Lara Trump".
import type { Hit } from './hits.ts';
import type { EntryNote } from './nameIndex.ts';

/** A hit with the text that it stands in; `before` and `after` are where the neighbouring hits end and begin. */
export interface Around {
  text: string;
  hit: Hit;
  before: number;
  after: number;
}

const PLACES = new Set(['state', 'capital', 'place']);

/** A word with a capital behind a place that makes an event, a document or an institution of both. */
const HEADS = new Set(
  ('Accord Accords Act Agenda Agreement Agreements Airport Bank Biennale Charter Capital Cemetery Center Centre Club College Commission Committee Communique Communiqué Conference Consensus Convention Council Court Crisis Daily ' +
    'Declaration Dialogue Doctrine Exchange Express Festival Fire Formula Forum Foundation Group Gazette Games Herald Hotel Institute Journal Mail Marathon Memorandum Olympics Pact Partners Peace Plan Post Principles Process Programme ' +
    'Project Protocol Regime Review Revolution Roundtable Rules Shock Spring Statement Summit Syndrome Times Treaty Tribunal Tribune Uprising University Ventures War Wars').split(' '),
);
/** Places that are given names or surnames too. */
const GIVEN = new Set('Jordan Chad Georgia Israel Paris Sydney Austin Charlotte Victoria Florence Vienna Kenya Asia India Lima London Washington Lincoln Santiago Malta Cuba'.split(' '));
const GIVEN_NAMES = new Set(
  ('Michael Denzel George Kerry Booker Jack Barbara Vernon Hamilton Michelle Neil Robert David John James William Richard Peter Paul Mark Mary Ann Anne Kate Julie Julia Abraham Tom Thomas Ben Sarah Dinah Jonathan ' +
    'Майкл Джек Джордж Дензел Джон Роберт').split(' '),
);
/** Words with a capital before a surname that are no given name. */
const TITLES = new Set(
  ('President Vice Prime Minister Premier Chancellor Secretary General Chairman Chairwoman Chair Senator Congressman Congresswoman Representative Governor Mayor King Queen Prince Princess Emperor Sultan Emir Sheikh ' +
    'Ayatollah Pope Patriarch Ambassador Admiral Marshal Colonel Commander Director Speaker Leader Commissioner Judge Justice Professor Prof Dr Mr Mrs Ms Miss Sir Lord Lady Dame Comrade Candidate Envoy Foreign Defense Defence Team ' +
    'About Against Also Although And Anti As At Because Before After Between Both But By Can Could Despite Did Do Does Either Even Every For From Had Has Here How If In Instead Is Just Like Maybe Meanwhile Might ' +
    'Neither Nor Not Now Of On Once Only Or Perhaps Post Pre Pro Should Since So Still That The Then There Though Thus To Today Under Unless Unlike Until Was What When Where Whether Which While Who Why Will With ' +
    'Without Would Yesterday Yet ' +
    'Президент Премьер Министр Канцлер Генсек Председатель Сенатор Король Принц Шейх Папа Г-н Господин А Без В Вместе Вслед Вчера Где Да Даже Для До Если Ещё За Затем Здесь И Из Или Именно К Как Когда Кто Лишь ' +
    'Между На Не Но О Однако От Перед По Пока После Потом Потому Почему При Против С Сам Сегодня Так Также Там Теперь То Тогда Только У Уже Хотя Что').split(' '),
);

const WORD_BEFORE = /([\p{Lu}][\p{L}\p{M}'’.-]*)[ \u00A0]$/u;
const WORD_AFTER = /^[ \u00A0]([\p{Lu}][\p{L}\p{M}-]*)/u;
const LOOK = 40;

/** The word with a capital right before a hit, but for words of another hit. */
function nameBefore({ text, hit, before }: Around): string | null {
  const from = Math.max(before, hit.start - LOOK);
  const found = WORD_BEFORE.exec(text.slice(from, hit.start));
  if (!found) return null;
  // What begins where the hit before ended is the rest of that name.
  return found.index === 0 && from > 0 && from === before ? null : found[1]!;
}

const wordAfter = ({ text, hit }: Around): string | null => WORD_AFTER.exec(text.slice(hit.end, hit.end + LOOK))?.[1] ?? null;

/** Whether a hit is only the beginning or the end of another name. */
export function isOfOther(around: Around, note: EntryNote, isAdjective: boolean): boolean {
  const { hit, after } = around;
  const surface = around.text.slice(hit.start, hit.end);
  if (PLACES.has(note.kind) && !isAdjective) {
    const next = wordAfter(around);
    const isNextOfHit = after <= hit.end + 1;
    // The state on the other coast, which no capital letter tells.
    if (surface === 'Washington' && / state\b/.test(around.text.slice(hit.end, hit.end + 7))) return true;
    if (next && HEADS.has(next.replace(/-.*/, ''))) return true;
    if (!GIVEN.has(surface)) return false;
    const previous = nameBefore(around);
    return (previous !== null && GIVEN_NAMES.has(previous)) || (next !== null && !isNextOfHit && !SETTINGS.has(next));
  }
  if (note.kind !== 'person' || hit.tokens > 1 || surface === note.name) return false;
  const previous = nameBefore(around);
  if (previous === null) return false;
  if (INITIALS.test(previous)) return previous[0] !== note.name[0];
  return !TITLES.has(previous.replace(/[.’'].*$/, '')) && !note.name.includes(previous.replace(/[’'].*$/, ''));
}

/** Words that do follow a place with a given name's name: "Washington State", "Jordan Valley". */
const SETTINGS = new Set('State Valley River DC Bridge City Street Bay Sea North South East West'.split(' '));

const INITIALS = /^(?:\p{Lu}\.-?)+$/u;
const INITIALS_BEFORE = /(?:\p{Lu}\.[ \u00A0-]?){1,2}[ \u00A0]?$/u;

/** Where the mention of a person begins: at the initials before a surname, where they are this person's. */
export function startOfPerson({ text, hit, before }: Around, name: string): number {
  if (hit.tokens > 1) return hit.start;
  const from = Math.max(before, hit.start - LOOK);
  const found = INITIALS_BEFORE.exec(text.slice(from, hit.start));
  return found && found[0][0] === name[0] && !/[\p{L}\p{N}]$/u.test(text.slice(0, from + found.index)) ? from + found.index : hit.start;
}
