import { serveService } from '@keyaccount/service-runner';
import { complaintsModule } from './complaints';

serveService(complaintsModule);
