import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import type { Special } from '../forms/schema.ts';
import { Field } from '../ui/field.tsx';
import { useWords } from '../words.ts';

const NUMBER = /^\d{3}-?\d{2}-?\d{5}$/;

/** A company by its business number, which its partners know; its name is read back. */
export function CompanyField({ value, change, ...told }: Special) {
  const say = useWords();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const number = typed.trim();
  const isWhole = NUMBER.test(number);
  const company = useQuery({
    queryKey: ['company', number],
    queryFn: async () => {
      const params = { path: { businessNumber: number } };
      const found = bodyOf(await api.GET('/companies/{businessNumber}', { params }));
      change(found.id);
      return found;
    },
    enabled: isWhole,
    retry: false,
  });
  const name = company.data && format.say({ ko: company.data.nameKo, en: company.data.nameEn ?? undefined });
  return (
    <Field
      {...told}
      help={say('company.help')}
      error={company.isError && isWhole ? say('company.unknown') : told.error}
    >
      {(props) => (
        <>
          <input
            {...props}
            className="input"
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              if (value !== undefined) change(undefined);
            }}
          />
          {isWhole && name !== undefined && <output>{name}</output>}
        </>
      )}
    </Field>
  );
}
