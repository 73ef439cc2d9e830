import { countryEntries, demonymEntries, regionEntries, type PlaceEntry } from '../tables/places.js';
import { inflectDemonym } from './demonyms.js';

/** Countries by ISO 3166 code. `~`: also an everyday word. */
export const COUNTRIES: PlaceEntry[] = countryEntries(
  `
  AD Andorra
  AE United Arab Emirates, UAE, U.A.E., Emirates
  AF Afghanistan
  AG Antigua and Barbuda
  AL Albania
  AM Armenia
  AO Angola
  AR Argentina
  AT Austria
  AU Australia
  AZ Azerbaijan
  BA Bosnia and Herzegovina, Bosnia
  BB Barbados
  BD Bangladesh
  BE Belgium
  BF Burkina Faso
  BG Bulgaria
  BH Bahrain
  BI Burundi
  BJ Benin
  BN Brunei
  BO Bolivia
  BR Brazil
  BS Bahamas
  BT Bhutan
  BW Botswana
  BY Belarus
  BZ Belize
  CA Canada
  CD Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC
  CF Central African Republic
  CG Congo, Republic of the Congo, Republic of Congo, Congo-Brazzaville
  CH Switzerland
  CI Ivory Coast, Côte d'Ivoire, Cote d'Ivoire
  CL Chile
  CM Cameroon
  CN China, People's Republic of China
  CO Colombia
  CR Costa Rica
  CU Cuba
  CV Cape Verde, Cabo Verde
  CY Cyprus
  CZ Czech Republic, Czechia
  DE Germany
  DJ Djibouti
  DK Denmark
  DM Dominica
  DO Dominican Republic
  DZ Algeria
  EC Ecuador
  EE Estonia
  EG Egypt
  EH Western Sahara
  ER Eritrea
  ES Spain
  ET Ethiopia
  FI Finland
  FJ Fiji
  FR France
  GA Gabon
  GB United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland
  GD Grenada
  GE Georgia
  GH Ghana
  GL Greenland
  GM Gambia, The Gambia
  GN Guinea
  GP Guadeloupe
  GQ Equatorial Guinea
  GR Greece
  GT Guatemala
  GW Guinea-Bissau
  GY Guyana
  HK Hong Kong
  HN Honduras
  HR Croatia
  HT Haiti
  HU Hungary
  ID Indonesia
  IE Ireland
  IL Israel
  IN India
  IQ Iraq
  IR Iran, Islamic Republic of Iran
  IS Iceland
  IT Italy
  JM Jamaica
  JO Jordan
  JP Japan
  KE Kenya
  KG Kyrgyzstan
  KH Cambodia
  KM Comoros
  KP North Korea
  KR South Korea, Republic of Korea
  KW Kuwait
  KZ Kazakhstan
  LA Laos
  LB Lebanon
  LC Saint Lucia, St. Lucia
  LI Liechtenstein
  LK Sri Lanka
  LR Liberia
  LS Lesotho
  LT Lithuania
  LU Luxembourg
  LV Latvia
  LY Libya
  MA Morocco
  MC Monaco
  MD Moldova
  ME Montenegro
  MG Madagascar
  MK North Macedonia, Macedonia
  ML Mali
  MM Myanmar, Burma
  MN Mongolia
  MO Macau, Macao
  MR Mauritania
  MT Malta
  MU Mauritius
  MV Maldives
  MW Malawi
  MX Mexico
  MY Malaysia
  MZ Mozambique
  NA Namibia
  NE Niger
  NG Nigeria
  NI Nicaragua
  NL Netherlands, The Netherlands, Holland
  NO Norway
  NP Nepal
  NZ New Zealand
  OM Oman
  PA Panama
  PE Peru
  PG Papua New Guinea
  PH Philippines
  PK Pakistan
  PL Poland
  PR Puerto Rico
  PS Palestine, Palestinian territories, Palestinian Territories, State of Palestine
  PT Portugal
  PY Paraguay
  QA Qatar
  RE Reunion, Réunion, La Reunion, La Réunion, Reunion Island
  RO Romania
  RS Serbia
  RU Russia, Russian Federation
  RW Rwanda
  SA Saudi Arabia, Kingdom of Saudi Arabia, KSA
  SC Seychelles
  SD Sudan
  SE Sweden
  SG Singapore
  SI Slovenia
  SK Slovakia
  SL Sierra Leone
  SM San Marino
  SN Senegal
  SO Somalia
  SR Suriname
  SS South Sudan
  SV El Salvador
  SY Syria, Syrian Arab Republic
  SZ Eswatini, Swaziland
  TD Chad
  TG Togo
  TH Thailand
  TJ Tajikistan
  TL East Timor, Timor-Leste
  TM Turkmenistan
  TN Tunisia
  TO Tonga
  TR Turkey, Türkiye, Turkiye
  TT Trinidad and Tobago
  TW Taiwan
  TZ Tanzania
  UA Ukraine
  UG Uganda
  US United States, United States of America, USA, U.S.A., US, U.S., America
  UY Uruguay
  UZ Uzbekistan
  VA Vatican, Vatican City, Holy See
  VE Venezuela
  VN Vietnam
  VU Vanuatu
  WS Samoa
  XK Kosovo
  YE Yemen
  ZA South Africa
  ZM Zambia
  ZW Zimbabwe
`,
);

