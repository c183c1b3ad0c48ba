// What a Russian part of an affiliation line says: what is done, and for whom?
import { isPlace } from './countries.ts';
import type { Split } from './affiliation-english.ts';

const ROLE =
  /^(?:директор(?!ат)|руководител|заведующ|зав\.|замдиректор|заместител|зам\.|сотрудни|преподавател(?!ьск)|доцент|профессор|эксперт(?!н)|аналитик|президент(?!ск)|вице-президент|председател|член(?!ск)|редактор|главред|главный редактор|посол(?!ьск|ьств)|посла|посланник|министр|советник|консультант|координатор|менеджер|студент(?!ческ)|магистрант|аспирант|докторант|секретар(?!иат)|обозревател|журналист|декан(?!ат)|ректор(?!ат)|проректор|лектор(?!и)|стаж[её]р|политолог(?!и)|историк(?!о)|экономист|востоковед(?!ен|ч)|китаист|арабист|иранист|тюрколог|международник|африканист|американист|основател|соосновател|сооснователь|начальник|генерал(?!ьн)|полковник|адмирал|капитан|подполковник|майор|специалист|автор(?!ит|ск)|ассистент|глава|учредител|учён|учен|исследовател(?!ьск)|научный руководитель|депутат(?!ск)|сенатор|представител(?!ьск|ьств)|помощник|референт|юрист|адвокат|философ(?!и|ск)|социолог(?!и)|географ(?!и)|демограф(?!и)|регионовед(?!ен|ч)|публицист|писател(?!ьск)|колумнист|корреспондент|ведущ|куратор|модератор|дипломат(?!ич)|консул(?!ь)|лауреат|выпускник|партн[её]р|управляющ|генеральный секретарь|академик|переводчик|культуролог(?!и)|филолог(?!и)|соучредител|первый заместитель|сопредседател|соруководител|содиректор|бакалавр|магистр|шерпа|(?:[мсвг]\.)?н\.с\.)/i;
/** Adjectives and the like that stand before such a noun. */
const MODIFIER =
  /^(?:генеральн|старш|младш|главн|ведущ|научн|исполнительн|программн|перв|бывш|почётн|почетн|независим|приглашённ|приглашенн|внештатн|ответственн|выпускающ|шеф|и\.о\.|врио|экс|постоянн|специальн|чрезвычайн|полномочн|и$|заслуженн|действительн|ассоциированн|политическ|международн|военн|уч[её]н|управляющ|коммерческ|финансов|технич|нерезидент|доктор|штатн|собственн|вице$|в$|отставке|исполняющ|обязанност)/i;
/** Parts of an institution, which stay with the role with the names that follow them. */
const UNIT = /^(?:кафедр|отдел|сектор|программ|лаборатор|департамент|управлени|проект|направлени|курс|групп|факультет|секци|рубрик|комитет|комисси|цикл|сери|магистратур|подразделени)/i;
/** Some of them are written with a capital: «Отдела …  Института …». */
const PART = /^(?:Кафедр|Групп|Отдел|Сектор|Лаборатор|Департамент|Управлени|Факультет)/;
/** Bodies of an institution that is named behind them: «члена совета Фонда …». */
const BODY = /^(?:совет(?!ник|ск)|президиум|правлени|бюро|коллеги|комитет|комисси)/;
const OF_BODY = /^(?:Экспертн|Научн|Уч[её]н|Попечительск|Наблюдательн|Общественн|Консультативн|Координационн|Редакционн|Исполнительн|Научно-)[а-яё-]+$/;
/** «директора РСМД по науке»: the topic of the role behind an acronym. */
const TOPIC_BEHIND = /^([А-ЯЁ]{3,}(?: РАН| МИД России)?) (по [а-яё].+)$/;
/** «ОДКБ (2017–2020)»: the time of the office. */
const YEARS = /^(.+) (\((?:с |до |в )?\d{4}[^()]*\))$/;
const INSTITUTION =
  /^(?:институт(?!ов|ц)|центр(?!альн|азиат|ист|ов)|университет(?!ов|ск)|академи(?!ч|к)|совет(?!ск|ник)|фонд(?!ов)|школ(?!ьн)|министерств|посольств|ассоциаци(?!й)|обществ(?!ен|озн)|организаци(?!й|он)|корпораци(?!й)|компани(?!й)|банк(?!ов|ир)|агентств|клуб(?!н)|форум|журнал(?!ист)|газет|издательств|издани|телеканал|портал|бюро|союз(?!н|ни)|лиг|федераци|музе|библиотек|колледж|консерватори|администраци|аппарат|парламент(?!ск|ар)|дум(?!а[лю])|правительств(?!ен)|секретариат|представительств|комитет|холдинг|концерн|альянс|парти(?!йн|з)|движени|сообществ|объединени|факультет|палат[аыеу]$|коллеги|обсерватори|вышк|вшэ|мгимо|сколково)/i;
const ACRONYM = /^[«"(]?[А-ЯЁA-Z][А-ЯЁA-Zа-яё]*[А-ЯЁA-Z][А-ЯЁA-Zа-яё]*[)»"]?(?:-\d+|-[А-ЯЁ][а-яё]+)?$/;
const NO_INSTITUTION = new Set('США РФ КНР ЕС ОАЭ СССР СНГ АТР КНДР ЮАР ЮВА ИРИ США, БРИКС ЕАЭС ШОС АСЕАН НАТО ООН ОПЕК ОПОП ИИ ОМУ'.split(' '));

/** Whether a Russian part says what somebody does: such a noun stands first or behind its adjectives. */
export function isRussianRole(part: string): boolean {
  for (const word of part.split(/[\s-]+/).slice(0, 6)) {
    if (ROLE.test(word)) return true;
    if (!MODIFIER.test(word)) return false;
  }
  return false;
}

