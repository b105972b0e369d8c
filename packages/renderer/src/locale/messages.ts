import type { Message } from './message.ts'

/**
 * Every string that a page can print, under the key that `labels` overrides and `render --list-labels` prints.
 * The keys are public and stable. Words in braces are placeholders; what is put there is a name, a list or a value
 * in its base form, so no sentence may need a case ending on it: a colon before it always works.
 */
export interface Messages {
  // How a label and its value, a remark, and an old and a new value are put together.
  'format.labelled': Message<'label' | 'value'>
  'format.remark': Message<'text' | 'remark'>
  'format.change': Message<'before' | 'after'>
  // Between members of a short list without "and".
  'format.comma': Message<'first' | 'rest'>

  // Titles of the four views. "Other" is for declarations that hold more than cookies.
  'title.charter': Message<'site'>
  'title.charterOther': Message<'site'>
  'title.table': Message<'site'>
  'title.register': Message<'site'>
  'title.changes': Message<'site'>

  // Headings of the sections, in the order of the page.
  'heading.scope': Message
  'heading.definition': Message
  'heading.definitionOther': Message
  'heading.kinds': Message
  'heading.notDone': Message
  'heading.recipients': Message
  'heading.choice': Message
  'heading.refusing': Message
  'heading.browsers': Message
  'heading.providerLinks': Message
  'heading.contact': Message
  'heading.dates': Message

  // Which sites the page speaks of. {address} is a host; after "several" comes a list of addresses.
  'scope.one': Message<'site' | 'address'>
  'scope.several': Message<'site'>
  'scope.none': Message<'site'>

  // What a cookie is, and what the other technologies are that are used; "other" introduces the list of these.
  'definition.cookie': Message
  'definition.other': Message
  'definition.localStorage': Message
  'definition.sessionStorage': Message
  'definition.indexedDB': Message
  'definition.cacheStorage': Message
  'definition.pixel': Message
  'definition.sdk': Message

  // The kinds that the declaration has.
  'kinds.purpose': Message<'categories'>
  'kinds.first': Message
  'kinds.third': Message
  'kinds.session': Message
  'kinds.persistent': Message

  // Core categories: a label that can stand as a heading, and what the category is for.
  'category.necessary.label': Message
  'category.necessary.description': Message
  'category.preferences.label': Message
  'category.preferences.description': Message
  'category.statistics.label': Message
  'category.statistics.description': Message
  // Instead of the description, where every item claims the exemption for audience measurement.
  'category.statistics.descriptionExempt': Message
  'category.marketing.label': Message
  'category.marketing.description': Message
  'category.media.label': Message
  'category.media.description': Message
  'category.unclassified.label': Message
  'category.unclassified.description': Message

  // Whether consent is asked: for a whole category, or for some names in it.
  'consent.exempt': Message
  'consent.optIn': Message
  'consent.optOut': Message
  'consent.notice': Message
  'consent.exemptFor': Message<'names'>
  'consent.optInFor': Message<'names'>
  'consent.optOutFor': Message<'names'>
  'consent.noticeFor': Message<'names'>
  'consent.mandatory': Message
  'consent.ground': Message<'ground'>
  'consent.grounds': Message

  // Grounds of an exemption: noun phrases that follow a colon or stand in a cell. They say what is claimed.
  'ground.transmission': Message
  'ground.user-input': Message
  'ground.authentication': Message
  'ground.user-security': Message
  'ground.media-player': Message
  'ground.load-balancing': Message
  'ground.ui-customisation': Message
  'ground.social-plugin-member': Message
  'ground.consent-record': Message
  'ground.audience-measurement': Message
  'ground.appearance': Message
  'ground.metered-access': Message
  'ground.emergency': Message
  'ground.other': Message

  // Legal bases of GDPR Article 6(1), as the regulation words them in this language.
  'legalBasis.sentence': Message<'basis'>
  'legalBasis.consent': Message
  'legalBasis.legitimate-interest': Message
  'legalBasis.contract': Message
  'legalBasis.legal-obligation': Message
  'legalBasis.public-interest': Message
  'legalBasis.vital-interest': Message

  // What is declared of one service; the subject is the service, named before it.
  'service.saleOrShare': Message
  'service.sensitiveData': Message
  'audience.anonymous': Message
  'audience.aggregated': Message
  'audience.ipMasked': Message
  'audience.ownUseOnly': Message
  'audience.notCrossMatched': Message
  'audience.objection': Message<'link'>

