/** A unit of time: second, minute, hour, day, week, month, year. */
export type TimeUnit = 's' | 'i' | 'h' | 'd' | 'w' | 'm' | 'y'

interface TimeWords {
  /** What a unit's word begins with; with `$` the whole word. */
  readonly units: readonly (readonly [stem: string, unit: TimeUnit])[]
  /** Numbers as people spell them. */
  readonly numbers: ReadonlyMap<string, number>
}

/** By language: how units of time begin, in the shipped locales, and small numbers as words where they are known. */
const written: { readonly [language: string]: readonly [units: string, numbers: string] } = {
  en: [
    's:second|sec i:minute|min h:hour|hr|h$ d:day|d$ w:week m:month|mo$ y:year|yr|y$',
    '1:one|a|an 2:two 3:three 4:four 5:five 6:six 7:seven 8:eight 9:nine 10:ten 11:eleven 12:twelve 13:thirteen 14:fourteen 15:fifteen 20:twenty 24:twenty-four 25:twenty-five 30:thirty 60:sixty 90:ninety',
  ],
  fr: [
    's:second|sec i:minute|min h:heure|h$ d:jour|j$ w:semaine m:mois y:an$|ans$|année',
    '1:un|une 2:deux 3:trois 4:quatre 5:cinq 6:six 7:sept 8:huit 9:neuf 10:dix 11:onze 12:douze 13:treize 14:quatorze 15:quinze 20:vingt 24:vingt-quatre 25:vingt-cinq 30:trente 60:soixante',
  ],
  de: [
    's:sekunde|sek i:minute|min h:stunde|std|h$ d:tag w:woche m:monat y:jahr',
    '1:ein|eine|einen|einem|einer|eines 2:zwei 3:drei 4:vier 5:fünf 6:sechs 7:sieben 8:acht 9:neun 10:zehn 11:elf 12:zwölf 13:dreizehn 14:vierzehn 15:fünfzehn 20:zwanzig 24:vierundzwanzig 25:fünfundzwanzig 30:dreißig 60:sechzig 90:neunzig',
  ],
  es: [
    's:segundo|seg i:minuto|min h:hora|h$ d:día|dia w:semana m:mes y:año',
    '1:un|una|uno 2:dos 3:tres 4:cuatro 5:cinco 6:seis 7:siete 8:ocho 9:nueve 10:diez 11:once 12:doce 13:trece 14:catorce 15:quince 20:veinte 24:veinticuatro 30:treinta 60:sesenta 90:noventa',
  ],
  it: [
    's:second|sec i:minut|min h:ora$|ore$|h$ d:giorn|gg$ w:settiman m:mes y:ann',
    '1:un|uno|una 2:due 3:tre 4:quattro 5:cinque 6:sei 7:sette 8:otto 9:nove 10:dieci 11:undici 12:dodici 13:tredici 15:quindici 20:venti 24:ventiquattro 30:trenta 60:sessanta 90:novanta',
  ],
  nl: [
    's:second|sec i:minuut|minuten|min h:uur|uren|u$ d:dag w:week|weken m:maand y:jaar|jaren',
    '1:een|één 2:twee 3:drie 4:vier 5:vijf 6:zes 7:zeven 8:acht 9:negen 10:tien 11:elf 12:twaalf 13:dertien 14:veertien 15:vijftien 20:twintig 24:vierentwintig 30:dertig 60:zestig 90:negentig',
  ],
  pt: [
    's:segundo|seg i:minuto|min h:hora|h$ d:dia w:semana m:mês|mes y:ano',
    '1:um|uma 2:dois|duas 3:três 4:quatro 5:cinco 6:seis 7:sete 8:oito 9:nove 10:dez 11:onze 12:doze 13:treze 15:quinze 20:vinte 30:trinta 60:sessenta 90:noventa',
  ],
  pl: [
    's:sekund|sek i:minut|min h:godzin|godz|h$ d:dzień|dni w:tydzień|tygod m:miesi|mies y:rok|lat',
    '1:jeden|jedna|jedną|jednego 2:dwa|dwie|dwóch 3:trzy|trzech 4:cztery|czterech 5:pięć 6:sześć|sześciu 7:siedem 8:osiem 9:dziewięć 10:dziesięć 12:dwanaście 30:trzydzieści',
  ],
  sv: [
    's:sekund|sek i:minut|min h:timm|tim$ d:dag|dygn w:veck m:månad|mån y:år',
    '1:en|ett 2:två 3:tre 4:fyra 5:fem 6:sex 7:sju 8:åtta 9:nio 10:tio 11:elva 12:tolv 13:tretton 30:trettio',
  ],
  da: [
    's:sekund|sek i:minut|min h:time d:dag|døgn w:uge m:måned|md y:år',
    '1:en|et|én|ét 2:to 3:tre 4:fire 5:fem 6:seks 7:syv 8:otte 9:ni 10:ti 11:elleve 12:tolv 13:tretten 30:tredive',
  ],
  nb: [
    's:sekund|sek i:minutt|min h:time d:dag|døgn w:uke m:måned|mnd y:år',
    '1:en|et|én|ett 2:to 3:tre 4:fire 5:fem 6:seks 7:sju|syv 8:åtte 9:ni 10:ti 11:elleve 12:tolv 13:tretten 30:tretti',
  ],
  fi: [
    's:sekun i:minuut|min h:tun d:päiv|vuorokau|vrk w:viik m:kuuk|kk y:vuo|v$',
    '1:yksi|yhden 2:kaksi|kahden 3:kolme|kolmen 4:neljä|neljän 5:viisi|viiden 6:kuusi|kuuden 7:seitsemän 8:kahdeksan 9:yhdeksän 10:kymmenen 12:kaksitoista|kahdentoista',
  ],
  cs: [
    's:sekund|vteřin i:minut|min h:hodin|hod d:den|dn w:týd m:měsíc|měs y:rok|rocích|let',
    '1:jeden|jedna|jedno|jednoho 2:dva|dvě|dvou 3:tři|tří 4:čtyři 5:pět|pěti 6:šest|šesti 7:sedm 8:osm 9:devět 10:deset 12:dvanáct|dvanácti',
  ],
  sk: [
    's:sekund|sekúnd i:minút|min h:hodin|hodín|hod d:deň|dn w:týžd m:mesiac y:rok',
    '1:jeden|jedna|jedno 2:dva|dve 3:tri 4:štyri 5:päť 6:šesť 7:sedem 8:osem 9:deväť 10:desať 12:dvanásť',
  ],
  el: [
    's:δευτερ i:λεπτ h:ώρ|ωρ d:ημέρ|ημερ|μέρ w:εβδομάδ m:μήν|μην y:έτ|ετ|χρόν',
    '1:ένα|έναν|μία|ένας 2:δύο 3:τρεις|τρία 4:τέσσερις|τέσσερα 5:πέντε 6:έξι 7:επτά|εφτά 8:οκτώ|οχτώ 9:εννέα|εννιά 10:δέκα 12:δώδεκα',
  ],
  ro: [
    's:secund i:minut|min h:oră|ore|ora$ d:zi$|zile|zilei w:săptămân m:lun y:an$|ani$|anul',
    '1:un|o|unu 2:doi|două 3:trei 4:patru 5:cinci 6:șase|şase 7:șapte|şapte 8:opt 9:nouă 10:zece 12:douăsprezece',
  ],
  hu: [
    's:másodperc i:perc h:óra|órá|óráig d:nap w:hét|hetes m:hónap y:év',
    '1:egy 2:két|kettő 3:három 4:négy 5:öt 6:hat 7:hét 8:nyolc 9:kilenc 10:tíz 12:tizenkét|tizenkettő',
  ],
  bg: [
    's:секунд i:минут h:час d:ден|дни|дена w:седмиц m:месец y:годин',
    '1:един|една|едно 2:два|две 3:три 4:четири 5:пет 6:шест 7:седем 8:осем 9:девет 10:десет 12:дванадесет',
  ],
  hr: [
    's:sekund i:minut|min h:sat d:dan w:tjed m:mjesec y:godin',
    '1:jedan|jedna|jedno|jednu 2:dva|dvije 3:tri 4:četiri 5:pet 6:šest 7:sedam 8:osam 9:devet 10:deset 12:dvanaest',
  ],
  sl: [
    's:sekund i:minut|min h:ur d:dan|dni|dnev w:ted m:mesec y:let',
    '1:en|ena|eno 2:dva|dve 3:tri 4:štiri 5:pet 6:šest 7:sedem 8:osem 9:devet 10:deset 12:dvanajst',
  ],
  et: [
    's:sekund i:minut h:tund|tunni|tundi d:päev|ööpäev w:nädal m:kuu|kuud y:aasta',
    '1:üks|ühe 2:kaks|kahe 3:kolm|kolme 4:neli|nelja 5:viis|viie 6:kuus|kuue 7:seitse 8:kaheksa 9:üheksa 10:kümme|kümne 12:kaksteist',
  ],
  lv: [
    's:sekund i:minūt h:stund d:dien w:nedēļ m:mēne y:gad',
    '1:viens|viena|vienu 2:divi|divas|divus 3:trīs 4:četri|četras 5:pieci|piecas 6:seši|sešas|sešus 7:septiņi 8:astoņi 9:deviņi 10:desmit 12:divpadsmit',
  ],
  lt: [
    's:sekund i:minu h:valand d:dien w:savait m:mėn y:met',
    '1:vienas|viena|vieną|vienus 2:du|dvi|dvejus 3:trys|tris 4:keturi|keturis 5:penki 6:šeši|šešis 7:septyni 8:aštuoni 9:devyni 10:dešimt 12:dvylika',
  ],
  ga: [
    's:soic|shoic i:nóim h:uair|u$ d:lá|laeth w:seachtain|sheachtain|scht$ m:mí|mhí y:bliain|bhliain|bliana|bl$|bhl$',
    '1:aon|amháin 2:dhá|dó 3:trí 4:ceithre 5:cúig 6:sé 7:seacht 8:ocht 9:naoi 10:deich 12:dhéag',
  ],
  mt: [
    's:sekond i:minut h:siegħ|sigħ d:jum|ġranet|ijiem w:ġimgħ|ġimgħat m:xahar|xhur|xahr y:sena|snin',
    '1:wieħed|waħda 2:żewġ|tnejn|siegħtejn|jumejn|ġimagħtejn|xahrejn|sentejn 3:tliet|tlieta 4:erba 5:ħames 6:sitt|sitta 7:seba 8:tmien 9:disa 10:għaxar 12:tnax',
  ],
  ar: [
    's:ثان|ثوان i:دقيق|دقائق h:ساع d:يوم|أيام|ايام w:أسبوع|أسابيع m:شهر|أشهر|شهور y:سنة|سنوات|عام|أعوام',
    '1:واحد|واحدة 2:اثنان|اثنين|ثانيتان|ثانيتين|دقيقتان|دقيقتين|ساعتان|ساعتين|يومان|يومين|أسبوعان|أسبوعين|شهران|شهرين|سنتان|سنتين|عامان|عامين 3:ثلاثة|ثلاث 4:أربعة|أربع 5:خمسة|خمس 6:ستة|ست 7:سبعة|سبع 8:ثمانية 9:تسعة 10:عشرة|عشر 12:اثنا',
  ],
}

const read = new Map<string, TimeWords>()

/** The languages whose time words are known. */
export const languagesWithTimeWords: readonly string[] = Object.keys(written)

/** The time words of a language, read when they are first asked for; undefined where they are not known. */
export function timeWordsOf(language: string): TimeWords | undefined {
  const known = read.get(language)
  if (known) return known
  const [units, numbers] = Object.hasOwn(written, language) ? written[language]! : []
  if (units === undefined || numbers === undefined) return undefined
  const words: TimeWords = {
    units: entries(units).map(([unit, stem]) => [stem, unit as TimeUnit]),
    numbers: new Map(entries(numbers).map(([value, word]) => [word, Number(value)])),
  }
  read.set(language, words)
  return words
}

/** `a:x|y b:z` as pairs. */
function entries(line: string): [string, string][] {
  return line.split(' ').flatMap((entry) => {
    const [key, words = ''] = entry.split(':')
    return words.split('|').map((word): [string, string] => [key!, word])
  })
}
