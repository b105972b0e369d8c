/**
 * Words that add nothing to a name in a purpose, in the shipped languages that have such words: “this is the … cookie
 * of …, used for …”. Forms of “cookie”, articles, prepositions, forms of “to be” and “to use”.
 */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'a an and are as by cookie cookies for from in is it its of on or our purpose purposes service set sets site that ' +
    'the these this to tracker tracking type use used uses using via we website which with name category item entry ' +
    'au aux avec ce ces cet cette dans de des déposé du d elle en est et il ils l la le les nos notre par pour que qui ' +
    's sert service site sont sur témoin traceur traceurs un une utilisé utilisée nom catégorie ' +
    'auf aus das dem den der des die dies diese dieser dieses durch ein eine einem einer eines für im ist mit name ' +
    'seite sind und uns unser unsere verwendet von webseite wird werden wurde zu zum zur gesetzt dienst kategorie ' +
    'al con del e el es esta este esto la las lo los nuestra nuestro o para por se sitio su un una usa usada usado ' +
    'utiliza utilizada utilizado web y nombre categoría ' +
    'ai al alla che con da dal dalla dei del della delle di e gli i il imposta impostato lo nel nella per questo questa ' +
    'servizio sito su un una usato utilizzato viene ' +
    'deze dit een door en gebruikt het in is met naam of ons onze op te van voor wordt ' +
    'ao com da das do dos este esta no na o os para pelo pela por que se um uma usado usada utilizado utilizada ' +
    'przez do dla i jest na o od plik pliki ten to używany z za ' +
    'av den det detta en ett för från i och på som till används denna ' +
    'af at den der det dette er et fra og på til bruges anvendes ' +
    'eväste evästeet ja on tämä käytetään ' +
    'brukes ' +
    'je jsou na od pro se soubor tento v z používá ' +
    'αυτό για είναι και με η ο οι που σε τα το του των την της ' +
    'a al ale cu de din este fișier la o pe pentru prin un ' +
    'az ez egy és használt süti sütik ' +
    'бисквитка бисквитки в за и на от се това ' +
    'kolačić kolačići koji koristi ovaj u za od ' +
    'súbor pre piškotek piškotki uporablja za ' +
    'küpsis küpsised ja on see sīkdatne sīkfails ir un šis slapukas slapukai ir šis ' +
    'an ag fianán fianáin is na le do ta il l tal ta ċookie'
  ).split(' '),
)
