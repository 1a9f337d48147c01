import { startApi } from './harness/startApi.ts';
import { answersFields } from './suites/answersFields.ts';

answersFields(startApi);
