import { Scorm2004API } from 'scorm-again/scorm2004';
import { type MakeEngine, stated } from './engine.ts';

/** SCORM 2004 as scorm-again does it. It stores nothing by itself: there is no address to send to. */
export const engine2004: MakeEngine = (given) => {
  const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
  api.loadFromFlattenedJSON({ ...given });
  const methods: Readonly<Record<string, (...values: readonly string[]) => unknown>> = {
    Initialize: (parameter = '') => api.lmsInitialize(parameter),
    GetValue: (element = '') => api.lmsGetValue(element),
    SetValue: (element = '', value = '') => api.lmsSetValue(element, value),
    Commit: (parameter = '') => api.lmsCommit(parameter),
    Terminate: (parameter = '') => api.lmsFinish(parameter),
    GetLastError: () => api.lmsGetLastError(),
    GetErrorString: (code = '') => api.lmsGetErrorString(code),
    GetDiagnostic: (code = '') => api.lmsGetDiagnostic(code),
  };
  return {
    call: (method, values) => String(methods[method]?.(...values) ?? ''),
    values: () => stated(api.getFlattenedCMI()),
  };
};
