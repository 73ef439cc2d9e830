// Made by bench/make-commonness.mjs from the counts in WordNet 3.1's annotated text (its licence: ./thesaurus-data.ts).

/** Articles of a thousand that hold a word, then all such words; the commonest first. */
export const SHARES = `
660 mak
560 man
550 see
470 know
410 com giv
390 get tak use
380 find
370 seem
350 feel
340 tim
330 go think
310 becom tell
300 now two
290 begin
280 look one
270 year
260 mean work
250 first show
240 new want
230 leav way
220 fac hear plac try
210 day form hold keep
200 need stand thing youth
190 follow head play provid start
180 back chang eye good includ mov peopl run
170 call increas lik littl long open part present put stat turn
160 appear expect hand help lif liv study writ
150 believ bring clos consider end let meet plan reach sit small thr
140 continu develop fight figur high last lead light number receiv
130 add area boy certain child friend great grow however interest lie lin old pay point problem read remain report result return right serv walk word
120 ask build caus complet determin ear foot forc happen hom hous indicat pass question real remember requir set understand wait watch water
110 almost body car cas clear direct experienc field general hop learn los mind nam night sid soldier speak stop valu voic world
100 carry cover enough fir idea larg moment possibl produc program sound talk well
99 american girl
98 far important offer often
97 send
96 better die driv school second
95 act answer information not
94 concern contain typ
93 regiment
92 allow effect fall four lov surfac thus woman
91 down enter sudden
90 cost final involv later noth train
89 action different door rais reduc
88 creat hard record several spend
87 decid rat
86 arm development establish fami obtain
85 fact
84 death describ fill kind next room win
83 church exist material ris support whol
82 near position
81 ground hour order stay usual
80 draw explain fear feed individual level quit
79 amount country job perhap public
78 best big demand drop reason shoot slow wif
77 spirit
76 attempt control dark design express kill less officer power rather step
75 accept cell city god hit represent seek sur wear
74 employ plant young
73 approach away center prov sens star stress view wonder
72 particular past probab shar smil system today tru
71 choos claim join recogniz
70 fail government list purpos rang suggest week wish
69 app buy fiv history land low month tre
68 age bas break company maintain pictur sell sometim war
67 assum century hors pressur rest throw
66 mother occur prevent remov thought
65 achiev business charg color cours cut deal permit strik teach visit
64 mer rid
63 dead effort evidenc gun listen mark matter measur minut normal prepar section suffer wall
62 experiment law method observ period realiz road social
61 catch earth offic sing society
60 activity agr condition differenc enjoy entir half limit major money suppos temperatur whit
59 alon announc availabl forget hat mention street test
58 attend discover fil mass short therefor third various wav
57 function morn sav similar strong
56 air battl bear blu conduct fellow full human leg product singl wid
55 actual deep discuss drink featur gam heart national paper situation treat wag
54 common enemy improv separat six sleep stag supp
53 abl ago community distanc eat father issu laugh necessary operat push reflect shak smok student tabl touch window
52 finish firm repeat rul
51 apparent art attitud compar left manner member paint patient quick servic sign subject ten ton total town
50 admit attention averag cloth data detail direction doctor forward imagin influenc lack lat letter object pric pull quality recent red rep rifl shap siz
49 check deny natural notic swing
48 bad contribut desir destroy easy economic extend fre handl hang immediat literatur modern pattern process remark simpl special tall term troubl
47 black book dream march promis regard region relativ religion sampl scen stain success theory
46 command gain industry obvious previous scor shoulder sourc spread statement surpris together
45 affect attack audienc degr effectiv essential expression film mouth movement ready
44 animal careful corner cross cry declar election event every fit fly futur guess husband miss opportunity refus serious sort south spac top vot wood
43 aid anod avoid basis blood encourag especial estimat exampl exercis farm glanc ind item music natur perform refer settl shout simp
42 cold growth insist percent political privat tend vary worry
41 advanc army around basic chanc difficult equal loud party personal piec proper select soft spr story techniqu
40 breath clean fix floor front hot market pain performanc rapid relat strength tax trad unit
39 address bed board crowd flow hair kid policy practic property replac roll sharp shelter ship skill soon structur travel treatment
38 court danc dress education gray lip pretty publish rol stor summer sun wash wild
37 blow camp dust eliminat english finger inch instead languag lift local locat mayb possibility pound procedur production recommend shift spe strang stretch struggl successful threaten
36 comrad exact further jew kne organization payment reaction river somewhat
35 abov aris assur balanc bar beat benefit brush character collect comment cool emerg engag frequent heat identify importanc match mil military nod occasional outsid press rag recall research season shot song stem sufficient text urg
34 activ afternoon analysis another argu arriv bank circumstanc count dictionary discussion dominant edg escap existenc former fund heavy honor hurry imag inform introduc jewish larger latter loss memory million murder particl physical propos quiet reveal sery spot squar team volum
33 block catholic contact demonstrat emotion grant manager paus practical progress search soil son trial vocational wrong
32 adopt aim assign ball bend burn column contrast damn deliver deriv difficulty element equipment extrem federal hundr instant lay length lieutenant maximum model proc project releas requirement respect sal sky solid transfer trust warn wound
31 christian cloud defin distribution dog doubt energy impossibl objectiv phas possess protestant roar titl yard
30 allotment argument award behavior bit captain characteristic coff colleg conclud confront empty enabl encounter factor favor fig greater hall incom intend knowledg labor liberal main marry muscl newspaper north oppos protect purchas radiation rush schedul sentenc sight stock straight styl tub west
29 accomplish artist aspect author curv excit insid load nois operation pleas precis specific thin warm weight
28 appropriat arc bother brief brother chapter class devot display doubl dry fat flower fool gather glass grass kitchen mount nation neighborhood onset park preserv rain regular relationship retir slid smell stream sweep teacher tear thick tooth tradition troop victory
27 acquir affair atmospher brown burst circl combin divid illustrat intensity mad mission official pac pair poor portion presenc professional rear respond significant southern standard tissu vagu writer
26 achievement america authority awar box branch climb communism corporation coupl current defend depth devic disappear england evident flash happy hid hotel ignor judgment lean lot manag mg original oxygen prefer reality relation sea succ tie toss wind yellow
25 along approv bond concentration conclusion cultur curs decision district even examin extent fair forest gas machin marriag operator polic promot protest ring saf seat thousand throat
24 adjust afford appeal approximat associat bill bitter chair coat communication concentrat concept content contract correct dai earn eight exchang explanation expos fast femal flag fle fourth hir hurt liquid lung moreover ordinary organiz pag perceiv perfect principal principl rac rank reject roof round scream seven sever silenc slip solv sponsor strain submit suit tal trac variation vast villag witness worker yell
23 abandon blind brain broad bullet chest complex comput construct cook correspond distant drag drug facility failur fenc foreign goal green guid judg known medical men nos observation parent pitch polynomial population primary pur relief remind shadow sink surviv tast tatter typical
22 absenc absorb afraid agent ahead authoriz beam bright busy capacity career challeng chief colonel commercial companion component conceiv congregation construction county crawl danger dat defeat defens distinguish dollar easi entitl exc faith fashion gaz guard guy heavi hill imp independent interpret invit isolat jump leader lock narrow neck nic peer positiv provision pursu referenc respons rough secur serum smaller snow solution ston strip substantial sunday swift tap task technical tremendous trip truth undertak union university washington
21 accompany account apartment appoint assert assistanc battery beautiful below calm cast ceas chlorin cm commission commit connection considerabl constitut convinc crash credit curious deserv distinct emotional financ fresh ful furnish grab hug initial kick leap messag minimum moon negro occurrenc opinion otherwis overcom pal percentag popular president probability render request review row russian scal sigh silent sin specy steal swear telephon twist upper vision weapon yield
20 absolut alter apart attach bird blam bottl capabl compos confus consideration continuous crack dinner director discharg domestic error expens gestur gradual hero hol illusion incident institution key lady min notion petitioner phenomenon politic pour predict quot reader reasonabl resum rich secret shin significanc somewher soul speech thrust uniform variety visual wast wheel worth
19 ability anticipat anxiety application appreciat arrang arrest assembl assumption band bind bounc brilliant citizen club communist complain confirm conjugat connect convert darkness department detectiv diameter differ drill europ exhibit farmer flat food fraction fram govern greek imagination install instrument international investigat link mat maturity mistak monday network nevertheless opposit participat persuad plot powder primari proclaim prominent relax resolv satisfy scar secretary shad sho sketch slight soviet stick stomach thermal thyroid transform ultimat unusual veteran weakness wet whisper wing wir
18 adequat agency appearanc assist attract bound campaign dar debat description diseas duty elect emphasiz erect exclud expand extension fifty financial fluid folklor freedom funny gram historical hypothalamic kiss literary management occasion personnel photograph protection salin smooth sport station substitut tomorrow traditional valley welcom
17 academic accord advis agreement arous await belief binomial calculat candidat cattl chicago chicken choic comfort competition concret congress consequenc continual cop cow critical cup customer damag dangerous decad despair desperat detergent dirt disclos disturb dull eager earlier egg emphasis employment enforc entertain exception explod familiar flight forgiv frequency frighten fundamental grad greet grin grip guest henc hesitat hospital hr humor induc industrial inner insur jerk jun lower master metal middl milk milligram motion movi multip musical mutter nin pack passag peac plain pleasur pocket pond pool possib potential powerful preced profound radio rar react recommendation register reliev resist rock rural saturday seiz sheet shop signal startl strengthen sweet swell thank tir tonight translat twenty twic unabl universal vacation wagon wavelength western winter yesterday
16 accus anger arrangement blanket coach comparison compet composer cur desk detect din distribut division dominat downtown experimental fad fish focus formal german grasp grim honest host impos integration interview investigation iron joy label legal minimal occupy owner pil player preach pretend radical resembl scientific self shear simultaneous staff suggestion suspend threat tight unity weigh
15 accurat advantag alternativ analyz apparatus april association attain awful background barn baseball bastard bedroom behav borrow bow camera capital central cheek chemical cit combat condemn confidenc conflict conscious constant conviction corps cultural daughter declin decreas definit discovery drama economy endur environment evil expenditur expert float flood flux furious garden gold halt hen holder hunt ice ideal identity impress independenc inspir instanc intens interrupt jury justic launch leadership lick loan majority mar mental mud neglect neighbor northern novel november oblig pa papa parallel peculiar pick planet pray prior protein quantity recreation reserv resourc respectiv restrict sail security sequenc session sexual shock shut sir slop snak snap somehow steel stir striv stuff stumbl suburban superior supplement surround survey swallow sympathetic tendency thorough tip tool truck tsunami unfortunat unknown virginia wander weep whip will
14 admir advertis amaz articl artistic bloom brood c chain christ clutch coast compel complement confusion consciousness consult contemplat contribution copy definition delay democratic devil dozen dwell efficiency elaborat engineer establishment famous fin formation gay generation glow grav health height identical imitation impression king knock literal mexican mix nest organic overall path philosophy plenty porch preparation prompt queen ratio rebel representation responsibility root satisfactory sex spar status stimulat substanc sympathy tongu trail twelv utter valuabl velocity weather withdraw
13 absent acr afterward arrow atom attribut awaken beard bee belong bet bid blaz brigad cap captur category celebrat cheer collaps comedy comfortabl commut conced conscienc considerab contemporary convenient conventional conversation cooperat coordinat creatur crew crim crush curiosity dalla delight denot depart dim discourag dislik dismiss distinction doctrin dot dramatic east effluent enormous entry everywher excitement exert explor extensiv faint fasten fist flesh fog formula furthermor gat generat giant glar glu graduat healthy historian holm horror impact injur injury inquir insert instruction interval invent journey l laboratory landscap leaf lost manufacturer meal measurement membership mood motiv murmur nonspecific nuclear observer odd outlin owe oxidation painful pansy paris persist phon plead plung post prais print professor proud pursuant quack qualify readi recognition reduction reflection regional representativ resolution revers rip rub sacrific safety salesman scan scatter scratch sensitiv sewag shell sick sister skin slav southerner specialist spectrum spin split squeez stall sum symbol target tension thirty tiny tough trend tsh vanish vigorous weak whisky wis wors worship yank
12 administer advic alert anaconda angry basement bat beauty beer beg behind bottom broken bury cat charm clarity coincid combination communicat competitiv complicat conception context crouch deliberat demonstration dignity duck entranc evaluat exaggerat excellent factory fifteen filter forever french friday georgia hatr hut hypothalamus improvement instruct liquor loos machinery mal modify moral musician mysterious mystery necessity numerous outcom pitcher plat plug polish pop prevail prim proof proposal quarter residential sad savag seed september sham shor slash squat stagger stockholder surg talent tangent tent textur theology thunder tumbl tumor upstair violenc vivid wooden
11 abroad administrativ aliv antenna antibody anyway asid automatical awak baby bag bang bath boat brass bunk carv cent champion characteriz chin cigarett civilization cling clinical clock cluster collag commenc committ conferenc conservativ contend convey creativ creep crisis cuba dear deduct deduction delicat density descend desirabl devis dimension diminish disciplin disk dissolv drift driver earthquak editor educat electric electrical enact enterpris equivalent essay european eventual examination excus fan february fierc folk forbid formulat found freez fulfill gleam glory graph guarant hasten horizon illuminat implication impressiv impuls in increasing indirect interior interpretation intimat iodin irish jacket lao lend lesson linguist longer luck lyric ma magazin magnitud mail marri meanwhil medium mess mixtur mm moderat mountain nail neat necessitat negativ negotiat nervous nucleus oath oil opposition origin originat outlook partner patch patrol permanent personality philosopher phras pistol possession presumab prevention prid producer profit proportion psychologist recover recruit regret religious rent repair residenc restor rhythm risk roleplay routin rustl saddl salt screen selection sensation shield shirt shower sidewalk silver slam smart someon spark specify stair str straighten suburb sustain sweat switch symboliz thyroglobulin trap tun uniqu unlik uphold useful utopian visibl wip wonderful zero
10 abstract accommodat ace affix aircraft alaska approval august automobil avocado barrel bench betray boot bor bridg broaden button cancer catcher ceremony chart chas cherish chok classification collection compound compris consistent conversion cor courag dirty disaster divorc doom drunk envelop exhaust extraordinary flam forty gift gradient gymnastic harbor hast heav helium honey inadequat innocent insight institut interaction interfer internal invention island jok lap laughter lawyer legend lessen loom lord mechanical metropolitan minimiz minor nearby nerv objection obligation older operational orang orbit painter perception plato presentation priest privileg remarkabl republican rob rumor satisfaction scop scrambl sculptur sensitivity shav sheep slap sober sol span stranger studio stupid surplus television theological thereby thoughtful toe uneasy utiliz utopia variabl vehicl vein ventur version violent wink yes
9.3 abrupt actor adam administration affirm amateur ambiguous angl anyhow aqueous assault assess athabascan bacterial beach boast bold bomb brand brav breakfast british brow clamor classify cooperativ creation criminal dawn december depict destruction diagonalizabl dig effectiveness electricity electronic elsewher employer enlist equip era exclaim extract fascinat fault fiber fiction fifth fling flush foe formulation foster fruit garag gentl habit horn howl immortality inherit initiat insan inspect intermediat lamp lawn lectur logical magnificent matur merg merit mighty missil mous myth net nineteenth obey obscur opium physiological pink pleasant poem poet pol portray pot profil projection prospect puzzl raw reproduc rescu resent retreat rout settlement sixty snatch spher spiritual spray stamp steady stiffen storm strict supper swim symptom technology terribl testify texa them theorem traffic transition trim unexpect vacuum viewpoint wak warrant withhold worthy wrap
8.7 accelerat adventur amazement amend analytic applicant assuranc automatic autonomic bell belt bibl blink blur bon boston bronchiol buffer bumbleb bunch buzz cafeteria california caution clergyman commander composition confess consent counterpart crazy crimson criticiz dash deem delightful denounc desert designat dump eas embrac enthusiasm evok exclusiv expensiv exploit exposur external flourish fring fun gallop gasp gent genuin glad grunt guidanc haul helpful holiday homer identification impatient indication indicator infantry intent intention joint july london lunch maid mechanism minister mirror ml mod monitor morality morphophonemic most musketry october ominous paramagnetic partial participation pat peak penetrat persistent pity plow politician pos probabl productivity quarrel rail railroad regulation remot resistanc respiratory reviv reward rider rousseau rug seal seced sentiment shatter shrug skeletal smash sor specializ specifical spectator spell spit spur stiff straw strok suspicion sway thrill thursday track trot unconscious upset vector vertex violat vital voyag wealth weary weekend
8 abstraction accident advocat aegean aesthetic alarm allot alternat altogether appreciation artillery assignment authentic awareness awkward bellow ble boil border canteen canva ceil chao commend comparabl comprehend compress compulsiv conceal consequent contest continuity convict counsel counter crest cycl defy dependent dialysis dictat dish don doubtful echo economical efficient eighth electron eleven endeavor endless engagement engin enlarg exhibition fabric fortunat frown glimps glitter grac grind group grumbl guilty hawaii highway huddl hurl inclin integrat intelligent intersection invariab investment january japanes knif lagoon layer leagu leather legislation liver lucky manchester manifold marbl medieval melody menac mingl mob murderer mus mythological nak nationalism nazi nilpotent ninth norm nowher pen pennsylvania poetry pok postpon prayer presum prisoner profession pump punishment rattl ray reasonab redcoat regardless regulat reinforc renew repel respectabl revis revolution rigid sand schem scrap sector shiver sixth slic speaker squad stabl steepl stern strategy structural subsection sullen suprem suspect teenager tender terror tilt transport transportation tray trembl triumph tuesday twentieth unadjust univers unstructur upward vas vessel victim volunteer wail watercolor wax weaken wednesday widespread wit worst
7.3 according ach acknowledg acquisition adapt addition adult aerator aerosol aloud ambition ammunition anatomical ancient antigen anymor apprentic assistant bandag besid beyond biological blend blossom bolt boost boss brightness bristl builder calculation cannon carrier cash casual cheap childhood chill clay clu cod collector comparativ competent composit comprehensiv compromis correlation criticism crown decisiv decomposition depression detach determination disabl disc discrimination disorder distress div dodg doorway draft drip due dwindl elbow elder electoral emergency entity envy erupt estat etcetera eternal evaluation expedition exploration fatal fee fewer finit fluorescenc football footstep franc frantic furnitur gap geometric germany gloom gross harm haunt hay heroic higher impurity incomplet incur indefinit indifferent individualism infectious invad jaw junior licens lightn likewis log lurch map medicin micell micrometeorit mild mimesis mist motivat municipal nativ orchestra overhead overlook panic pant passion pin pip plank pois policeman porous poss pottery preliminary prestig primitiv priz proprietor protectiv publication purpl radar rap ration realistic receiver reception reckon relevant reliabl reluctant repetition resid roadway romantic rotat salvation satisfi scarc scholarship secondary shakespear shov shriek shrill sincer slender slug socialism sophisticat sovereign spectacl sprawl stereotyp stolid stoop stubborn suitcas supervis syllabl testimony theatr theoretical thicket tighten toast transducer uncertain vari verb violation whirl whistl wisdom wreck
6.7 acut africa ampl anchor anglican antagonist anticipation anxious asleep bak beckon bel bewilder blast bless blockad blush bundl burden businessman camper centrifug chamber chew childish christianity civilian clatter clerk client clump coin commerc complexity compulsivity confin consumer convers creak dealer decay defensiv democracy denomination departur depend deputy dilut disagr disappoint dispatch dispel disput distal distinctiv eastern educational ensu entail epidemic escort excess expansion fallout fals fam fantastic fictional fighter flap fold forecast fores fortun foundation fury gang generaliz gentleman glint gm golf gospel grateful guam guilt gulp hail halfway handsom harmony harsh headquarter heap heel helpless holler hunger incredibl infinit investigator invok iodinat italian laps lb liberty linear lon loyalty m maneuver manifest manufactur melt mississippi mistaken muffl muscular navy necessari notify occupation omit opera organ orient outdoor overwhelm pacific pan pbs perpetuat pertain philosophical physic piano poison pollen positivist postur precious prescrib productiv profess pronounc proprietorship provok punish qualification quiver ral rational reactivity rebellion rebuild recount rejoic reporter reproach resign responsibl retirement retriev ritual ruin russia sak salary sanction scholar scorn scour seldom senat settler seventeen sheer shorten shutter simulat slavery someday spanish spatial speculat spontaneous starv stimulus stout subjectiv summon survival tag tail tangl tank taxpayer technological tempt tentativ terminat theater thermometer thief thread threshold tragic transmit tread trigger trooper tv uncertainty usag veil vocabulary volley voltag warfar writh youthful
6 abolish acceptanc accuracy adher adjustment admiration admission aerat affection agony albumin alleg ambitious analyst anionic annoy anywher applaud applaus architect astonish attraction augment backward banker barrier bay beef bigger birth birthday bloat bomber brac bubbl budget bush canada cancel capitalism card cellar certify chant chimney china chronic chuckl clap classical collaborat collectiv colony colorful comp confident congratulat constituent consum contempt contrary corporal corridor costum cowboy crop crud culminat curtain deaf dec deck deduc denial deposit despis detroit diarrhea dic dismay disturbanc divin dumb educator endors enhanc enjoyment enthusiastic equat eve expectation expend faithful fak falter fancy flatness flexibility fork fourteen fraud frustrat fur gadget gag gaunt gigantic golden gon governor groan grotesqu halfback haz herd hint hoars humorous idl ill illustration implement import inevitabl infection inflict initiativ inquiry insolubl insuranc intellectual intonation inventory invest justify kidney kneel linguistic listener litter lover lurk manifestation massiv mayor mineral molecul momentum monstrous musket narrativ neutral nov obstacl odor ohio ordinari organism outfit output packag parasympathetic parlor passionat pastor patienc philadelphia phonologic phosphat placement ponder populat precipitat precision prick prob progressiv proposition providenc pseudo psychological pupil purs queer rabbit reassur reb refund rehabilitation relinquish remarkab removal replacement reputation resident resonanc retention reveng ric sag scent seeming separation sergeant servant shed shudder similarity sip skip skirt slack slaughter snarl soap soar spiral stak storag strid sturdy subdu subsequent subtl subtract summariz superstition surgeon surrender sweden swoop sword synthesis tailor taunt teen theologian therapeutic therapist thereof thigh thyroxin tragedy treasury tripl unawar underway undoubt unspeakabl verify vertical virtu virtual viscosity vitality weird widen wrist written yearn`;
