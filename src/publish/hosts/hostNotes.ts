import { CACHE } from './headers.ts'

/** A container of the site: built in the folder of the site itself, `docker build -f hosts/Dockerfile -t mark .`. */
export const DOCKERFILE = `# Meeting the mark in a container:  docker build -f hosts/Dockerfile -t mark .  &&  docker run -p 8080:80 mark
# Run it in the folder of the site, the one that holds index.html.
FROM nginx:stable-alpine
COPY hosts/nginx.conf /etc/nginx/conf.d/default.conf
COPY . /var/www/mark
`

/** What a newcomer does with the files of this folder, host by host. */
export const HOST_NOTES = `# Hosts

The folder above this one is the whole site: static files, made to lie in any folder of any host. The files here are
written by the build, with the hashes of the scripts that stand in its pages: take them anew with each build, or those
scripts are blocked. Embeds in pages of https need https.

| host | what to do |
|---|---|
| nginx | copy the site to /var/www/mark and \`nginx.conf\` to /etc/nginx/conf.d/mark.conf; remove the server that answers by default (Debian, Ubuntu: \`rm /etc/nginx/sites-enabled/default\`); \`nginx -t\`, then reload. \`curl -I\` of your address must show the Content-Security-Policy of this folder’s file |
| Apache | copy the site to the document root and \`htaccess\` to \`.htaccess\` beside index.html; \`a2enmod headers rewrite\`; allow overrides as its first lines say |
| Caddy | name your domain and folder in \`Caddyfile\`, then \`caddy run --config Caddyfile\` |
| Netlify, Cloudflare Pages | publish the folder as it is: \`_headers\` at its top is read by both |
| container | \`docker build -f hosts/Dockerfile -t mark .\` in the site's folder |
| GitHub Pages | publish the folder as it is, with an empty file \`.nojekyll\`. It sends no header of ours: page and embeds work without any, under no policy; files are kept ten minutes |
| S3 and other object stores | upload with these types: html, csv, json, js with \`charset=utf-8\`; \`Cache-Control: ${CACHE.hashed}\` for \`assets/*\` and \`embed/*-????????.js\` (not for \`boot.js\` and \`late.js\`, which keep their names), \`${CACHE.never}\` for \`data/manifest.json\`, \`${CACHE.brief}\` for all else; leave out .gz and .br. Answer folders with their index.html (on S3 the website address does, the REST address does not). Set the headers of \`_headers\` at the CDN before it |

Publish each build whole and leave the files of older ones in place: embeds in stories ask for them. Compressed copies
(.gz, .br) are for nginx, Apache and Caddy; other hosts compress by themselves and may do without.

What the headers are for: anybody may fetch and frame the figures (\`Access-Control-Allow-Origin\`, \`Cross-Origin-Resource-Policy\`; embeds also in pages
that are isolated, by \`Cross-Origin-Embedder-Policy\`), and no script runs but the build's own (\`Content-Security-Policy\`). No header may forbid framing.
`
