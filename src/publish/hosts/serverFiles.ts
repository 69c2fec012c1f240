import { ALWAYS, CACHE, EMBEDDER, HASHED, type Header, MANIFEST } from './headers.ts'

/** Types that a host has to name with their character set. */
const TEXT_TYPES =
  'text/css text/csv text/javascript application/javascript application/json image/svg+xml'

/** For nginx 1.22 and later: a file for its folder `conf.d`. */
export function nginxFile(policy: Header): string {
  const header = ([name, value]: Header) => `  add_header ${name} "${value}" always;`
  return `# Meeting the mark, for nginx: a file of /etc/nginx/conf.d/. The site lies in the folder named by "root", or, where its
# address ends in a folder (https://example.org/mark/), in a folder of that name below it. Take this file anew with each build.
map $uri $mark_cache {
  default "${CACHE.brief}";
  "~${HASHED}" "${CACHE.hashed}";
  "~${MANIFEST}" "${CACHE.never}";
}
map $uri $mark_embedder {
  default "";
  "~/embed/" "${EMBEDDER[1]}";
}
server {
  # Frames in pages of https need https: put your certificate here (listen 443 ssl; …), or let certbot do it.
  listen 80;
  server_name _;
  root /var/www/mark;
  index index.html;
  # A folder that is asked for without its slash is sent to the address with it, on whatever port.
  absolute_redirect off;
  include /etc/nginx/mime.types;
  types { text/csv csv; }
  charset utf-8;
  charset_types ${TEXT_TYPES};
  # The build lays .gz and .br beside each text. The second line needs a module (Debian: libnginx-mod-http-brotli-static).
  gzip_static on;
  # brotli_static on;
  gzip_vary on;
${ALWAYS.map(header).join('\n')}
${header(policy)}
${header([EMBEDDER[0], '$mark_embedder'])}
${header(['Cache-Control', '$mark_cache'])}
  location / {
    try_files $uri $uri/ =404;
  }
}
`
}

/** For Apache 2.4: a file \`.htaccess\` in the site’s folder, or lines of its \`<Directory>\`. */
export function apacheFile(policy: Header): string {
  const header = ([name, value]: Header) => `Header always set ${name} "${value}"`
  const when = (path: string, [name, value]: Header) =>
    `Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${path}#"`
  const packed = (
    encoding: string,
    ending: string,
  ) => `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME} -f
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+)$ $1.${ending} [L,E=no-gzip:1,E=no-brotli:1]`
  return `# Meeting the mark, for Apache 2.4 with mod_headers and mod_rewrite (a2enmod headers rewrite). Copy it to .htaccess beside
# index.html, in a folder with "AllowOverride FileInfo Indexes Options=MultiViews", or put its lines into <Directory>.
DirectoryIndex index.html
Options -MultiViews
AddDefaultCharset utf-8
AddType text/csv .csv
AddType text/javascript .js
AddCharset utf-8 .csv .css .js .json .svg
# The build lays .gz and .br beside each text.
RemoveLanguage .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
RewriteEngine On
${packed('br', 'br')}
${packed('gzip', 'gz')}
Header always merge Vary Accept-Encoding
${ALWAYS.map(header).join('\n')}
${header(policy)}
${when('/embed/', EMBEDDER)}
${header(['Cache-Control', CACHE.brief])}
${when(HASHED.replaceAll('$', '(\\.(br|gz))?$'), ['Cache-Control', CACHE.hashed])}
${when(MANIFEST.replaceAll('$', '(\\.(br|gz))?$'), ['Cache-Control', CACHE.never])}
`
}

/** For Caddy 2. */
export function caddyFile(policy: Header): string {
  const header = ([name, value]: Header) => `\t\t${name} "${value}"`
  return `# Meeting the mark, for Caddy 2. Put your domain in place of ":8080", and the site's folder in place of "/srv".
:8080 {
	root * /srv
	file_server {
		precompressed br gzip
	}
	header {
${[...ALWAYS, policy, ['Cache-Control', CACHE.brief] as const].map(header).join('\n')}
	}
	@embed path */embed/*
	header @embed ${EMBEDDER[0]} ${EMBEDDER[1]}
	@hashed path_regexp hashed ${HASHED}
	header @hashed Cache-Control "${CACHE.hashed}"
	@manifest path_regexp manifest ${MANIFEST}
	header @manifest Cache-Control ${CACHE.never}
}
`
}

/**
 * For Netlify and Cloudflare Pages: \`_headers\` at the top of the site. Rules that meet one file are joined by a comma
 * there, so that no header stands in two that do; both ask again for what no rule lets them keep.
 */
export function staticHeadersFile(policy: Header, hashed: readonly string[]): string {
  const rule = (path: string, headers: readonly Header[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const kept: Header = ['Cache-Control', CACHE.hashed]
  return `${[
    rule('/*', [...ALWAYS, policy]),
    rule('/embed/*', [EMBEDDER]),
    rule('/data/manifest.json', [['Cache-Control', CACHE.never]]),
    rule('/assets/*', [kept]),
    ...hashed.map((path) => rule(path, [kept])),
  ].join('\n')}\n`
}
