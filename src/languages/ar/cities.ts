import { cityEntries, type PlaceEntry } from '../tables/places.js';

/** Capitals, main cities and other places that news is from, by country; the Arab world in more detail. `~`: also an everyday word or a name. */
export const CITIES: PlaceEntry[] = cityEntries(
  `
  MA rabat الرباط; casablanca الدار البيضاء، كازابلانكا; marrakesh مراكش; fez ~فاس; tangier طنجة; agadir أغادير، أكادير; meknes مكناس; oujda وجدة
  MA kenitra القنيطرة المغربية; tetouan تطوان; safi آسفي; al-hoceima الحسيمة; nador الناظور; sale ~سلا; beni-mellal بني ملال; ouarzazate ورزازات
  MA essaouira الصويرة; mohammedia المحمدية; skhirat الصخيرات
  EH laayoune العيون; dakhla الداخلة; guerguerat الكركرات; tindouf-smara السمارة
  DZ algiers الجزائر العاصمة; oran وهران; constantine قسنطينة; annaba عنابة; setif سطيف; batna باتنة; blida البليدة; chlef الشلف; tlemcen تلمسان
  DZ bejaia بجاية; tizi-ouzou تيزي وزو; ghardaia غرداية; ouargla ورقلة; tamanrasset تمنراست; tindouf تندوف; bechar بشار الجزائرية; skikda سكيكدة
  DZ mostaganem مستغانم; boumerdes بومرداس; tenes ~تنس; tipaza تيبازة; ain-defla عين الدفلى; cherchell شرشال; biskra بسكرة; adrar ~أدرار
  DZ djelfa الجلفة; msila المسيلة; jijel جيجل; in-amenas عين أمناس
  TN tunis تونس العاصمة; sfax صفاقس; sousse ~سوسة; kairouan القيروان; bizerte بنزرت; gabes قابس; gafsa قفصة; sidi-bouzid سيدي بوزيد
  TN kasserine القصرين; monastir المنستير; nabeul ~نابل; hammamet الحمامات; medenine مدنين; tataouine تطاوين; ben-guerdane بن قردان
  TN el-kef ~الكاف
  LY tripoli-ly طرابلس; benghazi بنغازي; misrata مصراتة; sirte ~سرت; derna درنة; tobruk طبرق; sabha سبها; zawiya الزاوية; zintan الزنتان
  LY ajdabiya أجدابيا; bayda البيضاء الليبية; kufra الكفرة; sabratha صبراتة; zuwara زوارة; ras-lanuf رأس لانوف; skhirat-ly غريان
  EG cairo القاهرة; alexandria الإسكندرية، الاسكندرية; giza الجيزة; port-said بورسعيد، بور سعيد; suez السويس; ismailia الإسماعيلية; luxor الأقصر
  EG aswan أسوان; sharm-el-sheikh شرم الشيخ; hurghada الغردقة; arish العريش; rafah رفح; damietta دمياط; mansoura المنصورة; tanta طنطا
  EG zagazig الزقازيق; fayoum الفيوم; minya المنيا; asyut أسيوط; sohag سوهاج; qena قنا; beni-suef بني سويف; ras-gharib رأس غارب
  EG marsa-matruh مرسى مطروح; sheikh-zuweid الشيخ زويد; taba طابا; ain-sokhna العين السخنة; dahab ~دهب; safaga سفاجا; imbaba إمبابة
  EG nasr-city مدينة نصر; tahrir-square ميدان التحرير; rashid ~رشيد; kafr-el-sheikh كفر الشيخ; port-ghalib العلمين
  SD khartoum الخرطوم; omdurman أم درمان; port-sudan بورتسودان، بورسودان; el-fasher الفاشر; nyala نيالا; el-obeid الأبيض السودانية; kassala كسلا
  SD wad-madani ود مدني; el-geneina الجنينة; gedaref القضارف; abyei أبيي; merowe مروي
  SS juba جوبا; malakal ملكال; bentiu بانتيو
  MR nouakchott نواكشوط; nouadhibou نواذيبو
  SO mogadishu مقديشو; hargeisa هرجيسا، هرغيسا; kismayo كيسمايو; baidoa بيدوا; bosaso بوصاصو
  DJ djibouti-city جيبوتي العاصمة
  KM moroni موروني
  SA riyadh الرياض; jeddah جدة; mecca مكة المكرمة، مكة، مكه; medina المدينة المنورة; dammam الدمام; khobar الخبر السعودية; dhahran الظهران
  SA taif الطائف; tabuk تبوك; buraidah بريدة; unaizah عنيزة; hail ~حائل; abha أبها; khamis-mushait خميس مشيط; jazan جازان، جيزان; najran نجران
  SA al-ahsa الأحساء; hofuf الهفوف; qatif القطيف; jubail الجبيل; yanbu ينبع; hafr-al-batin حفر الباطن; arar عرعر; sakaka سكاكا; al-jawf ~الجوف
  SA al-baha الباحة; al-kharj الخرج; bisha بيشة; tayma تيماء; al-ula العلا; mina ~منى; arafat عرفات، مشعر عرفات; muzdalifah مزدلفة; rabigh رابغ
  SA qunfudhah القنفذة; neom نيوم; wadi-al-dawasir وادي الدواسر; al-majmaah المجمعة; zulfi الزلفي; shaqra ~شقراء; al-rass ~الرس; diriyah الدرعية
  SA samtah صامطة; sharurah شرورة; duba ضباء; al-wajh ~الوجه; umluj أملج; ras-tanura رأس تنورة; safwa صفوى; saihat سيهات
  YE sanaa صنعاء; aden عدن; taiz تعز; hodeidah الحديدة; marib مأرب; ibb ~إب; saada صعدة; mukalla المكلا; lahij لحج; abyan أبين; shabwa شبوة
  YE dhamar ذمار; hajjah حجة اليمنية; amran ~عمران; dhale الضالع; al-bayda ~البيضاء; zinjibar زنجبار; seiyun سيئون; mocha ~المخا
  YE ataq عتق اليمنية; raydah حرض
  OM muscat مسقط; salalah صلالة; sohar صحار; nizwa نزوى; duqm الدقم
  AE abu-dhabi أبوظبي، أبو ظبي; dubai دبي; sharjah الشارقة; ajman عجمان; ras-al-khaimah رأس الخيمة; fujairah الفجيرة; umm-al-quwain أم القيوين
  AE al-ain ~العين
  QA doha الدوحة; al-rayyan ~الريان; al-khor ~الخور; lusail لوسيل
  BH manama المنامة; muharraq المحرق; sitra سترة البحرينية
  KW kuwait-city مدينة الكويت; hawally حولي; jahra الجهراء; ahmadi الأحمدي; farwaniya الفروانية
  IQ baghdad بغداد; basra البصرة; mosul الموصل; erbil أربيل; kirkuk كركوك; najaf النجف; karbala كربلاء; sulaymaniyah السليمانية; ramadi الرمادي
  IQ fallujah الفلوجة; tikrit تكريت; samarra سامراء; baiji بيجي; baquba بعقوبة; nasiriyah الناصرية; amarah العمارة; hillah الحلة; kut الكوت
  IQ diwaniyah الديوانية; duhok دهوك; sinjar سنجار; tal-afar تلعفر; anbar الأنبار; diyala ديالى; nineveh نينوى; khanaqin خانقين; haditha ~حديثة
  IQ hawija الحويجة; sadr-city مدينة الصدر; salahaddin محافظة صلاح الدين
  SY damascus دمشق; aleppo حلب; homs حمص; hama حماة; latakia اللاذقية; tartus طرطوس; deir-ez-zor دير الزور; raqqa الرقة; idlib إدلب; daraa درعا
  SY suwayda السويداء; hasakah الحسكة; qamishli القامشلي; palmyra تدمر; kobani كوباني، عين العرب; zabadani الزبداني
  SY ghouta الغوطة الشرقية، الغوطة; afrin عفرين; manbij منبج; quneitra القنيطرة; jisr-al-shughur جسر الشغور; azaz أعزاز; douma ~دوما
  SY al-bab ~الباب; tell-abyad تل أبيض; maaloula معلولا; foua الفوعة; kafraya كفريا
  LB beirut بيروت; tripoli-lb طرابلس اللبنانية; sidon صيدا; tyre مدينة صور; baalbek بعلبك; zahle زحلة; arsal عرسال; nabatieh النبطية
  LB jounieh جونية; hermel الهرمل; dahiyeh الضاحية الجنوبية; naqoura الناقورة; ain-al-hilweh عين الحلوة
  JO amman عمان; irbid إربد; zarqa الزرقاء; aqaba العقبة; maan ~معان; mafraq المفرق; karak الكرك; salt ~السلط; jerash جرش; petra البتراء
  JO ramtha الرمثا; ajloun عجلون; zaatari الزعتري; madaba مادبا; tafilah الطفيلة
  PS gaza غزة، مدينة غزة; ramallah رام الله; hebron مدينة الخليل; nablus نابلس; jenin جنين; bethlehem بيت لحم; tulkarm طولكرم; qalqilya قلقيلية
  PS jericho أريحا; khan-younis خان يونس، خانيونس; deir-al-balah دير البلح; jabalia جباليا; beit-hanoun بيت حانون; beit-lahia بيت لاهيا
  PS nuseirat النصيرات; duma-ps ~دوما الفلسطينية; salfit سلفيت; tubas طوباس; al-bireh البيرة الفلسطينية
  IL jerusalem القدس، القدس الشرقية، القدس المحتلة، أورشليم; tel-aviv تل أبيب; haifa حيفا; jaffa يافا; acre ~عكا; nazareth الناصرة
  IL beersheba بئر السبع; eilat إيلات; ashkelon عسقلان; ashdod أسدود، أشدود; sderot سديروت; netanya نتانيا; herzliya هرتسليا; lod ~اللد
  TR ankara أنقرة; istanbul إسطنبول، اسطنبول، استانبول; izmir إزمير; antalya أنطاليا; gaziantep غازي عنتاب; diyarbakir ديار بكر
  TR sanliurfa شانلي أورفا، أورفا; suruc سوروج، سروج; adana أضنة; incirlik إنجرليك، انجرليك، إنجيرليك; bodrum بودروم; hatay هاتاي; kilis كيليس
  TR antakya أنطاكيا; trabzon طرابزون; bursa بورصة التركية; konya قونية; mersin مرسين; agri آغري، أغري; kahramanmaras كهرمان مرعش; sirnak شرناق
  TR dogubayazit دوغو بايزيد
  IR tehran طهران; isfahan أصفهان; mashhad مدينة مشهد; shiraz شيراز; tabriz تبريز; qom مدينة قم; ahvaz الأحواز، الأهواز; bandar-abbas بندر عباس
  IR natanz نطنز; fordow فوردو، فردو; bushehr بوشهر; arak ~آراك; kerman كرمان; kermanshah كرمانشاه; abadan عبادان; parchin بارشين، بارتشين
  IR hormozgan هرمزغان، هرمزجان; zahedan زاهدان
  AF kabul كابل، كابول; kandahar قندهار; herat هرات، هيرات; kunduz قندوز، قندز; jalalabad جلال أباد، جلال آباد; mazar-i-sharif مزار شريف
  AF helmand هلمند; zabul زابل; nangarhar ننغرهار، نانغارهار; kunar كونار; ghazni غزني; badakhshan بدخشان
  PK islamabad إسلام أباد، إسلام آباد، اسلام اباد; karachi كراتشي; lahore لاهور; peshawar بيشاور; quetta كويتا، قويتا; rawalpindi راولبندي
  PK multan ملتان; faisalabad فيصل آباد، فيصل أباد; murree موري; waziristan وزيرستان، شمال وزيرستان; swat وادي سوات
  IN new-delhi نيودلهي، دلهي; mumbai مومباي، بومباي; kolkata كلكتا، كالكوتا; chennai تشيناي; bangalore بنغالور، بانغالور
  IN hyderabad حيدر أباد، حيدر آباد; srinagar سريناغار; ahmedabad أحمد آباد; gurdaspur غورداسبور
  BD dhaka دكا; chittagong شيتاغونغ; coxs-bazar كوكس بازار
  LK colombo كولومبو
  NP kathmandu كاتماندو، كاتمندو
  MV male ~ماليه
  CN beijing بكين، بيجين; shanghai شنغهاي، شانغهاي; guangzhou غوانزو، قوانغتشو; shenzhen شنزن، شينزين; wuhan ووهان; tianjin تيانجين
  CN urumqi أورومتشي; lhasa لاسا; chongqing تشونغتشينغ; nanjing نانجينغ
  JP tokyo طوكيو; osaka أوساكا; hiroshima هيروشيما; nagasaki ناغازاكي، ناجازاكي; fukushima فوكوشيما; kyoto كيوتو
  KR seoul سول، سيول; busan بوسان; pyeongchang بيونغ تشانغ
  KP pyongyang بيونغ يانغ، بيونغيانغ
  TW taipei تايبيه، تايبه
  TH bangkok بانكوك; phuket بوكيت
  VN hanoi هانوي; ho-chi-minh هو تشي منه، سايغون
  MM yangon يانغون، رانغون; naypyidaw نايبيداو
  KH phnom-penh بنوم بنه
  LA vientiane فيينتيان
  MY kuala-lumpur كوالالمبور، كوالا لمبور; putrajaya بوتراجايا; penang بينانغ
  ID jakarta جاكرتا; surabaya سورابايا; bandung باندونغ; aceh آتشيه
  PH manila مانيلا; davao دافاو; mindanao مينداناو; cebu سيبو
  AU canberra كانبرا; sydney سيدني; melbourne ملبورن; perth ~بيرث; brisbane بريزبن، بريسبان; adelaide أديلايد
  NZ wellington ولينغتون، ويلينغتون; auckland أوكلاند; christchurch كرايستشيرش; mount-cook جبل كوك; queenstown كوينزتاون
  KZ astana أستانا، آستانا; almaty ألماتي، ألما آتا; baikonur بايكونور
  UZ tashkent طشقند; samarkand سمرقند; bukhara ~بخارى
  TM ashgabat عشق أباد، عشق آباد
  TJ dushanbe دوشنبه، دوشنبي
  KG bishkek بشكيك
  AZ baku باكو
  AM yerevan يريفان
  GE tbilisi تبليسي، تبيليسي
  RU moscow موسكو; saint-petersburg سان بطرسبرغ، سانت بطرسبرغ، بطرسبرغ، سان بطرسبورغ; sochi سوتشي; kazan قازان; grozny غروزني
  RU vladivostok فلاديفوستوك; kursk كورسك; belgorod بيلغورود; ufa ~أوفا; astrakhan أستراخان
  UA kyiv كييف; donetsk دونيتسك; luhansk لوغانسك، لوهانسك; kharkiv خاركيف، خاركوف; odesa أوديسا; mariupol ماريوبول; kherson خيرسون
  UA zaporizhzhia زابوريجيا، زابوروجيا; bakhmut باخموت; lviv لفيف; debaltseve ديبالتسيفي; sevastopol سيفاستوبول; simferopol سيمفيروبول
  BY minsk مينسك
  PL warsaw وارسو; krakow كراكوف; gdansk غدانسك
  CZ prague براغ
  SK bratislava براتيسلافا
  HU budapest بودابست
  AT vienna فيينا; salzburg سالزبورغ; graz غراتس
  DE berlin برلين; munich ميونيخ، ميونخ; frankfurt فرانكفورت; hamburg هامبورغ; cologne كولونيا; stuttgart شتوتغارت; dusseldorf دوسلدورف
  DE leipzig لايبزيغ; dresden دريسدن; bonn ~بون; hanover هانوفر، هانوفير; dortmund دورتموند; bremen بريمن; nuremberg نورمبرغ; magdeburg ماغديبورغ
  CH geneva جنيف; zurich زيورخ، زوريخ; bern ~برن; lausanne لوزان; basel ~بازل; davos دافوس; lugano لوغانو; montreux مونترو
  FR paris باريس; marseille مرسيليا، مارسيليا; lyon مدينة ليون; toulouse تولوز; nice ~نيس; bordeaux بوردو; strasbourg ستراسبورغ
  FR lille ~ليل الفرنسية; nantes نانت; cannes ~كان الفرنسية; calais كاليه; grenoble غرونوبل; montpellier مونبلييه; versailles فرساي
  BE brussels بروكسل، بروكسيل; antwerp أنتويرب، أنفرس; liege لييج
  NL amsterdam أمستردام; the-hague لاهاي; rotterdam روتردام; utrecht أوتريخت
  LU luxembourg-city لوكسمبورغ العاصمة
  GB london لندن; manchester مانشستر; birmingham برمنغهام، بيرمنغهام; liverpool ليفربول; glasgow غلاسكو، غلاسغو; edinburgh إدنبرة، أدنبرة، إدنبره
  GB cardiff كارديف; belfast بلفاست; leeds ليدز; bristol بريستول; oxford أكسفورد، أوكسفورد; cambridge كامبريدج، كمبريدج; sheffield شيفيلد
  GB newcastle نيوكاسل; southampton ساوثهامبتون; grimsby غريمسبي; wrexham ريكسهام; salisbury سالزبوري; hull هال البريطانية
  IE dublin دبلن; cork كورك
  ES madrid مدريد; barcelona برشلونة; valencia بلنسية، فالنسيا; seville إشبيلية، اشبيلية; malaga ملقة; granada غرناطة; cordoba ~قرطبة
  ES bilbao بلباو، بيلباو; ceuta سبتة; melilla مليلية; zaragoza سرقسطة
  PT lisbon لشبونة; porto بورتو
  IT rome روما; milan ميلانو; naples نابولي; turin تورينو، تورين; venice البندقية، فينيسيا; florence فلورنسا; bologna بولونيا الإيطالية
  IT genoa جنوة، جنوى; palermo باليرمو; verona فيرونا; bari ~باري; catania كاتانيا; trieste تريستي
  VA vatican-city ساحة القديس بطرس
  MT valletta فاليتا
  GR athens أثينا; thessaloniki سالونيك، سالونيكا; piraeus بيريوس، بيرايوس
  CY nicosia نيقوسيا; limassol ليماسول; larnaca لارنكا
  BG sofia صوفيا
  RO bucharest بوخارست; constanta كونستانتسا، كونستانتا
  RS belgrade بلغراد
  HR zagreb زغرب
  SI ljubljana ليوبليانا
  BA sarajevo سراييفو; srebrenica سريبرينيتسا
  ME podgorica بودغوريتسا
  MK skopje سكوبيه، سكوبيا
  AL tirana تيرانا
  XK pristina بريشتينا
  MD chisinau كيشيناو
  SE stockholm ستوكهولم; malmo مالمو; gothenburg غوتنبرغ، غوتنبورغ
  NO oslo أوسلو; bergen ~بيرغن
  DK copenhagen كوبنهاغن، كوبنهاجن
  FI helsinki هلسنكي
  IS reykjavik ريكيافيك
  EE tallinn تالين
  LV riga ريغا
  LT vilnius فيلنيوس
  US washington واشنطن; new-york نيويورك; los-angeles لوس أنجلوس، لوس أنجليس; chicago شيكاغو; houston هيوستن، هيوستون; boston بوسطن
  US san-francisco سان فرانسيسكو; seattle سياتل; miami ميامي; dallas دالاس; atlanta أتلانتا; detroit ديترويت; philadelphia فيلادلفيا
  US las-vegas لاس فيغاس; denver دنفر; baltimore بالتيمور; new-orleans نيو أورلينز; orlando أورلاندو; san-diego سان دييغو; phoenix فينيكس
  US minneapolis مينيابوليس; charleston تشارلستون; camp-david كامب ديفيد; guantanamo غوانتانامو; palo-alto بالو ألتو
  US silicon-valley وادي السيليكون; pittsburgh بيتسبرغ; salt-lake-city سولت ليك سيتي; honolulu هونولولو
  CA ottawa أوتاوا; toronto تورنتو; montreal مونتريال; vancouver فانكوفر; quebec كيبيك; calgary كالغاري; edmonton إدمونتون
  MX mexico-city مكسيكو، مكسيكو سيتي; tijuana تيخوانا; guadalajara غوادالاخارا; acapulco أكابولكو
  CU havana هافانا
  HT port-au-prince بور أو برنس، بورت أو برنس
  DO santo-domingo سانتو دومينغو
  JM kingston كينغستون
  PR san-juan سان خوان
  GT guatemala-city غواتيمالا سيتي
  HN tegucigalpa تيغوسيغالبا
  SV san-salvador سان سلفادور
  NI managua ماناغوا
  CR san-jose سان خوسيه
  PA panama-city بنما سيتي
  CO bogota بوغوتا; medellin ميديين; cali كالي الكولومبية
  VE caracas كراكاس، كاراكاس
  EC quito كيتو; guayaquil غواياكيل
  PE lima ~ليما; cusco كوسكو
  BO la-paz لاباز
  CL santiago سانتياغو
  AR buenos-aires بوينس آيرس، بوينس ايرس، بوينوس آيرس; rosario روزاريو
  UY montevideo مونتيفيديو
  PY asuncion أسونسيون
  BR brasilia برازيليا; rio-de-janeiro ريو دي جانيرو; sao-paulo ساو باولو; salvador-br بيلو هوريزونتي
  ET addis-ababa أديس أبابا
  ER asmara أسمرة، أسمرا
  KE nairobi نيروبي; mombasa مومباسا; garissa غاريسا; kisumu كيسومو
  UG kampala كمبالا، كامبالا; entebbe عنتيبي، عنتبي
  TZ dar-es-salaam دار السلام; dodoma دودوما; zanzibar زنجبار التنزانية
  RW kigali كيغالي
  BI bujumbura بوجومبورا
  CD kinshasa كينشاسا; goma غوما; lubumbashi لوبومباشي
  CG brazzaville برازافيل
  CF bangui بانغي، بانغوي
  CM yaounde ياوندي; douala دوالا; maroua ماروا
  TD ndjamena نجامينا، أنجمينا
  NE niamey نيامي; diffa ديفا
  NG abuja أبوجا; lagos لاغوس; kano كانو; maiduguri مايدوغوري، مايدوجوري; jos جوس; chibok تشيبوك، شيبوك; borno بورنو; gombe غومبي
  BJ cotonou كوتونو
  GH accra أكرا
  TG lome لومي
  CI abidjan أبيدجان; yamoussoukro ياموسوكرو
  BF ouagadougou واغادوغو
  ML bamako باماكو; timbuktu تمبكتو; gao غاو; kidal كيدال
  SN dakar داكار، دكار
  GM banjul بانجول
  GN conakry كوناكري
  SL freetown فريتاون
  LR monrovia مونروفيا
  GA libreville ليبرفيل
  GQ malabo مالابو
  AO luanda لواندا
  ZM lusaka لوساكا
  ZW harare هراري
  MW lilongwe ليلونغوي
  MZ maputo مابوتو
  ZA pretoria بريتوريا; johannesburg جوهانسبرغ، جوهانسبورغ; cape-town كيب تاون; durban ديربان، دوربان; soweto سويتو
  NA windhoek ويندهوك
  BW gaborone غابورون
  MG antananarivo أنتاناناريفو
  MU port-louis بور لويس
  SC victoria-sc فكتوريا السيشيلية
  LK kandy كاندي
  SG singapore-city شانغي
  HK kowloon كولون الصينية
  FJ suva سوفا
  PG port-moresby بورت مورسبي
  BN bandar-seri-begawan بندر سري بكاوان
  MN ulaanbaatar أولان باتور
  BT thimphu تيمفو
  MC monte-carlo مونت كارلو
`, 'ال',
);
