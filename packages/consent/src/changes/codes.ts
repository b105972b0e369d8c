import type { ChangeDirection, ChangeLevel } from './change.ts'

/** What a reason code stands for. A material code counts as notable where it touches no unit that needs consent. */
export interface ChangeCode {
  level: ChangeLevel
  direction: ChangeDirection
  /** One sentence. */
  meaning: string
  /** True where whoever granted the unit is not asked again: only those who had not decided are. */
  keepsGrants?: true
}

const material = (meaning: string): ChangeCode => ({ level: 'material', direction: 'widened', meaning })
const narrowed = (meaning: string): ChangeCode => ({ level: 'editorial', direction: 'narrowed', meaning })
const notable = (meaning: string): ChangeCode => ({ level: 'notable', direction: 'neutral', meaning })
const editorial = (meaning: string): ChangeCode => ({ level: 'editorial', direction: 'neutral', meaning })

/** Every reason code there is. `docs/reference/changes.md` is generated from this table. */
export const changeCodes = {
  'consent-unit-changed': material('People are asked by category instead of by service, or the reverse.'),
  'category-added': material('A category that needs consent is asked about for the first time.'),
  'service-added': material('A service that needs consent is asked about for the first time.'),
  'purpose-id-added': material('A category takes on another TCF purpose.'),
  'transfer-added': material('A provider or recipient sends data to another country.'),
  'transfer-safeguard-lost': material(
    'A transfer no longer rests on an adequacy decision, clauses or binding rules.',
  ),
  'item-added': material('Something new is stored on or read from the device.'),
  'item-activated': material('An item that was only planned is now stored.'),
  'item-moved': material('An item counts in another consent unit than before.'),
  'lifetime-longer': material('An item stays longer; the longest variant counts.'),
  'rolling-started': material('Each visit now renews the lifetime.'),
  'retention-longer': material('What an item collects is kept longer, or it is no longer said how long.'),
  'storage-wider': material('An item uses a type of storage that holds more or reaches further.'),
  'category-wider': material('An item belongs to a category that reaches further.'),
  'provider-added': material('Another provider is behind an item.'),
  'recipient-added': material('Another provider can read an item.'),
  'pattern-wider': material('An item matches names that it did not match before.'),
  'domain-wider': material('An item is stored for further domains or hosts.'),
  'partitioned-dropped': material('An item is no longer kept apart for each site that embeds it.'),
  'party-third': material('A first-party item becomes a third-party one.'),
  'sale-or-share-started': material('A service starts to sell or share personal information.'),
  'sensitive-data-started': material('A service starts to process sensitive data.'),
  'exemption-dropped': material('An item that needed no consent now needs it, or lets people object.'),
  'consent-opt-in': {
    ...material('An item that people could object to now needs a yes first.'),
    keepsGrants: true,
  },

  'category-removed': narrowed('A category has no items any more.'),
  'service-removed': narrowed('A service has no items any more.'),
  'purpose-id-removed': narrowed('A category gives up a TCF purpose.'),
  'transfer-removed': narrowed('A provider or recipient no longer sends data to a country.'),
  'item-removed': narrowed('An item is no longer stored or read.'),
  'item-deactivated': narrowed('An item is only planned again.'),
  'lifetime-shorter': narrowed('An item stays less long.'),
  'rolling-stopped': narrowed('Visits no longer renew the lifetime.'),
  'retention-shorter': narrowed('What an item collects is kept less long.'),
  'storage-narrower': narrowed('An item uses a type of storage that holds less.'),
  'category-narrower': narrowed('An item belongs to a category that reaches less far.'),
  'provider-removed': narrowed('A provider is no longer behind an item.'),
  'recipient-removed': narrowed('A provider can no longer read an item.'),
  'pattern-narrower': narrowed('An item matches fewer names.'),
  'domain-narrower': narrowed('An item is stored for fewer domains or hosts.'),
  'partitioned-added': narrowed('An item is kept apart for each site that embeds it.'),
  'party-first': narrowed('A third-party item becomes a first-party one.'),
  'sale-or-share-stopped': narrowed('A service no longer sells or shares personal information.'),
  'sensitive-data-stopped': narrowed('A service no longer processes sensitive data.'),
  'exemption-gained': narrowed('An item needs no consent any more.'),

  'consent-changed': notable(
    'What is asked of visitors changed in another way, for instance from a yes first to an objection.',
  ),
  'purpose-changed': notable('The purpose text changed in the default locale.'),
  'condition-changed': notable('When an item is set at all changed.'),
  'ground-changed': notable('An exemption rests on another ground.'),
  'legal-basis-changed': notable('The legal basis changed.'),
  'surfaces-changed': notable('Where on the site a service runs changed.'),
  'country-changed': notable("A provider's country changed."),
  'role-changed': notable("A provider's role changed: controller, processor or joint controller."),

  'item-renamed': editorial('An item has another id; its former one is named.'),
  'service-renamed': editorial('A service has another id; its former one is named.'),
  'category-renamed': editorial('A category has another id; its former one is named.'),
  'provider-renamed': editorial('A provider has another id; its former one is named.'),
  'name-changed': editorial('An item has another literal name.'),
  'safeguard-changed': editorial('A transfer rests on another safeguard of the same strength.'),
  'translation-changed': editorial('A text was translated, or changed in another locale than the default.'),
  'label-changed': editorial('A label or description changed.'),
  'order-changed': editorial('The order in which things are listed changed.'),
  'details-changed': editorial(
    'Something else about it changed that neither people nor their consent depend on.',
  ),
  'provider-defined': editorial('A provider is described that was not.'),
  'provider-dropped': editorial('A provider is no longer described.'),
  'locales-changed': editorial('The languages of the texts changed.'),
  'jurisdictions-changed': editorial('The rule profiles to check against changed.'),
  'site-changed': editorial("The site's name, addresses or contacts changed."),
  'policy-changed': editorial("The policy's dates, version or notice changed."),
  'consent-settings-changed': editorial('How long a choice is kept, where, or how it is taken back changed.'),
  'labels-changed': editorial('Other words for what the pages print changed.'),
} as const satisfies Record<string, ChangeCode>

/** A stable reason code. */
export type ChangeCodeId = keyof typeof changeCodes
