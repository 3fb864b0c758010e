"""News media, agencies and monitoring bodies of the world by name: what a text may call its source.

Compiled by the project from general knowledge. The outlets of the catalogue come on top of it; a name that stands in
neither is still recognised where its shape or its surroundings say that it is an outlet. Names are written without a
leading English "the", separated by semicolons.
"""

AGENCIES = """
AFP; Agence France-Presse; Agence France Presse; AP; Associated Press; Reuters; UPI; United Press
International; dpa; DPA; Deutsche Presse-Agentur; EFE; Agencia EFE; ANSA; Agenzia Nova; Adnkronos; AGI; LUSA;
Lusa; Agência Lusa; Belga; ANP; TT News Agency; NTB; Ritzau; STT; BNS; Baltic News Service; ELTA; LETA; PAP;
Polish Press Agency; Polska Agencja Prasowa; CTK; ČTK; Czech News Agency; TASR; MTI; Agerpres; Mediafax; BTA;
Bulgarian News Agency; Tanjug; HINA; SRNA; FENA; MIA; ATA; ANA-MPA; Athens-Macedonian News Agency; Cyprus News
Agency; APA; Austria Presse Agentur; Keystone-SDA; Keystone-ATS; TASS; Tass; ITAR-TASS; Itar-Tass; Interfax;
Interfax-Ukraine; RIA Novosti; Ria Novosti; Rossiya Segodnya; Regnum; Rosbalt; Ukrinform; UNIAN; BelTA; Belta;
BelaPAN; Moldpres; IPN; Armenpress; ARKA; Azertac; AZERTAC; Trend News Agency; Report.az; APA Group; Turan;
Interpressnews; InterPressNews; Kazinform; KazTAG; Interfax-Kazakhstan; Kabar; AKIpress; 24.kg; Khovar;
Asia-Plus; Avesta; UzA; Uzbekistan News Agency; Fergana News Agency; Turkmenistan State News Agency; Montsame;
MONTSAME; Xinhua; Xinhua News Agency; New China News Agency; China News Service; CNS News Agency; Central News
Agency; KCNA; Korean Central News Agency; Newsis; News1; Yonhap; Yonhap News Agency; Kyodo; Kyodo News; Jiji;
Jiji Press; Bernama; Antara; ANTARA; Vietnam News Agency; VNA; Lao News Agency; KPL; Agence Kampuchea Presse;
AKP; Philippine News Agency; PNA; Thai News Agency; Myanmar News Agency; BSS; Bangladesh Sangbad Sangstha;
United News of Bangladesh; UNB; bdnews24.com; PTI; Press Trust of India; ANI; Asian News International; UNI;
United News of India; IANS; Indo-Asian News Service; Hindusthan Samachar; APP; Associated Press of Pakistan;
PPI; Pakistan Press International; NNI; RSS Nepal; Rastriya Samachar Samiti; Bakhtar; Bakhtar News Agency;
Pajhwok; Pajhwok Afghan News; Khaama Press; Tasnim; Tasnim News Agency; Fars; Fars News; Fars News Agency;
IRNA; Islamic Republic News Agency; ISNA; Iranian Students' News Agency; Mehr; Mehr News; Mehr News Agency;
ILNA; HRANA; Human Rights Activists News Agency; Mizan; Mizan News Agency; Mohabat News; INA; Iraqi News
Agency; National Iraqi News Agency; NINA; Shafaq News; Aswat al-Iraq; SANA; Syrian Arab News Agency; NNA;
National News Agency; Petra; Petra News Agency; Jordan News Agency; WAFA; Wafa; Ma'an; Ma'an News Agency;
Palestine News Agency; SPA; Saudi Press Agency; WAM; Emirates News Agency; QNA; Qatar News Agency; KUNA;
Kuwait News Agency; BNA; Bahrain News Agency; ONA; Oman News Agency; Saba; Saba News Agency; SUNA; Sudan News
Agency; MENA; Middle East News Agency; LANA; Libyan News Agency; Tunis Afrique Presse; APS; Algérie Presse
Service; Algeria Press Service; Maghreb Arabe Presse; AMI; Agence Mauritanienne d'Information; Anadolu;
Anadolu Agency; Demirören; DHA; Ihlas News Agency; IHA; Firat News Agency; ANF; ANHA; Hawar News; Hawar News
Agency; Mezopotamya Agency; Mezopotamya News Agency; Jin News; NAN; News Agency of Nigeria; GNA; Ghana News
Agency; KNA; Kenya News Agency; ENA; Ethiopian News Agency; SONNA; Somali National News Agency; Eritrean News
Agency; RNA; Rwanda News Agency; ABI; AIB; Agence d'information du Burkina; AMAP; ANP Niger; APS Sénégal;
Agence de Presse Sénégalaise; AIP; Agence Ivoirienne de Presse; ACP; Agence Congolaise de Presse; Angop;
ANGOP; Agência de Informação de Moçambique; ZIANA; New Ziana; NAMPA; Nampa; BOPA; Panapress; PANA; African
News Agency; Agence Ecofin; APA News; African Press Agency; Africanews Agency; LINA; Télam; Telam; Agência
Brasil; Agência Estado; Agencia Brasil; Notimex; Prensa Latina; ACN; Agencia Cubana de Noticias; Andina;
Agencia Boliviana de Información; IPS; Inter Press Service; Canadian Press; La Presse Canadienne; PA Media;
Press Association; PA news agency; AAP; Australian Associated Press; Religion News Service; RNS; UCA News;
UCANews; Union of Catholic Asian News; AsiaNews; Asia News; Catholic News Service; CNS; OSV News; Zenit;
ZENIT; kath.net; Katholische Nachrichten-Agentur; epd; Evangelischer Pressedienst; Evangelical Focus; CNE
News; Christian Network Europe; SIR; Agensir; Assyrian International News Agency; AINA; ACI Africa; ACI
Stampa; Baptist Press; Christian News Service; Ecumenical News International; World Watch Monitor; Mission
Network News; Compass Direct; Compass Direct News; Barnabas News; Crossway News; BosNewsLife; Gaudium Press;
Catholic Information Service for Africa; CISA; Bloomberg News
"""

