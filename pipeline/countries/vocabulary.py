"""English words that tell places from persons and bodies. Compiled by the project."""


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Given names, as news has them: what follows is a surname ("Michelle Jackson"), and they are no towns ("Sharon said").
GIVEN = words("""
aaron abdul abdullah abigail abraham adam adrian ahmad ahmed aidan alan albert alberto alejandro alex alexander
alexandra alexis alfred ali alice alicia alison allan allen allison amanda amber amelia amy ana andre andrea andrei
andres andrew andy angela angelina angie anita ann anna anne annette annie anthony antonio april ariel arnold arthur
ashley audrey austin ava barbara barack barry beatrice becky ben benjamin bernard bernie beth betty beverly bill billy
blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget brittany bruce bryan
caitlin calvin cameron candice carl carla carlos carmen carol caroline carolyn carrie casey catherine cathy cecilia
chad charlene charles charlie charlotte chelsea cheryl chris christian christina christine christopher cindy claire
clara clarence claude claudia clayton clifford clint clinton cody colin colleen connie connor corey cory courtney
craig crystal curtis cynthia dale damian dan dana daniel danielle danny darlene darrell darren dave david dawn dean
deborah debra denise dennis derek diana diane diego dmitry dolores dominic don donald donna doris dorothy doug douglas
duane dustin dwayne dwight dylan earl ed eddie edgar edith edward edwin eileen elaine eleanor elena eli elijah
elizabeth ella ellen emily emma emmanuel eric erica erik erin ernest ernie esther ethan eugene eva evan eve evelyn
fatima felix fernando fiona florence floyd frances francesca francis francisco francois frank franklin fred frederick
gabriel gail garrett gary gavin gene geoffrey george gerald gerard gina giovanni gladys glen glenn gloria gordon grace
graham grant greg gregory guillermo guy gwen hannah harold harriet harry harvey hassan heather hector heidi helen
henry herbert herman holly howard hugh hugo hussein ian ibrahim igor ingrid irene iris irving isaac isabel isabella
ivan jack jackie jacob jacqueline jake james jamie jan jane janet janice jared jasmine jason javier jay jean jeff
jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joan joann joanna joanne joe
joel johann johannes john johnny jon jonathan jordan jorge jose joseph josh joshua joy joyce juan juanita judith judy
julia julian julie june justin karen karl kate katherine kathleen kathryn kathy katie kayla keith kelly ken kenneth
kent kerry kevin khalid kim kirk kristen kristin kurt kyle lance larry laura lauren laurence lauri laurie lawrence
leah lee leo leon leonard leslie lewis liam lillian linda lindsay lindsey lisa lloyd logan lois lori lorraine louis
louise lucas lucille lucy luis luke lydia lynn mabel madeline madison mahmoud mandy manuel marc marcia marco marcus
margaret maria marian marie marilyn mario marion marissa marjorie mark marlene marshall martha martin marvin mary
mathew matt matthew maureen maurice max maxine megan melanie melinda melissa melvin mercedes meredith michael michel
michele michelle miguel mike mildred milton miranda mitch mitchell mohamed mohammad mohammed molly monica morgan
morris moses muhammad mustafa myra nadia nancy naomi natalie natasha nate nathan nathaniel neal neil nelson nicholas
nick nicolas nicole nigel nikita nina noah noel nora norma norman olga oliver olivia omar oscar owen pablo paige pam
pamela pat patricia patrick patsy paul paula pauline pedro peggy penny perry pete peter phil philip philippe phillip
phyllis pierre preston rachel ralph ramon randall randy raul ray raymond rebecca regina renee rex rhonda ricardo
richard rick ricky rita rob robert roberta roberto robin rod roderick rodney roger roland ron ronald ronnie rosa rose
rosemary ross roy ruben ruby russell ruth ryan sabrina sally salvador sam samantha samuel sandra sandy sara sarah saul
scott sean sebastian sergei sergio seth shane shannon sharon shaun shawn sheila shelby shelley sherry shirley sidney
silvia simon sofia sonia sophia sophie spencer stacey stacy stan stanley stefan stella stephanie stephen steve steven
stewart stuart sue susan suzanne sydney sylvia tamara tammy tanya tara taylor ted terence teresa terrence terri terry
thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracey tracy travis trevor tricia
troy tyler valerie vanessa vera vernon veronica vicki victor victoria vincent viola violet virginia vivian vladimir
wade walter wanda warren wayne wendy wesley whitney wilfred will william willie wilma winston xavier yolanda yuri
yusuf yvonne zachary zoe rufus orlando paris kenya india israel jamal milan brooklyn savannah cheyenne dakota carolina
montana tyrone darius marcel enrique hernan ignacio
""")

