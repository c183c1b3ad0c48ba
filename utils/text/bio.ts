// What does a sentence about a person say: "Jane Doe is a fellow at …", "… received her PhD from …"?
import { type AffiliationLine, parseAffiliation } from './affiliation.ts';
import { type Named, nameAtStart, readNames } from './person.ts';

export interface Described extends AffiliationLine {
  people: Named[];
}

const VERB =
  /^(is|was|are|were|serves|served|works|worked|holds|held|has|have|leads|heads|directs|chairs|teaches|received|earned|obtained|completed|joined|co-leads|co-directs|oversees|runs|edits|manages|specializes|specialises|covers|writes|studies|researches|focuses|conducts|lectures|spent|wrote|является|работает|возглавляет|руководит|преподаёт|преподает) (.+)$/;
const BE = /^(?:is|was|are|were|serves|served|works|worked|является)$/;
/** A new statement on the same person. */
const AND_VERB = /,? and (?:(?:currently|also|now|previously|formerly) )?(?=(?:is|was|are|serves|served|works|worked|holds|held|has|leads|heads|directs|teaches|received|earned|co-leads|author of|the author|writes|focuses)\b)/;
const DEGREES = String.raw`(?:ph\.? ?d\.?|d\.?phil\.?|doctorate|doctoral degree|master['’]s(?: degree)?|bachelor['’]s(?: degree)?|m\.?a\.?|m\.?sc\.?|ll\.?m\.?|j\.?d\.?|b\.?a\.?|m\.?b\.?a\.?|m\.?phil\.?)`;
const GOT_DEGREE = new RegExp(String.raw`^(?:his |her |their |an? )?(${DEGREES}(?: (?:in|of) .+?)?)(?:,? (?:from|at) (?:the )?(.+?))?(?:,? in \d{4})?\.?$`, 'i');
const APPOINTMENT = /^(?:an? )?(?:joint |dual |courtesy |academic |faculty |research )*appointments? (?:at|in|with) (?:the )?(.+?) as (?:an? |the )?(.+?)\.?$/;
const NOTHING: AffiliationLine = { degrees: [], affiliations: [], rest: [] };

const withoutAdverbs = (text: string) => text.replace(/^(?:currently|also|now|presently|formerly|previously|both|concurrently) /, '').replace(/^as /, '').replace(/^(?:currently|also|now) /, '').replace(/^(?:an?|the) (?=\S)/, '');

/** Read what one verb says of a person. */
function readStatement(verb: string, text: string): AffiliationLine {
  const got = GOT_DEGREE.exec(text);
  if (got && /^(?:has|have|holds|held|received|earned|obtained|completed)$/.test(verb)) {
    const organisation = got[2]?.replace(/,? in \d{4}$/, '') ?? '';
    return { degrees: [got[1]!.trim()], affiliations: organisation ? [{ role: '', organisation }] : [], rest: [] };
  }
  const appointed = /^(?:has|have|holds)$/.test(verb) ? APPOINTMENT.exec(text) : null;
  if (appointed) return { ...NOTHING, affiliations: [{ role: appointed[2]!.replace(/ and (?:the|an?) /g, ' and '), organisation: appointed[1]! }] };
  if (/^(?:works?|worked|is|was|serves|are)$/.test(verb) && /^(?:based )?(?:at|with|for) (?:the )?[A-Z]/.test(text)) {
    const line = parseAffiliation(text.replace(/^(?:based )?(?:at|with|for) (?:the )?/, ''));
    return line.affiliations.length === 1 && !line.affiliations[0]!.organisation ? { ...line, affiliations: [{ role: '', organisation: line.affiliations[0]!.role }] } : line;
  }
  if (/^(?:has|have)$/.test(verb) && text.startsWith('been ')) return parseAffiliation(withoutAdverbs(text.replace(/^been /, '')));
  const taught = verb === 'teaches' ? /^(?:.+ )?at (?:the )?([A-Z].+)$/.exec(text) : null;
  if (taught) return { ...NOTHING, affiliations: [{ role: `${verb} ${text.slice(0, text.length - taught[1]!.length)}`.replace(/ at (?:the )?$/, ''), organisation: taught[1]! }] };
  if (BE.test(verb) && !text.startsWith('on ')) return parseAffiliation(withoutAdverbs(text));
  if (/^(?:holds|held)$/.test(verb) && /^(?:the|an?) /.test(text)) return parseAffiliation(text.replace(/^(?:the|an?) /, '').replace(/^(?:position|post|title|rank) of (?:the |an? )?/, ''));
  if (/^(?:leads|heads|directs|chairs|co-leads|co-directs|oversees|runs|edits|manages|teaches|возглавляет|руководит)$/.test(verb)) {
    const line = parseAffiliation(`head of ${text}`);
    return { ...line, affiliations: line.affiliations.map(({ role, organisation }) => ({ role: role.replace(/^head(?: of)?/, verb).trim(), organisation })) };
  }
  return { ...NOTHING, rest: [`${verb} ${text}`] };
}

