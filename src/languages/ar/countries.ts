import { countryEntries, demonymEntries, regionEntries, type PlaceEntry } from '../tables/places.js';
import { inflectNisba } from './nisba.js';

/** Countries by ISO 3166 code. `~`: also an everyday word. */
export const COUNTRIES: PlaceEntry[] = countryEntries(
  `
  AD أندورا
  AE الإمارات العربية المتحدة، الإمارات، دولة الإمارات
  AF أفغانستان
  AG أنتيغوا وبربودا
  AL ألبانيا
  AM أرمينيا
  AO أنغولا
  AR الأرجنتين
  AT النمسا
  AU أستراليا
  AZ أذربيجان
  BA البوسنة والهرسك، البوسنة
  BB بربادوس
  BD بنغلاديش، بنجلاديش
  BE بلجيكا
  BF بوركينا فاسو
  BG بلغاريا
  BH البحرين، مملكة البحرين
  BI بوروندي
  BN بروناي
  BO بوليفيا
  BR البرازيل
  BS الباهاماس، جزر البهاما
  BT بوتان
  BW بوتسوانا
  BY بيلاروسيا، بيلاروس، روسيا البيضاء
  BZ بليز
  CA كندا
  CD الكونغو الديمقراطية، جمهورية الكونغو الديمقراطية
  CF أفريقيا الوسطى، إفريقيا الوسطى، جمهورية أفريقيا الوسطى
  CG الكونغو، جمهورية الكونغو، الكونغو برازافيل
  CH سويسرا
  CI ساحل العاج، كوت ديفوار
  CL تشيلي، شيلي
  CM الكاميرون
  CN الصين، جمهورية الصين الشعبية
  CO كولومبيا
  CR كوستاريكا
  CU كوبا
  CV الرأس الأخضر
  CY قبرص
  CZ التشيك، جمهورية التشيك
  DE ألمانيا
  DJ جيبوتي
  DK الدنمارك، الدانمارك، الدنمرك، الدانمرك
  DM دومينيكا
  DO جمهورية الدومينيكان، الدومينيكان
  DZ الجزائر
  EC الإكوادور
  EE إستونيا
  EG مصر، جمهورية مصر العربية
  EH الصحراء الغربية، إقليم الصحراء
  ER إريتريا، ارتريا
  ES إسبانيا، أسبانيا
  ET إثيوبيا، أثيوبيا
  FI فنلندا
  FJ فيجي
  FR فرنسا
  GA الغابون
  GB بريطانيا، المملكة المتحدة، إنجلترا، انكلترا، اسكتلندا، أسكتلندا، ويلز، بريطانيا العظمى، أيرلندا الشمالية
  GD غرينادا
  GE جورجيا
  GH غانا
  GL غرينلاند
  GM غامبيا
  GN غينيا
  GP غوادلوب
  GQ غينيا الاستوائية
  GR اليونان
  GT غواتيمالا
  GW غينيا بيساو
  GY غيانا
  HK هونغ كونغ، هونج كونج
  HN هندوراس
  HR كرواتيا
  HT هايتي
  HU المجر، هنغاريا
  ID إندونيسيا
  IE أيرلندا، إيرلندا
  IL إسرائيل، دولة إسرائيل، الدولة العبرية
  IN الهند
  IQ العراق
  IR إيران، الجمهورية الإسلامية الإيرانية
  IS آيسلندا، أيسلندا
  IT إيطاليا
  JM جامايكا
  JO الأردن، المملكة الأردنية الهاشمية
  JP اليابان
  KE كينيا
  KG قيرغيزستان، قرغيزستان
  KH كمبوديا
  KM جزر القمر
  KP كوريا الشمالية
  KR كوريا الجنوبية
  KW الكويت، دولة الكويت
  KZ كازاخستان، قازاخستان
  LA لاوس
  LB لبنان، الجمهورية اللبنانية
  LC سانت لوسيا
  LI ليختنشتاين
  LK سريلانكا، سري لانكا
  LR ليبيريا
  LS ليسوتو
  LT ليتوانيا
  LU لوكسمبورغ، لوكسمبورج
  LV لاتفيا
  LY ليبيا
  MA المغرب، المملكة المغربية
  MC موناكو
  MD مولدوفا
  ME الجبل الأسود، مونتينيغرو
  MG مدغشقر
  MK مقدونيا الشمالية، مقدونيا
  ML دولة مالي، جمهورية مالي، ~مالي
  MM ميانمار، بورما
  MN منغوليا
  MO ماكاو
  MR موريتانيا
  MT مالطا
  MU موريشيوس
  MV المالديف، جزر المالديف
  MW مالاوي، ملاوي
  MX المكسيك
  MY ماليزيا
  MZ موزمبيق، الموزمبيق
  NA ناميبيا
  NE النيجر
  NG نيجيريا
  NI نيكاراغوا
  NL هولندا
  NO النرويج
  NP نيبال، النيبال
  NZ نيوزيلندا، نيوزيلاندا
  OM سلطنة عمان
  PA بنما
  PE بيرو، البيرو
  PG بابوا غينيا الجديدة
  PH الفلبين، الفليبين
  PK باكستان
  PL بولندا، بولونيا
  PR بورتوريكو
  PS فلسطين، الأراضي الفلسطينية، دولة فلسطين
  PT البرتغال
  PY باراغواي، الباراغواي
  QA قطر، دولة قطر
  RE لا ريونيون، ريونيون، جزيرة لا ريونيون، جزيرة ريونيون
  RO رومانيا
  RS صربيا
  RU روسيا، روسيا الاتحادية
  RW رواندا
  SA السعودية، المملكة العربية السعودية، العربية السعودية
  SC سيشل
  SD السودان
  SE السويد
  SG سنغافورة
  SI سلوفينيا
  SK سلوفاكيا
  SL سيراليون
  SM سان مارينو
  SN السنغال
  SO الصومال
  SR سورينام
  SS جنوب السودان
  SV السلفادور
  SY سوريا، سورية، الجمهورية العربية السورية
  SZ إسواتيني، سوازيلاند
  TD تشاد
  TG توغو
  TH تايلاند، تايلند
  TJ طاجيكستان
  TL تيمور الشرقية
  TM تركمانستان
  TN تونس
  TO تونغا
  TR تركيا
  TT ترينيداد وتوباغو
  TW تايوان
  TZ تنزانيا
  UA أوكرانيا
  UG أوغندا
  US الولايات المتحدة الأمريكية، الولايات المتحدة الأميركية، الولايات المتحدة، أميركا، أمريكا
  UY أوروغواي، الأوروغواي، أورغواي
  UZ أوزبكستان
  VA الفاتيكان
  VE فنزويلا
  VN فيتنام
  VU فانواتو
  WS ساموا
  XK كوسوفو
  YE اليمن، الجمهورية اليمنية
  ZA جنوب أفريقيا، جنوب إفريقيا
  ZM زامبيا
  ZW زيمبابوي
`, 'ال',
);

