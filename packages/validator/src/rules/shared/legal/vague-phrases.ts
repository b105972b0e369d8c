/** A phrase that sounds like a purpose and names none. */
export interface Phrase {
  /** How it begins: looked for first, as most texts have none of them. */
  readonly begins: readonly string[]
  /** What follows, as the source of a regular expression that repeats nothing, so that matching takes linear time. */
  readonly rest: string
}

interface Vagueness {
  readonly phrases: readonly Phrase[]
  /** Words that add nothing to them. */
  readonly fillers: string
}

/**
 * By language, for text in lower case. The AEPD's guide and GDPR Article 12(1) give the standard; the lists are this
 * project's own.
 */
export const vagueness: ReadonlyMap<string, Vagueness> = new Map([
  [
    'en',
    {
      phrases: [
        {
          begins: ['improv', 'enhanc', 'optimis', 'optimiz'],
          rest: '(?:e|es|ed|ing) (?:the |your |our |a )?(?:user |browsing |online |website |site |overall )?(?:experience|services?|site|website|performance|functionality)',
        },
        {
          begins: ['personalis', 'personaliz'],
          rest: '(?:e|es|ed|ing) (?:the |your |our )?(?:content|experience|site|website)',
        },
        { begins: ['better '], rest: '(?:user |browsing )?(?:experience|service)' },
        {
          begins: ['provid'],
          rest: '(?:e|es|ing) (?:you with )?(?:a |the )?(?:best|optimal) (?:possible )?(?:experience|service)',
        },
        { begins: ['various purposes'], rest: '' },
        { begins: ['internal purposes'], rest: '' },
        { begins: ['technical reasons'], rest: '' },
        { begins: ['proper', 'correct'], rest: ' functioning' },
        { begins: ['functionality of '], rest: '(?:the|our) (?:site|website)' },
      ],
      fillers:
        'a an and also are as at be by can cookie cookies for from help helps how in is it its makes more of on our page pages service services set sets site so store stores that the this to us use used user users uses using visit visitor visitors we web website when which with you your',
    },
  ],
  [
    'fr',
    {
      phrases: [
        {
          begins: ['amélior', 'optimis', 'enrichi'],
          rest: "(?:er|e|ent|r|t|ant|ation de|ssement de) (?:de )?(?:l['’]|la |le |les |votre |vos |notre |nos )?(?:expérience(?: utilisateur| de navigation)?|services?|site|performances?|fonctionnement|navigation)",
        },
        {
          begins: ['personnalis'],
          rest: "(?:er|e|ent|ation de|ation du) ?(?:l['’]|la |le |les |votre |vos |notre |nos )?(?:contenus?|expérience|site)",
        },
        { begins: ['meilleure '], rest: '(?:expérience|navigation|utilisation)' },
        { begins: ['bon fonctionnement'], rest: '' },
        { begins: ['raisons techniques'], rest: '' },
        { begins: ['finalités diverses'], rest: '' },
        { begins: ['fins internes'], rest: '' },
      ],
      fillers:
        'afin au aux avec ce ces cet cette cookie cookies dans de des du elle en est et grâce il la le les leur lors navigation nos notre nous ou page pages par permet permettent pour que qui sa ses service services sert servent site son sur un une utilisateur utilisateurs utilisé visite visiteur visiteurs vos votre vous web à',
    },
  ],
  [
    'de',
    {
      phrases: [
        {
          begins: ['verbessert', 'verbessern', 'verbesserung', 'optimiert', 'optimieren', 'optimierung'],
          rest: ' (?:der |des |die |das |ihre[rs]? |unsere[rs]? |eine[rs]? )?(?:benutzererfahrung|benutzererlebnis(?:ses)?|nutzererfahrung|nutzererlebnis(?:ses)?|nutzungserlebnis(?:ses)?|erlebnis(?:ses)?|erfahrung|website|webseite|dienste|services)',
        },
        {
          begins: [
            'benutzererfahrung',
            'nutzererfahrung',
            'nutzererlebnis',
            'erlebnis',
            'erfahrung',
            'website',
            'webseite',
            'dienste',
            'angebot',
          ],
          rest: ' (?:zu )?(?:verbessern|optimieren|personalisieren)',
        },
        { begins: ['inhalte '], rest: '(?:zu )?personalisieren' },
        { begins: ['personalisierung '], rest: '(?:der |von )?inhalten?' },
        { begins: ['technische gründe'], rest: '' },
        { begins: ['verschiedene zwecke'], rest: '' },
        { begins: ['interne zwecke'], rest: '' },
        { begins: ['reibungslose funktion'], rest: '' },
      ],
      fillers:
        'auf aus bei besser cookie cookies damit das dem den der des die dient dienen dies diese dieser dieses ein eine einer es für hilft ihr ihre ihrem ihren im in ist mit nutzer seite seiten sie um und uns unser unsere unserer unseren verwendet von webseite website wir wird zu zum zur',
    },
  ],
  [
    'es',
    {
      phrases: [
        {
          begins: ['mejor', 'optimiz'],
          rest: '(?:ar|a|an|ando) (?:la |el |los |su |sus |tu |tus |nuestros? |nuestras? )?(?:experiencia(?: de usuario| de navegación)?|servicios?|sitio(?: web)?|navegación|rendimiento|funcionamiento)',
        },
        {
          begins: ['personaliz'],
          rest: '(?:ar|a|an|ando) (?:la |el |los |su |sus |tu |tus )?(?:contenidos?|experiencia|sitio)',
        },
        { begins: ['mejor experiencia'], rest: '' },
        { begins: ['correcto funcionamiento'], rest: '' },
        { begins: ['motivos técnicos'], rest: '' },
        { begins: ['diversos fines'], rest: '' },
        { begins: ['fines internos'], rest: '' },
      ],
      fillers:
        'a al ayuda con cookie cookies de del el en es esta estas este estos la las lo los nuestra nuestro nuestros o para permite por página páginas que se servicio servicios sirve sitio su sus tu tus un una usa usuario usuarios utiliza utilizan visita visitante y web',
    },
  ],
  [
    'it',
    {
      phrases: [
        {
          begins: ['miglior', 'ottimizz'],
          rest: "(?:are|a|ano|ando) (?:la |il |i |l['’]|la tua |la vostra |la sua |i nostri |il nostro )?(?:esperienza(?: utente| di navigazione)?|servizi(?:o)?|sito|navigazione|prestazioni|funzionamento)",
        },
        {
          begins: ['personalizz'],
          rest: "(?:are|a|ano|ando) (?:il |i |la |l['’]|la tua )?(?:contenut[oi]|esperienza|sito)",
        },
        { begins: ['migliore esperienza'], rest: '' },
        { begins: ['corretto funzionamento'], rest: '' },
        { begins: ['motivi tecnici'], rest: '' },
        { begins: ['finalità varie'], rest: '' },
        { begins: ['scopi interni'], rest: '' },
      ],
      fillers:
        'a ai al alla che con consente cookie dei del della delle di e gli i il in la le nel nostri nostro o pagina pagine per permette questi questo serve servizi servizio sito sono su sua sul suo tua tuo un una usato utente utenti utilizzato viene visita visitatore visitatori web',
    },
  ],
  [
    'nl',
    {
      phrases: [
        {
          begins: [
            'gebruikerservaring',
            'gebruikservaring',
            'ervaring',
            'website',
            'site',
            'dienstverlening',
            'diensten',
          ],
          rest: ' (?:te )?(?:verbeteren|optimaliseren|personaliseren)',
        },
        {
          begins: ['verbeter'],
          rest: '(?:t|en|ing van) (?:de |uw |je |onze )?(?:gebruikerservaring|gebruikservaring|ervaring|website|site|diensten)',
        },
        { begins: ['inhoud', 'content'], rest: ' (?:te )?personaliseren' },
        { begins: ['goede werking'], rest: '' },
        { begins: ['technische redenen'], rest: '' },
        { begins: ['diverse doeleinden'], rest: '' },
        { begins: ['interne doeleinden'], rest: '' },
      ],
      fillers:
        'aan bezoek bezoeker bezoekers bij cookie cookies dat de deze die dit door een en gebruikt gebruiker gebruikers gebruiken het helpt hoe in is je met naar om onze ons op pagina site te uw van voor wij we website wordt worden zijn',
    },
  ],
  [
    'pt',
    {
      phrases: [
        {
          begins: ['melhor', 'otimiz', 'optimiz'],
          rest: '(?:ar|a|am|ando) (?:a |o |os |sua |a sua |seu |o seu |nossos |nosso )?(?:experiência(?: do usuário| do utilizador| de navegação)?|serviços?|site|sítio|navegação|desempenho|funcionamento)',
        },
        {
          begins: ['personaliz'],
          rest: '(?:ar|a|am|ando) (?:a |o |os |sua |a sua )?(?:conteúdos?|experiência|site)',
        },
        { begins: ['melhor experiência'], rest: '' },
        { begins: ['correto funcionamento'], rest: '' },
        { begins: ['bom funcionamento'], rest: '' },
        { begins: ['motivos técnicos'], rest: '' },
        { begins: ['diversos fins'], rest: '' },
        { begins: ['fins internos'], rest: '' },
      ],
      fillers:
        'a ajuda ao as com cookie cookies da das de do dos e em esta este estes nossa nosso nossos no na o os ou página páginas para permite por que se serve serviço serviços seu sua site são um uma usado usada usuário usuários utilizado utilizador visita visitante web é',
    },
  ],
  [
    'pl',
    {
      phrases: [
        {
          begins: ['popraw'],
          rest: '(?:a|y|ę|ić|ia|iają) (?:jakości |komfortu |działania )?(?:korzystania|doświadcze(?:nia|ń)|działania|funkcjonowania|usług|strony|serwisu|witryny)',
        },
        {
          begins: ['ulepsz'],
          rest: '(?:enie|ania|ać|anie) (?:doświadcze(?:nia|ń)|usług|strony|serwisu|witryny)',
        },
        {
          begins: ['personalizacja', 'personalizację', 'personalizacji'],
          rest: ' (?:treści|doświadcze(?:nia|ń)|strony|serwisu)',
        },
        { begins: ['prawidłowe'], rest: '(?:go)? (?:działani[ea]|funkcjonowani[ea])' },
        { begins: ['cele wewnętrzne'], rest: '' },
        { begins: ['różne cele'], rest: '' },
      ],
      fillers:
        'cel celu cookie cookies dla do i jest lub na nasz nasza nasze naszej naszych o od oraz pliki plik ponowna serwisu służy służą strona strony ten to użytkownik użytkownika użytkowników usług w witryny z ze',
    },
  ],
  [
    'sv',
    {
      phrases: [
        {
          begins: ['förbättr'],
          rest: '(?:a|ar|ing av) (?:din |er |vår |våra |användarens )?(?:användarupplevelsen?|upplevelsen?|webbplatsen?|sidan|tjänster(?:na)?)',
        },
        { begins: ['anpassa'], rest: '(?:r)? (?:innehållet?|upplevelsen)' },
        { begins: ['bästa '], rest: '(?:möjliga )?upplevelse' },
        { begins: ['tekniska skäl'], rest: '' },
        { begins: ['olika ändamål'], rest: '' },
        { begins: ['interna ändamål'], rest: '' },
      ],
      fillers:
        'att av besökare cookie cookies de den denna det dig din du en er för hjälper i kakan med och oss på sida sidan som till används användare vi vår våra webbplats webbplatsen är',
    },
  ],
])
