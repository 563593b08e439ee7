import { LedgerSectors1768020180000 } from './store/migrations/1768020180000-sectors';
import { revenueBySector } from './store/sectors';

/** Revenue by the sectors of customers (REG-12). */
export const sectorQueries = { revenueBySector } as const;
export const sectorMigrations = [LedgerSectors1768020180000];