OUTLETS = """
The Star; The Post; The Express; The Mail; The Record; The Journal; The Chronicle; The Monitor; The Leader;
The Voice; BBC News; BBC; Sky News; ITV News; ITV; Channel 4 News; Channel 4; Channel 5 News; GB News; LBC
Radio; Talk TV; TalkTV; Times Radio; The Times; Times of London; The Sunday Times; Sunday Times; Financial
Times; FT; Economist; Guardian; Observer; Independent; Daily Telegraph; Sunday Telegraph; Daily Mail; Mail on
Sunday; MailOnline; Mail Online; Daily Mirror; Sunday Mirror; Daily Express; Daily Record; Sunday Post;
Scotsman; Herald Scotland; The Herald; Press and Journal; Belfast Telegraph; Irish News; News Letter; Irish
Times; Irish Independent; Irish Examiner; RTÉ; RTE; RTÉ News; RTE News; Wales Online; WalesOnline; Manchester
Evening News; Liverpool Echo; Yorkshire Post; Birmingham Mail; Evening Standard; New Statesman; Spectator;
Private Eye; Bellingcat; openDemocracy; Middle East Eye; Morning Star; Church Times; The Tablet; Catholic
Herald; Premier Christian News; Jewish Chronicle; Al Majalla; New Arab; Al-Araby Al-Jadeed; Byline Times;
UnHerd; New Scientist; New England Journal of Medicine; JAMA; Lancet; British Medical Journal; BMJ; Jane's;
Janes; New York Times; NYT; NY Times; Washington Post; Wall Street Journal; WSJ; USA Today; Los Angeles Times;
Chicago Tribune; Chicago Sun-Times; Boston Globe; Boston Herald; Philadelphia Inquirer; Miami Herald; El Nuevo
Herald; Houston Chronicle; Dallas Morning News; San Francisco Chronicle; Seattle Times; Denver Post; Arizona
Republic; Star Tribune; Detroit Free Press; Detroit News; Atlanta Journal-Constitution; Tampa Bay Times;
Orlando Sentinel; Baltimore Sun; New York Post; NY Post; New York Daily News; Newsday; Plain Dealer; Kansas
City Star; Sacramento Bee; Mercury News; Las Vegas Review-Journal; Salt Lake Tribune; Deseret News; Oregonian;
Texas Tribune; Austin American-Statesman; San Antonio Express-News; Charlotte Observer; Times-Picayune;
Buffalo News; Hartford Courant; Star-Ledger; Pittsburgh Post-Gazette; Milwaukee Journal Sentinel; Des Moines
Register; Indianapolis Star; Cincinnati Enquirer; Columbus Dispatch; Tennessean; Commercial Appeal; Honolulu
Star-Advertiser; Anchorage Daily News; Christian Science Monitor; International Herald Tribune; Stars and
Stripes; Military Times; Defense News; Army Times; CNN; CNN International; CNN en Español; MSNBC; NBC; NBC
News; CBS; CBS News; ABC; ABC News; Fox; Fox News; Fox Business; C-SPAN; PBS; PBS NewsHour; NPR; National Public Radio;
CNBC; Newsmax; OAN; One America News; Univision; Telemundo; Democracy Now!; Democracy Now; 60 Minutes; Good
Morning America; Meet the Press; Face the Nation; New York Magazine; Atlantic; New Yorker; Time; TIME; Time
magazine; Time Magazine; Newsweek; US News & World Report; U.S. News & World Report; Politico; Axios; Vox;
Vox.com; Slate; Salon; Salon.com; HuffPost; Huffington Post; BuzzFeed; BuzzFeed News; Vice News; VICE News;
VICE; Daily Beast; Daily Caller; Breitbart; Breitbart News; Drudge Report; ProPublica; Mother Jones;
Intercept; Hill; The Hill; Roll Call; Foreign Policy; Foreign Affairs; Diplomat; National Interest; National
Review; New Republic; Nation; Jacobin; Rolling Stone; Variety; Hollywood Reporter; Deadline; Billboard;
Entertainment Weekly; Vanity Fair; Esquire; GQ; People; People magazine; Fortune; Forbes; Business Insider;
Barron's; MarketWatch; Quartz; Bloomberg; Bloomberg Businessweek; Businessweek; Wired; Verge; TechCrunch; Ars
Technica; Engadget; Gizmodo; CNET; ZDNet; 404 Media; MIT Technology Review; Scientific American; National
Geographic; Popular Science; Science; Nature; Sports Illustrated; ESPN; Bleacher Report; Athletic; TMZ; Us
Weekly; E! News; Page Six; Snopes; PolitiFact; FactCheck.org; Lawfare; Just Security; War on the Rocks;
Defense One; Breaking Defense; Long War Journal; Religion Unplugged; Christianity Today; Christian Post;
Christian Today; Christian Broadcasting Network; CBN; CBN News; National Catholic Reporter; National Catholic
Register; America Magazine; Crux; Crux Now; The Pillar; EWTN; EWTN News; Aleteia; World Magazine; Christian
Headlines; Christian Examiner; Sojourners; Washington Examiner; Washington Free Beacon; Washington Times;
Epoch Times; Radio Free Europe; RFE/RL; Radio Free Europe/Radio Liberty; RFERL; Radio Liberty; Radio Svoboda;
Radio Farda; Radio Azadi; Radio Azattyk; Azattyk; Radio Azattyq; Azattyq; Radio Ozodlik; Ozodlik; Radio Ozodi;
Radio Marti; Radio Martí; Radio Mashaal; Current Time; Voice of America; VOA; BenarNews; Benar News;
Al-Monitor; Al Monitor; Jewish Telegraphic Agency; JTA; Forward; Marshall Project; Grist; Inside Climate News;
Undark; STAT News; Stat News; Kaiser Health News; KFF Health News; Semafor; Puck; Punchbowl News; NewsNation;
Scripps News; Yahoo News; Yahoo! News; Yahoo Finance; MSN; AOL; Google News; Globe and Mail; National Post;
Toronto Star; Toronto Sun; Montreal Gazette; La Presse; Le Devoir; Radio-Canada; CBC; CBC News; CTV; CTV News;
Global News; Maclean's; Vancouver Sun; Calgary Herald; Winnipeg Free Press; Journal de Montréal; Sydney
Morning Herald; The Age; The Weekend Australian; Australian Financial Review; Herald Sun; Daily Telegraph
Australia; Courier-Mail; ABC Australia; ABC Radio National; SBS; SBS News; 7News; 9News; New Zealand Herald;
NZ Herald; RNZ; Radio New Zealand; Newshub; 1News; Post-Courier; Fiji Times; Fiji Sun; Islands Business;
Solomon Star; Samoa Observer; Vanuatu Daily Post; Pacific Islands News; Le Monde; Le Figaro; Libération;
Liberation; Le Parisien; La Croix; La Vie; Les Échos; Les Echos; L'Express; L'Obs; Le Point; Marianne;
Mediapart; Médiapart; France 24; France24; RFI; Radio France Internationale; Radio France; France Info;
Franceinfo; France Inter; France Culture; France 2; France 3; TF1; LCI; BFM TV; BFMTV; BFM; CNews; Europe 1;
RTL; RMC; TV5Monde; TV5 Monde; Ouest-France; Sud Ouest; La Dépêche; Le Dauphiné Libéré; Midi Libre; Le
Télégramme; La Voix du Nord; Nice-Matin; La Provence; Le Progrès; Dernières Nouvelles d'Alsace; L'Humanité; Le
Canard enchaîné; Canard enchaîné; Charlie Hebdo; Courrier international; Le Monde diplomatique; Jeune Afrique;
L'Équipe; Paris Match; Valeurs actuelles; L'Opinion; RTBF; Le Soir; La Libre; La Libre Belgique; RTL Info; De
Standaard; Het Laatste Nieuws; VRT; VRT NWS; De Morgen; Brussels Times; EUobserver; EURACTIV; Euractiv;
Politico Europe; Euronews; RTS; Le Temps; Tribune de Genève; 24 heures; Swissinfo; SWI swissinfo.ch; SRF; NZZ;
Blick; Tages-Anzeiger; Luxembourg Times; Luxemburger Wort; RTL Today; Der Spiegel; Spiegel; Die Zeit; Die
Welt; FAZ; Frankfurter Allgemeine; Süddeutsche Zeitung; Süddeutsche; taz; Bild; Bild-Zeitung; Stern; Focus;
Handelsblatt; Tagesspiegel; Berliner Zeitung; Frankfurter Rundschau; Deutschlandfunk; Deutsche Welle; DW; ARD;
ZDF; Tagesschau; n-tv; NDR; WDR; MDR; SWR; BR24; Bayerischer Rundfunk; RBB; rbb; Correctiv; Rheinische Post;
Zeit Online; Spiegel Online; Table.Media; Domradio; PRO Medienmagazin; Jesus.de; Die Tagespost; ORF; Der
Standard; Die Presse; Kurier; Kronen Zeitung; Profil; Falter; El País; El Pais; El Mundo; La Vanguardia;
elDiario.es; eldiario.es; El Confidencial; El Periódico; 20 Minutos; 20minutos; Público; Infobae; RTVE; TVE;
Cadena SER; Cope; COPE; Onda Cero; Europa Press; Diario ABC; La Razón; OkDiario; TV3; Alfa y Omega; Religión
Digital; InfoCatólica; Protestante Digital; Evangélico Digital; Expresso; Diário de Notícias; Jornal de
Notícias; Correio da Manhã; Observador; RTP; SIC Notícias; TVI; Renascença; Rádio Renascença; La Repubblica;
Repubblica; Corriere della Sera; La Stampa; Il Sole 24 Ore; Il Messaggero; Il Giornale; Avvenire; Il Fatto
Quotidiano; Rai; RAI; RaiNews; Rainews; SkyTg24; Sky TG24; Famiglia Cristiana; L'Osservatore Romano;
Osservatore Romano; Vatican News; Vatican Radio; Radio Vaticana; Rome Reports; Tempi; Domani; L'Espresso;
Panorama; Kathimerini; Ekathimerini; Ta Nea; To Vima; ERT; Proto Thema; Cyprus Mail; Politis; Phileleftheros;
Times of Malta; MaltaToday; NRC; NRC Handelsblad; de Volkskrant; De Volkskrant; De Telegraaf; Trouw; Algemeen
Dagblad; NOS; Het Parool; Nederlands Dagblad; Reformatorisch Dagblad; RTL Nieuws; NL Times; DutchNews;
Aftenposten; VG; Dagbladet; NRK; TV 2; Dagens Næringsliv; Vårt Land; Dagens Nyheter; Svenska Dagbladet;
Aftonbladet; Expressen; SVT; Sveriges Radio; Radio Sweden; Dagen; Göteborgs-Posten; Berlingske; Politiken;
Jyllands-Posten; Ekstra Bladet; Kristeligt Dagblad; Helsingin Sanomat; Yle; YLE; Ilta-Sanomat; Iltalehti;
Hufvudstadsbladet; Morgunblaðið; RÚV; Iceland Review; Postimees; ERR; ERR News; Delfi; LSM; LRT; 15min; Gazeta
Wyborcza; Rzeczpospolita; Onet; TVN24; TVN; TVP; Polityka; Notes from Poland; Wprost; Wirtualna Polska; Do
Rzeczy; Mladá fronta Dnes; Lidové noviny; Seznam Zprávy; Deník N; Radio Prague; Hospodářské noviny; iDNES;
Sme; SME; Dennik N; Pravda; Aktuality; Magyar Nemzet; Népszabadság; Telex; 444; 444.hu; HVG; Direkt36; Hungary
Today; Átlátszó; Digi24; HotNews; Hotnews; G4Media; Adevărul; Libertatea; Romania Insider; Dnevnik; 24 Chasa;
Novinite; Mediapool; Balkan Insight; BIRN; N1; N1 TV; B92; Politika; Danas; Blic; Večernje novosti; RTS
Serbia; Vreme; Nedeljnik; Večernji list; Jutarnji list; Index.hr; Oslobođenje; Dnevni avaz; Klix; Klix.ba;
Vijesti; Pobjeda; Koha Ditore; KoHa; Prishtina Insight; Top Channel; Shqiptarja; Delo; RTV Slovenija; Sloboda;
Sloboden Pechat; European Western Balkans; IWPR; Institute for War and Peace Reporting; OCCRP; Organized Crime
and Corruption Reporting Project; ICIJ; International Consortium of Investigative Journalists; Forbidden
Stories; Lighthouse Reports; Novaya Gazeta; Novaya Gazeta Europe; Meduza; Kommersant; Vedomosti; RBC; RBK;
Izvestia; Izvestiya; Rossiyskaya Gazeta; Komsomolskaya Pravda; Moskovsky Komsomolets; Argumenty i Fakty;
Lenta.ru; Gazeta.ru; Fontanka; Fontanka.ru; Readovka; Mediazona; OVD-Info; The Insider; iStories; Important
Stories; Verstka; Agentstvo; Moscow Times; Echo of Moscow; Ekho Moskvy; TV Rain; Dozhd; RT; Russia Today;
Sputnik; Sputnik News; Rossiya 1; Rossiya 24; Channel One; NTV; Znak; Kavkazsky Uzel; Caucasian Knot;
Kavkaz.Realii; Sibir.Realii; Sever.Realii; Idel.Realii; Krym.Realii; SOVA Center; Nezavisimaya Gazeta;
Ukrainska Pravda; Kyiv Independent; Kyiv Post; Ukrainian Pravda; European Pravda; Hromadske; Suspilne; LB.ua;
NV; Babel; Zerkalo Nedeli; Dzerkalo Tyzhnia; Zmina; Detector Media; RISU; Religious Information Service of
Ukraine; Nasha Niva; Zerkalo; Belsat; Viasna; TUT.by; Reform.news; Radyjo Svaboda; Charter 97; Ziarul de
Gardă; NewsMaker; JAMnews; JAM News; OC Media; Civil.ge; Civil Georgia; Netgazeti; Rustavi 2; Mtavari;
Pirveli; Formula TV; Agenda.ge; Georgia Today; Civilnet; CivilNet; Hetq; Azatutyun; EVN Report; Panorama.am;
News.am; PanARMENIAN.Net; Armenian Weekly; Asbarez; Horizon Weekly; Meydan TV; Abzas Media; Mikroskop Media;
Eurasianet; EurasiaNet; Vlast; Vlast.kz; Tengrinews; Zakon.kz; Orda; Orda.kz; Nur.kz; Informburo; Ulysmedia;
Kloop; Kaktus Media; Kaktus.media; Kun.uz; Gazeta.uz; Daryo; Fergana; Fergana News; Ferghana; Podrobno.uz;
Akhbor; Chronicles of Turkmenistan; Turkmen News; Bitter Winter; Times of Central Asia; Astana Times; The
Diplomat; Central Asian Bureau for Analytical Reporting; CABAR; Ozodagon; People's Daily; Global Times; China
Daily; CGTN; CCTV; China Central Television; Caixin; Sixth Tone; The Paper; Beijing News; Southern Weekly;
Southern Weekend; Economic Observer; PLA Daily; Guangming Daily; Qiushi; China Digital Times; China Change;
China Media Project; Legal Daily; Ta Kung Pao; Wen Wei Po; Ming Pao; Sing Tao Daily; Apple Daily; Stand News;
Citizen News; Hong Kong Free Press; RTHK; The Standard; South China Morning Post; SCMP; Initium; The Initium;
Phoenix TV; TVB; Now News; Next Digital; Oriental Daily; Taipei Times; Focus Taiwan; Liberty Times; United
Daily News; China Times; Taiwan News; TVBS; Mirror Media; Storm Media; CommonWealth; Macau Daily Times; Tibet
Post; Tibet Watch; Tibet.net; Phayul; Voice of Tibet; Tibetan Review; Radio Free Asia; RFA; Uyghur Times;
Uyghur Post; Istiqlal TV; Korea Herald; Korea Times; Korea JoongAng Daily; JoongAng Ilbo; JoongAng Daily;
Chosun Ilbo; Chosunilbo; Chosun Daily; Chosun; Dong-A Ilbo; Donga Ilbo; Hankyoreh; Kyunghyang Shinmun; KBS;
KBS World; MBC; SBS News Korea; JTBC; YTN; TV Chosun; Channel A; Segye Ilbo; Kukmin Ilbo; Seoul Shinmun; Maeil
Business Newspaper; Korea Economic Daily; Rodong Sinmun; Minju Choson; Uriminzokkiri; Tongil Sinbo; Choson
Sinbo; Chosun Sinbo; KCTV; Korean Central Television; Pyongyang Times; Radio Pyongyang; NK News; NK Pro; Daily
NK; 38 North; Asiapress; Free North Korea Radio; North Korea Tech; NKEconWatch; Unification Media Group; SPN
Seoul; Korea Daily; NHK; NHK World; Asahi Shimbun; Asahi; Yomiuri Shimbun; Yomiuri; Mainichi Shimbun;
Mainichi; Sankei Shimbun; Sankei; Nikkei; Nikkei Asia; Nikkei Asian Review; Japan Times; Tokyo Shimbun; Tokyo
Sports; Japan Today; Fuji TV; TV Asahi; TBS; Nippon TV; NTV News; Okinawa Times; Ryukyu Shimpo; Bungeishunju;
Shukan Bunshun; Weekly Bunshun; Toyo Keizai; Bangkok Post; The Nation Thailand; Khaosod; Khaosod English; Thai
PBS; Matichon; Prachatai; Thai Rath; Thairath; Thaiger; Isaan Record; Benar; Phnom Penh Post; Cambodia Daily;
Khmer Times; VOD; CamboJA; CamboJA News; Cambodianess; Fresh News; Kampuchea Thmey; Vientiane Times; Laotian
Times; VnExpress; Tuoi Tre; Tuổi Trẻ; Thanh Nien; Thanh Niên; Nhan Dan; Vietnam News; VietnamNet; VietNamNet;
Voice of Vietnam; VOV; The Vietnamese; Luat Khoa; Saigon Giai Phong; Vietnam Times; Irrawaddy; Myanmar Now;
Mizzima; DVB; Democratic Voice of Burma; Frontier Myanmar; Kachin News Group; Kachin News; Khonumthung;
Khonumthung News; Khit Thit; Khit Thit Media; Eleven Myanmar; Eleven Media; Myanmar Times; Global New Light of
Myanmar; New Light of Myanmar; Karen News; KIC; Kantarawaddy Times; Chindwin News Agency; Chin World; Chinland
Post; Shan Herald; SHAN; Narinjara; Narinjara News; Western News; Development Media Group; DMG; Rohingya
Today; Rohingya Khobor; Burma News International; BNI; Burma Link; Myanmar Peace Monitor; Ayeyarwaddy Times;
Delta News Agency; Myitkyina News Journal; 74 Media; The 74 Media; Mekong News; Myaelatt Athan; Jakarta Post;
Jakarta Globe; Kompas; Kompas.com; Tempo; Tempo.co; Detik; Detik.com; detik.com; Republika; Tribunnews; CNN
Indonesia; Media Indonesia; Jawa Pos; Liputan6; Tirto; Tirto.id; Kumparan; Jubi; Suara Papua; Tabloid Jubi;
Straits Times; Channel NewsAsia; Channel News Asia; CNA; Today Online; Mothership; Rice Media; Business Times;
Malay Mail; Malaysiakini; New Straits Times; Free Malaysia Today; FMT; Sinar Harian; Utusan Malaysia; Berita
Harian; Harian Metro; Malaysian Insight; Edge Malaysia; Sarawak Report; Borneo Post; Daily Express Sabah; Sin
Chew Daily; Borneo Bulletin; Brunei Times; Philippine Daily Inquirer; Inquirer; Inquirer.net; Rappler;
Philippine Star; Manila Bulletin; Manila Times; ABS-CBN; ABS-CBN News; GMA News; GMA; Sunstar; SunStar;
MindaNews; Davao Today; CBCP News; LiCAS.news; LiCAS News; Licas.news; Licas News; Bulatlat; Tatoli; Timor
Post; Mihaaru; The Edition; Maldives Independent; Adhadhu; Sun Online Maldives; Times of India; Hindustan
Times; The Hindu; Indian Express; New Indian Express; Deccan Herald; Deccan Chronicle; Telegraph India;
Tribune; The Tribune; The Pioneer; The Statesman; Statesman; Economic Times; Business Standard; Mint;
Financial Express; Asian Age; DNA; Free Press Journal; Mid-Day; Mid-day; India Today; Outlook; Outlook India;
Frontline; The Week; Caravan; The Caravan; Open Magazine; The Wire; The Quint; Quint; Scroll; Scroll.in;
ThePrint; The Print; News18; CNN-News18; Republic TV; Republic World; NDTV; Zee News; Aaj Tak; ABP News; Times
Now; WION; Wion; News9; Firstpost; Newslaundry; NewsClick; Alt News; Boom Live; Article 14; Article-14; Dainik
Bhaskar; Dainik Jagran; Amar Ujala; Punjab Kesari; Rajasthan Patrika; Hindustan; Navbharat Times; Lokmat;
Loksatta; Malayala Manorama; Mathrubhumi; Manorama; Onmanorama; Eenadu; Sakshi; Dinamalar; Dinamani;
Dinakaran; Daily Thanthi; Anandabazar Patrika; Ei Samay; Prajavani; Vijaya Karnataka; Gujarat Samachar; Divya
Bhaskar; Sandesh; OpIndia; Organiser; Panchjanya; Swarajya; Maktoob; Maktoob Media; Two Circles;
TwoCircles.net; Muslim Mirror; Clarion India; Siasat Daily; The Siasat Daily; Siasat; Sabrang; SabrangIndia;
Sabrang India; Matters India; Indian Currents; Khabar Lahariya; East Mojo; EastMojo; Assam Tribune; Sentinel
Assam; Shillong Times; Nagaland Post; Morung Express; Sangai Express; Imphal Free Press; Imphal Times; Hub
News; Northeast Now; Ukhrul Times; Kashmir Times; Greater Kashmir; Rising Kashmir; Kashmir Observer; Kashmir
Walla; Daily Excelsior; All India Radio; Doordarshan; Mongabay; Mongabay India; Dawn; Dawn News; Express
Tribune; The News International; News International; Nation Pakistan; Daily Times; Pakistan Today; Friday
Times; The Friday Times; Pakistan Observer; Geo News; Geo TV; ARY News; ARY; Samaa; Samaa TV; Dunya News;
Jang; Daily Jang; Nawa-i-Waqt; Business Recorder; Urdu Point; UrduPoint; Balochistan Post; Herald Magazine;
Naya Daur; Christian Daily International; Christian Daily; TOLOnews; Tolo News; TOLO News; Tolo TV; Amu TV;
Afghanistan International; Hasht-e Subh; 8am; Etilaatroz; Ariana News; Kabul Now; KabulNow; Rukhshana Media;
Zan Times; Daily Star; Prothom Alo; Dhaka Tribune; New Age; Bangladesh Observer; Daily Sun; Daily Ittefaq;
Ittefaq; Jugantor; Samakal; Kaler Kantho; Naya Diganta; Daily Inqilab; Somoy TV; Ekattor TV; Jamuna TV;
Business Standard Bangladesh; Netra News; Blitz; bdnews24; Banglanews24; Kathmandu Post; Himalayan Times;
Republica; myRepublica; Rising Nepal; Gorkhapatra; Kantipur; Setopati; OnlineKhabar; Onlinekhabar; Ratopati;
Record Nepal; Kuensel; KUENSEL; Bhutan Times; BBS; Daily Mirror Sri Lanka; Sunday Leader; Sunday Observer;
Island; The Island; Daily FT; Colombo Telegraph; Colombo Gazette; Colombo Page; Ada Derana; News First;
NewsFirst; Newswire; Newswire.lk; The Morning; Economynext; EconomyNext; Ceylon Today; Tamil Guardian;
TamilNet; Groundviews; Vikalpa; Daily News Sri Lanka; Lankadeepa; Divaina; Virakesari; Al Jazeera; Al-Jazeera;
Al Arabiya; Al-Arabiya; Alarabiya; Al Hadath; Al-Hadath; Al Hurra; Al-Hurra; Alhurra; Asharq Al-Awsat;
Al-Sharq al-Awsat; Ashraq Al-Awsat; Al-Hayat; Al-Quds Al-Arabi; Al Quds; Al-Ahram; Ahram Online; Al-Masry
Al-Youm; Al-Masri al-Youm; Egypt Independent; Egypt Today; Daily News Egypt; Mada Masr; Youm7; Al-Youm
Al-Sabea; Al-Shorouk; Shorouk; Watani; Copts United; Egypt Watch; Arab News; Saudi Gazette; Okaz; Al Riyadh;
Arab Weekly; Gulf News; Khaleej Times; The National; Emirati National; Gulf Today; Al Khaleej; Al Bayan; Sky
News Arabia; Gulf Times; Qatar Tribune; The Peninsula; Doha News; Kuwait Times; Arab Times; Al-Qabas; Al-Rai;
Al-Anba; Gulf Daily News; Times of Oman; Oman Observer; Muscat Daily; Jordan Times; Roya News; Ammon News;
Al-Ghad; Al-Mamlaka; Daily Star Lebanon; L'Orient-Le Jour; L'Orient Le Jour; L'Orient Today; An-Nahar;
Annahar; Al-Nahar; Al-Akhbar; As-Safir; Al-Mayadeen; Al Mayadeen; Al-Manar; Al Manar; MTV Lebanon; Naharnet;
NOW Lebanon; Megaphone; Al Modon; Al-Modon; SyriaDirect; Syria Direct; Enab Baladi; North Press; North Press
Agency; Orient News; Zaman al-Wasl; Syria TV; SOHR; Rudaw; Kurdistan 24; Kurdistan24; Bas News; BasNews; NRT;
Alsumaria; Al-Sumaria; Al Sumaria; Al-Sabah; Al-Mada; Iraqi News; Ankawa; Ankawa.com; Shafaq; Haaretz;
Ha'aretz; Jerusalem Post; Times of Israel; Ynet; Ynetnews; Yedioth Ahronoth; Yediot Aharonot; Maariv; Ma'ariv;
Israel Hayom; Kan; KAN; Channel 12; Channel 13; Arutz Sheva; Israel National News; i24NEWS; i24 News; +972
Magazine; +972; Globes; Walla; Army Radio; Electronic Intifada; Mondoweiss; Palestine Chronicle; Al-Ayyam;
Al-Hayat al-Jadida; Al-Aqsa TV; Shehab; Quds News Network; Al-Masirah; Al Masirah; Saba Net; Aden al-Ghad;
Al-Masdar; Al-Masdar Online; Yemen Monitor; South24; Iran International; IranWire; Iran Wire; Manoto; BBC
Persian; Radio Zamaneh; Kayhan; Keyhan; Press TV; PressTV; Tehran Times; Financial Tribune; Shargh; Etemad;
Hamshahri; Jomhouri Eslami; Kayhan London; Entekhab; Khabar Online; Ensaf News; Didban Iran; Article18;
Hürriyet; Hurriyet; Hürriyet Daily News; Hurriyet Daily News; Daily Sabah; Sabah; Cumhuriyet; Milliyet; Yeni
Şafak; Yeni Safak; Sözcü; Sozcu; BirGün; Birgun; Evrensel; Bianet; bianet; T24; Medyascope; Diken; Duvar;
Duvar English; Gazete Duvar; Turkish Minute; Ahval; Agos; Habertürk; NTV Turkey; CNN Türk; A Haber; CNN Turk; TRT; TRT
World; TRT Haber; Halk TV; Zaman; Today's Zaman; SAT-7; SAT-7 PARS; Mohabat; Amaq; Amaq News Agency; Al-Naba;
al-Naba; An-Naba; Nashir; Libya Observer; Libya Herald; Libya Al-Ahrar; Libya Update; Al-Wasat; Alwasat; La
Presse de Tunisie; Mosaique FM; Mosaïque FM; Nawaat; Kapitalis; Business News Tunisia; Webdo; El Watan;
El-Watan; El Khabar; Echorouk; Ennahar; TSA; Tout sur l'Algérie; Liberté; Maghreb Emergent; Le Matin
d'Algérie; Algerie360; Hespress; Le360; Médias24; Medias24; TelQuel; Yabiladi; Morocco World News;
L'Économiste; Le Matin; Goud; Alakhbar; Al-Akhbar Mauritania; Cridem; Sahara Media; Sudan Tribune; Radio
Dabanga; Dabanga; Sudan War Monitor; Ayin; Ayin Network; Sudan Akhbar; Sudans Post; Eye Radio; Radio Tamazuj;
Juba Monitor; City Review; Radio Miraya; Radio Bakhita; Catholic Radio Network; Addis Standard; Ethiopian
Reporter; The Reporter Ethiopia; Addis Fortune; Fana; Fana Broadcasting; Borkena; Ethiopia Insight; ESAT;
Tigrai TV; Tghat; Oromia Media Network; OMN; Erisat; EriSat; ERISAT; Asmarino; Awate; Radio Erena; Shabait;
Shabait.com; Eritrea Hub; Eritrea Focus; TesfaNews; Garowe Online; Goobjoog; Goobjoog News; Hiiraan Online;
Hiiraan; Caasimada; Caasimada Online; Radio Dalsan; Radio Mogadishu; Radio Kulmiye; Shabelle; Shabelle Media
Network; Universal TV; Horn Observer; Somaliland Sun; Somaliland Standard; Shahada News Agency; Calamada;
Somali Memo; Horseed Media; La Nation Djibouti; Daily Nation; Nation Africa; Nation.Africa; The Standard
Kenya; Standard Digital; The Star Kenya; Capital FM; Citizen TV; Citizen Digital; KTN; KTN News; NTV Kenya;
KBC; Kenyans.co.ke; Tuko; The EastAfrican; EastAfrican; East African; Business Daily; People Daily; Taifa Leo;
Elephant; The Elephant; Daily Monitor; New Vision; The Observer Uganda; Independent Uganda; Nile Post;
ChimpReports; Bukedde; NTV Uganda; NBS; NBS TV; Kampala Dispatch; New Times; KT Press; Igihe; IGIHE; Rwanda
Broadcasting Agency; Iwacu; SOS Médias Burundi; Radio Inzamba; Yaga Burundi; The Citizen Tanzania; Daily News
Tanzania; The Chanzo; Mwananchi; JamiiForums; Guardian Tanzania; Actualité.cd; Actualite.cd; Radio Okapi;
Okapi; 7sur7; 7sur7.cd; Kivu Times; Kivu Morning Post; La Prunelle; La Prunelle RDC; Le Potentiel; Le Phare;
Politico.cd; Media Congo; mediacongo.net; Kivu Security Tracker; Desk Nature; L'Avenir; Forum des As; Radio
Maria; RJDH; Radio Ndeke Luka; Corbeau News; Corbeau News Centrafrique; Le Tchadanthropus; Alwihda; Alwihda
Info; Tchadinfos; Cameroon Tribune; Journal du Cameroun; Cameroon News Agency; CNA Cameroon; Mimi Mefo Info;
MMI; Actu Cameroun; Equinoxe TV; Équinoxe TV; Equinoxe; Cameroon Concord; Guardian Post; The Guardian Post;
Municipal Updates; Le Jour; Mutations; CRTV; Gabon Review; Gabonactu; La Nouvelle Expression; Diario Rombe;
AhoraEG; Punch; Vanguard; Vanguard Nigeria; This Day; ThisDay; THISDAY; Daily Trust; Media Trust; Premium
Times; The Guardian Nigeria; Guardian Nigeria; Nigerian Tribune; Tribune Online; The Nation Nigeria; Daily
Post; Daily Post Nigeria; Leadership Newspaper; Blueprint; BusinessDay; Business Day; Sahara Reporters;
SaharaReporters; The Cable; TheCable; The Whistler; Peoples Gazette; HumAngle; Channels TV; Channels
Television; Arise News; AriseTV; Arise TV; AIT; TVC News; NTA; Nigerian Television Authority; Daily
Independent; New Telegraph; Sun News; Sun Nigeria; Sunday Trust; Truth Nigeria; TruthNigeria; Zagazola;
Zagazola Makama; PRNigeria; The Epoch Times Nigeria; Naija News; Legit; Legit.ng; Pulse Nigeria; Linda Ikeji's
Blog; FIJ; Foundation for Investigative Journalism; ICIR; Radio Nigeria; Middle Belt Times; Intersociety;
ORFA; Observatory for Religious Freedom in Africa; Persecution.org; Persecution Today; Ghanaian Times; Daily
Graphic; Graphic Online; Ghanaweb; GhanaWeb; Joy News; Joy FM; MyJoyOnline; Citi FM; Citi Newsroom; Fraternité
Matin; Abidjan.net; Koaci; Linfodrome; Sidwaya; L'Observateur Paalga; Lefaso.net; LeFaso.net; LeFaso;
Burkina24; Wakat Séra; Wakatsera; Omega FM; Radio Omega; Studio Yafa; Maliweb; Malijet; Studio Tamani; Journal
du Mali; aBamako; Bamada; Mali Actu; ActuNiger; Actu Niger; Niamey et les 2 jours; Air Info; Air-Info; Le
Sahel; Studio Kalangou; Seneweb; Senenews; Le Soleil; Sud Quotidien; Walfadjri; Walf Quotidien; Dakaractu; Le
Quotidien; The Point; The Standaard Gambia; Foroyaa; Kerr Fatou; Guineenews; Guinée360; Africaguinee;
Mosaiqueguinee; Ledjely; Ouestaf; Togo First; Togo Presse; La Nouvelle Tribune; Banouto; La Nation Bénin;
Liberian Observer; FrontPage Africa; FrontPageAfrica; Awoko; Sierraloaded; A Nação; Expresso das Ilhas;
Africanews; AllAfrica; allAfrica; allAfrica.com; Africa Confidential; Africa Intelligence; The Africa Report;
Africa Report; The Continent; Continent; African Arguments; Mail & Guardian; Mail and Guardian; Daily
Maverick; News24; SABC; SABC News; eNCA; IOL; Independent Online; Sowetan; SowetanLIVE; City Press; TimesLIVE;
Times Live; Business Day SA; Business Live; BusinessLIVE; Cape Argus; Cape Times; The Citizen; Netwerk24; Die
Burger; Beeld; Daily Dispatch; GroundUp; amaBhungane; Zimbabwe Independent; NewZimbabwe; New Zimbabwe;
NewsDay; Newsday Zimbabwe; The Herald Zimbabwe; Herald; Chronicle; Daily News Zimbabwe; Zimbabwe Broadcasting
Corporation; ZBC; Bulawayo24; CITE; ZimLive; Nehanda Radio; Kubatana; Zambian Observer; Lusaka Times; Times of
Zambia; Zambia Daily Mail; News Diggers; Nyasa Times; Malawi24; Nation Malawi; Carta de Moçambique; Carta; O
País; Notícias; Zitamar; Zitamar News; Cabo Ligado; Club of Mozambique; Verdade; @Verdade; Savana; Jornal de
Angola; Novo Jornal; Radio Ecclesia; Rádio Ecclesia; Maka Angola; Namibian; New Era; Windhoek Observer;
Namibian Sun; Namibian Broadcasting Corporation; Mmegi; Botswana Gazette; Sunday Standard; Lesotho Times;
Times of Eswatini; Swaziland News; Swazi Observer; L'Express de Madagascar; Midi Madagasikara; L'Express
Maurice; Le Mauricien; Defi Media; La Gazette des Comores; Al-Watwan; Seychelles Nation; Folha de S.Paulo;
Folha de S. Paulo; Folha de São Paulo; Folha; O Globo; Globo; G1; TV Globo; O Estado de S. Paulo; O Estado de
S.Paulo; Estadão; Estadao; Veja; Valor Econômico; UOL; R7; CartaCapital; Carta Capital; Piauí; Agência
Pública; Metrópoles; Correio Braziliense; Zero Hora; InfoAmazonia; Repórter Brasil; Brasil de Fato; The
Intercept Brasil; Gospel Prime; Guiame; Clarín; Clarin; La Nación; La Nacion; Página 12; Página/12; Perfil;
Ámbito; Buenos Aires Times; Buenos Aires Herald; TN; Cronista; El Cronista; El Mercurio; La Tercera; Biobío;
BioBioChile; CIPER; Ciper; El Mostrador; El Comercio; La República; Perú21; Gestión; RPP; IDL-Reporteros; Ojo
Público; OjoPúblico; El Universo; Primicias; Expreso; El Telégrafo; Plan V; La Hora; El Tiempo; El Espectador;
Semana; El Colombiano; Caracol; Caracol Radio; Noticias Caracol; Blu Radio; W Radio; RCN; Noticias RCN; La
Silla Vacía; Cambio; Vanguardia; El Heraldo; El País de Cali; El Nacional; El Universal; Tal Cual; TalCual;
Efecto Cocuyo; El Pitazo; Armando.info; Runrunes; Globovisión; VTV; TeleSUR; teleSUR; Telesur; NTN24;
Monitoreamos; Provea; La Razón Bolivia; Los Tiempos; El Deber; Página Siete; ABC Color; Última Hora; Ultima
Hora; La Nación Paraguay; El Observador; El País Uruguay; Búsqueda; La Diaria; Brecha; Stabroek News; Kaieteur
News; Guyana Chronicle; De Ware Tijd; Granma; Juventud Rebelde; Cubadebate; Trabajadores; 14ymedio; CubaNet;
Cubanet; Diario de Cuba; El Toque; elTOQUE; CiberCuba; Havana Times; OnCuba; Periódico Cubano; ADN Cuba;
Haitian Times; Le Nouvelliste; Haïti Libre; Haiti Libre; HaitiLibre; AyiboPost; Gazette Haiti; Radio Kiskeya;
Radio Fe y Alegría; Radio Metropole; Alterpresse; Listín Diario; Diario Libre; Hoy; Jamaica Gleaner; Gleaner;
Jamaica Observer; Trinidad Guardian; Trinidad Express; Newsday Trinidad; Barbados Today; Nation News; El Nuevo
Día; Reforma; El Universal México; Milenio; La Jornada; Excélsior; Excelsior; Proceso; El Financiero; Animal
Político; Animal Politico; Aristegui Noticias; SinEmbargo; Sin Embargo; Televisa; TV Azteca; Zeta; Zeta
Tijuana; Semanario Zeta; Ríodoce; El Norte; El Heraldo de México; La Crónica; Expansión; Desde la Fe; Mexico
News Daily; InSight Crime; Insight Crime; Prensa Libre; El Periódico Guatemala; elPeriódico; Plaza Pública;
Prensa Comunitaria; Guatevisión; La Hora Guatemala; El Faro; La Prensa Gráfica; Diario El Mundo; El Diario de
Hoy; GatoEncerrado; Revista Factum; La Prensa; El Heraldo Honduras; Proceso Digital; Contracorriente; La
Tribuna; Criterio; Confidencial; 100% Noticias; Artículo 66; Articulo 66; Mosaico CSI; Despacho 505;
Divergentes; Nicaragua Investiga; Onda Local; El 19 Digital; Trinchera de la Noticia; La Nación Costa Rica;
CRHoy; Tico Times; La Estrella de Panamá; La Prensa Panamá; TVN Panamá; Telemetro; Aciprensa; Vida Nueva;
Evangelical Times; Diálogo; Americas Quarterly; Evangelio Digital; Conversation; The Conversation; Bulletin of
the Atomic Scientists; Asia Times; Asia Sentinel; New Internationalist; World Politics Review; Geopolitical
Monitor; Global Voices; Coda Story; Codastory; Rest of World; Devex; IRIN; The New Humanitarian; UN News;
Vatican Insider; Agenzia Fides; Fides; Terre Sainte; Terrasanta; Orthodox Times; OrthodoxTimes; Orthodox
Christianity; Interfax-Religion; Global Christian News; Global Christian Relief; Evangelical Focus Europe;
Faithwire; Charisma; Charisma News; God Reports; Assist News; ASSIST News Service; Anglican Ink; Anglican
Journal; Episcopal News Service; Living Church; Tablet Magazine; Church Militant; LifeSiteNews; LifeSite News;
Catholic World Report; Catholic World News; Where Peter Is; ReliefWeb; Relief Web; Terrorism Monitor; Critical
Threats; CTC Sentinel; Jihad Watch; Militant Wire; SITE Intelligence Group; MEMRI; Syria Report; Wikileaks;
WikiLeaks; Sahel Intelligence
"""

