/** Phrases that sound like a purpose and name none, and words that add nothing to them. */
interface Vagueness {
  phrases: RegExp
  fillers: string
}

/**
 * By language. The AEPD's guide and GDPR Article 12(1) give the standard; the lists are this project's own.
 * Alternatives start with fixed words and repeat nothing, so that matching takes linear time. They are for text in
 * lower case: expressions that ignore case themselves take milliseconds to get ready.
 */
export const vagueness: ReadonlyMap<string, Vagueness> = new Map([
  [
    'en',
    {
      phrases:
        /(?:improv|enhanc|optimi[sz])(?:e|es|ed|ing) (?:the |your |our |a )?(?:user |browsing |online |website |site |overall )?(?:experience|services?|site|website|performance|functionality)|personali[sz](?:e|es|ed|ing) (?:the |your |our )?(?:content|experience|site|website)|better (?:user |browsing )?(?:experience|service)|provid(?:e|es|ing) (?:you with )?(?:a |the )?(?:best|optimal) (?:possible )?(?:experience|service)|various purposes|internal purposes|technical reasons|(?:proper|correct) functioning|functionality of (?:the|our) (?:site|website)/g,
      fillers:
        'a an and also are as at be by can cookie cookies for from help helps how in is it its makes more of on our page pages service services set sets site so store stores that the this to us use used user users uses using visit visitor visitors we web website when which with you your',
    },
  ],
  [
    'fr',
    {
      phrases:
        /(?:amélior|optimis|enrichi)(?:er|e|ent|r|t|ant|ation de|ssement de) (?:de )?(?:l['’]|la |le |les |votre |vos |notre |nos )?(?:expérience(?: utilisateur| de navigation)?|services?|site|performances?|fonctionnement|navigation)|personnalis(?:er|e|ent|ation de|ation du) ?(?:l['’]|la |le |les |votre |vos |notre |nos )?(?:contenus?|expérience|site)|meilleure (?:expérience|navigation|utilisation)|bon fonctionnement|raisons techniques|finalités diverses|fins internes/g,
      fillers:
        'afin au aux avec ce ces cet cette cookie cookies dans de des du elle en est et grâce il la le les leur lors navigation nos notre nous ou page pages par permet permettent pour que qui sa ses service services sert servent site son sur un une utilisateur utilisateurs utilisé visite visiteur visiteurs vos votre vous web à',
    },
  ],
  [
    'de',
    {
      phrases:
        /(?:verbess(?:ert|ern|erung)|optimier(?:t|en|ung)) (?:der |des |die |das |ihre[rs]? |unsere[rs]? |eine[rs]? )?(?:benutzererfahrung|benutzererlebnis(?:ses)?|nutzererfahrung|nutzererlebnis(?:ses)?|nutzungserlebnis(?:ses)?|erlebnis(?:ses)?|erfahrung|website|webseite|dienste|services)|(?:benutzererfahrung|nutzererfahrung|nutzererlebnis|erlebnis|erfahrung|website|webseite|dienste|angebot) (?:zu )?(?:verbessern|optimieren|personalisieren)|inhalte (?:zu )?personalisieren|personalisierung (?:der |von )?inhalten?|technische gründe|verschiedene zwecke|interne zwecke|reibungslose funktion/g,
      fillers:
        'auf aus bei besser cookie cookies damit das dem den der des die dient dienen dies diese dieser dieses ein eine einer es für hilft ihr ihre ihrem ihren im in ist mit nutzer seite seiten sie um und uns unser unsere unserer unseren verwendet von webseite website wir wird zu zum zur',
    },
  ],
  [
    'es',
    {
      phrases:
        /(?:mejor|optimiz)(?:ar|a|an|ando) (?:la |el |los |su |sus |tu |tus |nuestros? |nuestras? )?(?:experiencia(?: de usuario| de navegación)?|servicios?|sitio(?: web)?|navegación|rendimiento|funcionamiento)|personaliz(?:ar|a|an|ando) (?:la |el |los |su |sus |tu |tus )?(?:contenidos?|experiencia|sitio)|mejor experiencia|correcto funcionamiento|motivos técnicos|diversos fines|fines internos/g,
      fillers:
        'a al ayuda con cookie cookies de del el en es esta estas este estos la las lo los nuestra nuestro nuestros o para permite por página páginas que se servicio servicios sirve sitio su sus tu tus un una usa usuario usuarios utiliza utilizan visita visitante y web',
    },
  ],
  [
    'it',
    {
      phrases:
        /(?:miglior|ottimizz)(?:are|a|ano|ando) (?:la |il |i |l['’]|la tua |la vostra |la sua |i nostri |il nostro )?(?:esperienza(?: utente| di navigazione)?|servizi(?:o)?|sito|navigazione|prestazioni|funzionamento)|personalizz(?:are|a|ano|ando) (?:il |i |la |l['’]|la tua )?(?:contenut[oi]|esperienza|sito)|migliore esperienza|corretto funzionamento|motivi tecnici|finalità varie|scopi interni/g,
      fillers:
        'a ai al alla che con consente cookie dei del della delle di e gli i il in la le nel nostri nostro o pagina pagine per permette questi questo serve servizi servizio sito sono su sua sul suo tua tuo un una usato utente utenti utilizzato viene visita visitatore visitatori web',
    },
  ],
  [
    'nl',
    {
      phrases:
        /(?:gebruikerservaring|gebruikservaring|ervaring|website|site|dienstverlening|diensten) (?:te )?(?:verbeteren|optimaliseren|personaliseren)|verbeter(?:t|en|ing van) (?:de |uw |je |onze )?(?:gebruikerservaring|gebruikservaring|ervaring|website|site|diensten)|(?:inhoud|content) (?:te )?personaliseren|goede werking|technische redenen|diverse doeleinden|interne doeleinden/g,
      fillers:
        'aan bezoek bezoeker bezoekers bij cookie cookies dat de deze die dit door een en gebruikt gebruiker gebruikers gebruiken het helpt hoe in is je met naar om onze ons op pagina site te uw van voor wij we website wordt worden zijn',
    },
  ],
  [
    'pt',
    {
      phrases:
        /(?:melhor|otimiz|optimiz)(?:ar|a|am|ando) (?:a |o |os |sua |a sua |seu |o seu |nossos |nosso )?(?:experiência(?: do usuário| do utilizador| de navegação)?|serviços?|site|sítio|navegação|desempenho|funcionamento)|personaliz(?:ar|a|am|ando) (?:a |o |os |sua |a sua )?(?:conteúdos?|experiência|site)|melhor experiência|correto funcionamento|bom funcionamento|motivos técnicos|diversos fins|fins internos/g,
      fillers:
        'a ajuda ao as com cookie cookies da das de do dos e em esta este estes nossa nosso nossos no na o os ou página páginas para permite por que se serve serviço serviços seu sua site são um uma usado usada usuário usuários utilizado utilizador visita visitante web é',
    },
  ],
  [
    'pl',
    {
      phrases:
        /popraw(?:a|y|ę|ić|ia|iają) (?:jakości |komfortu |działania )?(?:korzystania|doświadcze(?:nia|ń)|działania|funkcjonowania|usług|strony|serwisu|witryny)|ulepsz(?:enie|ania|ać|anie) (?:doświadcze(?:nia|ń)|usług|strony|serwisu|witryny)|personalizacj[aęi] (?:treści|doświadcze(?:nia|ń)|strony|serwisu)|prawidłowe(?:go)? (?:działani[ea]|funkcjonowani[ea])|cele wewnętrzne|różne cele/g,
      fillers:
        'cel celu cookie cookies dla do i jest lub na nasz nasza nasze naszej naszych o od oraz pliki plik ponowna serwisu służy służą strona strony ten to użytkownik użytkownika użytkowników usług w witryny z ze',
    },
  ],
  [
    'sv',
    {
      phrases:
        /förbättr(?:a|ar|ing av) (?:din |er |vår |våra |användarens )?(?:användarupplevelsen?|upplevelsen?|webbplatsen?|sidan|tjänster(?:na)?)|anpassa(?:r)? (?:innehållet?|upplevelsen)|bästa (?:möjliga )?upplevelse|tekniska skäl|olika ändamål|interna ändamål/g,
      fillers:
        'att av besökare cookie cookies de den denna det dig din du en er för hjälper i kakan med och oss på sida sidan som till används användare vi vår våra webbplats webbplatsen är',
    },
  ],
])
