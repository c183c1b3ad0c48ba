// Whom do the places beside the text name as authors: meta tags, structured data, markup and cards, told apart by the grammar of bylines?
import type { Affiliation, CardClaim, Claim, Credit, PersonClaim, TextClaim } from '../model.ts';
import { parseAffiliation } from '../text/affiliation.ts';
import { readBio } from '../text/bio.ts';
import { parseByline } from '../text/byline.ts';
import { readName } from '../text/person.ts';
import { isInstitution } from '../text/phrases.ts';
import { type StructuredAuthor, authorsIn } from '../text/structured.ts';

/** Accounts, not authors. */
const NOBODY = /^(?:admin|administrator|webmaster|editor|guest|staff|unknown|anonymous|user|root|webadmin|редактор|админ|none|null|undefined|n\/a)\d*$/i;
const MOST = 60;
const LONGEST = 1000;
/** What is longer beside a name is no line of titles. */
const LONGEST_LINE = 250;
const FEWEST_OF_SENTENCE = 40;

/** Read what a text gives as authors: people with what is said of them, or else one name, as of an institution. */
function creditsIn(text: string, source: Credit['source']): Credit[] {
  if (!text || text.length > LONGEST || /^(?:https?:|@|www\.)/.test(text) || NOBODY.test(text)) return [];
  const people = parseByline(text).filter(({ name }) => name);
  if (people.length) return people.map(({ name, degrees, affiliations, rest }) => ({ name, degrees, affiliations, source, ...(rest.length && { rest }), ...(!readName(name) && isInstitution(name) && { isInstitution: true as const }) }));
  const name = text.replace(/^by /i, '');
  return name.length > 1 && name.length < 120 ? [{ name, degrees: [], affiliations: [], source, ...(isInstitution(name) && { isInstitution: true as const }) }] : [];
}

function creditsOfText({ text, source, url, only }: TextClaim): Credit[] {
  if (only === 'name' && !readName(text)) return [];
  return creditsIn(text, source).filter(({ name }) => only !== 'people' || readName(name)).map((credit) => ({ ...credit, ...(url && { url }) }));
}

/** Pair job titles with institutions: one to one where there are as many, else each title with the first. */
function affiliationsOf(titles: readonly string[], organisations: readonly string[]): { degrees: string[]; affiliations: Affiliation[] } {
  const lines = titles.map(parseAffiliation);
  const affiliations = lines.flatMap((line, index) => line.affiliations.map((one) => {
    const organisation = one.organisation || (organisations[titles.length === organisations.length ? index : 0] ?? '');
    return { role: one.role, organisation };
  }));
  const used = new Set(affiliations.map(({ organisation }) => organisation));
  for (const organisation of organisations) if (!used.has(organisation)) affiliations.push({ role: '', organisation });
  return { degrees: lines.flatMap(({ degrees }) => degrees), affiliations };
}

function creditsOfStructured({ names, prefixes, suffixes, titles, organisations, url, bio, isInstitution: isNone }: StructuredAuthor): Credit[] {
  const said = affiliationsOf(titles, organisations);
  return names.map((name) => ({
    name, degrees: [...prefixes, ...said.degrees, ...suffixes], affiliations: said.affiliations, source: 'json-ld' as const,
    ...(url && { url }), ...(bio && { bio }), ...(isNone && { isInstitution: isNone }),
  }));
}

/** Put together what parts of an element say of a person. */
function creditOf(name: string, lines: readonly string[], rest: Partial<Credit> & Pick<Credit, 'source'>): Credit | null {
  const named = readName(name.replace(/^by /i, ''));
  if (!named) return null;
  const said = lines.filter(Boolean).map((line) => parseAffiliation(line));
  const besides = said.flatMap((line) => line.rest);
  return {
    name: named.name, degrees: [...named.degrees, ...said.flatMap(({ degrees }) => degrees)], affiliations: said.flatMap(({ affiliations }) => affiliations),
    ...(besides.length && { rest: besides }), ...rest,
  };
}

function creditsOfPerson({ name, degrees, line, url, bio, isLoose }: PersonClaim): Credit[] {
  const credit = creditOf(name, [line], { source: 'markup', ...(url && { url }), ...(bio && { bio }) });
  return credit ? [{ ...credit, degrees: [...degrees, ...credit.degrees] }] : isLoose ? creditsIn(name, 'markup') : [];
}

/** A card: one name in it, and lines or sentences on the person beside the name. */
function creditsOfCard({ faces, url, isUnsure }: CardClaim): Credit[] {
  const [face, another] = faces.filter(({ name }) => readName(name));
  if (!face || another) return [];
  const isSentence = (text: string) => text.length > LONGEST_LINE || readBio(text) !== null;
  const sentences = face.sentences.filter((text) => text.length > FEWEST_OF_SENTENCE || readBio(text));
  const bio = [...new Set([...face.lines.filter(isSentence), ...sentences])].join(' ');
  const credit = creditOf(face.name, face.lines.filter((text) => !isSentence(text)), { source: 'card', ...(url && { url }), ...(bio && { bio }), ...(isUnsure && { isUnsure }) });
  if (!credit || (!face.lines.length && !bio)) return [];
  const told = !credit.affiliations.length && bio ? readBio(bio) : null;
  return [told ? { ...credit, degrees: [...credit.degrees, ...told.degrees], affiliations: told.affiliations } : credit];
}

/** The credits of each card; where one stands in another, the inner one speaks. */
function creditsOfCards(claims: readonly Claim[]): Map<Claim, Credit[]> {
  const cards = claims.filter((claim) => claim.kind === 'card').map((claim) => ({ claim, credits: creditsOfCard(claim) }));
  const outer = new Set(cards.flatMap(({ claim, credits }) => (credits.length ? claim.within : [])));
  return new Map(cards.filter(({ claim }) => !outer.has(claim.card)).map(({ claim, credits }) => [claim, credits]));
}

/** Find all that is named beside the text, once for each place and name; addresses and single letters are no names. */
export function findCredits(claims: readonly Claim[]): Credit[] {
  const cards = creditsOfCards(claims);
  const all: Credit[] = [];
  for (const claim of claims) {
    if (claim.kind === 'text') all.push(...creditsOfText(claim));
    else if (claim.kind === 'json-ld') all.push(...authorsIn(claim.nodes).flatMap(creditsOfStructured));
    else if (claim.kind === 'person') all.push(...creditsOfPerson(claim));
    else if (claim.kind === 'card') all.push(...(cards.get(claim) ?? []));
    else if (!all.at(-1)?.affiliations.some(({ organisation }) => organisation === claim.text)) all.at(-1)?.affiliations.push({ role: '', organisation: claim.text });
  }
  const keys = new Set<string>();
  return all.filter((credit) => {
    const { name, source, affiliations, bio = '' } = credit;
    const key = JSON.stringify([name, source, affiliations, bio]);
    return name.length > 1 && name.length < 200 && !/^https?:/.test(name) && !keys.has(key) && keys.add(key);
  }).slice(0, MOST);
}
