// Which words name a country or a city, and so no institution?

const PLACES =
  'Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Bulgaria|Cambodia|Cameroon|Canada|Chile|China|' +
  'Colombia|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Ecuador|Egypt|Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Greece|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Japan|Jordan|' +
  'Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Libya|Lithuania|Luxembourg|Malaysia|Mali|Malta|Mexico|Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Nepal|Netherlands|New Zealand|Nigeria|' +
  'North Macedonia|Norway|Oman|Pakistan|Palestine|Panama|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|Spain|' +
  'Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tunisia|Turkey|Türkiye|Turkmenistan|UAE|Uganda|UK|Ukraine|United Arab Emirates|United Kingdom|United States|USA|US|Uruguay|Uzbekistan|' +
  'Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|Republic of Korea|Russian Federation|Abu Dhabi|Ankara|Almaty|Amsterdam|Astana|Athens|Baku|Bangkok|Beijing|Berlin|Brussels|Budapest|Bucharest|Cairo|Canberra|Copenhagen|Delhi|' +
  'Doha|Dubai|Dublin|Geneva|Hanoi|Helsinki|Hong Kong|Islamabad|Istanbul|Jakarta|Jerusalem|Kyiv|Kiev|Lisbon|London|Madrid|Minsk|Moscow|Mumbai|New Delhi|New York|New York City|Oslo|Paris|Prague|Riga|Rome|Saint Petersburg|' +
  'St. Petersburg|Seoul|Shanghai|Sofia|Stockholm|Sydney|Tallinn|Tashkent|Tbilisi|Tehran|The Hague|Tokyo|Toronto|Ottawa|Vienna|Vilnius|Warsaw|Washington|Washington DC|Washington D.C.|D.C.|DC|Yerevan|Zurich|California|Virginia|' +
  'Baghdad|Beirut|Belgrade|Bishkek|Bratislava|Chisinau|Damascus|Dushanbe|Kabul|Munich|Nairobi|Riyadh|Taipei|Tel Aviv|Zagreb|' +
  'Россия|России|РФ|Казахстан|Беларусь|Белоруссия|Армения|Азербайджан|Кыргызстан|Киргизия|Узбекистан|Таджикистан|Туркменистан|Молдова|Грузия|Украина|Турция|Иран|Китай|КНР|Индия|США|Германия|Франция|Италия|Великобритания|' +
  'Афганистан|Ирак|Сирия|Сербия|Польша|Израиль|Египет|Япония|Москва|Санкт-Петербург|Минск|Астана|Алматы|Ташкент|Бишкек|Ереван|Баку|Тбилиси|Вашингтон|Пекин|Берлин|Лондон|Париж';
let places: ReadonlySet<string> | undefined;

/** Whether a text is the name of a country or a well-known city and nothing else. */
export function isPlace(text: string): boolean {
  places ??= new Set(PLACES.split('|'));
  return places.has(text.replace(/^the /, '')) || (text.endsWith('.') && places.has(text.slice(0, -1)));
}

const REGION = /^(?:(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Southeast|South-East|Northeast|Middle|Near|Sub-Saharan|Horn|Latin|Gulf|Wider|Indo-Pacific|Asia-Pacific|Asia|Africa|Europe|Eurasia|America|Americas|Caucasus|Balkans|Pacific|Arctic|Sahel|MENA|States|Baltics|Baltic|Mediterranean|Caribbean|and|of|the|&)(?: |$))+$/;

/** Whether a text names a part of the world and nothing else: "Central Asia", "Middle East and North Africa". */
export const isRegion = (text: string): boolean => REGION.test(text);
