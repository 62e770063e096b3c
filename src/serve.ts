import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { distFolder, siteServer } from './serving.ts';

const port = Number(process.env['PORT'] ?? 4321);

if (!existsSync(join(distFolder, 'index.html'))) {
  console.error('There is no built site yet. Run `npm run build` first, or `npm start` for both.');
  process.exit(1);
}

const server = siteServer(distFolder);

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use by another program. Stop that, or choose another: PORT=4322 npm start`
      : `The site cannot be served: ${error.message}`,
  );
  process.exit(1);
});

server.listen(port, () => {
  console.log('\nAttain is ready.\n');
  console.log(`  On this computer   http://localhost:${port}`);
  for (const address of networkAddresses())
    console.log(`  On your network    http://${address}:${port}`);
  console.log(`  For tutors         http://localhost:${port}/tutor/`);
  console.log('\nPress Ctrl C to stop.');
});

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}
