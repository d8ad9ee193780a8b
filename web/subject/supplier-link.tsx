import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A supplier's name, leading to all that the programme holds about it. */
export const SupplierLink = ({
  programmeId,
  organisationId,
  name,
}: {
  readonly programmeId: string;
  readonly organisationId: string;
  readonly name: ReactNode;
}) => (
  <Link to="/programmes/$programmeId/suppliers/$organisationId" params={{ programmeId, organisationId }}>
    {name}
  </Link>
);
