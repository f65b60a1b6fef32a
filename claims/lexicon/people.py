"""Words about people: first names by gender, forms of address, offices, and the small words inside family names."""

MALE_NAMES = frozenset(
    """aaron abdel abdul abdullah abraham abu adam adolf adrian ahmad ahmed alain alan albert alberto aleksandar aleksander aleksandr
    aleksei alessandro alex alexander alexandre alexei alexey alexis alfred ali alistair allan allen alvin amadou amir anatoly anders
    andre andré andreas andrei andrej andrew andrey andriy andrii andrzej andy angus anil anthony antoine anton antonio antony antti
    anwar arif arkady arnold arseniy arthur artur arturo arvydas ashraf asif atal augusto avigdor aziz barack barry bart bashar ben
    benjamin bernard bernardo bernie bertrand bill billy bob bogdan boris brad bradley brendan brett brian bruce bruno bryan
    carl carles carlos cedric cem cesar charles charlie chris christian christoph christophe christopher chuck clarence claude claudio
    clive colin connor corey craig curtis cyril cyrus daniel danny dario dave david davis dean denis dennis denys derek dick didier
    diego dieter dimitri dimitris dimitry dinesh dirk dmitri dmitriy dmitry dmytro dominic dominique don donald doug douglas duncan
    dwight ed eddie edgar edmund eduard eduardo edward edwin egor ehud eli elias elie elijah elon emil emmanuel enrico enrique eric
    erich erik ernest ernesto erwin eugene evan evgeny fabio faisal farhad felipe felix fernando florian francis francisco franco
    francois françois frank franklin franz fred frederic frederick frédéric friedrich gabriel gabrielius gareth gary gavin gene geoff
    geoffrey geir george georges georgios georgy gerald gerard gerhard gianni gideon gilbert gilles giorgio giorgos giovanni giuseppe
    glenn gordon graham grant greg gregory grigory guido guillaume gunther gus gustavo guy hakan hakeem hamid hans harald harold
    harry harvey hasan hashim hassan heiko heinrich helmut hendrik henri henry herbert herman hiroshi horst howard hubert hugh hugo
    hussein ian ibrahim igor ihor ilham ilya imran ingo ira isaac ismail israel ivan ivo ivor jack jacek jackson jacob jacques jaime
    jair jake jakob jakub james jamie jan jared jaroslav jaroslaw jason javad javier jay jean jean-claude jean-luc jean-marie
    jean-michel jean-noël jean-pierre jean-yves jeff jeffrey jens jeremy jerome jérôme jerry jesse jesus jim jimmy joao joão joachim
    joaquin joe joel joerg johan johann johannes john johnny jon jonas jonathan jordan jorge jose josé josef josep joseph josh joshua
    juan juha julian julien julio jürgen justin kamal karel karim karl kaspar keir keith ken kenneth kent kevin khaled khalid kim
    kirill kirk klaus konstantin kurt kyle kyriakos kyrylo lance lars larry lasse laurent lawrence lech lee leo leon leonard leonid leopold
    leroy leslie lev lewis liam lindsey lloyd lorenzo lou louis luc luca lucas ludwig luigi luis luiz lukas luke maciej magnus
    mahmoud mahmud maksym malcolm manfred manuel marc marcel marco marcos marcus marek marian mariano mario mark markus martin marty
    marwan mateusz matt matteo matthew matthias matthieu maurice mauricio max maxim maxime maxwell mehmet melvin michael michal
    michel miguel mihai mikael mike mikhail mikheil mikhailo milan miles milos miloš miroslav mitch mitt mohamed mohammad mohammed
    mohammad-javad mohsen morris moshe mostafa muammar muhammad muhammadu mukhtar murat mustafa mykhailo mykola naftali narendra
    nathan nawaz neil nelson newt nicholas nick nicolai nicolas nicos niels nigel nikita nikol nikola nikolai nikolas nikolay
    nikolaos nils noah noel norbert norman nursultan oleg oleh oleksandr oleksii oleksiy olaf ole oliver olivier olli omar onno
    orlando oscar osama oskar otto owen pablo paolo pascal pat patrice patrick patrik paul paulo pavel pavlo pawel pedro per percy
    perry petar pete peter petr petro petteri phil philip philippe phillip pierre pieter piotr prakash preet rafael rafał radek radoslaw
    radosław rahul raja rajiv ralph ramzan rand randall randy raoul raphael rashid raul raúl ray raymond recep reince reinhard
    rene rené rex reza ricardo riccardo richard rick rishi rob robert roberto robin rod roderich rodrigo roger roland rolf roman ron
    ronald rory ross roy rubén rudolf rudy rui rupert russell rustem ryan saleh salman salvador sam sami samir samuel sandro sanjay
    santiago sauli scott sean sebastian sébastien sebastien seif sergei sergey sergio serhii serhiy seth shane shaun shavkat shinzo
    sid sidney sigmar silvio simon slobodan stanislav stefan stefano steffen stephan stephane stéphane stephen steve steven stewart
    stuart subrahmanyam sven svein sylvain tareq tarik tayyip ted terrence terry theodore theo thierry thomas thorsten tim timothy
    timo tobias todd tom tomas tomasz tommy toni tony toomas trevor troy tucker tyler ulf umar urmas vaclav václav vadim vadym valdis
    valentin valery valeriy vasily vasyl viacheslav victor viktor vincent vincenzo vitali vitaly vitalii vivek vladimir vladislav vlad
    volker volodymyr vsevolod vyacheslav waldemar wallace walter warren wayne werner wilhelm will willem william willy winston
    wolfgang woody xavier xi yair yaroslav yasser yannick yevgeny yevhen yitzhak yoav yoon yoshihide youssef yuri yuriy yurii yusuf
    yves zbigniew zoran zurab
    jeb byron dwayne wade rudolph teddy chad chauncy chauncey cody cory dale darrell darren darryl daryl dustin earl
    eliot elliot elliott erick ervin ezra floyd gregg hal hank harrison irving jerrold jerald josiah keenan kenny kip
    kurtis landon laurence leland lester lionel lonnie luther lyle marlon marvin micah mick mickey milton monte nate
    ned nolan orrin otis preston quentin randolph reginald rodney rogelio roscoe rufus russ russel sanford sheldon
    sherman sherrod spencer stan stanley sterling terrance thad thaddeus toby trent tyrone vance vern vernon virgil
    wendell wesley wilbur wiley willard willis wyatt zachary zach dylan hector ignacio ismael jayden jermaine kendrick
    lamar lucien nathaniel nikos osvaldo ramon reuben ruben salvatore silas solomon ulysses xander""".split()
)
FEMALE_NAMES = frozenset(
    """abigail ada adriana agnes agnieszka aileen aisha alexandra alexandria alice alicia alina alison allison alyssa amanda amber amélie
    amy ana anastasia andrea angela angelina angie anita anja anjelica ann anna annalena anne anne-marie annegret annette annie
    antje antonia anya april ariana astrid ashley audrey aung barbara beata beatrice beatrix benazir bernadette beth betsy betty
    beverly birgit bonnie brenda brigitte brooke caitlin camilla candace carla carlota carmen carol carole carolina caroline carolyn carrie
    caterina catherine cathy cecilia celeste charlotte chelsea cheryl chloe christiane christina christine chrystia cindy claire clara
    claudia clementine colleen condoleezza connie courtney cristina crystal cynthia dana daniela danielle daria dawn debbie deborah
    debra denise diana diane dianne dina dolores donna dorothy ebony edith eileen ekaterina elaine eleanor elena eleni eleonora
    eliana elin elisa elisabeth élisabeth elise eliza elizabeth ella ellen emilia emily emma erica erika erin esther ethel eva evelyn ewa
    fatima felicia fiona florence frances francesca frida gabriela gail gemma georgia geraldine gertrude gillian gina ginni giorgia
    gisela giulia gladys glenda gloria grace greta gwen hala haley hanna hannah harriet hazel heather heidi helen helena helene
    hillary holly hope huma ilana ilse imelda ina indira inge ingrid irene irina iris isabel isabella isabelle ivana ivanka jacinda
    jackie jacqueline jana jane janet janice janine jasmine jean jeanette jeanine jeanne jen jenna jennifer jenny jessica jill jo
    joan joanna joanne jodie josefina josephine joy joyce juanita judith judy julia juliana julie juliet julija june justine kaja kamala karen
    karin karine karla karolina kate katarina kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina
    kay kayla kellyanne kelly kerry kersti khadija kim kimberly kirsten kirstjen kristalina kristen kristi kristin kristina krystyna
    lara larisa laura lauren leila lena leslie leticia liana lidia lilia lilian liliana linda lindsay lisa liudmila liz liza lois loretta
    lori lorraine louisa louise lucia lucy ludmila luisa lydia lyudmila lynn madeleine madeline magdalena maia mairead malala manuela
    marcia margaret margarita margot marguerite maria mariana marianne marie marilyn marina marine marion marisa marjorie marta
    martha martina mary maryam mathilde matilda maureen megan mehbooba melania melanie melinda melissa mercedes mette michaela michele
    michelle mia mimi miranda miriam molly mona monica monika monique muriel myriam nadia nadine nancy naomi natalia natalie nataliya natasha
    nathalie nicola nicole nikki nina noelle nora norah norma odile olena olga olha olivia oksana pamela patricia patty paula pauline
    pearl peggy penelope penny petra phyllis polina priscilla priti priyanka rachel raisa rebecca regina renata rhonda rita roberta
    robin rosa rosalind rose rosemary roxana ruth sabine sabrina sahra sally salome samantha sandra sanna sara sarah sasha saskia
    ségolène shannon sharon sheikh sheila shelley sherry shirley simone sofia sonia sonja sophia sophie stacey stella stephanie
    sue susan susana susanne suzanne svetlana svitlana sviatlana sylvia sylvie tamara tammy tania tanya tara tatiana tatyana teresa theresa
    therese tiffany tina tracy tulsi ulrike ursula valentina valeria valerie vanessa vera verena veronica veronika victoria viktoria
    violeta virginia vivian wanda wendy whitney xenia yana yasmin yelena yevgenia yolanda yulia yuliia yvette yvonne zinaida zoe zuzana
    zuzanna
    meredith lorella adele adrienne aimee alexa alma amelia antoinette arlene aubrey ayanna belinda bernice bessie
    bethany blanche bridget candice carmela cecile celia charlene chelsey christa christie claudette constance cora
    cordelia corinne daisy darlene deanna deirdre desiree dianna dolly dorothea edna elaina elsa elsie estelle eugenia
    eunice faye felicity gayle georgina ginger gretchen henrietta hilary ida imogen isla ivy jacquelyn janelle janette
    jocelyn jodi josie judi kamilla kara keisha kelli kendra krista kristy lana latoya leanne letitia lillian lola
    lorna lucille lynda lynette mabel mable marcella margie marianna marisol maxine meghan mildred minnie myra nanette
    nell nellie nettie noreen olive paige phoebe rachael ramona rebekah renee roxanne sadie selena serena shari shelby
    sheryl sienna stacy susanna tabitha thelma tricia trudy velma verna vicki vickie viola wilma zelda""".split()
)
FIRST_NAMES = MALE_NAMES | FEMALE_NAMES
MALE_TITLES = frozenset("mr mr. sir lord king prince sheikh baron duke count father brother".split())
FEMALE_TITLES = frozenset("mrs mrs. ms ms. miss madame mme lady dame queen princess baroness duchess sister".split())
# Left out where the full name is written: "Mr. Smith" becomes "John Smith", "Mayor Smith" stays "Mayor John Smith".
COURTESY = frozenset("mr mr. mrs mrs. ms ms. miss".split())
TITLES = MALE_TITLES | FEMALE_TITLES | frozenset(
    """dr dr. prof prof. professor president premier chancellor minister senator sen. sen rep. rep gov. gov governor mayor judge justice
    general gen. gen colonel col. col major maj. captain capt. capt lt. lt lieutenant admiral adm. commander cmdr. sergeant sgt. rev. rev
    reverend pope bishop archbishop cardinal imam rabbi ayatollah emir sultan secretary ambassador speaker congressman congresswoman
    representative councillor commissioner chairman chairwoman chair chief attorney""".split()
)
# What people are called by, with a capital, in front of their full names: "Superintendent Anna Berg".
CALLED = TITLES | frozenset(
    """superintendent alderwoman alderman councilman councilwoman councilmember councilor assemblyman assemblywoman selectman trooper
    headteacher headmaster headmistress campaigner boss spokesman spokeswoman spokesperson officer detective constable inspector
    sheriff deputy mp mep msp cllr treasurer comptroller coach manager striker defender midfielder goalkeeper assistant director
    owner founder editor pollster strategist activist lawyer prosecutor solicitor barrister paramedic firefighter nurse midwife pastor
    deacon vicar headwoman economist analyst historian scientist actor actress comedian tycoon billionaire mogul supt. cpl. pte. det.
    organiser organizer spokesmen adviser advisor lawmaker ringleader teacher pensioner grandmother grandfather mum dad mom""".split()
)
PARTICLES = frozenset(
    "von van der den de del della di da do dos das du la le el al bin ibn ben abu ter ten zu zur af al- el- st. saint mac".split()
)
# What a headline writes large beside a name, and is no part of it: "Berg Aide", "Between Berg and Holm".
NO_SURNAMES = frozenset("aide aides adviser advisor spokesman spokeswoman spokesperson lawyer attorney nominee official ally donor backer".split())
NO_FIRST_NAMES = frozenset("between after before with from by over about against for of to at as why how when".split())
MALE_ROLES = frozenset(
    "spokesman chairman congressman policeman businessman frenchman king prince husband father son brother uncle man boy actor".split()
)
FEMALE_ROLES = frozenset(
    "spokeswoman chairwoman congresswoman policewoman businesswoman queen princess wife mother daughter sister aunt woman girl actress".split()
)
# Offices and callings by which an article refers back to a person: "the minister", "the French leader".
ROLES = MALE_ROLES | FEMALE_ROLES | frozenset(
    """president minister premier chancellor leader ambassador envoy diplomat spokesperson official senator governor mayor lawmaker
    politician general colonel commander admiral secretary chief head director chair chairperson candidate nominee expert analyst
    professor scientist researcher economist historian judge prosecutor lawyer attorney author writer journalist reporter activist
    billionaire tycoon executive founder owner coach striker pope bishop dictator ruler monarch commissioner speaker representative
    congressman adviser advisor aide strategist pollster veteran democrat republican conservative socialist doctor nurse teacher
    farmer sheriff officer pilot captain player singer star director mogul businessman financier investor banker vice-president
    deputy counterpart lieutenant negotiator inspector correspondent columnist editor""".split()
)
SHORT_ROLES = {
    "gov.": "governor", "sen.": "senator", "rep.": "representative", "gen.": "general", "col.": "colonel", "prof.": "professor",
    "lt.": "lieutenant", "capt.": "captain", "adm.": "admiral", "amb.": "ambassador", "pres.": "president", "dr.": "doctor",
}  # as they stand before a name  # fmt: skip
# A person in one of these offices can be called a leader.
LEADING_ROLES = frozenset("president premier chancellor minister king queen prince head chief leader chairman chairwoman pope emir".split())
# Who says "he" of himself, where nobody else is told of: a spokesman, a lawyer and a doctor mostly speak of somebody else.
OFFICES = LEADING_ROLES | frozenset("governor mayor senator secretary director commissioner ambassador vice-president executive".split())
SPEAKING_FOR = frozenset(
    """spokesman spokeswoman spokesperson lawyer attorney agent aide adviser advisor representative publicist doctor
    prosecutor detective wife husband widow mother father parent son daughter brother sister uncle aunt friend neighbor neighbour
    colleague biographer""".split()
)  # fmt: skip
# Words that make a capitalised name a body and not a person.
BODY_WORDS = frozenset(
    """ministry department agency office bureau council committee commission union party bank group company corporation corp inc ltd
    university institute institution center centre foundation association federation organization organisation league army navy
    force forces guard police court parliament senate congress assembly house government administration news times post journal
    press radio television tv channel network magazine herald tribune gazette review monde figaro airlines hospital school college
    museum church society alliance coalition movement front brigade battalion regiment division service board authority fund trust
    club fc united international global holdings partners systems industries""".split()
)
