import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasRun } from '../domain/programme/definition.ts';
import { runOf } from '../domain/programme/flow.ts';
import { wonOn } from '../domain/programme/parameter.ts';
import { unstated } from '../domain/programme/unstated.ts';
import { versionId } from '../domain/programme/version.ts';
import { checkProgramme, formatProblems } from './check-programme.ts';
import { programmeJsonSchema } from './programme-file.ts';
import { readRegions } from './region-file.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const SHIPPED = read('programmes/industrial-safety-results/programme.yaml');

const said = (text: string): string => formatProblems(checkProgramme('programme.yaml', text).problems);

/** Replaces the one place where the shipped file says `from`. */
function edited(from: string, to: string): string {
  expect(SHIPPED.split(from), `one place that says ${from}`).toHaveLength(2);
  return SHIPPED.replace(from, to);
}

/** `programme.yaml:line:column` of where `needle` begins in the text. */
function place(text: string, needle: string): string {
  const before = text.slice(0, text.indexOf(needle)).split('\n');
  return `programme.yaml:${before.length}:${before.at(-1)!.length + 1}`;
}

describe('the shipped programme of industrial safety', () => {
  test('checks clean, and all its examples come out as written', () => {
    const { definition, problems } = checkProgramme('programme.yaml', SHIPPED);
    expect(formatProblems(problems)).toBe('');
    expect(definition?.examples.filter(({ kind }) => kind === 'pay')).toHaveLength(3);
    expect(definition?.examples.filter(({ kind }) => kind === 'eligibility')).toHaveLength(8);
  });

  test('reads won as bigint and instants in UTC', () => {
    const { definition } = checkProgramme('programme.yaml', SHIPPED);
    expect(definition?.parameters.pledgeWon?.values).toEqual([{ from: '2025-12-19', value: 7_000_000_000n }]);
    expect(definition?.tracks[0]?.intakes[0]).toMatchObject({ closesAt: '2026-03-11T09:00:00.000Z' });
  });

  test('takes its figures from an article only where the article states them', () => {
    const { definition } = checkProgramme('programme.yaml', SHIPPED);
    const fromArticles = Object.entries(definition!.parameters)
      .filter(([, { basis }]) => basis.kind === 'article')
      .map(([name]) => name);
    expect(fromArticles).toEqual(['pledgeWon', 'supplierPlaces']);
  });

  test('pins the regions that stand in reference/', () => {
    const regions = readRegions(read('reference/kr/regions.yaml'));
    const { definition } = checkProgramme('programme.yaml', SHIPPED);
    expect(regions).toMatchObject({ ok: true, contentId: definition?.reference.regions?.contentId });
  });

  test('satisfies the JSON Schema that editors are given', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(programmeJsonSchema());
    expect(validate(parse(SHIPPED))).toBe(true);
    expect(validate(parse(edited('zone: Asia/Seoul', 'zoen: Asia/Seoul')))).toBe(false);
  });
});

