import type { Locale } from '../locale/locale.ts'

/**
 * Dutch. Terms follow the pages of the Autoriteit Persoonsgegevens on cookies (functionele, analytische, toestemming,
 * intrekken) on article 11.7a of the Telecommunicatiewet, and the Dutch text of Regulation (EU) 2016/679 (AVG) for
 * legal bases, roles and safeguards. "Noodzakelijk" and not "functioneel": the latter is also used of preferences.
 * From knowledge of these texts; they were not read beside it.
 */
const nl: Locale = {
  tag: 'nl',
  dir: 'ltr',
  messages: {
    'format.labelled': '{label}: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Cookieverklaring – {site}',
    'title.charterOther': 'Verklaring over cookies en vergelijkbare technieken – {site}',
    'title.table': 'Gebruikte cookies – {site}',
    'title.register': 'Register van uitzonderingen op toestemming – {site}',
    'title.changes': 'Wijzigingen in het gebruik van cookies – {site}',

    'heading.scope': 'Voor welke sites deze pagina geldt',
    'heading.definition': 'Wat is een cookie?',
    'heading.definitionOther': 'Wat zijn cookies en vergelijkbare technieken?',
    'heading.kinds': 'Welke soorten cookies worden gebruikt',
    'heading.notDone': 'Wat niet gebeurt',
    'heading.recipients': 'Wie gegevens ontvangt en waar',
    'heading.choice': 'Hoe u kiest en uw keuze wijzigt',
    'heading.refusing': 'Wat er verandert als u weigert',
    'heading.browsers': 'Instellingen van uw browser',
    'heading.providerLinks': 'Pagina’s van de aanbieders',
    'heading.contact': 'Contact',
    'heading.dates': 'Datums en wijzigingen',

    'scope.one': 'Deze pagina beschrijft de cookies die worden gebruikt op {site} ({address}).',
    'scope.several': 'Deze pagina beschrijft de cookies die worden gebruikt op {site}, op deze adressen:',
    'scope.none': 'Voor {site} is geen cookie opgegeven.',

    'definition.cookie':
      'Een cookie is een klein bestand dat een site die u bezoekt, of een dienst die door die site wordt gebruikt, via uw browser op uw apparaat (computer, telefoon, tablet) opslaat en later weer kan uitlezen.',
    'definition.other': 'Op deze pagina omvat het woord ‘cookies’ ook deze technieken:',
    'definition.localStorage':
      'Lokale opslag (local storage) is een ruimte in de browser waarin een site gegevens bewaart totdat die worden verwijderd.',
    'definition.sessionStorage':
      'Sessieopslag (session storage) is een ruimte in de browser waarin een site gegevens bewaart totdat u het tabblad sluit.',
    'definition.indexedDB':
      'IndexedDB is een database in de browser waarin een site gegevens bewaart totdat die worden verwijderd.',
    'definition.cacheStorage':
      'Cacheopslag (cache storage) bevat kopieën van pagina’s, afbeeldingen en andere bestanden in de browser totdat die worden verwijderd.',
    'definition.pixel':
      'Een pixel is een kleine, vaak onzichtbare afbeelding. Door het laden daarvan krijgt een server te weten dat een pagina is weergegeven.',
    'definition.sdk':
      'Een SDK (software development kit) is programmacode van een andere maker die in een app is ingebouwd en die informatie op het apparaat kan opslaan of daar kan uitlezen.',

    'kinds.purpose': 'Naar het doel waarvoor ze worden gebruikt: {categories}.',
    'kinds.first': 'First-party cookies horen bij het domein van de site die u bezoekt.',
    'kinds.third':
      'Third-party cookies horen bij een ander domein dan dat van de site die u bezoekt, bijvoorbeeld bij dat van een aanbieder van wie de site een dienst gebruikt.',
    'kinds.session': 'Sessiecookies worden verwijderd wanneer u uw browser sluit.',
    'kinds.persistent':
      'Permanente cookies blijven op uw apparaat staan nadat u uw browser hebt gesloten, totdat hun bewaartermijn afloopt of u ze verwijdert.',

    'category.necessary.label': 'Noodzakelijke cookies',
    'category.necessary.description':
      'Ze worden gebruikt om de site te laten werken of om een dienst te leveren waarom u hebt gevraagd.',
    'category.preferences.label': 'Voorkeurscookies',
    'category.preferences.description': 'Ze onthouden hoe u wilt dat de site eruitziet of zich gedraagt.',
    'category.statistics.label': 'Analytische cookies',
    'category.statistics.description':
      'Ze worden gebruikt om te meten hoe de site wordt bezocht en gebruikt.',
    'category.statistics.descriptionExempt':
      'Ze worden gebruikt om het bereik van de site te meten, op grond van een uitzondering op de toestemming voor bereikmeting.',
    'category.marketing.label': 'Marketingcookies',
    'category.marketing.description':
      'Ze worden gebruikt om advertenties te selecteren, te tonen en te meten.',
    'category.media.label': 'Ingesloten inhoud',
    'category.media.description':
      'Ze horen bij inhoud die in de pagina’s is ingesloten, zoals video’s, kaarten of berichten.',
    'category.unclassified.label': 'Niet-ingedeelde cookies',
    'category.unclassified.description': 'Ze zijn nog niet bij een categorie ingedeeld.',

    'consent.exempt': 'Voor deze cookies wordt u niet om toestemming gevraagd.',
    'consent.optIn': 'Deze cookies worden alleen gebruikt als u toestemming geeft.',
    'consent.optOut': 'Deze cookies worden gebruikt, tenzij u bezwaar maakt.',
    'consent.notice': 'U wordt hier over deze cookies geïnformeerd; u wordt niet om een keuze gevraagd.',
    'consent.exemptFor': 'U wordt niet om toestemming gevraagd voor: {names}.',
    'consent.optInFor': 'Alleen gebruikt als u toestemming geeft: {names}.',
    'consent.optOutFor': 'Gebruikt, tenzij u bezwaar maakt: {names}.',
    'consent.noticeFor':
      'U wordt hier geïnformeerd, zonder dat u om een keuze wordt gevraagd, over: {names}.',
    'consent.mandatory': 'Ze kunnen op deze site niet worden geweigerd.',
    'consent.ground': 'Opgegeven grond voor de uitzondering: {ground}.',
    'consent.grounds': 'Opgegeven gronden voor de uitzondering:',

    'ground.transmission': 'overbrenging van communicatie over een netwerk',
    'ground.user-input': 'onthouden wat u tijdens uw bezoek invoert of selecteert',
    'ground.authentication': 'u herkennen nadat u bent ingelogd',
    'ground.user-security': 'beveiliging van de dienst waarom u hebt gevraagd',
    'ground.media-player': 'afspelen van audio of video waarom u hebt gevraagd',
    'ground.load-balancing': 'verdelen van de belasting over servers',
    'ground.ui-customisation': 'toepassen van de taal of weergave die u hebt gekozen',
    'ground.social-plugin-member': 'delen van inhoud door ingelogde leden van een sociaal netwerk',
    'ground.consent-record': 'onthouden van uw keuze over cookies',
    'ground.audience-measurement': 'meten van het bereik van de site',
    'ground.appearance': 'aanpassen van het uiterlijk of de werking van de site aan uw voorkeuren',
    'ground.metered-access': 'tellen van gratis toegang tot betaalde inhoud',
    'ground.emergency': 'bepalen van uw locatie wanneer u om noodhulp vraagt',
    'ground.other': 'andere grond',

    'legalBasis.sentence': 'Rechtsgrond: {basis}.',
    'legalBasis.consent': 'toestemming',
    'legalBasis.legitimate-interest': 'gerechtvaardigde belangen',
    'legalBasis.contract': 'uitvoering van een overeenkomst',
    'legalBasis.legal-obligation': 'voldoen aan een wettelijke verplichting',
    'legalBasis.public-interest': 'vervulling van een taak van algemeen belang',
    'legalBasis.vital-interest': 'bescherming van vitale belangen',

    'service.saleOrShare':
      'Persoonsgegevens worden verkocht of gedeeld, in de betekenis die het recht van Californië aan deze woorden geeft.',
    'service.sensitiveData': 'Gevoelige gegevens worden verwerkt.',
    'audience.anonymous': 'Er worden alleen anonieme statistieken gemaakt.',
    'audience.aggregated': 'De cijfers zijn geaggregeerd.',
    'audience.ipMasked': 'Het IP-adres wordt vóór gebruik ingekort.',
    'audience.ownUseOnly': 'De statistieken dienen alleen voor de beheerder van deze site.',
    'audience.notCrossMatched':
      'De gegevens worden niet met andere gegevens gecombineerd en volgen u niet op andere sites.',
    'audience.objection': 'U kunt hier bezwaar maken: {link}',

    'notDone.thirdParties': 'Geen enkele derde kan deze cookies uitlezen.',
    'notDone.sale':
      'Geen enkele dienst op deze site verkoopt of deelt persoonsgegevens, in de betekenis die het recht van Californië aan deze woorden geeft.',
    'notDone.sensitiveData': 'Geen enkele dienst op deze site verwerkt gevoelige gegevens.',

    'recipients.intro':
      'Deze organisaties leveren diensten op deze site of kunnen de cookies ervan uitlezen:',
    'recipients.role': 'Rol: {role}.',
    'recipients.reads': 'Kan uitlezen: {names}.',
    'recipients.country': 'Land: {country}.',
    'recipients.countryOutside': 'Land: {country}, buiten de Europese Economische Ruimte.',
    'recipients.transfer': 'Gegevens worden doorgegeven naar dit land: {country}. Waarborg: {safeguard}.',
    'recipients.transferDerogation':
      'Gegevens worden doorgegeven naar dit land: {country}. Geen waarborg; de doorgifte berust op een afwijking voor specifieke situaties (artikel\u00a049 AVG).',
    'recipients.transferPrivacyShield':
      'Gegevens worden doorgegeven naar dit land: {country}. Opgegeven is het privacyschild (Privacy Shield), dat op 16\u00a0juli 2020 ongeldig is verklaard en niets meer beschermt.',
    'recipients.transferNone':
      'Gegevens worden doorgegeven naar dit land: {country}. Er is geen adequaatheidsbesluit en geen passende waarborg.',
    'role.controller': 'verwerkingsverantwoordelijke',
    'role.processor': 'verwerker',
    'role.joint-controller': 'gezamenlijke verwerkingsverantwoordelijke',
    'safeguard.adequacy': 'adequaatheidsbesluit',
    'safeguard.dpf': 'kader voor gegevensbescherming (Data Privacy Framework)',
    'safeguard.scc': 'standaardcontractbepalingen',
    'safeguard.bcr': 'bindende bedrijfsvoorschriften',

    'choice.optIn':
      'Cookies waarvoor uw toestemming nodig is, worden pas gebruikt nadat u ze hebt geaccepteerd. U kunt weigeren.',
    'choice.byCategory': 'U kiest per categorie.',
    'choice.byService': 'U kiest per dienst.',
    'choice.withdrawControl':
      'U kunt uw keuze op elk moment wijzigen of uw toestemming intrekken met ‘{control}’.',
    'choice.withdrawUrl':
      'U kunt uw keuze op elk moment wijzigen of uw toestemming intrekken op deze pagina: {link}',
    'choice.withdrawBoth':
      'U kunt uw keuze op elk moment wijzigen of uw toestemming intrekken met ‘{control}’ of op deze pagina: {link}',
    'choice.optOut': 'U kunt bezwaar maken op deze pagina: {link}',
    'choice.optOutControl': 'U kunt op elk moment bezwaar maken met ‘{control}’.',
    'choice.gpc':
      'Als uw browser het signaal Global Privacy Control verstuurt, geldt dat als uw bezwaar tegen het verkopen en delen van uw persoonsgegevens.',
    'choice.kept': 'Hoelang uw keuze wordt bewaard: {duration}.',
    'choice.keptGranted': 'Hoelang uw toestemming wordt bewaard: {duration}.',
    'choice.keptDenied': 'Hoelang uw weigering wordt bewaard: {duration}.',
    'choice.again': 'Daarna kan het u opnieuw worden gevraagd.',
    'choice.storedIn': 'Uw keuze wordt hier onthouden: {names}.',
    'choice.record': 'Hoe uw toestemming wordt vastgelegd: {record}',

    'refusing.optIn':
      'Als u weigert, worden cookies waarvoor uw toestemming nodig is niet opgeslagen en niet uitgelezen. Dit betreft: {categories}.',
    'refusing.optOut': 'Als u bezwaar maakt, worden deze cookies niet meer gebruikt: {categories}.',
    'refusing.effect': 'Wat ervan afhangt, zoals hierboven beschreven, is dan mogelijk niet beschikbaar.',
    'refusing.remaining':
      'Cookies waarvoor geen toestemming wordt gevraagd, worden nog steeds gebruikt: {categories}.',

    'browsers.intro':
      'U kunt cookies bekijken, blokkeren en verwijderen in de instellingen van uw browser. De maker ervan legt uit hoe:',
    'browsers.storage':
      'Als u daar de gegevens van een site verwijdert, verdwijnt ook wat die site anders dan als cookie in de browser heeft opgeslagen.',
    'browsers.necessary':
      'Als u noodzakelijke cookies blokkeert, werken delen van de site mogelijk niet meer.',

    'link.privacyPolicy': 'privacyverklaring',
    'link.optOut': 'bezwaar maken',

    'contact.controller': 'Verwerkingsverantwoordelijke',
    'contact.address': 'Adres',
    'contact.country': 'Land',
    'contact.email': 'E-mail',
    'contact.phone': 'Telefoon',
    'contact.website': 'Website',
    'contact.dpo': 'Functionaris voor gegevensbescherming',
    'contact.authority': 'Toezichthoudende autoriteit waarbij u een klacht kunt indienen',
    'contact.privacyPolicy': 'Privacyverklaring',

    'dates.effective': 'Geldt vanaf',
    'dates.reviewed': 'Laatst met de site vergeleken',
    'dates.version': 'Versie',
    'dates.changesNotice': 'Hoe wijzigingen worden aangekondigd',
    'dates.generation': 'Generatie van de toestemmingsvraag',

    'table.caption': 'Lijst: {category}',
    'table.noProvider': 'Aanbieder niet opgegeven',
    'column.provider': 'Aanbieder',
    'column.service': 'Dienst',
    'column.place': 'plaats',
    'column.name': 'Naam',
    'column.purpose': 'Doel',
    'column.lifetime': 'Bewaartermijn',
    'column.party': 'First party of third party',
    'column.storage': 'Soort',
    'column.domain': 'Domein',
    'column.shared': 'Kan worden uitgelezen door',
    'column.consent': 'Toestemming',

    'type.cookie': 'cookie',
    'type.localStorage': 'lokale opslag',
    'type.sessionStorage': 'sessieopslag',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'cacheopslag',
    'type.pixel': 'pixel',
    'type.sdk': 'SDK',
    'party.first': 'eigen domein (first party)',
    'party.third': 'derde (third party)',
    'shared.nobody': 'niemand anders',
    'requirement.exempt': 'niet gevraagd',
    'requirement.opt-in': 'vooraf gevraagd',
    'requirement.opt-out': 'gebruikt, tenzij u bezwaar maakt',
    'requirement.notice': 'alleen informatie',
    'status.deprecated': 'wordt uitgefaseerd',
    'item.sites': 'Alleen op: {sites}.',
    'item.dataRetention': 'Bewaring van verzamelde gegevens: {duration}',

    'lifetime.session': 'totdat de browser wordt gesloten',
    'lifetime.sessionTab': 'totdat het tabblad wordt gesloten',
    'lifetime.persistent': 'geen einddatum (tot verwijdering)',
    'lifetime.varies': 'wisselend',
    'lifetime.event': 'tot een bepaalde gebeurtenis',
    'lifetime.unknown': 'niet opgegeven',
    'lifetime.upTo': 'hoogstens {duration}',
    'lifetime.range': '{from} tot {to}',
    'lifetime.rolling': '{lifetime}, bij elk bezoek verlengd',

    'register.intro':
      'Wat wordt opgeslagen of uitgelezen zonder om toestemming te vragen, met de grond die de beheerder van de site voor elke vermelding opgeeft.',
    'register.asOf': 'Stand op {date}.',
    'register.empty': 'Geen enkele vermelding is opgegeven als uitgezonderd van toestemming.',
    'register.ground': 'Grond',
    'register.reason': 'Reden',
    'register.jurisdictions': 'Ingeroepen voor',
    'register.reference': 'Verwijzing',
    'register.reviewed': 'Laatste beoordeling',
    'register.reviewBy': 'Volgende beoordeling',
    'register.owner': 'In beheer bij',
    'register.everywhere': 'overal',
    'register.noGround': 'niet opgegeven',
    'register.overdue': 'te laat',
    'jurisdiction.us-ca': 'Californië',
    'jurisdiction.ca-qc': 'Quebec',
    'jurisdiction.eu-draft': 'Europese Unie (ontwerp)',

    'changes.none': 'Er is geen wijziging vastgelegd.',
    'changes.first': 'Eerste vastgelegde stand.',
    'changes.generation': 'Generatie {generation}, {date}',
    'changes.material': 'Wijzigingen die om een nieuwe keuze vragen',
    'changes.notable': 'Andere wijzigingen die het weten waard zijn',
    'changes.editorial': 'Wijzigingen in tekst of weergave',
    'changes.units': 'U wordt opnieuw gevraagd naar: {units}.',

    'change.consent-unit-changed':
      '{subject}: kiezen gaat nu per categorie in plaats van per dienst, of omgekeerd',
    'change.category-added': '{subject}: categorie toegevoegd',
    'change.service-added': '{subject}: dienst toegevoegd',
    'change.purpose-id-added': '{subject}: doelen toegevoegd',
    'change.transfer-added': '{subject}: gegevens worden naar nog een land doorgegeven',
    'change.transfer-safeguard-lost': '{subject}: een doorgifte van gegevens heeft haar waarborg verloren',
    'change.item-added': '{subject}: toegevoegd',
    'change.item-activated': '{subject}: nu in gebruik',
    'change.item-moved': '{subject}: valt nu onder een andere keuze',
    'change.lifetime-longer': '{subject}: langere bewaartermijn',
    'change.rolling-started': '{subject}: wordt nu bij elk bezoek verlengd',
    'change.retention-longer': '{subject}: verzamelde gegevens worden langer bewaard',
    'change.storage-wider': '{subject}: duurzamer of ruimer opgeslagen',
    'change.category-wider': '{subject}: voor meer gebruikt',
    'change.provider-added': '{subject}: aanbieder toegevoegd',
    'change.recipient-added': '{subject}: één ontvanger meer',
    'change.pattern-wider': '{subject}: omvat meer namen',
    'change.domain-wider': '{subject}: op meer domeinen uit te lezen',
    'change.partitioned-dropped': '{subject}: niet meer per site gescheiden',
    'change.party-third': '{subject}: hoort nu bij het domein van een derde',
    'change.sale-or-share-started': '{subject}: persoonsgegevens worden nu verkocht of gedeeld',
    'change.sensitive-data-started': '{subject}: gevoelige gegevens worden nu verwerkt',
    'change.exemption-dropped': '{subject}: niet meer uitgezonderd van toestemming',
    'change.consent-opt-in': '{subject}: uw toestemming wordt nu vooraf gevraagd',
    'change.category-removed': '{subject}: categorie verwijderd',
    'change.service-removed': '{subject}: dienst verwijderd',
    'change.purpose-id-removed': '{subject}: doelen verwijderd',
    'change.transfer-removed': '{subject}: gegevens worden niet meer naar een land doorgegeven',
    'change.item-removed': '{subject}: verwijderd',
    'change.item-deactivated': '{subject}: niet meer in gebruik',
    'change.lifetime-shorter': '{subject}: kortere bewaartermijn',
    'change.rolling-stopped': '{subject}: wordt niet meer bij elk bezoek verlengd',
    'change.retention-shorter': '{subject}: verzamelde gegevens worden korter bewaard',
    'change.storage-narrower': '{subject}: minder duurzaam of minder ruim opgeslagen',
    'change.category-narrower': '{subject}: voor minder gebruikt',
    'change.provider-removed': '{subject}: aanbieder verwijderd',
    'change.recipient-removed': '{subject}: één ontvanger minder',
    'change.pattern-narrower': '{subject}: omvat minder namen',
    'change.domain-narrower': '{subject}: op minder domeinen uit te lezen',
    'change.partitioned-added': '{subject}: nu per site gescheiden',
    'change.party-first': '{subject}: hoort nu bij het eigen domein van de site',
    'change.sale-or-share-stopped': '{subject}: persoonsgegevens worden niet meer verkocht of gedeeld',
    'change.sensitive-data-stopped': '{subject}: gevoelige gegevens worden niet meer verwerkt',
    'change.exemption-gained': '{subject}: nu uitgezonderd van toestemming',
    'change.consent-changed': '{subject}: wat u wordt gevraagd is gewijzigd',
    'change.purpose-changed': '{subject}: doel anders beschreven',
    'change.condition-changed': '{subject}: voorwaarde voor gebruik gewijzigd',
    'change.ground-changed': '{subject}: grond voor de uitzondering gewijzigd',
    'change.legal-basis-changed': '{subject}: rechtsgrond gewijzigd',
    'change.surfaces-changed': '{subject}: plaatsen van gebruik gewijzigd',
    'change.country-changed': '{subject}: land gewijzigd',
    'change.role-changed': '{subject}: rol gewijzigd',
    'change.item-renamed': '{subject}: andere naam',
    'change.service-renamed': '{subject}: andere naam voor de dienst',
    'change.category-renamed': '{subject}: andere naam voor de categorie',
    'change.provider-renamed': '{subject}: andere naam voor de aanbieder',
    'change.name-changed': '{subject}: technische naam gewijzigd',
    'change.safeguard-changed': '{subject}: andere waarborg voor een doorgifte van gegevens',
    'change.translation-changed': '{subject}: vertaling gewijzigd',
    'change.label-changed': '{subject}: naam of beschrijving gewijzigd',
    'change.order-changed': '{subject}: plaats in de lijst gewijzigd',
    'change.details-changed': '{subject}: details gewijzigd',
    'change.provider-defined': '{subject}: nu als aanbieder beschreven',
    'change.provider-dropped': '{subject}: niet meer als aanbieder beschreven',
    'change.locales-changed': '{subject}: talen van de pagina gewijzigd',
    'change.jurisdictions-changed': '{subject}: in aanmerking genomen rechtsstelsels gewijzigd',
    'change.site-changed': '{subject}: naam, adressen of contactgegevens van de site gewijzigd',
    'change.policy-changed': '{subject}: datums, versie of aankondiging van de verklaring gewijzigd',
    'change.consent-settings-changed': '{subject}: bewaren of intrekken van de keuze gewijzigd',
    'change.labels-changed': '{subject}: tekst van de pagina gewijzigd',
    'change.other': '{subject}: gewijzigd',
  },
}

export default nl
