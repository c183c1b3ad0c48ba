// The nouns of Dramatis: what a page is read into and what is found in it. Types only, plain data: no Element stands in here.

/** The two languages that names and definitions are written in. */
export type Language = 'en' | 'ru';

/** The same words in both languages. */
export type Bilingual = Record<Language, string>;

/** Undo of an effect: after it the page is as it was before the effect. */
export type Undo = () => void;

export type BlockKind = 'title' | 'prose' | 'item' | 'heading' | 'quote' | 'caption' | 'cell' | 'code' | 'other';

/** A leaf block: the smallest run of text that the page sets on lines of its own. */
export interface Block {
  /** Place in document order, from 0; the key of its anchor. */
  id: number;
  kind: BlockKind;
  /** The text as it is read: white space folded to single spaces, trimmed. Offsets into it are UTF-16 units. */
  text: string;
  /** How many words the text has. */
  words: number;
  /** Whether the page shows it (computed visibility; stylesheets count). */
  shown: boolean;
  /** Whether it holds what its text alone does not carry: an image, media, a form, a table, a footnote target. */
  hasUnique: boolean;
  /** Whether it stands inside the article root. */
  inRoot: boolean;
  /** The element that carries it, as a number; blocks that are only parted by line breaks share one. */
  box: number;
  /** The nearest box around that element, or -1: hiding a box hides what stands inside it. */
  outer: number;
  /** The part of its characters that stand in links, 0 to 1. */
  linked: number;
  /** Depth of a heading, 1 to 6; else 0. */
  level: number;
  /** Stretches of the text (UTF-16 offsets) that are no prose: code, keys, controls, what is being edited. */
  apart?: [start: number, end: number][];
  /** What the page's markup hints at, by tag or by the site profile. */
  hint: BlockHint | null;
}

/** What markup says a block is for: never trusted alone, never enough to hide. */
export type BlockHint = 'chrome' | 'widget' | 'byline';

/** A heading with the paragraphs under it. */
export interface Section {
  /** The block of the heading. */
  block: number;
  title: string;
  level: number;
  /** The number of the first paragraph under it, as shown to the reader, from 1. */
  paragraph: number;
}

/** `full-version` is found by no one: it is the full text that a reader has chosen to fold away. */
export type RepeatKind = 'short-version' | 'full-version' | 'printed-twice' | 'lead';

/** Which of two versions the reader wants to read on a site: the full one (the short one is hidden), the short one, or both. */
export type VersionChoice = 'full' | 'short' | 'both';

/** A paragraph of the short version that the full one words differently: never hidden, offered for comparison. */
export interface NearCopy {
  block: number;
  twin: number;
}

/** A stretch of two compared texts: in both, or only in the first or the second. */
export interface Difference {
  text: string;
  in: 'both' | 'first' | 'second';
}

/** Text that the page prints a second time; `hidden` is the copy to put away, `kept` the one that stays. */
export interface Repeat {
  kind: RepeatKind;
  hidden: number[];
  kept: number[];
  /** For each hidden block, in the same order, the kept block that its first sentence stands in; -1 where a full version says it alone. */
  twins: number[];
  reason: string;
}

export type WidgetKind = 'print' | 'rating' | 'share' | 'audience';

/** A box to use or to promote with, not text of the article. */
export interface Widget {
  kind: WidgetKind;
  /** The blocks that make it up, in order. */
  blocks: number[];
  text: string;
  reason: string;
}

/** What somebody does (role) and for whom (organisation); either may be empty, never both. */
export interface Affiliation {
  role: string;
  organisation: string;
}

/** Where an author was read: a line before the body, a sentence after it, a card, microdata and the like, meta tags, JSON-LD. */
export type AuthorSource = 'byline' | 'bio' | 'card' | 'markup' | 'meta' | 'json-ld';

/** What one place of a page says of a person or institution that wrote the article. */
export interface Credit {
  name: string;
  degrees: string[];
  affiliations: Affiliation[];
  source: AuthorSource;
  /** Address of the author's own page; as the page gives it, absolute. */
  url?: string;
  /** What the page prints of the person in sentences, as it prints it. */
  bio?: string;
  /** What was said besides degrees, roles and institutions: a place, a description. */
  rest?: string[];
  /** What the person did, where it is not writing. */
  part?: 'interviewer' | 'guest';
  /** Whether an institution, not a person, is named. */
  isInstitution?: true;
  /** Set where the place alone does not prove that the person wrote this article: it only adds to what other places say. */
  isUnsure?: true;
}

