import type { Relation } from './actor.ts';

/** One row of the field table. */
type Field = {
  /** Who sees it; everyone else who may read the view gets null, or an empty list, in its place. */
  readonly to: readonly Relation[];
  readonly why: string;
  /** Whoever sees it leaves a line in the access log. */
  readonly logged?: true;
};

const overseers = ['operator', 'recommender', 'funder', 'auditor'] as const satisfies Relation[];

/**
 * The field table: what of a view only some relations see (industrial-safety programme, point 14). What stands in
 * no row is for everyone who may read the view.
 */
export const fields = {
  'subject.history': {
    to: overseers,
    why: 'The facts of a subject tell how the programme worked on it, and name the persons who did.',
  },
  'subject.persons': {
    to: overseers,
    why: 'A company deals with the institution: which of its persons scored, agreed, decided or paid stays inside.',
  },
  'application.draft': {
    to: ['supplier'],
    why: 'A form that is not handed in yet is the company’s own.',
  },
  'application.sheets': {
    to: ['operator', 'auditor'],
    why: 'Which officer gave which points stays with those who score and those who audit.',
  },
  'application.unranked': {
    to: overseers,
    why: 'A total can still change until the ranking announces it to the company.',
  },
  'plan.comparison': {
    to: overseers,
    why: 'How a plan compares with other suppliers’ plans, and what was said for it inside, is not for the supplier.',
  },
  'award.account': {
    to: ['operator', 'funder', 'auditor', 'supplier'],
    why: 'The account is for those who sign, pay or audit the agreement; a recommender alone does not need it.',
    logged: true,
  },
  'claim.pay': {
    to: [...overseers, 'supplier'],
    why: 'A verifier does not learn how much money hangs on its findings.',
  },
  'claim.objections': {
    to: [...overseers, 'supplier'],
    why: 'A second verifier finds anew, at the site, and not by what either side has said of the first.',
  },
  'improvement.cost': {
    to: ['operator', 'funder', 'auditor', 'supplier'],
    why: 'What it cost is between the supplier and those who pay and check; the site pays nothing.',
  },
  'evidence.words': {
    to: ['operator', 'auditor', 'verifier', 'supplier', 'site'],
    why: 'What evidence says, and where it was taken, stays with those at the site and those who check it.',
  },
  'evidence.duplicateOf': {
    to: ['operator', 'auditor', 'verifier'],
    why: 'Which piece it repeats may lead to another company’s site.',
  },
  'evidence.uploader': {
    to: ['operator', 'auditor', 'supplier'],
    why: 'Which of its people sent a file is for the supplier, and for those who answer for the record.',
  },
  'match.others': {
    to: overseers,
    why: 'To the two sides all others are numbers: nobody is told how another company was judged.',
  },
  'site.form': {
    to: [...overseers, 'site'],
    why: 'What a company says of itself to be found eligible is no concern of the supplier.',
  },
  'site.contact': {
    to: ['operator', 'auditor', 'site', 'supplier'],
    why: 'A contact person is for those who work with the site; the bank passes no data on to its sales.',
    logged: true,
  },
  'site.contactBeforeMatch': {
    to: ['operator', 'auditor', 'site'],
    why: 'A supplier that both sides have not agreed on yet does not call at the site.',
    logged: true,
  },
  'siteCase.text': {
    to: ['operator', 'auditor', 'site', 'supplier'],
    why: 'What was complained of, and what was answered, is for those concerned; others see that there is a case.',
  },
  'receivable.explanation': {
    to: overseers,
    why: 'What goes back to which contributor is between the contributors.',
  },
  'access.reader': {
    to: ['auditor', 'house'],
    why: 'Whose data was read learns which organisation did, when, why and what; which of its persons stays inside.',
  },
  'figures.smallCells': {
    to: overseers,
    why: 'A public count of one or two tells whoever knows one of them about the other.',
  },
  'simulation.companies': {
    to: ['auditor', 'house'],
    why: 'Whoever writes rules could ask by them what the registry says of one company: counts are enough to write them.',
  },
  'referral.ofOthers': {
    to: ['operator', 'auditor', 'self'],
    why: 'A destination learns of the companies that consented to it, and of no one else.',
  },
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;

/** The row of a field. */
export const fieldOf = (id: FieldId): Field => fields[id];
