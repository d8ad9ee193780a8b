import { type FormEvent, useState } from 'react';
import { useFormat } from '../format.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/field.tsx';
import { Facts } from '../ui/figures.tsx';
import { Notice, Section } from '../ui/layout.tsx';
import { useWords } from '../words.ts';
import type { Guess, Result } from './queries.ts';
import { useShown } from './shown.ts';

const MOST_PERCENT = 100;

/** What the programme may come to spend: the file's figures, the reader's guess, and the arithmetic between them. */
export function Budget({
  result,
  guess,
}: {
  readonly result: Result;
  readonly guess: (next: Guess) => void;
}) {
  const say = useWords();
  const format = useFormat();
  const shown = useShown();
  const [uptake, setUptake] = useState('');
  const [award, setAward] = useState('');
  const { budget, after } = result;
  const { use } = budget;
  const percent = Number(uptake);
  const isGood = uptake !== '' && percent >= 0 && percent <= MOST_PERCENT;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const won = award.replaceAll(/\D/g, '').replace(/^0+/, '');
    if (isGood) guess({ uptakeBp: Math.round(percent * 100), ...(won !== '' && { awardWon: won }) });
  };
  return (
    <Section title={say('simulate.budget')} hint={say('simulate.budgetHint')}>
      <Facts
        rows={[
          [
            say('simulate.award'),
            budget.award === null
              ? say('simulate.notStated')
              : `${format.money(budget.award.amount)} (${format.say(budget.award.label)})`,
          ],
          [
            say('simulate.places'),
            budget.places === null ? say('simulate.notStated') : format.count(budget.places),
          ],
          [
            say('simulate.ceiling'),
            budget.ceiling === null ? say('simulate.notStated') : format.money(budget.ceiling.amount),
          ],
        ]}
      />
      <form className="card stack section-tight no-print" onSubmit={send} noValidate>
        <div className="grid grid-200">
          <TextInput
            label={say('simulate.uptake')}
            help={say('simulate.uptakeHelp')}
            inputMode="decimal"
            value={uptake}
            change={setUptake}
          />
          <TextInput
            label={say('simulate.ownAward')}
            help={say('simulate.ownAwardHelp')}
            inputMode="numeric"
            value={award}
            change={setAward}
          />
        </div>
        <div>
          <Button type="submit" disabled={!isGood}>
            {say('simulate.compute')}
          </Button>
        </div>
      </form>
      {use !== null && (
        <Notice tone={use.exceeds === true ? 'warning' : 'information'}>
          <p>
            {say('simulate.sum', {
              fits: shown(after.fits),
              share: format.basisPoints(use.uptakeBp),
              comes: format.count(use.comes),
              awards: format.count(use.awards),
            })}
          </p>
          <p>
            {use.amount === null || use.award === null
              ? say('simulate.noAmount')
              : say('simulate.amount', {
                  awards: format.count(use.awards),
                  award: format.money(use.award),
                  amount: format.money(use.amount),
                })}
          </p>
          {use.exceeds === true && <p>{say('simulate.exceeds')}</p>}
        </Notice>
      )}
    </Section>
  );
}