/** A person or institution that wrote the article, as all places of the page together tell. */
export interface Author extends Omit<Credit, 'isUnsure'> {
  /** The first of `sources`. */
  source: AuthorSource;
  /** Every place that names the author, the surest first. */
  sources: AuthorSource[];
  /** The blocks of the byline that it was read from. */
  blocks: number[];
  /** Whether the author belongs to the publishing institution; left out where the page does not say. */
  isStaff?: boolean;
}

export type ActorKind =
  'capital' | 'company' | 'concept' | 'event' | 'group' | 'initiative' | 'organisation' | 'person' | 'place' | 'state' | 'term' | 'treaty';

/** One place in the text where an actor is named: UTF-16 offsets into the text of a block. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  text: string;
  /** Where in the kept text it stands, 0 (start of the first paragraph) to 1 (end of the last). */
  place: number;
  /** The capital or seat of power by whose name the actor is called: "Moscow" for Russia. */
  via?: string;
}

/** An actor of the glossary with the places where the article names it, in order. */
export interface Actor {
  id: string;
  name: string;
  kind: ActorKind;
  mentions: Mention[];
  /** Where it is named by an adjective or a people: "Kazakh", "Russians". */
  adjectives: Mention[];
  /** What the article itself says it is, and in which block. */
  gloss: { text: string; block: number } | null;
}

/** The layout that was recognised. */
export interface Layout {
  id: string;
}

/**
 * What one place of the page beside its text says of who wrote the article, in the page's own words: names, degrees and roles are told
 * apart by whoever knows the grammar of bylines.
 */
export type Claim = TextClaim | InstitutionClaim | StructuredClaim | PersonClaim | CardClaim;

/** All objects of the page's structured data (schema.org): one of them may describe the article. */
export interface StructuredClaim {
  kind: 'json-ld';
  nodes: { [key: string]: unknown }[];
}

/** A text that names people with what is said of them, or an institution. */
export interface TextClaim {
  kind: 'text';
  source: 'meta' | 'markup';
  text: string;
  url?: string;
  /** It counts only where it is a person's name and nothing else, or as far as it names people. */
  only?: 'name' | 'people';
}

/** The institution of the author named before it. */
export interface InstitutionClaim {
  kind: 'institution';
  text: string;
}

/** A name that markup gives, with a line on the person. */
export interface PersonClaim {
  kind: 'person';
  name: string;
  degrees: string[];
  line: string;
  url?: string;
  bio?: string;
  /** Whether the name may be an institution's, or several. */
  isLoose?: true;
}

/** A box that may be the card of one person. */
export interface CardClaim {
  kind: 'card';
  /** Its number, and those of the cards that it stands in. */
  card: number;
  within: number[];
  /** Each text in it that may be the name, with the lines and sentences beside that. */
  faces: { name: string; lines: string[]; sentences: string[] }[];
  url?: string;
  isUnsure?: true;
}

/** Whether the authors of an article are known: they are found after it was read. */
export type AuthorsState = 'seeking' | 'found' | 'failed';

/** The few blocks of a page that can say who wrote the article. */
export interface BlockClues {
  /** The blocks before the text, and its first ones as long as they may be bylines. */
  before: Block[];
  /** The blocks around the end of the article. */
  around: Block[];
  /** The last block of the article root. */
  last: number;
}

/** All that the grammar of bylines needs of a page to say who wrote the article. */
export interface AuthorClues extends BlockClues {
  claims: Claim[];
  /** Names of the institution that publishes the page, beside those in its structured data. */
  publishers: string[];
}

/** What is known of a page at the first look: all that hiding needs. Ids refer to `blocks`. */
export interface FirstReading {
  layout: Layout | null;
  /** Lines before the text that are credits, told at a quick look. */
  credits: number[];
  blocks: Block[];
  /** The blocks that are numbered for the reader as paragraphs 1, 2, 3 …: the kept text, without what is hidden. */
  paragraphs: number[];
  /** Without reasons until the details are found, but for a version that is folded at the reader's choice. */
  repeats: Repeat[];
  widgets: Widget[];
  /** Milliseconds spent, by step. */
  timings: Record<string, number>;
}

/** What is found at the second look, when all is hidden that will be. */
export interface Details {
  /** ISO 8601 date of publication, or null where the page does not say. */
  published: string | null;
  /** Filled once they are found. */
  authors: Author[];
  outline: Section[];
  /** With their reasons. */
  repeats: Repeat[];
  nearCopies: NearCopy[];
  /** Blocks of the full version that the page keeps closed while it shows the short one; empty where it does not. */
  closed: number[];
  /** The blocks in which actors are looked for: the kept text. */
  searched: number[];
  actors: Actor[];
  /** Words of all the text shown, and of what is kept of it. */
  words: { shown: number; kept: number };
}

