// Whether a line is the name of a person.
import { isModifier, isRoleWord } from './vocabulary.ts';

/** One part of a name: a capitalised word (with hyphens or an apostrophe), an initial or several, or an all-capitals surname. */
const PART = /^(?:(?:\p{Lu}\.-?)+|\p{Lu}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*)$/u;
/** The same for the letters of English and Russian: a browser makes it ready in no time, where each \p{L} takes it milliseconds. */
const PLAIN_PART = /^(?:(?:[A-ZА-ЯЁ]\.-?)+|[A-ZА-ЯЁ][A-Za-zА-Яа-яЁё]*(?:['’ʼ-][A-Za-zА-Яа-яЁё]+)*)$/;
const PLAIN = /^[\w.'’ʼ,:;()|/А-Яа-яЁё–—-]*$/;
const isPart = (word: string) => PLAIN_PART.test(word) || (!PLAIN.test(word) && PART.test(word));
const hasLetters = (word: string) => /[A-Za-zА-Яа-яЁё]{2}/.test(word) || (!PLAIN.test(word) && /\p{L}{2}/u.test(word));

/** Small words inside names: "van der", "bin", "аль". */
const PARTICLES = new Set('van von der den de da del di dos du la le el al bin ibn ben abu ter zu af аль эль ибн бин оглы кызы фон де ван'.split(' '));
const SUFFIX = /,? (?:Jr\.?|Sr\.?|II|III|IV)$/;
const FEWEST_PARTS = 2;
const MOST_PARTS = 5;
/** Words that a line of capitalised words has when it names a place, a section or an institution instead. */
const NOT_OF_A_NAME = new Set(
  ('the and of for in you here view all related items video slideshow share twitter facebook corporation company bank council association agency committee commission embassy network hotels inc ltd llc corp gmbh convicted updated published article university institute institut center centre council school academy foundation analytics comment comments news home about read more print share asia europe east west africa ' +
    'america affairs policy security studies research department ministry program programm programme project relations forum club company group army navy force forces senate congress parliament government division section board family memorial distinguished life right rights contact contacts login menu union states republic ' +
    'federation kingdom sea ocean gulf war new version sign главная аналитика институт университет центр совет академия фонд проект проекты новости читать статью азия африка америка европа кавказ восток россия союз ' +
    'федерация республика море океан война версия мгимо вшэ ран').split(' '),
);

/** Russian words for institutions, in the cases in which they follow a role: «Профессор Университета Кента». */
for (const stem of 'институт университет центр совет фонд департамент факультет комитет отдел клуб банк журнал'.split(' ')) for (const end of ['а', 'у', 'ом', 'е']) NOT_OF_A_NAME.add(stem + end);
for (const stem of 'академи лаборатори ассоциаци компани корпораци'.split(' ')) for (const end of ['и', 'ю', 'ей']) NOT_OF_A_NAME.add(stem + end);
for (const word of 'школы школе кафедры кафедре министерства министерстве посольства агентства управления'.split(' ')) NOT_OF_A_NAME.add(word);

/** Words for what people do that are surnames or first names as well. */
const ALSO_NAMES = new Set('major judge captain marshal dean head reader priest principal lead general chancellor author planner senior speaker moderator partner'.split(' '));
/** Whether a line of capitalised words is a role, as "Senior Fellow" and "Managing Editor" are. */
function isRoleLine(words: readonly string[]): boolean {
  const isWordOfRole = (word: string) => (isRoleWord(word) || isModifier(word)) && !ALSO_NAMES.has(word.toLowerCase());
  return isWordOfRole(words[0]!) || words.slice(1).some(isWordOfRole) || words.every((word) => isRoleWord(word) || isModifier(word)) || RUSSIAN_ROLE.test(words[0]!);
}
const RUSSIAN_ROLE = /^(?:генеральн|старш|младш|главн|ведущ|научн|исполнительн|директор|профессор|доцент|эксперт|президент|председател|редактор|автор|краткая|полная)/i;

/** Whether `line` reads as the name of one person: two to five parts, nothing else. Word by word, which is cheap for the many lines that are none. */
export function isPersonName(line: string): boolean {
  if (line.length < 5 || line.length > 60 || !line.includes(' ')) return false;
  const words = line.replace(SUFFIX, '').split(' ');
  if (PARTICLES.has(words.at(-1)!)) return false;
  if (isRoleLine(words)) return false;
  let parts = 0;
  let hasWord = false;
  let wasInitial = false;
  for (const [index, word] of words.entries()) {
    const isParticle = index > 0 && PARTICLES.has(word);
    if (!isParticle && !isPart(word)) return false;
    if (NOT_OF_A_NAME.has(word.toLowerCase()) || /^[A-Z]{2,}-[A-Z]{2,}$|['’]s$|^[UE]\.[SKNU]\.$|-based$/.test(word)) return false;
    const isInitial = word.endsWith('.');
    // Initials in a row are one part.
    if (!isParticle && !(isInitial && wasInitial)) parts++;
    hasWord ||= !isParticle && hasLetters(word);
    wasInitial = isInitial;
  }
  return hasWord && parts >= FEWEST_PARTS && parts <= MOST_PARTS;
}