/** Nationalities. `+`: a form of its own that takes no endings. */
export const DEMONYMS: PlaceEntry[] = demonymEntries(
  `
  AD Andorran
  AE Emirati
  AF Afghan
  AG Antiguan
  AL Albanian
  AM Armenian
  AO Angolan
  AR Argentine, Argentinian, Argentinean
  AT Austrian
  AU Australian
  AZ Azerbaijani, Azeri
  BA Bosnian
  BB Barbadian
  BD Bangladeshi
  BE Belgian
  BF Burkinabe
  BG Bulgarian
  BH Bahraini
  BI Burundian
  BJ Beninese
  BN Bruneian
  BO Bolivian
  BR Brazilian
  BS Bahamian
  BT Bhutanese
  BW Botswanan
  BY Belarusian, Belarusan
  BZ Belizean
  CA Canadian
  CD Congolese
  CF Central African
  CH Swiss
  CI Ivorian
  CL Chilean
  CM Cameroonian
  CN Chinese
  CO Colombian
  CR Costa Rican
  CU Cuban
  CV Cape Verdean
  CY Cypriot
  CZ Czech
  DE German
  DJ Djiboutian
  DK Danish, Dane
  DO Dominican
  DZ Algerian
  EC Ecuadorian, Ecuadorean
  EE Estonian
  EG Egyptian
  EH Sahrawi
  ER Eritrean
  ES Spanish, Spaniard
  ET Ethiopian
  FI Finnish, Finn
  FJ Fijian
  FR French, Frenchman, Frenchwoman, Frenchmen
  GA Gabonese
  GB British, Briton, Brit, English, Scottish, Welsh, Englishman, Scot
  GD Grenadian
  GE Georgian
  GH Ghanaian
  GL Greenlander
  GM Gambian
  GN Guinean
  GR Greek
  GT Guatemalan
  GY Guyanese
  HK Hong Konger
  HN Honduran
  HR Croatian, Croat
  HT Haitian
  HU Hungarian
  ID Indonesian
  IE Irish, Irishman
  IL Israeli
  IN Indian
  IQ Iraqi
  IR Iranian
  IS Icelandic, Icelander
  IT Italian
  JM Jamaican
  JO Jordanian
  JP Japanese
  KE Kenyan
  KG Kyrgyz
  KH Cambodian
  KM Comorian
  KP North Korean
  KR South Korean
  KW Kuwaiti
  KZ Kazakh, Kazakhstani
  LA Laotian
  LB Lebanese
  LK Sri Lankan
  LR Liberian
  LT Lithuanian
  LV Latvian
  LY Libyan
  MA Moroccan
  MC Monegasque
  MD Moldovan
  ME Montenegrin
  MG Malagasy
  MK Macedonian
  ML Malian
  MM Burmese
  MN Mongolian
  MR Mauritanian
  MT Maltese
  MU Mauritian
  MV Maldivian
  MW Malawian
  MX Mexican
  MY Malaysian
  MZ Mozambican
  NA Namibian
  NE Nigerien
  NG Nigerian
  NI Nicaraguan
  NL Dutch, Dutchman
  NO Norwegian
  NP Nepalese, Nepali
  NZ New Zealander
  OM Omani
  PA Panamanian
  PE Peruvian
  PG Papua New Guinean
  PH Philippine, Filipino, Filipina
  PK Pakistani
  PL Polish, Pole
  PR Puerto Rican
  PS Palestinian
  PT Portuguese
  PY Paraguayan
  QA Qatari
  RO Romanian
  RS Serbian, Serb
  RU Russian
  RW Rwandan
  SA Saudi, Saudi Arabian
  SC Seychellois
  SD Sudanese
  SE Swedish, Swede
  SG Singaporean
  SI Slovenian, Slovene
  SK Slovak, Slovakian
  SL Sierra Leonean
  SN Senegalese
  SO Somali, Somalian
  SR Surinamese
  SS South Sudanese
  SV Salvadoran
  SY Syrian
  SZ Swazi
  TD Chadian
  TG Togolese
  TH Thai
  TJ Tajik
  TL Timorese
  TM Turkmen
  TN Tunisian
  TO Tongan
  TR Turkish, Turk
  TT Trinidadian
  TW Taiwanese
  TZ Tanzanian
  UA Ukrainian
  UG Ugandan
  US American
  UY Uruguayan
  UZ Uzbek
  VE Venezuelan
  VN Vietnamese
  WS Samoan
  XK Kosovar
  YE Yemeni
  ZA South African
  ZM Zambian
  ZW Zimbabwean
`,
  inflectDemonym,
);

