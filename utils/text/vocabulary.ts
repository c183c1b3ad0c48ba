// Which words say what somebody does, which name an institution, and which a part of one?

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns for what a person does, in the singular; a word with hyphens counts by each of its parts. */
const ROLES = setOf(`
  president chair chairman chairwoman chairperson director head lecturer professor fellow researcher analyst expert scholar editor founder cofounder member ambassador minister adviser advisor
  consultant coordinator manager student secretary correspondent columnist observer dean rector author journalist partner officer specialist economist historian intern commander general colonel
  admiral envoy representative commissioner writer teacher instructor reader leader ceo cfo coo cto lead associate assistant counsellor counselor candidate supervisor principal strategist diplomat
  politician lawyer attorney scientist sociologist counsel chief convenor convener trustee governor senator congressman congresswoman mp mep deputy pilot soldier veteran spokesman spokesperson
  spokeswoman activist blogger reporter producer host moderator translator engineer chancellor provost curator captain major lieutenant brigadier marshal sergeant lt col gen maj attache consul
  negotiator delegate mediator philosopher geographer anthropologist psychologist demographer statistician physicist laureate graduate postdoc contributor owner executive administrator
  practitioner inspector speaker publisher academic academician scholar-in-residence underwriter banker investor entrepreneur judge jurist orientalist sinologist arabist philologist planner
  mathematician agronomist biologist ecologist climatologist rapporteur undersecretary treasurer auditor ombudsman premier convener pollster novelist artist filmmaker priest rabbi staffer aide americanist
  europeanist africanist iranist turkologist indologist japanologist koreanist forecaster futurist commentator campaigner educator broadcaster kremlinologist criminologist affiliate`.trim());

/** Words that stand before such a noun and never in a person's name. */
const MODIFIERS = setOf(`
  senior junior former nonresident non-resident resident visiting adjunct associate assistant deputy vice acting emeritus emerita distinguished honorary research executive managing founding co-founding
  independent international principal chief lead leading special political policy foreign military defence defense security retired ex-head ex-minister ex interim external freelance guest
  postdoctoral doctoral full current currently incoming outgoing global regional general lecturing teaching contributing science nuclear intelligence investigative award-winning non-executive
  programme program project retd ret consulting`.trim());

/** Nouns that name an institution where they stand last in a name. */
const INSTITUTIONS = setOf(`
  university universities institute institution center centre council school academy college foundation fund ministry embassy parliament association society organisation organization corporation
  company bank agency club forum journal magazine press laboratory lab observatory service commission committee union group network trust house endowment museum library bureau administration
  federation league alliance government congress senate bundestag duma army navy forces force times review institut stiftung universität université università universidad universiteit uniwersytet
  politecnico ecole école hochschule fondation instituto centro consultancy consulting partners llc ltd inc gmbh delegation mission secretariat authority court church hospital polytechnic faculty
  consortium cooperative syndicate exchange senate assembly nations
  tech diplomat economist guardian telegraph companies associates conservatory seminary command corps guard police directorate-general archive archives radio television news media post
  istituto instytut instituut institutet zentrum centrum akademie académie accademia fondazione fundación fundacja gesellschaft
  advisors advisers holdings capital ventures studio studios solutions analytics strategies`.trim());

/** Names of institutions in one word. */
const PROPER = setOf(`
  kremlin pentagon brookings carnegie bruegel rand stimson clingendael harvard oxford cambridge stanford yale princeton georgetown
  heritage hoover hudson cato chatham belfer sais mit bloomberg reuters tass mgimo hse imemo rusi csis cfr swp ecfr merics iiss sipri prio fiia iris ifri gmf cepa fpri aspi orf dgap pism osw riac`.trim());

/** Nouns that name a part of an institution: it stays with the role where the institution is named too. */
const UNITS = setOf(`
  department programme program project initiative division section desk unit team practice board branch office directorate cluster area stream panel
  sector workstream pillar portfolio presidium taskforce cathedra track hub campaign accelerator`.trim());

/** Acronyms that name no institution. */
const NO_INSTITUTION = setOf('US USA UK UAE EU AI IT ICT R&D HIV II III IV VI USSR GCC MENA DPRK PRC DRC BRI WMD NPT ESG PR HR GDP USD CIS BRICS ASEAN LGBT COVID FDI AUKUS QUAD OK TV PHD MBA');

const isPlain = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x44f);
/** A word without the signs around it; most words have none, and are told by their ends. */
const bare = (word: string) => (isPlain(word.charCodeAt(0)) && isPlain(word.charCodeAt(word.length - 1)) ? word : word.replace(/^[("“«[]+|[)"”»\].,:;]+$/g, ''));
const singular = (word: string) => (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

function isOf(words: ReadonlySet<string>, word: string): boolean {
  const low = bare(word).toLowerCase();
  return words.has(low) || words.has(singular(low));
}

/** Whether a word is a noun for what somebody does: "Fellow", "Co-Founder", "Secretary-General"; not "Director’s". */
export function isRoleWord(word: string): boolean {
  if (/['’]s?$/.test(word)) return false;
  return isOf(ROLES, word) || (word.includes('-') && bare(word).split(/[-–]/).some((part) => isOf(ROLES, part)));
}

/** Whether a word stands before such a noun: "senior", "Nonresident", "Former". */
export const isModifier = (word: string): boolean => MODIFIERS.has(bare(word).toLowerCase());
export const isUnitWord = (word: string): boolean => isOf(UNITS, word.replace(/['’]s?$/, ''));

/** Whether a word is an acronym of an institution: "RUSI", "MGIMO-University", "(CFPSS)". */
export function isAcronym(word: string): boolean {
  const plain = bare(word).replace(/['’]s?$/, '');
  return /^[A-ZА-ЯЁ][A-ZА-ЯЁ&]+(?:[-–][\w.]+)?$/.test(plain) && !NO_INSTITUTION.has(plain.split(/[-–]/)[0]!);
}

export function isInstitutionWord(word: string): boolean {
  const plain = bare(word).replace(/['’]s?$/, '');
  // A name is written with a capital; "a group", "the press" are none. Long ones like "Friedrich-Ebert-Stiftung" count by their last part.
  return /^[^a-zа-яё]/.test(plain) && !isOf(ROLES, plain) && (isOf(INSTITUTIONS, plain) || isOf(PROPER, plain) || isOf(INSTITUTIONS, plain.split('-').at(-1)!) || isAcronym(plain));
}

/** Whether a word alone names an institution: "Brookings", "RUSI"; not "Council". */
export const isProperInstitution = (word: string): boolean => isAcronym(word) || isOf(PROPER, word.replace(/['’]s?$/, ''));

/** Roles whose "of" is followed by what is edited, founded or led, whatever it is called. */
const OWNERS = setOf('commander editor founder cofounder ceo cfo coo publisher columnist correspondent owner editor-in-chief co-founder journalist president chairman chairwoman reporter contributor');
export const isOwnerRole = (role: string): boolean => role.split(/[\s,/]+/).some((word) => isOf(OWNERS, word) || word.split('-').some((part) => OWNERS.has(part.toLowerCase())));

/** Roles that are held at or towards a place or a body: what follows belongs to them. */
export const isEnvoyRole = (role: string): boolean => /\b(?:ambassador|envoy|representative|consul|delegate|attache|minister|president of the republic|candidate|high commissioner)\b/i.test(role);
