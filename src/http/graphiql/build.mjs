// Makes graphiql.js, graphiql.css and LICENSES.txt beside this file. See README.md.

import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** GraphiQL's style sheet carries its fonts as data; the page uses the reader's fonts instead. */
const withoutFonts = {
  name: 'without-fonts',
  setup({ onLoad }) {
    onLoad({ filter: /graphiql[\\/]dist[\\/]style\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/@font-face\s*\{[^}]*\}/g, ''),
      loader: 'css',
    }));
  },
};

/** No <style> element at run time, so that the policy needs no 'unsafe-inline'. */
const withoutStyleElements = {
  name: 'without-style-elements',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/singleton$/ }, ({ importer }) =>
      importer.includes('react-style-singleton') ? { path: join(here, 'adopted-style.js') } : undefined,
    );
  },
};

/** Folder of the package that a bundled file belongs to, or `null` for our own files. */
function packageFolder(input) {
  return input.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? null;
}

/** For packages that say MIT in package.json and ship no licence file. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software
and associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The licence of a package without a licence file; anything but MIT needs a person to look. */
function licenceByName({ name, license, author, repository }) {
  if (license !== 'MIT') throw new Error(`\`${name}\` ships no licence file and is not MIT but \`${license}\``);
  const holder = author?.name ?? author ?? repository?.url ?? repository ?? `the authors of ${name}`;
  return `(No licence file in the package; package.json says MIT.)\nCopyright (c) ${holder}\n\n${MIT}`;
}

/** One chapter per bundled package: name, version, licence, and the licence's text when it ships one. */
function licences(inputs) {
  const folders = [...new Set(inputs.map(packageFolder).filter(Boolean))].sort();
  const chapters = folders.map((folder) => {
    const manifest = JSON.parse(readFileSync(join(here, folder, 'package.json'), 'utf8'));
    const { name, version, license } = manifest;
    const file = readdirSync(join(here, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file
      ? readFileSync(join(here, folder, file), 'utf8').replace(/\r\n/g, '\n').trim()
      : licenceByName(manifest);
    return `${'='.repeat(72)}\n${name} ${version} (${license})\n${'='.repeat(72)}\n\n${text}\n`;
  });
  return `Packages bundled in graphiql.js and graphiql.css, with their licences.\n\n${chapters.join('\n')}`;
}

if (!existsSync(join(here, 'node_modules'))) {
  throw new Error('`node_modules` is missing: run `npm ci --ignore-scripts` first');
}

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: { graphiql: 'entry.jsx' },
  outdir: '.',
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome109', 'firefox115', 'safari16.4'],
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: '/* Licences: LICENSES.txt */', css: '/* Licences: LICENSES.txt */' },
  metafile: true,
  plugins: [withoutFonts, withoutStyleElements],
  logLevel: 'info',
});

writeFileSync(join(here, 'LICENSES.txt'), licences(Object.keys(metafile.inputs)));
if (process.env.METAFILE) writeFileSync(process.env.METAFILE, JSON.stringify(metafile));