TITLES = words("""
mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess emperor president chancellor premier
senator sen rep representative congressman congresswoman councilman councilwoman councillor councilor alderman
governor gov mayor judge justice magistrate sheriff deputy officer sgt sergeant lt lieutenant col colonel gen general
capt captain cpl corporal maj major pvt private cmdr commander adm admiral detective det inspector constable trooper
chief superintendent supt principal coach manager director chairman chairwoman secretary minister ambassador bishop
archbishop cardinal pope rev reverend pastor father fr brother sister rabbi imam sheikh sheik ayatollah attorney atty
solicitor prosecutor spokesman spokeswoman spokesperson author actor actress singer striker midfielder defender
goalkeeper pitcher quarterback guard forward senior junior sophomore freshman
""")

OFFICES = words("""
prime foreign defence defense finance interior home vice supreme national state federal army police air deputy first
""")

# Words that, right after a city's or region's name, still speak of the place: "Ozark police", "Kent County".
PLACE_NOUNS = words("""
police city town village county province state region district area residents resident officials official mayor
council councillors school schools government authorities hospital court airport port harbor harbour fire native
natives suburb neighborhood neighbourhood metro firefighters voters downtown prefecture governorate oblast parish
township borough island islands river valley university college high elementary stadium community campus man woman men
women couple family teen teenager boy girl mother father student students driver teacher lawyer doctor firm company
bank exchange market stock traders based-based officers officer jail prison mosque church cathedral synagogue temple
border street streets home house apartment office headquarters plant factory conference summit talks agreement treaty
""")

PLACE_WORDS_CAPITAL = words("""
County City Town Village Township State Province District Region Parish Borough Island Islands Valley River Lake Bay
Beach Airport International University College School High Elementary Middle Police Fire Council Court Hospital
Medical Health Department Dept Sheriff Mayor Board Community Central Public Regional Municipal Memorial General
National Chamber Library Museum Zoo Stadium Arena Park Street Road Avenue Bridge Tower Square Hotel Club Bank Exchange
Conference Convention Festival Olympics Games Cup Marathon Film Daily Post Times Tribune Herald Star News Journal
Globe Chronicle Gazette Courier Register Press Democrat Sun Examiner Observer Sentinel Record Republican Telegraph
Mirror Guardian Independent Record-Journal Township Housing Water Power Electric Port Harbor Harbour Symphony
Orchestra Philharmonic Opera Theatre Theater Institute Academy Seminary Area Downtown East West North South Northeast
Northwest Southeast Southwest Catholic Diocese Archdiocese Archbishop Metro Metropolitan Transit FC United Rovers
Wanderers Athletic Rangers Chiefs Bears Bulls Cubs Sox Yankees Mets Giants Jets Dodgers Lakers Clippers Rams Chargers
Padres Angels
""")

MOVING = words("""
from to of for through between over on into by and or with against off
""")

SPEECH = words("""
said says told added asked explained recalled wrote argued noted joked insisted replied testified smiled laughed
thinks believes
""")

# Words that begin sentences with a capital: not part of a name that follows ("The", "In").
SMALL_WORDS = words("""
the a an in at on from to of for with and or but by as after before since while when where if because although though
during until near outside across around inside between among over under through into onto off out up down about
against toward towards within without beyond despite like unlike this that these those his her its their our my your
he she it they we you i some many most all both each every no not now then there here also just only even still yet so
such what who which how why whether former late new old meanwhile however today yesterday tomorrow monday tuesday
wednesday thursday friday saturday sunday january february march april may june july august september october november
december jan feb mar apr jun jul aug sep sept oct nov dec one two three four five six seven eight nine ten first
second third last next other another more less is are was were be been being has have had do does did will would can
could should may might must visit welcome dear why photo video image file north south east west northern southern
eastern western central greater upper lower downtown suburban rural nearby neighboring neighbouring northeast
northwest southeast southwest northeastern northwestern southeastern southwestern mid post pre anti pro non trans
occupied
""")

