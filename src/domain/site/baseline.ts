import type { RiskMethod, RunDefinition } from '../programme/definition.ts';
import { riskScaleOf } from '../programme/risk-scale.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type Risk, type ScoredRisk, scoreRisk } from '../results/risk.ts';
import { coded } from '../rule/vocabulary.ts';
import { type ActionTable, allowedIn } from '../states.ts';

export type BaselineState = 'assessed' | 'locked';

/** The one table of what may be done to a baseline that was assessed. */
export const baselineActions = {
  assess: ['assessed'],
  lock: ['assessed'],
} as const satisfies ActionTable<string, BaselineState>;

/** What the baseline's decisions read: whether there is one yet, and whether something is installed at the site. */
type Standing = { readonly state: BaselineState | null; readonly installed: boolean };

/**
 * Whether the baseline may be assessed, again or at first, or locked. It is the risk before the improvement: once
 * something is installed it can no longer be measured. Refuses `state_does_not_allow`, `installed_already`.
 */
export function baselineAllows(
  action: keyof typeof baselineActions,
  { state, installed }: Standing,
): Result<true, 'state_does_not_allow' | 'installed_already'> {
  const allowed = allowedIn<keyof typeof baselineActions, BaselineState>(
    baselineActions,
    action,
    state ?? 'assessed',
  );
  if (!allowed.ok) return allowed;
  return installed ? refuse('installed_already') : accept(true);
}

/** The programme's risk method of that key; refuses `risk_method_unknown` with those that there are. */
export function riskMethodOf(
  { riskMethods }: Pick<RunDefinition, 'riskMethods'>,
  key: string,
): Result<RiskMethod, 'risk_method_unknown'> {
  const found = riskMethods.find((method) => method.key === key);
  return found
    ? accept(found)
    : refuse('risk_method_unknown', { method: key, known: riskMethods.map(coded) });
}

/**
 * The employer's assessment of a site's risk before the improvement (Occupational Safety and Health Act, art. 36),
 * by one of the programme's methods. Refuses as `baselineAllows`, and `risk_method_unknown`, `risk_outside_scale`.
 */
export function assessBaseline(
  definition: Pick<RunDefinition, 'riskMethods'>,
  { method, ...risk }: Risk & { readonly method: string },
  standing: Standing,
): Result<
  ScoredRisk,
  'state_does_not_allow' | 'installed_already' | 'risk_method_unknown' | 'risk_outside_scale'
> {
  const allowed = baselineAllows('assess', standing);
  if (!allowed.ok) return allowed;
  const found = riskMethodOf(definition, method);
  return found.ok ? scoreRisk(riskScaleOf(found.value), risk) : found;
}