/** What is read beside the text, or of all of it, at the second look. */
export interface Heading {
  title: string;
  /** BCP 47 tag of the article's language; empty where unknown. */
  lang: string;
}

/** All that Dramatis knows of a page. */
export type Reading = FirstReading & Heading & Details;

/** A dated office or post. Dates are ISO 8601, as exact as the source: year, month or day. */
export interface Role {
  title: Bilingual;
  from: string;
  to?: string;
}

/** An entry of the glossary: one actor, its names and what it is. */
export interface Entry {
  id: string;
  kind: ActorKind;
  /** The name that the reader is shown first; an acronym where that is the usual name. */
  name: Bilingual;
  /** The official or full name, where it differs from `name`. */
  full?: Bilingual;
  /**
   * The other forms to match in text: acronyms, former names, other spellings. A leading `~` marks an adjective or a people; a leading `?`
   * a form that means this entry only where the article shows it: by an unmarked form elsewhere or, but for people, by naming `of`.
   */
  aliases?: Partial<Record<Language, string[]>>;
  /** What it is, in our own words: at most 200 characters, neutral, dated where it can change. */
  definition: Bilingual;
  /** The entry that this one stands for or belongs to: the state of a capital or a leader, the parent of a body. */
  of?: string;
  /** Its name also stands for the government of `of`, as a capital's does. */
  seat?: true;
  /** Entries of the members, where they are a short list. */
  members?: string[];
  /** Offices of a person, newest last. */
  roles?: Role[];
  /** Wikidata item, only where verified. */
  wikidata?: string;
  /** Title of its article in the English Wikipedia. */
  wikipedia?: string;
  /** Where the facts are from, if not from there. */
  source?: { title: string; url: string };
  /** Of a state, as the build adds it: the name in languages that the glossary is not written in, by their BCP 47 tags. */
  names?: Record<string, string>;
  /** Of a state, as the build adds it; left out where there is doubt. */
  flag?: Flag;
}

/** A flag as a drawing of plain shapes, which can be drawn without parsing or loading anything. */
export interface Flag {
  viewBox: string;
  shapes: FlagShape[];
}

/** An element of SVG with its attributes and what stands in it. */
export interface FlagShape {
  tag: 'g' | 'path' | 'circle' | 'ellipse';
  attributes: Record<string, string>;
  shapes?: FlagShape[];
}

/** An actor as the reader meets it: with its entry and the offices held when the article was published. */
export interface CastMember {
  actor: Actor;
  entry: Entry;
  /** Offices at the date of the article. */
  roles: Role[];
  /** What of its offices has begun or ended since. */
  since: Role[];
  /** Entries of the capitals and seats that its mentions go by. */
  seats: Entry[];
}

/** Where the name of an organisation holds one that the glossary knows: UTF-16 offsets into it. */
export interface KnownName {
  start: number;
  end: number;
  entry: Entry;
}

/** What Dramatis does to a page, each to be switched off and on. */
export interface Switches {
  repeats: boolean;
  widgets: boolean;
  marks: boolean;
}

/** How actors are marked in the text, as the reader sets it. */
export interface Marking {
  /** Adjectives and peoples: marked faintly, or not at all. */
  adjectives: 'faint' | 'off';
  /** Which mentions: all, or the first of each actor in each section. */
  mentions: 'all' | 'first';
}

/** In which order actors stand in the cast: as the text names them, or the most named first. */
export type CastOrder = 'appearance' | 'frequency';

/** How an article is set while the reader focuses on it; `page` is as the page has it. */
export interface TypeWish {
  /** Of all that is set, in percent of what the page has. */
  size: number;
  /** How far the lines stand apart. */
  leading: 'page' | 'close' | 'open' | 'loose';
  /** How long the lines are. */
  measure: 'page' | 'narrow' | 'medium' | 'wide';
  face: 'page' | 'serif' | 'sans' | 'legible' | 'dyslexia';
  paper: 'page' | 'light' | 'sepia' | 'dark';
}

/** A sentence that is read aloud: UTF-16 offsets into the text of a block, and its words. */
export interface SpokenSentence {
  block: number;
  start: number;
  end: number;
  text: string;
}

/** A term of the reader's own glossary. */
export interface OwnTerm {
  name: string;
  /** Other forms to match. */
  aliases: string[];
  definition: string;
}