  // What is not done; each is printed only where the whole declaration says so.
  'notDone.thirdParties': Message
  'notDone.sale': Message
  'notDone.sensitiveData': Message

  // Who receives data, where, under which safeguard. {country} is a name from Intl in its base form.
  'recipients.intro': Message
  'recipients.role': Message<'role'>
  'recipients.reads': Message<'names'>
  'recipients.country': Message<'country'>
  'recipients.countryOutside': Message<'country'>
  'recipients.transfer': Message<'country' | 'safeguard'>
  'recipients.transferDerogation': Message<'country'>
  'recipients.transferPrivacyShield': Message<'country'>
  'recipients.transferNone': Message<'country'>
  'role.controller': Message
  'role.processor': Message
  'role.joint-controller': Message
  'safeguard.adequacy': Message
  'safeguard.dpf': Message
  'safeguard.scc': Message
  'safeguard.bcr': Message

  // How to choose, change and withdraw. {control} is the words on a button, {link} an address.
  'choice.optIn': Message
  'choice.byCategory': Message
  'choice.byService': Message
  'choice.withdrawControl': Message<'control'>
  'choice.withdrawUrl': Message<'link'>
  'choice.withdrawBoth': Message<'control' | 'link'>
  'choice.optOut': Message<'link'>
  'choice.optOutControl': Message<'control'>
  'choice.gpc': Message
  'choice.kept': Message<'duration'>
  'choice.keptGranted': Message<'duration'>
  'choice.keptDenied': Message<'duration'>
  'choice.again': Message
  'choice.storedIn': Message<'names'>
  'choice.record': Message<'record'>

  // What refusing or objecting changes.
  'refusing.optIn': Message<'categories'>
  'refusing.optOut': Message<'categories'>
  'refusing.effect': Message
  'refusing.remaining': Message<'categories'>

  // The settings of browsers; after the introduction comes a list of links.
  'browsers.intro': Message
  'browsers.storage': Message
  'browsers.necessary': Message

  // Link texts after a provider's name.
  'link.privacyPolicy': Message
  'link.optOut': Message

  // Labels of the lines of the contact section.
  'contact.controller': Message
  'contact.address': Message
  'contact.country': Message
  'contact.email': Message
  'contact.phone': Message
  'contact.website': Message
  'contact.dpo': Message
  'contact.authority': Message
  'contact.privacyPolicy': Message

  // Labels of the lines of the last section.
  'dates.effective': Message
  'dates.reviewed': Message
  'dates.version': Message
  'dates.changesNotice': Message
  'dates.generation': Message

  // The table. "place" is joined to "service" by the language's "and": lower case where nouns are.
  'table.caption': Message<'category'>
  'table.noProvider': Message
  'column.provider': Message
  'column.service': Message
  'column.place': Message
  'column.name': Message
  'column.purpose': Message
  'column.lifetime': Message
  'column.party': Message
  'column.storage': Message
  'column.domain': Message
  'column.shared': Message
  'column.consent': Message

  // Words in its cells.
  'type.cookie': Message
  'type.localStorage': Message
  'type.sessionStorage': Message
  'type.indexedDB': Message
  'type.cacheStorage': Message
  'type.pixel': Message
  'type.sdk': Message
  'party.first': Message
  'party.third': Message
  'shared.nobody': Message
  'requirement.exempt': Message
  'requirement.opt-in': Message
  'requirement.opt-out': Message
  'requirement.notice': Message
  'status.deprecated': Message
  'item.sites': Message<'sites'>
  'item.dataRetention': Message<'duration'>

  // Lifetimes that are no plain duration. {lifetime} and {duration} are already words.
  'lifetime.session': Message
  'lifetime.sessionTab': Message
  'lifetime.persistent': Message
  'lifetime.varies': Message
  'lifetime.event': Message
  'lifetime.unknown': Message
  'lifetime.upTo': Message<'duration'>
  'lifetime.range': Message<'from' | 'to'>
  'lifetime.rolling': Message<'lifetime'>

