import { startApi } from './harness/startApi.ts';
import { answersQuestions } from './suites/answersQuestions.ts';

answersQuestions('memory', startApi);
