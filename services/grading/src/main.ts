import { serveService } from '@keyaccount/service-runner';
import { gradingModule } from './grading';

serveService(gradingModule);
