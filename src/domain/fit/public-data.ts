/**
 * Data of the registry that anybody may learn who knows a company's business number: what its registration and its
 * certificates say. Everything else (arrears, sanctions, finances, safety) is asked of whoever asks.
 */
export const PUBLIC_DATA: ReadonlySet<string> = new Set([
  'org.registered',
  'org.region',
  'org.industry',
  'org.foundedOn',
  'org.isSme',
  'org.isMidSized',
  'org.isStartup',
  'org.isVenture',
  'org.isInnobiz',
  'org.isMainbiz',
  'org.isWomenOwned',
  'org.isDisabledOwned',
  'org.isSocialEnterprise',
]);

export const isPublicDatum = (name: string): boolean => PUBLIC_DATA.has(name);
