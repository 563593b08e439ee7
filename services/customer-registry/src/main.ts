import { serveService } from '@keyaccount/service-runner';
import { registryModule } from './customer-registry';

serveService(registryModule);
