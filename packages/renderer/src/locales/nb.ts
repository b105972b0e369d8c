import type { Locale } from '../locale/locale.ts'

/**
 * Norwegian Bokmål. Terms follow Nkom's pages on informasjonskapsler (sesjonsavhengig, fast, tredjeparts), Datatilsynet's
 * guidance on informasjonskapsler and sporingsteknologier, ekomloven § 3-15 and the Norwegian text of Regulation (EU)
 * 2016/679 in personopplysningsloven (behandlingsansvarlig, databehandler, nødvendige garantier, berettigede interesser).
 * From knowledge of these texts; they were not read beside it.
 */
const nb: Locale = {
  tag: 'nb',
  dir: 'ltr',
  messages: {
    'format.labelled': '{label}: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Erklæring om informasjonskapsler – {site}',
    'title.charterOther': 'Erklæring om informasjonskapsler og lignende teknologier – {site}',
    'title.table': 'Informasjonskapsler i bruk – {site}',
    'title.register': 'Oversikt over unntak fra samtykke – {site}',
    'title.changes': 'Endringer i bruken av informasjonskapsler – {site}',

    'heading.scope': 'Hvilke nettsteder denne siden gjelder',
    'heading.definition': 'Hva er en informasjonskapsel?',
    'heading.definitionOther': 'Hva er informasjonskapsler og lignende teknologier?',
    'heading.kinds': 'Hvilke typer informasjonskapsler som brukes',
    'heading.notDone': 'Hva som ikke gjøres',
    'heading.recipients': 'Hvem som mottar opplysninger, og hvor',
    'heading.choice': 'Slik velger du, og slik ombestemmer du deg',
    'heading.refusing': 'Hva som skjer hvis du avslår',
    'heading.browsers': 'Innstillinger i nettleseren',
    'heading.providerLinks': 'Leverandørenes egne sider',
    'heading.contact': 'Kontakt',
    'heading.dates': 'Datoer og endringer',

    'scope.one': 'Denne siden beskriver informasjonskapslene som brukes på {site} ({address}).',
    'scope.several': 'Denne siden beskriver informasjonskapslene som brukes på {site}, på disse adressene:',
    'scope.none': 'Ingen informasjonskapsler er oppgitt for {site}.',

    'definition.cookie':
      'En informasjonskapsel (cookie) er en liten fil som et nettsted du besøker, eller en tjeneste som nettstedet bruker, lagrer på enheten din (datamaskin, telefon, nettbrett) ved hjelp av nettleseren, og som kan leses igjen senere.',
    'definition.other': 'På denne siden omfatter ordet «informasjonskapsler» også disse teknologiene:',
    'definition.localStorage':
      'Lokal lagring er et område i nettleseren der et nettsted oppbevarer opplysninger til de blir slettet.',
    'definition.sessionStorage':
      'Øktlagring er et område i nettleseren der et nettsted oppbevarer opplysninger til du lukker fanen.',
    'definition.indexedDB':
      'IndexedDB er en database i nettleseren der et nettsted oppbevarer opplysninger til de blir slettet.',
    'definition.cacheStorage':
      'Hurtiglager holder kopier av sider, bilder og andre filer i nettleseren til de blir slettet.',
    'definition.pixel':
      'En piksel er et lite bilde, ofte usynlig, som forteller en server at en side er vist når bildet lastes inn.',
    'definition.sdk':
      'Et SDK (programvareutviklingssett) er programkode fra en annen utvikler som er bygd inn i en app, og som kan lagre opplysninger på enheten eller lese dem der.',

    'kinds.purpose': 'Etter hva de brukes til: {categories}.',
    'kinds.first': 'Førsteparts informasjonskapsler hører til domenet til nettstedet du besøker.',
    'kinds.third':
      'Tredjeparts informasjonskapsler hører til et annet domene enn domenet til nettstedet du besøker, for eksempel domenet til en leverandør som nettstedet bruker en tjeneste fra.',
    'kinds.session': 'Sesjonsavhengige informasjonskapsler slettes når du lukker nettleseren.',
    'kinds.persistent':
      'Faste informasjonskapsler blir liggende på enheten etter at du har lukket nettleseren, til levetiden er ute eller du sletter dem.',

    'category.necessary.label': 'Nødvendige informasjonskapsler',
    'category.necessary.description':
      'De brukes for å få nettstedet til å fungere eller for å levere en tjeneste du har bedt om.',
    'category.preferences.label': 'Informasjonskapsler for innstillinger',
    'category.preferences.description': 'De husker hvordan du vil at nettstedet skal se ut eller virke.',
    'category.statistics.label': 'Informasjonskapsler for statistikk',
    'category.statistics.description': 'De brukes til å måle hvordan nettstedet blir besøkt og brukt.',
    'category.statistics.descriptionExempt':
      'De brukes til å måle besøket på nettstedet, etter et unntak fra samtykke for besøksmåling.',
    'category.marketing.label': 'Informasjonskapsler for markedsføring',
    'category.marketing.description': 'De brukes til å velge ut, vise og måle reklame.',
    'category.media.label': 'Innebygd innhold',
    'category.media.description':
      'De følger med innhold som er bygd inn i sidene, for eksempel videoer, kart eller innlegg.',
    'category.unclassified.label': 'Informasjonskapsler uten kategori',
    'category.unclassified.description': 'De er ennå ikke plassert i en kategori.',

    'consent.exempt': 'Du blir ikke bedt om samtykke til disse informasjonskapslene.',
    'consent.optIn': 'Disse informasjonskapslene brukes bare hvis du samtykker.',
    'consent.optOut': 'Disse informasjonskapslene brukes med mindre du protesterer.',
    'consent.notice': 'Du får informasjon om disse informasjonskapslene her; du blir ikke bedt om å velge.',
    'consent.exemptFor': 'Du blir ikke bedt om samtykke til: {names}.',
    'consent.optInFor': 'Brukes bare hvis du samtykker: {names}.',
    'consent.optOutFor': 'Brukes med mindre du protesterer: {names}.',
    'consent.noticeFor': 'Du får informasjon her, og blir ikke bedt om å velge, for: {names}.',
    'consent.mandatory': 'De kan ikke avslås på dette nettstedet.',
    'consent.ground': 'Oppgitt grunnlag for unntaket: {ground}.',
    'consent.grounds': 'Oppgitte grunnlag for unntaket:',

    'ground.transmission': 'overføring av kommunikasjon i et nett',
    'ground.user-input': 'å huske det du fyller inn eller velger under besøket',
    'ground.authentication': 'å kjenne deg igjen når du har logget inn',
    'ground.user-security': 'sikkerheten til tjenesten du har bedt om',
    'ground.media-player': 'avspilling av lyd eller video du har bedt om',
    'ground.load-balancing': 'fordeling av belastningen mellom servere',
    'ground.ui-customisation': 'bruk av språket eller visningen du har valgt',
    'ground.social-plugin-member': 'deling av innhold for innloggede medlemmer av et sosialt nettverk',
    'ground.consent-record': 'å huske valget ditt om informasjonskapsler',
    'ground.audience-measurement': 'måling av besøket på nettstedet',
    'ground.appearance': 'tilpasning av nettstedets utseende eller virkemåte til dine ønsker',
    'ground.metered-access': 'telling av gratis tilgang til betalt innhold',
    'ground.emergency': 'å finne posisjonen din når du ber om nødhjelp',
    'ground.other': 'et annet grunnlag',

    'legalBasis.sentence': 'Rettslig grunnlag: {basis}.',
    'legalBasis.consent': 'samtykke',
    'legalBasis.legitimate-interest': 'berettigede interesser',
    'legalBasis.contract': 'oppfyllelse av en avtale',
    'legalBasis.legal-obligation': 'oppfyllelse av en rettslig forpliktelse',
    'legalBasis.public-interest': 'utførelse av en oppgave i allmennhetens interesse',
    'legalBasis.vital-interest': 'vern av vitale interesser',

    'service.saleOrShare':
      'Personopplysninger selges eller deles, i den betydningen disse ordene har i lovgivningen i California.',
    'service.sensitiveData': 'Sensitive opplysninger behandles.',
    'audience.anonymous': 'Det lages bare anonym statistikk.',
    'audience.aggregated': 'Tallene er aggregerte.',
    'audience.ipMasked': 'IP-adressen forkortes før bruk.',
    'audience.ownUseOnly': 'Statistikken er bare til bruk for den som driver dette nettstedet.',
    'audience.notCrossMatched':
      'Opplysningene kobles ikke med andre opplysninger og følger deg ikke på andre nettsteder.',
    'audience.objection': 'Du kan protestere her: {link}',

    'notDone.thirdParties': 'Ingen tredjepart kan lese disse informasjonskapslene.',
    'notDone.sale':
      'Ingen tjeneste på dette nettstedet selger eller deler personopplysninger, i den betydningen disse ordene har i lovgivningen i California.',
    'notDone.sensitiveData': 'Ingen tjeneste på dette nettstedet behandler sensitive opplysninger.',

    'recipients.intro':
      'Disse virksomhetene leverer tjenester på dette nettstedet eller kan lese informasjonskapslene fra det:',
    'recipients.role': 'Rolle: {role}.',
    'recipients.reads': 'Kan lese: {names}.',
    'recipients.country': 'Land: {country}.',
    'recipients.countryOutside':
      'Land: {country}, utenfor Det europeiske økonomiske samarbeidsområdet (EØS).',
    'recipients.transfer': 'Opplysninger overføres til dette landet: {country}. Garanti: {safeguard}.',
    'recipients.transferDerogation':
      'Opplysninger overføres til dette landet: {country}. Ingen garanti; overføringen bygger på et unntak for særlige situasjoner (personvernforordningen artikkel\u00a049).',
    'recipients.transferPrivacyShield':
      'Opplysninger overføres til dette landet: {country}. Erklæringen viser til Privacy Shield, som ble kjent ugyldig 16.\u00a0juli 2020 og ikke lenger gir noen beskyttelse.',
    'recipients.transferNone':
      'Opplysninger overføres til dette landet: {country}. Det finnes verken en beslutning om tilstrekkelig beskyttelsesnivå eller nødvendige garantier.',
    'role.controller': 'behandlingsansvarlig',
    'role.processor': 'databehandler',
    'role.joint-controller': 'felles behandlingsansvarlig',
    'safeguard.adequacy': 'beslutning om tilstrekkelig beskyttelsesnivå',
    'safeguard.dpf': 'rammeverk for personvern (Data Privacy Framework)',
    'safeguard.scc': 'standard personvernbestemmelser (EUs standardkontrakter)',
    'safeguard.bcr': 'bindende virksomhetsregler',

    'choice.optIn':
      'Informasjonskapsler som krever samtykke, brukes først når du har godtatt dem. Du kan avslå.',
    'choice.byCategory': 'Du velger kategori for kategori.',
    'choice.byService': 'Du velger tjeneste for tjeneste.',
    'choice.withdrawControl':
      'Du kan når som helst endre valget ditt eller trekke tilbake samtykket med «{control}».',
    'choice.withdrawUrl':
      'Du kan når som helst endre valget ditt eller trekke tilbake samtykket på denne siden: {link}',
    'choice.withdrawBoth':
      'Du kan når som helst endre valget ditt eller trekke tilbake samtykket med «{control}» eller på denne siden: {link}',
    'choice.optOut': 'Du kan protestere på denne siden: {link}',
    'choice.optOutControl': 'Du kan når som helst protestere med «{control}».',
    'choice.gpc':
      'Hvis nettleseren din sender signalet Global Privacy Control, regnes det som at du protesterer mot salg og deling av personopplysningene dine.',
    'choice.kept': 'Så lenge lagres valget ditt: {duration}.',
    'choice.keptGranted': 'Så lenge lagres godkjenningen din: {duration}.',
    'choice.keptDenied': 'Så lenge lagres avslaget ditt: {duration}.',
    'choice.again': 'Deretter kan du bli spurt på nytt.',
    'choice.storedIn': 'Valget ditt huskes her: {names}.',
    'choice.record': 'Slik dokumenteres samtykket ditt: {record}',

    'refusing.optIn':
      'Hvis du avslår, blir informasjonskapsler som krever samtykke, verken lagret eller lest. Dette gjelder: {categories}.',
    'refusing.optOut': 'Hvis du protesterer, brukes disse informasjonskapslene ikke lenger: {categories}.',
    'refusing.effect':
      'Det som er avhengig av dem, slik det er beskrevet ovenfor, kan da være utilgjengelig.',
    'refusing.remaining':
      'Informasjonskapsler som du ikke blir bedt om samtykke til, brukes fortsatt: {categories}.',

    'browsers.intro':
      'Du kan se, blokkere og slette informasjonskapsler i innstillingene i nettleseren. Utvikleren av nettleseren forklarer hvordan:',
    'browsers.storage':
      'Når du sletter opplysningene til et nettsted der, slettes også det nettstedet har lagret i nettleseren på annen måte enn som informasjonskapsler.',
    'browsers.necessary':
      'Hvis du blokkerer nødvendige informasjonskapsler, kan deler av nettstedet slutte å fungere.',

    'link.privacyPolicy': 'personvernerklæring',
    'link.optOut': 'reservasjon',

    'contact.controller': 'Behandlingsansvarlig',
    'contact.address': 'Adresse',
    'contact.country': 'Land',
    'contact.email': 'E-post',
    'contact.phone': 'Telefon',
    'contact.website': 'Nettsted',
    'contact.dpo': 'Personvernombud',
    'contact.authority': 'Tilsynsmyndighet du kan klage til',
    'contact.privacyPolicy': 'Personvernerklæring',

    'dates.effective': 'Gjelder fra',
    'dates.reviewed': 'Sist kontrollert mot nettstedet',
    'dates.version': 'Versjon',
    'dates.changesNotice': 'Slik varsles endringer',
    'dates.generation': 'Generasjon av samtykkespørsmålet',

    'table.caption': 'Liste: {category}',
    'table.noProvider': 'Leverandør ikke oppgitt',
    'column.provider': 'Leverandør',
    'column.service': 'Tjeneste',
    'column.place': 'sted',
    'column.name': 'Navn',
    'column.purpose': 'Formål',
    'column.lifetime': 'Levetid',
    'column.party': 'Første- eller tredjepart',
    'column.storage': 'Type',
    'column.domain': 'Domene',
    'column.shared': 'Kan leses av',
    'column.consent': 'Samtykke',

    'type.cookie': 'informasjonskapsel',
    'type.localStorage': 'lokal lagring',
    'type.sessionStorage': 'øktlagring',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'hurtiglager',
    'type.pixel': 'piksel',
    'type.sdk': 'SDK',
    'party.first': 'førstepart',
    'party.third': 'tredjepart',
    'shared.nobody': 'ingen andre',
    'requirement.exempt': 'innhentes ikke',
    'requirement.opt-in': 'innhentes først',
    'requirement.opt-out': 'brukes med mindre du protesterer',
    'requirement.notice': 'bare informasjon',
    'status.deprecated': 'under utfasing',
    'item.sites': 'Bare på: {sites}.',
    'item.dataRetention': 'Innsamlede opplysninger lagres i: {duration}',

    'lifetime.session': 'til nettleseren lukkes',
    'lifetime.sessionTab': 'til fanen lukkes',
    'lifetime.persistent': 'ingen sluttdato (til sletting)',
    'lifetime.varies': 'varierer',
    'lifetime.event': 'til en bestemt hendelse',
    'lifetime.unknown': 'ikke oppgitt',
    'lifetime.upTo': 'høyst {duration}',
    'lifetime.range': '{from} – {to}',
    'lifetime.rolling': '{lifetime}, fornyes ved hvert besøk',

    'register.intro':
      'Det som lagres eller leses uten å be om samtykke, med det grunnlaget som den som driver nettstedet, oppgir for hver post.',
    'register.asOf': 'Status per {date}.',
    'register.empty': 'Ingen poster er oppgitt som unntatt fra samtykke.',
    'register.ground': 'Grunnlag',
    'register.reason': 'Begrunnelse',
    'register.jurisdictions': 'Påberopt for',
    'register.reference': 'Henvisning',
    'register.reviewed': 'Siste gjennomgang',
    'register.reviewBy': 'Neste gjennomgang',
    'register.owner': 'Ansvarlig',
    'register.everywhere': 'overalt',
    'register.noGround': 'ikke oppgitt',
    'register.overdue': 'forfalt',
    'jurisdiction.us-ca': 'California',
    'jurisdiction.ca-qc': 'Québec',
    'jurisdiction.eu-draft': 'Den europeiske union (forslag til rettsakt)',

    'changes.none': 'Ingen endring er registrert.',
    'changes.first': 'Første registrerte tilstand.',
    'changes.generation': 'Generasjon {generation}, {date}',
    'changes.material': 'Endringer som krever et nytt valg',
    'changes.notable': 'Andre endringer det er verdt å vite om',
    'changes.editorial': 'Endringer i ordlyd eller framstilling',
    'changes.units': 'Du blir spurt på nytt om: {units}.',

    'change.consent-unit-changed':
      '{subject}: valget gjøres nå per kategori i stedet for per tjeneste, eller omvendt',
    'change.category-added': '{subject}: kategori lagt til',
    'change.service-added': '{subject}: tjeneste lagt til',
    'change.purpose-id-added': '{subject}: formål lagt til',
    'change.transfer-added': '{subject}: opplysninger overføres til ett land til',
    'change.transfer-safeguard-lost': '{subject}: en overføring av opplysninger har mistet garantien sin',
    'change.item-added': '{subject}: lagt til',
    'change.item-activated': '{subject}: nå i bruk',
    'change.item-moved': '{subject}: flyttet til et annet valg',
    'change.lifetime-longer': '{subject}: lengre levetid',
    'change.rolling-started': '{subject}: fornyes nå ved hvert besøk',
    'change.retention-longer': '{subject}: innsamlede opplysninger lagres lenger',
    'change.storage-wider': '{subject}: lagres mer varig eller i større omfang',
    'change.category-wider': '{subject}: brukes til mer',
    'change.provider-added': '{subject}: leverandør lagt til',
    'change.recipient-added': '{subject}: én mottaker til',
    'change.pattern-wider': '{subject}: omfatter flere navn',
    'change.domain-wider': '{subject}: kan leses på flere domener',
    'change.partitioned-dropped': '{subject}: holdes ikke lenger atskilt for hvert nettsted',
    'change.party-third': '{subject}: hører nå til domenet til en tredjepart',
    'change.sale-or-share-started': '{subject}: personopplysninger selges eller deles nå',
    'change.sensitive-data-started': '{subject}: sensitive opplysninger behandles nå',
    'change.exemption-dropped': '{subject}: ikke lenger unntatt fra samtykke',
    'change.consent-opt-in': '{subject}: du blir nå bedt om samtykke først',
    'change.category-removed': '{subject}: kategori fjernet',
    'change.service-removed': '{subject}: tjeneste fjernet',
    'change.purpose-id-removed': '{subject}: formål fjernet',
    'change.transfer-removed': '{subject}: opplysninger overføres ikke lenger til et land',
    'change.item-removed': '{subject}: fjernet',
    'change.item-deactivated': '{subject}: ikke lenger i bruk',
    'change.lifetime-shorter': '{subject}: kortere levetid',
    'change.rolling-stopped': '{subject}: fornyes ikke lenger ved hvert besøk',
    'change.retention-shorter': '{subject}: innsamlede opplysninger lagres kortere',
    'change.storage-narrower': '{subject}: lagres mindre varig eller i mindre omfang',
    'change.category-narrower': '{subject}: brukes til mindre',
    'change.provider-removed': '{subject}: leverandør fjernet',
    'change.recipient-removed': '{subject}: én mottaker færre',
    'change.pattern-narrower': '{subject}: omfatter færre navn',
    'change.domain-narrower': '{subject}: kan leses på færre domener',
    'change.partitioned-added': '{subject}: holdes nå atskilt for hvert nettsted',
    'change.party-first': '{subject}: hører nå til nettstedets eget domene',
    'change.sale-or-share-stopped': '{subject}: personopplysninger selges eller deles ikke lenger',
    'change.sensitive-data-stopped': '{subject}: sensitive opplysninger behandles ikke lenger',
    'change.exemption-gained': '{subject}: nå unntatt fra samtykke',
    'change.consent-changed': '{subject}: det du blir spurt om, er endret',
    'change.purpose-changed': '{subject}: formålet er beskrevet på en annen måte',
    'change.condition-changed': '{subject}: vilkåret for bruk er endret',
    'change.ground-changed': '{subject}: grunnlaget for unntaket er endret',
    'change.legal-basis-changed': '{subject}: rettslig grunnlag er endret',
    'change.surfaces-changed': '{subject}: stedene der det brukes, er endret',
    'change.country-changed': '{subject}: land er endret',
    'change.role-changed': '{subject}: rolle er endret',
    'change.item-renamed': '{subject}: nytt navn',
    'change.service-renamed': '{subject}: tjenesten har fått nytt navn',
    'change.category-renamed': '{subject}: kategorien har fått nytt navn',
    'change.provider-renamed': '{subject}: leverandøren har fått nytt navn',
    'change.name-changed': '{subject}: teknisk navn er endret',
    'change.safeguard-changed': '{subject}: en annen garanti for en overføring av opplysninger',
    'change.translation-changed': '{subject}: oversettelsen er endret',
    'change.label-changed': '{subject}: navn eller beskrivelse er endret',
    'change.order-changed': '{subject}: plasseringen i listen er endret',
    'change.details-changed': '{subject}: detaljer er endret',
    'change.provider-defined': '{subject}: nå beskrevet som leverandør',
    'change.provider-dropped': '{subject}: ikke lenger beskrevet som leverandør',
    'change.locales-changed': '{subject}: språkene på siden er endret',
    'change.jurisdictions-changed': '{subject}: rettssystemene det tas hensyn til, er endret',
    'change.site-changed': '{subject}: navn, adresser eller kontaktopplysninger for nettstedet er endret',
    'change.policy-changed': '{subject}: datoer, versjon eller varsling for erklæringen er endret',
    'change.consent-settings-changed': '{subject}: hvordan valget lagres eller trekkes tilbake, er endret',
    'change.labels-changed': '{subject}: ordlyden på siden er endret',
    'change.other': '{subject}: endret',
  },
}

export default nb
