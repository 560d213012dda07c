#!/usr/bin/env node
require('./load-bundle.js').loadBundle('start').files['src/bao-cao.ts']().main(process.argv.slice(2))
