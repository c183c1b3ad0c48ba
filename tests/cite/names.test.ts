// Is a person's name parted into family and given name, in English and Russian, whatever comes first?
import { expect, test } from 'vitest';
import { splitName } from '../../utils/cite/names.ts';

test.each([
  // name, family, given
  ['Danara Toksanbay', 'Toksanbay', 'Danara'],
  ['Ivan S. Petrov', 'Petrov', 'Ivan S.'],
  ['Toksanbay, Danara', 'Toksanbay', 'Danara'],
  ['Andrey KORTUNOV', 'Kortunov', 'Andrey'],
  ['KORTUNOV Andrey', 'Kortunov', 'Andrey'],
  ['Ursula von der Leyen', 'von der Leyen', 'Ursula'],
  ['Verónica De Vita', 'De Vita', 'Verónica'],
  ['EJ Antoni', 'Antoni', 'EJ'],
  ['Mohammed bin Salman', 'bin Salman', 'Mohammed'],
  ['Mary-Jane O’Neill', 'O’Neill', 'Mary-Jane'],
  ['Иван Сафранчук', 'Сафранчук', 'Иван'],
  ['Иван Алексеевич Сафранчук', 'Сафранчук', 'Иван Алексеевич'],
  ['Сафранчук Иван Алексеевич', 'Сафранчук', 'Иван Алексеевич'],
  ['Пётр Петрович Абрамович', 'Абрамович', 'Пётр Петрович'],
  ['Ольга Ильинична Рябова', 'Рябова', 'Ольга Ильинична'],
  ['Рябова Ольга Ильинична', 'Рябова', 'Ольга Ильинична'],
  ['Кортунов Андрей', 'Кортунов', 'Андрей'],
  ['Андрей Кортунов', 'Кортунов', 'Андрей'],
  ['Марина Лебедева', 'Лебедева', 'Марина'],
  ['Лев Толстой', 'Толстой', 'Лев'],
  ['Никита Смагин', 'Смагин', 'Никита'],
  ['И. С. Петров', 'Петров', 'И. С.'],
  ['И.С. Петров', 'Петров', 'И.С.'],
  ['И.С.Петров', 'Петров', 'И.С.'],
  ['Петров И.С.', 'Петров', 'И.С.'],
  ['Петров И. С.', 'Петров', 'И. С.'],
  ['Алиев Ильхам Гейдар оглы', 'Алиев', 'Ильхам Гейдар оглы'],
  ['Zhao Huasheng', 'Zhao', 'Huasheng'],
  ['Huasheng Zhao', 'Zhao', 'Huasheng'],
  ['Xi Jinping', 'Xi', 'Jinping'],
  ['Чжао Хуашэн', 'Чжао', 'Хуашэн'],
  ['Си Цзиньпин', 'Си', 'Цзиньпин'],
  ['Lin Manuel', 'Manuel', 'Lin'],
  ['Ma Jones', 'Jones', 'Ma'],
  ['Bruce Li', 'Li', 'Bruce'],
  ['Ли Петрова', 'Петрова', 'Ли'],
  ['Ян Новак', 'Новак', 'Ян'],
  ['Анна-Мария фон Берг', 'фон Берг', 'Анна-Мария'],
])('%s', (name, family, given) => expect(splitName(name)).toEqual({ family, given }));

test('a suffix is no part of either', () => {
  expect(splitName('Martin King Jr.')).toEqual({ family: 'King', given: 'Martin', suffix: 'Jr.' });
  expect(splitName('John Major, III')).toEqual({ family: 'Major', given: 'John', suffix: 'III' });
});

test.each(['Madonna', 'Софокл', '', 'The Associated Press', 'Jane Doe, Professor of Modern History at Ulm', 'Doe, J., Roe, R.'])('what cannot be parted stays as it is: %s', (name) => expect(splitName(name)).toEqual({ literal: name }));
