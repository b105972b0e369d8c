import type { Locale } from '../locale/locale.ts'

/**
 * Irish. Terms follow the usage of An Coimisiún um Chosaint Sonraí (fianán, toiliú, toiliú a tharraingt siar, údarás
 * maoirseachta), regulation 5 of the Rialacháin ePríobháideachais (I.R. Uimh. 336 de 2011), the terminology database
 * téarma.ie (fianán céadpháirtí, fianán tríú páirtí, brabhsálaí) and the Irish text of Regulation (EU) 2016/679
 * (rialaitheoir, próiseálaí, rialaitheoir comhpháirteach, leasanna dlisteanacha, coimircí iomchuí). "Suíomh gréasáin" is
 * the site, "leathanach" this page.
 * Article 13(1) of the Regulation was read beside it on 2026-11-28; the rest is from knowledge.
 */
const ga: Locale = {
  tag: 'ga',
  dir: 'ltr',
  // CLDR has abbreviations: "bl", "scht", "u", "nóim", "soic".
  durations: {
    year: {
      one: '{n} bhliain',
      two: '{n} bhliain',
      few: '{n} bliana',
      many: '{n} mbliana',
      other: '{n} bliain',
    },
    week: {
      one: '{n} seachtain',
      two: '{n} sheachtain',
      few: '{n} seachtaine',
      many: '{n} seachtaine',
      other: '{n} seachtain',
    },
    hour: {
      one: '{n} uair',
      two: '{n} uair',
      few: '{n} huaire',
      many: '{n} n-uaire',
      other: '{n} uair',
    },
    minute: {
      one: '{n} nóiméad',
      two: '{n} nóiméad',
      few: '{n} nóiméad',
      many: '{n} nóiméad',
      other: '{n} nóiméad',
    },
    second: {
      one: '{n} soicind',
      two: '{n} shoicind',
      few: '{n} shoicind',
      many: '{n} soicind',
      other: '{n} soicind',
    },
  },
  messages: {
    'format.labelled': '{label}: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Beartas fianán – {site}',
    'title.charterOther': 'Beartas maidir le fianáin agus teicneolaíochtaí comhchosúla – {site}',
    'title.table': 'Na fianáin a úsáidtear – {site}',
    'title.register': 'Clár na ndíolúintí ón toiliú – {site}',
    'title.changes': 'Athruithe ar úsáid na bhfianán – {site}',

    'heading.scope': 'Na suíomhanna gréasáin a chumhdaítear ar an leathanach seo',
    'heading.definition': 'Cad is fianán ann?',
    'heading.definitionOther': 'Cad is fianáin agus teicneolaíochtaí comhchosúla ann?',
    'heading.kinds': 'Na cineálacha fianán a úsáidtear',
    'heading.notDone': 'Nithe nach ndéantar',
    'heading.recipients': 'Cé a fhaigheann sonraí, agus cén áit',
    'heading.choice': 'Conas rogha a dhéanamh agus conas í a athrú',
    'heading.refusing': 'Cad a athraíonn má dhiúltaíonn tú',
    'heading.browsers': 'Socruithe do bhrabhsálaí',
    'heading.providerLinks': 'Leathanaigh na soláthraithe féin',
    'heading.contact': 'Teagmháil',
    'heading.dates': 'Dátaí agus athruithe',

    'scope.one':
      'Tugtar cur síos ar an leathanach seo ar na fianáin a úsáidtear ar an suíomh gréasáin {site} ({address}).',
    'scope.several':
      'Tugtar cur síos ar an leathanach seo ar na fianáin a úsáidtear ar an suíomh gréasáin {site}, ag na seoltaí seo:',
    'scope.none': 'Níl aon fhianán dearbhaithe don suíomh gréasáin {site}.',

    'definition.cookie':
      'Comhad beag is ea fianán a stórálann suíomh gréasáin a dtugann tú cuairt air, nó seirbhís a úsáideann an suíomh sin, ar do ghléas (ríomhaire, guthán, táibléad) trí do bhrabhsálaí, agus ar féidir leo é a léamh arís ina dhiaidh sin.',
    'definition.other': 'Ar an leathanach seo, cuimsíonn an focal “fianáin” na teicneolaíochtaí seo freisin:',
    'definition.localStorage':
      'Is éard is stóráil logánta ann spás sa bhrabhsálaí ina gcoinníonn suíomh gréasáin sonraí go dtí go scriostar iad.',
    'definition.sessionStorage':
      'Is éard is stóráil seisiúin ann spás sa bhrabhsálaí ina gcoinníonn suíomh gréasáin sonraí go dtí go ndúnann tú an cluaisín.',
    'definition.indexedDB':
      'Is éard is IndexedDB ann bunachar sonraí sa bhrabhsálaí ina gcoinníonn suíomh gréasáin sonraí go dtí go scriostar iad.',
    'definition.cacheStorage':
      'I stóráil taisce, coinnítear cóipeanna de leathanaigh, d’íomhánna agus de chomhaid eile sa bhrabhsálaí go dtí go scriostar iad.',
    'definition.pixel':
      'Is éard is picteilín ann íomhá bheag, dofheicthe go minic, a chuireann in iúl don fhreastalaí, nuair a lódáiltear í, gur taispeánadh leathanach.',
    'definition.sdk':
      'Is éard is SDK (fearas forbartha bogearraí) ann cód ríomhchláir ó dhéantóir eile, atá ionsuite in aip, agus ar féidir leis faisnéis a stóráil ar an ngléas nó a léamh ann.',

    'kinds.purpose': 'De réir a gcuspóra: {categories}.',
    'kinds.first':
      'Baineann fianáin chéadpháirtí le fearann an tsuímh ghréasáin a bhfuil tú ag tabhairt cuairt air.',
    'kinds.third':
      'Baineann fianáin tríú páirtí le fearann seachas fearann an tsuímh ghréasáin a bhfuil tú ag tabhairt cuairt air, mar shampla fearann soláthraí a n-úsáideann an suíomh a sheirbhís.',
    'kinds.session': 'Scriostar fianáin seisiúin nuair a dhúnann tú do bhrabhsálaí.',
    'kinds.persistent':
      'Fanann fianáin bhuana ar do ghléas tar éis duit do bhrabhsálaí a dhúnadh, go dtí go dtagann deireadh lena dtréimhse nó go scriosann tú iad.',

    'category.necessary.label': 'Fianáin riachtanacha',
    'category.necessary.description':
      'Úsáidtear iad chun an suíomh gréasáin a chur ag obair nó chun seirbhís a d’iarr tú a sholáthar.',
    'category.preferences.label': 'Fianáin sainroghanna',
    'category.preferences.description':
      'Cuimhníonn siad ar an gcuma is mian leat a bheith ar an suíomh gréasáin nó ar an gcaoi ar mian leat go n-oibreodh sé.',
    'category.statistics.label': 'Fianáin staidrimh',
    'category.statistics.description':
      'Úsáidtear iad chun cuairteanna ar an suíomh gréasáin agus úsáid an tsuímh a thomhas.',
    'category.statistics.descriptionExempt':
      'Úsáidtear iad chun lucht féachana an tsuímh ghréasáin a thomhas, faoi dhíolúine ón toiliú maidir le tomhas lucht féachana.',
    'category.marketing.label': 'Fianáin mhargaíochta',
    'category.marketing.description': 'Úsáidtear iad chun fógraíocht a roghnú, a thaispeáint agus a thomhas.',
    'category.media.label': 'Ábhar leabaithe',
    'category.media.description':
      'Tagann siad le hábhar atá leabaithe sna leathanaigh, amhail físeáin, léarscáileanna nó postálacha.',
    'category.unclassified.label': 'Fianáin gan aicmiú',
    'category.unclassified.description': 'Níor cuireadh in aon chatagóir fós iad.',

    'consent.exempt': 'Ní iarrtar do thoiliú i leith na bhfianán seo.',
    'consent.optIn': 'Ní úsáidtear na fianáin seo ach amháin má thoilíonn tú.',
    'consent.optOut': 'Úsáidtear na fianáin seo mura ndéanann tú agóid.',
    'consent.notice': 'Cuirtear na fianáin seo in iúl duit anseo; ní iarrtar aon rogha ort.',
    'consent.exemptFor': 'Ní iarrtar do thoiliú ina leith seo: {names}.',
    'consent.optInFor': 'Ní úsáidtear iad seo ach amháin má thoilíonn tú: {names}.',
    'consent.optOutFor': 'Úsáidtear iad seo mura ndéanann tú agóid: {names}.',
    'consent.noticeFor': 'Cuirtear iad seo in iúl duit anseo, agus ní iarrtar aon rogha ort: {names}.',
    'consent.mandatory': 'Ní féidir iad a dhiúltú ar an suíomh gréasáin seo.',
    'consent.ground': 'Foras a luaitear leis an díolúine: {ground}.',
    'consent.grounds': 'Forais a luaitear leis an díolúine:',

    'ground.transmission': 'cumarsáid a tharchur thar líonra',
    'ground.user-input': 'cuimhneamh ar a gcuireann tú isteach nó ar a roghnaíonn tú le linn do chuairte',
    'ground.authentication': 'tú a aithint tar éis duit síniú isteach',
    'ground.user-security': 'slándáil na seirbhíse a d’iarr tú',
    'ground.media-player': 'fuaim nó físeán a d’iarr tú a sheinm',
    'ground.load-balancing': 'an t-ualach a roinnt idir freastalaithe',
    'ground.ui-customisation': 'an teanga nó an taispeáint a roghnaigh tú a chur i bhfeidhm',
    'ground.social-plugin-member': 'ábhar a roinnt, do bhaill de líonra sóisialta atá sínithe isteach',
    'ground.consent-record': 'cuimhneamh ar do rogha maidir le fianáin',
    'ground.audience-measurement': 'lucht féachana an tsuímh ghréasáin a thomhas',
    'ground.appearance': 'cuma nó oibriú an tsuímh ghréasáin a chur in oiriúint do do shainroghanna',
    'ground.metered-access': 'rochtain saor in aisce ar ábhar íoctha a chomhaireamh',
    'ground.emergency': 'tú a aimsiú nuair a iarrann tú cabhair éigeandála',
    'ground.other': 'foras eile',

    'legalBasis.sentence': 'Bunús dlí: {basis}.',
    'legalBasis.consent': 'toiliú',
    'legalBasis.legitimate-interest': 'leasanna dlisteanacha',
    'legalBasis.contract': 'conradh a chomhlíonadh',
    'legalBasis.legal-obligation': 'oibleagáid dhlíthiúil a chomhlíonadh',
    'legalBasis.public-interest': 'cúram a dhéantar ar mhaithe le leas an phobail a chur i gcrích',
    'legalBasis.vital-interest': 'leasanna ríthábhachtacha a chosaint',

    'service.saleOrShare':
      'Díoltar nó roinntear faisnéis phearsanta, sa chiall a thugtar do na focail sin i ndlí California.',
    'service.sensitiveData': 'Próiseáiltear sonraí íogaire.',
    'audience.anonymous': 'Ní dhéantar ach staidreamh anaithnid.',
    'audience.aggregated': 'Tá na figiúirí comhiomlánaithe.',
    'audience.ipMasked': 'Giorraítear an seoladh IP sula n-úsáidtear é.',
    'audience.ownUseOnly': 'Is d’fhoilsitheoir an tsuímh ghréasáin seo amháin an staidreamh.',
    'audience.notCrossMatched':
      'Ní chuirtear na sonraí le chéile le sonraí eile agus ní leantar thú leo ar shuíomhanna gréasáin eile.',
    'audience.objection': 'Is féidir leat agóid a dhéanamh anseo: {link}',

    'notDone.thirdParties': 'Ní féidir le haon tríú páirtí na fianáin seo a léamh.',
    'notDone.sale':
      'Ní dhíolann ná ní roinneann aon seirbhís ar an suíomh gréasáin seo faisnéis phearsanta, sa chiall a thugtar do na focail sin i ndlí California.',
    'notDone.sensitiveData': 'Ní phróiseálann aon seirbhís ar an suíomh gréasáin seo sonraí íogaire.',

    'recipients.intro':
      'Soláthraíonn na heagraíochtaí seo seirbhísí ar an suíomh gréasáin seo nó is féidir leo a fhianáin a léamh:',
    'recipients.role': 'Ról: {role}.',
    'recipients.reads': 'In ann iad seo a léamh: {names}.',
    'recipients.country': 'Tír: {country}.',
    'recipients.countryOutside': 'Tír: {country}, lasmuigh den Limistéar Eorpach Eacnamaíoch.',
    'recipients.transfer': 'Aistrítear sonraí chuig an tír seo: {country}. Coimirce: {safeguard}.',
    'recipients.transferDerogation':
      'Aistrítear sonraí chuig an tír seo: {country}. Níl aon choimirce ann; táthar ag brath ar mhaolú i gcás sonrach (Airteagal\u00a049 den RGCS).',
    'recipients.transferPrivacyShield':
      'Aistrítear sonraí chuig an tír seo: {country}. Luaitear sa dearbhú an Sciath Phríobháideachta (Privacy Shield), a cuireadh ar neamhní an 16\u00a0Iúil 2020 agus nach gcosnaíonn aon rud a thuilleadh.',
    'recipients.transferNone':
      'Aistrítear sonraí chuig an tír seo: {country}. Níl cinneadh leordhóthanachta ná coimirce iomchuí ann.',
    'role.controller': 'rialaitheoir',
    'role.processor': 'próiseálaí',
    'role.joint-controller': 'rialaitheoir comhpháirteach',
    'safeguard.adequacy': 'cinneadh leordhóthanachta',
    'safeguard.dpf': 'an Creat um Príobháideachas Sonraí (Data Privacy Framework)',
    'safeguard.scc': 'clásail chonarthacha chaighdeánacha',
    'safeguard.bcr': 'rialacha corparáideacha ceangailteacha',

    'choice.optIn':
      'Ní úsáidtear fianáin a dteastaíonn do thoiliú ina leith ach tar éis duit glacadh leo. Is féidir leat diúltú.',
    'choice.byCategory': 'Déanann tú rogha de réir catagóire.',
    'choice.byService': 'Déanann tú rogha de réir seirbhíse.',
    'choice.withdrawControl':
      'Is féidir leat do rogha a athrú nó do thoiliú a tharraingt siar am ar bith le “{control}”.',
    'choice.withdrawUrl':
      'Is féidir leat do rogha a athrú nó do thoiliú a tharraingt siar am ar bith ar an leathanach seo: {link}',
    'choice.withdrawBoth':
      'Is féidir leat do rogha a athrú nó do thoiliú a tharraingt siar am ar bith le “{control}” nó ar an leathanach seo: {link}',
    'choice.optOut': 'Is féidir leat agóid a dhéanamh ar an leathanach seo: {link}',
    'choice.optOutControl': 'Is féidir leat agóid a dhéanamh am ar bith le “{control}”.',
    'choice.gpc':
      'Má sheolann do bhrabhsálaí an comhartha Global Privacy Control, glactar leis mar agóid uait i gcoinne d’fhaisnéis phearsanta a dhíol agus a roinnt.',
    'choice.kept': 'An fad a choinnítear do rogha: {duration}.',
    'choice.keptGranted': 'An fad a choinnítear do thoiliú: {duration}.',
    'choice.keptDenied': 'An fad a choinnítear do dhiúltú: {duration}.',
    'choice.again': 'Ina dhiaidh sin, féadfar an cheist a chur ort arís.',
    'choice.storedIn': 'Coinnítear do rogha i gcuimhne anseo: {names}.',
    'choice.record': 'Conas a thaifeadtar do thoiliú: {record}',

    'refusing.optIn':
      'Má dhiúltaíonn tú, ní stóráiltear ná ní léitear fianáin a dteastaíonn do thoiliú ina leith. Baineann sé sin leo seo: {categories}.',
    'refusing.optOut': 'Má dhéanann tú agóid, ní úsáidtear na fianáin seo a thuilleadh: {categories}.',
    'refusing.effect':
      'D’fhéadfadh sé nach mbeidh fáil ansin ar a bhfuil ag brath orthu, mar a bhfuil cur síos air thuas.',
    'refusing.remaining': 'Úsáidtear i gcónaí fianáin nach n-iarrtar toiliú ina leith: {categories}.',

    'browsers.intro':
      'Is féidir leat fianáin a fheiceáil, a bhlocáil agus a scriosadh i socruithe do bhrabhsálaí. Míníonn a dhéantóir conas é sin a dhéanamh:',
    'browsers.storage':
      'Má scriosann tú sonraí suímh ghréasáin ansin, scriostar freisin an méid a stóráil an suíomh sin sa bhrabhsálaí ar bhealach seachas mar fhianáin.',
    'browsers.necessary':
      'Má bhlocálann tú fianáin riachtanacha, d’fhéadfadh sé nach n-oibreoidh codanna den suíomh gréasáin a thuilleadh.',

    'link.privacyPolicy': 'beartas príobháideachais',
    'link.optOut': 'diúltú',

    'contact.controller': 'Rialaitheoir',
    'contact.address': 'Seoladh',
    'contact.country': 'Tír',
    'contact.email': 'Ríomhphost',
    'contact.phone': 'Teileafón',
    'contact.website': 'Suíomh gréasáin',
    'contact.dpo': 'Oifigeach cosanta sonraí',
    'contact.authority': 'Údarás maoirseachta ar féidir leat gearán a dhéanamh leis',
    'contact.privacyPolicy': 'Beartas príobháideachais',

    'dates.effective': 'I bhfeidhm ón dáta seo',
    'dates.reviewed': 'Seiceáilte i gcoinne an tsuímh ghréasáin den uair dheireanach',
    'dates.version': 'Leagan',
    'dates.changesNotice': 'Conas a fhógraítear athruithe',
    'dates.generation': 'Glúin na ceiste faoi thoiliú',

    'table.caption': 'Liosta: {category}',
    'table.noProvider': 'Soláthraí gan lua',
    'column.provider': 'Soláthraí',
    'column.service': 'Seirbhís',
    'column.place': 'áit',
    'column.name': 'Ainm',
    'column.purpose': 'Cuspóir',
    'column.lifetime': 'Tréimhse',
    'column.party': 'Céadpháirtí nó tríú páirtí',
    'column.storage': 'Cineál',
    'column.domain': 'Fearann',
    'column.shared': 'Cé atá in ann é a léamh',
    'column.consent': 'Toiliú',

    'type.cookie': 'fianán',
    'type.localStorage': 'stóráil logánta',
    'type.sessionStorage': 'stóráil seisiúin',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'stóráil taisce',
    'type.pixel': 'picteilín',
    'type.sdk': 'SDK',
    'party.first': 'céadpháirtí',
    'party.third': 'tríú páirtí',
    'shared.nobody': 'níl aon duine eile',
    'requirement.exempt': 'ní iarrtar é',
    'requirement.opt-in': 'iarrtar ar dtús é',
    'requirement.opt-out': 'úsáidtear é mura ndéanann tú agóid',
    'requirement.notice': 'faisnéis amháin',
    'status.deprecated': 'á tharraingt siar',
    'item.sites': 'Ar na suíomhanna seo amháin: {sites}.',
    'item.dataRetention': 'An fad a choinnítear sonraí a bhailítear: {duration}',

    'lifetime.session': 'go dtí go ndúntar an brabhsálaí',
    'lifetime.sessionTab': 'go dtí go ndúntar an cluaisín',
    'lifetime.persistent': 'gan dáta deiridh (go dtí go scriostar é)',
    'lifetime.varies': 'éagsúil',
    'lifetime.event': 'go dtí teagmhas áirithe',
    'lifetime.unknown': 'gan lua',
    'lifetime.upTo': '{duration} ar a mhéad',
    'lifetime.range': '{from} – {to}',
    'lifetime.rolling': '{lifetime}, athnuaite le gach cuairt',

    'register.intro':
      'Na nithe a stóráiltear nó a léitear gan toiliú a iarraidh, mar aon leis an bhforas a luann an foilsitheoir le gach iontráil.',
    'register.asOf': 'An staid ar an dáta seo: {date}.',
    'register.empty': 'Níl aon iontráil dearbhaithe mar iontráil atá díolmhaithe ón toiliú.',
    'register.ground': 'Foras',
    'register.reason': 'Cúis',
    'register.jurisdictions': 'Á éileamh le haghaidh',
    'register.reference': 'Tagairt',
    'register.reviewed': 'An t-athbhreithniú is déanaí',
    'register.reviewBy': 'An chéad athbhreithniú eile',
    'register.owner': 'I bhfeighil',
    'register.everywhere': 'gach áit',
    'register.noGround': 'gan lua',
    'register.overdue': 'thar téarma',
    'jurisdiction.us-ca': 'California',
    'jurisdiction.ca-qc': 'Québec',
    'jurisdiction.eu-draft': 'An tAontas Eorpach (dréachtdlí)',

    'changes.none': 'Níl aon athrú taifeadta.',
    'changes.first': 'An chéad staid a taifeadadh.',
    'changes.generation': 'Glúin {generation}, {date}',
    'changes.material': 'Athruithe a éilíonn rogha nua',
    'changes.notable': 'Athruithe eile ar fiú a bheith ar an eolas fúthu',
    'changes.editorial': 'Athruithe ar fhoclaíocht nó ar chur i láthair',
    'changes.units': 'Cuirtear ceist ort arís fúthu seo: {units}.',

    'change.consent-unit-changed':
      '{subject}: déantar roghanna anois de réir catagóire in ionad de réir seirbhíse, nó a mhalairt',
    'change.category-added': '{subject}: catagóir curtha leis',
    'change.service-added': '{subject}: seirbhís curtha leis',
    'change.purpose-id-added': '{subject}: cuspóirí curtha leis',
    'change.transfer-added': '{subject}: aistrítear sonraí chuig tír amháin eile',
    'change.transfer-safeguard-lost': '{subject}: níl an choimirce ann a thuilleadh d’aistriú sonraí',
    'change.item-added': '{subject}: curtha leis an liosta',
    'change.item-activated': '{subject}: in úsáid anois',
    'change.item-moved': '{subject}: bogtha chuig rogha eile',
    'change.lifetime-longer': '{subject}: tréimhse níos faide',
    'change.rolling-started': '{subject}: athnuaite le gach cuairt anois',
    'change.retention-longer': '{subject}: coinnítear sonraí a bhailítear ar feadh tréimhse níos faide',
    'change.storage-wider': '{subject}: stóráilte ar bhealach níos buaine nó níos fairsinge',
    'change.category-wider': '{subject}: úsáid níos leithne',
    'change.provider-added': '{subject}: soláthraí curtha leis',
    'change.recipient-added': '{subject}: faighteoir amháin breise',
    'change.pattern-wider': '{subject}: cumhdaítear níos mó ainmneacha',
    'change.domain-wider': '{subject}: inléite ar níos mó fearann',
    'change.partitioned-dropped': '{subject}: gan a bheith scartha do gach suíomh gréasáin a thuilleadh',
    'change.party-third': '{subject}: baineann sé anois le fearann tríú páirtí',
    'change.sale-or-share-started': '{subject}: díoltar nó roinntear faisnéis phearsanta anois',
    'change.sensitive-data-started': '{subject}: próiseáiltear sonraí íogaire anois',
    'change.exemption-dropped': '{subject}: gan a bheith díolmhaithe ón toiliú a thuilleadh',
    'change.consent-opt-in': '{subject}: iarrtar do thoiliú ar dtús anois',
    'change.category-removed': '{subject}: catagóir bainte',
    'change.service-removed': '{subject}: seirbhís bainte',
    'change.purpose-id-removed': '{subject}: cuspóirí bainte',
    'change.transfer-removed': '{subject}: ní aistrítear sonraí chuig tír áirithe a thuilleadh',
    'change.item-removed': '{subject}: bainte den liosta',
    'change.item-deactivated': '{subject}: gan a bheith in úsáid a thuilleadh',
    'change.lifetime-shorter': '{subject}: tréimhse níos giorra',
    'change.rolling-stopped': '{subject}: gan a bheith athnuaite le gach cuairt a thuilleadh',
    'change.retention-shorter': '{subject}: coinnítear sonraí a bhailítear ar feadh tréimhse níos giorra',
    'change.storage-narrower': '{subject}: stóráilte ar bhealach nach bhfuil chomh buan nó chomh fairsing',
    'change.category-narrower': '{subject}: úsáid níos cúinge',
    'change.provider-removed': '{subject}: soláthraí bainte',
    'change.recipient-removed': '{subject}: faighteoir amháin níos lú',
    'change.pattern-narrower': '{subject}: cumhdaítear níos lú ainmneacha',
    'change.domain-narrower': '{subject}: inléite ar níos lú fearann',
    'change.partitioned-added': '{subject}: scartha anois do gach suíomh gréasáin',
    'change.party-first': '{subject}: baineann sé anois le fearann an tsuímh ghréasáin féin',
    'change.sale-or-share-stopped': '{subject}: ní dhíoltar ná ní roinntear faisnéis phearsanta a thuilleadh',
    'change.sensitive-data-stopped': '{subject}: ní phróiseáiltear sonraí íogaire a thuilleadh',
    'change.exemption-gained': '{subject}: díolmhaithe ón toiliú anois',
    'change.consent-changed': '{subject}: athrú ar an méid a iarrtar ort',
    'change.purpose-changed': '{subject}: cur síos eile ar an gcuspóir',
    'change.condition-changed': '{subject}: athrú ar an gcoinníoll úsáide',
    'change.ground-changed': '{subject}: athrú ar fhoras na díolúine',
    'change.legal-basis-changed': '{subject}: athrú ar an mbunús dlí',
    'change.surfaces-changed': '{subject}: athrú ar na háiteanna úsáide',
    'change.country-changed': '{subject}: athrú ar an tír',
    'change.role-changed': '{subject}: athrú ar an ról',
    'change.item-renamed': '{subject}: athainmnithe',
    'change.service-renamed': '{subject}: seirbhís athainmnithe',
    'change.category-renamed': '{subject}: catagóir athainmnithe',
    'change.provider-renamed': '{subject}: soláthraí athainmnithe',
    'change.name-changed': '{subject}: athrú ar an ainm teicniúil',
    'change.safeguard-changed': '{subject}: coimirce eile d’aistriú sonraí',
    'change.translation-changed': '{subject}: athrú ar an aistriúchán',
    'change.label-changed': '{subject}: athrú ar an ainm nó ar an gcur síos',
    'change.order-changed': '{subject}: athrú ar an áit sa liosta',
    'change.details-changed': '{subject}: athrú ar na mionsonraí',
    'change.provider-defined': '{subject}: cur síos anois air mar sholáthraí',
    'change.provider-dropped': '{subject}: gan cur síos air mar sholáthraí a thuilleadh',
    'change.locales-changed': '{subject}: athrú ar theangacha an leathanaigh',
    'change.jurisdictions-changed': '{subject}: athrú ar na córais dlí a cuireadh san áireamh',
    'change.site-changed':
      '{subject}: athrú ar ainm, ar sheoltaí nó ar shonraí teagmhála an tsuímh ghréasáin',
    'change.policy-changed': '{subject}: athrú ar dhátaí, ar leagan nó ar fhógra an bheartais',
    'change.consent-settings-changed':
      '{subject}: athrú ar an gcaoi a gcoinnítear nó a dtarraingítear siar an rogha',
    'change.labels-changed': '{subject}: athrú ar fhoclaíocht an leathanaigh',
    'change.other': '{subject}: athraithe',
  },
}

export default ga
