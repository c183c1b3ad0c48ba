// Which lines are taken for the name of a person, and which capitalised lines are not?
import { expect, test } from 'vitest';
import { isPersonName } from '../../utils/text/names.ts';

test.each([
  'Florin Pasatoiu', 'Jean-Claude Trichet', 'Ursula von der Leyen', 'Muhammad bin Salman', 'Ivan N. Timofeev', 'J. R. R. Tolkien', 'Sean O’Brien', "Mary O'Neill", 'Martin Luther King Jr.', 'Carl XVI Gustaf',
  'Guo Wei', 'Nguyễn Phú Trọng', 'Łukasz Żółty', 'Lee Kuan Yew', 'Иванов Иван Иванович', 'И. С. Тимофеев', 'И.С. Тимофеев', 'Андрей КОРТУНОВ', 'Анна-Мария Олейник', 'Алишер Гасан оглы Мамедов',
])('%s is a person', (line) => expect(isPersonName(line)).toBe(true));

test.each([
  // Places and institutions
  'View All', 'Related Items', 'Hyatt Hotels Corporation', 'Grenada’s Prime', 'VMRO-DPMNE Party', 'Senior Fellow', 'Managing Editor', 'Старший преподаватель',
  'Central Asia', 'Middle East', 'United States', 'European Union', 'Soviet Union', 'New York', 'Black Sea', 'Persian Gulf', 'Loughborough University', 'Российская Федерация', 'Южный Кавказ', 'Западная Африка',
  'Советский Союз', 'Чёрное море', 'Черное Море',
  // Sections and boxes
  'Analytics and Comments', 'Read more', 'Print This', 'Share Article', 'Short Version', 'Sign Up', 'Краткая версия', 'Новости РСМД', 'Международные отношения', 'Foreign Policy', 'World War',
  // Sentences and lists
  'He Went Home.', 'Kazakhstan after the Unrest', 'Moscow, Russia', 'Сергей Лавров и Ван И', 'Alina Verescu, PhD', 'Alina Verescu 2024',
  // Too little
  'Madonna', 'alina verescu', 'A. B.', '', ' ', 'Тимофеев',
  'Alina '.repeat(20),
])('%s is not', (line) => expect(isPersonName(line)).toBe(false));
