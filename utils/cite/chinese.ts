// Does a name of two words stand in the Chinese order, family name first?

/** The family names of most Chinese, in pinyin and as Russian writes them (Palladius); those that are European given names too are left out. */
const FAMILY = new Set(
  ('wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng ' +
    'xi shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian ' +
    'ван ли чжан лю чэнь чжао хуан чжоу сюй сунь ху чжу гао линь хэ го лян сун чжэн се хань тан фэн юй дун сяо чэн цао юань дэн си шэнь цзэн пэн лу су цзян цай цзя вэй сюэ ду дай ся чжун тянь жэнь фань ши яо ляо цзоу сюн цзинь кун бай цуй мао цю цинь')
    .split(' '),
);
const SYLLABLE = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ian|iao|ing|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|[aoeiuv])';
/** A given name of two syllables: one of one syllable may as well be a family name. */
const PINYIN = new RegExp(`^${SYLLABLE}['’-]?${SYLLABLE}$`, 'i');
/** A syllable as Russian writes it ends in a vowel, «нь», «н» or «й». */
const RUSSIAN_SYLLABLE = '[бпмфдтнлгкхцзжшчсрв]{0,3}[аоуэыиеюя]{1,2}(?:нь|[нй])?';
const PALLADIUS = new RegExp(`^${RUSSIAN_SYLLABLE}[ъ-]?${RUSSIAN_SYLLABLE}$`, 'i');

/** Whether the first word is a Chinese family name and the second a given name, as in "Zhao Huasheng" and «Чжао Хуашэн». */
export function isChineseOrder(first: string, second: string): boolean {
  return FAMILY.has(first.toLowerCase()) && !FAMILY.has(second.toLowerCase()) && (PINYIN.test(second) || PALLADIUS.test(second));
}