  // The register of exemptions, for a data protection officer and a regulator.
  'register.intro': Message
  'register.asOf': Message<'date'>
  'register.empty': Message
  'register.ground': Message
  'register.reason': Message
  'register.jurisdictions': Message
  'register.reference': Message
  'register.reviewed': Message
  'register.reviewBy': Message
  'register.owner': Message
  'register.everywhere': Message
  'register.noGround': Message
  'register.overdue': Message
  'jurisdiction.us-ca': Message
  'jurisdiction.ca-qc': Message
  'jurisdiction.eu-draft': Message

  // The history. A generation is a numbered state of the declaration that consent was asked for.
  'changes.none': Message
  'changes.first': Message
  'changes.generation': Message<'generation' | 'date'>
  'changes.material': Message
  'changes.notable': Message
  'changes.editorial': Message
  'changes.units': Message<'units'>

  // One change of one {subject}: a name in base form before a colon. Values before and after may follow.
  'change.consent-unit-changed': Message<'subject'>
  'change.category-added': Message<'subject'>
  'change.service-added': Message<'subject'>
  'change.purpose-id-added': Message<'subject'>
  'change.transfer-added': Message<'subject'>
  'change.transfer-safeguard-lost': Message<'subject'>
  'change.item-added': Message<'subject'>
  'change.item-activated': Message<'subject'>
  'change.item-moved': Message<'subject'>
  'change.lifetime-longer': Message<'subject'>
  'change.rolling-started': Message<'subject'>
  'change.retention-longer': Message<'subject'>
  'change.storage-wider': Message<'subject'>
  'change.category-wider': Message<'subject'>
  'change.provider-added': Message<'subject'>
  'change.recipient-added': Message<'subject'>
  'change.pattern-wider': Message<'subject'>
  'change.domain-wider': Message<'subject'>
  'change.partitioned-dropped': Message<'subject'>
  'change.party-third': Message<'subject'>
  'change.sale-or-share-started': Message<'subject'>
  'change.sensitive-data-started': Message<'subject'>
  'change.exemption-dropped': Message<'subject'>
  'change.consent-opt-in': Message<'subject'>
  'change.category-removed': Message<'subject'>
  'change.service-removed': Message<'subject'>
  'change.purpose-id-removed': Message<'subject'>
  'change.transfer-removed': Message<'subject'>
  'change.item-removed': Message<'subject'>
  'change.item-deactivated': Message<'subject'>
  'change.lifetime-shorter': Message<'subject'>
  'change.rolling-stopped': Message<'subject'>
  'change.retention-shorter': Message<'subject'>
  'change.storage-narrower': Message<'subject'>
  'change.category-narrower': Message<'subject'>
  'change.provider-removed': Message<'subject'>
  'change.recipient-removed': Message<'subject'>
  'change.pattern-narrower': Message<'subject'>
  'change.domain-narrower': Message<'subject'>
  'change.partitioned-added': Message<'subject'>
  'change.party-first': Message<'subject'>
  'change.sale-or-share-stopped': Message<'subject'>
  'change.sensitive-data-stopped': Message<'subject'>
  'change.exemption-gained': Message<'subject'>
  'change.consent-changed': Message<'subject'>
  'change.purpose-changed': Message<'subject'>
  'change.condition-changed': Message<'subject'>
  'change.ground-changed': Message<'subject'>
  'change.legal-basis-changed': Message<'subject'>
  'change.surfaces-changed': Message<'subject'>
  'change.country-changed': Message<'subject'>
  'change.role-changed': Message<'subject'>
  'change.item-renamed': Message<'subject'>
  'change.service-renamed': Message<'subject'>
  'change.category-renamed': Message<'subject'>
  'change.provider-renamed': Message<'subject'>
  'change.name-changed': Message<'subject'>
  'change.safeguard-changed': Message<'subject'>
  'change.translation-changed': Message<'subject'>
  'change.label-changed': Message<'subject'>
  'change.order-changed': Message<'subject'>
  'change.details-changed': Message<'subject'>
  'change.provider-defined': Message<'subject'>
  'change.provider-dropped': Message<'subject'>
  'change.locales-changed': Message<'subject'>
  'change.jurisdictions-changed': Message<'subject'>
  'change.site-changed': Message<'subject'>
  'change.policy-changed': Message<'subject'>
  'change.consent-settings-changed': Message<'subject'>
  'change.labels-changed': Message<'subject'>
  // For a change that none of the above names.
  'change.other': Message<'subject'>
}

/** The key of a string that can be overridden. */
export type MessageKey = keyof Messages
