// Made by bench/make-commonness.mjs from counts over 2664 articles of two press days.

/** Articles of a thousand that hold a word, then all such words; the commonest first. */
export const SHARES = `
510 concept:year
470 concept:day
460 concept:had
450 concept:region
430 event:provide
400 event:hold event:start
390 concept:number event:confirm event:happen event:manage
380 event:continue
370 event:end
360 event:succeed
350 event:believe event:explain
340 concept:president event:obtain event:seek
330 event:attend event:increase
320 event:announce event:cause event:travel
310 event:need
300 concept:group concept:side event:implement event:operate event:want
290 concept:time
280 concept:person event:include
270 concept:condition event:lead event:show
260 event:attack event:connect event:protect event:transport
250 concept:people event:die event:prepare event:support event:transfer-money
240 concept:city concept:team
230 concept:period event:approve event:cooperate event:move event:reach
220 concept:month concept:world event:meet event:publish
210 concept:centre concept:country concept:family concept:security event:celebrate event:face event:request
200 concept:importance concept:operation concept:state event:arrive event:change event:clash event:produce event:return event:study
190 concept:arab concept:force concept:kingdom event:appear event:depart event:discuss event:fall event:launch event:record event:win p:@muhammad
180 concept:authority concept:king concept:level event:build event:demand event:develop event:hope event:injure event:live event:perform event:repeat event:start-position
170 concept:institution concept:road concept:service event:help event:transfer-ownership event:watch
160 concept:method concept:name concept:official event:enter event:rise event:speak event:stay event:use
150 concept:council concept:house concept:media concept:money concept:programme concept:province concept:season event:agree event:allow event:play event:teach
140 concept:citizen concept:company concept:contract concept:government concept:minister concept:regulation concept:website event:affect event:compete event:decide event:defend event:expand event:host event:start-organisation event:train p:bdla
130 concept:islam concept:member concept:ministry concept:place concept:prince concept:rate concept:result concept:role concept:son event:award event:control event:decrease event:exceed event:prevent event:stabilise event:strengthen event:threaten event:visit p:bdss
120 concept:case concept:committee concept:district concept:economy concept:expert concept:goal concept:idea concept:land concept:project concept:society concept:terrorism concept:week event:discover event:explode event:improve event:order event:praise
110 concept:club concept:history concept:hour concept:international concept:market concept:part concept:photo concept:reason concept:religion concept:right concept:source concept:stage concept:value concept:worker event:choose event:impose event:open event:receive event:reject event:respond event:test event:treat event:violate g:SA
100 concept:health concept:measure concept:mosque concept:mother concept:sector concept:social concept:solution concept:spokesperson
99 concept:player concept:power concept:type concept:union event:postpone
96 concept:human event:fear p:@ahmad
95 concept:police event:follow
93 concept:student event:acknowledge
92 concept:basis concept:news concept:science
91 event:deliver
90 g:city:riyadh
89 event:criticise
88 event:lose
87 concept:art concept:deputy concept:university g:US
86 concept:capital concept:system
85 concept:opportunity concept:plan event:propose
84 concept:cleric concept:medicine concept:trade event:damage event:disagree event:send event:write
83 concept:politics concept:problem event:measure event:search
82 concept:culture event:deploy
81 concept:emergency concept:unit event:arrest event:comply
80 concept:attention concept:camp concept:coach concept:militant concept:military event:organise event:replace
79 event:invest
78 concept:crime concept:municipality event:accuse event:distribute event:expect event:investigate event:sign
77 concept:hospital concept:league concept:report event:condole event:join
76 concept:headquarters concept:prayer
75 concept:book concept:half concept:session concept:site event:monitor event:oppose event:seize g:region:asir p:ali
74 concept:football concept:office event:gain event:negotiate
73 concept:future concept:newspaper event:sue p:@salman
72 event:absent event:born event:complete event:weaken
71 concept:border event:separate p:@khalid
70 event:inspect
69 concept:air concept:daughter concept:energy concept:internet concept:letter
68 concept:agency concept:army concept:night event:end-position event:estimate event:thank event:wait
67 concept:price concept:social-media event:escalate
66 concept:campaign concept:governor concept:job concept:journalist event:contain event:weather
65 concept:car event:close
64 concept:size
63 concept:technology event:condemn
62 concept:blood concept:earlier
61 concept:bank concept:policy event:fire p:bdrhmn
60 concept:antiquities concept:goods concept:sport concept:strategy
59 concept:step concept:teacher event:destroy event:withdraw
58 concept:coalition concept:engineer concept:responsibility
57 concept:base g:YE g:city:jeddah o:islamic-state
56 concept:environment concept:water event:accelerate event:disappear
55 event:exploit p:@saud
54 concept:actor concept:food concept:law concept:scientist concept:traffic event:fail event:resume
53 concept:amount concept:experience concept:resident concept:village event:hit event:warn g:region:middle-east
52 concept:brother concept:crisis concept:quality event:pledge
51 concept:court concept:field concept:light concept:poet event:recover event:rescue g:city:mecca
50 concept:oil concept:truth event:flee p:@salih
49 concept:conference concept:delegation concept:disease concept:employee concept:soldier concept:stadium event:congratulate event:delay g:SY
48 concept:champion concept:device concept:school event:eliminate event:trade
47 concept:building concept:college concept:exhibition concept:guard concept:tourism event:abuse g:IQ
46 concept:canal concept:currency concept:plane concept:sky concept:weapon
45 concept:document concept:party event:repair g:EG g:IR
44 concept:interests concept:room concept:street event:nominate
43 concept:body concept:expatriate concept:father concept:metal concept:standard event:gather
42 concept:challenge event:deny event:elect
41 concept:category concept:heart concept:industry concept:sea event:deport p:@ibrahim
40 concept:airport concept:stock-index event:ban event:steal
39 concept:electricity concept:interest concept:minute concept:quarter concept:share g:region:europe
38 concept:artist concept:coast concept:holiday concept:phone concept:ramadan concept:valley event:ignore event:punish p:fhd
37 concept:century concept:rebel event:merge g:city:abha p:@mansur
36 concept:republic event:acquit event:broadcast event:exclude event:intercept o:un
35 concept:age concept:fee concept:heritage concept:park event:cross event:demonstrate event:find g:region:eastern-province p:@faisal p:@nasir
34 concept:island concept:nuclear concept:research concept:wage event:lift g:city:medina
33 concept:language concept:patient event:avoid event:cancel event:phone o:houthis p:nf
32 concept:camel concept:gold concept:identity concept:militia concept:model concept:sister concept:victim event:welcome
31 concept:justice concept:series concept:shop p:@husayn
30 concept:area concept:doctor concept:mountain concept:parliament concept:station concept:tank concept:telecom concept:vehicle event:graduate event:marry g:CN g:TR g:city:taif g:water:persian-gulf
29 concept:ambassador concept:customer concept:factory concept:fund concept:hotel concept:housing event:displace event:hide event:score event:vote p:@saad
28 concept:dream concept:revenue concept:theatre concept:video event:calm g:GB p:@hasan
27 concept:colour concept:corruption concept:equipment concept:gas concept:option concept:prize concept:television event:reassure event:sentence g:city:dammam g:city:jazan
26 concept:agriculture concept:film concept:profit event:besiege event:worsen g:city:london o:twitter p:@umar
25 concept:freedom concept:navy concept:wing event:flood g:FR
24 concept:budget concept:missile concept:palace concept:revolution event:deprive g:RU g:city:aden o:cabinet
23 concept:ceasefire concept:nationality concept:property g:city:cairo g:city:washington g:region:gulf-states o:reuters p:bm
22 concept:bridge concept:clinic concept:hall concept:reserve concept:share-of event:collapse g:city:al-ahsa p:@hadi p:sd
21 concept:bullet concept:magazine concept:poverty concept:prison concept:sanctions concept:talent concept:wife event:register g:BH g:KW g:city:najran p:ms
20 concept:aviation concept:husband concept:port concept:tender concept:tourist event:export event:invite event:kidnap g:AE g:DE g:JO g:LB g:city:al-baha o:gcc p:@hamad p:@sultan p:@uthman p:@yusuf p:bd
19 concept:democracy concept:front concept:fuel concept:hajj concept:jew concept:meat concept:pilgrim concept:quran concept:stock-exchange event:pardon event:smuggle g:QA p:@saiid p:brk p:khtn p:krn
18 concept:analyst concept:ground event:evacuate event:fine event:import g:IL g:city:sanaa g:region:asia o:un-security-council p:@adil p:@badr
17 concept:judge concept:prosecution concept:restaurant event:mediate g:city:tehran o:eu
16 concept:businessman concept:coup concept:dam concept:fish concept:passenger event:crash event:slow g:region:africa p:@majid p:gmd p:mr p:ns
15 concept:activist concept:bus concept:embassy concept:officer concept:refugee concept:ship concept:tent concept:tribe event:end-organisation g:PS g:city:new-york g:city:tabuk g:region:qassim o:manchester-united p:@john p:@sulayman p:bdltf p:sb p:sml
14 concept:disaster concept:farmer concept:library concept:opposition concept:tree event:suspend event:waste g:GR g:IT g:city:paris g:city:taiz p:@turki p:@usama p:lws p:wld
13 concept:intelligence concept:pilot concept:truck event:bankrupt event:divorce event:draw event:extinguish event:survive event:trial g:city:qatif o:chelsea p:fn p:fsl p:gbr p:sr
12 concept:barrel concept:boat concept:crew concept:lawyer concept:package concept:trader concept:train concept:treasury event:drown event:release event:testify g:AT g:IN g:JP g:MA g:city:lahij g:city:moscow g:region:arab-world g:water:nile o:afp o:real-madrid p:@mahmud p:@yasir p:bs p:cmr p:di p:dxl p:gl p:ihi p:mn p:shrn
11 concept:ambulance concept:bond concept:climate concept:computer concept:customs concept:debt concept:envoy concept:neighbour concept:radio concept:statistics concept:supply concept:tonne concept:well event:apologise g:CH g:ES g:LY g:TN g:city:baghdad g:city:damascus g:city:dubai g:city:ibb p:dfd p:dsr p:hmd p:hrb p:isa p:kr p:mlk p:rb p:tb
10 concept:driver concept:drug concept:museum concept:music concept:passport concept:visa o:facebook o:pkk o:sabic p:@khalifa p:bdrb p:hs p:sl p:sn
9.8 concept:cancer concept:chemical concept:church concept:unemployment concept:wheat event:infect g:region:california o:hamas o:us-congress p:@jamil
9.4 concept:airline concept:laboratory concept:sailor concept:sovereignty concept:system-failure event:execute g:city:barcelona g:city:rome o:al-ittihad o:white-house p:@houcine p:@rashid p:bdmhsn p:md p:mrs
9 concept:animal concept:constitution concept:mine event:convict g:SD p:@michael p:mtb
8.6 concept:desert concept:toll event:leak g:city:hail g:city:jerusalem p:@paul p:@salim p:blw p:chr p:dd p:gms p:sf
8.3 concept:debris concept:hostage concept:independence concept:inflation concept:licence concept:river concept:settlement event:qualify g:BR g:city:abyan g:city:ankara g:city:beirut p:@jamal p:@mubarak p:@qasim p:bdmlk p:cx p:dnn
7.9 concept:agenda concept:channel concept:song concept:third event:shrink g:city:al-jawf g:city:amman g:city:hama g:city:oujda o:red-crescent p:bdlrb p:bndr p:mrwn
7.5 concept:tax g:AU g:DZ g:NL g:city:marib g:water:suez-canal o:hezbollah o:imf o:manchester-city p:@azzam p:@george p:@hamid p:@hisham p:mhrg p:rf
7.1 concept:diabetes concept:famine concept:luggage concept:ticket g:AF g:KE g:city:al-kharj g:city:geneva g:city:jubail g:city:laayoune g:city:liverpool o:tottenham p:@bashar p:@faris p:@jose p:btr p:chrn p:lrb p:nbl p:rd
6.8 concept:forest concept:occupation concept:shareholder event:surrender g:city:anbar o:al-qaeda o:juventus o:national-guard-sa o:spa p:@maria p:@rafat p:hsn p:mmd
6.4 g:OM g:city:dhale g:city:shanghai o:al-hilal o:federal-reserve o:psg o:sohr p:@salah p:gn p:hdr p:krc p:mstf p:mwmr p:sbg p:sbh
6 concept:virus g:ZA g:city:doha g:city:muscat g:city:ramadi g:city:yanbu g:water:red-sea p:@manuel p:@mishaal p:@tariq p:@ziyad p:gsr p:mrnh p:xdr`;
