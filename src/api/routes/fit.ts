import { fitOperations } from '../../contract/fit.ts';
import { type Route, reading } from '../route.ts';
import { fitsView } from '../views/fits.ts';

export const fitRoutes: readonly Route[] = [reading(fitOperations.findProgrammes, fitsView)];
