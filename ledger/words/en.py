"""English."""

from ledger.words import Words

WORDS = Words(
    code="en",
    people="people|persons|person|individuals|souls|human beings|citizens|residents|inhabitants|villagers|victims|"
    "others|folk|lives|those|names|arrivals",
    groups={
        "women": "women|woman|girls|girl|females|female|mothers|widows|nuns",
        "men": "men|man|boys|males|male|fathers",
        "children": "children|child|minors|minor|babies|infants|pupils|toddlers|kids|teenagers|under eighteen|underage",
        "soldiers": "soldiers|troops|servicemen|fighters|militants|rebels|insurgents|combatants|gunmen|jihadists",
        "police": "policemen|police officers|officers|constables|guards",
        "civilians": "civilians|civilian",
        "firefighters": "firefighters|firemen|rescuers|rescue workers",
        "health": "nurses|doctors|health workers|medics",
        "clergy": "priests|pastors|clergy|bishops|monks",
        "journalists": "journalists|reporters",
        "teachers": "teachers",
        "foreigners": "foreigners|tourists|foreign nationals",
    },
    things={
        "house": "house|houses|home|homes|dwellings|huts|buildings",
        "household": "household|households|families|family|customers",
        "village": "village|villages|hamlets|communities|settlements|towns",
        "school": "school|schools|classrooms",
        "church": "church|churches|chapels|parishes",
        "case": "cases|case|infections|infection|patients",
        "attack": "attacks|attack|raids|incidents|strikes",
        "job": "jobs|job|posts|positions|staff",
        "boat": "boats|boat|vessels|ships|ferries",
        "vehicle": "cars|vehicles|lorries|trucks|buses|caravans",
        "animal": "cows|cattle|sheep|goats|pigs|birds|camels|animals|livestock",
        "operation": "operations|surgeries",
        "dose": "doses|jabs",
        "tent": "tents",
        "bed": "beds|places",
        "apprehension": "apprehensions|encounters",
    },
    part="including|includes|included|include|among them|among whom|amongst them|of whom|of which|of these|of those|"
    "of them|of the dead|of the victims|of the injured|of the wounded|of the missing|of those killed|of the total|among the dead|among the victims|among the injured|among those|made up|one of them|most of them|among these|"
    "counting|were women|were children|were men|were girls|were boys|were civilians|were under",
    alone="alone|itself",
    overall="in all|altogether|in total|overall|as a whole|total|combined|nationwide|in the whole|so far this year",
    old="earlier|previously|had said|had spoken|had put|had given|had reported|had counted|had listed|had stood|had been|"
    "first count|first counted|first report|first said|first account|initial|initially|at first|originally|"
    "the day before|yesterday's|a day earlier|before that|until then|former|old figure|no longer|last week's|last month's|"
    "rose from|earlier count|earlier toll|where it was|used to be|it had been|when it had|when it was|when there were|when it stood|we wrote|we said|we reported|"
    "we had|in the morning it|a week ago it was|a month ago it was|a year ago it was|last time",
    revised="corrected|correcting|correction|corrections|corrects|revised|revision|revises|amended|rectified|"
    "was wrong|were wrong|in error|by mistake|mistakenly|mistake|we said|we wrote|wrongly|misprint|counted twice|entered twice|"
    "double counting|double-counting|double-counted|double counted|counted double|struck off|recount|recounted|duplicate|duplicates|reclassified|overcounted|overstated|too high|too low|not as we|not as first|"
    "rather than the|clarified|clarification|restated|erratum|withdrawn|withdrew|retracted|apologise|apologises|regret the error|"
    "tells us it was|right figure|correct figure|true figure|actual figure|proper figure|should have been|should have read|should read",
    lowered="lowered|lowers|brought down|brought that number down|brought the number down|"
    "brought the toll down|scaled down|scaled back|scaled it back|down from|cut to|cut back to|"
    "reduced to|reduced its|reduced the|trimmed|adjusted|dropped from the list|taken off the list|"
    "turned out to be alive|found alive|turned up alive|fewer than first|fewer than initially|"
    "lower than first|lower than initially|fewer than thought|fewer than feared",
    ago="ago|earlier|before that",
    other="separate|another|similar|neighbouring|neighboring|elsewhere|in a different|unrelated|previous attack|"
    "earlier attack|the second attack|in the first,|in the second,|in the worst case|an earlier|a previous|"
    "across the border|next door|on the same road|in a later|of the previous year|the same day in",
    planned="will|would be|planned|plans|plan|planning|approved|promised|pledged|expected|due to|target|aims|aim|"
    "hopes|hope|intends|on paper|foresees|under which|budgeted|proposed|scheduled|allocated|could be|may be",
    suspected="suspected|suspects|presumed|probable|likely|feared|believed|possible|thought to",
    confirmed="confirmed|laboratory-confirmed|verified|identified|documented|by name|named|registered",
    estimated="estimate|estimates|estimated|reckons|projection|model|extrapolated",
    more="more|further|additional|another|extra|new|a fifth death",
    fewer="fewer|less|lower",
    since="since|so far in|so far this|this year|from the start of|to date|so far",
    until="by|as of|as at|until|up to|at the end of|at end|dated",
    increase="more|rose|rise|rises|risen|increase|increased|increases|grew|grown|growth|up|higher|jumped|climbed|gained|"
    "went up|increasing|surge|surged|rising|swelled|added",
    decrease="fewer|less|fell|fall|falls|fallen|decrease|decreased|down|lower|dropped|drop|declined|decline|shrank|"
    "went down|cut|lost|reduced|reduction|sank",
    multiple="doubled:2|doubling:2|double:2|tripled:3|trebled:3|treble:3|triple:3|quadrupled:4|quadruple:4|halved:0.5|"
    "twice:2|half as many:0.5|thrice:3|twofold:2|threefold:3|fourfold:4|fivefold:5|tenfold:10",
    reported="said|says|say|told|tells|reported|reports|report|counted|counts|count|gave|gives|put|puts|according to|recorded|"
    "spoke|speaks|speak|spoken|listed|lists|list|wrote|writes|announced|estimates|estimated|names|named|believes|"
    "confirmed|logged|registered|had|has|number|stands at|toll|figure|figures|tally|total",
    sources={
        "police": "police|officers|superintendent|constabulary|gendarmes|gendarmerie|patrol|commissioner|sheriff",
        "army": "army|military|troops|armed forces|defence forces|junta|soldiers",
        "ministry": "ministry|minister|ministry's|minister's|department",
        "government": "government|officials|authorities|authority|administration|governor's office|spokesman|spokeswoman|state|"
        "cabinet|palace|presidency|civil protection|civil defence|disaster agency|disaster centre|disaster management",
        "governor": "governor|governor's|prefect|prefecture|prefecture's|provincial administrator|administrator|district chief|"
        "chief",
        "mayor": "mayor|mayor's|town hall|city hall|council|clerk",
        "court": "court|prosecutors|prosecutor|prosecutor's|judge|attorney|magistrate",
        "hospital": "hospital|hospitals|doctors|medics|clinic|medical examiner|coroner|morgue|health workers",
        "coastguard": "coast guard|coastguard|coast guards|navy|port authority|harbour master",
        "redcross": "red cross|red crescent|ICRC|IFRC",
        "un": "UN|united nations|UNICEF|unicef|UNHCR|OCHA|IOM|WFP|FAO|UNRWA|migration body|migration agency|refugee agency|"
        "international organization for migration|international organisation for migration|world food programme|"
        "world health organization|world health organisation|WHO",
        "union": "union|union's|unions|association|federation",
        "ngo": "aid group|aid groups|charity|campaigners|campaign|activists|rights group|rights groups|committee|committee's|"
        "monitors|human rights|lawyers|lawyer|aid workers|relief workers|civil society|watchdog|observatory|network|researchers",
        "church": "bishop|bishops|diocese|church leaders|priest|pastor|parish",
        "relatives": "relatives|parents|families|next of kin",
        "school": "headmaster|headmistress|principal|teacher|teachers|school",
        "locals": "residents|villagers|witnesses|survivors|locals|elders|local leaders|community leaders|chiefs|"
        "neighbours|fishermen",
        "rebels": "rebels|insurgents|militants|separatists|guerrillas",
        "company": "company|company's|firm|operator|employer|management",
        "owner": "owner|owner's|owners|landlord|estate",
        "insurer": "insurers|insurer|insurance",
        "service": "fire service|fire brigade|emergency office|emergency service|emergency services|prison service|penal service|"
        "rescue service|agency|agency's|office|bureau|statistics office|border guard|geological survey",
    },
    fields={
        "health": "health",
        "interior": "interior|home affairs|internal affairs|home office",
        "defence": "defence|defense",
        "justice": "justice",
        "foreign": "foreign",
        "unification": "unification",
        "education": "education",
        "finance": "finance|treasury",
        "labour": "labour|labor",
        "agriculture": "agriculture|farm",
    },
    credit="translated from|translation of|source|from|first published in|first published by|reprinted from|courtesy of",
    prepositions="in|at|near|for|of|from|around|outside|across|off|to|over",
    times="times|fold",
    documents="letter|letters|table|tables|page|version|speech|sheet|bulletin|statement|website|site|headline|caption|annex|chart|press release|document|text|ordinance|leaflet|post|interview|summary|paragraph|footnote|map|briefing|minutes|slide|poster|broadcast|transcript|copy|form|circular|register|memo|notice|board|printed|written|spoken|aloud",
    wide="africa|africa's|europe|asia|the continent|continent|worldwide|the world|latin america|globally|whole region",
    now="now|today|by now|at present|currently",
    by="announced by|given by|reported by|claimed by|stated by|put out by|published by|counted by|released by|provided by|"
    "quoted by|issued by|cited by|offered by|named by|according to|as told by",
    it="it|they|he|she|its|their|his|her",
    against="from|than|against|compared with|as against|up from|down from|up on the|down on the|than the|from the",
    national="nationwide|nationally|across the country|countrywide|statewide|in the whole country|throughout the country|the country as a whole|all over the country|the national total",
    then="then|later|afterwards|subsequently|finally",
)