const isAcronym = (word: string) => ACRONYM.test(word) && !NO_INSTITUTION.has(word.replace(/[(),«»"]/g, ''));

/** Whether a Russian part names an institution. */
export const isRussianInstitution = (part: string): boolean => part.split(/\s+/).some((word) => INSTITUTION.test(word.replace(/^[«"(]/, '')) || isAcronym(word));

/** Whether a word stands in «Российской Федерации», which is no institution. */
const isOfCountry = (words: readonly string[], at: number) => (words[at] === 'Российской' && words[at + 1]?.startsWith('Федерации')) || (words[at]!.startsWith('Федерации') && words[at - 1] === 'Российской');
/** Whether a body of an institution begins, with the institution behind it: «совета РСМД», «Экспертного совета Коллегии …». */
const isOfBody = (words: readonly string[], at: number) => (BODY.test(words[at]!) && isNamedNext(words, at + 1)) || (OF_BODY.test(words[at]!) && BODY.test(words[at + 1] ?? '') && isNamedNext(words, at + 2));

/** Part a role from the institution that begins at a word; a topic or a time behind the institution goes to the role. */
function splitAt(words: readonly string[], from: number, isSmallKind: boolean): Split {
  let at = from;
  // «рейтингового агентства «…»»: the adjectives of the kind are part of the name.
  while (isSmallKind && at > 1 && /^[а-яё-]+(?:ого|его|ой|ей)$/.test(words[at - 1]!) && !ROLE.test(words[at - 1]!)) at--;
  const role = words.slice(0, at).join(' ').replace(/\s+(?:в|при|на|из|от)$/, '');
  const organisation = words.slice(at).join(' ');
  const [, held, years] = YEARS.exec(organisation) ?? [];
  if (held) return { role: `${role} ${years}`, organisation: held };
  const [, name, topic] = TOPIC_BEHIND.exec(organisation) ?? [];
  return name ? { role: `${role} ${topic}`, organisation: name } : { role, organisation };
}

/** In Russian a role is written small and its institution with a capital, but for departments, whose names may carry capitals too. */
export function splitRussian(part: string): Split {
  const words = part.split(/\s+/);
  const isEnvoy = /посол(?!ьс)|посла|консул|представител|министр|посланник|президент/i.test(words.slice(0, 4).join(' '));
  let isInUnit = false;
  let isInQuotes = false;
  let hasTopic = false;
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    const isQuoted = /^[«"]/.test(word);
    const wasInQuotes = isInQuotes;
    if (/[«"]/.test(word)) isInQuotes = !/[»"].?$/.test(word);
    else if (/[»"]/.test(word)) isInQuotes = false;
    if (wasInQuotes) continue;
    const before = words[at - 1]!.toLowerCase();
    // «по Китаю и Центральной Азии»: all that follows is the topic, until an institution is named.
    hasTopic ||= /^(?:по|о|об)$/.test(before);
    if ((UNIT.test(word) && /^[а-яё]/.test(word)) || (PART.test(word) && words.slice(at + 1).some((_, later) => isNamedNext(words, at + 1 + later)))) {
      isInUnit = true;
      continue;
    }
    const isInstitutional = INSTITUTION.test(word.replace(/^[«"]|^[а-яё]+-(?=[а-яё])/, ''));
    const isTitle = /^Полномочн|^Посл|^Посол(?!ьс)/.test(word);
    // «журнала "…"», «центра Азии»: the kind of an institution stands small before its name.
    const next = words[at + 1] ?? '';
    const isSmallKind = isInstitutional && /^[а-яё]/.test(word) && (/^[«"А-ЯЁA-Z]/.test(next) || (at + 1 < words.length && !isInUnit && !hasTopic && !isEnvoy)) && next !== 'и' && !(hasTopic && /^(?:с|со|для|к|между)$/.test(before));
    if (isOfCountry(words, at) || isOfBody(words, at)) continue;
    // «Заместитель Председателя Совета Федерации»: offices may carry capitals.
    const isCapital = /^[А-ЯЁA-Z]/.test(word) && !isTitle && (isInstitutional || !ROLE.test(word));
    const isTopic = hasTopic || /^(?:и|с|со|к|для|между|от|до)$/.test(before) || isInUnit || isEnvoy;
    // «кафедры «Мировая экономика»», «программы «Дороги»»: the name of the part.
    if (isQuoted && isInUnit) continue;
    if (!(isAcronym(word) || isSmallKind || (isCapital && (isInstitutional || startsInstitution(words, at, isTopic))) || (isQuoted && !isTopic))) continue;
    return splitAt(words, at, isSmallKind);
  }
  return { role: part, organisation: '' };
}

/** Whether an institution's name stands at a place: «РСМД», «Фонда …», «Российского совета …». */
function isNamedNext(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return isAcronym(word) || (/^[А-ЯЁA-Z]/.test(word) && (INSTITUTION.test(word) || startsInstitution(words, at, true)));
}

/** Whether a capitalised word begins an institution's name: an adjective before such a noun («Российского совета»), or any name outside a topic. */
function startsInstitution(words: readonly string[], at: number, isTopic: boolean): boolean {
  const text = words.slice(at).join(' ');
  if (text.startsWith('Республики')) return false;
  for (let next = at; next < Math.min(words.length, at + 5); next++) {
    const word = words[next]!;
    if (next > at && INSTITUTION.test(word)) return true;
    if (!/(?:ого|его|ой|ей|ий|ый|ая|ое|ых|их|ном|ому|ему)\)?$/.test(word)) break;
  }
  return !isTopic && !isPlace(text) && !isPlace(words[at]!);
}
