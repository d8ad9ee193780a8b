import { fitOperations } from '../../contract/fit.ts';
import { smeOperations } from '../../contract/sme.ts';
import { industriesOfKorea } from '../reference.ts';
import { type Route, reading } from '../route.ts';
import { fitsView } from '../views/fits.ts';
import { smeView } from '../views/sme.ts';

export const fitRoutes: readonly Route[] = [
  reading(fitOperations.findProgrammes, fitsView),
  reading(smeOperations.listIndustries, async () => ({ items: [...industriesOfKorea()] })),
  reading(smeOperations.testSme, async (reading, asked) => smeView(reading, asked)),
];
