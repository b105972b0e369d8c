import type { Locale } from '../locale/locale.ts'

/**
 * Maltese. Terms follow the usage of the Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data (IDPC) and of Maltese
 * public sites (cookies strettament meħtieġa, cookies tas-sessjoni, cookies ta’ partijiet terzi, kunsens, irtirar), the
 * regulations on the processing of personal data in electronic communications (L.S. 586.01) and the Maltese text of
 * Regulation (EU) 2016/679 (kontrollur, proċessur, kontrollur konġunt, interessi leġittimi, salvagwardji xierqa). "Sit
 * web" is the site, "paġna" this page.
 * Article 13(1) of the Regulation was read beside it on 2026-11-28; the rest is from knowledge.
 */
const mt: Locale = {
  tag: 'mt',
  dir: 'ltr',
  // CLDR has only the letters of the English units. One and two are said by the word itself, as in Arabic.
  durations: {
    year: { one: 'sena', two: 'sentejn', few: '{n} snin', many: '{n}-il sena', other: '{n} sena' },
    month: { one: 'xahar', two: 'xahrejn', few: '{n} xhur', many: '{n}-il xahar', other: '{n} xahar' },
    week: {
      one: 'ġimgħa',
      two: 'ġimagħtejn',
      few: '{n} ġimgħat',
      many: '{n}-il ġimgħa',
      other: '{n} ġimgħa',
    },
    day: { one: 'ġurnata', two: 'jumejn', few: '{n} ijiem', many: '{n}-il jum', other: '{n} jum' },
    hour: {
      one: 'siegħa',
      two: 'sagħtejn',
      few: '{n} sigħat',
      many: '{n}-il siegħa',
      other: '{n} siegħa',
    },
    minute: {
      one: 'minuta',
      two: '{n} minuti',
      few: '{n} minuti',
      many: '{n}-il minuta',
      other: '{n} minuta',
    },
    second: {
      one: 'sekonda',
      two: '{n} sekondi',
      few: '{n} sekondi',
      many: '{n}-il sekonda',
      other: '{n} sekonda',
    },
  },
  messages: {
    'format.labelled': '{label}: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Politika dwar il-cookies – {site}',
    'title.charterOther': 'Politika dwar il-cookies u teknoloġiji simili – {site}',
    'title.table': 'Il-cookies użati – {site}',
    'title.register': 'Reġistru tal-eżenzjonijiet mill-kunsens – {site}',
    'title.changes': 'Tibdil fl-użu tal-cookies – {site}',

    'heading.scope': 'Liema siti web tkopri din il-paġna',
    'heading.definition': 'X’inhi cookie?',
    'heading.definitionOther': 'X’inhuma l-cookies u t-teknoloġiji simili?',
    'heading.kinds': 'It-tipi ta’ cookies li jintużaw',
    'heading.notDone': 'X’ma jsirx',
    'heading.recipients': 'Min jirċievi d-data, u fejn',
    'heading.choice': 'Kif tagħżel, u kif tbiddel l-għażla tiegħek',
    'heading.refusing': 'X’jinbidel jekk tirrifjuta',
    'heading.browsers': 'Is-settings tal-brawżer tiegħek',
    'heading.providerLinks': 'Il-paġni tal-fornituri stess',
    'heading.contact': 'Kuntatt',
    'heading.dates': 'Dati u tibdil',

    'scope.one': 'Din il-paġna tiddeskrivi l-cookies użati fuq is-sit web {site} ({address}).',
    'scope.several': 'Din il-paġna tiddeskrivi l-cookies użati fuq is-sit web {site}, f’dawn l-indirizzi:',
    'scope.none': 'L-ebda cookie mhi ddikjarata għas-sit web {site}.',

    'definition.cookie':
      'Cookie hija fajl żgħir li sit web li żżur, jew servizz użat minn dak is-sit, jaħżen permezz tal-brawżer fuq l-apparat tiegħek (kompjuter, telefown, tablet) u li jista’ jerġa’ jaqra aktar tard.',
    'definition.other': 'F’din il-paġna, il-kelma “cookies” tkopri wkoll dawn it-teknoloġiji:',
    'definition.localStorage':
      'Il-ħażna lokali hija spazju fil-brawżer fejn sit web iżomm id-data sakemm titħassar.',
    'definition.sessionStorage':
      'Il-ħażna tas-sessjoni hija spazju fil-brawżer fejn sit web iżomm id-data sakemm tagħlaq it-tab.',
    'definition.indexedDB':
      'IndexedDB hija bażi ta’ data fil-brawżer fejn sit web iżomm id-data sakemm titħassar.',
    'definition.cacheStorage':
      'Il-ħażna tal-cache żżomm fil-brawżer kopji ta’ paġni, stampi u fajls oħra sakemm jitħassru.',
    'definition.pixel':
      'Pixel huwa stampa żgħira, ħafna drabi inviżibbli, li meta titgħabba tgħarraf lil server li paġna ntweriet.',
    'definition.sdk':
      'SDK (sett ta’ għodod għall-iżvilupp tas-software) huwa kodiċi ta’ programm ta’ produttur ieħor, inkorporat f’applikazzjoni, li jista’ jaħżen informazzjoni fuq l-apparat jew jaqraha minnu.',

    'kinds.purpose': 'Skont l-iskop: {categories}.',
    'kinds.first': 'Il-cookies tal-ewwel parti huma tad-dominju tas-sit web li qed iżżur.',
    'kinds.third':
      'Il-cookies ta’ partijiet terzi huma ta’ dominju differenti minn dak tas-sit web li qed iżżur, pereżempju d-dominju ta’ fornitur li s-servizz tiegħu jintuża mis-sit.',
    'kinds.session': 'Il-cookies tas-sessjoni jitħassru meta tagħlaq il-brawżer tiegħek.',
    'kinds.persistent':
      'Il-cookies persistenti jibqgħu fuq l-apparat tiegħek wara li tagħlaq il-brawżer, sakemm jiskadu jew sakemm tħassarhom.',

    'category.necessary.label': 'Cookies meħtieġa',
    'category.necessary.description':
      'Jintużaw biex is-sit web jaħdem jew biex jingħata servizz li tlabt int.',
    'category.preferences.label': 'Cookies tal-preferenzi',
    'category.preferences.description': 'Jiftakru kif tixtieq li jidher jew jaħdem is-sit web.',
    'category.statistics.label': 'Cookies tal-istatistika',
    'category.statistics.description': 'Jintużaw biex jitkejjel kemm u kif is-sit web jinżar u jintuża.',
    'category.statistics.descriptionExempt':
      'Jintużaw biex titkejjel l-udjenza tas-sit web, taħt eżenzjoni mill-kunsens għall-kejl tal-udjenza.',
    'category.marketing.label': 'Cookies tal-kummerċjalizzazzjoni',
    'category.marketing.description': 'Jintużaw biex jintgħażlu, jintwerew u jitkejlu r-reklami.',
    'category.media.label': 'Kontenut inkorporat',
    'category.media.description': 'Jiġu ma’ kontenut inkorporat fil-paġni, bħal vidjows, mapep jew posts.',
    'category.unclassified.label': 'Cookies mhux klassifikati',
    'category.unclassified.description': 'Għadhom ma tqiegħdu fl-ebda kategorija.',

    'consent.exempt': 'Il-kunsens tiegħek ma jintalabx għal dawn il-cookies.',
    'consent.optIn': 'Dawn il-cookies jintużaw biss jekk tagħti l-kunsens tiegħek.',
    'consent.optOut': 'Dawn il-cookies jintużaw sakemm ma toġġezzjonax.',
    'consent.notice':
      'Hawnhekk tingħata informazzjoni dwar dawn il-cookies; ma tintalab l-ebda għażla minnek.',
    'consent.exemptFor': 'Il-kunsens tiegħek ma jintalabx għal: {names}.',
    'consent.optInFor': 'Jintużaw biss jekk tagħti l-kunsens tiegħek: {names}.',
    'consent.optOutFor': 'Jintużaw sakemm ma toġġezzjonax: {names}.',
    'consent.noticeFor':
      'Hawnhekk tingħata informazzjoni, u ma tintalab l-ebda għażla minnek, dwar: {names}.',
    'consent.mandatory': 'Ma jistgħux jiġu rrifjutati fuq dan is-sit web.',
    'consent.ground': 'Raġuni ddikjarata għall-eżenzjoni: {ground}.',
    'consent.grounds': 'Raġunijiet iddikjarati għall-eżenzjoni:',

    'ground.transmission': 'it-trażmissjoni ta’ komunikazzjoni fuq netwerk',
    'ground.user-input': 'iż-żamma ta’ dak li ddaħħal jew tagħżel waqt iż-żjara tiegħek',
    'ground.authentication': 'ir-rikonoxximent tiegħek wara li tilloggja',
    'ground.user-security': 'is-sigurtà tas-servizz li tlabt',
    'ground.media-player': 'id-daqq ta’ awdjo jew vidjow li tlabt',
    'ground.load-balancing': 'it-tqassim tal-piż bejn is-servers',
    'ground.ui-customisation': 'l-użu tal-lingwa jew tal-wirja li għażilt',
    'ground.social-plugin-member': 'il-qsim ta’ kontenut, għall-membri llogjati ta’ netwerk soċjali',
    'ground.consent-record': 'iż-żamma tal-għażla tiegħek dwar il-cookies',
    'ground.audience-measurement': 'il-kejl tal-udjenza tas-sit web',
    'ground.appearance': 'l-adattament tad-dehra jew tat-tħaddim tas-sit web għall-preferenzi tiegħek',
    'ground.metered-access': 'l-għadd tal-aċċess b’xejn għal kontenut bi ħlas',
    'ground.emergency': 'il-lokalizzazzjoni tiegħek meta titlob għajnuna ta’ emerġenza',
    'ground.other': 'raġuni oħra',

    'legalBasis.sentence': 'Bażi legali: {basis}.',
    'legalBasis.consent': 'kunsens',
    'legalBasis.legitimate-interest': 'interessi leġittimi',
    'legalBasis.contract': 'twettiq ta’ kuntratt',
    'legalBasis.legal-obligation': 'twettiq ta’ obbligu legali',
    'legalBasis.public-interest': 'twettiq ta’ kompitu li jsir fl-interess pubbliku',
    'legalBasis.vital-interest': 'protezzjoni tal-interessi vitali',

    'service.saleOrShare':
      'Informazzjoni personali tinbiegħ jew tinqasam, fis-sens li l-liġi ta’ California tagħti lil dawn il-kliem.',
    'service.sensitiveData': 'Tiġi pproċessata data sensittiva.',
    'audience.anonymous': 'Issir biss statistika anonima.',
    'audience.aggregated': 'Iċ-ċifri huma aggregati.',
    'audience.ipMasked': 'L-indirizz IP jitqassar qabel ma jintuża.',
    'audience.ownUseOnly': 'L-istatistika sservi biss lill-pubblikatur ta’ dan is-sit web.',
    'audience.notCrossMatched': 'Id-data ma tingħaqadx ma’ data oħra u ma ssegwikx fuq siti web oħra.',
    'audience.objection': 'Tista’ toġġezzjona hawn: {link}',

    'notDone.thirdParties': 'L-ebda parti terza ma tista’ taqra dawn il-cookies.',
    'notDone.sale':
      'L-ebda servizz fuq dan is-sit web ma jbigħ u lanqas ma jaqsam informazzjoni personali, fis-sens li l-liġi ta’ California tagħti lil dawn il-kliem.',
    'notDone.sensitiveData': 'L-ebda servizz fuq dan is-sit web ma jipproċessa data sensittiva.',

    'recipients.intro':
      'Dawn l-organizzazzjonijiet jagħtu servizzi fuq dan is-sit web jew jistgħu jaqraw il-cookies tiegħu:',
    'recipients.role': 'Rwol: {role}.',
    'recipients.reads': 'Tista’ taqra: {names}.',
    'recipients.country': 'Pajjiż: {country}.',
    'recipients.countryOutside': 'Pajjiż: {country}, barra miż-Żona Ekonomika Ewropea.',
    'recipients.transfer':
      'Id-data tiġi ttrasferita lejn dan il-pajjiż: {country}. Salvagwardja: {safeguard}.',
    'recipients.transferDerogation':
      'Id-data tiġi ttrasferita lejn dan il-pajjiż: {country}. M’hemm l-ebda salvagwardja; it-trasferiment isir abbażi ta’ deroga għal sitwazzjonijiet speċifiċi (l-Artikolu\u00a049 tal-GDPR).',
    'recipients.transferPrivacyShield':
      'Id-data tiġi ttrasferita lejn dan il-pajjiż: {country}. Id-dikjarazzjoni ssemmi t-Tarka tal-Privatezza (Privacy Shield), li ġiet annullata fis-16\u00a0ta’ Lulju 2020 u ma għadha tipproteġi xejn.',
    'recipients.transferNone':
      'Id-data tiġi ttrasferita lejn dan il-pajjiż: {country}. M’hemm la deċiżjoni ta’ adegwatezza u lanqas salvagwardja xierqa.',
    'role.controller': 'kontrollur',
    'role.processor': 'proċessur',
    'role.joint-controller': 'kontrollur konġunt',
    'safeguard.adequacy': 'deċiżjoni ta’ adegwatezza',
    'safeguard.dpf': 'Qafas dwar il-Privatezza tad-Data (Data Privacy Framework)',
    'safeguard.scc': 'klawżoli kuntrattwali standard',
    'safeguard.bcr': 'regoli korporattivi vinkolanti',

    'choice.optIn':
      'Il-cookies li jeħtieġu l-kunsens tiegħek jintużaw biss wara li taċċettahom. Tista’ tirrifjuta.',
    'choice.byCategory': 'Tagħżel kategorija b’kategorija.',
    'choice.byService': 'Tagħżel servizz b’servizz.',
    'choice.withdrawControl':
      'Tista’ tbiddel l-għażla tiegħek jew tirtira l-kunsens tiegħek fi kwalunkwe ħin permezz ta’ “{control}”.',
    'choice.withdrawUrl':
      'Tista’ tbiddel l-għażla tiegħek jew tirtira l-kunsens tiegħek fi kwalunkwe ħin f’din il-paġna: {link}',
    'choice.withdrawBoth':
      'Tista’ tbiddel l-għażla tiegħek jew tirtira l-kunsens tiegħek fi kwalunkwe ħin permezz ta’ “{control}” jew f’din il-paġna: {link}',
    'choice.optOut': 'Tista’ toġġezzjona f’din il-paġna: {link}',
    'choice.optOutControl': 'Tista’ toġġezzjona fi kwalunkwe ħin permezz ta’ “{control}”.',
    'choice.gpc':
      'Jekk il-brawżer tiegħek jibgħat is-sinjal Global Privacy Control, dan jgħodd bħala oġġezzjoni tiegħek għall-bejgħ u għall-qsim tal-informazzjoni personali tiegħek.',
    'choice.kept': 'Kemm idum jinżamm dak li għażilt: {duration}.',
    'choice.keptGranted': 'Kemm idum jinżamm il-kunsens tiegħek: {duration}.',
    'choice.keptDenied': 'Kemm idum jinżamm ir-rifjut tiegħek: {duration}.',
    'choice.again': 'Wara dan tista’ terġa’ tiġi mistoqsi.',
    'choice.storedIn': 'L-għażla tiegħek tinżamm hawn: {names}.',
    'choice.record': 'Kif jiġi rreġistrat il-kunsens tiegħek: {record}',

    'refusing.optIn':
      'Jekk tirrifjuta, il-cookies li jeħtieġu l-kunsens tiegħek la jinħażnu u lanqas jinqraw. Dan jgħodd għal: {categories}.',
    'refusing.optOut': 'Jekk toġġezzjona, dawn il-cookies ma jibqgħux jintużaw: {categories}.',
    'refusing.effect':
      'Dak li jiddependi minnhom, kif deskritt hawn fuq, jista’ mbagħad ma jkunx disponibbli.',
    'refusing.remaining': 'Il-cookies li għalihom ma jintalabx kunsens jibqgħu jintużaw: {categories}.',

    'browsers.intro':
      'Tista’ tara, timblokka u tħassar il-cookies fis-settings tal-brawżer tiegħek. Il-produttur tiegħu jispjega kif:',
    'browsers.storage':
      'Jekk hemmhekk tħassar id-data ta’ sit web, jitħassar ukoll dak li s-sit ikun ħażen fil-brawżer mhux bħala cookies.',
    'browsers.necessary':
      'Jekk timblokka l-cookies meħtieġa, partijiet mis-sit web jistgħu ma jibqgħux jaħdmu.',

    'link.privacyPolicy': 'politika tal-privatezza',
    'link.optOut': 'rifjut',

    'contact.controller': 'Kontrollur',
    'contact.address': 'Indirizz',
    'contact.country': 'Pajjiż',
    'contact.email': 'Posta elettronika',
    'contact.phone': 'Telefown',
    'contact.website': 'Sit web',
    'contact.dpo': 'Uffiċjal tal-protezzjoni tad-data',
    'contact.authority': 'Awtorità superviżorja li tista’ tressaq ilment quddiemha',
    'contact.privacyPolicy': 'Politika tal-privatezza',

    'dates.effective': 'Tapplika minn',
    'dates.reviewed': 'L-aħħar tqabbil mas-sit web',
    'dates.version': 'Verżjoni',
    'dates.changesNotice': 'Kif jitħabbar it-tibdil',
    'dates.generation': 'Ġenerazzjoni tal-mistoqsija dwar il-kunsens',

    'table.caption': 'Lista: {category}',
    'table.noProvider': 'Fornitur mhux iddikjarat',
    'column.provider': 'Fornitur',
    'column.service': 'Servizz',
    'column.place': 'post',
    'column.name': 'Isem',
    'column.purpose': 'Skop',
    'column.lifetime': 'Kemm iddum',
    'column.party': 'L-ewwel parti jew parti terza',
    'column.storage': 'Tip',
    'column.domain': 'Dominju',
    'column.shared': 'Min jista’ jaqraha',
    'column.consent': 'Kunsens',

    'type.cookie': 'cookie',
    'type.localStorage': 'ħażna lokali',
    'type.sessionStorage': 'ħażna tas-sessjoni',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'ħażna tal-cache',
    'type.pixel': 'pixel',
    'type.sdk': 'SDK',
    'party.first': 'l-ewwel parti',
    'party.third': 'parti terza',
    'shared.nobody': 'ħadd ieħor',
    'requirement.exempt': 'ma jintalabx',
    'requirement.opt-in': 'jintalab minn qabel',
    'requirement.opt-out': 'tintuża sakemm ma toġġezzjonax',
    'requirement.notice': 'informazzjoni biss',
    'status.deprecated': 'qed titneħħa',
    'item.sites': 'Fuq dawn biss: {sites}.',
    'item.dataRetention': 'Kemm iddum tinżamm id-data miġbura: {duration}',

    'lifetime.session': 'sakemm jingħalaq il-brawżer',
    'lifetime.sessionTab': 'sakemm tingħalaq it-tab',
    'lifetime.persistent': 'mingħajr data ta’ tmiem (sakemm titħassar)',
    'lifetime.varies': 'ivarja',
    'lifetime.event': 'sa ċertu avveniment',
    'lifetime.unknown': 'mhux iddikjarat',
    'lifetime.upTo': 'mhux aktar minn {duration}',
    'lifetime.range': '{from} – {to}',
    'lifetime.rolling': '{lifetime}, imġedda ma’ kull żjara',

    'register.intro':
      'Dak li jinħażen jew jinqara mingħajr ma jintalab kunsens, bir-raġuni li l-pubblikatur jiddikjara għal kull entrata.',
    'register.asOf': 'Is-sitwazzjoni f’din id-data: {date}.',
    'register.empty': 'L-ebda entrata mhi ddikjarata eżentata mill-kunsens.',
    'register.ground': 'Raġuni',
    'register.reason': 'Spjegazzjoni',
    'register.jurisdictions': 'Invokata għal',
    'register.reference': 'Referenza',
    'register.reviewed': 'L-aħħar eżami',
    'register.reviewBy': 'L-eżami li jmiss',
    'register.owner': 'Responsabbli',
    'register.everywhere': 'kullimkien',
    'register.noGround': 'mhux iddikjarata',
    'register.overdue': 'għadda ż-żmien',
    'jurisdiction.us-ca': 'California',
    'jurisdiction.ca-qc': 'Québec',
    'jurisdiction.eu-draft': 'l-Unjoni Ewropea (abbozz ta’ liġi)',

    'changes.none': 'M’hemm l-ebda tibdil irreġistrat.',
    'changes.first': 'L-ewwel stat irreġistrat.',
    'changes.generation': 'Ġenerazzjoni {generation}, {date}',
    'changes.material': 'Tibdil li jitlob għażla ġdida',
    'changes.notable': 'Tibdil ieħor li tajjeb tkun taf bih',
    'changes.editorial': 'Tibdil fil-kliem jew fil-preżentazzjoni',
    'changes.units': 'Qed terġa’ tiġi mistoqsi dwar: {units}.',

    'change.consent-unit-changed':
      '{subject}: l-għażliet issa jsiru skont il-kategorija minflok skont is-servizz, jew bil-maqlub',
    'change.category-added': '{subject}: kategorija miżjuda',
    'change.service-added': '{subject}: servizz miżjud',
    'change.purpose-id-added': '{subject}: skopijiet miżjuda',
    'change.transfer-added': '{subject}: id-data tiġi ttrasferita lejn pajjiż ieħor ukoll',
    'change.transfer-safeguard-lost': '{subject}: trasferiment ta’ data tilef is-salvagwardja tiegħu',
    'change.item-added': '{subject}: żieda',
    'change.item-activated': '{subject}: issa jintuża',
    'change.item-moved': '{subject}: imċaqlaq għal għażla oħra',
    'change.lifetime-longer': '{subject}: idum aktar',
    'change.rolling-started': '{subject}: issa jiġġedded ma’ kull żjara',
    'change.retention-longer': '{subject}: id-data miġbura tinżamm għal aktar żmien',
    'change.storage-wider': '{subject}: maħżun b’mod aktar dejjiemi jew aktar estensiv',
    'change.category-wider': '{subject}: użu usa’',
    'change.provider-added': '{subject}: fornitur miżjud',
    'change.recipient-added': '{subject}: riċevitur wieħed aktar',
    'change.pattern-wider': '{subject}: ikopri aktar ismijiet',
    'change.domain-wider': '{subject}: jista’ jinqara fuq aktar dominji',
    'change.partitioned-dropped': '{subject}: ma għadux jinżamm separat għal kull sit web',
    'change.party-third': '{subject}: issa jappartjeni lid-dominju ta’ parti terza',
    'change.sale-or-share-started': '{subject}: l-informazzjoni personali issa tinbiegħ jew tinqasam',
    'change.sensitive-data-started': '{subject}: issa tiġi pproċessata data sensittiva',
    'change.exemption-dropped': '{subject}: ma għadux eżentat mill-kunsens',
    'change.consent-opt-in': '{subject}: il-kunsens tiegħek issa jintalab minn qabel',
    'change.category-removed': '{subject}: kategorija mneħħija',
    'change.service-removed': '{subject}: servizz imneħħi',
    'change.purpose-id-removed': '{subject}: skopijiet imneħħija',
    'change.transfer-removed': '{subject}: id-data ma għadhiex tiġi ttrasferita lejn wieħed mill-pajjiżi',
    'change.item-removed': '{subject}: tneħħija',
    'change.item-deactivated': '{subject}: ma għadux jintuża',
    'change.lifetime-shorter': '{subject}: idum inqas',
    'change.rolling-stopped': '{subject}: ma għadux jiġġedded ma’ kull żjara',
    'change.retention-shorter': '{subject}: id-data miġbura tinżamm għal inqas żmien',
    'change.storage-narrower': '{subject}: maħżun b’mod inqas dejjiemi jew inqas estensiv',
    'change.category-narrower': '{subject}: użu idjaq',
    'change.provider-removed': '{subject}: fornitur imneħħi',
    'change.recipient-removed': '{subject}: riċevitur wieħed inqas',
    'change.pattern-narrower': '{subject}: ikopri inqas ismijiet',
    'change.domain-narrower': '{subject}: jista’ jinqara fuq inqas dominji',
    'change.partitioned-added': '{subject}: issa jinżamm separat għal kull sit web',
    'change.party-first': '{subject}: issa jappartjeni lid-dominju tas-sit web stess',
    'change.sale-or-share-stopped':
      '{subject}: l-informazzjoni personali la għadha tinbiegħ u lanqas tinqasam',
    'change.sensitive-data-stopped': '{subject}: id-data sensittiva ma għadhiex tiġi pproċessata',
    'change.exemption-gained': '{subject}: issa eżentat mill-kunsens',
    'change.consent-changed': '{subject}: inbidel dak li jintalab minnek',
    'change.purpose-changed': '{subject}: l-iskop huwa deskritt b’mod ieħor',
    'change.condition-changed': '{subject}: inbidlet il-kundizzjoni tal-użu',
    'change.ground-changed': '{subject}: inbidlet ir-raġuni għall-eżenzjoni',
    'change.legal-basis-changed': '{subject}: inbidlet il-bażi legali',
    'change.surfaces-changed': '{subject}: inbidlu l-postijiet tal-użu',
    'change.country-changed': '{subject}: inbidel il-pajjiż',
    'change.role-changed': '{subject}: inbidel ir-rwol',
    'change.item-renamed': '{subject}: inbidel l-isem',
    'change.service-renamed': '{subject}: inbidel isem is-servizz',
    'change.category-renamed': '{subject}: inbidel isem il-kategorija',
    'change.provider-renamed': '{subject}: inbidel isem il-fornitur',
    'change.name-changed': '{subject}: inbidel l-isem tekniku',
    'change.safeguard-changed': '{subject}: salvagwardja oħra għal trasferiment ta’ data',
    'change.translation-changed': '{subject}: inbidlet it-traduzzjoni',
    'change.label-changed': '{subject}: inbidel l-isem jew id-deskrizzjoni',
    'change.order-changed': '{subject}: inbidel il-post fil-lista',
    'change.details-changed': '{subject}: inbidlu d-dettalji',
    'change.provider-defined': '{subject}: issa deskritt bħala fornitur',
    'change.provider-dropped': '{subject}: ma għadux deskritt bħala fornitur',
    'change.locales-changed': '{subject}: inbidlu l-lingwi tal-paġna',
    'change.jurisdictions-changed': '{subject}: inbidlu s-sistemi legali kkunsidrati',
    'change.site-changed': '{subject}: inbidlu l-isem, l-indirizzi jew id-dettalji ta’ kuntatt tas-sit web',
    'change.policy-changed': '{subject}: inbidlu d-dati, il-verżjoni jew l-avviż tal-politika',
    'change.consent-settings-changed': '{subject}: inbidel kif l-għażla tinżamm jew tiġi rtirata',
    'change.labels-changed': '{subject}: inbidel il-kliem tal-paġna',
    'change.other': '{subject}: tibdil',
  },
}

export default mt
