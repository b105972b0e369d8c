/** English names of what the TCF numbers, for people who read strings: `@cookie-charter/consent/tcf-names`. */

/** Purposes by id (IAB Europe, TCF Policies 5.0, appendix A). */
export const purposeNames: Readonly<Record<number, string>> = {
  1: 'Store and/or access information on a device',
  2: 'Use limited data to select advertising',
  3: 'Create profiles for personalised advertising',
  4: 'Use profiles to select personalised advertising',
  5: 'Create profiles to personalise content',
  6: 'Use profiles to select personalised content',
  7: 'Measure advertising performance',
  8: 'Measure content performance',
  9: 'Understand audiences through statistics or combinations of data from different sources',
  10: 'Develop and improve services',
  11: 'Use limited data to select content',
}

/** Special features by id (IAB Europe, TCF Policies 5.0, appendix A). */
export const specialFeatureNames: Readonly<Record<number, string>> = {
  1: 'Use precise geolocation data',
  2: 'Actively scan device characteristics for identification',
}

/** What a publisher restriction of each type asks. */
export const restrictionTypeNames: Readonly<Record<number, string>> = {
  0: 'Not allowed',
  1: 'Requires consent',
  2: 'Requires legitimate interest',
  3: 'Not defined',
}

/** Names of the purposes of TCF 1, for strings of version 1. */
export const purposeNamesV1: Readonly<Record<number, string>> = {
  1: 'Information storage and access',
  2: 'Personalisation',
  3: 'Ad selection, delivery, reporting',
  4: 'Content selection, delivery, reporting',
  5: 'Measurement',
}
