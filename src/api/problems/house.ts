import type { HouseRefusal } from '../../domain/refusals.ts';
import type { ProblemText } from '../problem.ts';

export const houseProblems: Record<HouseRefusal | 'ledger_key_conflict', ProblemText> = {
  not_found: {
    status: 404,
    title: { ko: '찾을 수 없습니다', en: 'Not found' },
    detail: {
      ko: '요청하신 {kind}({id})이(가) 없습니다. 번호를 확인해 주세요.',
      en: 'There is no {kind} {id}. Check the id.',
    },
  },
  no_such_route: {
    status: 404,
    title: { ko: '없는 주소입니다', en: 'No such address' },
    detail: {
      ko: '{method} {path}은(는) 없는 주소입니다. /api/v1/openapi.json에서 쓸 수 있는 주소를 볼 수 있습니다.',
      en: '{method} {path} does not exist. /api/v1/openapi.json lists what does.',
    },
  },
  not_signed_in: {
    status: 401,
    title: { ko: '누구인지 알 수 없습니다', en: 'We do not know who is calling' },
    detail: {
      ko: '로그인해 주세요. 오래 쓰지 않은 로그인은 끝납니다. 프로그램은 유효한 토큰을 Authorization 머리글에 "Bearer 토큰"으로 보냅니다.',
      en: 'Please sign in: a session that is not used for long ends. A program sends a valid token as "Authorization: Bearer TOKEN".',
    },
  },
  not_allowed: {
    status: 403,
    title: { ko: '이 일을 할 권한이 없습니다', en: 'You have no right to do this' },
    detail: {
      ko: '이 일은 다음에 해당하는 분만 할 수 있습니다: {rights}. 맡은 기관에 문의해 주세요.',
      en: 'Only these can do it: {rights}. Ask the organisation in charge.',
    },
  },
  only_in_demo: {
    status: 403,
    title: { ko: '시연 환경에서만 됩니다', en: 'Only in a demo' },
    detail: {
      ko: '이 데이터베이스는 시연용이 아닙니다. 시연 환경에서 다시 해 주세요.',
      en: 'This database is not a demo. Try it in one that is.',
    },
  },
  invalid_request: {
    status: 400,
    title: { ko: '보내신 내용을 다시 확인해 주세요', en: 'Please check what you sent' },
    detail: {
      ko: '아래 항목을 고쳐서 다시 보내 주세요. 저장된 것은 없습니다.',
      en: 'Correct the fields below and send again. Nothing was saved.',
    },
  },
  invalid_json: {
    status: 400,
    title: { ko: 'JSON을 읽을 수 없습니다', en: 'This is not readable JSON' },
    detail: {
      ko: '본문이 올바른 JSON이 아닙니다. 고쳐서 다시 보내 주세요. 저장된 것은 없습니다.',
      en: 'The body is not valid JSON. Correct it and send again. Nothing was saved.',
    },
  },
  body_too_large: {
    status: 413,
    title: { ko: '보내신 내용이 너무 큽니다', en: 'Too large' },
    detail: { ko: '더 작게 나누어 보내 주세요.', en: 'Send less at once.' },
  },
  media_type_not_supported: {
    status: 415,
    title: { ko: '받을 수 없는 형식입니다', en: 'Media type not supported' },
    detail: {
      ko: '이 주소가 받는 형식이 아닙니다. /api/v1/openapi.json을 확인해 주세요.',
      en: 'This address does not take that type. See /api/v1/openapi.json.',
    },
  },
  text_not_storable: {
    status: 400,
    title: { ko: '저장할 수 없는 글자가 있습니다', en: 'A character that cannot be stored' },
    detail: {
      ko: '널 문자나 짝이 없는 유니코드 글자를 지워 주세요.',
      en: 'Remove null characters and unpaired surrogates.',
    },
  },
  state_does_not_allow: {
    status: 409,
    title: { ko: '지금 상태에서는 할 수 없습니다', en: 'Not in this state' },
    detail: {
      ko: '지금 상태는 ‘{state}’입니다. 이 일은 다음 상태에서만 할 수 있습니다: {allowedFrom}.',
      en: 'The state now is “{state}”; this is possible only from: {allowedFrom}.',
    },
  },
  idempotency_key_missing: {
    status: 400,
    title: { ko: 'Idempotency-Key가 필요합니다', en: 'Idempotency-Key is missing' },
    detail: {
      ko: '같은 요청이 두 번 처리되지 않도록 Idempotency-Key 머리글에 요청마다 다른 값을 보내 주세요.',
      en: 'Send a different Idempotency-Key header with each request, so that a retry is not done twice.',
    },
  },
  idempotency_key_reused: {
    status: 409,
    title: { ko: '다른 요청에 쓰인 키입니다', en: 'This key belongs to another request' },
    detail: {
      ko: 'Idempotency-Key {key}은(는) 다른 내용의 요청에 이미 쓰였습니다. 새 값을 보내 주세요.',
      en: 'Idempotency-Key {key} was used for a different request. Use a new one.',
    },
  },
  revision_missing: {
    status: 428,
    title: { ko: 'If-Match가 필요합니다', en: 'If-Match is missing' },
    detail: {
      ko: '고치기 전에 본 revision을 If-Match 머리글에 보내 주세요.',
      en: 'Send the revision that you saw as If-Match.',
    },
  },
  revision_stale: {
    status: 412,
    title: { ko: '그 사이에 바뀌었습니다', en: 'It has changed meanwhile' },
    detail: {
      ko: '보신 내용은 {seen}번째 개정이고 지금은 {revision}번째 개정입니다. 새로 읽고 다시 해 주세요.',
      en: 'You saw revision {seen}; it is {revision} now. Read it again and repeat.',
    },
  },
  already_exists: {
    status: 409,
    title: { ko: '이미 있습니다', en: 'It exists already' },
    detail: {
      ko: '같은 것이 이미 등록되어 있습니다. 목록에서 확인해 주세요.',
      en: 'The same is registered already. Look for it in the list.',
    },
  },
  parameter_not_in_force: {
    status: 409,
    title: { ko: '아직 시행 전인 기준입니다', en: 'Not in force yet' },
    detail: {
      ko: '{day}에는 기준값 ‘{parameter}’이(가) 아직 시행되지 않았습니다. 사업의 공표된 기준에서 시행일을 확인해 주세요.',
      en: 'The figure “{parameter}” has no value on {day}. See from when it holds in the published criteria.',
    },
  },
  busy: {
    status: 503,
    title: { ko: '잠시 후 다시 시도해 주세요', en: 'Please try again in a moment' },
    detail: {
      ko: '요청이 몰려 처리하지 못했습니다. 저장된 것은 없으니 잠시 후 다시 보내 주세요.',
      en: 'Too much at once. Nothing was saved; send it again in a moment.',
    },
  },
  database_full: {
    status: 507,
    title: { ko: '저장 공간이 없습니다', en: 'No space left to store anything' },
    detail: {
      ko: '서버의 디스크가 가득 차서 처리하지 못했습니다. 관리자에게 알려 주시고, 공간이 생기면 같은 Idempotency-Key로 다시 보내 주세요. 두 번 처리되지 않습니다.',
      en: 'The server’s disk is full. Tell its administrator, and send this again under the same Idempotency-Key once there is space; it will not be done twice.',
    },
  },
  database_unavailable: {
    status: 503,
    title: { ko: '데이터베이스에 연결되지 않습니다', en: 'The database cannot be reached' },
    detail: {
      ko: '처리되었는지 아직 알 수 없습니다. 잠시 후 같은 Idempotency-Key로 다시 보내 주세요. 두 번 처리되지 않습니다.',
      en: 'Whether this was done is not known yet. Send it again in a moment under the same Idempotency-Key; it will not be done twice.',
    },
  },
  ledger_key_conflict: {
    status: 409,
    title: { ko: '이미 다르게 기장되어 있습니다', en: 'Booked differently already' },
    detail: {
      ko: '같은 거래가 다른 내용으로 기장되어 있습니다(분개 {journalId}). 원장을 확인하고 운영기관에 알려 주세요.',
      en: 'The same event stands in the ledger with other content (journal {journalId}). Check the ledger and tell the operator.',
    },
  },
};
