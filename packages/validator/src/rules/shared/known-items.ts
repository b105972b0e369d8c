/** What a well-known item is used for. */
export type KnownUse = 'analytics' | 'marketing' | 'preferences' | 'security' | 'consent'

/** A well-known name and what its maker says of it. */
export interface KnownItem {
  /** A literal name, or a glob in which only `*` has a meaning. */
  readonly name: string
  readonly maker: string
  readonly use: KnownUse
  /** Lifetimes that the maker gives or that its lists use; none where it gives none or they depend on settings. */
  readonly lifetimes: readonly string[]
  /** The maker's page. */
  readonly source: string
  /** Whether the lifetime was read there. */
  readonly verified: boolean
  /** The kind of storage that the lifetimes are for. Default: cookie. */
  readonly type?: 'localStorage' | 'sessionStorage'
  /** A whole family of names, good for telling the use and for nothing else. */
  readonly family?: true
  /** The maker uses it for several things, of which `use` is the most far-reaching. */
  readonly manifold?: true
  /** The maker always adds something to the name, so the bare name matches nothing. */
  readonly extended?: true
  /** Where a maker's cookie lives, if that is the maker's own domain and not the site's. */
  readonly domains?: readonly string[]
  /** A name that anybody may have chosen: it counts only on the maker's domain or beside the maker's name. */
  readonly common?: readonly string[]
  /** Since when nobody sets it, and what came instead. */
  readonly retired?: string
}

type Row = Pick<KnownItem, 'name' | 'lifetimes'> & Partial<KnownItem>

function made(
  maker: string,
  source: string,
  use: KnownUse,
  verified: boolean,
  rows: readonly (Row | readonly [name: string, ...lifetimes: string[]])[],
): KnownItem[] {
  return rows.map((row) => {
    const fields = 'lifetimes' in row ? row : { name: row[0], lifetimes: row.slice(1) }
    return { maker, source, use, verified, ...fields }
  })
}

const universalAnalytics = 'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies'
const googleAds = 'https://business.safety.google/adscookies/'
const googleCookies = 'https://policies.google.com/technologies/cookies'
const matomo = 'https://matomo.org/faq/general/faq_146/'
const hotjar = 'https://help.hotjar.com/hc/en-us/articles/6952777582999'
const clarity = 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-cookies'
const clarityCode = 'https://github.com/microsoft/clarity'
const applicationInsights = 'https://github.com/microsoft/ApplicationInsights-JS'
const heap =
  'https://help.heap.io/hc/en-us/articles/37271939081617-What-cookies-does-Heap-set-and-what-are-they-used-for'
const microsoftAds = 'https://help.ads.microsoft.com/apex/index/3/en/53056'
const atInternet = 'https://github.com/at-internet/smarttag-documentation-archive/wiki/AT-Internet-cookies'
const hubspot =
  'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser'
const cloudflare =
  'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/'
const linkedin = 'https://www.linkedin.com/legal/l/cookie-table'
const metaCookies = 'https://www.facebook.com/privacy/policies/cookies'

const doubleclick = { domains: ['doubleclick.net'] } as const
const onGoogle = { domains: ['google.com'] } as const
const onYouTube = { domains: ['youtube.com', 'youtube-nocookie.com', 'google.com'] } as const
const onFacebook = { domains: ['facebook.com'] } as const
const onBing = { domains: ['bing.com', 'clarity.ms', 'microsoft.com', 'live.com', 'msn.com'] } as const
const onClarity = { domains: ['clarity.ms', 'bing.com'] } as const
const onLinkedIn = { domains: ['linkedin.com'] } as const
const googleNames = { common: ['google', 'youtube', 'doubleclick'] } as const
const microsoftNames = { common: ['microsoft', 'bing', 'clarity'] } as const
const untilTwentyTwentyOne = 'Cloudflare stopped setting it on 10 May 2021'
const withUniversalAnalytics = 'It belongs to ga.js, which gave way to analytics.js and then to gtag.js'

