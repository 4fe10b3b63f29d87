/** Debian's Chromium without windows, for tests of pages and their pictures, beside the system. */
import { existsSync } from 'node:fs';
import { chmod, copyFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { namedChromium } from './config.ts';
import { cachedPackages, fetchPackages, type Unpacked } from './packages.ts';

/** Where Debian installs it. */
const installed = '/usr/bin/chromium';

/**
 * The program, what it is linked with (of what apt would bring along, not the drivers of graphics cards, which are most of it), and one
 * family of fonts, of the same measures as Arial, with all letters of the five languages.
 */
const set = {
  name: 'chromium',
  title: "Debian 13's Chromium (122 MB)",
  packages: [
    ...['chromium-headless-shell', 'chromium-common', 'fonts-liberation'],
    ...['libasound2t64', 'libasyncns0', 'libatk1.0-0t64', 'libatspi2.0-0t64', 'libblkid1', 'libbrotli1', 'libbz2-1.0'],
    ...['libc6', 'libcap2', 'libdav1d7', 'libdbus-1-3', 'libdouble-conversion3', 'libdrm2', 'libexpat1', 'libffi8'],
    ...['libflac14', 'libfontconfig1', 'libfreetype6', 'libgbm1', 'libgcc-s1', 'libglib2.0-0t64', 'libgraphite2-3'],
    ...['libharfbuzz-subset0', 'libharfbuzz0b', 'libjpeg62-turbo', 'libminizip1t64', 'libmount1', 'libmp3lame0'],
    ...['libmpg123-0t64', 'libnspr4', 'libnss3', 'libogg0', 'libopenh264-8', 'libopus0', 'libpcre2-8-0'],
    ...['libpng16-16t64', 'libpulse0', 'libselinux1', 'libsndfile1', 'libsqlite3-0', 'libstdc++6', 'libsystemd0'],
    ...['libudev1', 'libvorbis0a', 'libvorbisenc2', 'libx11-6', 'libx11-xcb1', 'libxau6', 'libxcb1', 'libxcomposite1'],
    ...['libxdamage1', 'libxdmcp6', 'libxext6', 'libxfixes3', 'libxi6', 'libxkbcommon0', 'libxnvctrl0', 'libxrandr2'],
    ...['libxrender1', 'libzstd1', 'zlib1g', 'liblcms2-2', 'libopenjp2-7'],
  ],
  finish: prepare,
} as const;

/** The file that starts a Chromium: the one DARCHA_CHROMIUM names, the system's, or the one in the cache; `undefined` when there is none. */
export function presentChromium(cacheDirectory: string): string | undefined {
  const named = namedChromium();
  if (named !== undefined) return named;
  if (existsSync(installed)) return installed;
  const cached = cachedPackages(cacheDirectory, set, process.arch);
  return cached && startedBy(cached.root);
}

/** The one there is, or fetched now. Throws an Error that says what failed. */
export async function fetchChromium(
  cacheDirectory: string,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<string> {
  const present = presentChromium(cacheDirectory);
  if (present !== undefined) return present;
  return startedBy((await fetchPackages(cacheDirectory, set, process.arch, log, signal)).root);
}

const startedBy = (root: string) => join(root, 'chromium');

/** What starts it, and its fonts; both find what they name from where they stand, for all of it is moved to its place afterwards. */
async function prepare({ root, loader, libraries }: Unpacked): Promise<void> {
  const program = 'usr/lib/chromium/chromium-headless-shell';
  // Chromium takes the file the kernel has started, which is the loader, for itself, and reads its data beside that file.
  const besides = join('usr/lib/chromium', basename(loader));
  await copyFile(loader, join(root, besides));
  const from = relative(root, libraries);
  // Its own processes are started by this file, too, each anew: a process that only forks would be started by the loader alone.
  const script = `#!/bin/sh
here=\${0%/*}
export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/${besides}" --library-path "$here/${from}:$here/${from}/pulseaudio" "$here/${program}" --no-zygote --browser-subprocess-path="$0" "$@"
`;
  await writeFile(startedBy(root), script);
  await chmod(startedBy(root), 0o755);
  await writeFile(join(root, 'fonts.conf'), fonts);
}

/** The fonts of the set and none else, so that pages look the same on every machine; whatever is asked for, Sans when it says nothing of itself. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">usr/share/fonts</dir>
  <alias binding="same"><family>serif</family><prefer><family>Liberation Serif</family></prefer></alias>
  <alias binding="same"><family>Times New Roman</family><prefer><family>Liberation Serif</family></prefer></alias>
  <alias binding="same"><family>monospace</family><prefer><family>Liberation Mono</family></prefer></alias>
  <alias binding="same"><family>Courier New</family><prefer><family>Liberation Mono</family></prefer></alias>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>Liberation Sans</string></edit>
  </match>
</fontconfig>
`;
