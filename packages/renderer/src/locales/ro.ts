import type { Locale } from '../locale/locale.ts'

/**
 * Romanian. Terms follow the wording of the Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal
 * on module cookie, article 4(5) of Legea nr. 506/2004 and the Romanian text of Regulation (EU) 2016/679 (operator, persoană
 * împuternicită de operator, operator asociat, garanții adecvate, interese legitime, temei juridic).
 * From knowledge of these texts; they were not read beside it.
 */
const ro: Locale = {
  tag: 'ro',
  dir: 'ltr',
  messages: {
    'format.labelled': '{label}: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Politica privind modulele cookie – {site}',
    'title.charterOther': 'Politica privind modulele cookie și tehnologiile similare – {site}',
    'title.table': 'Module cookie utilizate – {site}',
    'title.register': 'Registrul exceptărilor de la consimțământ – {site}',
    'title.changes': 'Modificări în utilizarea modulelor cookie – {site}',

    'heading.scope': 'La ce site-uri se referă această pagină',
    'heading.definition': 'Ce este un modul cookie?',
    'heading.definitionOther': 'Ce sunt modulele cookie și tehnologiile similare?',
    'heading.kinds': 'Tipurile de module cookie utilizate',
    'heading.notDone': 'Ce nu se face',
    'heading.recipients': 'Cine primește date și unde',
    'heading.choice': 'Cum alegeți și cum vă răzgândiți',
    'heading.refusing': 'Ce se schimbă dacă refuzați',
    'heading.browsers': 'Setările browserului',
    'heading.providerLinks': 'Paginile furnizorilor',
    'heading.contact': 'Contact',
    'heading.dates': 'Date și modificări',

    'scope.one': 'Această pagină descrie modulele cookie utilizate pe site-ul {site} ({address}).',
    'scope.several':
      'Această pagină descrie modulele cookie utilizate pe site-ul {site}, la următoarele adrese:',
    'scope.none': 'Niciun modul cookie nu este declarat pentru site-ul {site}.',

    'definition.cookie':
      'Un modul cookie este un fișier de mici dimensiuni pe care un site pe care îl vizitați, sau un serviciu folosit de acel site, îl stochează prin intermediul browserului pe dispozitivul dumneavoastră (calculator, telefon, tabletă) și îl poate citi din nou ulterior.',
    'definition.other': 'Pe această pagină, expresia „module cookie” cuprinde și următoarele tehnologii:',
    'definition.localStorage':
      'Stocarea locală este un spațiu din browser în care un site păstrează date până la ștergerea lor.',
    'definition.sessionStorage':
      'Stocarea de sesiune este un spațiu din browser în care un site păstrează date până când închideți fila.',
    'definition.indexedDB':
      'IndexedDB este o bază de date din browser în care un site păstrează date până la ștergerea lor.',
    'definition.cacheStorage':
      'Stocarea în memoria cache păstrează în browser copii ale paginilor, imaginilor și altor fișiere până la ștergerea lor.',
    'definition.pixel':
      'Un pixel este o imagine mică, adesea invizibilă, a cărei încărcare semnalează unui server că o pagină a fost afișată.',
    'definition.sdk':
      'Un SDK (set de instrumente de dezvoltare software) este un cod creat de un alt producător și integrat într-o aplicație, care poate stoca informații pe dispozitiv sau le poate citi de pe acesta.',

    'kinds.purpose': 'După scop: {categories}.',
    'kinds.first': 'Modulele cookie proprii aparțin domeniului site-ului pe care îl vizitați.',
    'kinds.third':
      'Modulele cookie ale părților terțe aparțin altui domeniu decât cel al site-ului pe care îl vizitați, de exemplu domeniului unui furnizor al cărui serviciu este folosit de site.',
    'kinds.session': 'Modulele cookie de sesiune se șterg când închideți browserul.',
    'kinds.persistent':
      'Modulele cookie persistente rămân pe dispozitivul dumneavoastră și după ce închideți browserul, până la sfârșitul duratei lor sau până când le ștergeți.',

    'category.necessary.label': 'Module cookie necesare',
    'category.necessary.description':
      'Sunt utilizate pentru funcționarea site-ului sau pentru furnizarea unui serviciu pe care l-ați cerut.',
    'category.preferences.label': 'Module cookie de preferințe',
    'category.preferences.description': 'Rețin cum doriți să arate sau să se comporte site-ul.',
    'category.statistics.label': 'Module cookie de statistică',
    'category.statistics.description': 'Sunt utilizate pentru a măsura cum este vizitat și folosit site-ul.',
    'category.statistics.descriptionExempt':
      'Sunt utilizate pentru a măsura audiența site-ului, în temeiul unei exceptări de la consimțământ pentru măsurarea audienței.',
    'category.marketing.label': 'Module cookie de marketing',
    'category.marketing.description': 'Sunt utilizate pentru selectarea, afișarea și măsurarea publicității.',
    'category.media.label': 'Conținut încorporat',
    'category.media.description':
      'Însoțesc conținutul încorporat în pagini, cum ar fi videoclipuri, hărți sau postări.',
    'category.unclassified.label': 'Module cookie neclasificate',
    'category.unclassified.description': 'Nu au fost încă încadrate într-o categorie.',

    'consent.exempt': 'Pentru aceste module cookie nu vi se cere consimțământul.',
    'consent.optIn': 'Aceste module cookie sunt utilizate numai dacă vă dați consimțământul.',
    'consent.optOut': 'Aceste module cookie sunt utilizate, cu excepția cazului în care vă opuneți.',
    'consent.notice':
      'Primiți aici informații despre aceste module cookie; nu vi se cere să faceți o alegere.',
    'consent.exemptFor': 'Nu vi se cere consimțământul pentru: {names}.',
    'consent.optInFor': 'Utilizate numai dacă vă dați consimțământul: {names}.',
    'consent.optOutFor': 'Utilizate, cu excepția cazului în care vă opuneți: {names}.',
    'consent.noticeFor': 'Primiți aici informații, fără să vi se ceară să faceți o alegere, pentru: {names}.',
    'consent.mandatory': 'Nu pot fi refuzate pe acest site.',
    'consent.ground': 'Motivul declarat al exceptării: {ground}.',
    'consent.grounds': 'Motivele declarate ale exceptării:',

    'ground.transmission': 'transmiterea unei comunicări printr-o rețea',
    'ground.user-input': 'reținerea informațiilor pe care le introduceți sau le selectați în timpul vizitei',
    'ground.authentication': 'recunoașterea dumneavoastră după autentificare',
    'ground.user-security': 'securitatea serviciului pe care l-ați cerut',
    'ground.media-player': 'redarea conținutului audio sau video pe care l-ați cerut',
    'ground.load-balancing': 'repartizarea sarcinii între servere',
    'ground.ui-customisation': 'aplicarea limbii sau a modului de afișare pe care l-ați ales',
    'ground.social-plugin-member':
      'distribuirea de conținut pentru membrii autentificați ai unei rețele de socializare',
    'ground.consent-record': 'reținerea alegerii dumneavoastră privind modulele cookie',
    'ground.audience-measurement': 'măsurarea audienței site-ului',
    'ground.appearance': 'adaptarea aspectului sau a funcționării site-ului la preferințele dumneavoastră',
    'ground.metered-access': 'contorizarea accesului gratuit la conținut cu plată',
    'ground.emergency': 'localizarea dumneavoastră atunci când cereți asistență de urgență',
    'ground.other': 'alt motiv',

    'legalBasis.sentence': 'Temei juridic: {basis}.',
    'legalBasis.consent': 'consimțământ',
    'legalBasis.legitimate-interest': 'interese legitime',
    'legalBasis.contract': 'executarea unui contract',
    'legalBasis.legal-obligation': 'îndeplinirea unei obligații legale',
    'legalBasis.public-interest': 'îndeplinirea unei sarcini care servește unui interes public',
    'legalBasis.vital-interest': 'protejarea intereselor vitale',

    'service.saleOrShare':
      'Sunt vândute sau partajate informații personale, în sensul pe care legislația din California îl dă acestor termeni.',
    'service.sensitiveData': 'Sunt prelucrate date sensibile.',
    'audience.anonymous': 'Se produc numai statistici anonime.',
    'audience.aggregated': 'Cifrele sunt agregate.',
    'audience.ipMasked': 'Adresa IP este trunchiată înainte de utilizare.',
    'audience.ownUseOnly': 'Statisticile îi servesc numai administratorului acestui site.',
    'audience.notCrossMatched': 'Datele nu sunt combinate cu alte date și nu vă urmăresc pe alte site-uri.',
    'audience.objection': 'Vă puteți opune aici: {link}',

    'notDone.thirdParties': 'Nicio parte terță nu poate citi aceste module cookie.',
    'notDone.sale':
      'Niciun serviciu de pe acest site nu vinde și nu partajează informații personale, în sensul pe care legislația din California îl dă acestor termeni.',
    'notDone.sensitiveData': 'Niciun serviciu de pe acest site nu prelucrează date sensibile.',

    'recipients.intro':
      'Aceste organizații furnizează servicii pe acest site sau pot citi modulele cookie ale acestuia:',
    'recipients.role': 'Rol: {role}.',
    'recipients.reads': 'Poate citi: {names}.',
    'recipients.country': 'Țară: {country}.',
    'recipients.countryOutside': 'Țară: {country}, în afara Spațiului Economic European.',
    'recipients.transfer': 'Se transferă date către această țară: {country}. Garanție: {safeguard}.',
    'recipients.transferDerogation':
      'Se transferă date către această țară: {country}. Nicio garanție; transferul se întemeiază pe o derogare pentru situații specifice (articolul\u00a049 din RGPD).',
    'recipients.transferPrivacyShield':
      'Se transferă date către această țară: {country}. Declarația menționează Scutul de confidențialitate (Privacy Shield), invalidat la 16\u00a0iulie 2020, care nu mai protejează nimic.',
    'recipients.transferNone':
      'Se transferă date către această țară: {country}. Nu există nici decizie privind caracterul adecvat al nivelului de protecție, nici garanție adecvată.',
    'role.controller': 'operator',
    'role.processor': 'persoană împuternicită de operator',
    'role.joint-controller': 'operator asociat',
    'safeguard.adequacy': 'decizie privind caracterul adecvat al nivelului de protecție',
    'safeguard.dpf': 'cadrul privind confidențialitatea datelor (Data Privacy Framework)',
    'safeguard.scc': 'clauze contractuale standard',
    'safeguard.bcr': 'reguli corporatiste obligatorii',

    'choice.optIn':
      'Modulele cookie pentru care este nevoie de consimțământul dumneavoastră sunt utilizate numai după ce le-ați acceptat. Puteți refuza.',
    'choice.byCategory': 'Alegeți pentru fiecare categorie în parte.',
    'choice.byService': 'Alegeți pentru fiecare serviciu în parte.',
    'choice.withdrawControl':
      'Puteți oricând să vă modificați alegerea sau să vă retrageți consimțământul prin „{control}”.',
    'choice.withdrawUrl':
      'Puteți oricând să vă modificați alegerea sau să vă retrageți consimțământul pe această pagină: {link}',
    'choice.withdrawBoth':
      'Puteți oricând să vă modificați alegerea sau să vă retrageți consimțământul prin „{control}” sau pe această pagină: {link}',
    'choice.optOut': 'Vă puteți opune pe această pagină: {link}',
    'choice.optOutControl': 'Vă puteți opune oricând prin „{control}”.',
    'choice.gpc':
      'Dacă browserul dumneavoastră trimite semnalul Global Privacy Control, acest semnal este considerat opoziția dumneavoastră la vânzarea și partajarea informațiilor personale care vă privesc.',
    'choice.kept': 'Cât timp se păstrează alegerea dumneavoastră: {duration}.',
    'choice.keptGranted': 'Cât timp se păstrează acceptul dumneavoastră: {duration}.',
    'choice.keptDenied': 'Cât timp se păstrează refuzul dumneavoastră: {duration}.',
    'choice.again': 'După aceea, întrebarea vă poate fi adresată din nou.',
    'choice.storedIn': 'Alegerea dumneavoastră este reținută aici: {names}.',
    'choice.record': 'Cum este înregistrat consimțământul dumneavoastră: {record}',

    'refusing.optIn':
      'Dacă refuzați, modulele cookie pentru care este nevoie de consimțământul dumneavoastră nu sunt nici stocate, nici citite. Este vorba despre: {categories}.',
    'refusing.optOut': 'Dacă vă opuneți, aceste module cookie nu mai sunt utilizate: {categories}.',
    'refusing.effect': 'Ceea ce depinde de ele, descris mai sus, poate deveni atunci indisponibil.',
    'refusing.remaining':
      'Modulele cookie pentru care nu se cere consimțământul sunt utilizate în continuare: {categories}.',

    'browsers.intro':
      'Puteți vedea, bloca și șterge modulele cookie din setările browserului. Producătorul acestuia explică modul de lucru:',
    'browsers.storage':
      'Dacă ștergeți de acolo datele unui site, se șterge și ceea ce site-ul a stocat în browser altfel decât sub formă de module cookie.',
    'browsers.necessary':
      'Dacă blocați modulele cookie necesare, este posibil ca anumite părți ale site-ului să nu mai funcționeze.',

    'link.privacyPolicy': 'politica de confidențialitate',
    'link.optOut': 'opoziție',

    'contact.controller': 'Operator',
    'contact.address': 'Adresă',
    'contact.country': 'Țară',
    'contact.email': 'E-mail',
    'contact.phone': 'Telefon',
    'contact.website': 'Site',
    'contact.dpo': 'Responsabil cu protecția datelor',
    'contact.authority': 'Autoritatea de supraveghere la care puteți depune o plângere',
    'contact.privacyPolicy': 'Politica de confidențialitate',

    'dates.effective': 'Se aplică de la data de',
    'dates.reviewed': 'Ultima comparare cu site-ul',
    'dates.version': 'Versiunea',
    'dates.changesNotice': 'Cum sunt anunțate modificările',
    'dates.generation': 'Generația solicitării consimțământului',

    'table.caption': 'Listă: {category}',
    'table.noProvider': 'Furnizor neprecizat',
    'column.provider': 'Furnizor',
    'column.service': 'Serviciu',
    'column.place': 'loc',
    'column.name': 'Nume',
    'column.purpose': 'Scop',
    'column.lifetime': 'Durată',
    'column.party': 'Propriu sau al unei părți terțe',
    'column.storage': 'Tip',
    'column.domain': 'Domeniu',
    'column.shared': 'Cine poate citi',
    'column.consent': 'Consimțământ',

    'type.cookie': 'modul cookie',
    'type.localStorage': 'stocare locală',
    'type.sessionStorage': 'stocare de sesiune',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'stocare în memoria cache',
    'type.pixel': 'pixel',
    'type.sdk': 'SDK',
    'party.first': 'propriu',
    'party.third': 'parte terță',
    'shared.nobody': 'nimeni altcineva',
    'requirement.exempt': 'nu se cere',
    'requirement.opt-in': 'se cere în prealabil',
    'requirement.opt-out': 'utilizat, cu excepția cazului în care vă opuneți',
    'requirement.notice': 'doar informare',
    'status.deprecated': 'în curs de retragere',
    'item.sites': 'Numai pe: {sites}.',
    'item.dataRetention': 'Cât timp se păstrează datele colectate: {duration}',

    'lifetime.session': 'până la închiderea browserului',
    'lifetime.sessionTab': 'până la închiderea filei',
    'lifetime.persistent': 'fără dată de încheiere (până la ștergere)',
    'lifetime.varies': 'variabilă',
    'lifetime.event': 'până la un anumit eveniment',
    'lifetime.unknown': 'neprecizată',
    'lifetime.upTo': 'cel mult {duration}',
    'lifetime.range': '{from} – {to}',
    'lifetime.rolling': '{lifetime}, cu reînnoire la fiecare vizită',

    'register.intro':
      'Ce se stochează sau se citește fără a se cere consimțământul, cu motivul pe care administratorul site-ului îl declară pentru fiecare înregistrare.',
    'register.asOf': 'Situația la data de {date}.',
    'register.empty': 'Nicio înregistrare nu este declarată ca exceptată de la consimțământ.',
    'register.ground': 'Motiv',
    'register.reason': 'Justificare',
    'register.jurisdictions': 'Invocat pentru',
    'register.reference': 'Referință',
    'register.reviewed': 'Ultima revizuire',
    'register.reviewBy': 'Următoarea revizuire',
    'register.owner': 'Responsabil',
    'register.everywhere': 'peste tot',
    'register.noGround': 'neprecizat',
    'register.overdue': 'termen depășit',
    'jurisdiction.us-ca': 'California',
    'jurisdiction.ca-qc': 'Québec',
    'jurisdiction.eu-draft': 'Uniunea Europeană (proiect de act legislativ)',

    'changes.none': 'Nu este înregistrată nicio modificare.',
    'changes.first': 'Prima stare înregistrată.',
    'changes.generation': 'Generația {generation}, {date}',
    'changes.material': 'Modificări care cer o nouă alegere',
    'changes.notable': 'Alte modificări care merită cunoscute',
    'changes.editorial': 'Modificări de formulare sau de prezentare',
    'changes.units': 'Întrebarea vă este adresată din nou pentru: {units}.',

    'change.consent-unit-changed':
      '{subject}: alegerea se face acum pe categorii în loc de servicii sau invers',
    'change.category-added': '{subject}: categorie adăugată',
    'change.service-added': '{subject}: serviciu adăugat',
    'change.purpose-id-added': '{subject}: scopuri adăugate',
    'change.transfer-added': '{subject}: se transferă date către încă o țară',
    'change.transfer-safeguard-lost': '{subject}: un transfer de date și-a pierdut garanția',
    'change.item-added': '{subject}: adăugare',
    'change.item-activated': '{subject}: acum în uz',
    'change.item-moved': '{subject}: ține acum de altă alegere',
    'change.lifetime-longer': '{subject}: durată mai lungă',
    'change.rolling-started': '{subject}: se reînnoiește acum la fiecare vizită',
    'change.retention-longer': '{subject}: datele colectate se păstrează mai mult timp',
    'change.storage-wider': '{subject}: stocare mai durabilă sau mai extinsă',
    'change.category-wider': '{subject}: scop mai larg',
    'change.provider-added': '{subject}: furnizor adăugat',
    'change.recipient-added': '{subject}: un destinatar în plus',
    'change.pattern-wider': '{subject}: acoperă mai multe nume',
    'change.domain-wider': '{subject}: poate fi citit pe mai multe domenii',
    'change.partitioned-dropped': '{subject}: nu mai este păstrat separat pentru fiecare site',
    'change.party-third': '{subject}: aparține acum domeniului unei părți terțe',
    'change.sale-or-share-started': '{subject}: informații personale sunt acum vândute sau partajate',
    'change.sensitive-data-started': '{subject}: date sensibile sunt acum prelucrate',
    'change.exemption-dropped': '{subject}: nu mai este exceptat de la consimțământ',
    'change.consent-opt-in': '{subject}: consimțământul vi se cere acum în prealabil',
    'change.category-removed': '{subject}: categorie eliminată',
    'change.service-removed': '{subject}: serviciu eliminat',
    'change.purpose-id-removed': '{subject}: scopuri eliminate',
    'change.transfer-removed': '{subject}: nu se mai transferă date către una dintre țări',
    'change.item-removed': '{subject}: eliminare',
    'change.item-deactivated': '{subject}: nu mai este în uz',
    'change.lifetime-shorter': '{subject}: durată mai scurtă',
    'change.rolling-stopped': '{subject}: nu se mai reînnoiește la fiecare vizită',
    'change.retention-shorter': '{subject}: datele colectate se păstrează mai puțin timp',
    'change.storage-narrower': '{subject}: stocare mai puțin durabilă sau mai puțin extinsă',
    'change.category-narrower': '{subject}: scop mai restrâns',
    'change.provider-removed': '{subject}: furnizor eliminat',
    'change.recipient-removed': '{subject}: un destinatar în minus',
    'change.pattern-narrower': '{subject}: acoperă mai puține nume',
    'change.domain-narrower': '{subject}: poate fi citit pe mai puține domenii',
    'change.partitioned-added': '{subject}: este păstrat acum separat pentru fiecare site',
    'change.party-first': '{subject}: aparține acum domeniului propriu al site-ului',
    'change.sale-or-share-stopped': '{subject}: informațiile personale nu mai sunt vândute și nici partajate',
    'change.sensitive-data-stopped': '{subject}: nu mai sunt prelucrate date sensibile',
    'change.exemption-gained': '{subject}: acum exceptat de la consimțământ',
    'change.consent-changed': '{subject}: s-a schimbat ceea ce vi se cere',
    'change.purpose-changed': '{subject}: scop descris altfel',
    'change.condition-changed': '{subject}: condiția de utilizare s-a schimbat',
    'change.ground-changed': '{subject}: motivul exceptării s-a schimbat',
    'change.legal-basis-changed': '{subject}: temeiul juridic s-a schimbat',
    'change.surfaces-changed': '{subject}: locurile de utilizare s-au schimbat',
    'change.country-changed': '{subject}: țara s-a schimbat',
    'change.role-changed': '{subject}: rolul s-a schimbat',
    'change.item-renamed': '{subject}: redenumire',
    'change.service-renamed': '{subject}: redenumirea serviciului',
    'change.category-renamed': '{subject}: redenumirea categoriei',
    'change.provider-renamed': '{subject}: redenumirea furnizorului',
    'change.name-changed': '{subject}: numele tehnic s-a schimbat',
    'change.safeguard-changed': '{subject}: altă garanție pentru un transfer de date',
    'change.translation-changed': '{subject}: traducerea s-a schimbat',
    'change.label-changed': '{subject}: numele sau descrierea s-a schimbat',
    'change.order-changed': '{subject}: locul în listă s-a schimbat',
    'change.details-changed': '{subject}: detaliile s-au schimbat',
    'change.provider-defined': '{subject}: este descris acum ca furnizor',
    'change.provider-dropped': '{subject}: nu mai este descris ca furnizor',
    'change.locales-changed': '{subject}: limbile paginii s-au schimbat',
    'change.jurisdictions-changed': '{subject}: sistemele juridice avute în vedere s-au schimbat',
    'change.site-changed': '{subject}: numele, adresele sau datele de contact ale site-ului s-au schimbat',
    'change.policy-changed': '{subject}: datele, versiunea sau modul de anunțare a politicii s-au schimbat',
    'change.consent-settings-changed':
      '{subject}: modul de păstrare sau de retragere a alegerii s-a schimbat',
    'change.labels-changed': '{subject}: formularea paginii s-a schimbat',
    'change.other': '{subject}: modificare',
  },
}

export default ro
