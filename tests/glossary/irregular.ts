// Which acronyms are not made of the first letters of their expansion? The test of the glossary checks that each is so.

/** Acronyms that are not the first letters of words of their expansion: borrowed from another language, or with letters from inside a word. */
export const irregular: ReadonlySet<string> = new Set([
  'AES', 'AFRICOM', 'ALBA', 'AMISOM', 'APT28', 'APT29', 'APT35', 'APT38', 'APT41', 'APT44', 'ASEAN+3', 'ASML', 'ATACMS', 'AUSSOM', 'AVIC',
  'BAE', 'BASF', 'BND', 'BOTAS', 'CARICOM', 'CEBRI', 'CELAC', 'CENTCOM', 'CENTO', 'CHEXIM', 'CIDOB', 'CODECO', 'COMAC', 'COMESA', 'COSCO',
  'COVAX', 'CYBERCOM', 'DCNS', 'DMZ', 'DNR', 'EAEU', 'EAG', 'ECOSOC', 'ELIAMEP', 'EU3', 'EUCOM', 'EUFOR', 'EULEX', 'FOI', 'FONOP', 'FSB',
  'FVEY', 'GCHQ', 'GKNB', 'GLOBSEC', 'GUR', 'HDP', 'HIMARS', 'HUR', 'IGAD', 'IMEMO', 'INDOPACOM', 'IRENA', 'ISEAS', 'ISKRAN', 'ISO', 'IVRAN',
  'KFOR', 'KGB', 'KIMEP', 'KMT', 'KNB', 'KPRF', 'LNR', 'MBDA', 'MED9', 'MERICS', 'MGIMO', 'MGX', 'MH17', 'MI5', 'MI6', 'MINURSO', 'MINUSCA',
  'MINUSMA', 'MINUSTAH', 'MNJTF', 'MOFCOM', 'MONUC', 'MONUSCO', 'NORAD', 'NUPI', 'OCCAR', 'OMV', 'OPEC+', 'ORSAM', 'PACOM', 'PESCO', 'PJAK',
  'PKU', 'QUAD', 'RAND', 'RISI', 'RKN', 'RTX', 'RUDN', 'SACEUR', 'SBU', 'SICA', 'SNS', 'SOUTHCOM', 'SPD', 'START', 'STRATCOM', 'SVOP', 'SVR',
  'TANAP', 'TASS', 'TKMS', 'TRACECA', 'TURKPA', 'TURKSOY', 'UKMK', 'UNAIDS', 'UNAMID', 'UNAMIR', 'UNASUR', 'UNCITRAL', 'UNFICYP', 'UNIDIR',
  'UNMOVIC', 'UNPROFOR', 'UNSCOM', 'USAFRICOM', 'USCENTCOM', 'USCYBERCOM', 'USDT', 'USEUCOM', 'USINDOPACOM', 'USSOUTHCOM', 'USSTRATCOM',
  'VCIOM', 'VEB.RF', 'VK', 'VKS', 'VTB', 'VW', 'WCIOM', 'WWII', 'YPG', 'ZSU', 'АЛБА', 'АМИСОМ', 'АНЗЮС', 'АОСИС', 'АРФ', 'АСЕАН', 'АСЕАН+3',
  'АТМИС', 'АУКУС', 'АФРИКОМ', 'БААС', 'БЕСА', 'БИМСТЕК', 'БНД', 'БРИКС', 'БРИКС+', 'ВАДА', 'ВПСТТП', 'ВПТТП', 'ВТБ', 'ВЭБ.РФ', 'ГАТТ', 'ДАИШ',
  'ДАРПА', 'ДЖАЙКА', 'ДМЗ', 'ЕАБР', 'ЕАГ', 'ЕАЭС', 'ЕВЛЕКС', 'ЗАЭВС', 'ЗАЭС', 'ЗЕС', 'ИАТА', 'ИБОР', 'ИБСА', 'ИВРАН', 'ИГАД', 'ИКАО', 'ИМЕК',
  'ИМО', 'ИОРА', 'ИРЕНА', 'ИРИС', 'ИРНА', 'ИСАФ', 'ИСКРАН', 'ИСО', 'ИТЭР', 'ИФРИ', 'КААТСА', 'КАРИКОМ', 'КЕДО', 'КИМЭП', 'КОВАКС', 'КОДЕКО',
  'КОКОМ', 'КОМЕСА', 'КФОР', 'МАБР', 'МАГАТЭ', 'МАКПЧ', 'МЕРКОСУР', 'МИНУРСО', 'МИНУСКА', 'МИНУСМА', 'МИТ', 'МПЛА', 'НАСА', 'НАТО', 'НАФТА',
  'НОРАД', 'НУПИ', 'ОАПЕК', 'ОВКГ', 'ОПЕК', 'ОПЕК+', 'ОРСАМ', 'ОФАК', 'ПЕСКО', 'ПЖАК', 'ПРИО', 'ПРО', 'РАТС', 'РЕНАМО', 'РЗМ', 'РКН', 'РЭНД',
  'СААРК', 'САДК', 'СВИФТ', 'СЕАП', 'СЕАТО', 'СЕЛАК', 'СЕМАК', 'СЕНТКОМ', 'СЕНТО', 'СЕТА', 'СИКА', 'СИПРИ', 'СНС', 'СПЕКА', 'СТРАТКОМ', 'ТАНАП',
  'ТИКА', 'ТОФ', 'ТРАСЕКА', 'ТХААД', 'ТШО', 'ТЮРКСОЙ', 'УНАСУР', 'УНИТА', 'ФАО', 'ФАРК', 'ФАТФ', 'ФАТХ', 'ФИФА', 'ФРЕЛИМО', 'ХАМАС', 'ЦАБЭИ',
  'ЦАЗСЯО', 'ЦАР', 'ЦАРЭС', 'ЦАХАЛ', 'ЦЕРН', 'ЦЕФТА', 'ЧССР', 'ШАБАК', 'ЭКОВАС', 'ЭКОСОС', 'ЭЛИАМЕП', 'ЭСЦАГ', 'ЭТА', 'ЮАТС', 'ЮКОС', 'ЮНАМИД',
  'ЮНВТО', 'ЮНЕП', 'ЮНЕСКО', 'ЮНИДИР', 'ЮНИДО', 'ЮНИСЕФ', 'ЮНИСФА', 'ЮНИТАМС', 'ЮНИФИЛ', 'ЮНКТАД', 'ЮНМОВИК', 'ЮНОПС', 'ЮНПРОФОР', 'ЮНСИТРАЛ',
  'ЮНСКОМ', 'ЮНТАК', 'ЮНФПА', 'ЮНЭЙДС', 'ЮСАИД', 'ЮСМКА', 'ЮЭМОА',
]);