/** The languages that the interface speaks, as BCP 47 tags. */
export type InterfaceLanguage = 'de' | 'en' | 'es' | 'fr' | 'kk' | 'ru' | 'zh-CN';

/** The one that the reader has chosen, or whatever the browser speaks. */
export type LanguageChoice = 'auto' | InterfaceLanguage;

/** What a language says, by the names of messages in small letters. */
export type Messages = Record<string, string>;

/** What the reader has set, as it is stored. */
export interface Settings {
  language: LanguageChoice;
  switches: Switches;
  /** Off: Dramatis does nothing anywhere. */
  everywhere: boolean;
  /** Hosts on which the reader has switched it off. */
  sitesOff: string[];
  /** Pages (origin and path) on which the reader has switched it off, the latest last. */
  pagesOff: string[];
  /** Hosts on which the reader has closed the sidebar. */
  sidebarClosed: string[];
  /** The width of a sidebar that stands beside the text, px. */
  sidebarWidth: number;
  /** How the groups of the cast are sorted. */
  castOrder: CastOrder;
  /** Hosts on which the reader focuses on the article. */
  focusOn: string[];
  /** How an article is set while he does. */
  type: TypeWish;
  /** How fast it is read aloud; 1 is the voice's own pace. */
  speechRate: number;
  /** Whether the cast is printed after the article. */
  printCast: boolean;
  /** Which of two versions is read, by host; the full one where nothing is said. */
  versions: Record<string, VersionChoice>;
  marking: Marking;
  /** Ids of actors that the reader wants to see nowhere. */
  muted: string[];
  /** Ids of actors that he wants to see on some pages no more, or that were wrong there: by page, the latest last. */
  mutedOn: Record<string, string[]>;
  /** The reader's own glossary. */
  terms: OwnTerm[];
}

/** How far a reader's off switch reaches. */
export type Scope = 'page' | 'site' | 'everywhere';

/** The five lines that tell kinds apart: the names of the page's highlights and of the css classes `k-…`. */
export type Line = 'state' | 'organisation' | 'person' | 'initiative' | 'place';

/** What a site profile says of a think tank: data only. */
export interface SiteProfile {
  id: string;
  /** The institution's name. */
  name: Bilingual;
  /** The institution's entry in the glossary. */
  entry?: string;
  /** Host names it publishes on, without `www.`; subdomains count. */
  hosts: string[];
  /** An article of the site, for people who check the profile. */
  example: string;
  /** Paths that articles have; a hint. */
  articlePath: RegExp;
  /** Css selectors that hint at what a block is for. */
  hints: Partial<Record<BlockHint, string>>;
  /** Strings that the site's widgets show, by kind; matched against whole blocks. */
  widgets: Partial<Record<WidgetKind, RegExp[]>>;
}

/** Why a row of a glossary file is no term. */
export type RowFault = 'name-missing' | 'definition-missing' | 'name-long' | 'definition-long' | 'columns' | 'quote-open' | 'quote-stray' | 'not-term';

/** A row that was not taken over, with what stands in it, so that nothing of it is lost. */
export interface BadRow {
  /** As a spreadsheet counts: from 1, a header included; in JSON the place in the list. */
  row: number;
  fault: RowFault;
  text: string;
}

/** What a glossary file holds: the good rows as terms, and the others. */
export interface TermFile {
  terms: OwnTerm[];
  bad: BadRow[];
  /** Why the file cannot be read at all. */
  fault: 'not-json' | 'no-list' | 'empty' | null;
}

/** What an import has done to the reader's glossary. */
export interface TermImport {
  added: string[];
  /** Terms that were there with other words: as they were, and as they are now. */
  changed: { before: OwnTerm; after: OwnTerm }[];
  /** Terms that were there already, word for word. */
  same: string[];
  bad: BadRow[];
  fault: TermFile['fault'];
}

/** Whom a look-up asks: an encyclopedia about a name, registers about people (ORCID, OpenAlex) and organisations (ROR). More can join. */
export type LookUpService = 'wikipedia' | 'orcid' | 'openalex' | 'ror';

/** A service that lists records of people or organisations, of which one may be meant. */
export type Register = Exclude<LookUpService, 'wikipedia'>;

/** What the reader wants looked up, where, and in which language. */
export interface Question {
  service: LookUpService;
  /** The name, and nothing else of the page. */
  words: string;
  /** Of a person, the organisation that tells him from others of the same name. */
  organisation?: string;
  language: Language;
}