REPORTS = """
Human Rights Watch; HRW; Amnesty International; Amnesty; ACLED; Armed Conflict Location and Event Data
Project; Armed Conflict Location & Event Data Project; International Crisis Group; Crisis Group; Freedom
House; Freedom in the World; Transparency International; Corruption Perceptions Index; Reporters Without
Borders; RSF; Reporters sans frontières; Committee to Protect Journalists; CPJ; World Press Freedom Index;
World Watch List; Global Terrorism Index; Institute for Economics and Peace; Global Terrorism Database;
Uppsala Conflict Data Program; UCDP; SIPRI; Stockholm International Peace Research Institute; Small Arms
Survey; Pew Research Center; Pew Research; Gallup; Afrobarometer; Latinobarómetro; Arab Barometer; Varieties
of Democracy; V-Dem; Bertelsmann Transformation Index; BTI; Economist Intelligence Unit; EIU; Fragile States
Index; Human Development Report; Trafficking in Persons Report; International Religious Freedom Report;
USCIRF; US Commission on International Religious Freedom; U.S. Commission on International Religious Freedom;
Syrian Observatory for Human Rights; SOHR; Syrian Network for Human Rights; SNHR; Airwars; Action on Armed
Violence; Assistance Association for Political Prisoners; AAPP; Iran Human Rights; IHRNGO; Hengaw; Abdorrahman
Boroumand Center; Center for Human Rights in Iran; Viasna Human Rights Centre; B'Tselem; Al-Haq; Al Mezan;
Physicians for Human Rights; Doctors Without Borders; Médecins Sans Frontières; MSF; Global Witness; Front
Line Defenders; Frontline Defenders; Article 19; ARTICLE 19; Article 18; FIDH; OMCT; Christian Solidarity
Worldwide; CSW; Christian Solidarity International; CSI; Open Doors; Open Doors International; World Watch
Research; Barnabas Aid; Barnabas Fund; Aid to the Church in Need; ACN; Kirche in Not; Release International;
Middle East Concern; International Christian Concern; ChinaAid; Voice of the Martyrs; Jubilee Campaign; ADF
International; Alliance Defending Freedom; Observatory on Intolerance and Discrimination Against Christians in
Europe; OIDAC; OIDAC Europe; United Christian Forum; Evangelical Fellowship of India; Federation of Indian
American Christian Organizations; Centre for Study of Society and Secularism; Centre for Social Justice; Human
Rights Commission of Pakistan; HRCP; Human Rights Without Frontiers; Minority Rights Group; Stefanus Alliance;
Forum 18; Conflict Observatory; Yale Humanitarian Research Lab; Humanitarian Research Lab; Internal
Displacement Monitoring Centre; IDMC; Norwegian Refugee Council; Oxfam; Save the Children; Chatham House; RAND
Corporation; International Institute for Strategic Studies; IISS; Institute for the Study of War; ISW;
Carnegie Endowment; Council on Foreign Relations; Atlantic Council; Brookings Institution; Center for
Strategic and International Studies; CSIS; Lowy Institute; Australian Strategic Policy Institute; ASPI; Korea
Institute for National Unification; KINU; Database Center for North Korean Human Rights; NKDB; Transitional
Justice Working Group; HRNK; Committee for Human Rights in North Korea; People in Need; Clooney Foundation;
Dui Hua Foundation; Dui Hua; Chinese Human Rights Defenders; CHRD; World Uyghur Congress; Tibetan Centre for
Human Rights and Democracy; TCHRD; Karen Human Rights Group; KHRG; Chin Human Rights Organization; CHRO;
Fortify Rights; Network for Human Rights Documentation Burma; Global Initiative Against Transnational
Organized Crime; Catholic Multimedia Center; Centro Católico Multimedial; Prisoners Defenders; Observatorio
Cubano de Derechos Humanos; Foro Penal; Nicaragua Nunca Más; Kivu Security Tracker; Nigeria Security Tracker;
International Society for Civil Liberties and the Rule of Law; SBM Intelligence; Beacon Security
"""

