import type { Locale } from '../locale/locale.ts'

/**
 * Slovenian. Terms follow article 225 of the Zakon o elektronskih komunikacijah (ZEKom-2: shranjevanje podatkov, dostop
 * do podatkov, prenos sporočila), the guidelines of the Informacijski pooblaščenec on the use of piškotki (nujno potrebni
 * piškotki, privolitev, preklic) and the Slovenian text of Regulation (EU) 2016/679 (upravljavec, obdelovalec, skupni
 * upravljavec, zakoniti interesi, ustrezni zaščitni ukrepi). "Spletno mesto" is the site, "stran" this page.
 * From knowledge of these texts; they were not read beside it.
 */
const sl: Locale = {
  tag: 'sl',
  dir: 'ltr',
  // CLDR has "3 let" and "4 let": the genitive plural of five and more.
  durations: {
    year: { one: '{n} leto', two: '{n} leti', few: '{n} leta', other: '{n} let' },
  },
  messages: {
    'format.labelled': '{label}: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Politika piškotkov – {site}',
    'title.charterOther': 'Politika piškotkov in podobnih tehnologij – {site}',
    'title.table': 'Uporabljeni piškotki – {site}',
    'title.register': 'Evidenca izjem od privolitve – {site}',
    'title.changes': 'Spremembe pri uporabi piškotkov – {site}',

    'heading.scope': 'Na katera spletna mesta se nanaša ta stran',
    'heading.definition': 'Kaj je piškotek?',
    'heading.definitionOther': 'Kaj so piškotki in podobne tehnologije?',
    'heading.kinds': 'Katere vrste piškotkov se uporabljajo',
    'heading.notDone': 'Česa se ne počne',
    'heading.recipients': 'Kdo prejema podatke in kje',
    'heading.choice': 'Kako izbirate in kako izbiro spremenite',
    'heading.refusing': 'Kaj se spremeni, če zavrnete',
    'heading.browsers': 'Nastavitve brskalnika',
    'heading.providerLinks': 'Strani ponudnikov',
    'heading.contact': 'Stik',
    'heading.dates': 'Datumi in spremembe',

    'scope.one': 'Ta stran opisuje piškotke, ki jih uporablja spletno mesto {site} ({address}).',
    'scope.several': 'Ta stran opisuje piškotke, ki jih uporablja spletno mesto {site} na teh naslovih:',
    'scope.none': 'Za spletno mesto {site} ni naveden noben piškotek.',

    'definition.cookie':
      'Piškotek je majhna datoteka, ki jo spletno mesto, ki ga obiščete, ali storitev, ki jo to mesto uporablja, prek brskalnika shrani v vašo napravo (računalnik, telefon, tablico) in jo lahko pozneje spet prebere.',
    'definition.other': 'Beseda »piškotki« na tej strani zajema tudi te tehnologije:',
    'definition.localStorage':
      'Lokalna shramba je prostor v brskalniku, v katerem spletno mesto hrani podatke, dokler niso izbrisani.',
    'definition.sessionStorage':
      'Shramba seje je prostor v brskalniku, v katerem spletno mesto hrani podatke, dokler ne zaprete zavihka.',
    'definition.indexedDB':
      'IndexedDB je podatkovna zbirka v brskalniku, v kateri spletno mesto hrani podatke, dokler niso izbrisani.',
    'definition.cacheStorage':
      'Shramba predpomnilnika v brskalniku hrani kopije strani, slik in drugih datotek, dokler niso izbrisane.',
    'definition.pixel':
      'Slikovna pika (piksel) je majhna, pogosto nevidna slika, ki ob nalaganju strežniku sporoči, da je bila stran prikazana.',
    'definition.sdk':
      'SDK (komplet za razvoj programske opreme) je programska koda drugega izdelovalca, vgrajena v aplikacijo, ki lahko v napravo shranjuje informacije ali jih iz nje bere.',

    'kinds.purpose': 'Glede na namen: {categories}.',
    'kinds.first': 'Lastni piškotki pripadajo domeni spletnega mesta, ki ga obiskujete.',
    'kinds.third':
      'Piškotki tretjih oseb pripadajo drugi domeni kot spletno mesto, ki ga obiskujete, na primer domeni ponudnika, katerega storitev to mesto uporablja.',
    'kinds.session': 'Sejni piškotki se izbrišejo, ko zaprete brskalnik.',
    'kinds.persistent':
      'Trajni piškotki ostanejo v vaši napravi tudi po zaprtju brskalnika, dokler ne potečejo ali dokler jih ne izbrišete.',

    'category.necessary.label': 'Nujno potrebni piškotki',
    'category.necessary.description':
      'Uporabljajo se, da spletno mesto deluje ali da se zagotovi storitev, ki ste jo zahtevali.',
    'category.preferences.label': 'Piškotki za nastavitve',
    'category.preferences.description':
      'Zapomnijo si, kako želite, da je spletno mesto videti ali da deluje.',
    'category.statistics.label': 'Statistični piškotki',
    'category.statistics.description': 'Uporabljajo se za merjenje obiska in uporabe spletnega mesta.',
    'category.statistics.descriptionExempt':
      'Uporabljajo se za merjenje obiska spletnega mesta na podlagi izjeme od privolitve za merjenje obiska.',
    'category.marketing.label': 'Trženjski piškotki',
    'category.marketing.description': 'Uporabljajo se za izbiro, prikaz in merjenje oglasov.',
    'category.media.label': 'Vdelana vsebina',
    'category.media.description':
      'Pridejo z vsebino, ki je vdelana v strani, na primer z videoposnetki, zemljevidi ali objavami.',
    'category.unclassified.label': 'Nerazvrščeni piškotki',
    'category.unclassified.description': 'Še niso bili uvrščeni v nobeno kategorijo.',

    'consent.exempt': 'Za te piškotke se vaša privolitev ne zahteva.',
    'consent.optIn': 'Ti piškotki se uporabljajo samo, če privolite.',
    'consent.optOut': 'Ti piškotki se uporabljajo, razen če ugovarjate.',
    'consent.notice': 'O teh piškotkih ste tu obveščeni; nobena izbira se od vas ne zahteva.',
    'consent.exemptFor': 'Vaša privolitev se ne zahteva za: {names}.',
    'consent.optInFor': 'Uporablja se samo, če privolite: {names}.',
    'consent.optOutFor': 'Uporablja se, razen če ugovarjate: {names}.',
    'consent.noticeFor': 'Tu ste obveščeni in nobena izbira se od vas ne zahteva za: {names}.',
    'consent.mandatory': 'Na tem spletnem mestu jih ni mogoče zavrniti.',
    'consent.ground': 'Navedeni razlog za izjemo: {ground}.',
    'consent.grounds': 'Navedeni razlogi za izjemo:',

    'ground.transmission': 'prenos sporočila po omrežju',
    'ground.user-input': 'ohranitev tega, kar med obiskom vnesete ali izberete',
    'ground.authentication': 'vaša prepoznava po prijavi',
    'ground.user-security': 'varnost storitve, ki ste jo zahtevali',
    'ground.media-player': 'predvajanje zvoka ali videa, ki ste ga zahtevali',
    'ground.load-balancing': 'porazdelitev obremenitve med strežniki',
    'ground.ui-customisation': 'uporaba jezika ali prikaza, ki ste ga izbrali',
    'ground.social-plugin-member': 'deljenje vsebin za prijavljene člane družbenega omrežja',
    'ground.consent-record': 'ohranitev vaše izbire glede piškotkov',
    'ground.audience-measurement': 'merjenje obiska spletnega mesta',
    'ground.appearance': 'prilagoditev videza ali delovanja spletnega mesta vašim željam',
    'ground.metered-access': 'štetje brezplačnih dostopov do plačljive vsebine',
    'ground.emergency': 'ugotovitev vaše lokacije, ko zaprosite za nujno pomoč',
    'ground.other': 'drug razlog',

    'legalBasis.sentence': 'Pravna podlaga: {basis}.',
    'legalBasis.consent': 'privolitev',
    'legalBasis.legitimate-interest': 'zakoniti interesi',
    'legalBasis.contract': 'izvajanje pogodbe',
    'legalBasis.legal-obligation': 'izpolnitev zakonske obveznosti',
    'legalBasis.public-interest': 'opravljanje naloge v javnem interesu',
    'legalBasis.vital-interest': 'zaščita življenjskih interesov',

    'service.saleOrShare':
      'Osebni podatki se prodajajo ali delijo v pomenu, ki ga tema besedama daje kalifornijsko pravo.',
    'service.sensitiveData': 'Obdelujejo se občutljivi podatki.',
    'audience.anonymous': 'Pripravljajo se samo anonimni statistični podatki.',
    'audience.aggregated': 'Številke so zbirne.',
    'audience.ipMasked': 'Naslov IP se pred uporabo skrajša.',
    'audience.ownUseOnly': 'Statistični podatki so namenjeni samo izdajatelju tega spletnega mesta.',
    'audience.notCrossMatched':
      'Podatki se ne združujejo z drugimi podatki in ne omogočajo sledenja na drugih spletnih mestih.',
    'audience.objection': 'Ugovarjate lahko tukaj: {link}',

    'notDone.thirdParties': 'Teh piškotkov ne more brati nobena tretja oseba.',
    'notDone.sale':
      'Nobena storitev na tem spletnem mestu ne prodaja in ne deli osebnih podatkov v pomenu, ki ga tema besedama daje kalifornijsko pravo.',
    'notDone.sensitiveData': 'Nobena storitev na tem spletnem mestu ne obdeluje občutljivih podatkov.',

    'recipients.intro':
      'Te organizacije na tem spletnem mestu zagotavljajo storitve ali lahko berejo njegove piškotke:',
    'recipients.role': 'Vloga: {role}.',
    'recipients.reads': 'Lahko bere: {names}.',
    'recipients.country': 'Država: {country}.',
    'recipients.countryOutside': 'Država: {country}, zunaj Evropskega gospodarskega prostora.',
    'recipients.transfer': 'Podatki se prenašajo v to državo: {country}. Zaščitni ukrep: {safeguard}.',
    'recipients.transferDerogation':
      'Podatki se prenašajo v to državo: {country}. Zaščitnega ukrepa ni; prenos se opira na odstopanje v posebnih primerih (člen\u00a049 Splošne uredbe o varstvu podatkov).',
    'recipients.transferPrivacyShield':
      'Podatki se prenašajo v to državo: {country}. Izjava navaja zasebnostni ščit (Privacy Shield), ki je bil 16.\u00a0julija 2020 razveljavljen in ničesar več ne varuje.',
    'recipients.transferNone':
      'Podatki se prenašajo v to državo: {country}. Ni niti sklepa o ustreznosti niti ustreznega zaščitnega ukrepa.',
    'role.controller': 'upravljavec',
    'role.processor': 'obdelovalec',
    'role.joint-controller': 'skupni upravljavec',
    'safeguard.adequacy': 'sklep o ustreznosti',
    'safeguard.dpf': 'okvir za varstvo podatkov (Data Privacy Framework)',
    'safeguard.scc': 'standardna pogodbena določila',
    'safeguard.bcr': 'zavezujoča poslovna pravila',

    'choice.optIn':
      'Piškotki, za katere je potrebna vaša privolitev, se uporabijo šele, ko jih sprejmete. Lahko jih zavrnete.',
    'choice.byCategory': 'Izbirate za vsako kategorijo posebej.',
    'choice.byService': 'Izbirate za vsako storitev posebej.',
    'choice.withdrawControl':
      'Izbiro lahko kadar koli spremenite ali privolitev prekličete z možnostjo »{control}«.',
    'choice.withdrawUrl':
      'Izbiro lahko kadar koli spremenite ali privolitev prekličete na tej strani: {link}',
    'choice.withdrawBoth':
      'Izbiro lahko kadar koli spremenite ali privolitev prekličete z možnostjo »{control}« ali na tej strani: {link}',
    'choice.optOut': 'Ugovarjate lahko na tej strani: {link}',
    'choice.optOutControl': 'Ugovarjate lahko kadar koli z možnostjo »{control}«.',
    'choice.gpc':
      'Če vaš brskalnik pošilja signal Global Privacy Control, ta velja kot vaš ugovor zoper prodajo in deljenje vaših osebnih podatkov.',
    'choice.kept': 'Kako dolgo se hrani vaša izbira: {duration}.',
    'choice.keptGranted': 'Kako dolgo se hrani vaša privolitev: {duration}.',
    'choice.keptDenied': 'Kako dolgo se hrani vaša zavrnitev: {duration}.',
    'choice.again': 'Po tem boste morda znova vprašani.',
    'choice.storedIn': 'Vaša izbira se shrani tukaj: {names}.',
    'choice.record': 'Kako se vaša privolitev evidentira: {record}',

    'refusing.optIn':
      'Če zavrnete, se piškotki, za katere je potrebna vaša privolitev, ne shranjujejo in ne berejo. To velja za: {categories}.',
    'refusing.optOut': 'Če ugovarjate, se ti piškotki ne uporabljajo več: {categories}.',
    'refusing.effect': 'Kar je od njih odvisno po zgornjem opisu, potem morda ne bo na voljo.',
    'refusing.remaining':
      'Piškotki, za katere se privolitev ne zahteva, se še naprej uporabljajo: {categories}.',

    'browsers.intro':
      'Piškotke lahko pregledate, blokirate in izbrišete v nastavitvah brskalnika. Kako, pojasnjuje njegov izdelovalec:',
    'browsers.storage':
      'Če tam izbrišete podatke spletnega mesta, se izbriše tudi to, kar je mesto v brskalnik shranilo drugače kot s piškotki.',
    'browsers.necessary':
      'Če blokirate nujno potrebne piškotke, nekateri deli spletnega mesta morda ne bodo več delovali.',

    'link.privacyPolicy': 'politika zasebnosti',
    'link.optOut': 'zavrnitev',

    'contact.controller': 'Upravljavec',
    'contact.address': 'Naslov',
    'contact.country': 'Država',
    'contact.email': 'E-pošta',
    'contact.phone': 'Telefon',
    'contact.website': 'Spletno mesto',
    'contact.dpo': 'Pooblaščena oseba za varstvo podatkov',
    'contact.authority': 'Nadzorni organ, pri katerem lahko vložite pritožbo',
    'contact.privacyPolicy': 'Politika zasebnosti',

    'dates.effective': 'Začetek veljavnosti',
    'dates.reviewed': 'Zadnja primerjava s spletnim mestom',
    'dates.version': 'Različica',
    'dates.changesNotice': 'Kako se objavijo spremembe',
    'dates.generation': 'Generacija vprašanja o privolitvi',

    'table.caption': 'Seznam: {category}',
    'table.noProvider': 'Ponudnik ni naveden',
    'column.provider': 'Ponudnik',
    'column.service': 'Storitev',
    'column.place': 'mesto uporabe',
    'column.name': 'Ime',
    'column.purpose': 'Namen',
    'column.lifetime': 'Trajanje',
    'column.party': 'Lastni ali tretje osebe',
    'column.storage': 'Vrsta',
    'column.domain': 'Domena',
    'column.shared': 'Kdo lahko bere',
    'column.consent': 'Privolitev',

    'type.cookie': 'piškotek',
    'type.localStorage': 'lokalna shramba',
    'type.sessionStorage': 'shramba seje',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'shramba predpomnilnika',
    'type.pixel': 'slikovna pika',
    'type.sdk': 'SDK',
    'party.first': 'lastni',
    'party.third': 'tretja oseba',
    'shared.nobody': 'nihče drug',
    'requirement.exempt': 'se ne zahteva',
    'requirement.opt-in': 'zahteva se vnaprej',
    'requirement.opt-out': 'uporablja se, razen če ugovarjate',
    'requirement.notice': 'samo obvestilo',
    'status.deprecated': 'v opuščanju',
    'item.sites': 'Samo na: {sites}.',
    'item.dataRetention': 'Čas hrambe zbranih podatkov: {duration}',

    'lifetime.session': 'do zaprtja brskalnika',
    'lifetime.sessionTab': 'do zaprtja zavihka',
    'lifetime.persistent': 'brez končnega datuma (do izbrisa)',
    'lifetime.varies': 'različno',
    'lifetime.event': 'do določenega dogodka',
    'lifetime.unknown': 'ni navedeno',
    'lifetime.upTo': 'največ {duration}',
    'lifetime.range': '{from} – {to}',
    'lifetime.rolling': '{lifetime}, podaljša se ob vsakem obisku',

    'register.intro':
      'Kaj se shranjuje ali bere, ne da bi se zahtevala privolitev, z razlogom, ki ga za vsak vnos navaja izdajatelj.',
    'register.asOf': 'Stanje na dan: {date}.',
    'register.empty': 'Za noben vnos ni navedena izjema od privolitve.',
    'register.ground': 'Razlog',
    'register.reason': 'Utemeljitev',
    'register.jurisdictions': 'Uveljavlja se za',
    'register.reference': 'Sklic',
    'register.reviewed': 'Zadnji pregled',
    'register.reviewBy': 'Naslednji pregled',
    'register.owner': 'Odgovorna oseba',
    'register.everywhere': 'povsod',
    'register.noGround': 'ni naveden',
    'register.overdue': 'rok je potekel',
    'jurisdiction.us-ca': 'Kalifornija',
    'jurisdiction.ca-qc': 'Quebec',
    'jurisdiction.eu-draft': 'Evropska unija (predlog predpisa)',

    'changes.none': 'Ni zabeležene nobene spremembe.',
    'changes.first': 'Prvo zabeleženo stanje.',
    'changes.generation': 'Generacija {generation}, {date}',
    'changes.material': 'Spremembe, ki zahtevajo novo izbiro',
    'changes.notable': 'Druge spremembe, ki jih je dobro poznati',
    'changes.editorial': 'Spremembe besedila ali prikaza',
    'changes.units': 'Znova ste vprašani za: {units}.',

    'change.consent-unit-changed':
      '{subject}: zdaj se izbira po kategorijah namesto po storitvah ali obratno',
    'change.category-added': '{subject}: dodana kategorija',
    'change.service-added': '{subject}: dodana storitev',
    'change.purpose-id-added': '{subject}: dodani nameni',
    'change.transfer-added': '{subject}: podatki se prenašajo v še eno državo',
    'change.transfer-safeguard-lost': '{subject}: prenos podatkov je izgubil zaščitni ukrep',
    'change.item-added': '{subject}: dodano',
    'change.item-activated': '{subject}: zdaj v uporabi',
    'change.item-moved': '{subject}: premaknjeno k drugi izbiri',
    'change.lifetime-longer': '{subject}: daljše trajanje',
    'change.rolling-started': '{subject}: zdaj se podaljša ob vsakem obisku',
    'change.retention-longer': '{subject}: zbrani podatki se hranijo dlje',
    'change.storage-wider': '{subject}: shranjuje se trajneje ali v večjem obsegu',
    'change.category-wider': '{subject}: širši namen uporabe',
    'change.provider-added': '{subject}: dodan ponudnik',
    'change.recipient-added': '{subject}: en prejemnik več',
    'change.pattern-wider': '{subject}: zajema več imen',
    'change.domain-wider': '{subject}: berljivo na več domenah',
    'change.partitioned-dropped': '{subject}: ni več ločeno za vsako spletno mesto',
    'change.party-third': '{subject}: zdaj pripada domeni tretje osebe',
    'change.sale-or-share-started': '{subject}: osebni podatki se zdaj prodajajo ali delijo',
    'change.sensitive-data-started': '{subject}: zdaj se obdelujejo občutljivi podatki',
    'change.exemption-dropped': '{subject}: izjema od privolitve ne velja več',
    'change.consent-opt-in': '{subject}: vaša privolitev se zdaj zahteva vnaprej',
    'change.category-removed': '{subject}: odstranjena kategorija',
    'change.service-removed': '{subject}: odstranjena storitev',
    'change.purpose-id-removed': '{subject}: odstranjeni nameni',
    'change.transfer-removed': '{subject}: podatki se v eno od držav ne prenašajo več',
    'change.item-removed': '{subject}: odstranjeno',
    'change.item-deactivated': '{subject}: ni več v uporabi',
    'change.lifetime-shorter': '{subject}: krajše trajanje',
    'change.rolling-stopped': '{subject}: ob obisku se ne podaljša več',
    'change.retention-shorter': '{subject}: zbrani podatki se hranijo krajši čas',
    'change.storage-narrower': '{subject}: shranjuje se manj trajno ali v manjšem obsegu',
    'change.category-narrower': '{subject}: ožji namen uporabe',
    'change.provider-removed': '{subject}: odstranjen ponudnik',
    'change.recipient-removed': '{subject}: en prejemnik manj',
    'change.pattern-narrower': '{subject}: zajema manj imen',
    'change.domain-narrower': '{subject}: berljivo na manj domenah',
    'change.partitioned-added': '{subject}: zdaj ločeno za vsako spletno mesto',
    'change.party-first': '{subject}: zdaj pripada lastni domeni spletnega mesta',
    'change.sale-or-share-stopped': '{subject}: osebni podatki se ne prodajajo in ne delijo več',
    'change.sensitive-data-stopped': '{subject}: občutljivi podatki se ne obdelujejo več',
    'change.exemption-gained': '{subject}: zdaj z izjemo od privolitve',
    'change.consent-changed': '{subject}: spremenilo se je, kaj se od vas zahteva',
    'change.purpose-changed': '{subject}: namen je opisan drugače',
    'change.condition-changed': '{subject}: spremenjen pogoj uporabe',
    'change.ground-changed': '{subject}: spremenjen razlog za izjemo',
    'change.legal-basis-changed': '{subject}: spremenjena pravna podlaga',
    'change.surfaces-changed': '{subject}: spremenjena mesta uporabe',
    'change.country-changed': '{subject}: spremenjena država',
    'change.role-changed': '{subject}: spremenjena vloga',
    'change.item-renamed': '{subject}: preimenovano',
    'change.service-renamed': '{subject}: preimenovana storitev',
    'change.category-renamed': '{subject}: preimenovana kategorija',
    'change.provider-renamed': '{subject}: preimenovan ponudnik',
    'change.name-changed': '{subject}: spremenjeno tehnično ime',
    'change.safeguard-changed': '{subject}: drug zaščitni ukrep za prenos podatkov',
    'change.translation-changed': '{subject}: spremenjen prevod',
    'change.label-changed': '{subject}: spremenjeno ime ali opis',
    'change.order-changed': '{subject}: spremenjeno mesto na seznamu',
    'change.details-changed': '{subject}: spremenjene podrobnosti',
    'change.provider-defined': '{subject}: zdaj opisan kot ponudnik',
    'change.provider-dropped': '{subject}: ni več opisan kot ponudnik',
    'change.locales-changed': '{subject}: spremenjeni jeziki strani',
    'change.jurisdictions-changed': '{subject}: spremenjeni upoštevani pravni redi',
    'change.site-changed': '{subject}: spremenjeno ime, naslovi ali kontaktni podatki spletnega mesta',
    'change.policy-changed': '{subject}: spremenjeni datumi, različica ali obveščanje o politiki',
    'change.consent-settings-changed': '{subject}: spremenjeno, kako se izbira hrani ali prekliče',
    'change.labels-changed': '{subject}: spremenjeno besedilo strani',
    'change.other': '{subject}: spremenjeno',
  },
}

export default sl
