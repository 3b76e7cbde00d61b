# The image is what `npm run pakk` makes, and Node: see docs/drift.md.
FROM node:20-bookworm-slim AS bygg
WORKDIR /kilde
COPY . .
RUN npm ci --ignore-scripts --no-audit --no-fund && npm run --silent pakk -- /app

FROM node:20-bookworm-slim
COPY --from=bygg /app /app
RUN mkdir /data && chown node:node /data
USER node
WORKDIR /app
# For the embedded database and the keys it makes; with DATABASE_URL nothing is kept here.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=10s --start-period=120s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/helse`).then(s => process.exit(s.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "start.mjs"]
