// Generated from schemas/v1 by `npm run generate`. Do not edit.
const declarationSchema: { readonly [key: string]: unknown } = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://cookie-charter.dev/schemas/v1/declaration.schema.json",
  "title": "Declaration",
  "description": "What a site stores on its visitors' devices, in one file.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schemaVersion",
    "site",
    "locales",
    "services"
  ],
  "properties": {
    "$schema": {
      "description": "The address of this schema, for editors.",
      "type": "string",
      "examples": [
        "https://cookie-charter.dev/schemas/v1/declaration.schema.json"
      ]
    },
    "schemaVersion": {
      "description": "The format's version.",
      "const": 1,
      "examples": [
        1
      ]
    },
    "extends": {
      "description": "A base, or several: relative files, or files of installed packages. Later wins.",
      "type": [
        "string",
        "array"
      ],
      "minLength": 1,
      "minItems": 1,
      "items": {
        "type": "string",
        "minLength": 1
      },
      "examples": [
        "./base.yaml",
        [
          "@acme/charter-base/cookies.yaml"
        ]
      ]
    },
    "site": {
      "allOf": [
        {
          "$ref": "#/definitions/site"
        }
      ],
      "description": "Which site the declaration speaks of.",
      "examples": [
        {
          "id": "opendata.regaz.fr",
          "name": "Régaz open data",
          "urls": [
            "https://opendata.regaz.fr"
          ]
        }
      ]
    },
    "locales": {
      "description": "Languages of the texts, BCP 47. The first is the default.",
      "type": "array",
      "items": {
        "type": "string",
        "allOf": [
          {
            "$ref": "#/definitions/locale"
          }
        ]
      },
      "minItems": 1,
      "uniqueItems": true,
      "examples": [
        [
          "fr",
          "en"
        ]
      ]
    },
    "jurisdictions": {
      "description": "Rule profiles to check against. Default: none.",
      "type": "array",
      "items": {
        "type": "string",
        "allOf": [
          {
            "$ref": "#/definitions/jurisdiction"
          }
        ]
      },
      "uniqueItems": true,
      "examples": [
        [
          "fr"
        ]
      ]
    },
    "policy": {
      "allOf": [
        {
          "$ref": "#/definitions/policy"
        }
      ],
      "description": "Dates and version of the published policy.",
      "examples": [
        {
          "effective": "2026-12-01"
        }
      ]
    },
    "consent": {
      "allOf": [
        {
          "$ref": "#/definitions/consent"
        }
      ],
      "description": "How the site asks, remembers and lets go.",
      "examples": [
        {
          "storedIn": "cookies_preferences"
        }
      ]
    },
    "categories": {
      "description": "Changes to core categories and categories of your own, by id.",
      "type": "object",
      "propertyNames": {
        "$ref": "#/definitions/id"
      },
      "properties": {
        "necessary": {
          "$ref": "#/definitions/category"
        },
        "preferences": {
          "$ref": "#/definitions/category"
        },
        "statistics": {
          "$ref": "#/definitions/category"
        },
        "marketing": {
          "$ref": "#/definitions/category"
        },
        "media": {
          "$ref": "#/definitions/category"
        },
        "unclassified": {
          "$ref": "#/definitions/category"
        }
      },
      "additionalProperties": {
        "allOf": [
          {
            "$ref": "#/definitions/category"
          },
          {
            "type": "object",
            "required": [
              "consent",
              "label"
            ]
          }
        ]
      },
      "examples": [
        {
          "chat": {
            "consent": "opt-in",
            "label": {
              "en": "Live chat"
            }
          }
        }
      ]
    },
    "providers": {
      "description": "Organisations, by id.",
      "type": "object",
      "propertyNames": {
        "$ref": "#/definitions/id"
      },
      "additionalProperties": {
        "$ref": "#/definitions/provider"
      },
      "examples": [
        {
          "opendatasoft": {
            "name": "Opendatasoft"
          }
        }
      ]
    },
    "services": {
      "description": "Services, by id, each with its items.",
      "type": "object",
      "propertyNames": {
        "$ref": "#/definitions/id"
      },
      "additionalProperties": {
        "$ref": "#/definitions/service"
      },
      "examples": [
        {
          "authentication": {
            "category": "necessary",
            "items": {}
          }
        }
      ]
    },
    "labels": {
      "description": "Other words for what the pages print: locale, then key, then string.",
      "type": "object",
      "propertyNames": {
        "$ref": "#/definitions/locale"
      },
      "additionalProperties": {
        "type": "object",
        "propertyNames": {
          "$ref": "#/definitions/id"
        },
        "additionalProperties": {
          "type": "string",
          "minLength": 1
        }
      },
      "examples": [
        {
          "fr": {
            "column.name": "Nom du cookie"
          }
        }
      ]
    },
    "suppressions": {
      "description": "Findings that are known and accepted.",
      "type": "array",
      "items": {
        "$ref": "#/definitions/suppression"
      },
      "examples": [
        [
          {
            "rule": "quality/lifetime-unknown",
            "reason": "Asked the provider on 2026-10-02."
          }
        ]
      ]
    }
  },
  "definitions": {
    "id": {
      "description": "A name of your own choosing for an entry: 1 to 256 characters without control characters.",
      "type": "string",
      "pattern": "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f]{1,256}$",
      "examples": [
        "preferences"
      ]
    },
    "locale": {
      "description": "A BCP 47 language tag.",
      "type": "string",
      "pattern": "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}$",
      "examples": [
        "fr",
        "pt-BR"
      ]
    },
    "date": {
      "title": "CalendarDate",
      "description": "A calendar day, YYYY-MM-DD.",
      "type": "string",
      "format": "date",
      "examples": [
        "2026-11-23"
      ]
    },
    "country": {
      "description": "A country, ISO 3166-1 alpha-2, in capitals.",
      "type": "string",
      "pattern": "^[A-Z]{2}$",
      "examples": [
        "FR"
      ]
    },
    "link": {
      "description": "An https, http or mailto address.",
      "type": "string",
      "format": "uri",
      "pattern": "^(?:[Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)",
      "examples": [
        "https://example.org/privacy"
      ]
    },
    "email": {
      "description": "An e-mail address.",
      "type": "string",
      "format": "email",
      "examples": [
        "privacy@example.org"
      ]
    },
    "duration": {
      "description": "An ISO 8601 duration in whole numbers, in the units its author used.",
      "type": "string",
      "pattern": "^P(?=\\d|T\\d)(?:\\d{1,9}Y)?(?:\\d{1,9}M)?(?:\\d{1,9}W)?(?:\\d{1,9}D)?(?:T(?=\\d)(?:\\d{1,9}H)?(?:\\d{1,9}M)?(?:\\d{1,9}S)?)?$",
      "examples": [
        "P13M",
        "PT30M"
      ]
    },
    "lifetime": {
      "description": "How long the item stays: an ISO 8601 duration, or session, persistent (no end), varies, event (see until) or unknown.",
      "type": "string",
      "pattern": "^(?:session|persistent|varies|event|unknown|P(?=\\d|T\\d)(?:\\d{1,9}Y)?(?:\\d{1,9}M)?(?:\\d{1,9}W)?(?:\\d{1,9}D)?(?:T(?=\\d)(?:\\d{1,9}H)?(?:\\d{1,9}M)?(?:\\d{1,9}S)?)?)$",
      "examples": [
        "P13M",
        "session"
      ]
    },
    "text": {
      "title": "Text",
      "description": "Words for people: a string in the default locale, or a map of locale to string.",
      "type": [
        "string",
        "object"
      ],
      "minLength": 1,
      "minProperties": 1,
      "propertyNames": {
        "$ref": "#/definitions/locale"
      },
      "additionalProperties": {
        "type": "string",
        "minLength": 1
      },
      "examples": [
        {
          "fr": "Retient votre langue.",
          "en": "Remembers your language."
        }
      ]
    },
    "controller": {
      "title": "Controller",
      "description": "Who decides why and how the data is processed (GDPR Article 4(7)).",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {
          "description": "The controller's name as the public knows it.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "Régaz-Bordeaux"
          ]
        },
        "legalName": {
          "description": "The registered name.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "Régaz-Bordeaux SAEML"
          ]
        },
        "address": {
          "description": "The postal address, on one line or several.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "6 place Ravezies, 33300 Bordeaux"
          ]
        },
        "country": {
          "allOf": [
            {
              "$ref": "#/definitions/country"
            }
          ],
          "description": "Where the controller is established.",
          "examples": [
            "FR"
          ]
        },
        "email": {
          "allOf": [
            {
              "$ref": "#/definitions/email"
            }
          ],
          "description": "Where to write about data protection.",
          "examples": [
            "privacy@example.org"
          ]
        },
        "phone": {
          "description": "A telephone number, best in international form.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "+33 5 00 00 00 00"
          ]
        },
        "url": {
          "allOf": [
            {
              "$ref": "#/definitions/link"
            }
          ],
          "description": "The controller's own site, or its contact form.",
          "examples": [
            "https://example.org/contact"
          ]
        }
      },
      "examples": [
        {
          "name": "Régaz-Bordeaux",
          "country": "FR"
        }
      ]
    },
    "dpo": {
      "title": "DataProtectionOfficer",
      "description": "The data protection officer (GDPR Article 37).",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {
          "description": "A name, or the office's.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "Data protection office"
          ]
        },
        "email": {
          "allOf": [
            {
              "$ref": "#/definitions/email"
            }
          ],
          "description": "Where to write to the officer.",
          "examples": [
            "dpo@example.org"
          ]
        },
        "url": {
          "allOf": [
            {
              "$ref": "#/definitions/link"
            }
          ],
          "description": "A page or form that reaches the officer.",
          "examples": [
            "https://example.org/dpo"
          ]
        }
      },
      "examples": [
        {
          "email": "dpo@example.org"
        }
      ]
    },
    "authority": {
      "title": "SupervisoryAuthority",
      "description": "The authority that a visitor can complain to.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {
          "description": "The authority's own name.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "CNIL"
          ]
        },
        "url": {
          "allOf": [
            {
              "$ref": "#/definitions/link"
            }
          ],
          "description": "Its site, or its page for complaints.",
          "examples": [
            "https://www.cnil.fr/fr/plaintes"
          ]
        }
      },
      "examples": [
        {
          "name": "CNIL",
          "url": "https://www.cnil.fr"
        }
      ]
    },
    "site": {
      "title": "Site",
      "description": "Which site the declaration speaks of, and who answers for it.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "name",
        "urls"
      ],
      "properties": {
        "id": {
          "allOf": [
            {
              "$ref": "#/definitions/id"
            }
          ],
          "description": "The scope of the lock and of consent. Never changes.",
          "examples": [
            "opendata.regaz.fr"
          ]
        },
        "name": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "The site's name, as the page prints it.",
          "examples": [
            "Régaz open data"
          ]
        },
        "urls": {
          "description": "The site's origins. First party is derived from these hosts.",
          "type": "array",
          "items": {
            "type": "string",
            "format": "uri",
            "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\\\@\\s]+/?$"
          },
          "minItems": 1,
          "uniqueItems": true,
          "examples": [
            [
              "https://opendata.regaz.fr"
            ]
          ]
        },
        "controller": {
          "allOf": [
            {
              "$ref": "#/definitions/controller"
            }
          ],
          "description": "Who decides why and how the data is processed.",
          "examples": [
            {
              "name": "Régaz-Bordeaux",
              "country": "FR"
            }
          ]
        },
        "dpo": {
          "allOf": [
            {
              "$ref": "#/definitions/dpo"
            }
          ],
          "description": "The data protection officer.",
          "examples": [
            {
              "email": "dpo@example.org"
            }
          ]
        },
        "authority": {
          "allOf": [
            {
              "$ref": "#/definitions/authority"
            }
          ],
          "description": "The authority that a visitor can complain to.",
          "examples": [
            {
              "name": "CNIL"
            }
          ]
        },
        "privacyPolicy": {
          "allOf": [
            {
              "$ref": "#/definitions/link"
            }
          ],
          "description": "The site's privacy policy.",
          "examples": [
            "https://example.org/privacy"
          ]
        }
      },
      "examples": [
        {
          "id": "opendata.regaz.fr",
          "name": "Régaz open data",
          "urls": [
            "https://opendata.regaz.fr"
          ]
        }
      ]
    },
    "policy": {
      "title": "Policy",
      "description": "Dates and version of the published policy.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "effective": {
          "allOf": [
            {
              "$ref": "#/definitions/date"
            }
          ],
          "description": "The day from which the policy applies.",
          "examples": [
            "2026-12-01"
          ]
        },
        "reviewed": {
          "allOf": [
            {
              "$ref": "#/definitions/date"
            }
          ],
          "description": "The day on which someone last compared the declaration with the site.",
          "examples": [
            "2026-11-23"
          ]
        },
        "version": {
          "description": "The policy's version, as the page prints it. Quote it: 1.10 is not 1.1.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "3.2"
          ]
        },
        "changesNotice": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "How visitors hear of changes.",
          "examples": [
            "We announce changes on this page."
          ]
        }
      },
      "examples": [
        {
          "effective": "2026-12-01",
          "version": "3.2"
        }
      ]
    },
    "consentLifetime": {
      "title": "ConsentLifetime",
      "description": "How long a choice is kept before the question may be put again.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "granted": {
          "allOf": [
            {
              "$ref": "#/definitions/duration"
            }
          ],
          "description": "How long a yes holds.",
          "examples": [
            "P6M"
          ]
        },
        "denied": {
          "allOf": [
            {
              "$ref": "#/definitions/duration"
            }
          ],
          "description": "How long a no holds.",
          "examples": [
            "P6M"
          ]
        }
      },
      "examples": [
        {
          "granted": "P6M",
          "denied": "P6M"
        }
      ]
    },
    "withdraw": {
      "title": "Withdrawal",
      "description": "How a visitor takes consent back.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "url": {
          "allOf": [
            {
              "$ref": "#/definitions/link"
            }
          ],
          "description": "A page where consent is withdrawn.",
          "examples": [
            "https://example.org/cookies"
          ]
        },
        "control": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "The words on the button or link that opens the choices.",
          "examples": [
            {
              "fr": "Gérer les cookies",
              "en": "Manage cookies"
            }
          ]
        }
      },
      "examples": [
        {
          "control": {
            "fr": "Gérer les cookies"
          }
        }
      ]
    },
    "optOut": {
      "title": "OptOut",
      "description": "A way to object that is not the banner.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "url"
      ],
      "properties": {
        "url": {
          "allOf": [
            {
              "$ref": "#/definitions/link"
            }
          ],
          "description": "The page that takes the objection.",
          "examples": [
            "https://example.org/do-not-sell"
          ]
        }
      },
      "examples": [
        {
          "url": "https://example.org/do-not-sell"
        }
      ]
    },
    "consent": {
      "title": "Consent",
      "description": "How the site asks, remembers and lets go.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "unit": {
          "description": "What people say yes or no to. Default: category.",
          "type": "string",
          "enum": [
            "category",
            "service"
          ],
          "default": "category",
          "examples": [
            "category"
          ]
        },
        "storedIn": {
          "description": "The item, or items, that remember the choice.",
          "type": [
            "string",
            "array"
          ],
          "pattern": "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f]{1,256}$",
          "items": {
            "type": "string",
            "allOf": [
              {
                "$ref": "#/definitions/id"
              }
            ]
          },
          "minItems": 1,
          "uniqueItems": true,
          "examples": [
            "cookies_preferences"
          ]
        },
        "lifetime": {
          "allOf": [
            {
              "$ref": "#/definitions/consentLifetime"
            }
          ],
          "description": "How long a choice is kept.",
          "examples": [
            {
              "granted": "P6M",
              "denied": "P6M"
            }
          ]
        },
        "withdraw": {
          "allOf": [
            {
              "$ref": "#/definitions/withdraw"
            }
          ],
          "description": "How consent is taken back.",
          "examples": [
            {
              "control": {
                "en": "Manage cookies"
              }
            }
          ]
        },
        "record": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "What proves that consent was given (GDPR Article 7(1)).",
          "examples": [
            {
              "en": "The consent string and its day, in the server's log for six months."
            }
          ]
        },
        "gpc": {
          "description": "What the site does with the Global Privacy Control signal.",
          "type": "string",
          "enum": [
            "honoured",
            "ignored"
          ],
          "examples": [
            "honoured"
          ]
        },
        "optOut": {
          "allOf": [
            {
              "$ref": "#/definitions/optOut"
            }
          ],
          "description": "A way to object that is not the banner.",
          "examples": [
            {
              "url": "https://example.org/do-not-sell"
            }
          ]
        }
      },
      "examples": [
        {
          "storedIn": "cookies_preferences"
        }
      ]
    },
    "exemption": {
      "title": "Exemption",
      "description": "Why no consent is asked. The nearest one decides: item, then service, then category.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "ground"
      ],
      "properties": {
        "ground": {
          "description": "The ground that is claimed. Which jurisdiction accepts it is a matter of the rules.",
          "type": "string",
          "enum": [
            "transmission",
            "user-input",
            "authentication",
            "user-security",
            "media-player",
            "load-balancing",
            "ui-customisation",
            "social-plugin-member",
            "consent-record",
            "audience-measurement",
            "appearance",
            "metered-access",
            "emergency",
            "other"
          ],
          "examples": [
            "consent-record"
          ]
        },
        "reason": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "Why the ground applies here, in a sentence. Required for other.",
          "examples": [
            {
              "en": "Keeps the choice that was made."
            }
          ]
        },
        "reference": {
          "description": "Where the assessment can be found.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "DPIA-2026-04, section 3"
          ]
        },
        "jurisdictions": {
          "description": "Where the exemption is claimed. Absent: everywhere.",
          "type": "array",
          "items": {
            "type": "string",
            "allOf": [
              {
                "$ref": "#/definitions/jurisdiction"
              }
            ]
          },
          "uniqueItems": true,
          "examples": [
            [
              "fr"
            ]
          ]
        },
        "reviewed": {
          "allOf": [
            {
              "$ref": "#/definitions/date"
            }
          ],
          "description": "When the claim was last checked.",
          "examples": [
            "2026-11-23"
          ]
        },
        "reviewBy": {
          "allOf": [
            {
              "$ref": "#/definitions/date"
            }
          ],
          "description": "When it must be checked again.",
          "examples": [
            "2027-11-23"
          ]
        }
      },
      "examples": [
        {
          "ground": "consent-record",
          "reason": {
            "en": "Keeps the choice that was made."
          }
        }
      ],
      "if": {
        "required": [
          "ground"
        ],
        "properties": {
          "ground": {
            "const": "other"
          }
        }
      },
      "then": {
        "required": [
          "reason"
        ]
      }
    },
    "jurisdiction": {
      "description": "A rule profile: eu, an EU or EEA member state (which brings eu), uk, ch, us-ca, ca-qc, br, or eu-draft for what is not law yet.",
      "type": "string",
      "enum": [
        "eu",
        "at",
        "be",
        "bg",
        "hr",
        "cy",
        "cz",
        "dk",
        "ee",
        "fi",
        "fr",
        "de",
        "gr",
        "hu",
        "is",
        "ie",
        "it",
        "lv",
        "li",
        "lt",
        "lu",
        "mt",
        "nl",
        "no",
        "pl",
        "pt",
        "ro",
        "sk",
        "si",
        "es",
        "se",
        "uk",
        "ch",
        "us-ca",
        "ca-qc",
        "br",
        "eu-draft"
      ],
      "examples": [
        "fr"
      ]
    },
    "categoryMaps": {
      "title": "CategoryMaps",
      "description": "What the category is called in other vocabularies.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "tcf": {
          "description": "IAB TCF purposes.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 1,
            "maximum": 24
          },
          "uniqueItems": true,
          "examples": [
            [
              1,
              7
            ]
          ]
        },
        "googleConsentMode": {
          "description": "Google Consent Mode types.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "uniqueItems": true,
          "examples": [
            [
              "analytics_storage"
            ]
          ]
        },
        "dpv": {
          "description": "Data Privacy Vocabulary concepts.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "uniqueItems": true,
          "examples": [
            [
              "dpv:ServiceUsageAnalytics"
            ]
          ]
        },
        "fides": {
          "description": "Fideslang data uses.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "uniqueItems": true,
          "examples": [
            [
              "analytics.reporting"
            ]
          ]
        },
        "c15t": {
          "description": "The c15t consent name.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "measurement"
          ]
        }
      },
      "examples": [
        {
          "tcf": [
            1,
            7
          ]
        }
      ]
    },
    "category": {
      "title": "Category",
      "description": "What people consent to. A definition under a core id is merged over the core one; an own id needs consent and label.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "consent": {
          "description": "What the category asks of the visitor: exempt needs no consent, opt-in a yes first, opt-out lets people object, notice only informs.",
          "type": "string",
          "enum": [
            "exempt",
            "opt-in",
            "opt-out",
            "notice"
          ],
          "examples": [
            "opt-in"
          ]
        },
        "mandatory": {
          "description": "Whether it cannot be refused. Exempt (no consent needed) is not mandatory.",
          "type": "boolean",
          "examples": [
            false
          ]
        },
        "label": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "The category's name for people.",
          "examples": [
            {
              "en": "Audience measurement"
            }
          ]
        },
        "description": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "What the category is for, in a sentence or two.",
          "examples": [
            {
              "en": "Counts visits to improve the site."
            }
          ]
        },
        "order": {
          "description": "Its place on the page and in the question; lower comes first.",
          "type": "number",
          "examples": [
            10
          ]
        },
        "exemption": {
          "allOf": [
            {
              "$ref": "#/definitions/exemption"
            }
          ],
          "description": "Why no consent is asked for anything in it.",
          "examples": [
            {
              "ground": "load-balancing"
            }
          ]
        },
        "legalBasis": {
          "description": "The legal basis (GDPR Article 6(1)).",
          "type": "string",
          "enum": [
            "consent",
            "legitimate-interest",
            "contract",
            "legal-obligation",
            "public-interest",
            "vital-interest"
          ],
          "examples": [
            "consent"
          ]
        },
        "maps": {
          "allOf": [
            {
              "$ref": "#/definitions/categoryMaps"
            }
          ],
          "description": "Names in other vocabularies.",
          "examples": [
            {
              "tcf": [
                1,
                7
              ]
            }
          ]
        },
        "was": {
          "description": "Former ids, so that a rename keeps its consent slot.",
          "type": "array",
          "items": {
            "type": "string",
            "allOf": [
              {
                "$ref": "#/definitions/id"
              }
            ]
          },
          "uniqueItems": true,
          "examples": [
            [
              "analytics"
            ]
          ]
        }
      },
      "examples": [
        {
          "consent": "opt-in",
          "label": {
            "en": "Audience measurement"
          }
        }
      ]
    },
    "transfer": {
      "title": "Transfer",
      "description": "A country that the provider sends data to, and under which safeguard.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "to",
        "safeguard"
      ],
      "properties": {
        "to": {
          "allOf": [
            {
              "$ref": "#/definitions/country"
            }
          ],
          "description": "The country of destination.",
          "examples": [
            "US"
          ]
        },
        "safeguard": {
          "description": "What the transfer rests on (GDPR Articles 45 to 49); none says that there is nothing.",
          "type": "string",
          "enum": [
            "adequacy",
            "dpf",
            "scc",
            "bcr",
            "derogation",
            "privacy-shield",
            "none"
          ],
          "examples": [
            "dpf"
          ]
        }
      },
      "examples": [
        {
          "to": "US",
          "safeguard": "dpf"
        }
      ]
    },
    "provider": {
      "title": "Provider",
      "description": "An organisation that sets, reads or receives.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "description": "Its name, the same in every language.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "Opendatasoft"
          ]
        },
        "legalName": {
          "description": "Its registered name.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "Opendatasoft SAS"
          ]
        },
        "country": {
          "allOf": [
            {
              "$ref": "#/definitions/country"
            }
          ],
          "description": "Where it is established.",
          "examples": [
            "FR"
          ]
        },
        "role": {
          "description": "Its part in the processing (GDPR Articles 4, 26 and 28).",
          "type": "string",
          "enum": [
            "controller",
            "processor",
            "joint-controller"
          ],
          "examples": [
            "processor"
          ]
        },
        "self": {
          "description": "Whether it is the site itself.",
          "type": "boolean",
          "examples": [
            true
          ]
        },
        "url": {
          "allOf": [
            {
              "$ref": "#/definitions/link"
            }
          ],
          "description": "Its site.",
          "examples": [
            "https://www.opendatasoft.com"
          ]
        },
        "privacyPolicy": {
          "allOf": [
            {
              "$ref": "#/definitions/link"
            }
          ],
          "description": "Its privacy policy.",
          "examples": [
            "https://www.opendatasoft.com/privacy"
          ]
        },
        "optOut": {
          "allOf": [
            {
              "$ref": "#/definitions/link"
            }
          ],
          "description": "Its own page for objecting.",
          "examples": [
            "https://example.org/opt-out"
          ]
        },
        "hosts": {
          "description": "Hosts that are its own.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "uniqueItems": true,
          "examples": [
            [
              "opendatasoft.com"
            ]
          ]
        },
        "transfers": {
          "description": "Where it sends data outside its country, and under which safeguard.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/transfer"
          },
          "examples": [
            [
              {
                "to": "US",
                "safeguard": "dpf"
              }
            ]
          ]
        },
        "tcfVendorId": {
          "description": "Its id in the IAB's global vendor list.",
          "type": "integer",
          "minimum": 1,
          "maximum": 65535,
          "examples": [
            755
          ]
        },
        "googleAcId": {
          "description": "Its id in Google's list of ad technology providers.",
          "type": "integer",
          "minimum": 0,
          "examples": [
            89
          ]
        },
        "was": {
          "description": "Former ids.",
          "type": "array",
          "items": {
            "type": "string",
            "allOf": [
              {
                "$ref": "#/definitions/id"
              }
            ]
          },
          "uniqueItems": true,
          "examples": [
            [
              "ods"
            ]
          ]
        }
      },
      "examples": [
        {
          "name": "Opendatasoft",
          "country": "FR",
          "role": "processor"
        }
      ]
    },
    "audience": {
      "title": "AudienceMeasurement",
      "description": "What an audience measurement does and does not do: the conditions on which some regulators exempt it.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "anonymous": {
          "description": "Whether it makes anonymous statistics only.",
          "type": "boolean",
          "examples": [
            true
          ]
        },
        "aggregated": {
          "description": "Whether the figures are aggregated.",
          "type": "boolean",
          "examples": [
            true
          ]
        },
        "ipMasked": {
          "description": "Whether the IP address is shortened before use.",
          "type": "boolean",
          "examples": [
            true
          ]
        },
        "ownUseOnly": {
          "description": "Whether it serves the publisher alone.",
          "type": "boolean",
          "examples": [
            true
          ]
        },
        "crossMatched": {
          "description": "Whether it is combined with other data or followed across sites.",
          "type": "boolean",
          "examples": [
            false
          ]
        },
        "objection": {
          "allOf": [
            {
              "$ref": "#/definitions/link"
            }
          ],
          "description": "Where a visitor objects.",
          "examples": [
            "https://example.org/statistics-opt-out"
          ]
        }
      },
      "examples": [
        {
          "anonymous": true,
          "ownUseOnly": true,
          "crossMatched": false
        }
      ]
    },
    "service": {
      "title": "Service",
      "description": "Something that a provider does on the site, and the items it stores.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "category",
        "items"
      ],
      "properties": {
        "provider": {
          "description": "Who provides it: a provider's id, or a list. Absent means not stated.",
          "type": [
            "string",
            "array"
          ],
          "pattern": "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f]{1,256}$",
          "items": {
            "type": "string",
            "allOf": [
              {
                "$ref": "#/definitions/id"
              }
            ]
          },
          "minItems": 1,
          "uniqueItems": true,
          "examples": [
            "opendatasoft"
          ]
        },
        "category": {
          "allOf": [
            {
              "$ref": "#/definitions/id"
            }
          ],
          "description": "The category that its items belong to.",
          "examples": [
            "necessary"
          ]
        },
        "label": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "The service's name for people.",
          "examples": [
            {
              "fr": "Authentification",
              "en": "Authentication"
            }
          ]
        },
        "description": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "What the service does.",
          "examples": [
            {
              "en": "Lets people sign in."
            }
          ]
        },
        "surfaces": {
          "description": "Where on the site it runs.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/text"
          },
          "examples": [
            [
              {
                "fr": "front office",
                "en": "front office"
              }
            ]
          ]
        },
        "owner": {
          "description": "Who looks after it in the organisation.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "web team"
          ]
        },
        "legalBasis": {
          "description": "The legal basis (GDPR Article 6(1)).",
          "type": "string",
          "enum": [
            "consent",
            "legitimate-interest",
            "contract",
            "legal-obligation",
            "public-interest",
            "vital-interest"
          ],
          "examples": [
            "consent"
          ]
        },
        "saleOrShare": {
          "description": "Whether it sells or shares personal information, as California defines these words.",
          "type": "boolean",
          "examples": [
            false
          ]
        },
        "sensitiveData": {
          "description": "Whether it processes sensitive data.",
          "type": "boolean",
          "examples": [
            false
          ]
        },
        "exemption": {
          "allOf": [
            {
              "$ref": "#/definitions/exemption"
            }
          ],
          "description": "Why no consent is asked for it.",
          "examples": [
            {
              "ground": "authentication"
            }
          ]
        },
        "audience": {
          "allOf": [
            {
              "$ref": "#/definitions/audience"
            }
          ],
          "description": "For audience measurement: what it does and does not do.",
          "examples": [
            {
              "anonymous": true
            }
          ]
        },
        "was": {
          "description": "Former ids, so that a rename keeps its consent slot.",
          "type": "array",
          "items": {
            "type": "string",
            "allOf": [
              {
                "$ref": "#/definitions/id"
              }
            ]
          },
          "uniqueItems": true,
          "examples": [
            [
              "login"
            ]
          ]
        },
        "items": {
          "description": "What it stores or reads, by id.",
          "type": "object",
          "propertyNames": {
            "$ref": "#/definitions/id"
          },
          "additionalProperties": {
            "$ref": "#/definitions/item"
          },
          "examples": [
            {
              "sessionid": {
                "purpose": "Keeps you signed in.",
                "lifetime": "session"
              }
            }
          ]
        }
      },
      "examples": [
        {
          "category": "necessary",
          "items": {}
        }
      ]
    },
    "lifetimeVariant": {
      "title": "LifetimeVariant",
      "description": "Another lifetime than the main one.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "lifetime"
      ],
      "properties": {
        "lifetime": {
          "allOf": [
            {
              "$ref": "#/definitions/lifetime"
            }
          ],
          "description": "The other lifetime.",
          "examples": [
            "P6M"
          ]
        },
        "when": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "When it applies.",
          "examples": [
            {
              "en": "in Switzerland"
            }
          ]
        },
        "until": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "The event that ends it.",
          "examples": [
            {
              "en": "until you sign out"
            }
          ]
        },
        "lifetimeUpTo": {
          "description": "Whether the duration is a maximum.",
          "type": "boolean",
          "examples": [
            true
          ]
        }
      },
      "examples": [
        {
          "lifetime": "P6M",
          "when": "in Switzerland"
        }
      ]
    },
    "item": {
      "title": "Item",
      "description": "One thing stored on, or read from, the device. Its key is its id, and its name unless name, pattern or display is given.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "purpose",
        "lifetime"
      ],
      "properties": {
        "name": {
          "description": "The literal name.",
          "type": "string",
          "maxLength": 8192,
          "examples": [
            "sessionid"
          ]
        },
        "pattern": {
          "description": "A glob over names: * any run, ? one character, \\ escapes the next. Never a regular expression.",
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "examples": [
            "_ga_*"
          ]
        },
        "display": {
          "description": "The form that people write. With display alone the item names nothing.",
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "examples": [
            "_ga_<container-id>"
          ]
        },
        "type": {
          "description": "What kind of storage it is. Default: cookie.",
          "type": "string",
          "enum": [
            "cookie",
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "cacheStorage",
            "pixel",
            "sdk"
          ],
          "default": "cookie",
          "examples": [
            "localStorage"
          ]
        },
        "purpose": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "What it is for, in words a visitor understands.",
          "examples": [
            {
              "en": "Remembers the visitor's choice about cookies."
            }
          ]
        },
        "lifetime": {
          "allOf": [
            {
              "$ref": "#/definitions/lifetime"
            }
          ],
          "description": "How long it stays on the device.",
          "examples": [
            "P13M"
          ]
        },
        "lifetimeUpTo": {
          "description": "Whether the duration is a maximum.",
          "type": "boolean",
          "examples": [
            true
          ]
        },
        "rolling": {
          "description": "Whether each visit renews it.",
          "type": "boolean",
          "examples": [
            true
          ]
        },
        "lifetimeFrom": {
          "allOf": [
            {
              "$ref": "#/definitions/duration"
            }
          ],
          "description": "The lower end of a range whose upper end is lifetime.",
          "examples": [
            "P1M"
          ]
        },
        "lifetimeVariants": {
          "description": "Lifetimes other than the main one: by region, choice or value.",
          "type": "array",
          "items": {
            "$ref": "#/definitions/lifetimeVariant"
          },
          "examples": [
            [
              {
                "lifetime": "P6M",
                "when": "in Switzerland"
              }
            ]
          ]
        },
        "until": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "For lifetime event: what ends it.",
          "examples": [
            {
              "en": "until the sign-in request is answered"
            }
          ]
        },
        "sites": {
          "description": "Hosts of site.urls that it is limited to.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "uniqueItems": true,
          "examples": [
            [
              "shop.example.org"
            ]
          ]
        },
        "domain": {
          "description": "As in Set-Cookie; one or several. Default: each site host.",
          "type": [
            "string",
            "array"
          ],
          "minLength": 1,
          "maxLength": 8192,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 8192
          },
          "minItems": 1,
          "uniqueItems": true,
          "examples": [
            ".example.org"
          ]
        },
        "path": {
          "description": "As in Set-Cookie. Default: /.",
          "type": "string",
          "minLength": 1,
          "maxLength": 8192,
          "examples": [
            "/"
          ]
        },
        "party": {
          "description": "Only where a page says so and no domain is known.",
          "type": "string",
          "enum": [
            "first",
            "third"
          ],
          "examples": [
            "first"
          ]
        },
        "provider": {
          "description": "Its provider, where it is not the service's.",
          "type": [
            "string",
            "array"
          ],
          "pattern": "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f]{1,256}$",
          "items": {
            "type": "string",
            "allOf": [
              {
                "$ref": "#/definitions/id"
              }
            ]
          },
          "minItems": 1,
          "uniqueItems": true,
          "examples": [
            "opendatasoft"
          ]
        },
        "category": {
          "allOf": [
            {
              "$ref": "#/definitions/id"
            }
          ],
          "description": "Its category, where it is not the service's.",
          "examples": [
            "preferences"
          ]
        },
        "setBy": {
          "description": "Whether a response header or a script sets it.",
          "type": "string",
          "enum": [
            "http",
            "script"
          ],
          "examples": [
            "http"
          ]
        },
        "secure": {
          "description": "The Secure attribute. Absent: not stated.",
          "type": "boolean",
          "examples": [
            true
          ]
        },
        "httpOnly": {
          "description": "The HttpOnly attribute. Absent: not stated.",
          "type": "boolean",
          "examples": [
            true
          ]
        },
        "partitioned": {
          "description": "The Partitioned attribute. Absent: not stated.",
          "type": "boolean",
          "examples": [
            false
          ]
        },
        "sameSite": {
          "description": "The SameSite attribute. Absent: not stated.",
          "type": "string",
          "enum": [
            "Strict",
            "Lax",
            "None"
          ],
          "examples": [
            "Lax"
          ]
        },
        "sharedWith": {
          "description": "Providers that can read it. An empty list says nobody; absence says nothing.",
          "type": "array",
          "items": {
            "type": "string",
            "allOf": [
              {
                "$ref": "#/definitions/id"
              }
            ]
          },
          "uniqueItems": true,
          "examples": [
            [
              "opendatasoft"
            ],
            []
          ]
        },
        "dataRetention": {
          "allOf": [
            {
              "$ref": "#/definitions/duration"
            }
          ],
          "description": "How long what it collects is kept.",
          "examples": [
            "P25M"
          ]
        },
        "exemption": {
          "allOf": [
            {
              "$ref": "#/definitions/exemption"
            }
          ],
          "description": "Why no consent is asked for it.",
          "examples": [
            {
              "ground": "consent-record"
            }
          ]
        },
        "condition": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "When it is set at all.",
          "examples": [
            {
              "en": "only if automatic sign-in is on"
            }
          ]
        },
        "note": {
          "allOf": [
            {
              "$ref": "#/definitions/text"
            }
          ],
          "description": "Anything else worth showing.",
          "examples": [
            {
              "en": "The provider's script removes it after 30 minutes."
            }
          ]
        },
        "status": {
          "description": "Where it stands. Default: active.",
          "type": "string",
          "enum": [
            "active",
            "planned",
            "deprecated"
          ],
          "default": "active",
          "examples": [
            "deprecated"
          ]
        },
        "since": {
          "allOf": [
            {
              "$ref": "#/definitions/date"
            }
          ],
          "description": "Since when it is set.",
          "examples": [
            "2026-01-15"
          ]
        },
        "valueMaxBytes": {
          "description": "The longest value, in octets.",
          "type": "integer",
          "minimum": 0,
          "examples": [
            512
          ]
        },
        "todo": {
          "description": "Written by a scaffold or an import and not reviewed yet.",
          "type": "boolean",
          "examples": [
            true
          ]
        },
        "was": {
          "description": "Former ids, so that a rename is not a new item.",
          "type": "array",
          "items": {
            "type": "string",
            "allOf": [
              {
                "$ref": "#/definitions/id"
              }
            ]
          },
          "uniqueItems": true,
          "examples": [
            [
              "old_session"
            ]
          ]
        },
        "sources": {
          "description": "Where the facts come from.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "uniqueItems": true,
          "examples": [
            [
              "https://docs.djangoproject.com/en/5.2/ref/settings/#sessions"
            ]
          ]
        }
      },
      "examples": [
        {
          "purpose": "Keeps you signed in.",
          "lifetime": "session"
        }
      ],
      "not": {
        "required": [
          "name",
          "pattern"
        ]
      },
      "if": {
        "required": [
          "lifetime"
        ],
        "properties": {
          "lifetime": {
            "const": "event"
          }
        }
      },
      "then": {
        "required": [
          "until"
        ]
      }
    },
    "suppression": {
      "title": "Suppression",
      "description": "A finding that is known and accepted, with its reason.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "rule",
        "reason"
      ],
      "properties": {
        "rule": {
          "description": "The rule's id.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "quality/lifetime-unknown"
          ]
        },
        "at": {
          "description": "Where: a JSON pointer or an item's id. Absent: anywhere.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "cookies_preferences"
          ]
        },
        "reason": {
          "description": "Why it is accepted.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "The provider does not publish it; asked on 2026-10-02."
          ]
        },
        "until": {
          "allOf": [
            {
              "$ref": "#/definitions/date"
            }
          ],
          "description": "The last day, in UTC, on which it holds.",
          "examples": [
            "2027-01-01"
          ]
        }
      },
      "examples": [
        {
          "rule": "quality/lifetime-unknown",
          "reason": "Asked the provider on 2026-10-02."
        }
      ]
    }
  }
}

export default declarationSchema
