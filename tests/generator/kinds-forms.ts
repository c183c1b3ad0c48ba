// Which pages repeat themselves by their form? Verse, tables, minutes, recipes, quizzes, code: nothing may be hidden.
import type { Language } from '../../utils/model.ts';
import type { Tools } from './draft.ts';
import { box, closed, leaf, type Leaf, type Node } from './page.ts';

const PHRASES: Record<Language, Record<'moved' | 'carried' | 'quorum' | 'day' | 'dish' | 'steps' | 'update' | 'stamp' | 'see' | 'options', string>> = {
  en: {
    moved: 'It was moved by # that the minutes of the last meeting be approved as read.',
    carried: 'The motion was put to the vote and carried without a division.',
    quorum: 'The chair noted that a quorum of the members was present and opened the item.',
    day: 'Day #',
    dish: 'Lentils with rice and lemon',
    steps: 'Rinse the lentils in cold water until it runs clear.|Fry one chopped onion in two spoons of oil for eight minutes.|Add the lentils, a litre of water and a little salt.|Simmer for half an hour and stir from time to time.|Cook the rice in another pot and let it rest.|Serve with lemon and fresh parsley.',
    update: 'This page is updated as the news comes in; times are local.',
    stamp: 'Update, # o’clock',
    see: 'See also the entry on common tariffs and the entry on transit.',
    options: 'All of the above|None of the above|Only the first and the second|It cannot be said from the text',
  },
  ru: {
    moved: 'По предложению # протокол прошлого заседания утверждён в прочитанном виде.',
    carried: 'Предложение поставлено на голосование и принято единогласно без обсуждения.',
    quorum: 'Председатель отметил, что кворум имеется, и открыл обсуждение вопроса.',
    day: 'День #',
    dish: 'Чечевица с рисом и лимоном',
    steps: 'Промойте чечевицу холодной водой, пока вода не станет прозрачной.|Обжарьте луковицу в двух ложках масла восемь минут.|Добавьте чечевицу, литр воды и немного соли.|Варите полчаса на слабом огне и помешивайте.|Отдельно сварите рис и дайте ему постоять.|Подавайте с лимоном и свежей петрушкой.',
    update: 'Страница обновляется по мере поступления новостей; время местное.',
    stamp: 'Обновление, # часов',
    see: 'Смотрите также статью об общих тарифах и статью о транзите.',
    options: 'Всё перечисленное|Ничего из перечисленного|Только первое и второе|Из текста этого не следует',
  },
};

const times = <T>(count: number, make: (index: number) => T[]): T[] => Array.from({ length: count }, (_, index) => make(index)).flat();

const say = (tools: Tools, phrase: keyof (typeof PHRASES)['en'], value: string | number = ''): string => PHRASES[tools.writer.language][phrase].replace('#', String(value));

const own = ({ writer }: Tools): Leaf => leaf(writer.paragraph().join(' '));

function table({ random, writer }: Tools): Node[] {
  const remark = writer.sentence();
  const row = (): Node => box([leaf(writer.city(), 'td'), leaf(random.chance(0.6) ? remark : writer.sentence(), 'td'), leaf(String(random.int(1, 9)), 'td')], '', 'tr');
  const rows = box(Array.from({ length: random.int(4, 9) }, row), '', 'tbody');
  return [leaf(writer.paragraph().join(' ')), box([rows], '', 'table'), leaf(remark), leaf(writer.paragraph().join(' '))];
}

/** Stanzas whose last line, or two, come back. */
function poem({ random, writer }: Tools): Node[] {
  const refrain = [writer.line(), writer.line()].slice(0, random.int(1, 2));
  const tag = random.pick(['p', 'div'] as const);
  return times(random.int(3, 6), () => [box([...times(random.int(2, 4), () => [leaf(writer.line(), tag)]), ...refrain.map((line) => leaf(line, tag))], 'class="stanza"')]);
}

/** Verses and a chorus of four to eight lines. */
function lyrics({ random, writer }: Tools): Node[] {
  const chorus = times(random.int(4, 8), () => [writer.line()]);
  const tag = random.pick(['p', 'div'] as const);
  return times(random.int(2, 4), () => [box(times(4, () => [leaf(writer.line(), tag)])), box(chorus.map((line) => leaf(line, tag)))]);
}