/** Nationalities. `+`: a form of its own that takes no endings. */
export const DEMONYMS: PlaceEntry[] = demonymEntries(
  `
  AD أندوري
  AE إماراتي
  AF أفغاني، +الأفغان
  AL ألباني، +الألبان
  AM أرميني، أرمني، +الأرمن
  AO أنغولي
  AR أرجنتيني
  AT نمساوي
  AU أسترالي
  AZ أذربيجاني، أذري
  BA بوسني
  BD بنغلاديشي، بنجلاديشي، بنغالي
  BE بلجيكي
  BF بوركيني
  BG بلغاري
  BH بحريني
  BO بوليفي
  BR برازيلي
  BY بيلاروسي
  CA كندي
  CD كونغولي
  CH سويسري
  CI إيفواري، عاجي
  CL تشيلي، شيلي
  CM كاميروني
  CN صيني
  CO كولومبي
  CR كوستاريكي
  CU كوبي
  CY قبرصي، +القبارصة
  CZ تشيكي
  DE ألماني، +الألمان، +ألمان
  DJ جيبوتي
  DK دنماركي، دانماركي
  DO دومينيكاني
  DZ جزائري
  EC إكوادوري
  EE إستوني
  EG مصري
  EH صحراوي
  ER إريتري، ارتري
  ES إسباني، +الإسبان
  ET إثيوبي
  FI فنلندي
  FR فرنسي
  GA غابوني
  GB بريطاني، إنجليزي، إنكليزي، اسكتلندي، ويلزي، +الإنجليز، +الإنكليز
  GE جورجي
  GH غاني
  GM غامبي
  GN غيني
  GR يوناني
  GT غواتيمالي
  HN هندوراسي
  HR كرواتي
  HT هايتي
  HU مجري، هنغاري
  ID إندونيسي
  IE أيرلندي، إيرلندي
  IL إسرائيلي
  IN هندي، +الهنود، +هنود
  IQ عراقي
  IR إيراني
  IS آيسلندي، أيسلندي
  IT إيطالي، +الطليان
  JM جامايكي
  JO أردني
  JP ياباني
  KE كيني
  KG قيرغيزي
  KH كمبودي
  KP كوري شمالي
  KR كوري جنوبي
  KW كويتي
  KZ كازاخستاني، كازاخي
  LA لاوسي
  LB لبناني
  LK سريلانكي
  LR ليبيري
  LT ليتواني
  LV لاتفي
  LY ليبي
  MA مغربي، +المغاربة، +مغاربة
  MD مولدوفي
  MK مقدوني
  MM بورمي
  MN منغولي
  MR موريتاني
  MT مالطي
  MV مالديفي
  MX مكسيكي
  MY ماليزي
  MZ موزمبيقي
  NA ناميبي
  NG نيجيري
  NL هولندي
  NO نرويجي
  NP نيبالي
  NZ نيوزيلندي
  OM عُماني
  PA بنمي
  PE بيروفي
  PH فلبيني، فليبيني
  PK باكستاني
  PL بولندي، بولوني
  PS فلسطيني
  PT برتغالي
  QA قطري
  RO روماني
  RS صربي، +الصرب
  RU روسي، +الروس
  RW رواندي
  SA سعودي
  SD سوداني
  SE سويدي
  SG سنغافوري
  SI سلوفيني
  SK سلوفاكي
  SL سيراليوني
  SN سنغالي
  SO صومالي
  SV سلفادوري
  SY سوري
  TD تشادي
  TH تايلاندي، تايلندي
  TJ طاجيكي
  TM تركماني
  TN تونسي، +التوانسة
  TR تركي، +الأتراك، +أتراك
  TW تايواني
  TZ تنزاني
  UA أوكراني
  UG أوغندي
  US أمريكي، أميركي، +الأمريكان، +الأميركان
  UY أوروغواياني
  UZ أوزبكي
  VE فنزويلي
  VN فيتنامي
  XK كوسوفي
  YE يمني
  ZA جنوب أفريقي، جنوب إفريقي
  ZM زامبي
  ZW زيمبابوي
`,
  inflectNisba,
);

