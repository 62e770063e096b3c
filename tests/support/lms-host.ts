import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';

/** As a plain file server and Moodle say it; `.mjs`, `.wasm` and the rest come as bytes. */
export const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Where the package lies: deep, and with characters that have to be escaped. */
export const packagePath = '/pluginfile.php/1234/mod_scorm/content/7/a%20b/';

/**
 * Serves a package from an unknown place as a learning platform does: files only, no folders, names
 * with their case. `/host` shows `launch` in a frame; each call of its API leaves a performance mark, `LMSInitialize`.
 */
export function lmsHost(zip: Uint8Array, launch: string, onRequest: (url: string) => void): Server {
  const files = unzipSync(zip);
  return createServer((request, response) => {
    const url = request.url ?? '';
    onRequest(url);
    if (url === '/host') return void response.end(hostPage(packagePath + launch));
    const name = decodeURIComponent(url.replace(/\?.*/, '')).slice(decodeURI(packagePath).length);
    const bytes = url.startsWith(packagePath) ? files[name] : undefined;
    if (!bytes) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': kinds[extname(name)] ?? 'application/octet-stream',
    });
    response.end(bytes);
  });
}

function hostPage(launch: string): string {
  return `<!doctype html><meta name="viewport" content="width=device-width"><title>LMS</title><link rel="icon" href="data:,">
<style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style>
<script>
const values = {'cmi.core.lesson_status':'not attempted','cmi.core.student_id':'s1','cmi.core.lesson_mode':'normal','cmi.core.credit':'credit'};
const call = (name, answer) => (...a) => { performance.mark('LMS' + name); return answer(...a); };
window.API = {
  LMSInitialize: call('Initialize', () => 'true'), LMSFinish: call('Finish', () => 'true'),
  LMSGetValue: call('GetValue', (n) => values[n] ?? (n.endsWith('_count') ? '0' : '')),
  LMSSetValue: call('SetValue', (n, v) => { values[n] = v; return 'true'; }),
  LMSCommit: call('Commit', () => 'true'),
  LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
};
</script><iframe src="${launch}"></iframe>`;
}
