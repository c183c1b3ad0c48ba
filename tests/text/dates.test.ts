// Which day does a date in words or figures name, and which are none?
import { expect, test } from 'vitest';
import { isoDate } from '../../utils/text/dates.ts';

test.each([
  ['12 September 2025', '2025-09-12'],
  ['September 12, 2025', '2025-09-12'],
  ['12.09.2025', '2025-09-12'],
  ['12/09/2025', '2025-09-12'],
  ['2025-09-12', '2025-09-12'],
  ['2025-09-12T23:30:00+03:00', '2025-09-12'],
  ['12 сентября 2025', '2025-09-12'],
  ['1 МАЯ 2024 г.', '2024-05-01'],
  ['Published: October 14, 2024 | 10 min', '2024-10-14'],
  ['29 February 2024', '2024-02-29'],
  ['29 February 2023', null],
  ['31.04.2024', null],
  ['12/31/2025', null],
  ['2024-13-01', null],
  ['May 32, 2024', null],
  ['0 мая 2024', null],
  ['12 constructor 2024', null],
  ['12 сентября', null],
  ['September 2025', null],
  ['1 мая 1899', null],
  ['2024', null],
  ['', null],
])('%s: %s', (text, date) => expect(isoDate(text)).toBe(date));
