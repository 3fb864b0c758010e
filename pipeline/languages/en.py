"""English."""

from pipeline.countries.words import PlaceWords
from pipeline.languages import Language

# Time

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    names="""
# Compiled by the project: official and historic names, abbreviations.
AE UAE|U.A.E.|United Arab Emirates|Trucial States
AF Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan
AG Antigua|Barbuda|Antigua and Barbuda
AN Netherlands Antilles
AM Republic of Armenia
BA Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina|Bosnia & Herzegovina
BF Burkina Faso|Upper Volta
BJ Dahomey|Benin
BN Brunei Darussalam
BS The Bahamas|Bahamas
BY Byelorussia|Belorussia
BZ British Honduras
CA Dominion of Canada
CD Congo|DRC|D.R.C.|DR Congo|D.R. Congo|D.R.Congo|DRCongo|Democratic Republic of Congo|Democratic Republic of the Congo|Democratic Republic Of Congo|Dem. Rep. Congo|Congo-Kinshasa|Congo Kinshasa|Zaire|Zaïre|Belgian Congo|Congo (Kinshasa)
CF CAR|C.A.R.|Central African Republic
CG Congo|Republic of Congo|Republic of the Congo|Congo-Brazzaville|Congo Brazzaville|Congo Republic|French Congo
CH Swiss Confederation
CI Ivory Coast|Cote d'Ivoire|Cote d’Ivoire|Côte d'Ivoire|Côte d’Ivoire|Cote D'Ivoire
CN PRC|P.R.C.|People's Republic of China|People’s Republic of China|P.R. China|PR China|Mainland China|mainland China|Communist China|Red China
CV Cape Verde|Cabo Verde
CZ Czech Republic|Czechia|Czechoslovakia
DE Federal Republic of Germany|West Germany|East Germany|German Democratic Republic|FRG|GDR|W. Germany|E. Germany
CU Republic of Cuba
EG Arab Republic of Egypt|UAR
EH Western Sahara|SADR
ES Kingdom of Spain
ET Abyssinia|Federal Democratic Republic of Ethiopia
FM Federated States of Micronesia|Micronesia
FO Faroe Islands|Faroes
FR French Republic
GB UK|U.K.|United Kingdom|Great Britain|Britain|U. K.|Grande-Bretagne
GE Republic of Georgia
GM The Gambia|Gambia
GN Guinea|Guinea-Conakry|Guinea Conakry|Republic of Guinea
GQ Equatorial Guinea
GW Guinea-Bissau|Guinea Bissau
HK Hong Kong|Hongkong|HKSAR
HT Republic of Haiti
IE Ireland|Republic of Ireland|Irish Republic|Eire|Éire
IL State of Israel
IN Republic of India|Bharat
IR Islamic Republic of Iran|Islamic Republic|Persia
IQ Republic of Iraq
KG Kyrgyzstan|Kyrgyz Republic|Kirghizia|Kyrgyz Republic
KH Kampuchea|Democratic Kampuchea|Khmer Republic
KM Comoros|Comoro Islands
KN St Kitts|St. Kitts|Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis|Nevis
KR Korea|ROK|R.O.K.|Republic of Korea|South Korea|S. Korea|S.Korea|SKorea|S Korea|South-Korea
KP Korea|DPRK|D.P.R.K.|DPR Korea|Democratic People's Republic of Korea|Democratic People’s Republic of Korea|North Korea|N. Korea|N.Korea|NKorea|N Korea|North-Korea|Hermit Kingdom
KZ Kazakhstan|Kazakstan
LA Laos|Lao PDR|Lao People's Democratic Republic|LPDR
LC St Lucia|St. Lucia|Saint Lucia
LK Ceylon
LY Libyan Arab Jamahiriya|Jamahiriya
MD Moldova|Moldavia
MK Macedonia|North Macedonia|Republic of North Macedonia|Republic of Macedonia
MM Myanmar|Burma|Republic of the Union of Myanmar
MN Mongolian People's Republic
MO Macau|Macao
MY Malaya
MW Nyasaland
NA South-West Africa
NL The Netherlands|Netherlands|Holland
NZ Aotearoa
PG Papua New Guinea|PNG
PH Philippines|The Philippines|Republic of the Philippines
PS Palestine|State of Palestine|Palestinian Territories|Palestinian territories|Palestinian territory|Palestinian Authority
RS Serbia|Yugoslavia|Serbia and Montenegro|Federal Republic of Yugoslavia
RU Russia|Russian Federation|USSR|U.S.S.R.|Soviet Union|Soviet Russia|Union of Soviet Socialist Republics
RW Ruanda
SA Saudi Arabia|Kingdom of Saudi Arabia|KSA|Saudi
SD Republic of the Sudan
SO Federal Republic of Somalia
SR Surinam|Dutch Guiana
ST Sao Tome and Principe|São Tomé and Príncipe|Sao Tome|São Tomé
SV El Salvador
SY Syrian Arab Republic
SZ Eswatini|eSwatini|Swaziland|Kingdom of Eswatini
TD Chad|Republic of Chad
TG Togolese Republic|Togo
TH Thailand|Siam
TL East Timor|Timor-Leste|Timor Leste
TR Turkey|Türkiye|Turkiye|Republic of Turkey
TT Trinidad and Tobago|Trinidad|Tobago|Trinidad & Tobago
TW Taiwan|Republic of China|Chinese Taipei|R.O.C.
TZ Tanzania|United Republic of Tanzania
UA Ukraine|the Ukraine
US US|U.S.|USA|U.S.A.|United States|United States of America|America|U. S.|U.S|Uncle Sam|Stateside
VA Vatican|Vatican City|Holy See
VC St Vincent|St. Vincent|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines|Grenadines
VE Bolivarian Republic of Venezuela
VG British Virgin Islands
VI US Virgin Islands|U.S. Virgin Islands|Virgin Islands
VN Vietnam|Viet Nam|Socialist Republic of Vietnam
XK Kosovo|Kosova
YE Yemen|Republic of Yemen|Yemen Arab Republic
ZA South Africa|RSA|Republic of South Africa|S. Africa
ZM Northern Rhodesia
ZW Zimbabwe|Rhodesia
""",
    demonyms="""
# Compiled by the project: adjectives and people; a plural in -s is added to those that take one.
AD Andorran
AE Emirati
AF Afghan|Afghani
AG Antiguan|Barbudan
AI Anguillan
AL Albanian
AM Armenian
AO Angolan
AR Argentine|Argentinian|Argentinean
AT Austrian
AU Australian|Aussie
AW Aruban
AZ Azerbaijani|Azeri
BA Bosnian|Herzegovinian|Bosniak
BB Barbadian|Bajan
BD Bangladeshi
BE Belgian|Flemish|Walloon
BF Burkinabe|Burkinabé|Burkinabè
BG Bulgarian
BH Bahraini
BI Burundian
BJ Beninese
BM Bermudian
BN Bruneian
BO Bolivian
BR Brazilian
BS Bahamian
BT Bhutanese
BW Botswanan|Batswana|Motswana
BY Belarusian|Belarussian|Byelorussian
BZ Belizean
CA Canadian|Quebecois|Québécois|Ontarian|Albertan|Manitoban|Quebecer|Quebecker|Newfoundlander|British Columbian|Nova Scotian
CD Congolese|Zairean|Zairian
CG Congolese
CF Central African
CH Swiss
CI Ivorian
CL Chilean
CM Cameroonian
CN Chinese|Tibetan|Uighur|Uyghur
CO Colombian
CR Costa Rican
CU Cuban
CV Cape Verdean
CY Cypriot
CZ Czech|Bohemian|Moravian|Czechoslovak
DE German|Bavarian|East German|West German|Berliner
DJ Djiboutian
DK Danish|Dane
DO Dominican
DM Dominican
DZ Algerian
EC Ecuadorian|Ecuadorean
EE Estonian
EG Egyptian
EH Sahrawi|Saharawi
ER Eritrean
ES Spanish|Spaniard|Catalan|Andalusian
ET Ethiopian|Tigrayan|Oromo
FI Finnish|Finn
FJ Fijian
FM Micronesian
FR French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen|Parisian|Corsican
GA Gabonese
GB British|Briton|Brit|English|Englishman|Englishmen|Englishwoman|Scottish|Scot|Scots|Scotsman|Scotsmen|Scotswoman|Welsh|Welshman|Welshmen|Northern Irish|Londoner|Britisher|Mancunian|Liverpudlian
GD Grenadian
GE Georgian|Abkhaz|Abkhazian|South Ossetian
GH Ghanaian|Ghanian
GL Greenlandic|Greenlander
GM Gambian
GN Guinean
GQ Equatorial Guinean|Equatoguinean
GR Greek|Athenian
GT Guatemalan
GW Bissau-Guinean
GY Guyanese
HK Hongkonger|Hong Konger|Hong Kongers
HN Honduran
HR Croatian|Croat
HT Haitian
HU Hungarian
ID Indonesian|Javanese|Balinese|Acehnese
IE Irish|Irishman|Irishmen|Irishwoman|Irishwomen|Dubliner
IL Israeli
IN Indian
IQ Iraqi
IR Iranian|Persian
IS Icelandic|Icelander
IT Italian|Sicilian|Sardinian|Venetian|Milanese|Neapolitan
JM Jamaican
JO Jordanian
JP Japanese|Okinawan
KE Kenyan
KG Kyrgyz|Kyrgyzstani
KH Cambodian|Khmer
KI I-Kiribati
KM Comorian|Comoran
KN Kittitian|Nevisian
KR Korean|South Korean|S. Korean|S.Korean
KP Korean|North Korean|N. Korean|N.Korean
KW Kuwaiti
KZ Kazakh|Kazakhstani
LA Lao|Laotian
LB Lebanese
LC Saint Lucian|St. Lucian|St Lucian
LI Liechtensteiner
LK Sri Lankan|Sinhalese
LR Liberian
LS Basotho|Mosotho
LT Lithuanian
LU Luxembourger|Luxembourgish
LV Latvian
LY Libyan
MA Moroccan
MC Monegasque|Monégasque
MD Moldovan|Moldavian|Transnistrian
ME Montenegrin
MG Malagasy|Madagascan
MH Marshallese
MK Macedonian|North Macedonian
ML Malian
MM Burmese|Rohingya|Myanmarese
MN Mongolian
MR Mauritanian
MT Maltese
MU Mauritian
MV Maldivian
MW Malawian
MX Mexican
MY Malaysian
MZ Mozambican
NA Namibian
NE Nigerien
NG Nigerian
NI Nicaraguan
NL Dutch|Dutchman|Dutchmen|Dutchwoman|Netherlander
NO Norwegian
NP Nepali|Nepalese
NR Nauruan
NZ New Zealander|Kiwi|Maori
OM Omani
PA Panamanian
PE Peruvian
PG Papua New Guinean|Papuan New Guinean
PH Philippine|Filipino|Filipina
PK Pakistani|Punjabi Pakistani|Sindhi|Baloch
PL Polish|Pole
PR Puerto Rican
PS Palestinian|Gazan
PT Portuguese
PW Palauan
PY Paraguayan
QA Qatari
RO Romanian|Rumanian
RS Serbian|Serb|Yugoslav|Yugoslavian
RU Russian|Soviet|Chechen|Siberian|Muscovite|Dagestani|Tatarstani
RW Rwandan
SA Saudi Arabian|Saudi
SB Solomon Islander
SC Seychellois
SD Sudanese|Darfuri
SE Swedish|Swede
SG Singaporean
SI Slovenian|Slovene
SK Slovak|Slovakian
SL Sierra Leonean|Sierra Leonian
SM Sammarinese
SN Senegalese
SO Somali|Somalian|Somalilander
SR Surinamese
SS South Sudanese
ST Sao Tomean
SV Salvadoran|Salvadorean|Salvadorian
SY Syrian
SZ Swazi
TD Chadian
TG Togolese
TH Thai
TJ Tajik|Tajikistani
TL Timorese|East Timorese
TM Turkmen
TN Tunisian
TO Tongan
TR Turkish|Turk
TT Trinidadian|Tobagonian
TV Tuvaluan
TW Taiwanese
TZ Tanzanian|Zanzibari
UA Ukrainian|Crimean
UG Ugandan
US American|Californian|Texan|New Yorker|Floridian|Hawaiian|Alaskan|Iowan|Virginian|Pennsylvanian|Minnesotan|Ohioan|Michigander|Oregonian|Arizonan|Coloradan|Louisianan|Kentuckian|Tennessean|Oklahoman|Nebraskan|Kansan|Wisconsinite|Vermonter|New Jerseyan|Marylander|Mississippian|Alabamian|Utahn|Nevadan|Missourian|Bostonian|Chicagoan|Angeleno|Long Islander|North Carolinian|South Carolinian|New Englander|New Mexican|African American|African-American|Native American|Puerto Rican American|Mexican-American|Asian-American|Washingtonian|Philadelphian|West Virginian|Rhode Islander|Idahoan|Montanan
UY Uruguayan
UZ Uzbek|Uzbekistani
VC Vincentian
VE Venezuelan
VN Vietnamese
VU Vanuatuan|Ni-Vanuatu
WS Samoan
XK Kosovar|Kosovan|Kosovo Albanian
YE Yemeni|Yemenite
ZA South African|Afrikaner|Zulu
ZM Zambian
ZW Zimbabwean|Rhodesian
""",
    cities="""
# Compiled by the project: historic and variant names of cities.
BD Dacca
BJ Cotonou
BO La Paz
CN Peking|Canton|Nanking|Tientsin|Mukden|Chungking|Amoy|Tsingtao
CI Abidjan
DE Cologne|Nuremberg|Munich|Hanover|Bonn|Frankfurt|Karl-Marx-Stadt|Brunswick
EG Alexandria
ET Addis Abeba|Addis
IN Bombay|Calcutta|Madras|Bangalore|Cawnpore|Benares|Varanasi|Poona|Baroda|New Delhi|Delhi|Mysore|Trivandrum|Cochin
IR Teheran
IQ Mosul|Basra|Erbil|Arbil|Fallujah|Falluja|Kirkuk|Tikrit|Najaf|Karbala
KP Pyongyang|P'yongyang|Wonsan|Chongjin|Sinuiju|Hyesan|Nampo|Rason|Sinpo|Hamhung
KR Seoul|Busan|Pusan|Incheon|Inchon|Daegu|Taegu|Gwangju|Kwangju|Daejeon|Ulsan|Suwon|Sejong|Sejong City|Pyeongchang
KZ Almaty|Alma-Ata|Astana|Nur-Sultan
LY Benghazi|Misrata|Misurata|Sirte|Derna
MM Rangoon|Yangon|Naypyidaw|Nay Pyi Taw|Naypyitaw|Mandalay|Sittwe|Myitkyina|Loikaw
MX Ciudad Juarez|Ciudad Juárez|Juarez|Ciudad de Mexico|Mexico City
PA Panama City
PK Karachi|Lahore|Islamabad|Rawalpindi|Peshawar|Quetta|Faisalabad|Multan
RU Moscow|Leningrad|St Petersburg|St. Petersburg|Saint Petersburg|Stalingrad|Gorky|Sverdlovsk|Petrograd
SA Mecca|Medina|Riyadh|Jeddah|Jiddah|Dhahran
SO Mogadishu|Kismayo|Baidoa|Bosaso
SY Damascus|Aleppo|Homs|Hama|Idlib|Douma|Kobani|Kobane|Latakia|Deir al-Zour
TR Istanbul|Constantinople|Ankara|Izmir|Diyarbakir|Gaziantep|Smyrna
UA Kiev|Kyiv|Kharkov|Kharkiv|Odessa|Odesa|Lvov|Lviv|Dnipro|Dnipropetrovsk
VN Saigon|Ho Chi Minh City|Hanoi|Hue|Da Nang|Danang
YE Sanaa|Sana'a|Sana’a|Aden|Mocha|Mukalla
""",
    institutions="""
# Compiled by the project: seats and bodies whose name stands for the government.
CN Zhongnanhai|Chinese Communist Party|People's Liberation Army
FR Elysee Palace|Élysée Palace|Quai d'Orsay
GB House of Commons|House of Lords|Buckingham Palace|10 Downing Street|Downing Street|Whitehall
IL Knesset
IN Lok Sabha|Rajya Sabha
JP Bank of Japan
KP Workers' Party of Korea|Korean People's Army
KR Cheong Wa Dae|Blue House
MM Tatmadaw
PH Malacanang|Malacañang
RU Kremlin|State Duma
UA Verkhovna Rada
US White House|Pentagon|U.S. Congress|State Department|Oval Office|West Wing|Capitol Hill
VA Holy See|St. Peter's Basilica|St Peter's Square|St. Peter's Square|Sistine Chapel|St Peter's Basilica
VE Miraflores
""",
    hints="""
# Compiled by the project: bodies and groups that point to a country without speaking for it.
AF Taliban
CN Xinhua|CCP|PLA|Politburo Standing Committee
GB BBC|MI5|MI6|NHS|Scotland Yard|Church of England|Metropolitan Police
IL IDF|Mossad|Shin Bet|Likud
IN BJP|Bharatiya Janata Party
IR Revolutionary Guards|IRGC|Islamic Revolutionary Guard Corps
KP KCNA|Korean Central News Agency|Rodong Sinmun
KR Yonhap
LB Hezbollah|Hizbollah
MM Arakan Army|Karen National Union|National League for Democracy
NG Boko Haram
PH Abu Sayyaf
PS Hamas|Fatah|PLO
RU FSB|KGB|Gazprom
SD Rapid Support Forces
SO al-Shabaab|al-Shabab|Al-Shabaab
TR AKP
US FBI|CIA|Federal Bureau of Investigation|Central Intelligence Agency|Homeland Security|Department of Homeland Security|Federal Reserve|NASA|Centers for Disease Control and Prevention|Centers for Disease Control|Food and Drug Administration|NYPD|LAPD|Environmental Protection Agency|Securities and Exchange Commission|Super Bowl|Nasdaq|Medicaid|Medicare|Obamacare
YE Houthi|Houthis
""",
    people="""
# Compiled by the project: heads of state whose full name stands for their government.
AF Ashraf Ghani|Hamid Karzai
BY Alexander Lukashenko|Lukashenko
CN Xi Jinping|Mao Zedong|Hu Jintao|Deng Xiaoping
CU Fidel Castro|Raul Castro
DE Angela Merkel|Olaf Scholz
EG Hosni Mubarak|Abdel Fattah al-Sisi
ER Isaias Afwerki
ET Abiy Ahmed
FR Emmanuel Macron|Nicolas Sarkozy
HU Viktor Orban|Viktor Orbán
IL Benjamin Netanyahu
IN Narendra Modi
IQ Saddam Hussein
IR Ayatollah Khomeini|Ali Khamenei|Ayatollah Khamenei|Ayatollah Ali Khamenei
KP Kim Jong Un|Kim Jong-un|Kim Jong-Un|Kim Jong Il|Kim Jong-il|Kim Il Sung|Kim Il-sung|Kim Yo Jong|Kim Yo-jong
KR Moon Jae-in|Yoon Suk Yeol|Yoon Suk-yeol|Park Geun-hye
LY Muammar Gaddafi|Moammar Gadhafi|Muammar Gadhafi|Khalifa Haftar
MM Aung San Suu Kyi|Min Aung Hlaing
NI Daniel Ortega
PH Rodrigo Duterte|Ferdinand Marcos
RU Vladimir Putin|Boris Yeltsin|Mikhail Gorbachev|Dmitry Medvedev
RW Paul Kagame
SA Mohammed bin Salman
SD Omar al-Bashir
SY Bashar al-Assad|Bashar Assad
TR Recep Tayyip Erdogan|Recep Tayyip Erdoğan
UA Volodymyr Zelensky|Volodymyr Zelenskyy
US Donald Trump|Barack Obama|Joe Biden|George W. Bush|Ronald Reagan|President Trump|President Obama|President Biden|President Bush|President Clinton|President Reagan
VE Nicolas Maduro|Nicolás Maduro|Hugo Chavez|Hugo Chávez
ZW Robert Mugabe
""",
    never="Man|Côte",
    other="""
# Compiled by the project: fixed phrases in which a name says nothing of its country.
Latin America|Latin American|South America|South American|North America|North American|Central America|Central American|Americas|Indian Ocean
West Indies|West Indian|East Indies|Gulf of Mexico|South China Sea|East China Sea|Sea of Japan|Persian Gulf|English Channel|Gulf of Guinea|Gulf of Aden
Gulf of Oman|Guinea pig|Guinea pigs|Guinea worm|Brazil nut|Brazil nuts|German shepherd|German shepherds|German measles|Spanish flu|French fries
French toast|French kiss|French horn|French window|French windows|Turkish delight|Turkish bath|Danish pastry|Swiss cheese|Swiss Army|Indian summer
Dutch oven|Dutch auction|Irish setter|Irish coffee|Scotch whisky|Scottish terrier|Welsh corgi|English breakfast|English muffin|Mexican wave
Cuban sandwich|Bengal tiger|Siamese cat|Siamese twins|Persian cat|Afghan hound|Panama hat|Bermuda shorts|Bermuda Triangle|Air Jordan|Paris Saint-Germain
New England Journal of Medicine|Niger River|Congo River|Congo Basin|Jordan River|Jordan Valley|Mississippi Delta|Persian rug|Persian rugs
Chinese whispers|Chinese checkers|Russian roulette|Russian dressing|Roman Catholic|Panama Papers|Paradise Papers|Stockholm syndrome|Vienna sausage
Brussels sprouts|Berlin Wall|Geneva Convention|Geneva Conventions|Paris Agreement|Paris Accord|Kyoto Protocol|Hague Convention|Lisbon Treaty
Maastricht Treaty|Schengen Agreement|Havana syndrome|Manila envelope|Chelsea Clinton|Saint Nicholas|Santa Claus|Santa Fe Railway|Chad Valley
Rhode Island Red|Kentucky Fried Chicken|Boston terrier|Labrador retriever|Labrador Retriever|Great Dane|Dalmatian|Alsatian
Ebola River|Zika Forest|Lyme disease|Norwalk virus|Lassa fever|Rift Valley fever|West Nile virus|West Nile Virus|Marburg virus|Japanese encephalitis
Middle East|Far East|Near East|Southeast Asia|South Asia|East Asia|Central Asia|West Africa|East Africa|North Africa|Southern Africa|Central Africa
Southern Hemisphere|World Cup|European Union|United Nations|Security Council|Islamic State|Al Qaeda|Al-Qaeda
""",
)

LANGUAGE = Language(
    code="en",
    name="English",
    # time
    dates=None,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=PLACES,
)