# Names in other scripts, and their inflected forms where those are common. Kinds are those of the same names above.
NATIVE_AGENCIES = """
ТАСС; Интерфакс; Интерфакса; Интерфаксу; РИА Новости; РИА
«Новости»; Регнум; Росбалт; Укринформ; Укрінформ; УНИАН;
УНІАН; Белта; БелТА; Синьхуа; Франс Пресс; Франс-Пресс;
Блумберг; Киодо; Центральное телеграфное агентство Кореи;
ЦТАК; Анадолу; Казинформ; Арменпресс; 新华社; 新華社; 中新社; 中国新闻社;
法新社; 塔斯社; 中央社; 朝中社; 合众国际社; 德新社; 彭博社; 彭博; 俄新社; 国际文传电讯社;
韩国联合通讯社; 韩联社; 조선중앙통신; 신화통신; 타스통신; AFP통신; 교도통신; 블룸버그; 블룸버그통신;
뉴시스; 뉴스1; 時事通信; 新華社通信; タス通信; 朝鮮中央通信; AFP通信; AP通信; ロイター通信;
聯合ニュース; وكالة فرانس برس; فرانس برس; وكالة الصحافة الفرنسية;
شينخوا; تاس; سانا; واس; وكالة الأنباء السعودية; وكالة الأنباء
القطرية; وكالة أنباء الشرق الأوسط; إرنا;
تسنيم; بترا; وكالة الأنباء
الجزائرية; بلومبرغ; د ب أ; إفي
"""
NATIVE_OUTLETS = """
Медиазона; Медиазоны; Медиазоне; Новая газета; Новой газеты;
Новой газете; Новую газету; Новая газета Европа; Ведомости;
Ведомостям; Известия; Известиям; РБК; Российская газета;
Российской газете; Комсомольская правда; Московский
комсомолец; Эхо Москвы; Дождь; Первый канал; Первому каналу;
Россия 1; Россия-1; НТВ; ОВД-Инфо; Важные истории;
Агентство; Верстка; The Insider; Радио Свобода; Радио
Свободы; Радио Свободе; Настоящее время; Кавказ.Реалии;
Сибирь.Реалии; Кавказский узел; Кавказского узла;
Кавказскому узлу; Лента.ру; Газета.ру; Фонтанка; Фонтанки;
Фонтанке; База; Громадське; Суспільне; Дзеркало тижня;
Зеркало; Наша Ніва; Наша Нива; Азаттык; Озодлик; Радио
Озоди; Азаттык Азия; Си-эн-эн; CNN; Нью-Йорк таймс;
Уолл-стрит джорнэл; Вашингтон пост; Файнэншл таймс; Таймс;
Шпигель; Бильд; Монд; Фигаро; Аль-Джазира; Аль-Арабия;
Московские новости; Независимая газета; Независимой газете;
Независимой газеты; 环球时报; 環球時報; 央视; 央視; 中央电视台; 纽约时报; 紐約時報;
华尔街日报; 華爾街日報; 华盛顿邮报; 泰晤士报; 金融时报; 经济学人; 明报; 明報; 星岛日报; 苹果日报;
蘋果日報; 立场新闻; 立場新聞; 香港电台; 香港電台; 自由时报; 自由時報; 联合报; 聯合報; 中国时报;
中國時報; 新京报; 财新; 财新网; 澎湃新闻; 澎湃; 光明日报; 解放军报; 南方周末; 南方都市报; 大公报;
文汇报; 新加坡联合早报; 联合早报; 海峡时报; 美国有线电视新闻网; 法国国际广播电台; 每日电讯报; 朝鲜日报;
朝鮮日報; 中央日报; 东亚日报; 劳动新闻; 读卖新闻; 产经新闻; 寒冬; 维权网; 民生观察; 中国数字时代;
조선일보; 중앙일보; 동아일보; 한겨레; 한겨레신문; 경향신문; 국민일보; 세계일보; 서울신문; 문화일보;
한국경제; 머니투데이; 헤럴드경제; 오마이뉴스; 로동신문; 노동신문; 민주조선; 우리민족끼리; 조선신보;
조선중앙TV; 조선중앙텔레비전; 채널A; 뉴욕타임스; 월스트리트저널; 파이낸셜타임스; 환구시보; 신화망;
NHK방송; 아사히; 요미우리; 산케이; 닛케이; 데일리NK; 아시아프레스; 오픈도어선교회; CNN방송;
BBC방송; 로이터 통신; AP 통신; AFP 통신; 時事ドットコム; 東亜日報; 労働新聞; デイリーNK;
NHKワールド; 日経; 読売; ニューヨーク・タイムズ; ワシントン・ポスト; ウォール・ストリート・ジャーナル;
الشرق الأوسط; العربية; الجزيرة
نت; سكاي نيوز عربية; سكاي نيوز; سي إن إن; القدس العربي;
الأهرام; المصري اليوم; اليوم السابع; الشروق; الحياة; النهار;
الأخبار; السفير; الميادين; المنار; الحدث;
الحرة; روسيا اليوم; سبوتنيك; فرانس 24; العربي
الجديد; عنب بلدي; نورث برس; المرصد السوري لحقوق الإنسان;
رووداو; كردستان 24; السومرية; بوابة الوسط; هسبريس; عكاظ;
الرياض; نيويورك تايمز; نيويورك تايمز الأمريكية; واشنطن بوست;
وول ستريت جورنال; فايننشال تايمز; الغارديان; دبنقا; راديو
دبنقا; سودان تربيون; هآرتس; يديعوت أحرونوت; بي بي سي عربي;
دويتشه فيله; مدى مصر; هيومن رايتس ووتش
"""

