import { nameEntries, type NameEntry } from '../tables/names.js';

/** Family names that are common or often in the news. `!`: names its bearer with no first name beside it; `~`: also an everyday word. */
export const FAMILY_NAMES: NameEntry[] = nameEntries(
  'family-name',
  `
  netanyahu !Netanyahu; gantz !Gantz; trump !Trump; biden !Biden; obama !Obama; bush; clinton !Clinton; kerry; blinken !Blinken; pompeo !Pompeo
  bolton !Bolton; kushner !Kushner; tillerson !Tillerson; mattis; pence; harris; sanders; rubio; vance; hegseth; witkoff; putin !Putin
  medvedev !Medvedev; lavrov !Lavrov; shoigu !Shoigu; peskov !Peskov; zelensky !Zelensky, !Zelenskyy, !Zelenskiy; poroshenko !Poroshenko; macron !Macron
  hollande !Hollande; sarkozy !Sarkozy; fabius !Fabius; ledrian Le Drian; merkel !Merkel; scholz !Scholz; merz; steinmeier !Steinmeier
  schaeuble !Schaeuble, !Schäuble; cameron; blair; johnson; sunak !Sunak; starmer !Starmer; corbyn !Corbyn; hammond; tsipras !Tsipras
  varoufakis !Varoufakis; renzi !Renzi; berlusconi !Berlusconi; meloni !Meloni; draghi !Draghi; rajoy !Rajoy; sanchez Sanchez, Sánchez
  mogherini !Mogherini; borrell !Borrell; vonderleyen !von der Leyen; stoltenberg !Stoltenberg; guterres !Guterres; kimoon !Ki-moon; annan !Annan
  demistura !de Mistura; griffiths; grundberg !Grundberg; kobler; erdogan !Erdogan, !Erdoğan; davutoglu !Davutoglu; cavusoglu !Cavusoglu; fidan
  yildirim !Yildirim; demirtas !Demirtas; rouhani !Rouhani, !Rohani; ahmadinejad !Ahmadinejad; zarif !Zarif; khamenei !Khamenei; khomeini !Khomeini
  raisi !Raisi; pezeshkian !Pezeshkian; araghchi !Araghchi, !Araqchi; larijani !Larijani; soleimani !Soleimani; salehi
  amirabdollahian !Amir-Abdollahian; rafsanjani !Rafsanjani; khatami !Khatami; sisi !Sisi; morsi !Morsi, !Mursi; mubarak; shoukry
  aboulgheit !Aboul Gheit; elaraby; mahlab !Mahlab; madbouly !Madbouly; baradei !ElBaradei; sadat !Sadat; nasser; assad !Assad
  muallem !Muallem, !Moallem; mekdad !Mekdad; sharaa !Sharaa; jolani !Jolani, !Golani; hariri !Hariri; berri !Berri; jumblatt !Jumblatt; geagea !Geagea
  aoun !Aoun; mikati !Mikati; siniora !Siniora; bassil !Bassil; gemayel !Gemayel; frangieh !Frangieh; nasrallah !Nasrallah; qassem; salame Salameh
  abbas; arafat !Arafat; haniyeh !Haniyeh; meshaal !Meshaal, !Mashal; sinwar !Sinwar; deif !Deif; fayyad !Fayyad; erekat !Erekat; shtayyeh !Shtayyeh
  ganzouri !Ganzouri; barak !Barak; sharon !Sharon; peres !Peres; rabin !Rabin; lapid !Lapid; bennett !Bennett; lieberman !Lieberman; livni !Livni
  yaalon !Yaalon, !Ya'alon; ashkenazi !Ashkenazi; smotrich !Smotrich; bengvir !Ben-Gvir, !Ben Gvir; gallant !Gallant; rivlin !Rivlin; herzog !Herzog
  olmert !Olmert; maliki !Maliki; abadi !Abadi; sistani !Sistani; sadr !Sadr; barzani !Barzani; talabani !Talabani; allawi !Allawi; kadhimi !Kadhimi
  sudani; jaafari !Jaafari; jubeir !Jubeir; jubouri !Jubouri; zebari !Zebari; nujaifi !Nujaifi; baghdadi !Baghdadi; zarqawi !Zarqawi; zawahiri !Zawahiri
  binladen !bin Laden; houthi; saleh; hadi; bahah !Bahah; alimi !Alimi; zubaidi !Zubaidi; yamani; bouteflika !Bouteflika; tebboune !Tebboune
  sellal !Sellal; lamamra !Lamamra; chengriha !Chengriha; gaidsalah !Gaid Salah; benflis !Benflis; ouyahia !Ouyahia; bourita !Bourita; loudiyi !Loudiyi
  benkirane !Benkirane; akhannouch !Akhannouch; othmani !Othmani; benbarka !Ben Barka; benali !Ben Ali; essebsi !Essebsi; ghannouchi !Ghannouchi
  marzouki !Marzouki; saied !Saied; essid !Essid; chahed !Chahed; gaddafi !Gaddafi, !Gadhafi, !Kadhafi, !Qaddafi, !Qadhafi; haftar !Haftar, !Hifter
  sarraj !Sarraj, !Serraj; dbeibah !Dbeibah; bachagha !Bashagha; bashir; burhan !Burhan; hemedti !Hemedti, !Dagalo; hamdok !Hamdok; turabi !Turabi
  kiir !Kiir; machar !Machar; abiy !Abiy Ahmed; farmajo !Farmajo; ghazouani !Ghazouani; aziz; karzai !Karzai; ghani !Ghani; sharif !Sharif
  bhutto !Bhutto; musharraf !Musharraf; modi !Modi; gandhi !Gandhi; razak; mahathir !Mahathir; widodo !Widodo; duterte !Duterte; marcos
  jinping !Jinping; abe; kishida !Kishida; chavez !Chavez, !Chávez; maduro !Maduro; castro !Castro; lula !da Silva; rousseff !Rousseff
  bolsonaro !Bolsonaro; milei !Milei; trudeau !Trudeau; mandela !Mandela; zuma !Zuma; ramaphosa !Ramaphosa; buhari !Buhari; kenyatta !Kenyatta
  ruto !Ruto; museveni !Museveni; kagame !Kagame; deby !Deby, !Déby; orban !Orban, !Orbán; lukashenko !Lukashenko; tusk !Tusk; juncker !Juncker
  barroso !Barroso; lagarde !Lagarde; yellen !Yellen; bernanke !Bernanke; greenspan !Greenspan; blatter !Blatter; platini !Platini; infantino !Infantino
  messi !Messi; ronaldo !Ronaldo; dimaria !Di Maria, !Di María; ibrahimovic !Ibrahimovic, !Ibrahimović; mourinho !Mourinho; guardiola !Guardiola
  ancelotti !Ancelotti; benitez !Benitez; vangaal !van Gaal; wenger !Wenger; ferguson; klopp !Klopp; zidane !Zidane; benzema !Benzema
  mbappe !Mbappe, !Mbappé; suarez Suarez, Suárez; rooney !Rooney; rodriguez; hernandez; gonzalez; fernandez; martinez; lopez; garcia; perez; gomez
  silva; santos; pereira; oliveira; federer !Federer; nadal !Nadal; djokovic !Djokovic; murray; williams; smith; brown; jones; taylor; wilson; miller
  davis; jackson; thompson; anderson; roberts; walker; wright; robinson; campbell; mitchell; carter; reagan !Reagan; nixon !Nixon; kennedy
  kissinger !Kissinger; petraeus !Petraeus; dempsey !Dempsey; earnest; mccain !McCain; cruz; bloomberg; gates; musk; zuckerberg !Zuckerberg
  bezos !Bezos; snowden !Snowden; assange !Assange; khan; malala !Malala; otaibi !Otaibi, !Oteibi; qahtani !Qahtani; ghamdi !Ghamdi; zahrani !Zahrani
  harbi !Harbi; mutairi !Mutairi; dosari !Dosari, !Dossary; shammari !Shammari; shehri !Shehri; asiri !Asiri; qarni !Qarni; subaie !Subaie
  anazi !Anazi, !Enezi; rashidi !Rashidi; balawi !Balawi; juhani !Juhani; malki; omari !Omari; amoudi !Amoudi; rajhi !Rajhi; faisal al-Faisal
  thani Al Thani, al-Thani; saud Al Saud, al-Saud; sabah !Al-Sabah; nahyan !Al Nahyan; maktoum !Al Maktoum; khalifa Al Khalifa
  sheikh Al al-Sheikh, Al-Sheikh; sabbagh !Sabbagh; khatib; najjar; haddad; khoury !Khoury; masri; shami; turk; halabi; tikriti !Tikriti
  qurashi !Qurashi; ansari !Ansari; hashimi; husseini !Husseini, !Hosseini; mousavi !Mousavi, !Moussavi; tabatabai !Tabatabai; yousafzai !Yousafzai
  nguyen; park; lee; kimfam Kim; wen; tanaka; suzuki; singh !Singh; kumar !Kumar; patel !Patel; sharma !Sharma; reyes; jawahir; bitar !Bitar
  ayyoubi !Ayyoubi; zoubi !Zoubi; majali !Majali; nsour !Nsour, !Ensour; rifai !Rifai; momani !Momani; safadi !Safadi; judeh !Judeh
  khasawneh !Khasawneh; dahlan !Dahlan; qaradawi !Qaradawi; tayeb; badie !Badie; shafik; sabahi !Sabahi; elwany !Elwany
`,
);
