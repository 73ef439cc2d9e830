import { nameEntries, type NameEntry } from '../tables/names.js';

/** Family names that are common or often in the news. `!`: names its bearer with no first name beside it; `~`: also an everyday word. */
export const FAMILY_NAMES: NameEntry[] = nameEntries(
  'family-name',
  `
  netanyahu !نتنياهو، !نتانياهو; gantz !غانتس، !غانتز; trump !ترامب، !ترمب; biden !بايدن; obama !أوباما; bush بوش; clinton !كلينتون; kerry كيري
  blinken !بلينكن; pompeo !بومبيو; bolton !بولتون; kushner !كوشنر; tillerson !تيلرسون; mattis ماتيس; pence بنس; harris هاريس; sanders ساندرز
  rubio روبيو; vance فانس; hegseth هيغسيث; witkoff ويتكوف; putin !بوتين; medvedev !ميدفيديف; lavrov !لافروف; shoigu !شويغو; peskov !بيسكوف
  zelensky !زيلينسكي; poroshenko !بوروشينكو; macron !ماكرون; hollande !هولاند، !أولاند; sarkozy !ساركوزي; fabius !فابيوس; ledrian لودريان; merkel !ميركل
  scholz !شولتس، شولتز; merz ميرتس; steinmeier !شتاينماير; schaeuble !شويبله; cameron كاميرون; blair !بلير; johnson جونسون; sunak !سوناك
  starmer !ستارمر; corbyn !كوربين; hammond هاموند; tsipras !تسيبراس; varoufakis !فاروفاكيس; renzi !رينزي; berlusconi !برلسكوني; meloni !ميلوني
  draghi !دراغي; rajoy !راخوي; sanchez سانشيز، سانتشيز; mogherini !موغيريني; borrell !بوريل; vonderleyen !فون دير لاين، !فون دير لايين
  stoltenberg !ستولتنبرغ; guterres !غوتيريش، !غوتيريس; kimoon !كي مون; annan عنان; demistura !دي ميستورا; griffiths غريفيث; grundberg !غروندبرغ
  bernadino ليون; kobler كوبلر; erdogan !أردوغان; davutoglu !داود أوغلو، !أوغلو; cavusoglu !تشاووش أوغلو، !جاويش أوغلو; fidan فيدان; yildirim !يلدريم
  demirtas !دميرطاش، !دمرداش; rouhani !روحاني; ahmadinejad !أحمدي نجاد، !نجاد; zarif ظريف; khamenei !خامنئي; khomeini !خميني، !الخميني; raisi رئيسي
  pezeshkian !بزشكيان; araghchi !عراقجي; larijani !لاريجاني; soleimani سليماني; salehi صالحي; amirabdollahian !عبد اللهيان; rafsanjani !رفسنجاني
  khatami !خاتمي; sisi !السيسي; morsi !مرسي; mubarak ~مبارك; shoukry شكري; aboulgheit !أبو الغيط; elaraby العربي; mahlab محلب; madbouly !مدبولي
  baradei !البرادعي; sadat !السادات; nasser ناصر; assad !الأسد; muallem المعلم; mekdad !المقداد; sharaa الشرع; jolani !الجولاني; hariri !الحريري
  berri بري; jumblatt !جنبلاط; geagea !جعجع; aoun عون; mikati !ميقاتي; siniora !السنيورة; bassil باسيل; gemayel الجميل; frangieh !فرنجية
  nasrallah !نصر الله، !نصرالله; qassem قاسم; salame سلامة; abbas عباس; arafat عرفات; haniyeh هنية; meshaal مشعل; sinwar !السنوار; deif الضيف
  fayyad فياض; erekat !عريقات; shtayyeh !اشتية; ganzouri !الجنزوري; barak باراك; sharon !شارون; peres بيريز; rabin رابين; lapid !لابيد، !لبيد
  bennett !بينيت; lieberman !ليبرمان; livni !ليفني; yaalon !يعلون; ashkenazi !أشكنازي; smotrich !سموتريتش; bengvir !بن غفير; gallant !غالانت
  rivlin !ريفلين; herzog !هرتسوغ، !هرتزوغ; olmert !أولمرت; maliki !المالكي; abadi !العبادي; sistani !السيستاني; sadr الصدر; barzani !بارزاني، !البارزاني
  talabani !طالباني، !الطالباني; allawi !علاوي; kadhimi !الكاظمي; sudani السوداني; jaafari !الجعفري; jubeir !الجبير; jubouri !الجبوري; zebari !زيباري
  nujaifi !النجيفي; baghdadi البغدادي; zarqawi !الزرقاوي; zawahiri !الظواهري; binladen !بن لادن; houthi الحوثي; saleh صالح; hadi هادي; bahah !بحاح
  alimi !العليمي; zubaidi !الزبيدي; yamani اليماني; bouteflika !بوتفليقة; tebboune !تبون; sellal سلال; lamamra !لعمامرة; chengriha !شنقريحة
  gaidsalah !قايد صالح; benflis !بن فليس; ouyahia !أويحيى; bourita !بوريطة; loudiyi !لوديي; benkirane !بنكيران، !بن كيران; akhannouch !أخنوش
  othmani العثماني; benbarka !بن بركة; benali !بن علي; essebsi !السبسي; ghannouchi !الغنوشي; marzouki !المرزوقي; saied سعيد; essid الصيد; chahed الشاهد
  gaddafi !القذافي; haftar !حفتر; sarraj !السراج; dbeibah !الدبيبة; bachagha !باشاغا; bashir البشير; burhan البرهان; hemedti !حميدتي، دقلو
  hamdok !حمدوك; turabi !الترابي; kiir !سلفا كير، كير; machar مشار; abiy أبي أحمد; farmajo !فرماجو; ghazouani !الغزواني; aziz عزيز
  karzai !كرزاي، !قرضاي; ghani غني; sharif شريف; bhutto !بوتو; musharraf !مشرف; modi مودي; gandhi !غاندي; razak رزاق; mahathir !مهاتير; widodo !ويدودو
  duterte !دوتيرتي; marcos ماركوس; jinping !شي جين بينغ، !شي جينبينغ; abe آبي; kishida !كيشيدا; chavez !تشافيز، !شافيز; maduro !مادورو; castro !كاسترو
  lula !دا سيلفا; rousseff !روسيف; bolsonaro !بولسونارو; milei ميلي; trudeau !ترودو; mandela !مانديلا; zuma زوما; ramaphosa !رامافوزا; buhari بخاري
  kenyatta !كينياتا; ruto روتو; museveni !موسيفيني; kagame !كاغامي; deby ديبي; orban !أوربان; lukashenko !لوكاشينكو; tusk توسك; juncker !يونكر
  barroso !باروسو; lagarde !لاغارد; yellen يلين; bernanke !برنانكي; greenspan !غرينسبان; blatter !بلاتر; platini !بلاتيني; infantino !إنفانتينو
  messi !ميسي; ronaldo !رونالدو; dimaria !دي ماريا; ibrahimovic !إبراهيموفيتش; mourinho !مورينيو; guardiola !غوارديولا; ancelotti !أنشيلوتي
  benitez !بينيتز، !بينيتيز; vangaal !فان غال، !فان خال; wenger !فينغر; ferguson !فيرغسون; klopp كلوب; zidane !زيدان; benzema !بنزيما; mbappe !مبابي
  suarez سواريز; rooney روني; rodriguez رودريغيز، رودريغز; hernandez هرنانديز; gonzalez غونزاليز، غونزالس; fernandez فرنانديز; martinez مارتينيز
  lopez لوبيز; garcia غارسيا; perez بيريس; gomez غوميز; silva سيلفا; santos سانتوس; pereira بيريرا; oliveira أوليفيرا; federer !فيدرر; nadal نادال
  djokovic !ديوكوفيتش، !دجوكوفيتش; murray موراي; williams ويليامز، وليامس; smith سميث; brown براون; jones جونز; taylor تايلور; wilson ويلسون
  miller ميلر; davis ديفيس; jackson جاكسون; thompson تومسون; anderson أندرسون; roberts روبرتس; walker ووكر; wright رايت; robinson روبنسون
  campbell كامبل; mitchell ميتشل; carter كارتر; reagan !ريغان; nixon !نيكسون; kennedy كينيدي; kissinger !كيسنجر; petraeus !بترايوس; dempsey !ديمبسي
  earnest إيرنست; mccain ماكين; cruz كروز; bloomberg بلومبرغ; gates غيتس; musk ماسك; zuckerberg !زوكربيرغ; bezos !بيزوس; snowden !سنودن; assange !أسانج
  khan خان; malala !ملالا; otaibi !العتيبي; qahtani !القحطاني; ghamdi !الغامدي; zahrani !الزهراني; harbi الحربي; mutairi !المطيري; dosari !الدوسري
  shammari !الشمري; shehri !الشهري; asiri العسيري; qarni !القرني; subaie !السبيعي; anazi !العنزي; rashidi !الرشيدي; balawi !البلوي; juhani !الجهني
  omari !العمري; amoudi !العمودي; rajhi !الراجحي; faisal الفيصل; thani آل ثاني; saud آل سعود; sabah آل الصباح، الصباح; nahyan !آل نهيان
  maktoum !آل مكتوم; khalifa آل خليفة; sheikh آل الشيخ; sabbagh !الصباغ; khatib الخطيب; najjar النجار; haddad الحداد، حداد; khoury خوري، الخوري
  masri المصري; shami الشامي; turk الترك; halabi الحلبي; tikriti !التكريتي; qurashi !القرشي; ansari !الأنصاري; hashimi الهاشمي; husseini !الحسيني
  mousavi !موسوي، !الموسوي; tabatabai !طباطبائي; yousafzai !يوسفزاي; nguyen نغوين; park بارك; lee لي; kimfam كيم; wen ون; tanaka تاناكا; suzuki سوزوكي
  singh !سينغ; kumar !كومار; patel !باتيل; sharma !شارما; reyes رييس; jawahir الجواهر; bitar !البيطار; ayyoubi !الأيوبي; zoubi !الزعبي; majali !المجالي
  nsour النسور; rifai !الرفاعي; momani !المومني; safadi !الصفدي; judeh جودة; khasawneh !الخصاونة; dahlan !دحلان; qaradawi !القرضاوي; tayeb الطيب
  badie بديع; shafik شفيق; sabahi !صباحي; elwany !العواني
`, 'ال',
);
