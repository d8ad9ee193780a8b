import type { Said } from '../rule/sentence-words.ts';
import { AGE_CODES, SIZE_CODES } from './groups.ts';

/** Sections of the Korean Standard Industrial Classification, 10th revision (Statistics Korea, in force 2017-07-01). */
export const SECTIONS: Readonly<Record<string, Said>> = {
  A: { ko: '농업, 임업 및 어업', en: 'Agriculture, forestry and fishing' },
  B: { ko: '광업', en: 'Mining' },
  C: { ko: '제조업', en: 'Manufacturing' },
  D: { ko: '전기, 가스 공급업', en: 'Electricity and gas' },
  E: { ko: '수도, 하수, 폐기물 처리업', en: 'Water, sewage and waste' },
  F: { ko: '건설업', en: 'Construction' },
  G: { ko: '도매 및 소매업', en: 'Wholesale and retail trade' },
  H: { ko: '운수 및 창고업', en: 'Transport and storage' },
  I: { ko: '숙박 및 음식점업', en: 'Accommodation and food' },
  J: { ko: '정보통신업', en: 'Information and communication' },
  K: { ko: '금융 및 보험업', en: 'Finance and insurance' },
  L: { ko: '부동산업', en: 'Real estate' },
  M: { ko: '전문, 과학, 기술 서비스업', en: 'Professional, scientific and technical' },
  N: { ko: '사업시설 관리, 사업 지원, 임대업', en: 'Facilities, business support and rental' },
  O: { ko: '공공행정', en: 'Public administration' },
  P: { ko: '교육 서비스업', en: 'Education' },
  Q: { ko: '보건업 및 사회복지 서비스업', en: 'Health and social work' },
  R: { ko: '예술, 스포츠, 여가 서비스업', en: 'Arts, sports and recreation' },
  S: { ko: '협회, 수리 및 기타 개인 서비스업', en: 'Associations, repair and personal services' },
};

const range = (code: string): Said => ({ ko: code.replace('-', '~'), en: code.replace('-', ' to ') });

export const SIZES: Readonly<Record<string, Said>> = Object.fromEntries(
  SIZE_CODES.map((code) => {
    if (code === '0') return [code, { ko: '0명', en: 'no workers' }];
    if (code.endsWith('+')) {
      const from = code.slice(0, -1);
      return [code, { ko: `${from}명 이상`, en: `${from} workers or more` }];
    }
    const { ko, en } = range(code);
    return [code, { ko: `${ko}명`, en: `${en} workers` }];
  }),
);

export const AGES: Readonly<Record<string, Said>> = Object.fromEntries(
  AGE_CODES.map((code) => {
    if (code.endsWith('+')) {
      const from = code.slice(0, -1);
      return [code, { ko: `${from}년 이상`, en: `${from} years or more` }];
    }
    const { ko, en } = range(code);
    return [code, { ko: `${ko}년`, en: `${en} years` }];
  }),
);