# Names of small places that are first of all ordinary words, surnames or other things in news.
COMMON = words("""
best police union media mobile reading orange nice march august may june summer most bath deal ball sale wells rugby
battle ware hull hove street church college university independence liberty justice hope faith grace enterprise
commerce industry economy progress energy summit spring springs south north east west central center centre midway
home house hall hill hills forest lake river ocean bay beach island park garden gardens field green brown black white
gray grey gold silver rose lily ruby pearl diamond crystal stone wood woods star sun moon sky rock sandy bend beaver
buffalo eagle wolf bear deer elk fox trout king queen prince princess bishop pope duke earl lord noble major general
captain mission college academy eden paradise utopia zion bethel salem goshen canaan antioch corinth ephesus sharon
monday tuesday wednesday thursday friday saturday sunday christian catholic islam moslem ark bell ford chase lodge
post time times globe herald tribune journal news press record republic democrat nation national international
american federal state man men van can bo ma wa ho ha he so do no to as is it at in on or by my me we us up go if am
an be of oh la el los las les le lo il un una of and the central senate congress parliament bank fund group company
corporation inc plan act bill law court board council committee director manager president chairman secretary minister
professor doctor officer coach player team club league cup game series english spanish french german arabic latin
roman gothic baroque victorian elizabethan edwardian georgian norman saxon celtic viking mayo sears wells gore bush
clinton obama trump biden kerry mccain palin cheney carter reagan nixon kennedy johnson lincoln jefferson madison
jackson washington-post smith jones williams brown davis miller wilson moore taylor anderson thomas harris martin
thompson garcia martinez robinson clark rodriguez lewis lee walker hall allen young hernandez wright lopez scott adams
baker gonzalez nelson mitchell perez roberts turner phillips campbell parker evans edwards collins stewart sanchez
morris rogers reed cook morgan bell murphy bailey rivera cooper richardson cox howard ward torres peterson gray
ramirez watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins perry powell long
patterson hughes flores simmons foster gonzales bryant alexander russell griffin diaz hayes myers hamilton graham
sullivan wallace cole west jordan owens reynolds fisher ellis harrison gibson mcdonald cruz marshall ortiz gomez
murray freeman webb tucker burns crawford henry boyd mason morales kennedy warren dixon ramos reyes burton gordon shaw
holmes rice robertson hunt daniels palmer mills nichols grant knight ferguson hawkins dunn perkins hudson spencer
gardner stephens payne pierce berry matthews arnold wagner willis watkins olson carroll duncan snyder hart cunningham
bradley lane andrews ruiz harper fox riley armstrong carpenter weaver greene lawrence elliott chavez sims austin
peters kelley franklin lawson fields gutierrez ryan schmidt carr vasquez castillo wheeler chapman oliver montgomery
richards williamson johnston banks meyer mccoy howell alvarez morrison hansen fernandez garza harvey little burton
stanley nguyen george jacobs reid fuller lynch dean gilbert garrett romero welch larson frazier burke hanson day
mendoza moreno bowman medina fowler brewer hoffman carlson silva pearson holland douglas fleming jensen vargas byrd
davidson hopkins may terry herrera wade soto walters curtis neal caldwell lowe jennings barnett graves jimenez horton
shelton barrett obrien castro sutton gregory mckinney lucas miles craig rodriquez chambers holt lambert fletcher watts
bates hale rhodes pena beck newman haynes mcdaniel mendez bush vaughn parks dawson santiago norris hardy love steele
curry powers schultz barker guzman page munoz ball keller chandler weber leonard walsh lyons ramsey wolfe schneider
mullins benson sharp bowen daniel barber cummings hines baldwin griffith valdez hubbard salazar reeves warner
stevenson burgess santos tate cross garner mann mack moss thornton dennis mcgee farmer delgado aguilar vega glover
manning cohen harmon rodgers robbins newton todd blair higgins ingram reese cannon strickland townsend potter goodwin
walton rowe hampton ortega patton swanson joseph francis goodman maldonado yates becker erickson hodges rios conner
adkins webster norman malone hammond flowers cobb moody quinn blake maxwell pope floyd osborne paul mccarthy guerrero
lindsey estrada sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon gill alvarado greer
padilla simon waters nunez ballard schwartz mcbride houston christensen klein pratt briggs parsons mclaughlin
zimmerman french buchanan moran copeland roy pittman brady mccormick holloway brock poole frank logan owen bass marsh
drake wong jefferson park morton abbott sparks patrick norton huff clayton massey lloyd figueroa carson bowers
roberson barton tran lamb harrington casey boone cortez clarke mathis singleton wilkins cain bryan underwood hogan
mckenzie collier luna phelps mcguire allison bridges wilkerson nash summers atkins batman park olympic stadium robin
superman castle rock oak cedar pine maple elm willow ash birch
""")


# Country names that are also surnames or given names: after a given name or title they are persons ("Michael Jordan").
PERSONLIKE = words("""
jordan chad georgia israel ireland holland england france wales german french english welsh scott scots scotland kenya
india cuba brazil china chile poland germany spain norway finland denmark austria roman turk pole finn dane swede
frank mexico peru panama cyprus malta macau guinea jersey guernsey tonga mali niger iran oman togo benin gambia
barbados grenada dominica trinidad virginia carolina dakota montana indiana nevada kent essex devon cornwall norfolk
suffolk somerset lancaster york durham washington lincoln houston dallas austin jackson cleveland madison hamilton
kingston milan florence sofia victoria adelaide sydney melbourne darwin wellington nelson hastings santiago cordoba
leon valencia toledo medina hebron bali java persia savoy lorraine saxony alsace burgundy shan kent burton cologne
paris london berlin vienna geneva bern basel lucerne
""")
