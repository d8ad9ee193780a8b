import type { Caller, TestHouse } from './house.ts';

export type Institutions = {
  officer: Caller;
  secondOfficer: Caller;
  manager: Caller;
  bankOfficer: Caller;
  bankManager: Caller;
  inspector: Caller;
  secondInspector: Caller;
  auditor: Caller;
};

const person = (name: string, email: string, ...seats: string[]) => ({ name, email, locale: 'ko', seats });

/** Registers the parties of the safety programme, two verifiers and an auditor, and steps into their people. */
export async function registerInstitutions(house: TestHouse): Promise<Institutions> {
  await house.admin.do('/organisations', {
    items: [
      {
        key: 'kosme',
        nameKo: '중소벤처기업진흥공단(모형)',
        kind: 'agency',
        data: [],
        people: [
          person('담당 1', 'officer@agency.example', 'officer'),
          person('담당 2', 'officer2@agency.example', 'officer'),
          person('책임', 'manager@agency.example', 'manager'),
        ],
      },
      {
        key: 'kb_financial',
        nameKo: 'KB금융(모형)',
        kind: 'bank',
        data: [],
        people: [
          person('담당', 'officer@bank.example', 'officer'),
          person('책임', 'manager@bank.example', 'manager'),
        ],
      },
      {
        key: 'first_verifier',
        nameKo: '가상검증원 하나',
        kind: 'verifier',
        data: [],
        people: [person('검증', 'inspector@verifier.example', 'staff')],
      },
      {
        key: 'second_verifier',
        nameKo: '가상검증원 둘',
        kind: 'verifier',
        data: [],
        people: [person('검증', 'inspector@verifier2.example', 'staff')],
      },
      {
        key: 'auditor',
        nameKo: '가상감사단',
        kind: 'auditor',
        data: [],
        people: [person('감사', 'auditor@audit.example', 'auditor')],
      },
    ],
  });
  const [officer, secondOfficer, manager, bankOfficer, bankManager, inspector, secondInspector, auditor] =
    (await house.as(
      'officer@agency.example',
      'officer2@agency.example',
      'manager@agency.example',
      'officer@bank.example',
      'manager@bank.example',
      'inspector@verifier.example',
      'inspector@verifier2.example',
      'auditor@audit.example',
    )) as [Caller, Caller, Caller, Caller, Caller, Caller, Caller, Caller];
  return { officer, secondOfficer, manager, bankOfficer, bankManager, inspector, secondInspector, auditor };
}
