import type { AgreementRefusal } from './agreement/agreement.ts';
import type { ApplicationRefusal } from './application/refusals.ts';
import type { AwardRefusal } from './award/refusals.ts';
import type { ClaimRefusal } from './claim/refusals.ts';
import type { ClawbackRefusal } from './clawback/refusals.ts';
import type { DocumentRefusal } from './document/content.ts';
import type { FileRefusal } from './file/media-type.ts';
import type { UploadRefusal } from './file/upload.ts';
import type { FundRefusal } from './fund/refusals.ts';
import type { ImprovementRefusal } from './improvement/refusals.ts';
import type { LedgerRefusal } from './ledger/item.ts';
import type { DeliveryRefusal } from './notice/delivery.ts';
import type { WebhookRefusal } from './notice/webhook.ts';
import type { ObjectionRefusal } from './objection/refusals.ts';
import type { ImportRefusal } from './organisation/import/import.ts';
import type { MergeRefusal } from './organisation/merge.ts';
import type { OrganisationRefusal } from './organisation/refusals.ts';
import type { PaymentRefusal } from './payment/refusals.ts';
import type { AccessReviewRefusal } from './person/access-review.ts';
import type { ErasureRefusal } from './person/erasure.ts';
import type { SignInRefusal } from './person/sign-in.ts';
import type { TokenRefusal } from './person/token.ts';
import type { FlowRefusal } from './programme/flow.ts';
import type { PublishingRefusal } from './programme/publishing.ts';
import type { RecommendationRefusal } from './recommendation/refusals.ts';
import type { ReferralRefusal } from './referral/refusals.ts';
import type { RecordCheckRefusal } from './seal/record-check.ts';
import type { SimulationRefusal } from './simulation/simulation.ts';
import type { SiteRefusal } from './site/refusals.ts';
import type { SiteCaseRefusal } from './site-case/site-case.ts';

/** Refusals that any operation may answer with. */
export type HouseRefusal =
  | 'not_found'
  | 'no_such_route'
  | 'not_signed_in'
  | 'not_allowed'
  | 'only_in_demo'
  | 'invalid_request'
  | 'invalid_json'
  | 'body_too_large'
  | 'media_type_not_supported'
  | 'text_not_storable'
  | 'state_does_not_allow'
  | 'idempotency_key_missing'
  | 'idempotency_key_reused'
  | 'revision_missing'
  | 'revision_stale'
  | 'already_exists'
  | 'parameter_not_in_force'
  | 'busy'
  | 'database_full'
  | 'database_unavailable';

/** Every code that the house refuses with; each has its text in the API's problems, or nothing compiles. */
export type RefusalCode =
  | HouseRefusal
  | OrganisationRefusal
  | ImportRefusal
  | MergeRefusal
  | TokenRefusal
  | SignInRefusal
  | AccessReviewRefusal
  | ErasureRefusal
  | PublishingRefusal
  | FlowRefusal
  | AgreementRefusal
  | FundRefusal
  | DocumentRefusal
  | FileRefusal
  | UploadRefusal
  | ImprovementRefusal
  | LedgerRefusal
  | 'ledger_key_conflict'
  | ApplicationRefusal
  | AwardRefusal
  | ClaimRefusal
  | ClawbackRefusal
  | DeliveryRefusal
  | ObjectionRefusal
  | PaymentRefusal
  | RecommendationRefusal
  | RecordCheckRefusal
  | ReferralRefusal
  | SimulationRefusal
  | SiteRefusal
  | SiteCaseRefusal
  | WebhookRefusal;