/** Two or more people are asked the same questions. */
function sameQuestions(tools: Tools): Node[] {
  const { random, writer } = tools;
  const questions = times(random.int(3, 6), () => [writer.question()]);
  return times(random.int(2, 4), () => [leaf(`${writer.name()}, ${writer.city()}`, 'h2'), ...questions.flatMap((question) => [leaf(question), own(tools)])]);
}

function liveBlog(tools: Tools): Node[] {
  const note = say(tools, 'update');
  return times(tools.random.int(4, 9), (index) => [leaf(say(tools, 'stamp', 9 + (index >> 1))), own(tools), leaf(note)]);
}

/** The panels of an accordion: some answers are alike, and some panels are closed. */
function accordion(tools: Tools): Node[] {
  const { random, writer } = tools;
  const answers = times(2, () => [writer.paragraph(2, 3).join(' ')]);
  const question = (): Node => leaf(writer.question(), random.chance(0.5) ? 'h2' : 'p');
  return times(random.int(4, 8), (index) => {
    const answer = index < 2 || random.chance(0.5) ? leaf(answers[index % 2]) : own(tools);
    return [question(), random.chance(0.3) ? closed([answer], random) : box([answer])];
  });
}

/** A plan of meals: the same recipe under several days. */
function mealPlan(tools: Tools): Node[] {
  const { random } = tools;
  const steps = say(tools, 'steps').split('|');
  const tag = random.pick(['li', 'p'] as const);
  return times(random.int(2, 5), (index) => [leaf(say(tools, 'day', index + 1), 'h2'), own(tools), leaf(say(tools, 'dish')), ...steps.map((step) => leaf(step, tag))]);
}

function minutes(tools: Tools): Node[] {
  const { random, writer } = tools;
  const mover = writer.name();
  return times(random.int(2, 7), () => [
    leaf(writer.heading(), 'h2'),
    leaf(say(tools, 'quorum')),
    ...(random.chance(0.7) ? [own(tools)] : []),
    leaf(say(tools, 'moved', mover)),
    leaf(say(tools, 'carried')),
  ]);
}

function quiz(tools: Tools): Node[] {
  const options = say(tools, 'options').split('|');
  return times(tools.random.int(2, 8), () => [leaf(tools.writer.question()), ...options.map((option) => leaf(option, 'li'))]);
}

/** Entries of a glossary: terms come back, and so does a definition. */
function glossary(tools: Tools): Node[] {
  const { random, writer } = tools;
  const shared = times(2, () => [writer.paragraph(1, 2).join(' ')]);
  return times(random.int(6, 12), (index) => [leaf(writer.heading(), random.chance(0.5) ? 'h2' : 'p'), index % 3 === 0 ? leaf(shared[index % 2]) : own(tools), leaf(say(tools, 'see'))]);
}

/** A listing, its parts explained one by one, and the listing again. */
function code(tools: Tools): Node[] {
  const { random } = tools;
  const listing = times(random.int(4, 8), (index) => [`  const wagon${index} = await book(${random.int(10, 99)}, 'depot-${index}');`]);
  const whole = (): Leaf => leaf(listing.join('\n'), 'pre');
  const parts = listing.flatMap((line) => [leaf(line.trim(), 'pre'), own(tools)]);
  return [own(tools), whole(), ...parts, whole(), own(tools)];
}

/** The programme of two or three days, with many of the same lines. */
function programme(tools: Tools): Node[] {
  const { random, writer } = tools;
  const lines = times(random.int(5, 7), (index) => [`${9 + index}:00 ${writer.item()}`]);
  return [own(tools), ...times(random.int(2, 3), (index) => [leaf(say(tools, 'day', index + 1), 'h2'), ...lines.map((line) => leaf(line, 'li')), leaf(writer.item(), 'li')]), own(tools)];
}

export const formKinds = {
  'table rows': table,
  poem,
  lyrics,
  'the same questions': sameQuestions,
  'live blog': liveBlog,
  'accordion answers': accordion,
  'meal plan': mealPlan,
  minutes,
  'quiz options': quiz,
  'glossary terms': glossary,
  'code quoted again': code,
  'programme of days': programme,
};
