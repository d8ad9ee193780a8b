import { supplierFileOperations as operations } from '../../contract/supplier-file.ts';
import { type Route, reading } from '../route.ts';
import { supplierFileView } from '../views/supplier-file.ts';

export const supplierRoutes: readonly Route[] = [reading(operations.getSupplierFile, supplierFileView)];
