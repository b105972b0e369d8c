import type { Locale } from '../locale/locale.ts'

/**
 * Hungarian. Terms follow the wording of the Nemzeti Adatvédelmi és Információszabadság Hatóság on sütik (cookie-k), section
 * 155(4) of 2003. évi C. törvény az elektronikus hírközlésről and the Hungarian text of Regulation (EU) 2016/679 (adatkezelő,
 * adatfeldolgozó, közös adatkezelő, megfelelő garanciák, általános adatvédelmi kikötések, jogos érdek).
 * Names never take an article or a suffix: both would depend on their sounds. Dates end in a full stop,
 * so `register.asOf` has none.
 * From knowledge of these texts; they were not read beside it.
 */
const hu: Locale = {
  tag: 'hu',
  dir: 'ltr',
  messages: {
    'format.labelled': '{label}: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Tájékoztató a sütikről (cookie-król) – {site}',
    'title.charterOther': 'Tájékoztató a sütikről és a hasonló technológiákról – {site}',
    'title.table': 'Használt sütik – {site}',
    'title.register': 'Nyilvántartás a hozzájárulás alóli kivételekről – {site}',
    'title.changes': 'Változások a sütik használatában – {site}',

    'heading.scope': 'Mely webhelyekre vonatkozik ez az oldal',
    'heading.definition': 'Mi az a süti (cookie)?',
    'heading.definitionOther': 'Mik a sütik és a hasonló technológiák?',
    'heading.kinds': 'A használt sütik fajtái',
    'heading.notDone': 'Ami nem történik meg',
    'heading.recipients': 'Ki és hol kap adatokat',
    'heading.choice': 'Hogyan választhat, és hogyan gondolhatja meg magát',
    'heading.refusing': 'Mivel jár az elutasítás',
    'heading.browsers': 'A böngésző beállításai',
    'heading.providerLinks': 'A szolgáltatók saját oldalai',
    'heading.contact': 'Kapcsolat',
    'heading.dates': 'Dátumok és változások',

    'scope.one': 'Ez az oldal az itt használt sütiket ismerteti: {site} ({address}).',
    'scope.several': 'Ez az oldal az itt használt sütiket ismerteti: {site}, a következő címeken:',
    'scope.none': 'Ehhez a webhelyhez nincs bejelentett süti: {site}.',

    'definition.cookie':
      'A süti (cookie) olyan kis fájl, amelyet a felkeresett webhely vagy a webhely által használt szolgáltatás a böngésző útján az Ön eszközén (számítógépén, telefonján, táblagépén) tárol, és később újra elolvashat.',
    'definition.other': 'Ezen az oldalon a „sütik” szó a következő technológiákat is jelenti:',
    'definition.localStorage':
      'A helyi tárhely a böngésző olyan területe, ahol a webhely adatokat őriz, amíg azokat nem törlik.',
    'definition.sessionStorage':
      'A munkamenet-tárhely a böngésző olyan területe, ahol a webhely adatokat őriz, amíg Ön be nem zárja a lapot.',
    'definition.indexedDB':
      'Az IndexedDB a böngésző adatbázisa, amelyben a webhely adatokat őriz, amíg azokat nem törlik.',
    'definition.cacheStorage':
      'A gyorsítótár oldalak, képek és más fájlok másolatait őrzi a böngészőben azok törléséig.',
    'definition.pixel':
      'A képpont (pixel) egy kicsi, gyakran láthatatlan kép, amelynek betöltése jelzi egy kiszolgálónak, hogy egy oldal megjelent.',
    'definition.sdk':
      'Az SDK (szoftverfejlesztő készlet) egy másik fejlesztő alkalmazásba épített programkódja, amely információkat tárolhat az eszközön, vagy onnan információkat olvashat ki.',

    'kinds.purpose': 'A felhasználás célja szerint: {categories}.',
    'kinds.first': 'A saját (első féltől származó) sütik a felkeresett webhely tartományához tartoznak.',
    'kinds.third':
      'A harmadik féltől származó sütik nem a felkeresett webhely tartományához tartoznak, hanem például egy olyan szolgáltatóéhoz, amelynek szolgáltatását a webhely használja.',
    'kinds.session': 'A munkamenetsütik törlődnek, amikor Ön bezárja a böngészőt.',
    'kinds.persistent':
      'Az állandó sütik a böngésző bezárása után is az Ön eszközén maradnak, amíg az élettartamuk le nem jár, vagy Ön nem törli őket.',

    'category.necessary.label': 'Szükséges sütik',
    'category.necessary.description':
      'A webhely működéséhez vagy az Ön által kért szolgáltatás nyújtásához használatosak.',
    'category.preferences.label': 'Beállításokat tároló sütik',
    'category.preferences.description':
      'Megjegyzik, hogy Ön szerint hogyan jelenjen meg vagy működjön a webhely.',
    'category.statistics.label': 'Statisztikai sütik',
    'category.statistics.description': 'A webhely látogatottságának és használatának mérésére szolgálnak.',
    'category.statistics.descriptionExempt':
      'A webhely látogatottságának mérésére szolgálnak, a látogatottságmérésre vonatkozó, hozzájárulás alóli kivétel alapján.',
    'category.marketing.label': 'Marketingsütik',
    'category.marketing.description': 'Hirdetések kiválasztására, megjelenítésére és mérésére szolgálnak.',
    'category.media.label': 'Beágyazott tartalom',
    'category.media.description':
      'Az oldalakba beágyazott tartalmakkal, például videókkal, térképekkel vagy bejegyzésekkel együtt érkeznek.',
    'category.unclassified.label': 'Besorolatlan sütik',
    'category.unclassified.description': 'Még nem kerültek kategóriába.',

    'consent.exempt': 'Ezekhez a sütikhez nem kérik az Ön hozzájárulását.',
    'consent.optIn': 'Ezeket a sütiket csak az Ön hozzájárulásával használják.',
    'consent.optOut': 'Ezeket a sütiket használják, kivéve, ha Ön tiltakozik.',
    'consent.notice': 'Ezekről a sütikről Ön itt kap tájékoztatást; választást nem kérnek Öntől.',
    'consent.exemptFor': 'Ezekhez nem kérik az Ön hozzájárulását: {names}.',
    'consent.optInFor': 'Csak az Ön hozzájárulásával használják: {names}.',
    'consent.optOutFor': 'Használják, kivéve, ha Ön tiltakozik: {names}.',
    'consent.noticeFor': 'Ezekről Ön itt kap tájékoztatást, választást nem kérnek Öntől: {names}.',
    'consent.mandatory': 'Ezen a webhelyen nem utasíthatók el.',
    'consent.ground': 'A kivétel megjelölt indoka: {ground}.',
    'consent.grounds': 'A kivétel megjelölt indokai:',

    'ground.transmission': 'közlés továbbítása hálózaton keresztül',
    'ground.user-input': 'annak megjegyzése, amit Ön a látogatás során megad vagy kiválaszt',
    'ground.authentication': 'az Ön felismerése bejelentkezés után',
    'ground.user-security': 'az Ön által kért szolgáltatás biztonsága',
    'ground.media-player': 'az Ön által kért hang vagy videó lejátszása',
    'ground.load-balancing': 'a terhelés elosztása a kiszolgálók között',
    'ground.ui-customisation': 'az Ön által választott nyelv vagy megjelenítés alkalmazása',
    'ground.social-plugin-member': 'tartalom megosztása egy közösségi oldal bejelentkezett tagjai számára',
    'ground.consent-record': 'a sütikre vonatkozó választás megjegyzése',
    'ground.audience-measurement': 'a webhely látogatottságának mérése',
    'ground.appearance': 'a webhely megjelenésének vagy működésének igazítása az Ön beállításaihoz',
    'ground.metered-access': 'a fizetős tartalom ingyenes megnyitásainak számlálása',
    'ground.emergency': 'az Ön helyének meghatározása, amikor vészhelyzetben segítséget kér',
    'ground.other': 'egyéb indok',

    'legalBasis.sentence': 'Jogalap: {basis}.',
    'legalBasis.consent': 'hozzájárulás',
    'legalBasis.legitimate-interest': 'jogos érdek',
    'legalBasis.contract': 'szerződés teljesítése',
    'legalBasis.legal-obligation': 'jogi kötelezettség teljesítése',
    'legalBasis.public-interest': 'közérdekű feladat végrehajtása',
    'legalBasis.vital-interest': 'létfontosságú érdekek védelme',

    'service.saleOrShare':
      'Személyes információk értékesítése vagy megosztása történik, e szavak kaliforniai jog szerinti értelmében.',
    'service.sensitiveData': 'Érzékeny adatok kezelése történik.',
    'audience.anonymous': 'Csak névtelen statisztikák készülnek.',
    'audience.aggregated': 'A számok összesítettek.',
    'audience.ipMasked': 'Az IP-címet felhasználás előtt lerövidítik.',
    'audience.ownUseOnly': 'A statisztikák kizárólag e webhely üzemeltetőjét szolgálják.',
    'audience.notCrossMatched':
      'Az adatokat nem kapcsolják össze más adatokkal, és azok nem követik Önt más webhelyeken.',
    'audience.objection': 'Itt tiltakozhat: {link}',

    'notDone.thirdParties': 'Harmadik fél nem olvashatja ezeket a sütiket.',
    'notDone.sale':
      'Ezen a webhelyen egyetlen szolgáltatás sem értékesít vagy oszt meg személyes információkat, e szavak kaliforniai jog szerinti értelmében.',
    'notDone.sensitiveData': 'Ezen a webhelyen egyetlen szolgáltatás sem kezel érzékeny adatokat.',

    'recipients.intro':
      'Ezek a szervezetek szolgáltatásokat nyújtanak ezen a webhelyen, vagy olvashatják a sütijeit:',
    'recipients.role': 'Szerep: {role}.',
    'recipients.reads': 'Olvashatja: {names}.',
    'recipients.country': 'Ország: {country}.',
    'recipients.countryOutside': 'Ország: {country}, az Európai Gazdasági Térségen kívül.',
    'recipients.transfer': 'Adattovábbítás ebbe az országba: {country}. Garancia: {safeguard}.',
    'recipients.transferDerogation':
      'Adattovábbítás ebbe az országba: {country}. Nincs garancia; a továbbítás különös helyzetben biztosított eltérésen alapul (GDPR 49.\u00a0cikk).',
    'recipients.transferPrivacyShield':
      'Adattovábbítás ebbe az országba: {country}. A nyilatkozat az adatvédelmi pajzsot (Privacy Shield) jelöli meg, amelyet 2020.\u00a0július 16-án érvénytelennek nyilvánítottak, és amely már semmit sem véd.',
    'recipients.transferNone':
      'Adattovábbítás ebbe az országba: {country}. Sem megfelelőségi határozat, sem megfelelő garancia nincs.',
    'role.controller': 'adatkezelő',
    'role.processor': 'adatfeldolgozó',
    'role.joint-controller': 'közös adatkezelő',
    'safeguard.adequacy': 'megfelelőségi határozat',
    'safeguard.dpf': 'adatvédelmi keret (Data Privacy Framework)',
    'safeguard.scc': 'általános adatvédelmi kikötések',
    'safeguard.bcr': 'kötelező erejű vállalati szabályok',

    'choice.optIn':
      'A hozzájáruláshoz kötött sütiket csak azután használják, hogy Ön elfogadta őket. Ön elutasíthatja őket.',
    'choice.byCategory': 'Ön kategóriánként választ.',
    'choice.byService': 'Ön szolgáltatásonként választ.',
    'choice.withdrawControl':
      'Választását bármikor módosíthatja, hozzájárulását bármikor visszavonhatja itt: „{control}”.',
    'choice.withdrawUrl':
      'Választását bármikor módosíthatja, hozzájárulását bármikor visszavonhatja ezen az oldalon: {link}',
    'choice.withdrawBoth':
      'Választását bármikor módosíthatja, hozzájárulását bármikor visszavonhatja itt: „{control}”, vagy ezen az oldalon: {link}',
    'choice.optOut': 'Ezen az oldalon tiltakozhat: {link}',
    'choice.optOutControl': 'Bármikor tiltakozhat itt: „{control}”.',
    'choice.gpc':
      'Ha a böngészője Global Privacy Control jelzést küld, az a személyes információi értékesítése és megosztása elleni tiltakozásnak számít.',
    'choice.kept': 'A választás megőrzésének ideje: {duration}.',
    'choice.keptGranted': 'Az elfogadás megőrzésének ideje: {duration}.',
    'choice.keptDenied': 'Az elutasítás megőrzésének ideje: {duration}.',
    'choice.again': 'Ezután újra megkérdezhetik.',
    'choice.storedIn': 'Választását itt őrzik meg: {names}.',
    'choice.record': 'A hozzájárulás rögzítésének módja: {record}',

    'refusing.optIn':
      'Ha Ön elutasítja őket, a hozzájáruláshoz kötött sütiket nem tárolják és nem olvassák. Ez a következőket érinti: {categories}.',
    'refusing.optOut': 'Ha Ön tiltakozik, ezeket a sütiket nem használják tovább: {categories}.',
    'refusing.effect': 'Ekkor előfordulhat, hogy a tőlük függő, fent leírt lehetőségek nem érhetők el.',
    'refusing.remaining':
      'Azokat a sütiket, amelyekhez nem kérnek hozzájárulást, továbbra is használják: {categories}.',

    'browsers.intro':
      'A sütiket a böngésző beállításaiban megtekintheti, letilthatja és törölheti. Ennek módját a böngésző készítője ismerteti:',
    'browsers.storage':
      'Ha ott törli egy webhely adatait, az is törlődik, amit a webhely nem sütiként tárolt a böngészőben.',
    'browsers.necessary':
      'Ha letiltja a szükséges sütiket, előfordulhat, hogy a webhely egyes részei nem működnek.',

    'link.privacyPolicy': 'adatvédelmi tájékoztató',
    'link.optOut': 'tiltakozás',

    'contact.controller': 'Adatkezelő',
    'contact.address': 'Cím',
    'contact.country': 'Ország',
    'contact.email': 'E-mail',
    'contact.phone': 'Telefon',
    'contact.website': 'Webhely',
    'contact.dpo': 'Adatvédelmi tisztviselő',
    'contact.authority': 'Felügyeleti hatóság, amelynél panaszt tehet',
    'contact.privacyPolicy': 'Adatvédelmi tájékoztató',

    'dates.effective': 'Alkalmazás kezdete',
    'dates.reviewed': 'Utolsó egyeztetés a webhellyel',
    'dates.version': 'Változat',
    'dates.changesNotice': 'A változások bejelentésének módja',
    'dates.generation': 'A hozzájáruláskérés generációja',

    'table.caption': 'Lista: {category}',
    'table.noProvider': 'A szolgáltató nincs megadva',
    'column.provider': 'Szolgáltató',
    'column.service': 'Szolgáltatás',
    'column.place': 'hely',
    'column.name': 'Név',
    'column.purpose': 'Cél',
    'column.lifetime': 'Élettartam',
    'column.party': 'Saját vagy harmadik fél',
    'column.storage': 'Típus',
    'column.domain': 'Tartomány',
    'column.shared': 'Ki olvashatja',
    'column.consent': 'Hozzájárulás',

    'type.cookie': 'süti',
    'type.localStorage': 'helyi tárhely',
    'type.sessionStorage': 'munkamenet-tárhely',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'gyorsítótár',
    'type.pixel': 'képpont (pixel)',
    'type.sdk': 'SDK',
    'party.first': 'saját',
    'party.third': 'harmadik fél',
    'shared.nobody': 'senki más',
    'requirement.exempt': 'nem kérik',
    'requirement.opt-in': 'előzetesen kérik',
    'requirement.opt-out': 'használják, kivéve, ha Ön tiltakozik',
    'requirement.notice': 'csak tájékoztatás',
    'status.deprecated': 'kivezetés alatt',
    'item.sites': 'Csak itt: {sites}.',
    'item.dataRetention': 'A gyűjtött adatok megőrzésének ideje: {duration}',

    'lifetime.session': 'a böngésző bezárásáig',
    'lifetime.sessionTab': 'a lap bezárásáig',
    'lifetime.persistent': 'nincs lejárat (törlésig)',
    'lifetime.varies': 'változó',
    'lifetime.event': 'egy bizonyos eseményig',
    'lifetime.unknown': 'nincs megadva',
    'lifetime.upTo': 'legfeljebb {duration}',
    'lifetime.range': '{from} – {to}',
    'lifetime.rolling': '{lifetime}, minden látogatáskor megújul',

    'register.intro':
      'Mit tárolnak vagy olvasnak hozzájárulás kérése nélkül, azzal az indokkal, amelyet a webhely üzemeltetője az egyes tételekhez megjelöl.',
    'register.asOf': 'Állapot: {date}',
    'register.empty': 'Egyetlen tétel sincs a hozzájárulás alóli kivételként megjelölve.',
    'register.ground': 'Indok',
    'register.reason': 'Indokolás',
    'register.jurisdictions': 'Hivatkozott jogrendszerek',
    'register.reference': 'Forrás',
    'register.reviewed': 'Utolsó felülvizsgálat',
    'register.reviewBy': 'Következő felülvizsgálat',
    'register.owner': 'Felelős',
    'register.everywhere': 'mindenhol',
    'register.noGround': 'nincs megadva',
    'register.overdue': 'lejárt határidő',
    'jurisdiction.us-ca': 'Kalifornia',
    'jurisdiction.ca-qc': 'Québec',
    'jurisdiction.eu-draft': 'Európai Unió (jogszabálytervezet)',

    'changes.none': 'Nincs rögzített változás.',
    'changes.first': 'Az első rögzített állapot.',
    'changes.generation': '{generation}. generáció, {date}',
    'changes.material': 'Új választást igénylő változások',
    'changes.notable': 'További, említésre méltó változások',
    'changes.editorial': 'A megfogalmazás vagy a megjelenítés változásai',
    'changes.units': 'Öntől újra választást kérnek ezekről: {units}.',

    'change.consent-unit-changed':
      '{subject}: a választás mostantól szolgáltatás helyett kategóriánként történik, vagy fordítva',
    'change.category-added': '{subject}: új kategória',
    'change.service-added': '{subject}: új szolgáltatás',
    'change.purpose-id-added': '{subject}: új célok',
    'change.transfer-added': '{subject}: adattovábbítás még egy országba',
    'change.transfer-safeguard-lost': '{subject}: egy adattovábbítás elvesztette a garanciáját',
    'change.item-added': '{subject}: új tétel',
    'change.item-activated': '{subject}: mostantól használatban',
    'change.item-moved': '{subject}: mostantól más választáshoz tartozik',
    'change.lifetime-longer': '{subject}: hosszabb élettartam',
    'change.rolling-started': '{subject}: mostantól minden látogatáskor megújul',
    'change.retention-longer': '{subject}: a gyűjtött adatokat tovább őrzik',
    'change.storage-wider': '{subject}: tartósabb vagy kiterjedtebb tárolás',
    'change.category-wider': '{subject}: szélesebb körű cél',
    'change.provider-added': '{subject}: új szolgáltató',
    'change.recipient-added': '{subject}: eggyel több címzett',
    'change.pattern-wider': '{subject}: több névre terjed ki',
    'change.domain-wider': '{subject}: több tartományban olvasható',
    'change.partitioned-dropped': '{subject}: már nincs webhelyenként elkülönítve',
    'change.party-third': '{subject}: mostantól harmadik fél tartományához tartozik',
    'change.sale-or-share-started':
      '{subject}: mostantól személyes információkat értékesítenek vagy osztanak meg',
    'change.sensitive-data-started': '{subject}: mostantól érzékeny adatokat kezelnek',
    'change.exemption-dropped': '{subject}: már nem esik a hozzájárulás alóli kivétel alá',
    'change.consent-opt-in': '{subject}: mostantól előzetesen kérik az Ön hozzájárulását',
    'change.category-removed': '{subject}: megszűnt kategória',
    'change.service-removed': '{subject}: megszűnt szolgáltatás',
    'change.purpose-id-removed': '{subject}: megszűnt célok',
    'change.transfer-removed': '{subject}: egy országba már nincs adattovábbítás',
    'change.item-removed': '{subject}: törölt tétel',
    'change.item-deactivated': '{subject}: már nincs használatban',
    'change.lifetime-shorter': '{subject}: rövidebb élettartam',
    'change.rolling-stopped': '{subject}: már nem újul meg minden látogatáskor',
    'change.retention-shorter': '{subject}: a gyűjtött adatokat rövidebb ideig őrzik',
    'change.storage-narrower': '{subject}: kevésbé tartós vagy kevésbé kiterjedt tárolás',
    'change.category-narrower': '{subject}: szűkebb körű cél',
    'change.provider-removed': '{subject}: törölt szolgáltató',
    'change.recipient-removed': '{subject}: eggyel kevesebb címzett',
    'change.pattern-narrower': '{subject}: kevesebb névre terjed ki',
    'change.domain-narrower': '{subject}: kevesebb tartományban olvasható',
    'change.partitioned-added': '{subject}: mostantól webhelyenként elkülönítve',
    'change.party-first': '{subject}: mostantól a webhely saját tartományához tartozik',
    'change.sale-or-share-stopped':
      '{subject}: személyes információkat már nem értékesítenek és nem osztanak meg',
    'change.sensitive-data-stopped': '{subject}: érzékeny adatokat már nem kezelnek',
    'change.exemption-gained': '{subject}: mostantól a hozzájárulás alóli kivétel alá esik',
    'change.consent-changed': '{subject}: megváltozott, amit Öntől kérnek',
    'change.purpose-changed': '{subject}: a cél leírása megváltozott',
    'change.condition-changed': '{subject}: a használat feltétele megváltozott',
    'change.ground-changed': '{subject}: a kivétel indoka megváltozott',
    'change.legal-basis-changed': '{subject}: a jogalap megváltozott',
    'change.surfaces-changed': '{subject}: a használat helyei megváltoztak',
    'change.country-changed': '{subject}: az ország megváltozott',
    'change.role-changed': '{subject}: a szerep megváltozott',
    'change.item-renamed': '{subject}: átnevezve',
    'change.service-renamed': '{subject}: átnevezett szolgáltatás',
    'change.category-renamed': '{subject}: átnevezett kategória',
    'change.provider-renamed': '{subject}: átnevezett szolgáltató',
    'change.name-changed': '{subject}: a technikai név megváltozott',
    'change.safeguard-changed': '{subject}: más garancia egy adattovábbításhoz',
    'change.translation-changed': '{subject}: a fordítás megváltozott',
    'change.label-changed': '{subject}: a név vagy a leírás megváltozott',
    'change.order-changed': '{subject}: a listában elfoglalt hely megváltozott',
    'change.details-changed': '{subject}: a részletek megváltoztak',
    'change.provider-defined': '{subject}: mostantól szolgáltatóként szerepel',
    'change.provider-dropped': '{subject}: már nem szerepel szolgáltatóként',
    'change.locales-changed': '{subject}: az oldal nyelvei megváltoztak',
    'change.jurisdictions-changed': '{subject}: a figyelembe vett jogrendszerek megváltoztak',
    'change.site-changed': '{subject}: a webhely neve, címei vagy elérhetőségei megváltoztak',
    'change.policy-changed':
      '{subject}: a tájékoztató dátumai, változata vagy bejelentési módja megváltozott',
    'change.consent-settings-changed':
      '{subject}: a választás megőrzésének vagy visszavonásának módja megváltozott',
    'change.labels-changed': '{subject}: az oldal megfogalmazása megváltozott',
    'change.other': '{subject}: megváltozott',
  },
}

export default hu
