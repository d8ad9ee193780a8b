import type { RunDefinition } from '../../src/domain/programme/definition.ts';
import { Section } from '../ui/layout.tsx';
import { useWords } from '../words.ts';
import { type Improvement, isPhoto } from './evidence-list.tsx';
import { Photo } from './photo.tsx';
import { RiskMove } from './risk-move.tsx';

/** What changed at the site: its photos side by side, and where its risk went. */
export function BeforeAfter({
  improvement,
  definition,
}: {
  readonly improvement: Improvement;
  readonly definition: RunDefinition | undefined;
}) {
  const say = useWords();
  const { baseline, afterFrequency, afterSeverity, evidence } = improvement;
  const after =
    afterFrequency === null || afterSeverity === null
      ? null
      : { frequency: afterFrequency, severity: afterSeverity };
  const sides = [
    { name: say('pictures.before'), photos: evidence.filter((e) => e.kind === 'photo_before' && isPhoto(e)) },
    { name: say('pictures.after'), photos: evidence.filter((e) => e.kind === 'photo_after' && isPhoto(e)) },
  ];
  const hasPhotos = sides.some(({ photos }) => photos.length > 0);
  if (!hasPhotos && baseline === null) return null;
  return (
    <Section title={say('evidence.beforeAfter')}>
      <div className="card stack">
        {hasPhotos && (
          <div className="sides">
            {sides.map(({ name, photos }) => (
              <figure key={name} className="side">
                <figcaption>{name}</figcaption>
                {photos.length === 0 && <p className="photo-missing">{say('evidence.noneYet')}</p>}
                {photos.map(({ id }, at) => (
                  <Photo key={id} evidenceId={id} name={`${name} ${at + 1}`} />
                ))}
              </figure>
            ))}
          </div>
        )}
        {baseline !== null && (
          <RiskMove
            of={improvement.siteName}
            definition={definition}
            scaleVersion={baseline.scaleVersion}
            before={baseline}
            after={after}
          />
        )}
      </div>
    </Section>
  );
}
