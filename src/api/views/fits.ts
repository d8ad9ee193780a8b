import type { Static } from 'typebox';
import type { fitOperations } from '../../contract/fit.ts';
import { decideEligibility } from '../../domain/application/eligibility.ts';
import { FIT_STANDINGS, type Fit, fitOf, wanted } from '../../domain/fit/fit.ts';
import { isPublicDatum } from '../../domain/fit/public-data.ts';
import { answerOf, askedName, type Choice, questionOf, type Way } from '../../domain/fit/question.ts';
import { windowAt } from '../../domain/fit/window.ts';
import { readBusinessNumber } from '../../domain/organisation/business-number.ts';
import { SECTORS } from '../../domain/organisation/registry-data.ts';
import { codeWords, conditionSentence } from '../../domain/programme/condition-sentence.ts';
import type { FormField, ProgrammeDefinition, Track } from '../../domain/programme/definition.ts';
import { offered } from '../../domain/programme/flow.ts';
import { partsOn, type Region, regionsOn } from '../../domain/region/region.ts';
import { dataSetOf, type Said } from '../../domain/rule/data-set.ts';
import { ruleLeaves } from '../../domain/rule/tree.ts';
import { type Day, dayOf, type Instant } from '../../domain/time.ts';
import { latestData } from '../../store/data.ts';
import { findCompany } from '../../store/organisations.ts';
import { listProgrammes, publishedVersion } from '../../store/programmes.ts';
import { must } from '../../store/refused.ts';
import type { Db } from '../../store/rows.ts';
import { mustNotBeTooMany } from '../attempts.ts';
import { Invalid } from '../invalid.ts';
import { industriesOfKorea, regionsOfKorea } from '../reference.ts';
import type { Reading } from '../route.ts';
import { choiceOf } from './choice.ts';

type Reply = Static<typeof fitOperations.findProgrammes.reply>;
type Asked = { readonly businessNumber?: string; readonly answers?: string };

/** A track of a programme that can be found, with what its file says. */
type Offer = {
  readonly programmeId: string;
  readonly definition: ProgrammeDefinition;
  readonly track: Track;
  readonly way: Way;
};

/** Which programmes fit a company, by what its registration says and what the reader answers; nothing is kept. */
export async function fitsView(reading: Reading, asked: Asked): Promise<Reply> {
  const { db, now } = reading;
  const on = dayOf(now);
  const answers = readAnswers(asked.answers);
  const { businessNumber } = asked;
  const company = businessNumber === undefined ? null : await companyKnown(reading, businessNumber, on);
  const offers = await offersNow(db);
  const fields = fieldsOf(offers, { on, region: regionSaid(answers, company) });
  const judged = offers.map((offer) => ({ offer, fit: judge(offer, { answers, company, on }) }));
  return {
    on,
    company: company && companyView(company, fields),
    items: judged.map(({ offer, fit }) => fitView(offer, fit, { on, now })).sort(nearestFirst),
    questions: questions(judged, fields),
    answered: Object.keys(answers).flatMap((name) => {
      const field = fields.get(name);
      return field === undefined ? [] : [{ name, field }];
    }),
  };
}

/** The answers of a query, by the names of their questions. */
function readAnswers(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) {
      return Object.assign(Object.create(null), read);
    }
  } catch {
    // Told below.
  }
  throw new Invalid([{ path: '/query/answers', message: 'a JSON object' }]);
}

type Company = {
  readonly nameKo: string;
  readonly nameEn: string | null;
  readonly own: boolean;
  readonly data: ReadonlyMap<string, Said>;
};

/** What may be read of the company: all of it by who acts for it, by others what is public. Null for one not registered. */
async function companyKnown(reading: Reading, number: string, on: Day): Promise<Company | null> {
  const { db, actor } = reading;
  const company = await findCompany(db, must(readBusinessNumber(number)));
  const own = company !== undefined && actor?.organisationId === company.id;
  if (!own) await mustNotBeTooMany(reading, 'company');
  if (company === undefined) return null;
  const rows = (await latestData(db, company.id, on)).filter(({ key }) => own || isPublicDatum(key));
  const { nameKo, nameEn } = company;
  return { nameKo, nameEn, own, data: new Map(rows.map((row) => [row.key, row])) };
}

/** Every way into a programme that is offered; one of the past is none. */
export async function offersNow(db: Db): Promise<Offer[]> {
  const offers: Offer[] = [];
  for (const { id, state } of await listProgrammes(db)) {
    const version = state === 'published' ? await publishedVersion(db, id) : undefined;
    if (version === undefined || !offered(version.definition).ok) continue;
    const { definition } = version;
    for (const track of definition.tracks) {
      offers.push({
        programmeId: id,
        definition,
        track,
        way: { programme: definition.id, track: track.key },
      });
    }
  }
  return offers;
}

const OWN_WORD = 'answer';

/** What the reader answers goes before what the registry says: they may know better, and nothing is kept. */
function judge(
  { definition, track, way }: Offer,
  {
    answers,
    company,
    on,
  }: {
    readonly answers: Readonly<Record<string, unknown>>;
    readonly company: Company | null;
    readonly on: Day;
  },
): Fit {
  const data = dataSetOf(track.vocabulary, (name) => {
    const value = answerOf(answers[askedName(way, name)]);
    if (value !== undefined && value !== null) return { value, source: OWN_WORD, asOf: on, validUntil: null };
    return company?.data.get(name);
  });
  return fitOf(decideEligibility(definition, track, { data, on }));
}

