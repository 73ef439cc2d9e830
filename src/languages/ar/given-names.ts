import { nameEntries, type NameEntry } from '../tables/names.js';

/**
 * Given names as Arabic newspapers write them, whatever their origin, under keys that every language shares: they tell apart what consonants
 * alone cannot (Hassan and Hussein), and tell where a name begins. `~`: also an everyday word.
 */
export const GIVEN_NAMES: NameEntry[] = nameEntries(
  'given-name',
  `
  @muhammad محمد; @ahmad أحمد; @mahmud محمود; @hamid حامد; @hamiid حميد; @hamad حمد; @hammad حماد; @hamud حمود; @hamdi حمدي; hamdan حمدان; ali ~علي
  @hasan ~حسن; @husayn حسين; @hassan حسّان; @hasana حسنين; @ihsan ~إحسان; @muhsin محسن; abdullah عبدالله، عبد الله; abdulrahman عبدالرحمن، عبد الرحمن
  abdulaziz عبدالعزيز، عبد العزيز; abdulmalik عبدالملك، عبد الملك; abdulkarim عبدالكريم، عبد الكريم; abdulqadir عبدالقادر، عبد القادر
  abdullatif عبداللطيف، عبد اللطيف; abdulfattah عبدالفتاح، عبد الفتاح; abdulhamid عبدالحميد، عبد الحميد; @abdulmajid عبدالمجيد، عبد المجيد
  @abdulwahhab عبدالوهاب، عبد الوهاب; abdulsalam عبدالسلام، عبد السلام; abdulhakim عبدالحكيم، عبد الحكيم; @abdulraziq عبدالرازق، عبد الرازق
  @abdulrazzaq عبدالرزاق، عبد الرزاق; abdulilah عبدالإله، عبد الإله; abdulghani عبدالغني، عبد الغني; abdulhalim عبدالحليم، عبد الحليم
  abdulmuhsin عبدالمحسن، عبد المحسن; abdulnasir عبدالناصر، عبد الناصر; abdulmunim عبدالمنعم، عبد المنعم; abdulhadi عبدالهادي، عبد الهادي
  abdulwahid عبدالواحد، عبد الواحد; abdulbari عبدالباري، عبد الباري; abdulbasit عبدالباسط، عبد الباسط; abdulmuttalib عبدالمطلب، عبد المطلب
  abdulghaffar عبدالغفار، عبد الغفار; abdulrabbuh عبدربه، عبد ربه; @abdu عبده; @ubayd عبيد; abbas عباس; @ibrahim إبراهيم; ismail إسماعيل; @ishaq إسحاق
  @ilyas إلياس; idris إدريس; @yusuf يوسف; yaqub يعقوب; @yunus يونس; yahya يحيى; @yasir ياسر; @yasin ياسين; @yazid يزيد; musa موسى; isa عيسى
  dawud داود، داوود; @sulayman سليمان; @salman سلمان; @salim سالم; @saliim ~سليم; @salam ~سلام; @salama ~سلامة; @muslim ~مسلم; @saad سعد; @saiid ~سعيد
  @saud سعود; masud مسعود; sad-al-din سعد الدين، سعدالدين; @sayyid سيّد; @khalid خالد; khalil خليل; @khalifa ~خليفة; @khalaf خلف الله; @umar ~عمر
  @amir ~عامر; @amir ~أمير; @ammar عمار; @amr عمرو; @imran عمران; @uthman عثمان; @affan عفان; bakr ~بكر; abubakr أبو بكر، أبوبكر; @tariq طارق
  talal طلال; talib ~طالب; taha طه; @turki ~تركي; tamim تميم; tawfiq ~توفيق; taysir تيسير; @tamir تامر; @faisal فيصل; fahd فهد; fahmi فهمي; fadi فادي
  @fadil ~فاضل; @fadl ~فضل; @faris ~فارس; @firas فراس; faruq فاروق; @fathi فتحي; @fawzi فوزي; fawwaz فواز; @fayiz فايز; farid ~فريد; fuad فؤاد
  farhan ~فرحان; farah ~فرح; fikri ~فكري; @rashid راشد; @rashiid ~رشيد; @rashad رشاد; @rami رامي; @ramzi ~رمزي; ramadan ~رمضان; @raid ~رائد; rafiq ~رفيق
  @rafat رأفت; rajab ~رجب; @riyad رياض; @rida ~رضا; ridwan رضوان; @rabi ~ربيع; rauf رؤوف; rakan راكان; @nasir ناصر; @nasr ~نصر
  nasrallah نصر الله، نصرالله; @nasiir ~نصير; @nasri نصري; nawaf نواف; nayif نايف; nabil نبيل; @nadir ~نادر; nadim نديم; naji ~ناجي; najib نجيب
  naim ~نعيم; numan نعمان; @nizar نزار; @nuri نوري; @nur ~نور; nuraldin نور الدين، نورالدين; nasiraldin نصر الدين، نصرالدين، ناصر الدين، ناصرالدين
  salahaldin صلاح الدين، صلاحالدين; izzaldin عز الدين، عزالدين; jamalaldin جمال الدين، جمالالدين; khayraldin خير الدين، خيرالدين; alaaldin علاء الدين
  badraldin بدر الدين; shamsaldin شمس الدين; muhyialdin محيي الدين، محي الدين; sharafaldin شرف الدين; @salah صلاح; @salih صالح; @sabir ~صابر
  @sabri صبري; @sabah ~صباح; @sadiq ~صادق; @siddiq ~صديق; safwan صفوان; @saqr صقر; subhi صبحي; @sami ~سامي; @samir ~سمير; @samih ~سامح; @samiih ~سميح
  @satam سطام; @sultan ~سلطان; sufyan سفيان; @suhayl سهيل; sarhan سرحان; @sayf ~سيف; sayfalislam سيف الإسلام; @hisham هشام; @hashim هاشم; @haytham هيثم
  @hani هاني; @hadi هادي; harun هارون; hilal ~هلال; hatim حاتم; harith ~حارث; haydar حيدر; hamza حمزة; @habib ~حبيب; hakim ~حكيم; @hazim ~حازم
  hafiz ~حافظ; @husni حسني; @husam حسام; husamaldin حسام الدين; hilmi حلمي; @jamal ~جمال; @jamil ~جميل; @jabir ~جابر; @jabr ~جبر; @jafar جعفر
  jasim جاسم; @jalal ~جلال; jihad ~جهاد; @jumaa ~جمعة; jawad جواد; @jubran جبران; @karim ~كريم; @kamal ~كمال; @kamil ~كامل; @kadhim كاظم; @majid ماجد
  @majiid ~مجيد; @majdi مجدي; malik ~مالك; mahir ~ماهر; mamun مأمون; mamduh ممدوح; marwan مروان; mazin مازن; @mansur منصور; maruf ~معروف; mahdi مهدي
  @mishal مشعل; @mishaal مشاري; mustafa مصطفى; muayad ~مؤيد; muaz معاذ; muqtada مقتدى; @mubarak ~مبارك; mujahid ~مجاهد; mukhtar ~مختار; munir ~منير
  murad مراد; mutib متعب; mutlaq ~مطلق; mutasim معتصم; muqrin مقرن; muammar معمر; muin ~معين; midhat مدحت; muhannad مهند; walid وليد; wail وائل
  wasim ~وسيم; wajdi وجدي; wahib وهيب; wahid ~وحيد; @ziyad زياد; @zayd زيد; @zayid ~زايد; @zakariya زكريا; zaki زكي; @zahir ~زاهر; @zuhayr زهير
  @adil ~عادل; adnan عدنان; @adli عدلي; afif عفيف; @akram ~أكرم; ala علاء; @alawi علوي; @amin ~أمين; @amjad أمجد; @anas أنس; anwar أنور; @arafat ~عرفات
  @asad ~أسد; @asaad أسعد; @ashraf أشرف; @asim عاصم; atif عاطف; @ayman أيمن; @ayyub أيوب; @ayad إياد; @ayiad عياد; ayish عايش; @awad ~عوض; awda ~عودة
  @aziz ~عزيز; @azmi عزمي; @azzam عزام; @isam عصام; imad عماد; iqbal ~إقبال; @ghazi ~غازي; ghanim غانم; @ghassan غسان; @ghalib ~غالب; @qasim قاسم
  @qays قيس; qabus قابوس; @usama أسامة; uday عدي; @qusay قصي; @luay لؤي; @lutfi لطفي; @laith ليث; labib لبيب; shadi شادي; @shakir ~شاكر; shafiq شفيق
  @sharif ~شريف; @shawqi شوقي; @shukri شكري; shahin شاهين; shaban ~شعبان; dirar ضرار; dhafir ظافر; @thamir ثامر; @tha-ir ~ثائر; @badr بدر; bandar بندر
  @barham برهم; @bassam بسام; @basim ~باسم; @basil باسل; @bashar بشار; @bashir بشير; bilal بلال; burhan برهان; anan عنان; @ajil عجيل; @ayid عائض
  fatih فاتح; @jaber جبريل; @jibran جريس; @sadun سعدون; sattar ستار; hikmat حكمت; @nuh ~نوح; lut لطوف; @salum سلوم; tahsin ~تحسين; ata ~عطا; atiya ~عطية
  @ayoob عيضة; @dhiyab ~ذياب; @jaddan جزاع; @mubark مرزوق; mufleh مفلح; @muhsen محيسن; @sharaf ~شرف; @shaman شامان; swelim سويلم; @zayn ~زين
  zaynaddin زين الدين; zaynab زينب; fatima فاطمة; aisha عائشة; khadija خديجة; maryam مريم; @amina آمنة; amal ~أمل; @amani أماني; @asma ~أسماء
  hanan حنان; @hana ~هناء; hind هند; @huda ~هدى; hala هالة; hayfa هيفاء; ibtisam ~ابتسام; ilham ~إلهام; @iman ~إيمان; @inas إيناس; @jamila ~جميلة
  @karima كريمة; @khulud ~خلود; @latifa لطيفة; @layla ليلى; @lina لينا; lubna لبنى; maha مها; manal منال; @muna ~منى; @nada ندى; @nadia نادية، ناديا
  najat ~نجاة; @najla نجلاء; nawal نوال; @nura نورة، نورا; @rania رانيا; @rasha ~رشا; @rim ريم; @rima ريما; @ruqaya رقية; rawan روان; @saada سعاد
  @safa صفاء; @sahar سحر; @salma سلمى; @samira سميرة; @samia ~سامية; @sana سناء; @sara سارة; @suha سهى; @suhair سهير; @sumaya سمية; shaima شيماء
  wafa ~وفاء; warda ~وردة; @yasmin ياسمين، ياسمينة; @zahra ~زهرة; @zuhra زهراء; @lama لمى; lulwa لولوة; dalal ~دلال; @dana دانا; @dina دينا
  @dunia ~دنيا; ghada غادة; widad ~وداد; @rajaa ~رجاء; @karam ~كرم; haifa-f هيا; benjamin بنيامين، بينيامين; @beni بيني; donald دونالد; @joe ~جو
  @john جون; james جيمس; @robert روبرت; @michael مايكل، ميخائيل، ميكائيل; mike مايك; david ديفيد، ديفد، دافيد; @george جورج; william ويليام، وليام
  @bill بيل; richard ريتشارد; charles تشارلز، شارل; thomas توماس; @tom توم; peter بيتر، بطرس; @paul بول، بولس; @mark مارك; @steven ستيفن، ستيفان، ستيفين
  steve ستيف; @andrew أندرو; @anthony أنتوني، أنطوني، انطوان; antonio أنطونيو; tony توني; @edward إدوارد; @eric إريك، إيريك; frank فرانك
  francis فرانسيس; francois فرنسوا، فرانسوا; frederic فريدريك; henry هنري; jack جاك; jacob جاكوب; jared جاريد; @jason جيسون; jeff جيف; @jeffrey جيفري
  @jeremy جيريمي; @jerome جيروم; joseph جوزيف، جوزف; joshua جوشوا; kevin كيفن، كيفين; @larry لاري; laurent لوران; leo ليو; lewis لويس; @marco ماركو
  @mario ماريو; martin مارتن، مارتين; matthew ماثيو; max ماكس; @michel ميشال، ميشيل; nicholas نيكولاس، نيكولا; nikolai نيكولاي; oliver أوليفر، أوليفييه
  patrick باتريك; @philip فيليب; @pierre بيار، بيير; rafael رافائيل; raymond ريموند; rex ريكس; robin روبن; roger روجر، روجيه; ronald رونالد; @ron رون
  samuel صامويل، صموئيل; scott سكوت; sebastian سيباستيان، سباستيان; @sergei سيرغي، سيرجي; @simon سيمون; stanley ستانلي; theodore ثيودور; timothy تيموثي
  @tim تيم; @victor فيكتور; vincent فنسنت، فانسان; @vladimir فلاديمير; @volodymyr فولوديمير; walter والتر; xavier كزافييه; yair يائير; yoav يوآف
  yitzhak يتسحاق، إسحق; avigdor أفيغدور; naftali نفتالي; @ehud إيهود; @shimon شمعون; @ariel أرييل; @meir مئير، مائير; moshe موشيه; @itamar إيتمار
  bezalel بتسلئيل; @gideon جدعون; tzipi تسيبي; barack باراك; hillary هيلاري; @kamala كامالا; @angela أنغيلا، أنجيلا; @emmanuel إيمانويل; @olaf أولاف
  boris بوريس; theresa تيريزا; gordon غوردون; @rishi ريشي; keir كير; justin جاستن; jens ينس; jean جان; jeanclaude جان كلود; jeanyves جان ايف
  jeanmarc جان مارك; jeanpierre جان بيار، جان بيير; @guy ~غي; @alain آلان; @albert ألبرت، البير; alexander ألكسندر، أليكساندر، ألكساندر; @alexei أليكسي
  alexis ألكسيس، اليكسيس; alfred ألفرد، ألفريد; @alberto ألبرتو; @andre أندريه; @andrea أندريا; @andreas أندرياس; @angel أنخيل; arsene أرسين
  arthur آرثر; ashton أشتون; carlos كارلوس; @carlo كارلو; @christian كريستيان; christopher كريستوفر; chris كريس; @christine كريستين; @christina كريستينا
  @claude كلود; @claudio كلاوديو; cristiano كريستيانو; daniel دانيال، دانييل، دانيل; diego دييغو، دييجو; dimitri ديمتري، دميتري; dominique دومينيك
  @eduardo إدواردو; elizabeth إليزابيث; emma إيما; enrique إنريكي; federica فيديريكا; fernando فرناندو; @filippo فيليبو; gareth غاريث
  gerard جيرارد، جيرار; @giorgio جورجيو; giovanni جيوفاني; @giuseppe جوزيبي; gonzalo غونزالو; @greg غريغ; gregory غريغوري; gustavo غوستافو
  guillermo غييرمو; harry هاري; hans هانس; helen هيلين; hugo هوغو; @ivan إيفان; @igor إيغور; @javier خافيير; jennifer جنيفر، جينيفر; jessica جيسيكا
  @joao جواو; joaquin خواكين; @jorge خورخي; @jose خوسيه، جوزيه; @josep جوزيب; juan خوان; @julia جوليا; julian جوليان; @julie جولي; @julio خوليو
  jurgen يورغن، يورجن; @karl كارل; kate كيت; katherine كاثرين، كاترين; @keith كيث; kenneth كينيث; kim كيم; kofi كوفي; lars لارس; @laura لورا
  leonel ليونيل; @liam ليام; linda ليندا; @lisa ليزا; lloyd لويد; @luca لوكا; @lucas لوكاس; @lucia لوسيا; luciano لوتشيانو; @luke ~لوك; @manuel مانويل
  @marcel مارسيل; @marcelo مارسيلو; margaret مارغريت; @maria ماريا; @marie ماري; @mariano ماريانو; @marine مارين; @mary ميري; @mateo ماتيو
  @mauricio ماوريسيو; @maurice موريس; melissa ميليسا; mohandas موهانداس; nancy نانسي; narendra ناريندرا; natalia ناتاليا; @nathan ناثان; neil ~نيل
  nelson نيلسون; neymar نيمار; @nigel نايجل; @nick نيك; novak نوفاك; pablo بابلو; @paolo باولو; pascal باسكال; patricia باتريسيا; @pedro بيدرو; pep ~بيب
  rachel راشيل; radamel راداميل; ralph رالف; @ramon رامون; @ricardo ريكاردو; @rob ~روب; @roberto روبرتو; rodrigo رودريغو; @roman ~رومان; romelu روميلو
  @rosa روزا; @rose روز; rudolf رودولف; @russell راسل; @ryan راين; @sally سالي; @sam ~سام; sandra ساندرا; @sergio سيرجيو; @serge سيرج; shinzo شينزو
  silvio سيلفيو; @sophie صوفي; @staffan ستافان; @stephane ستيفاني; susan سوزان; sylvain سيلفان; @tamara تمارا; ted تيد; @thierry تييري; tiago تياغو
  @umit أوميت; @ursula أورسولا; valerie فاليري; virginia فرجينيا; wang وانغ; wayne ~وين; yukiya يوكيا; @yves إيف; @zlatan زلاتان; @jeremiah إرميا
  josephine جوزفين; @tayyip ~طيب; abdulgul غول; bulent بولنت; hakan هاكان; mevlut مولود; hulusi خلوصي; nawaz نواز; pervez برويز; @asif آصف
  shahbaz شهباز; bilawal بيلاوال; benazir بنازير; zulfikar ذو الفقار; sheikhhasina حسينة; @ruhollah روح الله; ghulam غلام; akhtar أختر; rosemary روزماري
  @priya بريا; @rahul راهول; manmohan مانموهان; sushma سوشما; ferdinand فرديناند; colin كولن; graham غراهام; howard هوارد; ian إيان; dennis دينيس
  douglas دوغلاس; duncan دانكن; @gary غاري; @geoffrey جوفري; harold هارولد; herbert هربرت; @irene إيرين; @jill ~جيل; @jim ~جيم; @jimmy جيمي
  jonathan جوناثان; judith جوديث; karen كارين; leonard ليونارد; lawrence لورنس; malcolm مالكولم; @martha مارثا; @nikki نيكي; @noah نوا; norman نورمان
  @ruth روث; @sean شون; @sharon شارون; terry تيري; wendy ويندي; clint كلينت; @lula لولا; dilma ديلما; evo إيفو; @raul راؤول; @fidel فيدل; @enda إندا
  @anders أندرس; bernard برنارد، برنار; lakhdar ~الأخضر; abdelhak عبد الحق، عبدالحق; abdeslam عبد النبي; @abdelouahab عبد العالي; @aziza عزيزة
  @azzouz عزوز; @bachira بشرى; @badia بديعة; beji الباجي; boualem بوعلام; @hachemi ~الهاشمي; @habibe ~الحبيب; @houcine الحسين; @jalila جليلة
  kaisar قيصر; larbi ~العربي; lahcen لحسن; mehdiben المهدي; @mohcine محسين; mouloud ميلود; moncef المنصف; @saadoun صدام; tahar ~الطاهر; @tayeb ~الطيب
  @zine زين العابدين; fadlallah ~فضل الله; saadallah سعد الله، سعدالله; ataallah عطا الله، عطاالله; khayrallah خير الله، خيرالله
  jarallah جار الله، جارالله; dayfallah ضيف الله، ضيفالله; awadallah عوض الله، عوضالله; @fathallah فتح الله، فتحالله; hamdallah حمد الله، حمدالله
  rizqallah رزق الله; lutfallah لطف الله; qahtan قحطان; jalawi جلوي; bakheet بخيت; muqbil مقبل; nashi ناشي; shuja شجاع; @rajih راجح; @sulaym سليم الله
  @abdulmajeed عبدالمعطي، عبد المعطي; @hizam حزام; hamid-al-din حميد الدين; @qasem قسام; @turkia تركية; @lafi لافي; @humaid حميدان; @rushdi رشدي
  @wadie وديع; @elyas ايلي; @jihane جيهان; @sherine شيرين; @naglaa نجوى; @ikram إكرام; bouthaina بثينة; @abla عبلة; @rouba ربى; @dalia داليا
  @lamia لمياء; @magda ماجدة; mervat ميرفت; nihal نهلة; wijdan وجدان; @zaha زها; @abir عبير; naseem نسيم; @wadih وضاح; @ramez رامز; walid-al الوليد
  hasan-al ~الحسن; @abbas-al ~العباس; @mundhir منذر، المنذر; mutazz معتز، المعتز
`, 'ال',
);
