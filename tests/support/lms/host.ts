import { type MemoryLms, memoryLms, type SecondOpinion } from './memory-lms.ts';

// Runs in the page that plays the learning platform: it has the interface, and a frame for the
// course. `?version=2004`, `?mode=review`, `?learner=…`, `?late=milliseconds`, `?absent`, and
// `?engine=scorm-again` for a second platform that must take everything too.

export interface LmsHost {
  readonly lms: MemoryLms;
  /** Opens the course as a learner does who follows the link. */
  readonly open: () => void;
  /** Leaves the course: its page goes away. */
  readonly close: () => void;
}

declare global {
  interface Window {
    host: LmsHost;
    API: unknown;
    API_1484_11: unknown;
  }
}

const asked = new URLSearchParams(location.search);
const version = asked.get('version') === '2004' ? '2004' : '1.2';
const learner = asked.get('learner') ?? 'learner-7';
const mode = asked.get('mode') ?? 'normal';
type Engine = Readonly<Record<string, (...values: readonly string[]) => unknown>> & {
  readonly loadFromFlattenedJSON: (json: object, element: string) => void;
};
type EngineModule = Readonly<Record<string, new (settings: object) => Engine>>;

/** scorm-again as the second platform. */
async function secondOpinion(): Promise<SecondOpinion | undefined> {
  if (asked.get('engine') !== 'scorm-again') return undefined;
  const name = version === '2004' ? 'scorm2004' : 'scorm12';
  const module: EngineModule = await import(`/scorm-again/${name}.js`);
  const [Engine] = Object.values(module);
  return (stored) => {
    if (!Engine) throw new Error('scorm-again has no interface.');
    const engine = new Engine({ autocommit: false, logLevel: 5 });
    engine.loadFromFlattenedJSON(stored, '');
    return (method, values) => {
      const call = engine[method];
      if (!call) throw new Error(`scorm-again has no ${method}.`);
      return call.call(engine, ...values);
    };
  };
}

const second = await secondOpinion();
const lms = memoryLms(
  version,
  version === '2004'
    ? { 'cmi.learner_id': learner, 'cmi.mode': mode, 'cmi.completion_status': 'unknown' }
    : {
        'cmi.core.student_id': learner,
        'cmi.core.lesson_mode': mode,
        'cmi.core.lesson_status': 'not attempted',
      },
  second,
);

function provide(): void {
  if (asked.has('absent')) return;
  const api = lms.launch();
  if (version === '2004') window.API_1484_11 = api;
  else window.API = api;
}

window.host = {
  lms,
  open: () => {
    document.querySelector('iframe')?.remove();
    window.API = window.API_1484_11 = undefined;
    const late = Number(asked.get('late') ?? 0);
    if (late > 0) setTimeout(provide, late);
    else provide();
    const frame = document.createElement('iframe');
    frame.name = 'sco';
    frame.title = 'Course package';
    frame.src = '/shell/index.html';
    document.body.append(frame);
  },
  close: () => {
    document.querySelector('iframe')?.remove();
  },
};
