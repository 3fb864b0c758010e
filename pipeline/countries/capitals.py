"""Capitals, compiled by the project. A country with two seats has both."""

CAPITALS = """
AD Andorra la Vella
AE Abu Dhabi
AF Kabul
AL Tirana
AM Yerevan
AO Luanda
AR Buenos Aires
AT Vienna
AU Canberra
AZ Baku
BA Sarajevo
BB Bridgetown
BD Dhaka|Dacca
BE Brussels
BF Ouagadougou
BG Sofia
BH Manama
BI Bujumbura|Gitega
BJ Porto-Novo|Cotonou
BN Bandar Seri Begawan
BO La Paz|Sucre
BR Brasilia|Brasília
BS Nassau
BT Thimphu
BW Gaborone
BY Minsk
BZ Belmopan
CA Ottawa
CD Kinshasa
CF Bangui
CG Brazzaville
CH Bern|Berne
CI Yamoussoukro|Abidjan
CL Santiago
CM Yaounde|Yaoundé
CN Beijing|Peking
CO Bogota|Bogotá
CR San Jose|San José
CU Havana
CY Nicosia
CZ Prague
DE Berlin|Bonn
DJ Djibouti
DK Copenhagen
DO Santo Domingo
DZ Algiers
EC Quito
EE Tallinn
EG Cairo
ER Asmara
ES Madrid
ET Addis Ababa
FI Helsinki
FJ Suva
FR Paris
GA Libreville
GB London
GE Tbilisi
GH Accra
GM Banjul
GN Conakry
GQ Malabo
GR Athens
GT Guatemala City
GW Bissau
GY Georgetown
HN Tegucigalpa
HR Zagreb
HT Port-au-Prince
HU Budapest
ID Jakarta
IE Dublin
IL Jerusalem|Tel Aviv
IN New Delhi|Delhi
IQ Baghdad
IR Tehran|Teheran
IS Reykjavik
IT Rome
JM Kingston
JO Amman
JP Tokyo
KE Nairobi
KG Bishkek
KH Phnom Penh
KP Pyongyang
KR Seoul
KW Kuwait City
KZ Astana|Nur-Sultan
LA Vientiane
LB Beirut
LK Colombo
LR Monrovia
LS Maseru
LT Vilnius
LU Luxembourg City
LV Riga
LY Tripoli
MA Rabat
MD Chisinau|Kishinev
ME Podgorica
MG Antananarivo
MK Skopje
ML Bamako
MM Naypyidaw|Yangon|Rangoon|Naypyitaw
MN Ulaanbaatar|Ulan Bator
MR Nouakchott
MT Valletta
MU Port Louis
MV Male
MW Lilongwe
MX Mexico City
MY Kuala Lumpur
MZ Maputo
NA Windhoek
NE Niamey
NG Abuja
NI Managua
NL Amsterdam|The Hague
NO Oslo
NP Kathmandu
NZ Wellington
OM Muscat
PA Panama City
PE Lima
PG Port Moresby
PH Manila
PK Islamabad
PL Warsaw
PS Ramallah
PT Lisbon
PY Asuncion|Asunción
QA Doha
RO Bucharest
RS Belgrade
RU Moscow
RW Kigali
SA Riyadh
SD Khartoum
SE Stockholm
SG Singapore
SI Ljubljana
SK Bratislava
SL Freetown
SN Dakar
SO Mogadishu
SR Paramaribo
SS Juba
SV San Salvador
SY Damascus
SZ Mbabane
TD N'Djamena|Ndjamena
TG Lome|Lomé
TH Bangkok
TJ Dushanbe
TL Dili
TM Ashgabat
TN Tunis
TR Ankara
TT Port of Spain
TW Taipei
TZ Dodoma|Dar es Salaam
UA Kyiv|Kiev
UG Kampala
US Washington
UY Montevideo
UZ Tashkent
VE Caracas
VN Hanoi
WS Apia
XK Pristina|Prishtina
YE Sanaa|Sana'a
ZA Pretoria|Cape Town
ZM Lusaka
ZW Harare
"""
