import { Scorm12API } from 'scorm-again/scorm12';
import { type MakeEngine, stated } from './engine.ts';

/** SCORM 1.2 as scorm-again does it. It stores nothing by itself: there is no address to send to. */
export const engine12: MakeEngine = (given) => {
  const api = new Scorm12API({ autocommit: false, logLevel: 5, mastery_override: false });
  api.loadFromFlattenedJSON({ ...given });
  const methods: Readonly<Record<string, (...values: readonly string[]) => unknown>> = {
    LMSInitialize: (parameter = '') => api.LMSInitialize(parameter),
    LMSGetValue: (element = '') => api.LMSGetValue(element),
    LMSSetValue: (element = '', value = '') => api.LMSSetValue(element, value),
    LMSCommit: (parameter = '') => api.LMSCommit(parameter),
    LMSFinish: (parameter = '') => api.LMSFinish(parameter),
    LMSGetLastError: () => api.LMSGetLastError(),
    LMSGetErrorString: (code = '') => api.LMSGetErrorString(code),
    LMSGetDiagnostic: (code = '') => api.LMSGetDiagnostic(code),
  };
  return {
    call: (method, values) => String(methods[method]?.(...values) ?? ''),
    values: () => stated(api.getFlattenedCMI()),
  };
};
