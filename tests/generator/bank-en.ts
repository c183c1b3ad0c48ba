// Which English words are the generated pages made of? Own phrases that fit together in any combination.
import type { Bank } from './bank.ts';

export const bankEn: Bank = {
  subjects: [
    'the river commission', 'a group of younger officials', 'the port authority', 'the second working group', 'the ministry of transport', 'most of the delegates',
    'the chief engineer', 'a retired ambassador', 'the association of hauliers', 'the regional bank', 'the upper chamber', 'the editors of the yearbook',
    'three of the five governors', 'the customs service', 'the owner of the largest mill', 'a small museum', 'the council of elders', 'the new rector',
    'the weather office', 'a union of dockers', 'the committee’s secretary', 'the first surveyors', 'the villages on the left bank', 'the auditors from the capital',
  ],
  predicates: [
    'postponed the decision on freight tariffs', 'asked for a second reading of the draft', 'published a map of the disputed pastures', 'refused to sign the protocol',
    'found the missing invoices', 'opened an office above the bakery', 'proposed a fee on empty wagons', 'defended the old timetable', 'offered to pay for the pumps',
    'counted the lorries at both bridges', 'warned of a shortage of mechanics', 'returned the loan before it was due', 'invited the critics to a public hearing',
    'replaced the final clause', 'kept silent about the canal', 'rewrote the rules for night trains', 'sold a share in the ferry', 'discovered an error in the land register',
    'moved the archive to a dry cellar', 'bought a field for the new depot', 'translated the manual within a week', 'lost all patience with the contractors',
    'welcomed the judge’s opinion', 'measured the depth of the reservoir', 'confirmed the figures of the first survey', 'closed the crossing for repairs',
    'called the plan a polite fiction', 'promised a report before the harvest',
  ],
  openings: [
    'In the spring', 'After two rounds of talks', 'To nobody’s surprise', 'Late in the evening', 'According to the minutes', 'On the eve of the vote', 'Within a month',
    'For the third time', 'During the long recess', 'In a brief statement', 'Against the advice of its lawyers', 'Shortly before the deadline', 'As in earlier years',
    'At the end of a difficult summer', 'Without much noise', 'Under pressure from the press', 'By a narrow majority', 'In the same hall',
  ],
  places: [
    'in the border districts', 'along the northern road', 'at the mouth of the river', 'on both sides of the lake', 'in the old tax office', 'near the salt works',
    'outside the capital', 'in four of the seven provinces', 'beyond the pass', 'at the railway junction', 'in the market towns', 'around the abandoned airfield',
  ],
  clauses: [
    'because the old agreement had run out', 'although the hosts had asked for patience', 'as soon as the snow had melted', 'while the price of diesel went on rising',
    'so that nobody could speak of a defeat', 'before the newspapers had heard of it', 'since the budget left no other choice', 'even if the experts shook their heads',
    'until the missing pages were found', 'after the last witness had been heard', 'as if the matter had been settled long ago', 'though few had read the annex',
    'which left the smaller towns without a voice', 'once the fog over the harbour had lifted', 'because each side feared the other’s arithmetic',
    'unless the flood came earlier than the pumps', 'where a generation ago there had been only reeds', 'when the second bridge was already in use',
    'as the clerks had quietly expected', 'provided that the mediators stayed until autumn',
  ],
  said: ['said the chairwoman', 'said a driver from the south', 'wrote the court’s reporter', 'said one of the mediators', 'replied the mayor', 'said the oldest pilot', 'noted a surveyor'],
  quoteStarts: [
    'We asked for a bridge', 'A border is a queue with a flag', 'Nobody reads the annex', 'The river keeps its own accounts', 'You can borrow a pump', 'My father paid the same toll',
    'The map was drawn in winter', 'A tariff is a letter to your neighbour', 'We have enough conferences', 'The trains were never the problem',
  ],
  quoteEnds: [
    'and we were given a brochure', 'but the bill always finds us', 'and that is why the road is empty', 'and in August everybody learns it again', 'but you cannot borrow rain',
    'and still the depot has no roof', 'so let us begin with the drains', 'and the fish do not vote', 'but somebody has to sweep the platform', 'and the rest is a matter of spelling',
  ],
  shortSubjects: ['Nobody', 'The chairwoman', 'One of the clerks', 'The whole room', 'Even the mayor', 'The other side', 'Hardly anyone', 'A single voice', 'The press', 'Each delegation'],
  shortPredicates: [
    'objected to the wording', 'had seen the final bill', 'laughed at the question', 'wanted a longer meeting', 'knew the way back', 'trusted the first estimate',
    'asked about the ferry', 'remembered the old toll', 'left before the vote', 'believed in round numbers', 'took notes that day', 'mentioned the flood again',
  ],
  topics: [
    'a common freight tariff', 'the second bridge', 'night trains', 'the reservoir above the town', 'customs forms', 'seasonal work', 'the price of diesel', 'the left bank',
    'a fair share of the water', 'the empty wagons', 'public hearings', 'the land register', 'winter repairs', 'the salt works', 'a new depot', 'the ferry licence',
  ],
  itemStarts: [
    'Why the delegates argue about', 'What the engineers expect from', 'How small towns could pay for', 'Where the commission went wrong with', 'Who gains and who loses by',
    'What neighbours can learn from', 'When it makes sense to give up', 'How the press discovered', 'Why nobody has yet measured', 'What the law says of',
  ],
  itemEnds: ['in the years to come', 'without asking the capital', 'and why it matters', 'on both sides of the border', 'after the flood', 'before the next election', 'in plain words', 'at no great cost'],
  headings: ['The trouble with', 'A short history of', 'Three ways to think of', 'Who pays for', 'The quiet return of', 'What is left of', 'The case against', 'Beyond'],
  questions: [
    'What would have to happen before you changed your mind about', 'How do you explain to your own family', 'Which part of the plan worries you most when you think of',
    'Where do you see a compromise on', 'Who should decide in the end about', 'What did you learn, as a beginner, of',
  ],
  lineStarts: ['The river carries', 'My brother counted', 'A lantern covers', 'The winter borrows', 'Our mother folded', 'The harbour answers', 'No letter reaches', 'The millstone knows'],
  lineMiddles: ['seven pale boats', 'the names of the drowned', 'a coat without buttons', 'the smoke of the kilns', 'one slow bell', 'the bread of strangers', 'a road of salt', 'the last warm stone'],
  lineEnds: ['down to the sea', 'under the snow', 'before the rain', 'and does not turn', 'into the night', 'beside the well', 'across the fields', 'till morning comes'],
  names: ['Lindqvale', 'Askarbek', 'Orrimund', 'Tessaly', 'Varenko', 'Dunmore-Hale', 'Jumabek', 'Castellan', 'Petrescu', 'Halloran', 'Moriyama', 'Zelinka'],
  cities: ['Port Amber', 'Kestrel', 'Oldbridge', 'Saltham', 'Veyra', 'Northmere', 'Tulpar', 'Redwater', 'Marrow Hill', 'Eastlock'],
  things: ['new terminal', 'northern bridge', 'pumping station', 'grain elevator', 'ferry landing', 'customs hall', 'power line', 'dry dock'],
  units: ['million', 'billion', 'thousand'],
};
