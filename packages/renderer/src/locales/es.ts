import type { Locale } from '../locale/locale.ts'

/**
 * Spanish. Terms follow the AEPD's «Guía sobre el uso de las cookies» (cookies propias y de terceros, de sesión y
 * persistentes, de preferencias o personalización, de análisis o medición, editor, exceptuadas, retirada del
 * consentimiento) on article 22.2 LSSI, and the Spanish text of Regulation (EU) 2016/679 (RGPD).
 * From knowledge of these texts; they were not read beside it.
 */
const es: Locale = {
  tag: 'es',
  dir: 'ltr',
  messages: {
    'format.labelled': '{label}: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Política de cookies – {site}',
    'title.charterOther': 'Política de cookies y tecnologías similares – {site}',
    'title.table': 'Cookies utilizadas – {site}',
    'title.register': 'Registro de excepciones al consentimiento – {site}',
    'title.changes': 'Cambios en el uso de cookies – {site}',

    'heading.scope': 'A qué sitios se refiere esta página',
    'heading.definition': '¿Qué es una cookie?',
    'heading.definitionOther': '¿Qué son las cookies y las tecnologías similares?',
    'heading.kinds': 'Tipos de cookies utilizadas',
    'heading.notDone': 'Lo que no se hace',
    'heading.recipients': 'Quién recibe datos y dónde',
    'heading.choice': 'Cómo elegir y cambiar su elección',
    'heading.refusing': 'Qué cambia si las rechaza',
    'heading.browsers': 'Configuración de su navegador',
    'heading.providerLinks': 'Páginas de los proveedores',
    'heading.contact': 'Contacto',
    'heading.dates': 'Fechas y cambios',

    'scope.one': 'Esta página describe las cookies utilizadas en {site} ({address}).',
    'scope.several': 'Esta página describe las cookies utilizadas en {site}, en estas direcciones:',
    'scope.none': 'No se ha declarado ninguna cookie para {site}.',

    'definition.cookie':
      'Una cookie es un pequeño archivo que un sitio que usted visita, o un servicio que ese sitio utiliza, guarda por medio de su navegador en su dispositivo (ordenador, teléfono, tableta) y puede volver a leer más tarde.',
    'definition.other': 'En esta página, la palabra «cookies» incluye también estas tecnologías:',
    'definition.localStorage':
      'El almacenamiento local es un espacio del navegador en el que un sitio conserva datos hasta que se eliminan.',
    'definition.sessionStorage':
      'El almacenamiento de sesión es un espacio del navegador en el que un sitio conserva datos hasta que se cierra la pestaña.',
    'definition.indexedDB':
      'IndexedDB es una base de datos del navegador en la que un sitio conserva datos hasta que se eliminan.',
    'definition.cacheStorage':
      'El almacenamiento en caché guarda en el navegador copias de páginas, imágenes y otros archivos hasta que se eliminan.',
    'definition.pixel':
      'Un píxel es una pequeña imagen, a menudo invisible, cuya carga indica a un servidor que se ha mostrado una página.',
    'definition.sdk':
      'Un SDK (kit de desarrollo de software) es un código de otro fabricante, integrado en una aplicación, que puede almacenar información en el dispositivo o leerla en él.',

    'kinds.purpose': 'Según su finalidad: {categories}.',
    'kinds.first': 'Las cookies propias pertenecen al dominio del sitio que usted visita.',
    'kinds.third':
      'Las cookies de terceros pertenecen a un dominio distinto del dominio del sitio que usted visita, por ejemplo, al de un proveedor cuyo servicio utiliza el sitio.',
    'kinds.session': 'Las cookies de sesión se eliminan al cerrar el navegador.',
    'kinds.persistent':
      'Las cookies persistentes permanecen en su dispositivo después de cerrar el navegador, hasta que termina su duración o usted las elimina.',

    'category.necessary.label': 'Cookies necesarias',
    'category.necessary.description':
      'Se utilizan para que el sitio funcione o para prestar un servicio que usted ha solicitado.',
    'category.preferences.label': 'Cookies de preferencias o personalización',
    'category.preferences.description':
      'Recuerdan el aspecto o el comportamiento que usted desea para el sitio.',
    'category.statistics.label': 'Cookies de análisis o medición',
    'category.statistics.description': 'Se utilizan para medir cómo se visita y se usa el sitio.',
    'category.statistics.descriptionExempt':
      'Se utilizan para medir la audiencia del sitio, al amparo de una excepción al consentimiento para la medición de audiencia.',
    'category.marketing.label': 'Cookies publicitarias',
    'category.marketing.description': 'Se utilizan para seleccionar, mostrar y medir la publicidad.',
    'category.media.label': 'Contenidos integrados',
    'category.media.description':
      'Acompañan a contenidos integrados en las páginas, como vídeos, mapas o publicaciones.',
    'category.unclassified.label': 'Cookies sin clasificar',
    'category.unclassified.description': 'Todavía no se han asignado a ninguna categoría.',

    'consent.exempt': 'No se le pide el consentimiento para estas cookies.',
    'consent.optIn': 'Estas cookies se utilizan únicamente si usted da su consentimiento.',
    'consent.optOut': 'Estas cookies se utilizan salvo que usted se oponga.',
    'consent.notice': 'Aquí se le informa sobre estas cookies; no se le pide que elija.',
    'consent.exemptFor': 'No se le pide el consentimiento para: {names}.',
    'consent.optInFor': 'Se utilizan únicamente si usted da su consentimiento: {names}.',
    'consent.optOutFor': 'Se utilizan salvo que usted se oponga: {names}.',
    'consent.noticeFor': 'Se le informa aquí, sin pedirle que elija: {names}.',
    'consent.mandatory': 'No se pueden rechazar en este sitio.',
    'consent.ground': 'Motivo indicado para la excepción: {ground}.',
    'consent.grounds': 'Motivos indicados para la excepción:',

    'ground.transmission': 'transmisión de una comunicación por una red',
    'ground.user-input': 'conservación de lo que usted introduce o selecciona durante su visita',
    'ground.authentication': 'reconocimiento de quien ya ha iniciado sesión',
    'ground.user-security': 'seguridad del servicio que usted ha solicitado',
    'ground.media-player': 'reproducción de audio o vídeo que usted ha solicitado',
    'ground.load-balancing': 'reparto de la carga entre servidores',
    'ground.ui-customisation': 'aplicación del idioma o la presentación que usted ha seleccionado',
    'ground.social-plugin-member':
      'intercambio de contenidos por miembros de una red social que han iniciado sesión',
    'ground.consent-record': 'conservación de su elección sobre las cookies',
    'ground.audience-measurement': 'medición de la audiencia del sitio',
    'ground.appearance': 'adaptación del aspecto o el funcionamiento del sitio a sus preferencias',
    'ground.metered-access': 'recuento de los accesos gratuitos a contenidos de pago',
    'ground.emergency': 'localización cuando usted pide asistencia de emergencia',
    'ground.other': 'otro motivo',

    'legalBasis.sentence': 'Base jurídica: {basis}.',
    'legalBasis.consent': 'consentimiento',
    'legalBasis.legitimate-interest': 'intereses legítimos',
    'legalBasis.contract': 'ejecución de un contrato',
    'legalBasis.legal-obligation': 'cumplimiento de una obligación legal',
    'legalBasis.public-interest': 'cumplimiento de una misión realizada en interés público',
    'legalBasis.vital-interest': 'protección de intereses vitales',

    'service.saleOrShare':
      'Se vende o se comparte información personal, en el sentido que el Derecho de California da a estas palabras.',
    'service.sensitiveData': 'Se tratan datos sensibles.',
    'audience.anonymous': 'Solo se elaboran estadísticas anónimas.',
    'audience.aggregated': 'Las cifras son agregadas.',
    'audience.ipMasked': 'La dirección IP se trunca antes de utilizarla.',
    'audience.ownUseOnly': 'Las estadísticas sirven únicamente al editor de este sitio.',
    'audience.notCrossMatched':
      'Los datos no se combinan con otros datos ni le siguen a través de otros sitios.',
    'audience.objection': 'Puede oponerse aquí: {link}',

    'notDone.thirdParties': 'Ningún tercero puede leer estas cookies.',
    'notDone.sale':
      'Ningún servicio de este sitio vende ni comparte información personal, en el sentido que el Derecho de California da a estas palabras.',
    'notDone.sensitiveData': 'Ningún servicio de este sitio trata datos sensibles.',

    'recipients.intro': 'Estas entidades prestan servicios en este sitio o pueden leer sus cookies:',
    'recipients.role': 'Función: {role}.',
    'recipients.reads': 'Puede leer: {names}.',
    'recipients.country': 'País: {country}.',
    'recipients.countryOutside': 'País: {country}, fuera del Espacio Económico Europeo.',
    'recipients.transfer': 'Se transfieren datos a este país: {country}. Garantía: {safeguard}.',
    'recipients.transferDerogation':
      'Se transfieren datos a este país: {country}. No hay garantía; la transferencia se basa en una excepción para situaciones específicas (artículo\u00a049 del RGPD).',
    'recipients.transferPrivacyShield':
      'Se transfieren datos a este país: {country}. Se indica el Escudo de la privacidad (Privacy Shield), que fue invalidado el 16 de julio de 2020 y ya no ofrece protección.',
    'recipients.transferNone':
      'Se transfieren datos a este país: {country}. No hay decisión de adecuación ni garantía adecuada.',
    'role.controller': 'responsable del tratamiento',
    'role.processor': 'encargado del tratamiento',
    'role.joint-controller': 'corresponsable del tratamiento',
    'safeguard.adequacy': 'decisión de adecuación',
    'safeguard.dpf': 'Marco de Privacidad de Datos (Data Privacy Framework)',
    'safeguard.scc': 'cláusulas contractuales tipo',
    'safeguard.bcr': 'normas corporativas vinculantes',

    'choice.optIn':
      'Las cookies que requieren su consentimiento solo se utilizan después de que usted las haya aceptado. Puede rechazarlas.',
    'choice.byCategory': 'La elección se hace categoría por categoría.',
    'choice.byService': 'La elección se hace servicio por servicio.',
    'choice.withdrawControl':
      'Puede cambiar su elección o retirar su consentimiento en cualquier momento mediante «{control}».',
    'choice.withdrawUrl':
      'Puede cambiar su elección o retirar su consentimiento en cualquier momento en esta página: {link}',
    'choice.withdrawBoth':
      'Puede cambiar su elección o retirar su consentimiento en cualquier momento mediante «{control}» o en esta página: {link}',
    'choice.optOut': 'Puede oponerse en esta página: {link}',
    'choice.optOutControl': 'Puede oponerse en cualquier momento mediante «{control}».',
    'choice.gpc':
      'Si su navegador envía la señal Global Privacy Control, esta equivale a su oposición a que su información personal se venda y se comparta.',
    'choice.kept': 'Tiempo durante el que se conserva su elección: {duration}.',
    'choice.keptGranted': 'Tiempo durante el que se conserva su aceptación: {duration}.',
    'choice.keptDenied': 'Tiempo durante el que se conserva su rechazo: {duration}.',
    'choice.again': 'Después se le puede volver a preguntar.',
    'choice.storedIn': 'Su elección se guarda aquí: {names}.',
    'choice.record': 'Cómo queda constancia de su consentimiento: {record}',

    'refusing.optIn':
      'Si las rechaza, las cookies que requieren su consentimiento no se almacenan ni se leen. Esto afecta a: {categories}.',
    'refusing.optOut': 'Si se opone, dejan de utilizarse estas cookies: {categories}.',
    'refusing.effect':
      'En ese caso, puede dejar de estar disponible lo que depende de ellas, descrito más arriba.',
    'refusing.remaining':
      'Se siguen utilizando las cookies para las que no se pide el consentimiento: {categories}.',

    'browsers.intro':
      'Puede ver, bloquear y eliminar cookies en la configuración de su navegador. El fabricante explica cómo:',
    'browsers.storage':
      'Al eliminar allí los datos de un sitio se elimina también lo que ese sitio ha guardado en el navegador por medios distintos de las cookies.',
    'browsers.necessary':
      'Si bloquea las cookies necesarias, algunas partes del sitio pueden dejar de funcionar.',

    'link.privacyPolicy': 'política de privacidad',
    'link.optOut': 'oponerse',

    'contact.controller': 'Responsable del tratamiento',
    'contact.address': 'Dirección',
    'contact.country': 'País',
    'contact.email': 'Correo electrónico',
    'contact.phone': 'Teléfono',
    'contact.website': 'Sitio web',
    'contact.dpo': 'Delegado de protección de datos',
    'contact.authority': 'Autoridad de control ante la que puede presentar una reclamación',
    'contact.privacyPolicy': 'Política de privacidad',

    'dates.effective': 'Se aplica desde',
    'dates.reviewed': 'Última comparación con el sitio',
    'dates.version': 'Versión',
    'dates.changesNotice': 'Cómo se anuncian los cambios',
    'dates.generation': 'Generación de la solicitud de consentimiento',

    'table.caption': 'Lista: {category}',
    'table.noProvider': 'Proveedor no indicado',
    'column.provider': 'Proveedor',
    'column.service': 'Servicio',
    'column.place': 'lugar',
    'column.name': 'Nombre',
    'column.purpose': 'Finalidad',
    'column.lifetime': 'Duración',
    'column.party': 'Propia o de terceros',
    'column.storage': 'Tipo',
    'column.domain': 'Dominio',
    'column.shared': 'Quién puede leerla',
    'column.consent': 'Consentimiento',

    'type.cookie': 'cookie',
    'type.localStorage': 'almacenamiento local',
    'type.sessionStorage': 'almacenamiento de sesión',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'almacenamiento en caché',
    'type.pixel': 'píxel',
    'type.sdk': 'SDK',
    'party.first': 'propia',
    'party.third': 'de terceros',
    'shared.nobody': 'nadie más',
    'requirement.exempt': 'no se pide',
    'requirement.opt-in': 'se pide antes',
    'requirement.opt-out': 'se utiliza salvo que usted se oponga',
    'requirement.notice': 'solo información',
    'status.deprecated': 'en proceso de retirada',
    'item.sites': 'Solo en: {sites}.',
    'item.dataRetention': 'Conservación de los datos recogidos: {duration}',

    'lifetime.session': 'hasta que se cierra el navegador',
    'lifetime.sessionTab': 'hasta que se cierra la pestaña',
    'lifetime.persistent': 'sin fecha de fin (hasta que se elimina)',
    'lifetime.varies': 'variable',
    'lifetime.event': 'hasta un hecho determinado',
    'lifetime.unknown': 'no indicada',
    'lifetime.upTo': '{duration} como máximo',
    'lifetime.range': 'de {from} a {to}',
    'lifetime.rolling': '{lifetime}, con renovación en cada visita',

    'register.intro':
      'Lo que se almacena o se lee sin pedir el consentimiento, con el motivo que el editor indica para cada entrada.',
    'register.asOf': 'Situación a {date}.',
    'register.empty': 'Ninguna entrada se ha declarado exceptuada del consentimiento.',
    'register.ground': 'Motivo',
    'register.reason': 'Justificación',
    'register.jurisdictions': 'Alegado para',
    'register.reference': 'Referencia',
    'register.reviewed': 'Última revisión',
    'register.reviewBy': 'Próxima revisión',
    'register.owner': 'A cargo de',
    'register.everywhere': 'en todas partes',
    'register.noGround': 'no indicado',
    'register.overdue': 'fuera de plazo',
    'jurisdiction.us-ca': 'California',
    'jurisdiction.ca-qc': 'Quebec',
    'jurisdiction.eu-draft': 'Unión Europea (proyecto normativo)',

    'changes.none': 'No consta ningún cambio.',
    'changes.first': 'Primera situación registrada.',
    'changes.generation': 'Generación {generation}, {date}',
    'changes.material': 'Cambios que requieren una nueva elección',
    'changes.notable': 'Otros cambios que conviene conocer',
    'changes.editorial': 'Cambios de redacción o de presentación',
    'changes.units': 'Se le vuelve a preguntar sobre: {units}.',

    'change.consent-unit-changed':
      '{subject}: ahora se elige por categoría en lugar de por servicio, o a la inversa',
    'change.category-added': '{subject}: se ha añadido la categoría',
    'change.service-added': '{subject}: se ha añadido el servicio',
    'change.purpose-id-added': '{subject}: se han añadido finalidades',
    'change.transfer-added': '{subject}: se transfieren datos a un país más',
    'change.transfer-safeguard-lost': '{subject}: una transferencia de datos ha perdido su garantía',
    'change.item-added': '{subject}: se ha añadido',
    'change.item-activated': '{subject}: ahora se utiliza',
    'change.item-moved': '{subject}: ahora depende de otra elección',
    'change.lifetime-longer': '{subject}: mayor duración',
    'change.rolling-started': '{subject}: ahora se renueva en cada visita',
    'change.retention-longer': '{subject}: los datos recogidos se conservan más tiempo',
    'change.storage-wider': '{subject}: se almacena de forma más duradera o más amplia',
    'change.category-wider': '{subject}: se utiliza para más',
    'change.provider-added': '{subject}: se ha añadido un proveedor',
    'change.recipient-added': '{subject}: un destinatario más',
    'change.pattern-wider': '{subject}: abarca más nombres',
    'change.domain-wider': '{subject}: se puede leer en más dominios',
    'change.partitioned-dropped': '{subject}: ya no se mantiene por separado para cada sitio',
    'change.party-third': '{subject}: ahora pertenece al dominio de un tercero',
    'change.sale-or-share-started': '{subject}: ahora se vende o se comparte información personal',
    'change.sensitive-data-started': '{subject}: ahora se tratan datos sensibles',
    'change.exemption-dropped': '{subject}: deja de estar entre las excepciones al consentimiento',
    'change.consent-opt-in': '{subject}: ahora se le pide antes el consentimiento',
    'change.category-removed': '{subject}: se ha eliminado la categoría',
    'change.service-removed': '{subject}: se ha eliminado el servicio',
    'change.purpose-id-removed': '{subject}: se han eliminado finalidades',
    'change.transfer-removed': '{subject}: ya no se transfieren datos a un país',
    'change.item-removed': '{subject}: se ha eliminado',
    'change.item-deactivated': '{subject}: ya no se utiliza',
    'change.lifetime-shorter': '{subject}: menor duración',
    'change.rolling-stopped': '{subject}: ya no se renueva en cada visita',
    'change.retention-shorter': '{subject}: los datos recogidos se conservan menos tiempo',
    'change.storage-narrower': '{subject}: se almacena de forma menos duradera o menos amplia',
    'change.category-narrower': '{subject}: se utiliza para menos',
    'change.provider-removed': '{subject}: se ha eliminado un proveedor',
    'change.recipient-removed': '{subject}: un destinatario menos',
    'change.pattern-narrower': '{subject}: abarca menos nombres',
    'change.domain-narrower': '{subject}: se puede leer en menos dominios',
    'change.partitioned-added': '{subject}: ahora se mantiene por separado para cada sitio',
    'change.party-first': '{subject}: ahora pertenece al dominio del propio sitio',
    'change.sale-or-share-stopped': '{subject}: ya no se vende ni se comparte información personal',
    'change.sensitive-data-stopped': '{subject}: ya no se tratan datos sensibles',
    'change.exemption-gained': '{subject}: pasa a estar entre las excepciones al consentimiento',
    'change.consent-changed': '{subject}: ha cambiado lo que se le pide',
    'change.purpose-changed': '{subject}: finalidad descrita de otro modo',
    'change.condition-changed': '{subject}: ha cambiado la condición de uso',
    'change.ground-changed': '{subject}: ha cambiado el motivo de la excepción',
    'change.legal-basis-changed': '{subject}: ha cambiado la base jurídica',
    'change.surfaces-changed': '{subject}: han cambiado los lugares de uso',
    'change.country-changed': '{subject}: ha cambiado el país',
    'change.role-changed': '{subject}: ha cambiado la función',
    'change.item-renamed': '{subject}: cambio de nombre',
    'change.service-renamed': '{subject}: cambio de nombre del servicio',
    'change.category-renamed': '{subject}: cambio de nombre de la categoría',
    'change.provider-renamed': '{subject}: cambio de nombre del proveedor',
    'change.name-changed': '{subject}: cambio de nombre técnico',
    'change.safeguard-changed': '{subject}: otra garantía para una transferencia de datos',
    'change.translation-changed': '{subject}: ha cambiado la traducción',
    'change.label-changed': '{subject}: ha cambiado el nombre o la descripción',
    'change.order-changed': '{subject}: ha cambiado el lugar en la lista',
    'change.details-changed': '{subject}: han cambiado algunos detalles',
    'change.provider-defined': '{subject}: ahora figura descrito como proveedor',
    'change.provider-dropped': '{subject}: ya no figura descrito como proveedor',
    'change.locales-changed': '{subject}: han cambiado los idiomas de la página',
    'change.jurisdictions-changed': '{subject}: han cambiado los ordenamientos jurídicos considerados',
    'change.site-changed':
      '{subject}: han cambiado el nombre, las direcciones o los datos de contacto del sitio',
    'change.policy-changed': '{subject}: han cambiado las fechas, la versión o el anuncio de la política',
    'change.consent-settings-changed': '{subject}: ha cambiado la forma de conservar o retirar la elección',
    'change.labels-changed': '{subject}: ha cambiado la redacción de la página',
    'change.other': '{subject}: ha cambiado',
  },
}

export default es
