"""Month names and abbreviations of about 70 languages, folded: 1 … 12, and 101 … 112 for the Persian solar year.

Generated from Unicode CLDR (Unicode License v3, © Unicode, Inc.) by Babel 2.18.0, plus Levantine, Maghrebi and
Persian names compiled by the project. Case, dots and Arabic letter variants are folded as `printed.fold` folds them.
"""

NAMES: dict[int, str] = {
    1: (
        "de gen|de gener|ene|enero|gen|gener|gennaio|ian|ianuarie|jaan|jaanuar|jan|janar|janeiro|januar|"
        "januari|januarie|january|január|januára|janv|janvier|janvāris|janúar|led|leden|ledna|oca|ocak|"
        "saus|sausio|sausis|sij|siječanj|siječnja|sty|styczeń|stycznia|tammi|tammikuu|tammikuuta|thg 1|"
        "tháng 1|urt|urtarrila|xan|xaneiro|yan|yanvar|ιαν|ιανουάριοσ|ιανουαρίου|нэгдүгээр сар|сту|"
        "студзень|студзеня|січ|січень|січня|янв|январь|января|яну|януари|јан|јануар|јануари|қаң|қаңтар|"
        "հնվ|հունվար|հունվարի|ינואר|ינו׳|جانفی|جنوری|ژانویه|ژانویهٔ|کانون الثانی|ینایر|जनवरी|जन॰|जाने|"
        "जानेवारी|জানু|জানুয়ারী|જાન્યુ|જાન્યુઆરી|ஜன|ஜனவரி|జన|జనవరి|ජන|ජනවාරි|มกราคม|มค|ມກ|ມັງກອນ|ဇန်|"
        "ဇန်နဝါရီ|იან|იანვარი|ጃን|ጃንዋሪ|មករា"
    ),
    2: (
        "de febr|de febrer|feb|febbraio|febr|febreiro|febrer|febrero|februar|februari|februarie|february|"
        "február|februára|februāris|febrúar|fev|fevereiro|fevral|fév|févr|février|helmi|helmikuu|"
        "helmikuuta|lut|lutego|luty|ots|otsaila|shk|shkurt|thg 2|tháng 2|vas|vasario|vasaris|veebr|"
        "veebruar|velj|veljača|veljače|úno|únor|února|şub|şubat|φεβ|φεβρουάριοσ|φεβρουαρίου|ақп|ақпан|"
        "лют|лютага|лютий|лютого|люты|феб|фебруар|фев|февр|февраль|февраля|февруари|хоёрдугаар сар|"
        "փետրվար|փետրվարի|փտվ|פברואר|פבר׳|شباط|فبرایر|فروری|فوریه|فوریهٔ|فیفری|फ़रवरी|फ़र॰|फेब्रु|"
        "फेब्रुअरी|फेब्रुवारी|ফেব|ফেব্রুয়ারী|ફેબ્રુ|ફેબ્રુઆરી|பிப்|பிப்ரவரி|ఫిబ్ర|ఫిబ్రవరి|පෙබ|පෙබරවාරි|"
        "กพ|กุมภาพันธ์|ກພ|ກຸມພາ|ဖေ|ဖေဖော်ဝါရီ|თებ|თებერვალი|ፌብ|ፌብሩዋሪ|កុម្ភៈ"
    ),
    3: (
        "bře|březen|března|de març|kov|kovas|kovo|maalis|maaliskuu|maaliskuuta|maart|mac|machi|mar|marca|"
        "march|marec|maret|mars|mart|martie|marts|martxoa|marzec|marzo|març|março|mrt|mrz|márc|március|"
        "mär|märts|märz|ožu|ožujak|ožujka|thg 3|tháng 3|μάρ|μάρτιοσ|μαρ|μαρτίου|бер|березень|березня|"
        "гуравдугаар сар|мар|март|марта|нау|наурыз|сак|сакавік|сакавіка|մարտ|մարտի|մրտ|מרץ|اذار|مارس|"
        "مارچ|मार्च|মার্চ|માર્ચ|மார்|மார்ச்|మార్చి|මාර්|මාර්තු|มีค|มีนาคม|ມນ|ມີນາ|မတ်|მარ|მარტი|ማርች|មីនា"
    ),
    4: (
        "abr|abril|api|apirila|apr|aprel|april|aprile|aprili|aprilie|aprill|apríl|apríla|aprīlis|avr|"
        "avril|bal|balandis|balandžio|dub|duben|dubna|d’abr|d’abril|huhti|huhtikuu|huhtikuuta|kwi|"
        "kwiecień|kwietnia|nis|nisan|pri|prill|thg 4|tháng 4|tra|travanj|travnja|ápr|április|απρ|"
        "απρίλιοσ|απριλίου|апр|апрель|апреля|април|дөрөвдүгээр сар|квіт|квітень|квітня|кра|красавік|"
        "красавіка|сәу|сәуір|ապր|ապրիլ|ապրիլի|אפריל|אפר׳|ابریل|افریل|اوریل|اپریل|نیسان|अप्रिल|अप्रैल|"
        "एप्रि|एप्रिल|এপ্রি|এপ্রিল|એપ્રિલ|ஏப்|ஏப்ரல்|ఏప్రి|ఏప్రిల్|අප්‍රේල්|เมย|เมษายน|ມສ|ເມສາ|ဧ|ဧပြီ|"
        "აპრ|აპრილი|ኤፕሪ|ኤፕሪል|មេសា"
    ),
    5: (
        "de maig|geg|gegužė|gegužės|kvě|květen|května|mag|maggio|mai|maiatza|maig|maijs|maio|maj|maja|"
        "may|mayo|mayıs|maí|mei|máj|mája|május|svi|svibanj|svibnja|thg 5|tháng 5|touko|toukokuu|"
        "toukokuuta|μάι|μάιοσ|μαΐ|μαΐου|май|мам|мамыр|мая|мај|тавдугаар сар|трав|травень|травня|"
        "մայիս|մայիսի|մյս|מאי|ایار|مئی|مای|مایو|مه|مهٔ|मई|मे|মে|મે|மே|మే|මැයි|พค|พฤษภาคม|ພພ|ພຶດສະພາ|မေ|"
        "მაი|მაისი|ሜይ|ឧសភា"
    ),
    6: (
        "birž|birželio|birželis|cze|czerwca|czerwiec|de juny|eka|ekaina|giu|giugno|haz|haziran|iun|iunie|"
        "iyn|iyun|juin|jun|june|junho|juni|junie|junij|junio|juny|juuni|jún|júna|június|júní|jūn|jūnijs|"
        "kesä|kesäkuu|kesäkuuta|lipanj|lipnja|qer|qershor|thg 6|tháng 6|xuño|červen|června|čvn|ιουν|"
        "ιουνίου|ιούν|ιούνιοσ|зургаадугаар сар|июн|июнь|июня|мау|маусым|черв|червень|червня|чэр|чэрвень|"
        "чэрвеня|юни|јун|јуни|հնս|հունիս|հունիսի|יוני|جوان|جون|حزیران|ژوئن|یونیو|जुन|जून|জুন|જૂન|ஜூன்|"
        "జూన్|ජූනි|มิถุนายน|มิย|ມິຖ|ມິຖຸນາ|ဇွန်|ივნ|ივნისი|ጁን|មិថុនា"
    ),
    7: (
        "de jul|de juliol|heinä|heinäkuu|heinäkuuta|iul|iulie|iyl|iyul|juil|juillet|jul|julai|julho|juli|"
        "julie|julij|julio|juliol|july|juuli|júl|júla|július|júlí|jūl|jūlijs|korr|korrik|liep|liepa|"
        "liepos|lip|lipca|lipiec|lug|luglio|srpanj|srpnja|tem|temmuz|thg 7|tháng 7|uzt|uztaila|xul|xullo|"
        "července|červenec|čvc|ιουλ|ιουλίου|ιούλ|ιούλιοσ|долоодугаар сар|июл|июль|июля|лип|липень|липня|"
        "ліп|ліпень|ліпеня|шіл|шілде|юли|јул|јули|հլս|հուլիս|հուլիսի|יולי|تموز|جولائی|جویلیة|ژوئیه|"
        "ژوئیهٔ|یولیو|जुलाई|जुलै|जुल॰|জুল|জুলাই|જુલાઈ|ஜூலை|జులై|ජූලි|กค|กรกฎาคม|ກລ|ກໍລະກົດ|ဇူ|ဇူလိုင်|"
        "ივლ|ივლისი|ጁላይ|កក្កដា"
    ),
    8: (
        "abu|abuztua|ag|ago|agost|agosti|agosto|agu|agustus|août|aug|august|augusta|augusti|augusts|"
        "augustus|augusztus|avg|avgust|avq|avqust|ağu|ağustos|d’ag|d’agost|elo|elokuu|elokuuta|gush|"
        "gusht|kol|kolovoz|kolovoza|ogo|ogos|rugp|rugpjūtis|rugpjūčio|sie|sierpień|sierpnia|srp|srpen|"
        "srpna|thg 8|tháng 8|ágú|ágúst|αυγ|αυγούστου|αύγ|αύγουστοσ|авг|август|августа|жні|жнівень|жніўня|"
        "наймдугаар сар|серп|серпень|серпня|там|тамыз|օգոստոս|օգոստոսի|օգս|אוגוסט|אוג׳|اب|اغسطس|اوت|اگست|"
        "अगस्ट|अगस्त|अग॰|ऑग|ऑगस्ट|আগ|আগস্ট|ઑગસ્ટ|ஆக|ஆகஸ்ட்|ఆగ|ఆగస్టు|අගෝ|අගෝස්තු|สค|สิงหาคม|ສຫ|ສິງຫາ|ဩ|"
        "ဩဂုတ်|აგვ|აგვისტო|ኦገስ|ኦገስት|សីហា"
    ),
    9: (
        "de set|de setembre|eyl|eylül|ira|iraila|rugs|rugsėjis|rugsėjo|ruj|rujan|rujna|sen|sentabr|"
        "sentyabr|sep|sept|septemba|september|septembra|septembre|septembrie|septembris|septiembre|set|"
        "setembre|setembro|settembre|sht|shtator|syys|syyskuu|syyskuuta|szept|szeptember|thg 9|tháng 9|"
        "wrz|wrzesień|września|zář|září|σεπ|σεπτέμβριοσ|σεπτεμβρίου|вер|верасень|верасня|вересень|"
        "вересня|есдүгээр сар|сен|сент|сентябрь|сентября|сеп|септембар|септември|қыр|қыркүйек|սեպ|"
        "սեպտեմբեր|սեպտեմբերի|ספטמבר|ספט׳|ایلول|سبتمبر|ستمبر|سپتامبر|सप्टें|सप्टेंबर|सितंबर|सित॰|"
        "सेप्टेम्बर|সেপ|সেপ্টেম্বর|સપ્ટે|સપ્ટેમ્બર|செப்|செப்டம்பர்|సెప్టెం|సెప్టెంబర్|සැප්|සැප්තැම්බර්|"
        "กย|กันยายน|ກຍ|ກັນຍາ|စက်|စက်တင်ဘာ|სექ|სექტემბერი|ሴፕቴ|ሴፕቴምበር|កញ្ញា"
    ),
    10: (
        "d’oct|d’octubre|eki|ekim|loka|lokakuu|lokakuuta|oct|october|octobre|octombrie|octubre|okt|"
        "oktabr|oktoba|oktober|oktobris|oktoober|oktyabr|október|októbra|ott|ottobre|out|outubro|paź|"
        "październik|października|spal|spalio|spalis|tet|tetor|thg 10|tháng 10|urr|urria|říj|říjen|října|"
        "οκτ|οκτωβρίου|οκτώβριοσ|аравдугаар сар|жовт|жовтень|жовтня|кас|кастрычнік|кастрычніка|окт|"
        "октобар|октомври|октябрь|октября|қаз|қазан|հոկ|հոկտեմբեր|հոկտեմբերի|אוקטובר|אוק׳|اکتبر|اکتوبر|"
        "تشرین الاول|अक्टूबर|अक्टू॰|अक्टोबर|ऑक्टो|ऑक्टोबर|অক্টো|অক্টোবর|ઑક્ટો|ઑક્ટોબર|அக்|அக்டோபர்|అక్టో|"
        "అక్టోబర్|ඔක්|ඔක්තෝබර්|ตค|ตุลาคม|ຕລ|ຕຸລາ|အောက်|အောက်တိုဘာ|ოქტ|ოქტომბერი|ኦክቶ|ኦክቶበር|តុលា"
    ),
    11: (
        "aza|azaroa|de nov|de novembre|kas|kasım|lapkr|lapkritis|lapkričio|lis|listopad|listopada|"
        "listopadu|marras|marraskuu|marraskuuta|noiembrie|nov|novemba|november|novembra|novembre|"
        "novembris|novembro|noviembre|noy|noyabr|nën|nëntor|nóv|nóvember|stu|studeni|studenoga|thg 11|"
        "tháng 11|νοέ|νοέμβριοσ|νοε|νοεμβρίου|арван нэгдүгээр сар|лист|листопад|листопада|ліс|лістапад|"
        "лістапада|нов|новембар|ное|ноември|ноя|нояб|ноябрь|ноября|қар|қараша|նոյ|նոյեմբեր|նոյեմբերի|"
        "נובמבר|נוב׳|تشرین الثانی|نوامبر|نوفمبر|نومبر|नवंबर|नव॰|नोभेम्बर|नोव्हें|नोव्हेंबर|নভে|নভেম্বর|"
        "નવે|નવેમ્બર|நவ|நவம்பர்|నవం|నవంబర్|නොවැ|නොවැම්බර්|พย|พฤศจิกายน|ພຈ|ພະຈິກ|နို|နိုဝင်ဘာ|ნოე|"
        "ნოემბერი|ኖቬም|ኖቬምበር|វិច្ឆិកា"
    ),
    12: (
        "abe|abendua|ara|aralık|de des|de desembre|dec|december|decembra|decembrie|decembris|decembro|"
        "dek|dekabr|des|desemba|desember|desembre|dets|detsember|dez|dezember|dezembro|dhj|dhjetor|dic|"
        "dicembre|diciembre|dis|disember|déc|décembre|gru|grudnia|grudzień|gruod|gruodis|gruodžio|joulu|"
        "joulukuu|joulukuuta|pro|prosinac|prosinca|prosince|prosinec|thg 12|tháng 12|δεκ|δεκέμβριοσ|"
        "δεκεμβρίου|арван хоёрдугаар сар|груд|грудень|грудня|дек|декабрь|декабря|декември|дец|децембар|"
        "жел|желтоқсан|сне|снежань|снежня|դեկ|դեկտեմբեր|դեկտեմբերի|דצמבר|דצמ׳|دسامبر|دسمبر|دیسمبر|"
        "کانون الاول|डिसें|डिसेंबर|डिसेम्बर|दिसंबर|दिस॰|ডিসে|ডিসেম্বর|ડિસે|ડિસેમ્બર|டிச|டிசம்பர்|డిసెం|"
        "డిసెంబర్|දෙසැ|දෙසැම්බර්|ธค|ธันวาคม|ທວ|ທັນວາ|ဒီ|ဒီဇင်ဘာ|დეკ|დეკემბერი|ዲሴም|ዲሴምበር|ធ្នូ"
    ),
    101: ("فروردین"),
    102: ("اردیبهشت"),
    103: ("خرداد"),
    104: ("تیر"),
    105: ("مرداد"),
    106: ("شهریور"),
    107: ("مهر"),
    108: ("ابان"),
    109: ("اذر"),
    110: ("دی"),
    111: ("بهمن"),
    112: ("اسفند"),
}

MONTHS = {name: number for number, names in NAMES.items() for name in names.split("|")}