# Names that are ordinary words, family names or firms as well: they need a context that leaves no doubt.
COMMON = """
abc; fox; adn; age; agos; aim; akhbor; ami; ana; ara; atlantic; australian; avesta; babel; bild; billboard; blitz;
bloomberg; blueprint; bna; boom; brecha; cable; cambio; capital; caravan; carta; charisma; chronicle; cit; cite;
citizen; confidencial; continent; conversation; cope; criterio; crux; dagen; danas; dawn; deadline; delo; diken;
diplomat; dna; domani; dr; edition; elephant; expansión; expreso; express; falter; fana; fars; focus; folha;
forbes; fortune; forward; frontline; gestión; global; globes; globo; gma; golem; heise; herald; hill; hindu;
hindustan; hoy; idea; ina; independent; index; initium; intercept; island; it; jang; journal; kabar; kan; kicker;
kurier; lana; leadership; legit; liberation; liberté; libération; mail; map; marianne; mash; megaphone; mehr;
memorial; mena; merkur; metro; mia; milenio; mint; mirror; mizan; monitor; morning; mutations; nation; national;
nature; new era; nos; notícias; nv; observer; open; open doors; orda; organiser; outlook; pana; panorama; paper;
peninsula; people; perfil; petra; pillar; pioneer; post; pravda; premier; presse; print; proceso; profil;
province; publico; puck; pulse; punch; público; quartz; rai; rand; record; reforma; relevant; report; saba; sabah;
salon; sana; sandesh; savana; science; scroll; semana; shorouk; shot; slate; sloboda; sme; spectator; spiegel;
standard; star; statesman; stern; stuff; sun; tablet; tageblatt; tap; telegraph; telex; tempi; tempo;
time; times; tn; tribune; tsa; turan; uni; vanguard; variety; veja; verdade; verge; vlast; vreme; walla; watani;
week; welt; whistler; wire; wired; world report; wort; zaman; zeit; zenit; zerkalo; zeta;
база; дождь; агентство; верстка; зеркало; важные истории; ведомости; известия; настоящее время; таймс; регнум;
الحياة; الأخبار; الحدث; الشروق; العربية; النهار; السفير; المنار; الرياض; الحرة; الأهرام; سانا; واس; فارس; بترا; إفي; تاس
"""
