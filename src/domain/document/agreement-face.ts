import { wonInFull } from '../money/format.ts';
import type { Locale } from '../person/actor.ts';
import type { Block, Body } from './block.ts';
import { type AgreementRecord, totalOf } from './content.ts';
import { fromTo, grouped, instantWords, said, WORDS, worded } from './words.ts';

const ko = {
  lead: '아래 협약의 본문과 당사자의 서명을 기록대로 적은 문서입니다.',
  draft: '아직 모든 당사자가 서명하지 않은 초안입니다.',
  about: '협약',
  title: '협약 이름',
  state: '상태',
  term: '기간',
  holder: '재원 보관기관',
  pledges: '출연 약정',
  pledging: '출연기관',
  amount: '금액',
  sum: '합계',
  signatures: '당사자와 서명',
  role: '역할',
  party: '당사자',
  signedAt: '서명한 때',
  signedHash: '본문 해시(앞부분)',
  open: '서명 전',
  appointed: '서명 대상 아님',
  text: '협약 본문',
  textNote: '당사자는 이 한국어 본문의 해시에 서명합니다.',
  textHash: '본문 해시(SHA-256)',
};

const en: typeof ko = {
  lead: 'This document gives the text of the agreement and its signatures as they stand in the record.',
  draft: 'This is a draft: not every party has signed it yet.',
  about: 'The agreement',
  title: 'Title',
  state: 'State',
  term: 'Term',
  holder: 'Holder of the fund',
  pledges: 'Pledges',
  pledging: 'Pledged by',
  amount: 'Amount',
  sum: 'Total',
  signatures: 'Parties and signatures',
  role: 'Role',
  party: 'Party',
  signedAt: 'Signed at',
  signedHash: 'Hash (beginning)',
  open: 'not signed yet',
  appointed: 'does not sign',
  text: 'Text of the agreement',
  textNote: 'The parties sign over the hash of this Korean text.',
  textHash: 'Hash of the text (SHA-256)',
};

const own = { ko, en };

/** One line for each organisation: it signs once for all of its roles. */
function signatures(record: AgreementRecord, language: Locale): string[][] {
  const words = own[language];
  const names = [...new Set(record.parties.map(({ name }) => said(name, language)))];
  return names.map((name) => {
    const parties = record.parties.filter((party) => said(party.name, language) === name);
    const signed = parties.find(({ signedAt }) => signedAt !== undefined);
    const isAppointed = parties.every(({ role }) => role === 'verifier');
    const roles = parties.map(({ role }) => worded(WORDS[language].roles, role)).join(', ');
    return [
      roles,
      name,
      signed?.signedAt === undefined
        ? isAppointed
          ? words.appointed
          : words.open
        : instantWords(signed.signedAt, language),
      signed?.signedHash === undefined ? '' : grouped(signed.signedHash.slice(0, 16)),
    ];
  });
}

/** The agreement as the record has it: what it is, its money, who signed, and its text word for word. */
export function agreementFace(record: AgreementRecord, language: Locale): Body {
  const words = own[language];
  const won = (amount: bigint): string => wonInFull(amount, language);
  const blocks: Block[] = [
    {
      block: 'facts',
      title: words.about,
      rows: [
        [words.title, said(record.title, language)],
        [words.state, worded(WORDS[language].states, record.state)],
        [words.term, fromTo(record.startsOn, record.endsOn, language)],
        [words.holder, said(record.holder, language)],
        [words.textHash, grouped(record.textHash)],
      ],
    },
    {
      block: 'grid',
      title: words.pledges,
      head: [words.pledging, words.amount],
      widths: [3, 2],
      amounts: [1],
      rows: record.pledges.map(({ name, amountWon }) => [said(name, language), won(BigInt(amountWon))]),
      sum: [words.sum, won(totalOf({ kind: 'agreement', record }))],
    },
    {
      block: 'grid',
      title: words.signatures,
      head: [words.role, words.party, words.signedAt, words.signedHash],
      widths: [31, 44, 51, 40],
      amounts: [],
      rows: signatures(record, language),
    },
    {
      block: 'text',
      title: words.text,
      lines: record.text.split('\n'),
      framed: true,
      note: words.textNote,
    },
  ];
  return {
    subtitle: said(record.title, language),
    lead: record.state === 'draft' ? words.draft : words.lead,
    blocks,
  };
}
