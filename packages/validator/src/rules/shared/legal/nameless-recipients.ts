import type { ProviderHandle } from '../../../rule.ts'

/** For text in lower case: a regular expression that ignores case itself takes a millisecond to get ready. */
const namesNobody = new RegExp(
  `^(?:${[
    '(?:all |our |the |selected |trusted |various |other |external |advertising |business |marketing )*(?:partners?|third part(?:y|ies)|affiliates?|affiliated companies|vendors|advertisers)(?: companies)?',
    '(?:nos |les |des |autres |divers )*(?:partenaires?|tiers|tierces parties|sociétés affiliées|affiliés)(?: publicitaires| commerciaux| sélectionnés)?',
    '(?:unsere |die |andere |ausgewählte |verschiedene )*(?:partner|dritte|drittanbieter|drittparteien|verbundene unternehmen|werbepartner)',
    '(?:nuestros |los |otros |diversos )*(?:socios|terceros|terceras partes|empresas afiliadas|afiliados)(?: publicitarios| comerciales)?',
    '(?:i |nostri |altri |vari )*(?:partner|terzi|terze parti|società affiliate|affiliati)(?: pubblicitari| commerciali)?',
    '(?:onze |de |andere |diverse )*(?:partners|derden|derde partijen|gelieerde ondernemingen)',
    '(?:nossos |os |outros |diversos )*(?:parceiros|terceiros|empresas afiliadas|afiliados)(?: publicitários| comerciais)?',
  ].join('|')})$`,
)

/** Whether a provider's name names nobody: “our partners”, “third parties”, “affiliates”. */
export function namesNobodyIn(provider: ProviderHandle): boolean {
  return provider.name.length <= 100 && namesNobody.test(provider.name.trim().toLowerCase())
}