function companyView({ data, ...company }: Company, fields: Fields): Reply['company'] {
  const known = [...data].flatMap(([name, { value, source, asOf, validUntil }]) => {
    const field = fields.get(name);
    return field === undefined ? [] : [{ name, field, value, source, asOf, validUntil }];
  });
  return { ...company, known };
}

function fitView(
  { programmeId, definition, track, way }: Offer,
  { standing, byModel, grounds, missing }: Fit,
  { on, now }: { readonly on: Day; readonly now: Instant },
): Reply['items'][number] {
  const asked = new Map(ruleLeaves(track.eligibility).map((each) => [each.leaf.id, each]));
  return {
    programmeId,
    programme: definition.id,
    title: definition.title,
    summary: definition.summary,
    gives: (definition.support ?? [])
      .filter(({ tracks }) => tracks.includes(track.key))
      .map(({ label }) => label),
    track: track.key,
    trackTitle: track.title,
    window: windowAt(track.intakes, now),
    standing,
    byModel,
    grounds: grounds.map(({ id, truth }) => {
      const { leaf, forbids } = asked.get(id)!;
      return {
        id,
        forbids,
        met: (truth === 'true') !== forbids,
        reason: leaf.reason,
        sentence: conditionSentence(definition, track, { leaf, forbids }, on),
        basis: leaf.basis.kind,
        source: definition.sources[leaf.basis.source]!,
      };
    }),
    missing: missing.map(({ name }) => askedName(way, name)),
  };
}

/** The nearest first; of equal ones those that are open, then by name. */
const nearestFirst = (a: Reply['items'][number], b: Reply['items'][number]): number =>
  FIT_STANDINGS.indexOf(a.standing) - FIT_STANDINGS.indexOf(b.standing) ||
  WINDOWS.indexOf(a.window.state) - WINDOWS.indexOf(b.window.state) ||
  (a.title.ko < b.title.ko ? -1 : 1);

const WINDOWS = ['open', 'opens', 'unstated', 'closed'] as const;

/** What is still worth asking, each datum once however many programmes wait for it. */
function questions(
  judged: readonly { readonly offer: Offer; readonly fit: Fit }[],
  fields: Fields,
): Reply['questions'] {
  const named = judged.map(({ offer: { way }, fit }) => ({
    ...fit,
    missing: fit.missing.map((datum) => ({ ...datum, name: askedName(way, datum.name) })),
  }));
  const coarse = new Set(
    named.flatMap(({ missing }) => missing.filter(({ state }) => state === 'coarse')).map(({ name }) => name),
  );
  return wanted(named).map(({ name, decides }) => {
    const field = fields.get(name)!;
    return { name, decides, field: coarse.has(name) ? { ...field, help: MORE_EXACTLY } : field };
  });
}

/** Why it is asked although it is known. */
const MORE_EXACTLY = {
  ko: '지금 아는 값만으로는 알 수 없어요. 합쳐지기 전의 이름으로 더 자세히 골라 주세요.',
  en: 'What is known is not exact enough: choose the name that it had before it was joined.',
};

const REGION = 'org.region';

/** Where the company is, as far as it is known. */
function regionSaid(answers: Readonly<Record<string, unknown>>, company: Company | null): string | null {
  const said = answers[REGION] ?? company?.data.get(REGION)?.value;
  return typeof said === 'string' ? said : null;
}

/** How each datum that any way reads is asked for, by what its answer is filed under. */
type Fields = ReadonlyMap<string, FormField>;

type Where = { readonly on: Day; readonly region: string | null };

function fieldsOf(offers: readonly Offer[], where: Where): Fields {
  const choices = choicesAmong(offers, where);
  return new Map(
    offers.flatMap(({ track, way }) =>
      Object.entries(track.vocabulary).map(([name, definition]) => {
        const given = { fields: track.form.properties, choices: () => choices.get(askedName(way, name)) };
        return [askedName(way, name), questionOf(name, definition, given)];
      }),
    ),
  );
}

/** What may be chosen, in words: of a datum that several ways read, what any of them knows. */
export function choicesAmong(offers: readonly Offer[], where: Where): ReadonlyMap<string, readonly Choice[]> {
  const found = new Map<string, readonly Choice[]>([
    [REGION, regionsToChoose(where).map(choiceOf)],
    ['org.industry', industriesOfKorea().map(choiceOf)],
    ['org.sectors', SECTORS.map(({ code, label }) => ({ const: code, title: label }))],
  ]);
  for (const { definition, track, way } of offers) {
    for (const [name, { codes = [] }] of Object.entries(track.vocabulary)) {
      const asked = askedName(way, name);
      const known = found.get(asked) ?? [];
      const more = codes.filter((code) => !known.some((each) => each.const === code));
      if (more.length === 0) continue;
      const worded = more.map((code) => ({
        const: code,
        title: codeWords({ definition, track }, name, code),
      }));
      found.set(asked, [...known, ...worded]);
    }
  }
  return found;
}

/** Those of the day, and of a joined one that is known already the parts, where a rule may ask for one of them. */
function regionsToChoose({ on, region }: Where): readonly Region[] {
  const known = regionsOfKorea();
  return [...regionsOn(known, on), ...(region === null ? [] : partsOn(known, region, on))];
}
