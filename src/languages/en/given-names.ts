import { nameEntries, type NameEntry } from '../tables/names.js';

/**
 * Given names as English newspapers write them, whatever their origin, under keys that every language shares: they tell apart what consonants
 * alone cannot (Hassan and Hussein), and tell where a name begins. `~`: also an everyday word.
 */
export const GIVEN_NAMES: NameEntry[] = nameEntries(
  'given-name',
  `
  @muhammad Muhammad, Mohammed, Mohamed, Mohammad, Muhammed, Mohamad, Mehmet, Mohd; @ahmad Ahmad, Ahmed, Ahmet; @mahmud Mahmoud, Mahmood, Mahmud
  @hamid Hamid, Hamed; @hamiid Hameed; @hamad; @hammad; @hamud Hamoud, Hammoud; @hamdi Hamdi, Hamdy; hamdan; ali Ali, Aly; @hasan Hassan, Hasan
  @husayn Hussein, Hussain, Husain, Husayn, Hossein, Hossain, Houssein, Husein, Hosein; @hassan Hassane; @hasana Hassanein; @ihsan
  @muhsin Mohsen, Muhsin, Mohsin; abdullah Abdullah, Abdallah, Abdulla, Abdalla
  abdulrahman Abdulrahman, Abdul Rahman, Abdel Rahman, Abdelrahman, Abd al-Rahman, Abd el-Rahman, Abdurrahman, Abderrahmane, Abdul-Rahman, Abdel-Rahman
  abdulaziz Abdulaziz, Abdul Aziz, Abdelaziz, Abdel Aziz, Abdel-Aziz, Abd al-Aziz
  abdulmalik Abdulmalik, Abdelmalek, Abdul Malik, Abd al-Malik, Abdul-Malik; abdulkarim Abdulkarim, Abdelkarim, Abdul Karim, Abdelkrim
  abdulqadir Abdulkadir, Abdelkader, Abdul Qadir, Abdulqader, Abdel Kader; abdullatif Abdullatif, Abdellatif, Abdul Latif, Abdel Latif
  abdulfattah Abdulfattah, Abdel Fattah, Abdelfattah, Abdel-Fattah, Abdul Fattah; abdulhamid Abdulhamid, Abdelhamid, Abdul Hamid, Abdel Hamid
  @abdulmajid Abdulmajeed, Abdelmadjid, Abdelmajid, Abdul Majid; @abdulwahhab Abdulwahab, Abdelwahab, Abdul Wahab
  abdulsalam Abdulsalam, Abdessalam, Abdel Salam, Abdul Salam; abdulhakim Abdulhakim, Abdelhakim, Abdul Hakim; @abdulraziq Abdelrazek
  @abdulrazzaq Abdulrazak, Abdul Razzaq, Abdelrazzaq, Abdul Razak; abdulilah Abdelilah, Abdulilah; abdulghani Abdulghani, Abdelghani, Abdul Ghani
  abdulhalim Abdulhalim, Abdelhalim; abdulmuhsin Abdulmohsen, Abdul Mohsen; abdulnasir Abdel Nasser, Abdelnasser; abdulmunim Abdel Moneim, Abdelmoneim
  abdulhadi Abdulhadi, Abdelhadi; abdulwahid Abdulwahid, Abdelouahed; abdulbari Abdel Bari; abdulbasit Abdel Basset, Abdulbasit; abdulmuttalib
  abdulghaffar Abdul Ghaffar; abdulrabbuh Abd-Rabbu, Abdrabbuh, Abed Rabbo, Abd Rabbuh; @abdu Abdo, Abdou; @ubayd Obaid, Ubayd; abbas
  @ibrahim Ibrahim, Ebrahim, Brahim; ismail Ismail, Ismael, Esmail, Ismaeel; @ishaq; @ilyas Elias, Ilyas; idris Idris, Driss
  @yusuf Youssef, Yousef, Yusuf, Yousuf, Yusef, Youcef; yaqub Yaqoub, Yaqub, Yacoub; @yunus Younis, Yunus, Younes, Yunis; yahya Yahya, Yehia
  @yasir Yasser, Yasir; @yasin Yassin, Yasin, Yassine; @yazid; musa Mousa, Moussa, Musa; isa Issa, Eissa; dawud Dawood, Daoud, Dawoud
  @sulayman Suleiman, Sulaiman, Soliman, Sleiman, Süleyman; @salman; @salim Salem, Salim; @saliim Saleem, Selim; @salam ~Salam; @salama Salama, Salameh
  @musallam; @saad; @saiid Said, Saeed, Saïd, Sayeed; @saud Saud, Saoud; masud Massoud, Masoud, Masud; sad-al-din Saadeddine, Saad Eddin, Saadeddin
  @sayyid Sayyid, Sayed; @khalid Khalid, Khaled; khalil; @khalifa; @khalaf Khalafallah; @umar Omar, Umar, Omer; @amir Amer; @amir; @ammar; @amr
  @imran Imran, Omran; @uthman Othman, Osman, Uthman, Osmane; @affan; bakr; abubakr Abu Bakr, Abubakar; @tariq Tariq, Tarek, Tareq, Tarik; talal; talib
  taha; @turki; tamim; tawfiq Tawfiq, Tawfik, Taoufik, Toufic; taysir Tayseer, Taisir; @tamir Tamer; @faisal Faisal, Faysal, Feisal; fahd Fahd, Fahad
  fahmi Fahmi, Fahmy; fadi; @fadil Fadel, Fadhil; @fadl; @faris Fares, Faris; @firas Firas, Feras; faruq Farouk, Farooq, Faruk
  @fathi Fathi, Fathy, Fethi; @fawzi Fawzi, Fawzy, Faouzi; fawwaz Fawaz; @fayiz Fayez, Faiz; farid Farid, Fareed; fuad Fuad, Fouad; farhan; farah; fikri
  @rashid Rashid, Rashed; @rashiid Rasheed, Rachid; @rashad; @rami Rami, Ramy; @ramzi Ramzi, Ramzy; ramadan Ramadan, Ramzan; @raid Raed, Raid
  rafiq Rafic, Rafiq, Rafik; @rafat Raafat; rajab Rajab, Recep, Ragab; @riyad Riyad, Riad, Ryad; @rida Reda, Rida, Reza, Ridha
  ridwan Radwan, Ridwan, Redouane; @rabi Rabih, Rabie; rauf Raouf; rakan; @nasir Nasser, Nasir, Nacer; @nasr; nasrallah; @nasiir Naseer, Nasir al-Din
  @nasri; nawaf; nayif Nayef, Naif, Naef; nabil Nabil, Nabeel; @nadir Nader, Nadir; nadim Nadim, Nadeem; naji Naji, Nagy
  najib Najib, Naguib, Nagib, Najeeb, Nadjib; naim Naim, Naeem; numan Noman, Numan; @nizar; @nuri Nouri, Nuri; @nur Nour, Noor, Nur
  nuraldin Noureddine, Nour al-Din, Nureddin, Noureddin; nasiraldin Nasreddine, Nasser al-Din
  salahaldin Salaheddine, Salah al-Din, Salahuddin, Salaheddin, Saladin, Selahattin; izzaldin Azzedine, Ezzeldin, Izz al-Din
  jamalaldin Jamal al-Din, Gamal al-Din, Djamel Eddine; khayraldin Kheireddine, Khaireddin; alaaldin Alaa al-Din, Aladdin, Alaeddine
  badraldin Badreddine, Badr al-Din; shamsaldin Shamseddine, Shams al-Din; muhyialdin Mohieddin, Muhyiddin; sharafaldin Sharafeddin; @salah
  @salih Saleh, Salih; @sabir Saber, Sabir; @sabri Sabri, Sabry; @sabah ~Sabah; @sadiq Sadiq, Sadek, Sadegh; @siddiq; safwan; @saqr; subhi Sobhi, Subhi
  @sami Sami, Samy; @samir Samir, Sameer; @samih Sameh; @samiih Samih; @satam Sattam; @sultan ~Sultan; sufyan Sofiane, Sufyan, Sufian
  @suhayl Suhail, Soheil; sarhan Sirhan; @sayf Saif, Seif, Sayf; sayfalislam Saif al-Islam, Seif al-Islam; @hisham Hisham, Hicham, Hesham
  @hashim Hashim, Hashem; @haytham Haitham, Haytham; @hani Hani, Hany; @hadi; harun Haroun, Harun; hilal; hatim Hatem, Hatim; harith
  haydar Haider, Haydar, Haidar; hamza Hamza, Hamzah; @habib; hakim; @hazim Hazem, Hazim; hafiz Hafez, Hafiz; @husni Hosni, Husni
  @husam Hossam, Husam, Hussam; husamaldin Hossam al-Din; hilmi Helmi, Helmy; @jamal Jamal, Gamal, Djamel; @jamil Jamil, Jameel, Gamil
  @jabir Jaber, Jabir, Gaber; @jabr; @jafar Jaafar, Jafar, Gaafar; jasim Jassim, Jasim; @jalal Jalal, Galal, Djalal; jihad ~Jihad
  @jumaa Jumaa, Gomaa, Jomaa; jawad; @jubran Gebran, Gibran; @karim Karim, Kareem; @kamal; @kamil Kamel, Kamil; @kadhim Kadhim, Kazem
  @majid Majed, Majid; @majiid Majeed; @majdi Magdi, Magdy, Majdi; malik Malik, Malek; mahir Maher; mamun Mamoun, Maamoun; mamduh Mamdouh; marwan
  mazin Mazen, Mazin; @mansur Mansour, Mansur; maruf Maarouf; mahdi Mahdi, Mehdi; @mishal Mishal, Meshaal; @mishaal Mishari
  mustafa Mustafa, Mostafa, Mustapha, Moustafa; muayad Moayad; muaz Moaz, Muath, Maaz; muqtada Moqtada, Muqtada; @mubarak Mubarak, Moubarak; mujahid
  mukhtar Mukhtar, Mokhtar; munir Munir, Mounir; murad Murad, Mourad; mutib Miteb, Mutaib; mutlaq; mutasim Mutassim, Moatassem; muqrin
  muammar Muammar, Moammar; muin Moein; midhat Medhat; muhannad Muhannad, Mohanad; walid Walid, Waleed; wail Wael, Wail; wasim Wassim, Wasim
  wajdi Wagdi; wahib; wahid Wahid, Waheed; @ziyad Ziad, Ziyad; @zayd Zaid, Zayd; @zayid Zayed; @zakariya Zakaria, Zakariya; zaki; @zahir Zaher
  @zuhayr Zuhair, Zoheir; @adil Adel, Adil; adnan; @adli Adly; afif; @akram; ala Alaa; @alawi; @amin Amin, Ameen, Amine; @amjad; @anas; anwar; @arafat
  @asad Assad, Asad; @asaad; @ashraf Ashraf, Achraf; @asim Assem, Asim; atif Atef; @ayman; @ayyub Ayoub, Ayyub; @ayad Iyad, Eyad, Ayad; @ayiad Ayyad
  ayish Ayesh; @awad; awda Odeh, Auda; @aziz; @azmi; @azzam; @isam Issam, Essam; imad Imad, Emad; iqbal; @ghazi; ghanim Ghanem; @ghassan; @ghalib Ghaleb
  @qasim Qassem, Qasim, Kassem, Kacem, Qassim; @qays Qais, Kais; qabus Qaboos; @usama Osama, Usama, Oussama; uday Uday, Oday; @qusay; @luay Louay, Luay
  @lutfi Lotfi, Lutfi; @laith; labib; shadi; @shakir Shaker; shafiq Shafik, Shafiq; @sharif Sharif, Sherif, Cherif; @shawqi Shawki, Shawqi
  @shukri Shukri, Chokri, Shoukry; shahin Shaheen; shaban Shaaban; dirar; dhafir Dhafer; @thamir Thamer; @tha-ir Thaer; @badr Badr, Bader
  bandar ~Bandar; @barham; @bassam; @basim Bassem; @basil Bassel, Basel; @bashar; @bashir Bashir, Bachir; bilal Bilal, Belal; burhan; anan; @ajil
  @ayid Ayed; fatih; @jaber Jibril; @jibran Jeries; @sadun Saadoun; sattar; hikmat; @nuh Nouh; lut Latouf; @salum Salloum; tahsin Tahseen; ata
  atiya Attia, Atiyah; @dhiyab Diab; @jaddan Jazaa; @mubark Marzouq; mufleh; @muhsen Muhaisen; @sharaf; @shaman; swelim Suwailem; @zayn Zain
  zaynaddin Zineddine, Zain al-Din; zaynab Zainab, Zeinab, Zaynab; fatima Fatima, Fatemeh, Fatma; aisha Aisha, Ayesha, Aicha; khadija Khadija, Khadijah
  maryam Maryam, Mariam, Meryem; @amina Amna; @aminah Amina; amal; @amani; @asma; hanan; @hana; hind; @huda Huda, Hoda; hala; hayfa Haifaa
  ibtisam Ebtisam; ilham; @iman Iman, Eman; @inas; @jamila; @karima; @khulud Khulood; @latifa; @layla Laila, Leila, Layla; @lina; lubna; maha; manal
  @muna Mona, Muna; @nada; @nadia; najat; @najla; nawal; @nura Noura, Nora; @rania; @rasha; @rim Reem, Rim; @rima Reema, Rima; @ruqaya; rawan
  @saada Souad, Suad; @safa; @sahar; @salma; @samira; @samia; @sara Sara, Sarah; @suha Soha; @suhair; @sumaya; shaima Shaimaa; wafa; warda
  @yasmin Yasmin, Yasmine, Yasmina; @zahra; @zuhra Zahraa; @lama; lulwa Lolwah; dalal; @dana; @dina; @dunia Dunya; ghada; widad; @rajaa; @karam
  haifa-f Haya; benjamin Benjamin, Binyamin; @beni Benny; donald; @joe; @john; james; @robert; @michael Michael, Mikhail; mike; david; @george; william
  @bill ~Bill; richard; charles; thomas; @tom; peter; @paul; @mark ~Mark; @steven Steven, Stephen, Stephan, Stefan; steve; @andrew
  @anthony Anthony, Antony, Antoine; antonio; tony; @edward; @eric Eric, Erik; frank ~Frank; francis; francois Francois, François
  frederic Frederic, Frederick; henry Henry, Henri; jack Jack, Jacques; jacob; jared; @jason; jeff; @jeffrey; @jeremy; @jerome; joseph; joshua; kevin
  @larry; laurent; leo; lewis Louis, Lewis, Luis; @marco; @mario; martin; matthew; max ~Max; @michel; nicholas Nicholas, Nicolas, Nikolas; nikolai
  oliver Oliver, Olivier; patrick; @philip Philip, Philippe, Phillip; @pierre; rafael Rafael, Raphael; raymond; rex; robin ~Robin; roger; ronald; @ron
  samuel; scott; sebastian; @sergei Sergei, Sergey; @simon; stanley; theodore; timothy; @tim; @victor; vincent; @vladimir Vladimir, Volodymyr
  @volodymyr Volodymir; walter; xavier; yair; yoav; yitzhak Yitzhak, Isaac; avigdor; naftali; @ehud; @shimon; @ariel; @meir; moshe; @itamar; bezalel
  @gideon; tzipi; barack; hillary; @kamala; @angela; @emmanuel Emmanuel, Emanuel; @olaf; boris; theresa Theresa, Teresa; gordon; @rishi; keir; justin
  jens; jean; jeanclaude Jean-Claude; jeanyves Jean-Yves; jeanmarc Jean-Marc; jeanpierre Jean-Pierre; @guy ~Guy; @alain Alain, Alan, Allan; @albert
  alexander Alexander, Alexandre, Aleksandr; @alexei Alexei, Alexey; alexis; alfred; @alberto; @andre Andre, André, Andrei, Andrey; @andrea; @andreas
  @angel; arsene; arthur; ashton; carlos; @carlo; @christian; christopher; chris; @christine; @christina Christina, Cristina; @claude; @claudio
  cristiano; daniel; diego; dimitri Dimitri, Dmitry, Dmitri; dominique Dominique, Dominic; @eduardo; elizabeth; emma; enrique; federica; fernando
  @filippo; gareth; gerard; @giorgio; giovanni; @giuseppe; gonzalo; @greg; gregory; gustavo; guillermo; harry; hans; helen Helen, Helene; hugo; @ivan
  @igor; @javier; jennifer; jessica; @joao Joao, João; joaquin; @jorge; @jose Jose, José; @josep; juan; @julia; julian Julian, Julien; @julie; @julio
  jurgen Jurgen, Jürgen; @karl Karl, Carl; kate; katherine Katherine, Catherine, Kathryn; @keith; kenneth; kim; kofi; lars; @laura; leonel Lionel; @liam
  linda; @lisa; lloyd; @luca; @lucas; @lucia; luciano; @luke Luke, Luc; @manuel; @marc; @marcel; @marcelo; margaret; @maria; @marie; @mariano
  @marine ~Marine; @mary; @mateo Mateo, Matteo; @mauricio; @maurice; melissa; mohandas; nancy; narendra; natalia; @nathan; neil; nelson; neymar; @nigel
  @nick; novak; pablo; @paolo Paolo, Paulo; pascal; patricia; @pedro; pep; rachel; radamel; ralph; @ramon; @ricardo; @riccardo; @rob; @roberto; rodrigo
  @roman ~Roman; romelu; @rosa; @rose ~Rose; rudolf; @russell; @ryan; @sally; @sam; sandra; @sergio; @serge; shinzo; silvio; @sophie; @staffan
  @stephane Stephanie; susan Susan, Suzanne; sylvain; @tamara; ted; @thierry; tiago Tiago, Thiago; @umit; @ursula; valerie Valerie, Valery; @viktor
  virginia ~Virginia; wang; wayne; yukiya; @yves; @zlatan; @jeremiah; josephine; @tayyip; ahmetdavut Davutoglu; abdulgul ~Gul; bulent; hakan; @ekrem
  @kemal; mevlut; binali; hulusi; nawaz; pervez; @asif; shahbaz Shehbaz, Shahbaz; bilawal; benazir; zulfikar; sheikhhasina Hasina; javad; @ruhollah
  ghulam Ghulam, Gholam; akhtar; rosemary; @priya; @rahul; manmohan; sushma; jinping; ferdinand; colin; graham; howard; ian; dennis Dennis, Denis
  douglas; duncan; @gary; @geoffrey; harold; herbert; @irene; @jill; @jim; @jimmy; jonathan; judith; karen; leonard; lawrence; malcolm; @martha; @nikki
  @noah; norman ~Norman; @ruth; @sean; @sharon; terry; wendy; clint; @lula ~Lula; dilma; evo; @raul Raul, Raúl; @fidel; @enda; @anders; bernard; lakhdar
  abdelhak; abdeslam Abdennabi; @abdelouahab Abdelali; @aziza; @azzouz; @bachira Bouchra, Bushra; @badia; beji; boualem; @hachemi; @houcine; @jalila
  kaisar Qaisar; larbi; lahcen; @mohcine Mouhcine; mouloud Miloud; moncef; @saadoun Saddam; tahar; @tayeb Tayeb, Taieb; @zine Zine El Abidine; fadlallah
  saadallah; ataallah Atallah; khayrallah Khairallah; jarallah; dayfallah Daifallah; awadallah; @fathallah; hamdallah; rizqallah; lutfallah; qahtan
  jalawi; bakheet Bakhit; muqbil; @rajih Rajeh; @hizam; @lafi; @humaid Humaidan; @rushdi; @wadie Wadih; @elyas Elie; @jihane Jihan; @sherine Shireen
  @naglaa Najwa; bouthaina; @abla; @rouba Ruba; @dalia; @lamia; @magda; mervat; nihal Nahla; @zaha; @abir Abeer; @ramez; @mundhir Munther; mutazz Moataz
`,
);
