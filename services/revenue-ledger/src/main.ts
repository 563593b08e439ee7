import { serveService } from '@keyaccount/service-runner';
import { ledgerModule } from './revenue-ledger';

serveService(ledgerModule);
