#!/usr/bin/env node
require('./load-bundle.js').loadBundle('start').files['src/bao-cao.ts']().mainAsProcess(process.argv.slice(2))
