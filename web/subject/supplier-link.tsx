import { Link } from '@tanstack/react-router';
import { Spoken } from '../spoken.tsx';

/** A supplier's name, leading to all that the programme holds about it. */
export const SupplierLink = ({
  programmeId,
  organisationId,
  name,
}: {
  readonly programmeId: string;
  readonly organisationId: string;
  readonly name: string;
}) => (
  <Link to="/programmes/$programmeId/suppliers/$organisationId" params={{ programmeId, organisationId }}>
    <Spoken>{name}</Spoken>
  </Link>
);
