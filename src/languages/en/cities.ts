import { cityEntries, type PlaceEntry } from '../tables/places.js';

/** Capitals, main cities and other places that news is from, by country; the Arab world in more detail. `~`: also an everyday word or a name. */
export const CITIES: PlaceEntry[] = cityEntries(
  `
  MA rabat Rabat; casablanca Casablanca; marrakesh Marrakesh, Marrakech; fez Fez, Fes; tangier Tangier, Tangiers; agadir Agadir; meknes Meknes
  MA oujda Oujda; kenitra Kenitra; tetouan Tetouan; safi Safi; al-hoceima Al Hoceima; nador Nador; sale ~Sale; beni-mellal Beni Mellal
  MA ouarzazate Ouarzazate; essaouira Essaouira; mohammedia Mohammedia; skhirat Skhirat
  EH laayoune Laayoune, El Aaiun; dakhla Dakhla; guerguerat Guerguerat; tindouf-smara Smara
  DZ algiers Algiers; oran Oran; constantine ~Constantine; annaba Annaba; setif Setif; batna Batna; blida Blida; chlef Chlef; tlemcen Tlemcen
  DZ bejaia Bejaia; tizi-ouzou Tizi Ouzou; ghardaia Ghardaia; ouargla Ouargla; tamanrasset Tamanrasset; tindouf Tindouf; bechar Bechar
  DZ skikda Skikda; mostaganem Mostaganem; boumerdes Boumerdes; tenes Tenes, Ténès; tipaza Tipaza; ain-defla Ain Defla; cherchell Cherchell
  DZ biskra Biskra; adrar Adrar; djelfa Djelfa; msila M'Sila; jijel Jijel; in-amenas In Amenas
  TN tunis Tunis; sfax Sfax; sousse Sousse; kairouan Kairouan; bizerte Bizerte; gabes Gabes; gafsa Gafsa; sidi-bouzid Sidi Bouzid
  TN kasserine Kasserine; monastir Monastir; nabeul Nabeul; hammamet Hammamet; medenine Medenine; tataouine Tataouine; ben-guerdane Ben Guerdane
  TN el-kef El Kef
  LY tripoli-ly Tripoli; benghazi Benghazi; misrata Misrata; sirte Sirte; derna Derna; tobruk Tobruk; sabha Sabha, Sebha; zawiya Zawiya
  LY zintan Zintan; ajdabiya Ajdabiya; bayda Bayda; kufra Kufra; sabratha Sabratha; zuwara Zuwara; ras-lanuf Ras Lanuf; skhirat-ly Gharyan
  EG cairo Cairo; alexandria Alexandria; giza Giza; port-said Port Said; suez Suez; ismailia Ismailia; luxor Luxor; aswan Aswan
  EG sharm-el-sheikh Sharm el-Sheikh, Sharm El Sheikh; hurghada Hurghada; arish Arish, El Arish, el-Arish; rafah Rafah; damietta Damietta
  EG mansoura Mansoura; tanta Tanta; zagazig Zagazig; fayoum Fayoum; minya Minya; asyut Asyut, Assiut; sohag Sohag; qena Qena
  EG beni-suef Beni Suef; ras-gharib Ras Gharib; marsa-matruh Marsa Matruh; sheikh-zuweid Sheikh Zuweid; taba Taba; ain-sokhna Ain Sokhna
  EG dahab ~Dahab; safaga Safaga; imbaba Imbaba; nasr-city Nasr City; tahrir-square Tahrir Square; rashid Rosetta; kafr-el-sheikh Kafr el-Sheikh
  EG port-ghalib Alamein, El Alamein
  SD khartoum Khartoum; omdurman Omdurman; port-sudan Port Sudan; el-fasher El Fasher, el-Fasher; nyala Nyala; el-obeid El Obeid; kassala Kassala
  SD wad-madani Wad Madani; el-geneina El Geneina; gedaref Gedaref; abyei Abyei; merowe Merowe
  SS juba Juba; malakal Malakal; bentiu Bentiu
  MR nouakchott Nouakchott; nouadhibou Nouadhibou
  SO mogadishu Mogadishu; hargeisa Hargeisa; kismayo Kismayo; baidoa Baidoa; bosaso Bosaso
  DJ djibouti-city Djibouti City
  KM moroni Moroni
  SA riyadh Riyadh; jeddah Jeddah; mecca Mecca, Makkah; medina Medina, Madinah; dammam Dammam; khobar Khobar, Al Khobar; dhahran Dhahran
  SA taif Taif; tabuk Tabuk; buraidah Buraidah, Buraydah; unaizah Unaizah; hail Hail, Ha'il; abha Abha; khamis-mushait Khamis Mushait
  SA jazan Jazan, Jizan; najran Najran; al-ahsa Al-Ahsa, Al Ahsa; hofuf Hofuf; qatif Qatif; jubail Jubail; yanbu Yanbu
  SA hafr-al-batin Hafr al-Batin; arar Arar; sakaka Sakaka; al-jawf Al-Jawf, Al Jouf; al-baha Al-Baha; al-kharj Al-Kharj; bisha Bisha
  SA tayma Tayma; al-ula AlUla, Al-Ula; mina ~Mina; arafat Mount Arafat; muzdalifah Muzdalifah; rabigh Rabigh; qunfudhah Qunfudhah
  SA neom Neom, NEOM; wadi-al-dawasir Wadi ad-Dawasir; al-majmaah Majmaah; zulfi Zulfi; shaqra Shaqra; al-rass Ar Rass; diriyah Diriyah
  SA samtah Samtah; sharurah Sharurah; duba Duba; al-wajh Al Wajh; umluj Umluj; ras-tanura Ras Tanura; safwa Safwa; saihat Saihat
  YE sanaa Sanaa, Sana'a; aden Aden; taiz Taiz, Taizz; hodeidah Hodeidah, Hodeida; marib Marib; ibb ~Ibb; saada Saada, Sa'ada; mukalla Mukalla
  YE lahij Lahij, Lahj; abyan Abyan; shabwa Shabwa; dhamar Dhamar; hajjah Hajjah; amran Amran; dhale Dhale, Dali; al-bayda Al-Bayda
  YE zinjibar Zinjibar; seiyun Seiyun; mocha Mokha; ataq Ataq; raydah Haradh
  OM muscat Muscat; salalah Salalah; sohar Sohar; nizwa Nizwa; duqm Duqm
  AE abu-dhabi Abu Dhabi; dubai Dubai; sharjah Sharjah; ajman Ajman; ras-al-khaimah Ras al-Khaimah; fujairah Fujairah
  AE umm-al-quwain Umm al-Quwain; al-ain Al Ain
  QA doha Doha; al-rayyan Al Rayyan; al-khor Al Khor; lusail Lusail
  BH manama Manama; muharraq Muharraq; sitra Sitra
  KW kuwait-city Kuwait City; hawally Hawally; jahra Jahra; ahmadi Ahmadi; farwaniya Farwaniya
  IQ baghdad Baghdad; basra Basra; mosul Mosul; erbil Erbil, Irbil; kirkuk Kirkuk; najaf Najaf; karbala Karbala, Kerbala
  IQ sulaymaniyah Sulaymaniyah, Sulaimaniya; ramadi Ramadi; fallujah Fallujah, Falluja; tikrit Tikrit; samarra Samarra; baiji Baiji
  IQ baquba Baquba; nasiriyah Nasiriyah; amarah Amarah; hillah Hilla, Hillah; kut ~Kut; diwaniyah Diwaniya; duhok Duhok, Dohuk; sinjar Sinjar
  IQ tal-afar Tal Afar; anbar Anbar; diyala Diyala; nineveh Nineveh; khanaqin Khanaqin; haditha Haditha; hawija Hawija; sadr-city Sadr City
  IQ salahaddin Salahuddin province
  SY damascus Damascus; aleppo Aleppo; homs Homs; hama Hama; latakia Latakia; tartus Tartus, Tartous
  SY deir-ez-zor Deir ez-Zor, Deir Ezzor, Deir al-Zor; raqqa Raqqa; idlib Idlib; daraa Daraa, Deraa; suwayda Sweida, Suwayda
  SY hasakah Hasakah, Hasaka; qamishli Qamishli; palmyra Palmyra; kobani Kobani, Kobane; zabadani Zabadani; ghouta Ghouta; afrin Afrin
  SY manbij Manbij; quneitra Quneitra; jisr-al-shughur Jisr al-Shughur; azaz Azaz; douma Douma; al-bab Al-Bab; tell-abyad Tell Abyad
  SY maaloula Maaloula; foua Foua; kafraya Kafraya
  LB beirut Beirut; tripoli-lb Tripoli,  Lebanon; sidon Sidon; tyre ~Tyre; baalbek Baalbek; zahle Zahle; arsal Arsal; nabatieh Nabatieh
  LB jounieh Jounieh; hermel Hermel; dahiyeh Dahiyeh; naqoura Naqoura; ain-al-hilweh Ain al-Hilweh
  JO amman Amman; irbid Irbid; zarqa Zarqa; aqaba Aqaba; maan Maan, Ma'an; mafraq Mafraq; karak Karak; salt ~Salt; jerash Jerash; petra Petra
  JO ramtha Ramtha; ajloun Ajloun; zaatari Zaatari; madaba Madaba; tafilah Tafilah
  PS gaza Gaza, Gaza City; ramallah Ramallah; hebron Hebron; nablus Nablus; jenin Jenin; bethlehem Bethlehem; tulkarm Tulkarm; qalqilya Qalqilya
  PS jericho Jericho; khan-younis Khan Younis, Khan Yunis; deir-al-balah Deir al-Balah; jabalia Jabalia; beit-hanoun Beit Hanoun
  PS beit-lahia Beit Lahia; nuseirat Nuseirat; duma-ps Duma; salfit Salfit; tubas Tubas; al-bireh Al-Bireh
  IL jerusalem Jerusalem, East Jerusalem, West Jerusalem; tel-aviv Tel Aviv; haifa Haifa; jaffa Jaffa; acre ~Acre; nazareth Nazareth
  IL beersheba Beersheba, Beer Sheva; eilat Eilat; ashkelon Ashkelon; ashdod Ashdod; sderot Sderot; netanya Netanya; herzliya Herzliya; lod ~Lod
  TR ankara Ankara; istanbul Istanbul; izmir Izmir; antalya Antalya; gaziantep Gaziantep; diyarbakir Diyarbakir; sanliurfa Sanliurfa, Urfa
  TR suruc Suruc; adana Adana; incirlik Incirlik; bodrum Bodrum; hatay Hatay; kilis Kilis; antakya Antakya; trabzon Trabzon; bursa Bursa
  TR konya Konya; mersin Mersin; agri Agri; kahramanmaras Kahramanmaras; sirnak Sirnak; dogubayazit Dogubayazit
  IR tehran Tehran; isfahan Isfahan; mashhad Mashhad; shiraz Shiraz; tabriz Tabriz; qom ~Qom; ahvaz Ahvaz; bandar-abbas Bandar Abbas
  IR natanz Natanz; fordow Fordow, Fordo; bushehr Bushehr; arak ~Arak; kerman Kerman; kermanshah Kermanshah; abadan Abadan; parchin Parchin
  IR hormozgan Hormozgan; zahedan Zahedan
  AF kabul Kabul; kandahar Kandahar; herat Herat; kunduz Kunduz; jalalabad Jalalabad; mazar-i-sharif Mazar-i-Sharif, Mazar-e-Sharif
  AF helmand Helmand; zabul Zabul; nangarhar Nangarhar; kunar Kunar; ghazni Ghazni; badakhshan Badakhshan
  PK islamabad Islamabad; karachi Karachi; lahore Lahore; peshawar Peshawar; quetta Quetta; rawalpindi Rawalpindi; multan Multan
  PK faisalabad Faisalabad; murree Murree; waziristan Waziristan, North Waziristan; swat ~Swat
  IN new-delhi New Delhi, Delhi; mumbai Mumbai, Bombay; kolkata Kolkata, Calcutta; chennai Chennai; bangalore Bangalore, Bengaluru
  IN hyderabad Hyderabad; srinagar Srinagar; ahmedabad Ahmedabad; gurdaspur Gurdaspur
  BD dhaka Dhaka; chittagong Chittagong; coxs-bazar Cox's Bazar
  LK colombo Colombo
  NP kathmandu Kathmandu
  MV male Malé
  CN beijing Beijing; shanghai Shanghai; guangzhou Guangzhou; shenzhen Shenzhen; wuhan Wuhan; tianjin Tianjin; urumqi Urumqi; lhasa Lhasa
  CN chongqing Chongqing; nanjing Nanjing
  JP tokyo Tokyo; osaka Osaka; hiroshima Hiroshima; nagasaki Nagasaki; fukushima Fukushima; kyoto Kyoto
  KR seoul Seoul; busan Busan; pyeongchang Pyeongchang
  KP pyongyang Pyongyang
  TW taipei Taipei
  TH bangkok Bangkok; phuket Phuket
  VN hanoi Hanoi; ho-chi-minh Ho Chi Minh City, Saigon
  MM yangon Yangon, Rangoon; naypyidaw Naypyidaw
  KH phnom-penh Phnom Penh
  LA vientiane Vientiane
  MY kuala-lumpur Kuala Lumpur; putrajaya Putrajaya; penang Penang
  ID jakarta Jakarta; surabaya Surabaya; bandung Bandung; aceh Aceh
  PH manila Manila; davao Davao; mindanao Mindanao; cebu Cebu
  AU canberra Canberra; sydney ~Sydney; melbourne Melbourne; perth Perth; brisbane Brisbane; adelaide ~Adelaide
  NZ wellington ~Wellington; auckland Auckland; christchurch Christchurch; mount-cook Mount Cook, Mt Cook, Mt. Cook, Aoraki, Aoraki/Mount Cook
  NZ queenstown Queenstown
  KZ astana Astana; almaty Almaty; baikonur Baikonur
  UZ tashkent Tashkent; samarkand Samarkand; bukhara Bukhara
  TM ashgabat Ashgabat
  TJ dushanbe Dushanbe
  KG bishkek Bishkek
  AZ baku Baku
  AM yerevan Yerevan
  GE tbilisi Tbilisi
  RU moscow Moscow; saint-petersburg St. Petersburg, Saint Petersburg, St Petersburg; sochi Sochi; kazan Kazan; grozny Grozny
  RU vladivostok Vladivostok; kursk Kursk; belgorod Belgorod; ufa Ufa; astrakhan Astrakhan
  UA kyiv Kyiv, Kiev; donetsk Donetsk; luhansk Luhansk, Lugansk; kharkiv Kharkiv; odesa Odesa, Odessa; mariupol Mariupol; kherson Kherson
  UA zaporizhzhia Zaporizhzhia, Zaporizhia; bakhmut Bakhmut; lviv Lviv; debaltseve Debaltseve; sevastopol Sevastopol; simferopol Simferopol
  BY minsk Minsk
  PL warsaw Warsaw; krakow Krakow, Kraków; gdansk Gdansk, Gdańsk
  CZ prague Prague
  SK bratislava Bratislava
  HU budapest Budapest
  AT vienna Vienna; salzburg Salzburg; graz Graz
  DE berlin Berlin; munich Munich; frankfurt Frankfurt; hamburg Hamburg; cologne ~Cologne; stuttgart Stuttgart; dusseldorf Dusseldorf, Düsseldorf
  DE leipzig Leipzig; dresden Dresden; bonn Bonn; hanover ~Hanover; dortmund Dortmund; bremen Bremen; nuremberg Nuremberg; magdeburg Magdeburg
  CH geneva Geneva; zurich Zurich, Zürich; bern Bern, Berne; lausanne Lausanne; basel Basel; davos Davos; lugano Lugano; montreux Montreux
  FR paris ~Paris; marseille Marseille, Marseilles; lyon Lyon, Lyons; toulouse Toulouse; nice ~Nice; bordeaux Bordeaux; strasbourg Strasbourg
  FR lille Lille; nantes Nantes; cannes Cannes; calais Calais; grenoble Grenoble; montpellier Montpellier; versailles Versailles
  BE brussels Brussels; antwerp Antwerp; liege Liege, Liège
  NL amsterdam Amsterdam; the-hague The Hague; rotterdam Rotterdam; utrecht Utrecht
  LU luxembourg-city Luxembourg City
  GB london ~London; manchester Manchester; birmingham Birmingham; liverpool Liverpool; glasgow Glasgow; edinburgh Edinburgh; cardiff Cardiff
  GB belfast Belfast; leeds Leeds; bristol Bristol; oxford Oxford; cambridge Cambridge; sheffield Sheffield; newcastle Newcastle
  GB southampton Southampton; grimsby Grimsby; wrexham Wrexham; salisbury Salisbury; hull ~Hull
  IE dublin Dublin; cork ~Cork
  ES madrid Madrid; barcelona Barcelona; valencia Valencia; seville Seville; malaga Malaga, Málaga; granada Granada; cordoba Cordoba, Córdoba
  ES bilbao Bilbao; ceuta Ceuta; melilla Melilla; zaragoza Zaragoza
  PT lisbon Lisbon; porto Porto
  IT rome Rome; milan Milan; naples Naples; turin Turin; venice Venice; florence ~Florence; bologna Bologna; genoa Genoa; palermo Palermo
  IT verona Verona; bari ~Bari; catania Catania; trieste Trieste
  VA vatican-city St. Peter's Square
  MT valletta Valletta
  GR athens Athens; thessaloniki Thessaloniki; piraeus Piraeus
  CY nicosia Nicosia; limassol Limassol; larnaca Larnaca
  BG sofia ~Sofia
  RO bucharest Bucharest; constanta Constanta, Constanța
  RS belgrade Belgrade
  HR zagreb Zagreb
  SI ljubljana Ljubljana
  BA sarajevo Sarajevo; srebrenica Srebrenica
  ME podgorica Podgorica
  MK skopje Skopje
  AL tirana Tirana
  XK pristina Pristina
  MD chisinau Chisinau
  SE stockholm Stockholm; malmo Malmo, Malmö; gothenburg Gothenburg
  NO oslo Oslo; bergen ~Bergen
  DK copenhagen Copenhagen
  FI helsinki Helsinki
  IS reykjavik Reykjavik
  EE tallinn Tallinn
  LV riga Riga
  LT vilnius Vilnius
  US washington ~Washington, Washington DC, Washington D.C.; new-york New York, New York City; los-angeles Los Angeles; chicago Chicago
  US houston ~Houston; boston Boston; san-francisco San Francisco; seattle Seattle; miami Miami; dallas ~Dallas; atlanta Atlanta; detroit Detroit
  US philadelphia Philadelphia; las-vegas Las Vegas; denver ~Denver; baltimore Baltimore; new-orleans New Orleans; orlando ~Orlando
  US san-diego San Diego; phoenix ~Phoenix; minneapolis Minneapolis; charleston Charleston; camp-david Camp David; guantanamo Guantanamo
  US palo-alto Palo Alto; silicon-valley Silicon Valley; pittsburgh Pittsburgh; salt-lake-city Salt Lake City; honolulu Honolulu
  CA ottawa Ottawa; toronto Toronto; montreal Montreal; vancouver Vancouver; quebec Quebec; calgary Calgary; edmonton Edmonton
  MX mexico-city Mexico City; tijuana Tijuana; guadalajara Guadalajara; acapulco Acapulco
  CU havana Havana
  HT port-au-prince Port-au-Prince
  DO santo-domingo Santo Domingo
  JM kingston ~Kingston
  PR san-juan San Juan
  GT guatemala-city Guatemala City
  HN tegucigalpa Tegucigalpa
  SV san-salvador San Salvador
  NI managua Managua
  CR san-jose San Jose, San José
  PA panama-city Panama City
  CO bogota Bogota, Bogotá; medellin Medellin, Medellín; cali ~Cali
  VE caracas Caracas
  EC quito Quito; guayaquil Guayaquil
  PE lima ~Lima; cusco Cusco
  BO la-paz La Paz
  CL santiago ~Santiago
  AR buenos-aires Buenos Aires; rosario ~Rosario
  UY montevideo Montevideo
  PY asuncion Asuncion, Asunción
  BR brasilia Brasilia, Brasília; rio-de-janeiro Rio de Janeiro; sao-paulo Sao Paulo, São Paulo; salvador-br Belo Horizonte
  ET addis-ababa Addis Ababa
  ER asmara Asmara
  KE nairobi Nairobi; mombasa Mombasa; garissa Garissa; kisumu Kisumu
  UG kampala Kampala; entebbe Entebbe
  TZ dar-es-salaam Dar es Salaam; dodoma Dodoma; zanzibar Zanzibar
  RW kigali Kigali
  BI bujumbura Bujumbura
  CD kinshasa Kinshasa; goma Goma; lubumbashi Lubumbashi
  CG brazzaville Brazzaville
  CF bangui Bangui
  CM yaounde Yaounde, Yaoundé; douala Douala; maroua Maroua
  TD ndjamena N'Djamena, Ndjamena
  NE niamey Niamey; diffa Diffa
  NG abuja Abuja; lagos Lagos; kano ~Kano; maiduguri Maiduguri; jos ~Jos; chibok Chibok; borno Borno; gombe Gombe
  BJ cotonou Cotonou
  GH accra Accra
  TG lome Lomé, Lome
  CI abidjan Abidjan; yamoussoukro Yamoussoukro
  BF ouagadougou Ouagadougou
  ML bamako Bamako; timbuktu Timbuktu; gao ~Gao; kidal Kidal
  SN dakar Dakar
  GM banjul Banjul
  GN conakry Conakry
  SL freetown Freetown
  LR monrovia Monrovia
  GA libreville Libreville
  GQ malabo Malabo
  AO luanda Luanda
  ZM lusaka Lusaka
  ZW harare Harare
  MW lilongwe Lilongwe
  MZ maputo Maputo
  ZA pretoria Pretoria; johannesburg Johannesburg; cape-town Cape Town; durban Durban; soweto Soweto
  NA windhoek Windhoek
  BW gaborone Gaborone
  MG antananarivo Antananarivo
  MU port-louis Port Louis
  SC victoria-sc ~Victoria
  LK kandy Kandy
  SG singapore-city Changi
  HK kowloon Kowloon
  FJ suva Suva
  PG port-moresby Port Moresby
  BN bandar-seri-begawan Bandar Seri Begawan
  MN ulaanbaatar Ulaanbaatar, Ulan Bator
  BT thimphu Thimphu
  MC monte-carlo Monte Carlo
`,
);