/** Every well-known item, each with its maker's page. Exact names come before the patterns that would match them. */
export const knownItems: readonly KnownItem[] = [
  ...made('Google Analytics', 'https://support.google.com/analytics/answer/11397207', 'analytics', true, [
    ['_ga', 'P2Y'],
    ['_ga_*', 'P2Y'],
  ]),
  ...made('Google Analytics', universalAnalytics, 'analytics', true, [
    ['_gid', 'P1D'],
    ['_gat', 'PT1M'],
    { name: '_gat_*', lifetimes: ['PT1M'], verified: false },
    { name: '_dc_gtm_*', lifetimes: ['PT1M'], extended: true },
    { name: '_gac_*', lifetimes: ['P90D'], use: 'marketing', manifold: true, extended: true },
    { name: 'AMP_TOKEN', lifetimes: ['P1Y', 'PT1H', 'PT30S'] },
  ]),
  ...made(
    'Google Analytics',
    universalAnalytics,
    'analytics',
    false,
    (
      [
        ['__utma', 'P2Y'],
        ['__utmb', 'PT30M'],
        ['__utmc', 'session'],
        ['__utmt', 'PT10M'],
        ['__utmz', 'P6M'],
        ['__utmv', 'P2Y'],
        ['__utmx', 'P18M'],
        ['__utmxx', 'P18M'],
      ] as const
    ).map(([name, lifetime]) => ({ name, lifetimes: [lifetime], retired: withUniversalAnalytics })),
  ),
  ...made('Google Analytics', universalAnalytics, 'analytics', false, [
    { name: '__utm*', lifetimes: [], family: true, retired: withUniversalAnalytics },
  ]),
  ...made('Google Ads', googleAds, 'marketing', false, [
    ['_gcl_au', 'P90D'],
    ['_gcl_aw', 'P90D'],
    ['_gcl_dc', 'P90D'],
    ['_gcl_gb', 'P90D'],
    ['_gcl_gs', 'P90D'],
    { name: '_gcl_*', lifetimes: [], family: true },
    { name: 'IDE', lifetimes: ['P13M', 'P24M'], ...doubleclick },
    { name: 'test_cookie', lifetimes: ['PT15M'], manifold: true, ...doubleclick },
    { name: 'DSID', lifetimes: ['P2W'], ...doubleclick, ...googleNames },
    { name: '__gads', lifetimes: ['P13M'] },
    { name: '__gpi', lifetimes: ['P13M'] },
  ]),
  ...made('Google', googleCookies, 'marketing', false, [
    { name: 'NID', lifetimes: ['P6M'], manifold: true, ...onGoogle },
    { name: '1P_JAR', lifetimes: ['P30D'], manifold: true, ...onGoogle },
    { name: 'AEC', lifetimes: ['P6M'], use: 'security', ...onGoogle, ...googleNames },
    { name: 'CONSENT', lifetimes: ['P2Y'], use: 'consent', ...onYouTube, ...googleNames },
    { name: 'SOCS', lifetimes: ['P13M'], use: 'consent', ...onYouTube, ...googleNames },
  ]),
  ...made('YouTube', googleCookies, 'preferences', false, [
    { name: 'VISITOR_INFO1_LIVE', lifetimes: ['P6M', 'P180D'] },
    { name: 'VISITOR_PRIVACY_METADATA', lifetimes: ['P6M', 'P180D'] },
    { name: 'YSC', lifetimes: ['session'], use: 'security', ...onYouTube },
    { name: 'PREF', lifetimes: ['P2Y'], ...onYouTube, ...googleNames },
    { name: 'use_hitbox', lifetimes: ['session'], retired: 'YouTube set it for its Flash player' },
  ]),
  ...made('Matomo', matomo, 'analytics', true, [
    { name: '_pk_id.*', lifetimes: ['P13M'], extended: true },
    { name: '_pk_ses.*', lifetimes: ['PT30M'], extended: true },
    { name: '_pk_ref.*', lifetimes: ['P6M', 'PT15768000S'], extended: true },
    { name: '_pk_cvar.*', lifetimes: ['PT30M'], extended: true },
    { name: '_pk_hsr.*', lifetimes: ['PT30M'], extended: true },
    { name: '_pk_testcookie*', lifetimes: ['session'], family: true },
    { name: '_pk_*', lifetimes: [], family: true },
    { name: 'mtm_consent', lifetimes: ['P30Y'], use: 'consent' },
    { name: 'mtm_consent_removed', lifetimes: ['P30Y'], use: 'consent' },
    { name: 'mtm_cookie_consent', lifetimes: ['P30Y'], use: 'consent', verified: false },
    { name: 'matomo_ignore', lifetimes: [], use: 'consent' },
    { name: 'MATOMO_SESSID', lifetimes: ['session'], use: 'security' },
    { name: 'matomo_sessid', lifetimes: ['session'], use: 'security' },
  ]),
  ...made('Meta', 'https://github.com/facebook/capi-param-builder', 'marketing', true, [
    ['_fbp', 'P90D'],
    ['_fbc', 'P90D'],
  ]),
  ...made('Meta', metaCookies, 'marketing', false, [
    { name: 'fr', lifetimes: ['P90D'], ...onFacebook, common: ['facebook', 'meta'] },
    { name: 'datr', lifetimes: ['P2Y'], use: 'security', ...onFacebook, common: ['facebook', 'meta'] },
  ]),
  ...made('Microsoft Advertising', microsoftAds, 'marketing', false, [
    ['_uetsid', 'P1D'],
    ['_uetvid', 'P13M', 'P390D', 'P16D'],
    ['_uetmsclkid', 'P90D'],
    { name: '_uet*', lifetimes: [], family: true },
    { name: 'MUID', lifetimes: ['P13M', 'P390D', 'P1Y'], manifold: true, ...onBing },
  ]),
  ...made('Microsoft Clarity', clarityCode, 'analytics', true, [
    ['_clck', 'P1Y'],
    ['_clsk', 'P1D'],
    { name: '_cltk', lifetimes: ['session'], type: 'sessionStorage' },
  ]),
  ...made('Microsoft Clarity', clarity, 'analytics', false, [
    { name: 'CLID', lifetimes: ['P1Y'], ...onClarity, ...microsoftNames },
    { name: 'ANONCHK', lifetimes: ['PT10M'], ...onClarity },
    { name: 'SM', lifetimes: ['session'], ...onClarity, ...microsoftNames },
    { name: 'MR', lifetimes: ['P7D'], use: 'marketing', manifold: true, ...onBing, ...microsoftNames },
  ]),
  ...made('Azure Application Insights', applicationInsights, 'analytics', true, [
    ['ai_user', 'P1Y'],
    ['ai_session', 'PT30M'],
    { name: 'ai_authUser', lifetimes: ['session'], verified: false },
  ]),
  ...made('Hotjar', hotjar, 'analytics', false, [
    { name: '_hjSessionUser_*', lifetimes: ['P1Y'], extended: true },
    { name: '_hjSession_*', lifetimes: ['PT30M'], extended: true },
    ['_hjid', 'P1Y'],
    ['_hjFirstSeen', 'PT30M', 'session'],
    ['_hjAbsoluteSessionInProgress', 'PT30M'],
    ['_hjIncludedInPageviewSample', 'PT30M', 'PT2M'],
    ['_hjIncludedInSessionSample', 'PT30M', 'PT2M'],
    { name: '_hjIncludedInSessionSample_*', lifetimes: ['PT30M', 'PT2M'] },
    ['_hjTLDTest', 'session'],
    { name: '_hj*', lifetimes: [], family: true },
  ]),
  ...made('Contentsquare', 'https://docs.contentsquare.com/en/web/cookies/', 'analytics', true, [
    ['_cs_id', 'P13M'],
    ['_cs_s', 'PT30M'],
    ['_cs_c', 'P13M'],
    ['_cs_s_ctx', 'PT30M'],
    ['_cs_i', 'P3D'],
  ]),
  ...made('Heap', heap, 'analytics', true, [
    { name: '_hp2_id.*', lifetimes: ['P13M'], extended: true },
    { name: '_hp2_ses_props.*', lifetimes: ['PT30M'], extended: true },
    { name: '_hp2_props.*', lifetimes: ['P13M'], extended: true },
    { name: '_hp2_*', lifetimes: [], family: true, extended: true },
  ]),
  ...made('Mixpanel', 'https://github.com/mixpanel/mixpanel-js', 'analytics', true, [
    ['mp_*_mixpanel', 'P1Y'],
  ]),
  ...made('AT Internet (Piano)', atInternet, 'analytics', true, [
    ['atuserid', 'P13M'],
    ['atidvisitor', 'P6M'],
    ['atreman', 'P30D'],
    ['atredir', 'PT30S'],
    ['atsession', 'PT30M'],
  ]),
  ...made(
    'Adobe',
    'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/cookies-analytics',
    'analytics',
    false,
    [
      { name: 'AMCV_*', lifetimes: [], extended: true },
      { name: 'AMCVS_*', lifetimes: ['session'], extended: true },
    ],
  ),
  ...made('HubSpot', hubspot, 'analytics', false, [
    ['__hstc', 'P6M', 'P13M'],
    ['hubspotutk', 'P6M', 'P13M'],
    ['__hssc', 'PT30M'],
    ['__hssrc', 'session'],
  ]),
  ...made('LinkedIn', linkedin, 'marketing', false, [
    { name: 'lidc', lifetimes: ['P1D'], ...onLinkedIn },
    { name: 'bcookie', lifetimes: ['P1Y', 'P2Y'], ...onLinkedIn },
    { name: 'UserMatchHistory', lifetimes: ['P30D'], ...onLinkedIn },
    { name: 'AnalyticsSyncHistory', lifetimes: ['P30D'], ...onLinkedIn },
  ]),
  ...made('Criteo', 'https://www.criteo.com/privacy/', 'marketing', false, [
    { name: 'cto_bundle', lifetimes: [] },
  ]),
  ...made(
    'TikTok',
    'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
    'marketing',
    false,
    [{ name: '_ttp', lifetimes: ['P13M'] }],
  ),
  ...made('Cloudflare', 'https://blog.cloudflare.com/deprecating-cfduid-cookie/', 'security', true, [
    { name: '__cfduid', lifetimes: ['P30D'], retired: untilTwentyTwentyOne },
  ]),
  ...made('Cloudflare', cloudflare, 'security', false, [
    ['__cf_bm', 'PT30M'],
    ['_cfuvid', 'session'],
    { name: 'cf_clearance', lifetimes: [] },
  ]),
  ...made('tarteaucitron.js', 'https://github.com/AmauriC/tarteaucitron.js', 'consent', true, [
    ['tarteaucitron', 'P1Y'],
  ]),
  ...made('vanilla-cookieconsent', 'https://github.com/orestbida/cookieconsent', 'consent', true, [
    { name: 'cc_cookie', lifetimes: [] },
  ]),
  ...made('Osano Cookie Consent', 'https://github.com/osano/cookieconsent', 'consent', true, [
    ['cookieconsent_status', 'P1Y'],
  ]),
  ...made('Cookiebot', 'https://www.cookiebot.com/en/cookie-declaration/', 'consent', false, [
    { name: 'CookieConsent', lifetimes: [] },
  ]),
  ...made(
    'OneTrust',
    'https://my.onetrust.com/s/article/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0',
    'consent',
    false,
    [
      { name: 'OptanonConsent', lifetimes: [] },
      { name: 'OptanonAlertBoxClosed', lifetimes: [] },
    ],
  ),
  ...made('Jakarta Servlet', 'https://jakarta.ee/specifications/servlet/', 'security', false, [
    { name: 'JSESSIONID', lifetimes: [] },
  ]),
  ...made('PHP', 'https://www.php.net/manual/en/session.configuration.php', 'security', false, [
    { name: 'PHPSESSID', lifetimes: [] },
  ]),
  ...made('Django', 'https://docs.djangoproject.com/en/stable/ref/settings/', 'security', false, [
    { name: 'sessionid', lifetimes: [] },
    { name: 'csrftoken', lifetimes: [] },
  ]),
  ...made(
    'ASP.NET',
    'https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.sessionstatesection.cookiename',
    'security',
    false,
    [{ name: 'ASP.NET_SessionId', lifetimes: [] }],
  ),
]
