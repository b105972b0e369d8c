import type { Locale } from '../locale/locale.ts'

/**
 * Italian. Terms follow the Garante's «Linee guida cookie e altri strumenti di tracciamento» of 10 June 2021 (strumenti
 * di tracciamento, prima parte, terze parti, gestore del sito, utente) on article 122 of the Codice privacy, and the
 * Italian text of Regulation (EU) 2016/679 (GDPR). The reader is "l'utente", as there, and never "tu" or "Lei".
 * From knowledge of these texts; they were not read beside it.
 */
const it: Locale = {
  tag: 'it',
  dir: 'ltr',
  messages: {
    'format.labelled': '{label}: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Informativa sui cookie – {site}',
    'title.charterOther': 'Informativa sui cookie e altri strumenti di tracciamento – {site}',
    'title.table': 'Cookie utilizzati – {site}',
    'title.register': 'Registro delle esenzioni dal consenso – {site}',
    'title.changes': 'Modifiche nell’uso dei cookie – {site}',

    'heading.scope': 'A quali siti si riferisce questa pagina',
    'heading.definition': 'Che cos’è un cookie?',
    'heading.definitionOther': 'Che cosa sono i cookie e gli altri strumenti di tracciamento?',
    'heading.kinds': 'I tipi di cookie utilizzati',
    'heading.notDone': 'Che cosa non viene fatto',
    'heading.recipients': 'Chi riceve i dati e dove',
    'heading.choice': 'Come scegliere e cambiare la propria scelta',
    'heading.refusing': 'Che cosa cambia in caso di rifiuto',
    'heading.browsers': 'Impostazioni del browser',
    'heading.providerLinks': 'Le pagine dei fornitori',
    'heading.contact': 'Contatti',
    'heading.dates': 'Date e modifiche',

    'scope.one': 'Questa pagina descrive i cookie utilizzati su {site} ({address}).',
    'scope.several': 'Questa pagina descrive i cookie utilizzati su {site}, a questi indirizzi:',
    'scope.none': 'Per {site} non è dichiarato alcun cookie.',

    'definition.cookie':
      'Un cookie è un piccolo file che un sito visitato, o un servizio di cui quel sito si avvale, fa archiviare dal browser sul dispositivo dell’utente (computer, telefono, tablet) e può rileggere in seguito.',
    'definition.other': 'In questa pagina la parola «cookie» comprende anche queste tecnologie:',
    'definition.localStorage':
      'L’archiviazione locale (local storage) è uno spazio del browser in cui un sito conserva dati finché non vengono cancellati.',
    'definition.sessionStorage':
      'L’archiviazione di sessione (session storage) è uno spazio del browser in cui un sito conserva dati fino alla chiusura della scheda.',
    'definition.indexedDB':
      'IndexedDB è una banca dati del browser in cui un sito conserva dati finché non vengono cancellati.',
    'definition.cacheStorage':
      'L’archiviazione nella cache (cache storage) conserva nel browser copie di pagine, immagini e altri file finché non vengono cancellate.',
    'definition.pixel':
      'Un pixel è una piccola immagine, spesso invisibile, il cui caricamento segnala a un server che una pagina è stata visualizzata.',
    'definition.sdk':
      'Un SDK (software development kit) è un codice di un altro produttore, incorporato in un’app, che può archiviare informazioni sul dispositivo o leggerle da esso.',

    'kinds.purpose': 'In base alla finalità: {categories}.',
    'kinds.first': 'I cookie di prima parte appartengono al dominio del sito visitato.',
    'kinds.third':
      'I cookie di terze parti appartengono a un dominio diverso da quello del sito visitato, ad esempio a quello di un fornitore del cui servizio il sito si avvale.',
    'kinds.session': 'I cookie di sessione vengono cancellati alla chiusura del browser.',
    'kinds.persistent':
      'I cookie persistenti restano sul dispositivo dopo la chiusura del browser, fino al termine della loro durata o finché l’utente non li cancella.',

    'category.necessary.label': 'Cookie necessari',
    'category.necessary.description':
      'Servono a far funzionare il sito o a fornire un servizio richiesto dall’utente.',
    'category.preferences.label': 'Cookie di preferenza',
    'category.preferences.description':
      'Ricordano come l’utente desidera che il sito si presenti o si comporti.',
    'category.statistics.label': 'Cookie statistici',
    'category.statistics.description': 'Servono a misurare come il sito è visitato e utilizzato.',
    'category.statistics.descriptionExempt':
      'Servono a misurare il pubblico del sito, in base a un’esenzione dal consenso per la misurazione del pubblico.',
    'category.marketing.label': 'Cookie pubblicitari',
    'category.marketing.description': 'Servono a selezionare, mostrare e misurare la pubblicità.',
    'category.media.label': 'Contenuti incorporati',
    'category.media.description':
      'Accompagnano contenuti incorporati nelle pagine, come video, mappe o post.',
    'category.unclassified.label': 'Cookie non classificati',
    'category.unclassified.description': 'Non sono ancora stati assegnati a una categoria.',

    'consent.exempt': 'Per questi cookie non viene chiesto il consenso dell’utente.',
    'consent.optIn': 'Questi cookie sono utilizzati solo con il consenso dell’utente.',
    'consent.optOut': 'Questi cookie sono utilizzati salvo opposizione dell’utente.',
    'consent.notice': 'L’utente è informato qui di questi cookie; non gli è chiesta alcuna scelta.',
    'consent.exemptFor': 'Il consenso dell’utente non viene chiesto per: {names}.',
    'consent.optInFor': 'Utilizzati solo con il consenso dell’utente: {names}.',
    'consent.optOutFor': 'Utilizzati salvo opposizione dell’utente: {names}.',
    'consent.noticeFor': 'L’utente ne è informato qui, senza che gli sia chiesta una scelta: {names}.',
    'consent.mandatory': 'Su questo sito non possono essere rifiutati.',
    'consent.ground': 'Motivo indicato per l’esenzione: {ground}.',
    'consent.grounds': 'Motivi indicati per l’esenzione:',

    'ground.transmission': 'trasmissione di una comunicazione su una rete',
    'ground.user-input': 'memorizzazione di ciò che l’utente inserisce o seleziona durante la visita',
    'ground.authentication': 'riconoscimento dell’utente dopo l’accesso',
    'ground.user-security': 'sicurezza del servizio richiesto dall’utente',
    'ground.media-player': 'riproduzione di audio o video richiesti dall’utente',
    'ground.load-balancing': 'ripartizione del carico tra i server',
    'ground.ui-customisation': 'applicazione della lingua o della visualizzazione selezionata dall’utente',
    'ground.social-plugin-member':
      'condivisione di contenuti da parte dei membri di un social network che hanno effettuato l’accesso',
    'ground.consent-record': 'memorizzazione della scelta sui cookie',
    'ground.audience-measurement': 'misurazione del pubblico del sito',
    'ground.appearance': 'adattamento dell’aspetto o del funzionamento del sito alle preferenze dell’utente',
    'ground.metered-access': 'conteggio degli accessi gratuiti a contenuti a pagamento',
    'ground.emergency': 'localizzazione dell’utente che chiede assistenza in caso di emergenza',
    'ground.other': 'altro motivo',

    'legalBasis.sentence': 'Base giuridica: {basis}.',
    'legalBasis.consent': 'consenso',
    'legalBasis.legitimate-interest': 'legittimo interesse',
    'legalBasis.contract': 'esecuzione di un contratto',
    'legalBasis.legal-obligation': 'adempimento di un obbligo legale',
    'legalBasis.public-interest': 'esecuzione di un compito di interesse pubblico',
    'legalBasis.vital-interest': 'salvaguardia degli interessi vitali',

    'service.saleOrShare':
      'Vengono vendute o condivise informazioni personali, nel senso che il diritto della California dà a questi termini.',
    'service.sensitiveData': 'Vengono trattati dati sensibili.',
    'audience.anonymous': 'Sono prodotte solo statistiche anonime.',
    'audience.aggregated': 'I dati statistici sono aggregati.',
    'audience.ipMasked': 'L’indirizzo IP viene troncato prima dell’uso.',
    'audience.ownUseOnly': 'Le statistiche servono esclusivamente al gestore di questo sito.',
    'audience.notCrossMatched':
      'I dati non sono combinati con altri dati e non seguono l’utente su altri siti.',
    'audience.objection': 'È possibile opporsi qui: {link}',

    'notDone.thirdParties': 'Nessun terzo può leggere questi cookie.',
    'notDone.sale':
      'Nessun servizio su questo sito vende o condivide informazioni personali, nel senso che il diritto della California dà a questi termini.',
    'notDone.sensitiveData': 'Nessun servizio su questo sito tratta dati sensibili.',

    'recipients.intro':
      'Queste organizzazioni forniscono servizi su questo sito o possono leggerne i cookie:',
    'recipients.role': 'Ruolo: {role}.',
    'recipients.reads': 'Può leggere: {names}.',
    'recipients.country': 'Paese: {country}.',
    'recipients.countryOutside': 'Paese: {country}, al di fuori dello Spazio economico europeo.',
    'recipients.transfer': 'I dati sono trasferiti in questo paese: {country}. Garanzia: {safeguard}.',
    'recipients.transferDerogation':
      'I dati sono trasferiti in questo paese: {country}. Nessuna garanzia; il trasferimento si fonda su una deroga in specifiche situazioni (articolo\u00a049 del GDPR).',
    'recipients.transferPrivacyShield':
      'I dati sono trasferiti in questo paese: {country}. È indicato lo scudo per la privacy (Privacy Shield), che è stato invalidato il 16\u00a0luglio 2020 e non offre più alcuna protezione.',
    'recipients.transferNone':
      'I dati sono trasferiti in questo paese: {country}. Non vi è né una decisione di adeguatezza né una garanzia adeguata.',
    'role.controller': 'titolare del trattamento',
    'role.processor': 'responsabile del trattamento',
    'role.joint-controller': 'contitolare del trattamento',
    'safeguard.adequacy': 'decisione di adeguatezza',
    'safeguard.dpf': 'quadro per la protezione dei dati personali (Data Privacy Framework)',
    'safeguard.scc': 'clausole contrattuali tipo',
    'safeguard.bcr': 'norme vincolanti d’impresa',

    'choice.optIn':
      'I cookie che richiedono il consenso sono utilizzati solo dopo che l’utente li ha accettati. È possibile rifiutare.',
    'choice.byCategory': 'La scelta si esprime categoria per categoria.',
    'choice.byService': 'La scelta si esprime servizio per servizio.',
    'choice.withdrawControl':
      'È possibile modificare la propria scelta o revocare il consenso in qualsiasi momento con «{control}».',
    'choice.withdrawUrl':
      'È possibile modificare la propria scelta o revocare il consenso in qualsiasi momento su questa pagina: {link}',
    'choice.withdrawBoth':
      'È possibile modificare la propria scelta o revocare il consenso in qualsiasi momento con «{control}» o su questa pagina: {link}',
    'choice.optOut': 'È possibile opporsi su questa pagina: {link}',
    'choice.optOutControl': 'È possibile opporsi in qualsiasi momento con «{control}».',
    'choice.gpc':
      'Se il browser invia il segnale Global Privacy Control, questo vale come opposizione alla vendita e alla condivisione delle informazioni personali dell’utente.',
    'choice.kept': 'Per quanto tempo è conservata la scelta: {duration}.',
    'choice.keptGranted': 'Per quanto tempo è conservata l’accettazione: {duration}.',
    'choice.keptDenied': 'Per quanto tempo è conservato il rifiuto: {duration}.',
    'choice.again': 'Trascorso questo tempo, la scelta può essere chiesta di nuovo.',
    'choice.storedIn': 'La scelta è memorizzata qui: {names}.',
    'choice.record': 'Come viene documentato il consenso: {record}',

    'refusing.optIn':
      'In caso di rifiuto, i cookie che richiedono il consenso non vengono né archiviati né letti. Ciò riguarda: {categories}.',
    'refusing.optOut': 'In caso di opposizione, questi cookie non vengono più utilizzati: {categories}.',
    'refusing.effect':
      'Ciò che dipende da essi, descritto sopra, potrebbe in tal caso non essere disponibile.',
    'refusing.remaining':
      'I cookie per i quali non è chiesto il consenso continuano a essere utilizzati: {categories}.',

    'browsers.intro':
      'È possibile vedere, bloccare e cancellare i cookie nelle impostazioni del browser. Il produttore spiega come fare:',
    'browsers.storage':
      'Cancellando lì i dati di un sito si cancella anche ciò che il sito ha archiviato nel browser con mezzi diversi dai cookie.',
    'browsers.necessary':
      'Se si bloccano i cookie necessari, alcune parti del sito potrebbero non funzionare più.',

    'link.privacyPolicy': 'informativa sulla privacy',
    'link.optOut': 'opposizione',

    'contact.controller': 'Titolare del trattamento',
    'contact.address': 'Indirizzo',
    'contact.country': 'Paese',
    'contact.email': 'E-mail',
    'contact.phone': 'Telefono',
    'contact.website': 'Sito web',
    'contact.dpo': 'Responsabile della protezione dei dati',
    'contact.authority': 'Autorità di controllo a cui è possibile proporre reclamo',
    'contact.privacyPolicy': 'Informativa sulla privacy',

    'dates.effective': 'Si applica dal',
    'dates.reviewed': 'Ultimo confronto con il sito',
    'dates.version': 'Versione',
    'dates.changesNotice': 'Come vengono annunciate le modifiche',
    'dates.generation': 'Generazione della richiesta di consenso',

    'table.caption': 'Elenco: {category}',
    'table.noProvider': 'Fornitore non indicato',
    'column.provider': 'Fornitore',
    'column.service': 'Servizio',
    'column.place': 'luogo',
    'column.name': 'Nome',
    'column.purpose': 'Finalità',
    'column.lifetime': 'Durata',
    'column.party': 'Prima parte o terza parte',
    'column.storage': 'Tipo',
    'column.domain': 'Dominio',
    'column.shared': 'Chi può leggerlo',
    'column.consent': 'Consenso',

    'type.cookie': 'cookie',
    'type.localStorage': 'archiviazione locale',
    'type.sessionStorage': 'archiviazione di sessione',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'archiviazione nella cache',
    'type.pixel': 'pixel',
    'type.sdk': 'SDK',
    'party.first': 'prima parte',
    'party.third': 'terza parte',
    'shared.nobody': 'nessun altro',
    'requirement.exempt': 'non chiesto',
    'requirement.opt-in': 'chiesto prima',
    'requirement.opt-out': 'utilizzato salvo opposizione',
    'requirement.notice': 'solo informazione',
    'status.deprecated': 'in corso di dismissione',
    'item.sites': 'Solo su: {sites}.',
    'item.dataRetention': 'Conservazione dei dati raccolti: {duration}',

    'lifetime.session': 'fino alla chiusura del browser',
    'lifetime.sessionTab': 'fino alla chiusura della scheda',
    'lifetime.persistent': 'senza scadenza (fino alla cancellazione)',
    'lifetime.varies': 'variabile',
    'lifetime.event': 'fino a un determinato evento',
    'lifetime.unknown': 'non indicata',
    'lifetime.upTo': 'al massimo {duration}',
    'lifetime.range': 'da {from} a {to}',
    'lifetime.rolling': '{lifetime}, con rinnovo a ogni visita',

    'register.intro':
      'Che cosa viene archiviato o letto senza chiedere il consenso, con il motivo che il gestore del sito indica per ciascuna voce.',
    'register.asOf': 'Situazione alla data: {date}.',
    'register.empty': 'Nessuna voce è dichiarata esente dal consenso.',
    'register.ground': 'Motivo',
    'register.reason': 'Motivazione',
    'register.jurisdictions': 'Invocato per',
    'register.reference': 'Riferimento',
    'register.reviewed': 'Ultimo riesame',
    'register.reviewBy': 'Prossimo riesame',
    'register.owner': 'Incaricato',
    'register.everywhere': 'ovunque',
    'register.noGround': 'non indicato',
    'register.overdue': 'scaduto',
    'jurisdiction.us-ca': 'California',
    'jurisdiction.ca-qc': 'Québec',
    'jurisdiction.eu-draft': 'Unione europea (progetto normativo)',

    'changes.none': 'Non è registrata alcuna modifica.',
    'changes.first': 'Prima situazione registrata.',
    'changes.generation': 'Generazione {generation}, {date}',
    'changes.material': 'Modifiche che richiedono una nuova scelta',
    'changes.notable': 'Altre modifiche da conoscere',
    'changes.editorial': 'Modifiche di testo o di presentazione',
    'changes.units': 'La scelta viene chiesta di nuovo per: {units}.',

    'change.consent-unit-changed':
      '{subject}: ora si sceglie per categoria anziché per servizio, o viceversa',
    'change.category-added': '{subject}: categoria aggiunta',
    'change.service-added': '{subject}: servizio aggiunto',
    'change.purpose-id-added': '{subject}: finalità aggiunte',
    'change.transfer-added': '{subject}: dati trasferiti in un paese in più',
    'change.transfer-safeguard-lost': '{subject}: un trasferimento di dati ha perso la sua garanzia',
    'change.item-added': '{subject}: aggiunta',
    'change.item-activated': '{subject}: ora in uso',
    'change.item-moved': '{subject}: ora rientra in un’altra scelta',
    'change.lifetime-longer': '{subject}: durata maggiore',
    'change.rolling-started': '{subject}: ora con rinnovo a ogni visita',
    'change.retention-longer': '{subject}: dati raccolti conservati più a lungo',
    'change.storage-wider': '{subject}: archiviazione più duratura o più estesa',
    'change.category-wider': '{subject}: uso più ampio',
    'change.provider-added': '{subject}: fornitore aggiunto',
    'change.recipient-added': '{subject}: un destinatario in più',
    'change.pattern-wider': '{subject}: comprende più nomi',
    'change.domain-wider': '{subject}: leggibile su più domini',
    'change.partitioned-dropped': '{subject}: non più separato per ciascun sito',
    'change.party-third': '{subject}: ora appartiene al dominio di un terzo',
    'change.sale-or-share-started': '{subject}: ora vengono vendute o condivise informazioni personali',
    'change.sensitive-data-started': '{subject}: ora vengono trattati dati sensibili',
    'change.exemption-dropped': '{subject}: non più esente dal consenso',
    'change.consent-opt-in': '{subject}: il consenso viene ora chiesto prima',
    'change.category-removed': '{subject}: categoria eliminata',
    'change.service-removed': '{subject}: servizio eliminato',
    'change.purpose-id-removed': '{subject}: finalità eliminate',
    'change.transfer-removed': '{subject}: dati non più trasferiti in un paese',
    'change.item-removed': '{subject}: eliminazione',
    'change.item-deactivated': '{subject}: non più in uso',
    'change.lifetime-shorter': '{subject}: durata minore',
    'change.rolling-stopped': '{subject}: senza più rinnovo a ogni visita',
    'change.retention-shorter': '{subject}: dati raccolti conservati meno a lungo',
    'change.storage-narrower': '{subject}: archiviazione meno duratura o meno estesa',
    'change.category-narrower': '{subject}: uso più ristretto',
    'change.provider-removed': '{subject}: fornitore eliminato',
    'change.recipient-removed': '{subject}: un destinatario in meno',
    'change.pattern-narrower': '{subject}: comprende meno nomi',
    'change.domain-narrower': '{subject}: leggibile su meno domini',
    'change.partitioned-added': '{subject}: ora separato per ciascun sito',
    'change.party-first': '{subject}: ora appartiene al dominio del sito stesso',
    'change.sale-or-share-stopped': '{subject}: non vengono più vendute né condivise informazioni personali',
    'change.sensitive-data-stopped': '{subject}: non vengono più trattati dati sensibili',
    'change.exemption-gained': '{subject}: ora esente dal consenso',
    'change.consent-changed': '{subject}: ciò che viene chiesto all’utente è cambiato',
    'change.purpose-changed': '{subject}: finalità descritta diversamente',
    'change.condition-changed': '{subject}: condizione di utilizzo modificata',
    'change.ground-changed': '{subject}: motivo dell’esenzione modificato',
    'change.legal-basis-changed': '{subject}: base giuridica modificata',
    'change.surfaces-changed': '{subject}: luoghi di utilizzo modificati',
    'change.country-changed': '{subject}: paese modificato',
    'change.role-changed': '{subject}: ruolo modificato',
    'change.item-renamed': '{subject}: cambio di nome',
    'change.service-renamed': '{subject}: cambio di nome del servizio',
    'change.category-renamed': '{subject}: cambio di nome della categoria',
    'change.provider-renamed': '{subject}: cambio di nome del fornitore',
    'change.name-changed': '{subject}: nome tecnico modificato',
    'change.safeguard-changed': '{subject}: altra garanzia per un trasferimento di dati',
    'change.translation-changed': '{subject}: traduzione modificata',
    'change.label-changed': '{subject}: nome o descrizione modificati',
    'change.order-changed': '{subject}: posto nell’elenco modificato',
    'change.details-changed': '{subject}: dettagli modificati',
    'change.provider-defined': '{subject}: ora descritto come fornitore',
    'change.provider-dropped': '{subject}: non più descritto come fornitore',
    'change.locales-changed': '{subject}: lingue della pagina modificate',
    'change.jurisdictions-changed': '{subject}: modifica degli ordinamenti giuridici considerati',
    'change.site-changed': '{subject}: nome, indirizzi o recapiti del sito modificati',
    'change.policy-changed': '{subject}: date, versione o annuncio dell’informativa modificati',
    'change.consent-settings-changed': '{subject}: conservazione o revoca della scelta modificate',
    'change.labels-changed': '{subject}: testo della pagina modificato',
    'change.other': '{subject}: modifica',
  },
}

export default it
