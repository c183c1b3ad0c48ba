// Whether a line is the name of a person.

/** One part of a name: a capitalised word (with hyphens or an apostrophe), an initial, or an all-capitals surname. */
const PART = String.raw`(?:\p{Lu}\.(?:[- ]?\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*)`;
/** Small words inside names: "van der", "bin", "аль". */
const PARTICLE = String.raw`(?:van|von|der|den|de|da|del|di|dos|du|la|le|el|al|bin|ibn|ben|abu|ter|zu|af|аль|эль|ибн|бин|оглы|кызы|фон|де|ван)`;
const SUFFIX = String.raw`(?:,? (?:Jr\.?|Sr\.?|II|III|IV))?`;
const NAME = new RegExp(String.raw`^${PART}(?: (?:${PARTICLE} )*${PART}){1,4}${SUFFIX}$`, 'u');
/** Words that a line of capitalised words has when it names a place, a section or an institution instead. */
const NOT_A_NAME =
  /(?:^| )(?:the|and|of|for|in|article|university|institute|institut|cent(?:er|re)|council|school|academy|foundation|analytics|comments?|news|home|about|read|more|print|share|asia|europe|east|west|africa|america|affairs|policy|security|studies|research|department|ministry|programme?|project|relations|forum|club|company|group|life|rights?|contacts?|login|menu|union|states|republic|federation|kingdom|sea|ocean|gulf|war|new|version|sign|главная|аналитика|институт|университет|центр|совет|академия|фонд|проекты?|новости|читать|статью|азия|африка|америка|европа|кавказ|восток|россия|союз|федерация|республика|море|океан|война|версия|мгимо|вшэ|ран)(?= |$)/iu;

/** Whether `line` reads as the name of one person: two to five parts, nothing else. */
export function isPersonName(line: string): boolean {
  // The cheap questions first: most lines of a page are too long or start small.
  return line.length >= 5 && line.length <= 60 && line.includes(' ') && /\p{L}{2}/u.test(line) && /^\p{Lu}/u.test(line) && NAME.test(line) && !NOT_A_NAME.test(line);
}
