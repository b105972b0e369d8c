import type { Locale } from '../locale/locale.ts'

/**
 * French. Terms follow the CNIL's guidelines and recommendation of 17 September 2020 on « cookies et autres traceurs »
 * (délibérations 2020-091 and 2020-092: traceur, finalité, responsable du traitement, exemption de consentement, mesure
 * d'audience) and the French text of Regulation (EU) 2016/679.
 * The CNIL’s page of 4 July 2025 on audience measurement was read beside it on 2026-11-28; the rest is from
 * knowledge.
 */
const fr: Locale = {
  tag: 'fr',
  dir: 'ltr',
  messages: {
    'format.labelled': '{label}\u00a0: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Politique relative aux cookies – {site}',
    'title.charterOther': 'Politique relative aux cookies et autres traceurs – {site}',
    'title.table': 'Cookies utilisés – {site}',
    'title.register': 'Registre des exemptions de consentement – {site}',
    'title.changes': 'Évolutions de l’utilisation des cookies – {site}',

    'heading.scope': 'Les sites concernés',
    'heading.definition': 'Qu’est-ce qu’un cookie\u00a0?',
    'heading.definitionOther': 'Que sont les cookies et autres traceurs\u00a0?',
    'heading.kinds': 'Les types de cookies utilisés',
    'heading.notDone': 'Ce que ce site ne fait pas',
    'heading.recipients': 'Destinataires et transferts de données',
    'heading.choice': 'Faire et modifier vos choix',
    'heading.refusing': 'Les conséquences d’un refus',
    'heading.browsers': 'Les réglages de votre navigateur',
    'heading.providerLinks': 'Les pages des fournisseurs',
    'heading.contact': 'Contact',
    'heading.dates': 'Dates et évolutions',

    'scope.one': 'Cette page décrit les cookies utilisés sur {site} ({address}).',
    'scope.several': 'Cette page décrit les cookies utilisés sur {site}, aux adresses suivantes\u00a0:',
    'scope.none': 'Aucun cookie n’est déclaré pour {site}.',

    'definition.cookie':
      'Un cookie est un petit fichier qu’un site que vous visitez, ou un service auquel ce site fait appel, enregistre au moyen de votre navigateur sur votre appareil (ordinateur, téléphone, tablette) et peut relire par la suite.',
    'definition.other':
      'Sur cette page, le mot «\u00a0cookies\u00a0» désigne aussi ces autres traceurs\u00a0:',
    'definition.localStorage':
      'Le stockage local est un espace du navigateur où un site conserve des données jusqu’à leur suppression.',
    'definition.sessionStorage':
      'Le stockage de session est un espace du navigateur où un site conserve des données jusqu’à la fermeture de l’onglet.',
    'definition.indexedDB':
      'IndexedDB est une base de données du navigateur où un site conserve des données jusqu’à leur suppression.',
    'definition.cacheStorage':
      'Le stockage de cache garde dans le navigateur des copies de pages, d’images et d’autres fichiers jusqu’à leur suppression.',
    'definition.pixel':
      'Un pixel est une petite image, souvent invisible, dont le chargement signale à un serveur qu’une page a été affichée.',
    'definition.sdk':
      'Un SDK (kit de développement logiciel) est un code d’un autre éditeur, intégré à une application, qui peut enregistrer des informations sur l’appareil ou les y lire.',

    'kinds.purpose': 'Selon leur finalité\u00a0: {categories}.',
    'kinds.first': 'Les cookies internes appartiennent au domaine du site que vous visitez.',
    'kinds.third':
      'Les cookies tiers appartiennent à un autre domaine que celui du site que vous visitez, par exemple celui d’un fournisseur auquel le site fait appel.',
    'kinds.session': 'Les cookies de session sont supprimés à la fermeture de votre navigateur.',
    'kinds.persistent':
      'Les cookies persistants restent sur votre appareil après la fermeture du navigateur, jusqu’à la fin de leur durée de conservation ou jusqu’à ce que vous les supprimiez.',

    'category.necessary.label': 'Cookies nécessaires',
    'category.necessary.description':
      'Ils servent à faire fonctionner le site ou à fournir un service que vous avez demandé.',
    'category.preferences.label': 'Cookies de préférences',
    'category.preferences.description':
      'Ils retiennent la façon dont vous souhaitez que le site se présente ou se comporte.',
    'category.statistics.label': 'Cookies de mesure d’audience',
    'category.statistics.description':
      'Ils servent à mesurer la fréquentation du site et l’usage qui en est fait.',
    'category.statistics.descriptionExempt':
      'Ils servent à mesurer l’audience du site, dans le cadre de l’exemption de consentement prévue pour la mesure d’audience.',
    'category.marketing.label': 'Cookies publicitaires',
    'category.marketing.description': 'Ils servent à choisir, à afficher et à mesurer la publicité.',
    'category.media.label': 'Contenus intégrés',
    'category.media.description':
      'Ils accompagnent des contenus intégrés aux pages, comme des vidéos, des cartes ou des publications.',
    'category.unclassified.label': 'Cookies non classés',
    'category.unclassified.description': 'Ils n’ont pas encore été rattachés à une catégorie.',

    'consent.exempt': 'Votre consentement n’est pas demandé pour ces cookies.',
    'consent.optIn': 'Ces cookies ne sont utilisés que si vous y consentez.',
    'consent.optOut': 'Ces cookies sont utilisés, sauf si vous vous y opposez.',
    'consent.notice': 'Vous êtes ici informé de ces cookies\u00a0; aucun choix ne vous est demandé.',
    'consent.exemptFor': 'Votre consentement n’est pas demandé pour\u00a0: {names}.',
    'consent.optInFor': 'Utilisés seulement si vous y consentez\u00a0: {names}.',
    'consent.optOutFor': 'Utilisés, sauf si vous vous y opposez\u00a0: {names}.',
    'consent.noticeFor': 'Vous en êtes ici informé, sans qu’un choix vous soit demandé\u00a0: {names}.',
    'consent.mandatory': 'Ils ne peuvent pas être refusés sur ce site.',
    'consent.ground': 'Motif d’exemption invoqué\u00a0: {ground}.',
    'consent.grounds': 'Motifs d’exemption invoqués\u00a0:',

    'ground.transmission': 'transmission d’une communication par voie électronique',
    'ground.user-input': 'mémorisation de ce que vous saisissez ou sélectionnez pendant votre visite',
    'ground.authentication': 'authentification auprès d’un service',
    'ground.user-security': 'sécurité du service que vous avez demandé',
    'ground.media-player': 'lecture d’un contenu audio ou vidéo que vous avez demandé',
    'ground.load-balancing': 'équilibrage de la charge entre serveurs',
    'ground.ui-customisation': 'application de la langue ou de la présentation que vous avez choisie',
    'ground.social-plugin-member': 'partage de contenus par les membres connectés d’un réseau social',
    'ground.consent-record': 'conservation de votre choix concernant les cookies',
    'ground.audience-measurement': 'mesure de l’audience du site',
    'ground.appearance': 'adaptation de l’apparence ou du fonctionnement du site à vos préférences',
    'ground.metered-access': 'décompte des accès gratuits à un contenu payant',
    'ground.emergency': 'localisation lorsque vous demandez une assistance d’urgence',
    'ground.other': 'autre motif',

    'legalBasis.sentence': 'Base légale\u00a0: {basis}.',
    'legalBasis.consent': 'consentement',
    'legalBasis.legitimate-interest': 'intérêts légitimes',
    'legalBasis.contract': 'exécution d’un contrat',
    'legalBasis.legal-obligation': 'respect d’une obligation légale',
    'legalBasis.public-interest': 'exécution d’une mission d’intérêt public',
    'legalBasis.vital-interest': 'sauvegarde des intérêts vitaux',

    'service.saleOrShare':
      'Des informations personnelles sont vendues ou partagées, au sens que le droit californien donne à ces mots.',
    'service.sensitiveData': 'Des données sensibles sont traitées.',
    'audience.anonymous': 'Seules des statistiques anonymes sont produites.',
    'audience.aggregated': 'Les chiffres sont agrégés.',
    'audience.ipMasked': 'L’adresse IP est tronquée avant tout usage.',
    'audience.ownUseOnly': 'Les statistiques servent au seul éditeur de ce site.',
    'audience.notCrossMatched':
      'Les données ne sont pas recoupées avec d’autres et ne permettent pas de vous suivre sur d’autres sites.',
    'audience.objection': 'Vous pouvez vous y opposer ici\u00a0: {link}',

    'notDone.thirdParties': 'Aucun tiers ne peut lire ces cookies.',
    'notDone.sale':
      'Aucun service de ce site ne vend ni ne partage d’informations personnelles, au sens que le droit californien donne à ces mots.',
    'notDone.sensitiveData': 'Aucun service de ce site ne traite de données sensibles.',

    'recipients.intro':
      'Ces organismes fournissent des services sur ce site ou peuvent en lire les cookies\u00a0:',
    'recipients.role': 'Rôle\u00a0: {role}.',
    'recipients.reads': 'Peut lire\u00a0: {names}.',
    'recipients.country': 'Pays\u00a0: {country}.',
    'recipients.countryOutside': 'Pays\u00a0: {country}, hors de l’Espace économique européen.',
    'recipients.transfer': 'Données transférées vers ce pays\u00a0: {country}. Garantie\u00a0: {safeguard}.',
    'recipients.transferDerogation':
      'Données transférées vers ce pays\u00a0: {country}. Aucune garantie\u00a0; le transfert repose sur une dérogation pour une situation particulière (article 49 du RGPD).',
    'recipients.transferPrivacyShield':
      'Données transférées vers ce pays\u00a0: {country}. La déclaration cite le Privacy Shield (bouclier de protection des données), invalidé le 16 juillet 2020, qui ne protège plus.',
    'recipients.transferNone':
      'Données transférées vers ce pays\u00a0: {country}. Il n’y a ni décision d’adéquation ni garantie appropriée.',
    'role.controller': 'responsable du traitement',
    'role.processor': 'sous-traitant',
    'role.joint-controller': 'responsable conjoint du traitement',
    'safeguard.adequacy': 'décision d’adéquation',
    'safeguard.dpf': 'cadre de protection des données (Data Privacy Framework)',
    'safeguard.scc': 'clauses contractuelles types',
    'safeguard.bcr': 'règles d’entreprise contraignantes',

    'choice.optIn':
      'Les cookies soumis à votre consentement ne sont utilisés qu’après votre accord. Vous pouvez refuser.',
    'choice.byCategory': 'Vous choisissez catégorie par catégorie.',
    'choice.byService': 'Vous choisissez service par service.',
    'choice.withdrawControl':
      'Vous pouvez à tout moment modifier votre choix ou retirer votre consentement au moyen de «\u00a0{control}\u00a0».',
    'choice.withdrawUrl':
      'Vous pouvez à tout moment modifier votre choix ou retirer votre consentement sur cette page\u00a0: {link}',
    'choice.withdrawBoth':
      'Vous pouvez à tout moment modifier votre choix ou retirer votre consentement au moyen de «\u00a0{control}\u00a0» ou sur cette page\u00a0: {link}',
    'choice.optOut': 'Vous pouvez vous opposer sur cette page\u00a0: {link}',
    'choice.optOutControl': 'Vous pouvez vous opposer à tout moment au moyen de «\u00a0{control}\u00a0».',
    'choice.gpc':
      'Si votre navigateur émet le signal Global Privacy Control, il vaut opposition à la vente et au partage de vos informations personnelles.',
    'choice.kept': 'Durée de conservation de votre choix\u00a0: {duration}.',
    'choice.keptGranted': 'Durée de conservation de votre accord\u00a0: {duration}.',
    'choice.keptDenied': 'Durée de conservation de votre refus\u00a0: {duration}.',
    'choice.again': 'Passé ce délai, la question peut vous être posée de nouveau.',
    'choice.storedIn': 'Votre choix est mémorisé ici\u00a0: {names}.',
    'choice.record': 'Preuve du consentement\u00a0: {record}',

    'refusing.optIn':
      'Si vous refusez, les cookies soumis à votre consentement ne sont ni enregistrés ni lus. Sont concernés\u00a0: {categories}.',
    'refusing.optOut': 'Si vous vous opposez, ces cookies ne sont plus utilisés\u00a0: {categories}.',
    'refusing.effect': 'Ce qui en dépend, décrit plus haut, peut alors ne pas être disponible.',
    'refusing.remaining':
      'Les cookies pour lesquels aucun consentement n’est demandé restent utilisés\u00a0: {categories}.',

    'browsers.intro':
      'Vous pouvez consulter, bloquer et supprimer les cookies dans les réglages de votre navigateur. Son éditeur explique comment\u00a0:',
    'browsers.storage':
      'Y supprimer les données d’un site supprime aussi ce que ce site a enregistré dans le navigateur autrement que par des cookies.',
    'browsers.necessary':
      'Si vous bloquez les cookies nécessaires, des parties du site peuvent ne plus fonctionner.',

    'link.privacyPolicy': 'politique de confidentialité',
    'link.optOut': 's’opposer',

    'contact.controller': 'Responsable du traitement',
    'contact.address': 'Adresse',
    'contact.country': 'Pays',
    'contact.email': 'Courriel',
    'contact.phone': 'Téléphone',
    'contact.website': 'Site internet',
    'contact.dpo': 'Délégué à la protection des données',
    'contact.authority': 'Autorité de contrôle auprès de laquelle vous pouvez introduire une réclamation',
    'contact.privacyPolicy': 'Politique de confidentialité',

    'dates.effective': 'S’applique à partir du',
    'dates.reviewed': 'Dernière comparaison avec le site',
    'dates.version': 'Version',
    'dates.changesNotice': 'Information sur les modifications',
    'dates.generation': 'Génération de la demande de consentement',

    'table.caption': 'Liste\u00a0: {category}',
    'table.noProvider': 'Fournisseur non précisé',
    'column.provider': 'Fournisseur',
    'column.service': 'Service',
    'column.place': 'emplacement',
    'column.name': 'Nom',
    'column.purpose': 'Finalités',
    'column.lifetime': 'Durée de conservation',
    'column.party': 'Interne ou tiers',
    'column.storage': 'Type',
    'column.domain': 'Domaine',
    'column.shared': 'Lisible par',
    'column.consent': 'Consentement',

    'type.cookie': 'cookie',
    'type.localStorage': 'stockage local',
    'type.sessionStorage': 'stockage de session',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'stockage de cache',
    'type.pixel': 'pixel',
    'type.sdk': 'SDK',
    'party.first': 'interne',
    'party.third': 'tiers',
    'shared.nobody': 'personne d’autre',
    'requirement.exempt': 'non demandé',
    'requirement.opt-in': 'demandé au préalable',
    'requirement.opt-out': 'utilisé sauf opposition',
    'requirement.notice': 'information seule',
    'status.deprecated': 'en cours de retrait',
    'item.sites': 'Seulement sur\u00a0: {sites}.',
    'item.dataRetention': 'Conservation des données recueillies\u00a0: {duration}',

    'lifetime.session': 'jusqu’à la fermeture du navigateur',
    'lifetime.sessionTab': 'jusqu’à la fermeture de l’onglet',
    'lifetime.persistent': 'sans limite (jusqu’à suppression)',
    'lifetime.varies': 'variable',
    'lifetime.event': 'jusqu’à un événement donné',
    'lifetime.unknown': 'non précisée',
    'lifetime.upTo': '{duration} au plus',
    'lifetime.range': '{from} – {to}',
    'lifetime.rolling': '{lifetime}, prolongée à chaque visite',

    'register.intro':
      'Ce qui est enregistré ou lu sans demander de consentement, avec le motif que l’éditeur invoque pour chaque entrée.',
    'register.asOf': 'État au {date}.',
    'register.empty': 'Aucune entrée n’est déclarée exemptée de consentement.',
    'register.ground': 'Motif',
    'register.reason': 'Justification',
    'register.jurisdictions': 'Invoqué pour',
    'register.reference': 'Référence',
    'register.reviewed': 'Dernier examen',
    'register.reviewBy': 'Prochain examen',
    'register.owner': 'En charge',
    'register.everywhere': 'partout',
    'register.noGround': 'non précisé',
    'register.overdue': 'en retard',
    'jurisdiction.us-ca': 'Californie',
    'jurisdiction.ca-qc': 'Québec',
    'jurisdiction.eu-draft': 'Union européenne (projet de texte)',

    'changes.none': 'Aucune évolution n’est enregistrée.',
    'changes.first': 'Premier état enregistré.',
    'changes.generation': 'Génération {generation}, {date}',
    'changes.material': 'Évolutions qui appellent un nouveau choix',
    'changes.notable': 'Autres évolutions à connaître',
    'changes.editorial': 'Évolutions de rédaction ou de présentation',
    'changes.units': 'La question vous est posée de nouveau pour\u00a0: {units}.',

    'change.consent-unit-changed':
      '{subject}\u00a0: le choix se fait désormais par catégorie et non plus par service, ou l’inverse',
    'change.category-added': '{subject}\u00a0: ajout de la catégorie',
    'change.service-added': '{subject}\u00a0: ajout du service',
    'change.purpose-id-added': '{subject}\u00a0: finalités ajoutées',
    'change.transfer-added': '{subject}\u00a0: données transférées vers un pays de plus',
    'change.transfer-safeguard-lost': '{subject}\u00a0: un transfert de données a perdu sa garantie',
    'change.item-added': '{subject}\u00a0: ajout',
    'change.item-activated': '{subject}\u00a0: désormais utilisé',
    'change.item-moved': '{subject}\u00a0: relève désormais d’un autre choix',
    'change.lifetime-longer': '{subject}\u00a0: durée de conservation allongée',
    'change.rolling-started': '{subject}\u00a0: désormais prolongé à chaque visite',
    'change.retention-longer': '{subject}\u00a0: données recueillies conservées plus longtemps',
    'change.storage-wider': '{subject}\u00a0: enregistrement plus durable ou plus étendu',
    'change.category-wider': '{subject}\u00a0: finalité plus large',
    'change.provider-added': '{subject}\u00a0: ajout d’un fournisseur',
    'change.recipient-added': '{subject}\u00a0: un destinataire de plus',
    'change.pattern-wider': '{subject}\u00a0: couvre plus de noms',
    'change.domain-wider': '{subject}\u00a0: lisible sur plus de domaines',
    'change.partitioned-dropped': '{subject}\u00a0: n’est plus cloisonné site par site',
    'change.party-third': '{subject}\u00a0: appartient désormais au domaine d’un tiers',
    'change.sale-or-share-started':
      '{subject}\u00a0: des informations personnelles sont désormais vendues ou partagées',
    'change.sensitive-data-started': '{subject}\u00a0: des données sensibles sont désormais traitées',
    'change.exemption-dropped': '{subject}\u00a0: n’est plus exempté de consentement',
    'change.consent-opt-in': '{subject}\u00a0: votre consentement est désormais demandé au préalable',
    'change.category-removed': '{subject}\u00a0: suppression de la catégorie',
    'change.service-removed': '{subject}\u00a0: suppression du service',
    'change.purpose-id-removed': '{subject}\u00a0: finalités retirées',
    'change.transfer-removed': '{subject}\u00a0: fin d’un transfert de données vers un pays',
    'change.item-removed': '{subject}\u00a0: suppression',
    'change.item-deactivated': '{subject}\u00a0: n’est plus utilisé',
    'change.lifetime-shorter': '{subject}\u00a0: durée de conservation réduite',
    'change.rolling-stopped': '{subject}\u00a0: n’est plus prolongé à chaque visite',
    'change.retention-shorter': '{subject}\u00a0: données recueillies conservées moins longtemps',
    'change.storage-narrower': '{subject}\u00a0: enregistrement moins durable ou moins étendu',
    'change.category-narrower': '{subject}\u00a0: finalité plus étroite',
    'change.provider-removed': '{subject}\u00a0: retrait d’un fournisseur',
    'change.recipient-removed': '{subject}\u00a0: un destinataire de moins',
    'change.pattern-narrower': '{subject}\u00a0: couvre moins de noms',
    'change.domain-narrower': '{subject}\u00a0: lisible sur moins de domaines',
    'change.partitioned-added': '{subject}\u00a0: désormais cloisonné site par site',
    'change.party-first': '{subject}\u00a0: appartient désormais au domaine du site',
    'change.sale-or-share-stopped':
      '{subject}\u00a0: des informations personnelles ne sont plus vendues ni partagées',
    'change.sensitive-data-stopped': '{subject}\u00a0: des données sensibles ne sont plus traitées',
    'change.exemption-gained': '{subject}\u00a0: désormais exempté de consentement',
    'change.consent-changed': '{subject}\u00a0: ce qui vous est demandé a changé',
    'change.purpose-changed': '{subject}\u00a0: finalité décrite autrement',
    'change.condition-changed': '{subject}\u00a0: condition d’utilisation modifiée',
    'change.ground-changed': '{subject}\u00a0: motif d’exemption modifié',
    'change.legal-basis-changed': '{subject}\u00a0: base légale modifiée',
    'change.surfaces-changed': '{subject}\u00a0: lieux d’utilisation modifiés',
    'change.country-changed': '{subject}\u00a0: pays modifié',
    'change.role-changed': '{subject}\u00a0: rôle modifié',
    'change.item-renamed': '{subject}\u00a0: changement de nom',
    'change.service-renamed': '{subject}\u00a0: changement de nom du service',
    'change.category-renamed': '{subject}\u00a0: changement de nom de la catégorie',
    'change.provider-renamed': '{subject}\u00a0: changement de nom du fournisseur',
    'change.name-changed': '{subject}\u00a0: changement de nom technique',
    'change.safeguard-changed': '{subject}\u00a0: autre garantie pour un transfert de données',
    'change.translation-changed': '{subject}\u00a0: traduction modifiée',
    'change.label-changed': '{subject}\u00a0: nom ou description modifiés',
    'change.order-changed': '{subject}\u00a0: place dans la liste modifiée',
    'change.details-changed': '{subject}\u00a0: détails modifiés',
    'change.provider-defined': '{subject}\u00a0: désormais décrit comme fournisseur',
    'change.provider-dropped': '{subject}\u00a0: n’est plus décrit comme fournisseur',
    'change.locales-changed': '{subject}\u00a0: langues de la page modifiées',
    'change.jurisdictions-changed': '{subject}\u00a0: modification des systèmes juridiques considérés',
    'change.site-changed': '{subject}\u00a0: nom, adresses ou coordonnées du site modifiés',
    'change.policy-changed': '{subject}\u00a0: dates, version ou annonce de la politique modifiées',
    'change.consent-settings-changed': '{subject}\u00a0: conservation ou retrait du choix modifiés',
    'change.labels-changed': '{subject}\u00a0: formulation de la page modifiée',
    'change.other': '{subject}\u00a0: modification',
  },
}

export default fr
