/** Sentences by the event they tell of, the same in both languages. `⟦…⟧` marks a trigger of that type; others may stand beside it. */
export interface EventGroup {
  /** Type, and its side of its scale. */
  readonly value: string;
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

export const EVENTS: readonly EventGroup[] = [
  {
    value: 'die survival-',
    ar: [
      '⟦قُتل⟧ حارس المستودع فجر اليوم',
      'و⟦توفيت⟧ السائقة متأثرة بجراحها',
      'حصيلة ال⟦قتلى⟧ بلغت سبعة',
      'لقي عاملان ⟦مصرعهما⟧ تحت السقف',
      'أعلنت الإدارة ⟦وفاة⟧ مديرها السابق',
      'و⟦استشهد⟧ ضابطان في الكمين',
    ],
    en: [
      'Two miners ⟦died⟧ underground',
      'The blast ⟦killed⟧ a watchman',
      'The ⟦death⟧ of the driver was confirmed',
      'Three people ⟦lost their lives⟧ on the pass',
    ],
  },
  {
    value: 'injure',
    ar: ['⟦أصيب⟧ أربعة ركاب', 'و⟦إصابة⟧ آخرين', 'نُقل ال⟦جرحى⟧ إلى المستشفى', '⟦جُرح⟧ مزارع في الحقل'],
    en: ['Four riders were ⟦injured⟧', 'The ⟦wounded⟧ were flown out', 'He had minor ⟦injuries⟧'],
  },
  {
    value: 'attack conflict+',
    ar: ['⟦شن⟧ المسلحون هجوما', '⟦قصفت⟧ المدفعية التلة', '⟦استهدفت⟧ الغارة مستودعا', 'وس⟦يهاجمون⟧ القرية'],
    en: ['Gunmen ⟦attacked⟧ the depot', 'The ⟦air strike⟧ hit a bridge', 'Rebels ⟦opened fire⟧ on the convoy'],
  },
  {
    value: 'explode',
    ar: ['⟦انفجرت⟧ عبوة قرب السوق', 'تبنى ال⟦تفجير⟧ فصيل مجهول'],
    en: ['A bomb ⟦exploded⟧ near the market', 'The ⟦explosion⟧ broke windows'],
  },
  {
    value: 'arrest custody+',
    ar: ['⟦اعتقلت⟧ الشرطة المشتبه به', 'ألقت الدورية ⟦القبض على⟧ السائق', 'قرر القاضي ⟦حبس⟧ المتهم'],
    en: ['Police ⟦arrested⟧ the suspect', 'He was ⟦detained⟧ at the border', 'She is in ⟦custody⟧'],
  },
  {
    value: 'release custody-',
    ar: ['⟦أفرجت⟧ السلطات عن الصحفي', '⟦أطلق سراح⟧ الرهائن', '⟦أطلق سراحهم⟧ مساء', 'قررت المحكمة ⟦إخلاء سبيل⟧ المتهمة'],
    en: ['The court ⟦released⟧ the editor', 'The hostages were ⟦set free⟧'],
  },
  { value: 'convict guilt+', ar: ['⟦أدين⟧ بالاحتيال'], en: ['He was ⟦convicted⟧ of fraud', 'The jury said she was ⟦guilty⟧'] },
  {
    value: 'acquit guilt-',
    ar: ['⟦برأت⟧ المحكمة الموظف', 'حكم ب⟦براءة⟧ الطبيب'],
    en: ['The court ⟦acquitted⟧ the clerk', 'The ⟦acquittal⟧ surprised prosecutors'],
  },
  {
    value: 'trial',
    ar: ['تبدأ ⟦محاكمة⟧ المدير غدا', '⟦يحاكم⟧ خمسة متهمين'],
    en: ['The ⟦trial⟧ opens on Monday', 'He ⟦stood trial⟧ twice'],
  },
  {
    value: 'meet',
    ar: ['⟦التقى⟧ الوزيران في المنامة', '⟦اجتمع⟧ الوفدان', 'عقب ⟦لقائهما⟧ في القصر'],
    en: ['The ministers ⟦met⟧ in Manama', 'The ⟦summit⟧ lasted an hour'],
  },
  {
    value: 'visit',
    ar: ['⟦يزور⟧ الرئيس المصنع', 'في ختام ⟦زيارته⟧ للمدينة'],
    en: ['The president ⟦visited⟧ the plant', 'His ⟦visit⟧ was short'],
  },
  { value: 'arrive presence+', ar: ['⟦وصل⟧ الوفد إلى الميناء', 'س⟦يصل⟧ القطار مساء'], en: ['The delegation ⟦arrived⟧ at dawn'] },
  {
    value: 'depart presence-',
    ar: ['⟦غادرت⟧ السفينة الميناء', '⟦رحل⟧ المدرب'],
    en: ['The ship ⟦departed⟧ at noon', 'She ⟦left⟧ the club'],
  },
  {
    value: 'withdraw presence-',
    ar: ['⟦انسحب⟧ الفريق من الدوري', '⟦انسحاب⟧ القوات من التلة'],
    en: ['The team ⟦withdrew⟧ from the cup', 'Troops ⟦pulled out⟧'],
  },
  { value: 'join presence+', ar: ['⟦انضمت⟧ الدولة إلى الاتفاق'], en: ['The country ⟦joined⟧ the pact'] },
  {
    value: 'attend presence+',
    ar: ['⟦شاركت⟧ عشرون دولة في المعرض', '⟦حضر⟧ الحفل ألف شخص'],
    en: ['Twenty states ⟦took part⟧ in the fair', 'A thousand people ⟦attended⟧'],
  },
  { value: 'absent presence-', ar: ['⟦غاب⟧ القائد عن المباراة', '⟦يقاطع⟧ النواب الجلسة'], en: ['Deputies ⟦boycotted⟧ the session'] },
  {
    value: 'elect',
    ar: ['⟦انتخب⟧ المجلس رئيسا', 'تجرى ال⟦انتخابات⟧ في أيار'],
    en: ['The board ⟦elected⟧ a chair', 'The ⟦election⟧ is in May'],
  },
  {
    value: 'start-position position+',
    ar: ['⟦عُينت⟧ مديرة للمتحف', '⟦تولى⟧ المنصب في آب', 'قرار ⟦تعيين⟧ محافظ جديد'],
    en: ['She was ⟦appointed⟧ curator', 'He ⟦took office⟧ in August'],
  },
  {
    value: 'end-position position-',
    ar: ['⟦استقال⟧ المحافظ', '⟦أقيل⟧ المدرب', '⟦إعفاء⟧ مدير المستشفى'],
    en: ['The governor ⟦resigned⟧', 'The coach was ⟦sacked⟧', 'She ⟦stepped down⟧'],
  },
  { value: 'nominate', ar: ['⟦رشح⟧ الحزب طبيبة', '⟦مرشح⟧ المعارضة'], en: ['The party ⟦nominated⟧ a doctor', 'The opposition ⟦candidate⟧'] },
  {
    value: 'demonstrate',
    ar: ['⟦تظاهر⟧ العمال أمام المصنع', '⟦احتجاجات⟧ على الأسعار'],
    en: ['Workers ⟦protested⟧ outside', 'The ⟦demonstration⟧ ended peacefully'],
  },
  { value: 'strike', ar: ['⟦إضراب⟧ سائقي القطارات', 'العمال ال⟦مضربون⟧'], en: ['Drivers are ⟦on strike⟧', 'A ⟦walkout⟧ by nurses'] },
  {
    value: 'rise direction+',
    ar: ['⟦ارتفع⟧ سعر الخبز', 'و⟦ارتفعت⟧ أسعار الزيت', '⟦صعود⟧ الليرة', '⟦قفزة⟧ في الإيجارات', 'ل⟦ترتفع⟧ الحصيلة إلى تسعة'],
    en: ['Bread prices ⟦rose⟧', 'Oil prices are ⟦climbing⟧', 'Oil ⟦surged⟧'],
  },
  {
    value: 'fall direction-',
    ar: ['⟦انخفض⟧ سعر الخبز', '⟦تراجعت⟧ المبيعات', '⟦هبوط⟧ الليرة', '⟦يتراجع⟧ المؤشر'],
    en: ['Bread prices ⟦fell⟧', 'Sales ⟦declined⟧', 'The lira ⟦plunged⟧'],
  },
  { value: 'increase direction+', ar: ['⟦رفعت⟧ الشركة الإنتاج', '⟦زيادة⟧ الرواتب'], en: ['The firm ⟦raised⟧ output', 'A pay ⟦increase⟧'] },
  {
    value: 'decrease direction-',
    ar: ['⟦خفضت⟧ الشركة الإنتاج', '⟦تقليص⟧ النفقات'],
    en: ['The firm ⟦cut⟧ output', 'They ⟦reduced⟧ spending'],
  },
  {
    value: 'start phase+',
    ar: ['⟦بدأت⟧ أعمال الحفر', '⟦انطلق⟧ المهرجان', '⟦بدء⟧ العام الدراسي'],
    en: ['Work ⟦began⟧ in May', 'The festival ⟦starts⟧ today'],
  },
  { value: 'end phase-', ar: ['⟦انتهت⟧ أعمال الحفر', '⟦اختتم⟧ المهرجان'], en: ['Work ⟦ended⟧ in May', 'The talks ⟦concluded⟧'] },
  {
    value: 'continue phase+',
    ar: ['⟦لا يزال⟧ البحث جاريا', '⟦استمرت⟧ الهزة ثواني'],
    en: ['The search ⟦continues⟧', 'It is ⟦still⟧ missing'],
  },
  { value: 'open open+', ar: ['⟦فتحت⟧ السلطات الجسر', '⟦إعادة فتح⟧ المعبر'], en: ['They ⟦opened⟧ the bridge', 'The crossing ⟦reopened⟧'] },
  { value: 'close open-', ar: ['⟦أغلقت⟧ السلطات الجسر'], en: ['They ⟦closed⟧ the bridge', 'The plant was ⟦shut⟧ down'] },
  {
    value: 'cancel occurrence-',
    ar: ['⟦ألغت⟧ الفرقة حفلها', '⟦إلغاء⟧ الرحلات'],
    en: ['The band ⟦cancelled⟧ its show', 'Flights were ⟦called off⟧'],
  },
  {
    value: 'postpone occurrence-',
    ar: ['⟦أجلت⟧ المحكمة الجلسة', '⟦تأجيل⟧ المباراة'],
    en: ['The hearing was ⟦postponed⟧', 'They ⟦put off⟧ the match'],
  },
  {
    value: 'approve acceptance+',
    ar: ['⟦وافق⟧ المجلس على الخطة', '⟦أقر⟧ البرلمان القانون'],
    en: ['The council ⟦approved⟧ the plan', 'They ⟦accepted⟧ the offer'],
  },
  {
    value: 'reject acceptance-',
    ar: ['⟦رفض⟧ المجلس الخطة', '⟦رفضوا⟧ العرض'],
    en: ['The council ⟦rejected⟧ the plan', 'They ⟦turned down⟧ the offer'],
  },
  { value: 'support acceptance+', ar: ['⟦أيدت⟧ النقابة القرار', '⟦تدعم⟧ الحكومة المزارعين'], en: ['The union ⟦backed⟧ the decision'] },
  { value: 'oppose acceptance-', ar: ['⟦عارضت⟧ النقابة القرار'], en: ['The union ⟦opposed⟧ the decision'] },
  { value: 'allow permission+', ar: ['⟦سمحت⟧ الوزارة بالتصدير'], en: ['The ministry ⟦allowed⟧ exports'] },
  { value: 'ban permission-', ar: ['⟦حظرت⟧ الوزارة التصدير'], en: ['The ministry ⟦banned⟧ exports'] },
  { value: 'sign', ar: ['⟦وقع⟧ البلدان اتفاقية المياه', '⟦توقيع⟧ مذكرة'], en: ['The two ⟦signed⟧ a water treaty'] },
  { value: 'happen', ar: ['⟦وقع⟧ الحادث ليلا', '⟦حدث⟧ ذلك أمام المقهى'], en: ['It ⟦happened⟧ at night', 'The ⟦incident⟧ closed the road'] },
  { value: 'win victory+', ar: ['⟦فاز⟧ النادي بالكأس', '⟦فوز⟧ المنتخب'], en: ['The club ⟦won⟧ the cup'] },
  { value: 'lose victory-', ar: ['⟦خسر⟧ النادي المباراة', '⟦هزيمة⟧ قاسية'], en: ['The club ⟦lost⟧ the match'] },
  {
    value: 'build construction+',
    ar: ['⟦بنت⟧ البلدية مدرسة', '⟦إنشاء⟧ جسر'],
    en: ['The town ⟦built⟧ a school', 'The ⟦construction⟧ of a bridge'],
  },
  { value: 'destroy construction-', ar: ['⟦دمرت⟧ العاصفة الجسر', '⟦هدم⟧ المبنى'], en: ['The storm ⟦destroyed⟧ the bridge'] },
  { value: 'crash', ar: ['⟦سقطت الطائرة⟧ في الصحراء', '⟦تحطم⟧ مروحية'], en: ['The plane ⟦crashed⟧ in the desert'] },
  { value: 'sink', ar: ['⟦غرقت السفينة⟧ قبالة الساحل'], en: ['The ship ⟦sank⟧ off the coast'] },
  { value: 'fire fire+', ar: ['اندلع ⟦حريق⟧ في المخزن'], en: ['A ⟦blaze⟧ broke out in the store'] },
  { value: 'extinguish fire-', ar: ['⟦أُخمدت⟧ النيران'], en: ['Crews ⟦doused⟧ the flames'] },
  { value: 'find', ar: ['⟦عثرت⟧ الفرق على الصندوق', '⟦انتشال⟧ جثتين'], en: ['Divers ⟦found⟧ the box', 'Two ⟦bodies were recovered⟧'] },
  { value: 'rescue', ar: ['⟦أنقذ⟧ الصيادون الطاقم'], en: ['Fishermen ⟦rescued⟧ the crew'] },
  {
    value: 'transfer-ownership',
    ar: ['⟦اشترت⟧ الهيئة قمحا', '⟦بيع⟧ المصنع'],
    en: ['The agency ⟦bought⟧ wheat', 'The ⟦sale⟧ of the plant'],
  },
  { value: 'recognise', ar: ['⟦اعترفت بدولة⟧ جديدة'], en: ['They ⟦recognised⟧ the new state'] },
  { value: 'suspend ties-', ar: ['⟦قطع علاقاته⟧ مع الجار'], en: ['It ⟦cut ties⟧ with its neighbour'] },
  { value: 'normalise ties+', ar: ['⟦تطبيع⟧ العلاقات'], en: ['They ⟦restored ties⟧'] },
  { value: 'announce', ar: ['⟦أعلنت⟧ البلدية خطتها', 'في ⟦بيان⟧ مقتضب'], en: ['The town ⟦announced⟧ its plan', 'in a short ⟦statement⟧'] },
  { value: 'confirm truth+', ar: ['⟦أكدت⟧ المحكمة الموعد'], en: ['The court ⟦confirmed⟧ the date'] },
  { value: 'deny truth-', ar: ['⟦نفت⟧ المحكمة الموعد'], en: ['The court ⟦denied⟧ the report'] },
  { value: 'quake', ar: ['ضرب ⟦زلزال⟧ الساحل'], en: ['An ⟦earthquake⟧ hit the coast'] },
];

/** Words that look like a trigger and are none of `type`. */
export const NO_EVENTS: readonly { readonly language: string; readonly type: string; readonly texts: readonly string[] }[] = [
  { language: 'ar', type: 'delay', texts: ['من جهة أخرى', 'وصل وفد آخر', 'سبعة آخرون'] },
  { language: 'ar', type: 'sentence', texts: ['نظام الحكم في البلاد'] },
  { language: 'ar', type: 'flee', texts: ['فرص عمل جديدة'] },
  { language: 'ar', type: 'provide', texts: ['كرة القدم', 'ملاعب لكرة القدم'] },
  { language: 'ar', type: 'lose', texts: ['فقد وصلت القافلة'] },
  { language: 'ar', type: 'travel', texts: ['ارتفع الذهب'] },
  { language: 'ar', type: 'arrive', texts: ['قال الأمير فيصل', 'مدينة الملك فيصل'] },
  { language: 'ar', type: 'attack', texts: ['تراجعت الأسهم'] },
  { language: 'ar', type: 'praise', texts: ['يوم الاثنين', 'مكة المكرمة'] },
  { language: 'ar', type: 'depart', texts: ['زار تركيا'] },
  { language: 'ar', type: 'describe', texts: ['نصف المبلغ'] },
  { language: 'ar', type: 'release', texts: ['أطلق الصاروخ فجرا'] },
  { language: 'ar', type: 'build', texts: ['أعلن الملا عمر'] },
  { language: 'en', type: 'open', texts: ['an open-air market', 'in an open letter'] },
  { language: 'en', type: 'close', texts: ['close to the border', 'the closest village'] },
  { language: 'en', type: 'lead', texts: ['the head of the agency'] },
  { language: 'en', type: 'phone', texts: ['a village called Amber'] },
  { language: 'en', type: 'move', texts: ['in March 2019'] },
  { language: 'en', type: 'merge', texts: ['the United Nations'] },
  { language: 'en', type: 'exceed', texts: ['more than 30 people'] },
  { language: 'en', type: 'fine', texts: ['the weather was fine'] },
];
