import type { Locale } from '../locale/locale.ts'

/**
 * German. Terms follow § 25 TDDDG (Ausnahmen, Einwilligung) and the guidance of the DSK on it, „Orientierungshilfe der
 * Aufsichtsbehörden für Anbieter:innen von digitalen Diensten“ (einholen, widerrufen, Reichweitenmessung, erforderlich),
 * and the German text of Regulation (EU) 2016/679 (DSGVO) for legal bases, roles and safeguards.
 * From knowledge of these texts; they were not read beside it.
 */
const de: Locale = {
  tag: 'de',
  dir: 'ltr',
  messages: {
    'format.labelled': '{label}: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Cookie-Richtlinie – {site}',
    'title.charterOther': 'Richtlinie zu Cookies und ähnlichen Technologien – {site}',
    'title.table': 'Verwendete Cookies – {site}',
    'title.register': 'Verzeichnis der Ausnahmen von der Einwilligung – {site}',
    'title.changes': 'Änderungen bei der Verwendung von Cookies – {site}',

    'heading.scope': 'Für welche Websites diese Seite gilt',
    'heading.definition': 'Was ist ein Cookie?',
    'heading.definitionOther': 'Was sind Cookies und ähnliche Technologien?',
    'heading.kinds': 'Welche Arten von Cookies verwendet werden',
    'heading.notDone': 'Was nicht geschieht',
    'heading.recipients': 'Wer Daten erhält und wo',
    'heading.choice': 'Wie Sie wählen und Ihre Wahl ändern',
    'heading.refusing': 'Was sich ändert, wenn Sie ablehnen',
    'heading.browsers': 'Einstellungen Ihres Browsers',
    'heading.providerLinks': 'Seiten der Anbieter',
    'heading.contact': 'Kontakt',
    'heading.dates': 'Stand und Änderungen',

    'scope.one': 'Diese Seite beschreibt die Cookies, die auf {site} ({address}) verwendet werden.',
    'scope.several':
      'Diese Seite beschreibt die Cookies, die auf {site} unter diesen Adressen verwendet werden:',
    'scope.none': 'Für {site} ist kein Cookie angegeben.',

    'definition.cookie':
      'Ein Cookie ist eine kleine Datei, die eine von Ihnen besuchte Website oder ein von ihr eingesetzter Dienst über Ihren Browser auf Ihrem Gerät (Computer, Telefon, Tablet) speichert und später wieder auslesen kann.',
    'definition.other': 'Auf dieser Seite umfasst das Wort „Cookies“ auch diese Technologien:',
    'definition.localStorage':
      'Der lokale Speicher (Local Storage) ist ein Bereich im Browser, in dem eine Website Daten ablegt, bis sie gelöscht werden.',
    'definition.sessionStorage':
      'Der Sitzungsspeicher (Session Storage) ist ein Bereich im Browser, in dem eine Website Daten ablegt, bis Sie den Tab schließen.',
    'definition.indexedDB':
      'IndexedDB ist eine Datenbank im Browser, in der eine Website Daten ablegt, bis sie gelöscht werden.',
    'definition.cacheStorage':
      'Der Cache-Speicher (Cache Storage) enthält Kopien von Seiten, Bildern und anderen Dateien im Browser, bis sie gelöscht werden.',
    'definition.pixel':
      'Ein Pixel ist ein kleines, oft unsichtbares Bild, dessen Abruf einem Server mitteilt, dass eine Seite angezeigt wurde.',
    'definition.sdk':
      'Ein SDK (Software Development Kit) ist in eine App eingebauter Programmcode eines anderen Herstellers, der Informationen auf dem Gerät speichern oder dort auslesen kann.',

    'kinds.purpose': 'Nach dem Zweck: {categories}.',
    'kinds.first': 'Erstanbieter-Cookies gehören zur Domain der Website, die Sie besuchen.',
    'kinds.third':
      'Drittanbieter-Cookies gehören zu einer anderen Domain als der der Website, die Sie besuchen, zum Beispiel zu der eines Anbieters, dessen Dienst die Website einsetzt.',
    'kinds.session': 'Sitzungs-Cookies werden gelöscht, wenn Sie Ihren Browser schließen.',
    'kinds.persistent':
      'Dauerhafte Cookies bleiben auch nach dem Schließen des Browsers auf Ihrem Gerät, bis ihre Speicherdauer endet oder Sie sie löschen.',

    'category.necessary.label': 'Erforderliche Cookies',
    'category.necessary.description':
      'Sie dienen dazu, die Website zu betreiben oder einen von Ihnen gewünschten Dienst bereitzustellen.',
    'category.preferences.label': 'Präferenz-Cookies',
    'category.preferences.description':
      'Sie merken sich, wie die Website für Sie aussehen oder sich verhalten soll.',
    'category.statistics.label': 'Statistik-Cookies',
    'category.statistics.description': 'Sie dienen dazu, Besuche und Nutzung der Website zu messen.',
    'category.statistics.descriptionExempt':
      'Sie dienen der Messung der Reichweite der Website; dafür wird eine Ausnahme von der Einwilligung für die Reichweitenmessung in Anspruch genommen.',
    'category.marketing.label': 'Marketing-Cookies',
    'category.marketing.description': 'Sie dienen dazu, Werbung auszuwählen, anzuzeigen und zu messen.',
    'category.media.label': 'Eingebettete Inhalte',
    'category.media.description':
      'Sie kommen mit Inhalten, die in die Seiten eingebettet sind, etwa Videos, Karten oder Beiträgen.',
    'category.unclassified.label': 'Nicht zugeordnete Cookies',
    'category.unclassified.description': 'Sie sind noch keiner Kategorie zugeordnet.',

    'consent.exempt': 'Für diese Cookies wird Ihre Einwilligung nicht eingeholt.',
    'consent.optIn': 'Diese Cookies werden nur verwendet, wenn Sie einwilligen.',
    'consent.optOut': 'Diese Cookies werden verwendet, sofern Sie nicht widersprechen.',
    'consent.notice':
      'Über diese Cookies werden Sie hier informiert; eine Wahl wird von Ihnen nicht verlangt.',
    'consent.exemptFor': 'Ihre Einwilligung wird nicht eingeholt für: {names}.',
    'consent.optInFor': 'Nur verwendet, wenn Sie einwilligen: {names}.',
    'consent.optOutFor': 'Verwendet, sofern Sie nicht widersprechen: {names}.',
    'consent.noticeFor': 'Hier nur Information, ohne dass eine Wahl von Ihnen verlangt wird: {names}.',
    'consent.mandatory': 'Sie können auf dieser Website nicht abgelehnt werden.',
    'consent.ground': 'Angegebener Grund für die Ausnahme: {ground}.',
    'consent.grounds': 'Angegebene Gründe für die Ausnahme:',

    'ground.transmission': 'Übertragung einer Nachricht über ein Telekommunikationsnetz',
    'ground.user-input': 'Merken dessen, was Sie während Ihres Besuchs eingeben oder auswählen',
    'ground.authentication': 'Wiedererkennung nach Ihrer Anmeldung',
    'ground.user-security': 'Sicherheit des von Ihnen gewünschten Dienstes',
    'ground.media-player': 'Wiedergabe von Ton oder Video auf Ihren Wunsch',
    'ground.load-balancing': 'Verteilung der Last auf mehrere Server',
    'ground.ui-customisation': 'Anwendung der von Ihnen gewählten Sprache oder Darstellung',
    'ground.social-plugin-member':
      'Teilen von Inhalten durch angemeldete Mitglieder eines sozialen Netzwerks',
    'ground.consent-record': 'Speicherung Ihrer Wahl zu Cookies',
    'ground.audience-measurement': 'Messung der Reichweite der Website',
    'ground.appearance': 'Anpassung von Aussehen oder Funktionsweise der Website an Ihre Präferenzen',
    'ground.metered-access': 'Zählung kostenloser Zugriffe auf kostenpflichtige Inhalte',
    'ground.emergency': 'Standortbestimmung, wenn Sie einen Notruf absetzen',
    'ground.other': 'sonstiger Grund',

    'legalBasis.sentence': 'Rechtsgrundlage: {basis}.',
    'legalBasis.consent': 'Einwilligung',
    'legalBasis.legitimate-interest': 'berechtigte Interessen',
    'legalBasis.contract': 'Erfüllung eines Vertrags',
    'legalBasis.legal-obligation': 'Erfüllung einer rechtlichen Verpflichtung',
    'legalBasis.public-interest': 'Wahrnehmung einer Aufgabe, die im öffentlichen Interesse liegt',
    'legalBasis.vital-interest': 'Schutz lebenswichtiger Interessen',

    'service.saleOrShare':
      'Personenbezogene Daten werden verkauft oder weitergegeben („sold or shared“), wie das kalifornische Recht diese Begriffe versteht.',
    'service.sensitiveData': 'Sensible Daten werden verarbeitet.',
    'audience.anonymous': 'Es werden nur anonyme Statistiken erstellt.',
    'audience.aggregated': 'Die Zahlen sind aggregiert.',
    'audience.ipMasked': 'Die IP-Adresse wird vor der Verwendung gekürzt.',
    'audience.ownUseOnly': 'Die Statistiken dienen allein dem Betreiber dieser Website.',
    'audience.notCrossMatched':
      'Die Daten werden nicht mit anderen Daten zusammengeführt und verfolgen Sie nicht über andere Websites hinweg.',
    'audience.objection': 'Hier können Sie widersprechen: {link}',

    'notDone.thirdParties': 'Kein Dritter kann diese Cookies auslesen.',
    'notDone.sale':
      'Kein Dienst auf dieser Website verkauft personenbezogene Daten oder gibt sie weiter („sell or share“), wie das kalifornische Recht diese Begriffe versteht.',
    'notDone.sensitiveData': 'Kein Dienst auf dieser Website verarbeitet sensible Daten.',

    'recipients.intro':
      'Diese Stellen erbringen Dienste auf dieser Website oder können ihre Cookies auslesen:',
    'recipients.role': 'Rolle: {role}.',
    'recipients.reads': 'Kann auslesen: {names}.',
    'recipients.country': 'Land: {country}.',
    'recipients.countryOutside': 'Land: {country}, außerhalb des Europäischen Wirtschaftsraums.',
    'recipients.transfer': 'Daten werden in dieses Land übermittelt: {country}. Garantie: {safeguard}.',
    'recipients.transferDerogation':
      'Daten werden in dieses Land übermittelt: {country}. Keine Garantie; die Übermittlung wird auf eine Ausnahme für bestimmte Fälle gestützt (Artikel\u00a049 DSGVO).',
    'recipients.transferPrivacyShield':
      'Daten werden in dieses Land übermittelt: {country}. Angegeben ist der Privacy Shield (EU-US-Datenschutzschild), der am 16.\u00a0Juli 2020 für ungültig erklärt wurde und keinen Schutz mehr bietet.',
    'recipients.transferNone':
      'Daten werden in dieses Land übermittelt: {country}. Es gibt weder einen Angemessenheitsbeschluss noch eine geeignete Garantie.',
    'role.controller': 'Verantwortlicher',
    'role.processor': 'Auftragsverarbeiter',
    'role.joint-controller': 'gemeinsam Verantwortlicher',
    'safeguard.adequacy': 'Angemessenheitsbeschluss',
    'safeguard.dpf': 'Datenschutzrahmen (Data Privacy Framework)',
    'safeguard.scc': 'Standardvertragsklauseln',
    'safeguard.bcr': 'verbindliche interne Datenschutzvorschriften',

    'choice.optIn':
      'Cookies, für die Ihre Einwilligung nötig ist, werden erst verwendet, nachdem Sie sie akzeptiert haben. Sie können ablehnen.',
    'choice.byCategory': 'Sie wählen für jede Kategorie einzeln.',
    'choice.byService': 'Sie wählen für jeden Dienst einzeln.',
    'choice.withdrawControl':
      'Sie können Ihre Wahl jederzeit über „{control}“ ändern oder Ihre Einwilligung widerrufen.',
    'choice.withdrawUrl':
      'Sie können Ihre Wahl jederzeit auf dieser Seite ändern oder Ihre Einwilligung widerrufen: {link}',
    'choice.withdrawBoth':
      'Sie können Ihre Wahl jederzeit ändern oder Ihre Einwilligung widerrufen, und zwar über „{control}“ oder auf dieser Seite: {link}',
    'choice.optOut': 'Auf dieser Seite können Sie widersprechen: {link}',
    'choice.optOutControl': 'Sie können jederzeit über „{control}“ widersprechen.',
    'choice.gpc':
      'Sendet Ihr Browser das Signal „Global Privacy Control“, gilt es als Ihr Widerspruch gegen den Verkauf und die Weitergabe („sale and sharing“) Ihrer personenbezogenen Daten.',
    'choice.kept': 'Wie lange Ihre Wahl gespeichert wird: {duration}.',
    'choice.keptGranted': 'Wie lange Ihre Zustimmung gespeichert wird: {duration}.',
    'choice.keptDenied': 'Wie lange Ihre Ablehnung gespeichert wird: {duration}.',
    'choice.again': 'Danach können Sie erneut gefragt werden.',
    'choice.storedIn': 'Ihre Wahl wird hier gespeichert: {names}.',
    'choice.record': 'Wie Ihre Einwilligung dokumentiert wird: {record}',

    'refusing.optIn':
      'Wenn Sie ablehnen, werden Cookies, für die Ihre Einwilligung nötig ist, weder gespeichert noch ausgelesen. Das betrifft: {categories}.',
    'refusing.optOut': 'Wenn Sie widersprechen, werden diese Cookies nicht mehr verwendet: {categories}.',
    'refusing.effect':
      'Was davon abhängt und oben beschrieben ist, steht dann möglicherweise nicht zur Verfügung.',
    'refusing.remaining':
      'Cookies, für die keine Einwilligung eingeholt wird, werden weiterhin verwendet: {categories}.',

    'browsers.intro':
      'In den Einstellungen Ihres Browsers können Sie Cookies ansehen, blockieren und löschen. Wie das geht, erklärt der jeweilige Hersteller:',
    'browsers.storage':
      'Wenn Sie dort die Daten einer Website löschen, wird auch gelöscht, was sie anders als in Cookies im Browser gespeichert hat.',
    'browsers.necessary':
      'Wenn Sie erforderliche Cookies blockieren, funktionieren Teile der Website möglicherweise nicht mehr.',

    'link.privacyPolicy': 'Datenschutzerklärung',
    'link.optOut': 'widersprechen',

    'contact.controller': 'Verantwortlicher',
    'contact.address': 'Anschrift',
    'contact.country': 'Land',
    'contact.email': 'E-Mail',
    'contact.phone': 'Telefon',
    'contact.website': 'Website',
    'contact.dpo': 'Datenschutzbeauftragte oder Datenschutzbeauftragter',
    'contact.authority': 'Aufsichtsbehörde, bei der Sie sich beschweren können',
    'contact.privacyPolicy': 'Datenschutzerklärung',

    'dates.effective': 'Gilt ab',
    'dates.reviewed': 'Zuletzt mit der Website abgeglichen',
    'dates.version': 'Version',
    'dates.changesNotice': 'Wie Änderungen angekündigt werden',
    'dates.generation': 'Generation der Einwilligungsabfrage',

    'table.caption': 'Liste: {category}',
    'table.noProvider': 'Anbieter nicht angegeben',
    'column.provider': 'Anbieter',
    'column.service': 'Dienst',
    'column.place': 'Einsatzort',
    'column.name': 'Name',
    'column.purpose': 'Zweck',
    'column.lifetime': 'Speicherdauer',
    'column.party': 'Erst- oder Drittanbieter',
    'column.storage': 'Art',
    'column.domain': 'Domain',
    'column.shared': 'Wer sie auslesen kann',
    'column.consent': 'Einwilligung',

    'type.cookie': 'Cookie',
    'type.localStorage': 'lokaler Speicher',
    'type.sessionStorage': 'Sitzungsspeicher',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'Cache-Speicher',
    'type.pixel': 'Pixel',
    'type.sdk': 'SDK',
    'party.first': 'Erstanbieter',
    'party.third': 'Drittanbieter',
    'shared.nobody': 'niemand sonst',
    'requirement.exempt': 'wird nicht eingeholt',
    'requirement.opt-in': 'wird vorher eingeholt',
    'requirement.opt-out': 'verwendet, sofern Sie nicht widersprechen',
    'requirement.notice': 'nur Information',
    'status.deprecated': 'wird abgeschafft',
    'item.sites': 'Nur auf: {sites}.',
    'item.dataRetention': 'Aufbewahrung der erhobenen Daten: {duration}',

    'lifetime.session': 'bis zum Schließen des Browsers',
    'lifetime.sessionTab': 'bis zum Schließen des Tabs',
    'lifetime.persistent': 'ohne Ablaufdatum (bis zur Löschung)',
    'lifetime.varies': 'unterschiedlich',
    'lifetime.event': 'bis zu einem bestimmten Ereignis',
    'lifetime.unknown': 'nicht angegeben',
    'lifetime.upTo': 'höchstens {duration}',
    'lifetime.range': '{from} bis {to}',
    'lifetime.rolling': '{lifetime}, bei jedem Besuch erneuert',

    'register.intro':
      'Was ohne Einholung einer Einwilligung gespeichert oder ausgelesen wird, mit dem Grund, den der Betreiber für jeden Eintrag angibt.',
    'register.asOf': 'Stand: {date}.',
    'register.empty': 'Kein Eintrag ist als von der Einwilligung ausgenommen angegeben.',
    'register.ground': 'Grund',
    'register.reason': 'Begründung',
    'register.jurisdictions': 'Geltend gemacht für',
    'register.reference': 'Fundstelle',
    'register.reviewed': 'Letzte Prüfung',
    'register.reviewBy': 'Nächste Prüfung',
    'register.owner': 'Zuständig',
    'register.everywhere': 'überall',
    'register.noGround': 'nicht angegeben',
    'register.overdue': 'überfällig',
    'jurisdiction.us-ca': 'Kalifornien',
    'jurisdiction.ca-qc': 'Québec',
    'jurisdiction.eu-draft': 'Europäische Union (Gesetzentwurf)',

    'changes.none': 'Es ist keine Änderung verzeichnet.',
    'changes.first': 'Erster verzeichneter Stand.',
    'changes.generation': 'Generation {generation}, {date}',
    'changes.material': 'Änderungen, die eine neue Wahl erfordern',
    'changes.notable': 'Weitere wissenswerte Änderungen',
    'changes.editorial': 'Änderungen an Wortlaut oder Darstellung',
    'changes.units': 'Sie werden erneut gefragt zu: {units}.',

    'change.consent-unit-changed':
      '{subject}: Gewählt wird nun nach Kategorie statt nach Dienst oder umgekehrt',
    'change.category-added': '{subject}: Kategorie hinzugefügt',
    'change.service-added': '{subject}: Dienst hinzugefügt',
    'change.purpose-id-added': '{subject}: Zwecke hinzugefügt',
    'change.transfer-added': '{subject}: Daten werden in ein weiteres Land übermittelt',
    'change.transfer-safeguard-lost': '{subject}: Garantie für eine Datenübermittlung weggefallen',
    'change.item-added': '{subject}: hinzugefügt',
    'change.item-activated': '{subject}: wird nun verwendet',
    'change.item-moved': '{subject}: fällt nun unter eine andere Wahl',
    'change.lifetime-longer': '{subject}: längere Speicherdauer',
    'change.rolling-started': '{subject}: wird nun bei jedem Besuch erneuert',
    'change.retention-longer': '{subject}: erhobene Daten werden länger aufbewahrt',
    'change.storage-wider': '{subject}: wird dauerhafter oder umfangreicher gespeichert',
    'change.category-wider': '{subject}: wird für mehr verwendet',
    'change.provider-added': '{subject}: Anbieter hinzugefügt',
    'change.recipient-added': '{subject}: ein weiterer Empfänger',
    'change.pattern-wider': '{subject}: umfasst mehr Namen',
    'change.domain-wider': '{subject}: auf mehr Domains auslesbar',
    'change.partitioned-dropped': '{subject}: nicht mehr für jede Website getrennt gespeichert',
    'change.party-third': '{subject}: gehört nun zur Domain eines Dritten',
    'change.sale-or-share-started':
      '{subject}: personenbezogene Daten werden nun verkauft oder weitergegeben',
    'change.sensitive-data-started': '{subject}: sensible Daten werden nun verarbeitet',
    'change.exemption-dropped': '{subject}: nicht mehr von der Einwilligung ausgenommen',
    'change.consent-opt-in': '{subject}: Ihre Einwilligung wird nun vorher eingeholt',
    'change.category-removed': '{subject}: Kategorie entfernt',
    'change.service-removed': '{subject}: Dienst entfernt',
    'change.purpose-id-removed': '{subject}: Zwecke entfernt',
    'change.transfer-removed': '{subject}: Datenübermittlung in ein Land beendet',
    'change.item-removed': '{subject}: entfernt',
    'change.item-deactivated': '{subject}: wird nicht mehr verwendet',
    'change.lifetime-shorter': '{subject}: kürzere Speicherdauer',
    'change.rolling-stopped': '{subject}: wird nicht mehr bei jedem Besuch erneuert',
    'change.retention-shorter': '{subject}: erhobene Daten werden kürzer aufbewahrt',
    'change.storage-narrower': '{subject}: wird weniger dauerhaft oder weniger umfangreich gespeichert',
    'change.category-narrower': '{subject}: wird für weniger verwendet',
    'change.provider-removed': '{subject}: Anbieter entfernt',
    'change.recipient-removed': '{subject}: ein Empfänger weniger',
    'change.pattern-narrower': '{subject}: umfasst weniger Namen',
    'change.domain-narrower': '{subject}: auf weniger Domains auslesbar',
    'change.partitioned-added': '{subject}: nun für jede Website getrennt gespeichert',
    'change.party-first': '{subject}: gehört nun zur Domain der Website selbst',
    'change.sale-or-share-stopped':
      '{subject}: personenbezogene Daten werden nicht mehr verkauft oder weitergegeben',
    'change.sensitive-data-stopped': '{subject}: sensible Daten werden nicht mehr verarbeitet',
    'change.exemption-gained': '{subject}: nun von der Einwilligung ausgenommen',
    'change.consent-changed': '{subject}: was von Ihnen erfragt wird, hat sich geändert',
    'change.purpose-changed': '{subject}: Zweck anders beschrieben',
    'change.condition-changed': '{subject}: Bedingung der Verwendung geändert',
    'change.ground-changed': '{subject}: Grund der Ausnahme geändert',
    'change.legal-basis-changed': '{subject}: Rechtsgrundlage geändert',
    'change.surfaces-changed': '{subject}: Einsatzorte geändert',
    'change.country-changed': '{subject}: Land geändert',
    'change.role-changed': '{subject}: Rolle geändert',
    'change.item-renamed': '{subject}: umbenannt',
    'change.service-renamed': '{subject}: Dienst umbenannt',
    'change.category-renamed': '{subject}: Kategorie umbenannt',
    'change.provider-renamed': '{subject}: Anbieter umbenannt',
    'change.name-changed': '{subject}: technischer Name geändert',
    'change.safeguard-changed': '{subject}: andere Garantie für eine Datenübermittlung',
    'change.translation-changed': '{subject}: Übersetzung geändert',
    'change.label-changed': '{subject}: Name oder Beschreibung geändert',
    'change.order-changed': '{subject}: Platz in der Liste geändert',
    'change.details-changed': '{subject}: Einzelheiten geändert',
    'change.provider-defined': '{subject}: nun als Anbieter beschrieben',
    'change.provider-dropped': '{subject}: nicht mehr als Anbieter beschrieben',
    'change.locales-changed': '{subject}: Sprachen der Seite geändert',
    'change.jurisdictions-changed': '{subject}: berücksichtigte Rechtsordnungen geändert',
    'change.site-changed': '{subject}: Name, Adressen oder Kontaktdaten der Website geändert',
    'change.policy-changed': '{subject}: Zeitangaben, Version oder Ankündigung der Richtlinie geändert',
    'change.consent-settings-changed': '{subject}: Speicherung oder Widerruf der Wahl geändert',
    'change.labels-changed': '{subject}: Wortlaut der Seite geändert',
    'change.other': '{subject}: geändert',
  },
}

export default de
