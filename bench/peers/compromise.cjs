// Tags every term of the given files with compromise; usage: node compromise.cjs FOLDER-WITH-node_modules FILE...
const { createRequire } = require('module');
const { readFileSync } = require('fs');
const [, , folder, ...files] = process.argv;
const nlp = createRequire(folder + '/')('compromise');
let terms = 0;
for (const file of files) terms += nlp(readFileSync(file, 'utf8')).terms().length;
console.log(terms);