/** Regions, waters and islands, with the country they belong to where that is one and undisputed. */
export const REGIONS: PlaceEntry[] = regionEntries(
  `
  region:gaza-strip PS قطاع غزة
  region:west-bank PS الضفة الغربية، الضفة الغربية المحتلة
  region:golan SY الجولان، هضبة الجولان، مرتفعات الجولان
  region:sinai EG سيناء، شبه جزيرة سيناء، شمال سيناء
  region:kurdistan-iraq IQ كردستان العراق، إقليم كردستان
  region:kurdistan كردستان
  region:darfur SD دارفور، إقليم دارفور
  region:kordofan SD كردفان، جنوب كردفان
  region:crimea UA القرم، شبه جزيرة القرم
  region:donbas UA دونباس
  region:kashmir كشمير
  region:punjab البنجاب
  region:sindh PK ~السند
  region:balochistan PK بلوشستان
  region:chechnya RU الشيشان
  region:dagestan RU داغستان
  region:siberia RU سيبيريا
  region:catalonia ES كتالونيا، كاتالونيا
  region:andalusia ES الأندلس
  region:sicily IT صقلية
  region:sardinia IT سردينيا
  region:bavaria DE بافاريا
  region:california US كاليفورنيا
  region:texas US تكساس
  region:florida US فلوريدا
  region:alaska US ألاسكا
  region:hawaii US هاواي
  region:quebec-province CA أونتاريو
  region:tibet CN التبت
  region:xinjiang CN شينجيانغ، شينغيانغ
  region:nagorno-karabakh AZ ناغورنو قره باغ، قره باغ
  region:rif MA الريف المغربي
  region:kabylie DZ القبائل الكبرى
  region:barqa LY برقة
  region:tihama YE تهامة
  region:hadhramaut YE حضرموت
  region:qassim SA القصيم
  region:asir SA ~عسير
  region:eastern-province SA المنطقة الشرقية
  region:najd SA ~نجد
  region:hejaz SA الحجاز، الأراضي الحجازية
  region:bekaa LB البقاع، سهل البقاع
  region:mount-lebanon LB جبل لبنان
  region:galilee IL الجليل
  region:negev IL النقب
  region:upper-egypt EG صعيد مصر
  region:nile-delta EG دلتا النيل
  region:middle-east الشرق الأوسط، الشرق الاوسط
  region:north-africa شمال أفريقيا، شمال إفريقيا
  region:horn-of-africa القرن الأفريقي، القرن الإفريقي
  region:sahel الساحل الأفريقي، منطقة الساحل
  region:maghreb المغرب العربي، المغرب الكبير
  region:levant بلاد الشام
  region:arab-world العالم العربي، الوطن العربي
  region:balkans البلقان
  region:caucasus القوقاز
  region:scandinavia الدول الإسكندنافية
  region:africa أفريقيا، إفريقيا، القارة السمراء، القارة الأفريقية
  region:europe أوروبا، أوربا
  region:asia آسيا
  region:latin-america أميركا اللاتينية، أمريكا اللاتينية
  region:south-america أميركا الجنوبية، أمريكا الجنوبية
  region:north-america أميركا الشمالية، أمريكا الشمالية
  region:central-asia آسيا الوسطى
  region:southeast-asia جنوب شرق آسيا
  region:antarctica القطب الجنوبي
  region:arctic القطب الشمالي
  region:gulf-states دول الخليج، دول الخليج العربية
  region:indian-subcontinent شبه القارة الهندية
  region:arabian-peninsula شبه الجزيرة العربية، الجزيرة العربية
  water:persian-gulf الخليج الفارسي، الخليج العربي، الخليج
  water:red-sea البحر الأحمر
  water:mediterranean البحر المتوسط، البحر الأبيض المتوسط، حوض المتوسط
  water:black-sea البحر الأسود
  water:caspian بحر قزوين
  water:dead-sea البحر الميت
  water:arabian-sea بحر العرب
  water:gulf-of-aden خليج عدن
  water:gulf-of-oman خليج عمان، بحر عمان
  water:gulf-of-aqaba خليج العقبة
  water:gulf-of-suez خليج السويس
  water:hormuz مضيق هرمز
  water:bab-el-mandeb باب المندب، مضيق باب المندب
  water:suez-canal EG قناة السويس
  water:panama-canal PA قناة بنما
  water:bosphorus TR البوسفور، مضيق البوسفور
  water:gibraltar مضيق جبل طارق
  water:nile نهر النيل، النيل
  water:euphrates نهر الفرات، الفرات
  water:tigris نهر دجلة، دجلة
  water:jordan-river نهر الأردن
  water:yarmouk نهر اليرموك، اليرموك
  water:litani LB نهر الليطاني، الليطاني
  water:indian-ocean المحيط الهندي
  water:atlantic المحيط الأطلسي، الأطلسي
  water:pacific المحيط الهادئ، المحيط الهادي
  water:south-china-sea بحر الصين الجنوبي
  water:north-sea بحر الشمال
  water:baltic بحر البلطيق، البلطيق
  water:aegean بحر إيجه
  island:socotra YE سقطرى
  island:lampedusa IT لامبيدوزا
  island:crete GR كريت، جزيرة كريت
  island:lesbos GR ليسبوس
  island:sumatra ID سومطرة
  island:java ID جاوة
  island:bali ID جزيرة بالي
  island:djerba TN جربة
  island:qeshm IR قشم، جزيرة قشم
  island:kish IR جزيرة كيش
`, 'ال',
);