/** What came of a look-up: an answer, or the reason why there is none. */
export type LookUpAnswer =
  | LookUpFound
  | LookUpCandidates
  /** The name has several meanings; the page lists them. */
  | { status: 'ambiguous'; title: string; url: string }
  | { status: 'missing' }
  /** The reader has not allowed to ask this service. */
  | { status: 'refused' }
  | { status: 'offline' }
  | { status: 'timeout' }
  /** The service wants fewer questions; seconds to wait, where it says so. */
  | { status: 'busy'; seconds: number | null }
  /** The service is out of order: the status of its answer. */
  | { status: 'failed'; code: number }
  | { status: 'malformed' };

/** An answer with its source. */
export interface LookUpFound {
  status: 'found';
  title: string;
  text: string;
  url: string;
  /** The name of the service, as it writes itself. */
  source: string;
  licence: { name: string; url: string };
}

/** A record of a register that may be the one meant: shown to the reader, never taken for the author. */
export interface Candidate {
  name: string;
  /** As the register writes it, without its address. */
  id: string;
  url: string;
  /** Other names. */
  also: string[];
  /** Of a person: where he works or has worked. */
  institutions: string[];
  /** Of an organisation: town and country. */
  place?: string;
  /** Of an organisation: the year in which it was founded. */
  since?: number;
}

/** Records that a register has found, with their source. */
export interface LookUpCandidates extends Pick<LookUpFound, 'source' | 'licence'> {
  status: 'candidates';
  candidates: Candidate[];
  /** How many the register has, of which these are the first. */
  total: number;
}

/** A stretch of a block's text as the page sets it. */
export interface Span {
  text: string;
  /** Where it leads: an absolute address. */
  href?: string;
  isEmphasis?: true;
  isStrong?: true;
}

/** A block of the article as a reader takes it along. */
export interface TakenBlock {
  kind: BlockKind;
  /** Depth of a heading, 1 to 6; else 0. */
  level: number;
  spans: Span[];
  /** Of a list item: how deep its list lies (from 1), its number where the list is numbered, and whether it goes on with the item before. */
  item?: { depth: number; number: number | null; isMore: boolean };
  /** Of a table's cell: which row it stands in; rows of one table have the same `table`. */
  cell?: { table: number; row: number };
}

/** An actor as it stands in a glossary that goes along with the article. */
export interface TakenActor {
  name: string;
  kind: ActorKind;
  definition: string;
  /** Offices at the date of the article. */
  roles: string[];
}

/** What of the page does not go along. */
export interface LeftOut {
  /** How many paragraphs, and whether they are repeats or the full version that the reader has folded away. */
  paragraphs: number;
  isFullVersion: boolean;
  /** Whether the page keeps its full version closed. */
  isClosed: boolean;
}

/** All of an article that citing and saving it needs. */
export interface TakenArticle {
  url: string;
  title: string;
  published: string | null;
  /** ISO 8601 date on which the reader had it. */
  accessed: string;
  lang: string;
  /** The site or institution that published it. */
  site: string;
  authors: Author[];
  blocks: TakenBlock[];
  leftOut: LeftOut;
  cast: TakenActor[];
  /** The reader's selection with the link that leads to it. */
  passage: { text: string; link: string } | null;
}

/** A name as citations need it (CSL 1.0.2): of a person in parts, of an institution as it stands. */
export type CitedName = { family: string; given: string; suffix?: string } | { literal: string };

/** A bibliographic record in CSL-JSON (CSL 1.0.2), as far as a page of the web has its fields. */
export interface CitedItem {
  id: string;
  type: 'webpage';
  title?: string;
  author?: CitedName[];
  interviewer?: CitedName[];
  issued?: { 'date-parts': [number[]] };
  accessed?: { 'date-parts': [number[]] };
  'container-title'?: string;
  language?: string;
  URL: string;
}

/** The formats of a citation. */
export type CitationFormat = 'apa' | 'chicago' | 'bibtex' | 'ris' | 'csl-json';

/** The faces of the typeface that surfaces are set in, and of those that the reader can have an article set in. */
export type FontFaceName = 'latin' | 'latin-italic' | 'cyrillic' | 'cyrillic-italic' | 'cyrillic-ext' | 'cyrillic-ext-italic' | ArticleFaceName;
export type ArticleFaceName = `${'atkinson' | 'atkinson-ext' | 'pt' | 'pt-cyrillic'}-${'normal' | 'bold' | 'italic'}` | `dyslexic-${'normal' | 'bold'}`;

/** The scripts that the first one of a page loads when they are needed: what stands beside the text, what opens there when the reader asks, what few ask for, and Readability for pages without a site profile. */
export type PartName = 'companion' | 'cards' | 'extras' | 'readability';
