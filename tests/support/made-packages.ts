import { strToU8, type Zippable, zipSync } from 'fflate';

// Packages as authoring tools make them, small: each page finds the interface as most tools' code
// does, in an inline script.

const find = (name: string) =>
  `let api = null; for (let at = window; !api && at; at = at === at.parent ? null : at.parent) api = at.${name};`;

const page12 = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fire safety</title>
<link rel="stylesheet" href="css/look%20here.css"></head><body><h1>Fire safety</h1><p id="told"></p>
<button id="answer">Answer</button><button id="wrong">Do it wrong</button>
<script>${find('API')}
api.LMSInitialize('');
document.querySelector('#told').textContent = 'Resumed with: ' + (api.LMSGetValue('cmi.suspend_data') || 'nothing');
if (api.LMSGetValue('cmi.core.lesson_mode') !== 'review') {
  api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  document.querySelector('#answer').onclick = () => {
    const n = api.LMSGetValue('cmi.interactions._count');
    const set = (part, value) => api.LMSSetValue('cmi.interactions.' + n + '.' + part, value);
    set('id', 'alarm-' + n); set('type', 'choice'); set('student_response', 'b');
    set('correct_responses.0.pattern', 'a'); set('result', 'wrong');
    api.LMSSetValue('cmi.objectives.0.id', 'exits'); api.LMSSetValue('cmi.objectives.0.status', 'passed');
    api.LMSSetValue('cmi.suspend_data', 'answered ' + (Number(n) + 1));
    document.querySelector('#told').textContent = 'Commit: ' + api.LMSCommit('');
  };
  document.querySelector('#wrong').onclick = () => api.LMSSetValue('cmi.core.lesson_status', 'finished');
}
addEventListener('pagehide', () => {
  if (api.LMSGetValue('cmi.core.lesson_mode') !== 'review') {
    api.LMSSetValue('cmi.core.exit', 'suspend'); api.LMSSetValue('cmi.core.session_time', '0000:00:05.00');
  }
  api.LMSFinish('');
});
</script></body></html>`;

const page2004 = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lifting</title></head><body><h1>Lifting</h1>
<p id="told"></p><button id="answer">Answer</button>
<script>${find('API_1484_11')}
api.Initialize('');
document.querySelector('#told').textContent = 'Resumed with: ' + (api.GetValue('cmi.suspend_data') || 'nothing');
api.SetValue('cmi.completion_status', 'incomplete');
document.querySelector('#answer').onclick = () => {
  api.SetValue('cmi.suspend_data', 'x'.repeat(5000));
  document.querySelector('#told').textContent = 'Commit: ' + api.Commit('');
};
addEventListener('pagehide', () => {
  api.SetValue('cmi.exit', 'suspend'); api.SetValue('cmi.session_time', 'PT5S');
  api.Terminate('');
});
</script></body></html>`;

const manifest = (schema: string, namespace: string, [type, title]: readonly [string, string]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="${namespace}">
<metadata><schema>ADL SCORM</schema><schemaversion>${schema}</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>${title}</title>
<item identifier="i" identifierref="r"><title>${title}</title></item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:${type}="sco" href="start.html?from=item"><file href="start.html"/></resource></resources>
</manifest>`;

export const manifest12 = manifest('1.2', 'http://www.adlnet.org/xsd/adlcp_rootv1p2', [
  'scormtype',
  'Fire safety',
]);
const manifest2004 = manifest('2004 4th Edition', 'http://www.adlnet.org/xsd/adlcp_v1p3', [
  'scormType',
  'Lifting',
]);

/** A zip of texts, by path. */
export function zipOfTexts(texts: Readonly<Record<string, string>>): Buffer {
  const files = Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const);
  const packed: Zippable = Object.fromEntries(files);
  return Buffer.from(zipSync(packed));
}

/** A SCORM 1.2 package of another tool: inline script, a name with a space, a status it gets wrong. */
export const scorm12Zip = () =>
  zipOfTexts({
    'imsmanifest.xml': manifest12,
    'start.html': page12,
    'css/look here.css': 'h1 { color: rgb(1, 2, 3); }',
  });

/** A SCORM 2004 package that keeps 5,000 characters of suspend data. */
export const scorm2004Zip = () =>
  zipOfTexts({ 'imsmanifest.xml': manifest2004, 'start.html': page2004 });

/** Two parts; the first asks for what is not in the package, on this site and on another. */
export const strayingZip = (otherSite: string) =>
  zipOfTexts({
    'imsmanifest.xml': manifest12
      .replace(
        '</item>',
        '</item><item identifier="j" identifierref="s"><title>Second</title></item>',
      )
      .replace(
        '</resource>',
        '</resource><resource identifier="s" type="webcontent" adlcp:scormtype="sco" href="second.html"/>',
      ),
    'start.html': `<!doctype html><html lang="en"><title>Straying</title><h1>Straying</h1><img alt="" src="gone.png">
<script>fetch('/tutor/');fetch('${otherSite}/pixel').then(() => document.querySelector('h1').append(': reached'), () => {});</script></html>`,
    'second.html': page12,
  });

/** Runs in a window of its own, says goodbye as late as older tools do, and has a film. */
export const windowZip = () =>
  zipOfTexts({
    'imsmanifest.xml': manifest12,
    'start.html': `<!doctype html><html lang="en"><title>Opener</title><button onclick="window.open('course.html')">Start</button>
<script>addEventListener('beforeunload', () => parent.API.LMSFinish(''))</script></html>`,
    'course.html': `<!doctype html><html lang="en"><title>Course</title><h1>Course</h1>
<script>document.querySelector('h1').append(': ' + opener.parent.API.LMSInitialize(''))</script></html>`,
    'film.mp4': '0123456789'.repeat(100),
  });