function add(to: AffiliationLine, from: AffiliationLine): void {
  to.degrees.push(...from.degrees.filter((degree) => !to.degrees.includes(degree)));
  to.affiliations.push(...from.affiliations);
  to.rest.push(...from.rest);
}

/** Read a predicate: its first verb and those that an "and" adds. */
export function readPredicate(predicate: string): AffiliationLine {
  const said: AffiliationLine = { degrees: [], affiliations: [], rest: [] };
  for (const clause of predicate.split(AND_VERB)) {
    const [, verb, text] = VERB.exec(clause.trim()) ?? [];
    if (verb) add(said, readStatement(verb, text!));
    else said.rest.push(clause);
  }
  return said;
}

/** The first sentence of a text and the rest; a full stop after an initial or "Dr." ends none. */
function firstSentence(text: string): [string, string] {
  for (const match of text.matchAll(/[.!?]["”»)]* (?=["“«]?[A-ZА-ЯЁ])/g)) {
    const before = text.slice(0, match.index);
    if (!/(?:^|[\s.(])(?:[A-ZА-ЯЁ]|Dr|Prof|Gen|Lt|Col|Maj|Amb|Jr|Sr|St|Mr|Ms|Mrs|Inc|Ret|U\.S|D\.C|Ph\.?D|к|д|н|Sen|Adm|Hon)$/.test(before)) return [text.slice(0, match.index + match[0].length).trim(), text.slice(match.index + match[0].length)];
  }
  return [text.trim(), ''];
}

/** Another sentence on the same person: what they are besides is theirs too, what they were or wrote stays text. */
function readMore(text: string, said: AffiliationLine): void {
  for (let left = text, count = 0; left && count < 20; count++) {
    const [sentence, after] = firstSentence(left);
    left = after;
    const [, predicate] = /^(?:He|She|They|(?:Dr|Prof|Mr|Ms|Mrs)\.? [A-Z][\w’-]+|[A-Z][\w’-]+) ((?:is|holds|also serves|serves|also) .+)$/.exec(sentence) ?? [];
    const more = predicate ? readPredicate(predicate.replace(/^also /, '').replace(/\.$/, '')) : null;
    if (more && (more.affiliations.length || more.degrees.length) && !/^(?:is|holds) (?:\w+ly\b|known|married|working|writing|the author)/.test(predicate!)) add(said, more);
    else said.rest.push(sentence);
  }
}

/** Read a text that begins with a sentence about one person or several, by name; null where it does not. */
export function readBio(text: string): Described | null {
  const named = nameAtStart(text);
  const several = /^(.{5,120}?) (are|were) (.+)$/.exec(text);
  const people = several ? readNames(several[1]!) : [];
  if (people.length > 1) return { ...readStatements(`${several![2]} ${several![3]}`), people };
  if (!named) return null;
  if (/^ (?:is|are|was) not\b/.test(named.rest)) return null;
  // "Jane Doe (Norway) is …", "Jane Doe (she/her) is …"
  const [aside = ''] = /^ \([^()]*\)(?=,? [a-z])/.exec(named.rest) ?? [];
  const verbs = /^(?:, ((?:[^,]+, )*?[^,]+),)? ((?:(?:currently|also|now) )?(?:is|was|serves|served|works|worked|holds|held|has|leads|heads|directs|chairs|teaches|received|earned|obtained|completed|joined|co-leads|co-directs|oversees|runs|edits|является|работает|возглавляет|руководит) .+)$/.exec(named.rest.slice(aside.length));
  if (!verbs) return null;
  const described = readStatements(verbs[2]!.replace(/^(?:currently|also|now) /, ''));
  const between = verbs[1] ? parseAffiliation(verbs[1]) : NOTHING;
  return {
    people: [{ name: named.name, degrees: named.degrees }], degrees: [...between.degrees, ...described.degrees], affiliations: [...between.affiliations, ...described.affiliations],
    rest: [...(aside ? [aside.slice(2, -1)] : []), ...between.rest, ...described.rest],
  };
}

/** Read sentences on a person, the first of which begins with its verb. */
export function readStatements(text: string): AffiliationLine {
  const [sentence, more] = firstSentence(text);
  const said = readPredicate(sentence.replace(/(?<!D\.C|Inc|U\.S|Ltd)\.$/, ''));
  readMore(more, said);
  return said;
}
