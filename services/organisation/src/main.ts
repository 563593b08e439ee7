import { serveService } from '@keyaccount/service-runner';
import { organisationModule } from './organisation';

serveService(organisationModule);