describe('each programme that is shipped', () => {
  const folders = readdirSync(new URL('../../programmes/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const schema = new Ajv2020({ strict: false, validateFormats: false }).compile(programmeJsonSchema());

  test.each(folders)(
    '%s checks clean under the name of its folder, and satisfies the schema for editors',
    (folder) => {
      const text = read(`programmes/${folder}/programme.yaml`);
      const { definition, problems } = checkProgramme('programme.yaml', text);
      expect(formatProblems(problems)).toBe('');
      expect(definition?.id).toBe(folder);
      expect(schema(parse(text))).toBe(true);
    },
  );

  test('says on which footing each condition of a programme that is told of stands, few of them being ours', () => {
    const bases = (folder: string) =>
      [...read(`programmes/${folder}/programme.yaml`).matchAll(/reason: .*\n +basis: \{ kind: (\w+)/g)].map(
        ([, kind]) => kind,
      );
    for (const folder of folders.filter((each) => each !== 'industrial-safety-results')) {
      const kinds = bases(folder);
      expect(kinds.length, folder).toBeGreaterThan(0);
      const ours = kinds.filter((kind) => kind === 'proposal').length;
      expect(ours, folder).toBeLessThanOrEqual(kinds.length / 2);
    }
  });

  test('of 2014 is historical, all others are offered', () => {
    const past = folders.filter((folder) => {
      const { definition } = checkProgramme('x', read(`programmes/${folder}/programme.yaml`));
      return definition?.offer?.state === 'historical';
    });
    expect(past).toEqual(['regional-innovation-centres']);
  });
});

describe('a programme that is told of, with no run', () => {
  const TOLD = read('programmes/us-joint-entry/programme.yaml');
  const changed = (from: string, to: string): string => {
    expect(TOLD.split(from), `one place that says ${from}`).toHaveLength(2);
    return TOLD.replace(from, to);
  };
  const definitionOf = (text: string) => checkProgramme('programme.yaml', text).definition!;

  test('is told apart from a run by its parts alone', () => {
    expect(hasRun(definitionOf(TOLD))).toBe(false);
    expect(hasRun(definitionOf(SHIPPED))).toBe(true);
    expect(runOf(definitionOf(TOLD))).toMatchObject({ ok: false, refusal: { code: 'step_not_run_here' } });
    expect(runOf(definitionOf(SHIPPED)).ok).toBe(true);
  });

  test('is asked for the whole run as soon as it has a part of one', () => {
    const text = `${TOLD}hazards:\n  - { code: fire, label: { ko: 화재 } }\n`;
    expect(said(text)).toContain('nothing there; expected the key pay (a mapping)');
    expect(said(text)).toContain('nothing there; expected the key metrics (a list with an entry)');
  });

  test('leaves out what no source states, and says so', () => {
    expect(unstated(definitionOf(TOLD)).map(({ what }) => what)).toEqual([
      'signed_on',
      'term',
      'intake',
      'places',
      'figures',
    ]);
  });

  test('may have figures without a day, which hold on every day; a run may not', () => {
    expect(wonOn(definitionOf(TOLD), 'entryCeilingWon', '1990-01-01')).toBe(2_000_000_000n);
    const run = edited('{ from: 2025-12-19, value: 18 }', '{ value: 18 }');
    expect(said(run)).toContain('parameters.runMonths.values[0]: nothing there; expected the key from');
  });

  test('is refused a misspelt key, an unknown parameter and a datum that the registry does not know', () => {
    const key = changed('flow:\n', 'flwo:\n');
    expect(said(key)).toContain(`${place(key, 'flwo')}: flwo: 'flwo'; `);
    const figure = changed('[entryCeilingWon, entryMonths]', '[entryCeilingWn, entryMonths]');
    expect(said(figure)).toContain("support[0].figures[0]: 'entryCeilingWn'; ");
    const datum = TOLD.replaceAll('org.isSme', 'org.isSmall');
    expect(said(datum)).toContain(
      "tracks[0].vocabulary.org.isSmall: 'org.isSmall'; expected a datum of the registry",
    );
    const type = changed('org.isSme: { type: flag,', 'org.isSme: { type: text,');
    expect(said(type)).toContain("tracks[0].vocabulary.org.isSme.type: 'text'; expected flag");
  });

  test('calls no step built that does not run here, and none at all where no intake has its days', () => {
    const disburse = changed('key: disburse, state: declared', 'key: disburse, state: built');
    expect(said(disburse)).toContain(
      "flow[2].state: 'disburse: built'; expected declared: the steps that run here are apply",
    );
    const apply = changed('key: apply, state: declared', 'key: apply, state: built');
    expect(said(apply)).toContain('expected declared, since no track says when its intake opens and closes');
  });

  test('that is past can not have an intake which is open after its last year, nor a step that runs', () => {
    const past = changed('state: offered', 'state: historical, fromYear: 2014, toYear: 2015');
    expect(said(past)).toBe('');
    const open = past.replace(
      'kind: open_call,',
      'kind: open_call, opensAt: 2026-01-01T00:00:00+09:00, closesAt: 2026-12-31T18:00:00+09:00,',
    );
    expect(said(open)).toContain('expected a close within 2015, the last year');
    const built = past.replace('key: apply, state: declared', 'key: apply, state: built');
    expect(said(built)).toContain('expected declared: what is past is not run');
  });
});

describe('a version of a programme', () => {
  const idOf = (text: string) => versionId(checkProgramme('programme.yaml', text).definition!);

  test('keeps its id when only comments and layout change', () => {
    const reordered = edited(
      'term: { from: 2025-12-19, to: 2028-06-30 }',
      'term:\n    to: 2028-06-30 # later\n    from: 2025-12-19',
    );
    expect(idOf(reordered)).toBe(idOf(SHIPPED));
    expect(idOf(SHIPPED)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('gets another id when one won changes', () => {
    expect(idOf(edited('value: 150000 }', 'value: 150001 }'))).not.toBe(idOf(SHIPPED));
  });
});

describe('a programme file is refused to the line and column', () => {
  test('for a misspelt key, with the key that was meant', () => {
    const text = edited('zone: Asia/Seoul', 'zoen: Asia/Seoul');
    expect(said(text)).toBe(`${place(text, 'zoen')}: zoen: 'zoen'; expected zone; did you mean 'zone'?`);
  });

  test('for a day that does not exist', () => {
    const text = edited('signedOn: 2025-12-19', 'signedOn: 2025-02-29');
    expect(said(text)).toBe(
      `${place(text, '2025-02-29')}: agreement.signedOn: '2025-02-29'; expected a day that exists (YYYY-MM-DD)`,
    );
  });

  test('for an instant that does not exist, or has no offset', () => {
    const late = edited('closesAt: 2027-08-31T18:00:00+09:00', 'closesAt: 2027-08-31T25:00:00+09:00');
    expect(said(late)).toContain(`${place(late, '2027-08-31T25')}: tracks[1].intakes[0].closesAt: `);
    const bare = edited('closesAt: 2027-08-31T18:00:00+09:00', 'closesAt: 2027-08-31T18:00:00');
    expect(said(bare)).toContain(
      'expected an instant that exists, with its offset (2026-03-11T18:00:00+09:00)',
    );
  });

  test('for a rate without a unit', () => {
    const text = edited(
      'unit: bp\n    basis: { kind: law, source: vat_act }',
      'basis: { kind: law, source: vat_act }',
    );
    expect(said(text)).toBe(
      `${place(text, 'vatRateBp:')}: parameters.vatRateBp: nothing there; ` +
        'expected the key unit (one of won, fraction, day, codes, bp, count, points, days, months, workers)',
    );
  });

  test('for a missing Korean text', () => {
    const text = edited(
      '{ code: fire, label: { ko: 화재, en: Fire } }',
      '{ code: fire, label: { en: Fire } }',
    );
    expect(said(text)).toBe(
      `${place(text, 'label: { en: Fire }')}: hazards[0].label: nothing there; expected the key ko (text)`,
    );
  });

  test('for a cap below its tariff', () => {
    const text = edited(
      'pay: share\n    check: evidence',
      'pay: unit\n    tariff: tariffWon\n    check: evidence',
    ).replace(
      'parameters:\n',
      'parameters:\n  tariffWon:\n    label: { ko: 단가 }\n    unit: won\n    basis: { kind: proposal, source: dure }\n' +
        '    values: [{ from: 2025-12-19, value: 3000001 }]\n',
    );
    expect(said(text)).toContain(
      `${place(text, 'siteCapWon, supplier')}: pay.caps.site: 'siteCapWon = 3000000'; ` +
        'expected a cap of at least tariffWon (3000001 won)',
    );
  });

  test('for an unknown datum in a rule, at its column within the rule', () => {
    const text = edited(
      'when: form.commercialised && form.salesRecords',
      'when: form.commercialised && form.saleRecords',
    );
    expect(said(text)).toBe(
      `${place(text, 'form.saleRecords')}: tracks[0].eligibility.all[1].when: 'form.saleRecords'; ` +
        "expected the name of a datum; did you mean 'form.salesRecords'?",
    );
  });

  test('for an unknown parameter in a rule that is quoted, folded or a block', () => {
    const rule = 'when: form.capacitySites >= param.leastCapacitySites';
    for (const written of [
      'when: "form.capacitySites >= param.leastCapacitySite"',
      'when: >-\n            form.capacitySites\n            >= param.leastCapacitySite',
      'when: |-\n            form.capacitySites\n              >= param.leastCapacitySite',
    ]) {
      const text = edited(rule, written);
      expect(said(text)).toContain(
        `${place(text, 'param.leastCapacitySite')}: tracks[0].eligibility.all[4].when: 'param.leastCapacitySite'; `,
      );
      expect(said(text)).toContain("did you mean 'param.leastCapacitySites'?");
    }
  });

  test('for a rule that compares won with a count', () => {
    const text = edited('form.employees >= param.leastSiteWorkers', 'form.employees >= param.siteCapWon');
    expect(said(text)).toContain(
      `${place(text, 'param.siteCapWon')}: tracks[1].eligibility.all[2].when: 'won'; `,
    );
  });

  test('for weights that do not sum to one', () => {
    const text = edited('value: 6000 }', 'value: 6001 }');
    expect(said(text)).toBe(
      `${place(text, 'metrics:\n  - key')}: metrics: '10001/10000'; expected weights that sum to 1`,
    );
  });

  test('for weights that a later value breaks', () => {
    const text = edited(
      '{ from: 2025-12-19, value: 6000 }',
      '{ from: 2025-12-19, value: 6000 }\n      - { from: 2027-01-01, value: 5000 }',
    );
    expect(said(text)).toContain("metrics: '9/10'; expected weights that sum to 1");
  });

  test('for a call that closes before it opens', () => {
    const text = edited('closesAt: 2027-08-31T18:00:00+09:00', 'closesAt: 2026-03-31T18:00:00+09:00');
    expect(said(text)).toBe(
      `${place(text, '2026-03-31T18')}: tracks[1].intakes[0].closesAt: '2026-03-31T09:00:00.000Z'; ` +
        'expected later than opensAt (2026-03-31T15:00:00.000Z)',
    );
  });

  test('for sums that exceed the pledge: 51 x (65 million + 65 million) + 500 million', () => {
    const text = edited('value: 50 }', 'value: 51 }');
    expect(said(text)).toBe(
      `${place(text, 'pledges:')}: agreement.pledges: '51 x 130000000 + 500000000 = 7130000000'; ` +
        'expected at most the 7000000000 won pledged',
    );
  });

  test('for a parameter that is cited but absent, or in another unit', () => {
    const absent = edited('threshold: thresholdBp', 'threshold: treshold');
    expect(said(absent)).toContain(
      `${place(absent, 'treshold')}: pay.threshold: 'treshold'; expected a name that stands in parameters`,
    );
    const other = edited('threshold: thresholdBp', 'threshold: siteCapWon');
    expect(said(other)).toBe(
      `${place(other, 'siteCapWon\n')}: pay.threshold: 'siteCapWon (won)'; expected a parameter in bp / fraction`,
    );
  });

  test('for a parameter whose first value comes after the term begins', () => {
    const text = edited('{ from: 2025-12-19, value: 18 }', '{ from: 2026-01-01, value: 18 }');
    expect(said(text)).toContain(
      "agreement.run.months: 'runMonths (2026-01-01)'; expected a parameter with a value from 2025-12-19",
    );
  });

  test('for names that stand twice and rules that share an id', () => {
    const hazard = edited('- { code: fall, label', '- { code: fire, label');
    expect(said(hazard)).toContain(
      `${place(hazard, 'fire, label: { ko: 추락')}: hazards[3].code: 'fire'; expected each name once`,
    );
    const rule = edited('id: visit_accepted', 'id: site_is_sme');
    expect(said(rule)).toContain("tracks[1].eligibility.all[4].id: 'site_is_sme'");
    const key = edited('zone: Asia/Seoul', 'zone: Asia/Seoul\nzone: Asia/Tokyo');
    expect(said(key)).toBe(`${place(key, 'zone: Asia/Tokyo')}: zone: 'zone'; expected each key once`);
  });

  test('for a basis whose source the file does not name', () => {
    const text = edited('source: osh_act }', 'source: osh_ct }');
    expect(said(text)).toContain(
      `${place(text, 'osh_ct')}: tracks[1].eligibility.all[3].basis.source: 'osh_ct'; `,
    );
    expect(said(text)).toContain("did you mean 'osh_act'?");
  });

  test('for a recommender that would also fund, or a verifier that operates', () => {
    const funder = edited('roles: [operator, recommender]', 'roles: [operator, recommender, funder]');
    expect(said(funder)).toContain(
      "agreement.parties[0].roles: 'kosme'; expected a recommender that is not also funder",
    );
    const verifier = edited('roles: [operator, recommender]', 'roles: [operator, recommender, verifier]');
    expect(said(verifier)).toContain('expected a verifier that is not also operator, recommender');
  });

  test('for an example that does not come out, at its line', () => {
    const pay = edited('expectWon: 59800000', 'expectWon: 59800001');
    expect(said(pay)).toBe(
      `${place(pay, '59800001')}: examples[8].expectWon: '59800001'; expected the formula's 59800000 won`,
    );
    const rule = edited('form.salesRecords: 0\n', 'form.salesRecords: 9\n').replace(
      'form.commercialised: false\n',
      'form.commercialised: true\n',
    );
    expect(said(rule)).toBe(
      `${place(rule, 'ineligible\n')}: examples[1].expect: 'ineligible'; expected the rules' eligible`,
    );
    const reason = edited('because: [capacity_sufficient]', 'because: [supplier_is_sme]');
    expect(said(reason)).toContain("'supplier_is_sme'; expected the rules' reason: capacity_sufficient");
  });

  test('for an example with a datum that no track knows', () => {
    const text = edited('form.capacitySites: 19', 'form.capacity: 19');
    expect(said(text)).toContain(`${place(text, 'form.capacity: 19')}: examples[4].given.form.capacity: `);
  });

  test('in Korean as well', () => {
    const text = edited('zone: Asia/Seoul', 'zoen: Asia/Seoul');
    expect(formatProblems(checkProgramme('programme.yaml', text).problems, 'ko')).toBe(
      `${place(text, 'zoen')}: zoen: 'zoen'; 필요한 것: zone; 혹시 'zone'?`,
    );
  });
});

describe('whatever stands in a programme file', () => {
  type Place = { readonly holder: Record<string, unknown>; readonly key: string };
  const places = (value: unknown): Place[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, part]) => [
          { holder: value as Record<string, unknown>, key },
          ...places(part),
        ]);
  const COUNT = places(parse(SHIPPED)).length;
  const odd = fc.oneof(
    fc.constantFrom(
      null,
      '',
      0,
      -1,
      1,
      10_000,
      1e15,
      1.5,
      true,
      [],
      {},
      '0/1',
      '9/1',
      'pledgeWon',
      'runMonths',
    ),
    fc.constantFrom(
      '1900-01-01',
      '9999-12-31',
      '2026-07-01',
      'fire',
      'constructor',
      '__proto__',
      'org.isSme',
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );

  test('the check answers with problems or a programme, and never breaks', () => {
    const mutation = fc.tuple(fc.nat(COUNT - 1), odd);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const data: unknown = parse(SHIPPED);
        const all = places(data);
        for (const [at, value] of mutations) all[at]!.holder[all[at]!.key] = value;
        const { definition, problems } = checkProgramme('programme.yaml', JSON.stringify(data));
        expect(definition === null).toBe(problems.length > 0);
        if (definition !== null) expect(versionId(definition)).toMatch(/^[0-9a-f]{64}$/);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('hostile files are refused as problems', () => {
  const codes = (text: string) => [...new Set(checkProgramme('x', text).problems.map(({ code }) => code))];

  test.each([
    ['more than a megabyte', 'a'.repeat(1_000_001), 'too_large'],
    ['anchors and aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', 'not_readable'],
    ['lists in lists without end', '['.repeat(20_000), 'not_readable'],
    ['more levels than anyone reads', `${'['.repeat(60)}${']'.repeat(60)}`, 'not_readable'],
    ['tags', 'id: !!binary aGVsbG8=', 'not_readable'],
    ['keys that are not text', '? [a]\n: 1', 'not_readable'],
    ['a key that would reach a prototype', '__proto__: { zone: Asia/Seoul }', 'not_readable'],
    ['control characters', 'id: "a\\0b"', 'not_readable'],
    ['several documents', 'id: a\n---\nid: b', 'not_readable'],
    ['nothing at all', '', 'wrong_value'],
    ['a list where a mapping belongs', '- a\n- b', 'wrong_value'],
  ])('%s', (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  test('with at most a hundred problems, however many there are', () => {
    const text = Array.from({ length: 5_000 }, (_, index) => `a${index}: 1`).join('\n');
    expect(checkProgramme('x', text).problems).toHaveLength(100);
  });

  test('a number beyond what is read exactly is no number of won', () => {
    expect(said(edited('value: 7000000000 }', 'value: 9007199254740993 }'))).toContain('expected whole won');
    expect(said(edited('value: 7000000000 }', 'value: 7000000000.5 }'))).toContain('expected whole won');
  });
});
