export { serviceEnvironment, WrongEnvironment, type ServiceEnvironment } from './environment';
export { openService, type OpenService, type ServiceOptions } from './open-service';
export { runUntilStopped, type Stoppable } from './process';
export { serveService } from './serve-service';