/** Regions, waters and islands, with the country they belong to where that is one and undisputed. */
export const REGIONS: PlaceEntry[] = regionEntries(
  `
  region:gaza-strip PS Gaza Strip
  region:west-bank PS West Bank, occupied West Bank
  region:golan SY Golan Heights, Golan
  region:sinai EG Sinai, Sinai Peninsula, North Sinai
  region:kurdistan-iraq IQ Iraqi Kurdistan, Kurdistan Region
  region:kurdistan Kurdistan
  region:darfur SD Darfur
  region:kordofan SD Kordofan, South Kordofan
  region:crimea UA Crimea
  region:donbas UA Donbas, Donbass
  region:kashmir Kashmir
  region:punjab Punjab
  region:sindh PK Sindh
  region:balochistan PK Balochistan, Baluchistan
  region:chechnya RU Chechnya
  region:dagestan RU Dagestan
  region:siberia RU Siberia
  region:catalonia ES Catalonia
  region:andalusia ES Andalusia
  region:sicily IT Sicily
  region:sardinia IT Sardinia
  region:bavaria DE Bavaria
  region:california US California
  region:texas US Texas
  region:florida US Florida
  region:alaska US Alaska
  region:hawaii US Hawaii
  region:quebec-province CA Ontario
  region:tibet CN Tibet
  region:xinjiang CN Xinjiang
  region:nagorno-karabakh AZ Nagorno-Karabakh
  region:rif MA Rif
  region:kabylie DZ Kabylie
  region:barqa LY Cyrenaica
  region:tihama YE Tihama
  region:hadhramaut YE Hadramawt, Hadhramaut
  region:qassim SA Qassim, Al-Qassim
  region:asir SA Asir, Aseer
  region:eastern-province SA Eastern Province
  region:najd SA Najd
  region:hejaz SA Hejaz, Hijaz
  region:bekaa LB Bekaa, Bekaa Valley
  region:mount-lebanon LB Mount Lebanon
  region:galilee IL Galilee
  region:negev IL Negev
  region:upper-egypt EG Upper Egypt
  region:nile-delta EG Nile Delta
  region:middle-east Middle East
  region:north-africa North Africa
  region:horn-of-africa Horn of Africa
  region:sahel Sahel
  region:maghreb Maghreb
  region:levant Levant
  region:arab-world Arab world
  region:balkans Balkans
  region:caucasus Caucasus
  region:scandinavia Scandinavia
  region:africa Africa
  region:europe Europe
  region:asia Asia
  region:latin-america Latin America
  region:south-america South America
  region:north-america North America
  region:central-asia Central Asia
  region:southeast-asia Southeast Asia
  region:antarctica Antarctica
  region:arctic Arctic
  region:gulf-states Gulf states, Gulf Arab states
  region:indian-subcontinent Indian subcontinent
  region:arabian-peninsula Arabian Peninsula
  water:persian-gulf Persian Gulf, Arabian Gulf, the Gulf
  water:red-sea Red Sea
  water:mediterranean Mediterranean, Mediterranean Sea
  water:black-sea Black Sea
  water:caspian Caspian Sea, Caspian
  water:dead-sea Dead Sea
  water:arabian-sea Arabian Sea
  water:gulf-of-aden Gulf of Aden
  water:gulf-of-oman Gulf of Oman, Sea of Oman
  water:gulf-of-aqaba Gulf of Aqaba
  water:gulf-of-suez Gulf of Suez
  water:hormuz Strait of Hormuz
  water:bab-el-mandeb Bab el-Mandeb, Bab al-Mandab
  water:suez-canal EG Suez Canal
  water:panama-canal PA Panama Canal
  water:bosphorus TR Bosphorus, Bosporus
  water:gibraltar Strait of Gibraltar
  water:nile Nile, River Nile, Nile River
  water:euphrates Euphrates
  water:tigris Tigris
  water:jordan-river Jordan River, River Jordan
  water:yarmouk Yarmouk, Yarmouk River
  water:litani LB Litani, Litani River
  water:indian-ocean Indian Ocean
  water:atlantic Atlantic, Atlantic Ocean
  water:pacific Pacific, Pacific Ocean
  water:south-china-sea South China Sea
  water:north-sea North Sea
  water:baltic Baltic, Baltic Sea
  water:aegean Aegean, Aegean Sea
  island:socotra YE Socotra
  island:lampedusa IT Lampedusa
  island:crete GR Crete
  island:lesbos GR Lesbos
  island:sumatra ID Sumatra
  island:java ID Java
  island:bali ID Bali
  island:djerba TN Djerba
  island:qeshm IR Qeshm, Qeshm island, Qeshm Island
  island:kish IR Kish Island
`,
);
