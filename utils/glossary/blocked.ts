// Phrases that hold the name of an actor and mean something else: where one stands, nothing in it is marked.
import type { Language } from '../model.ts';

export const blocked: Record<Language, readonly string[]> = {
  en: [
    'Carnegie Corporation', 'Carnegie Hall', 'Carnegie Mellon', 'Carnegie Mellon University', 'Democratic Party for the People', 'French Communist Party', 'GNU GCC', 'Indian Communist Party', 'Italian Communist Party',
    'New Democratic Party', 'Portuguese Communist Party', 'American Airlines', 'American Express', 'Berlin Philharmonic', 'Boston Consulting Group', 'Brazil nut', 'Brussels sprouts', 'Canada goose', 'Capitol Records',
    'China shop', 'China syndrome', 'Cuban heel', 'Danish pastry', 'Dutch courage', 'Egyptian cotton', 'French fries', 'French horn', 'French Open', 'French Quarter', 'French Riviera',
    'Georgia Tech', 'German Shepherd', 'Great Wall of China', 'Greek fire', 'Guinea pig', 'Guinea pigs', 'guinea pig', 'guinea pigs', 'Havana syndrome', 'Indian Ocean tsunami', 'Indian summer', 'Irish coffee', 'Jack London',
    'Jordan Peterson', 'Korean Air', 'Little Italy', 'Manila envelope', 'Manila Bay', 'Michael Jordan', 'Moscow mule', 'New England', 'New Mexico', 'New South Wales',
    'Panama hat', 'Panama Papers', 'Paris Hilton', 'Paris Saint-Germain', 'Persian carpet', 'Peking duck', 'Polish remover', 'Roman numeral', 'Roman numerals', 'Russian doll', 'Russian dolls', 'Russian roulette', 'Scotch tape',
    'Scotch whisky', 'South Jordan', 'Stockholm syndrome', 'Swiss cheese', 'Swiss Army knife', 'Swiss army knife', 'Tokyo Stock Exchange', 'Turkish bath', 'Turkish delight', 'turkey breast', 'US Open', 'USS Enterprise', 
    'Vienna sausage', 'Venetian blinds', 'Washington Irving', 'Washington State University', 'West Ham', 'West Point', 'West Virginia', 'Wild West', 'West Coast', 'West End', 'Key West', 'Mount Lebanon', 
    'George Mason University', 'Washington University', 'Washington Redskins', 'Union Pacific', 'Western Union', 'European Union law', 'Union Square', 'Union Station', 'Total War', 'Peace Corps', 'Cold War II',
    'New Delhi Television', 'Air China', 'Air France', 'Air India', 'Miss Universe', 'Open Society', 'Red Square', 'Times Square', 'Trump Tower', 'Trump Organization', 'Lenin Prize', 'Kennedy Center', 
    'Kennedy Space Center', 'Kim Kardashian', 'Lincoln Center', 'Reagan National Airport', 'Charles de Gaulle Airport', 'Nobel Peace Prize', 'Nobel Prize', 'Stalin Prize', 'Xi Jinping Thought',
  ],
  ru: [
    'Американские горки', 'американские горки', 'Датский королевский', 'Дикий Запад', 'Китайская стена', 'Великая Китайская стена', 'китайская грамота', 'Красная площадь',
    'Московский комсомолец', 'морская свинка', 'Нобелевская премия', 'Нобелевская премия мира', 'Новая Англия', 'Новая Мексика', 'Панамское досье', 'пекинская утка', 'русская рулетка', 'Русский музей', 'Стокгольмский синдром',
    'стокгольмский синдром', 'турецкая баня', 'Французская Ривьера', 'Швейцарский сыр', 'шведский стол', 'венские вафли', 'Эхо Москвы', 'Западная Вирджиния',
  ],
};
