import type { Actor } from '../person/actor.ts';
import { accept, type Result, refuse } from '../refusal.ts';
import { type ActionTable, allowedIn } from '../states.ts';
import type { ProgrammeDefinition } from './definition.ts';

export type VersionState = 'draft' | 'proposed' | 'published';

/** What may be done with a version, and from where. */
export const versionActions = {
  propose: ['draft'],
  publish: ['proposed'],
} as const satisfies ActionTable<string, VersionState>;

export type PublishingRefusal =
  | 'state_does_not_allow'
  | 'same_person'
  | 'not_the_operator'
  | 'version_number_taken'
  | 'organisation_not_registered';

type Version = { readonly state: VersionState; readonly proposedBy: string | null };

/** Publishing takes four eyes: the person who proposed a version cannot publish it. */
export function publish(version: Version, actor: Actor): Result<{ state: 'published' }, PublishingRefusal> {
  const allowed = allowedIn<keyof typeof versionActions, VersionState>(
    versionActions,
    'publish',
    version.state,
  );
  if (!allowed.ok) return allowed;
  return version.proposedBy === actor.personId ? refuse('same_person', {}) : accept({ state: 'published' });
}

/** The key of the organisation that a definition names as its operator. */
export function operatorKey(definition: ProgrammeDefinition): string {
  const operator = definition.agreement.parties.find(({ roles }) => roles.includes('operator'));
  if (operator === undefined) throw new Error(`${definition.id} has no operator: its file was not checked`);
  return operator.organisation;
}

/**
 * A file that was published under a number never changes: the same number with another content is refused,
 * and so is a number that does not follow the last.
 */
export function followsOn(
  definition: ProgrammeDefinition,
  contentId: string,
  versions: readonly { readonly sequence: number; readonly contentId: string }[],
): Result<'known' | 'new', PublishingRefusal> {
  const same = versions.find(({ sequence }) => sequence === definition.number);
  if (same === undefined) return accept('new');
  return same.contentId === contentId
    ? accept('known')
    : refuse('version_number_taken', { number: definition.number });
}
