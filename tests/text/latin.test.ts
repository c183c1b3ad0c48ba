// Are two spellings of a name taken for one person, and two people never for one?
import { expect, test } from 'vitest';
import { isSameName } from '../../utils/text/latin.ts';

test.each([
  ['Andrey Kortunov', 'Андрей Кортунов'], ['Kortunov Andrey', 'Andrey Kortunov'], ['KORTUNOV Andrey', 'Андрей Кортунов'], ['Evgeny Primakov', 'Yevgeny Primakov'], ['Евгений Примаков', 'Evgenii Primakov'],
  ['Timofei Bordachev', 'Тимофей Бордачёв'], ['Ivan N. Timofeev', 'Ivan Timofeev'], ['I. Timofeev', 'Иван Тимофеев'], ['И.Н. Тимофеев', 'Ivan Timofeev'], ['Timofeev, Ivan', 'Иван Николаевич Тимофеев'],
  ['Alexander Gabuev', 'Александр Габуев'], ['Łukasz Żółty', 'Lukasz Zolty'], ['Ilke Toygür', 'İlke Toygur'], ['Martin Alcott Jr.', 'Martin Alcott'], ['Kassym-Jomart Tokayev', 'Kassym-Jomart Tokayev'], ['RAND', 'rand'],
])('%s is %s', (one, other) => expect([isSameName(one, other), isSameName(other, one)]).toEqual([true, true]));

test.each([
  ['Ivan Timofeev', 'Pavel Timofeev'], ['Anna Petrova', 'Anna Pavlova'], ['P. Timofeev', 'Ivan Timofeev'], ['Li Wei', 'Lu Wei'], ['Jane Roe', 'Jane Doe'], ['Timofeev', 'Ivan Timofeev'], ['RAND', 'RUSI'], ['J. D.', 'Jane Doe'],
])('%s is not %s', (one, other) => expect([isSameName(one, other), isSameName(other, one)]).toEqual([false, false]));
