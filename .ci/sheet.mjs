// Holds the workbook of a form against the form's JSON, read by a library that
// did not write it: node sheet.mjs FORM.json FORM.xlsx
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

const require = createRequire(process.cwd() + '/')
const ExcelJS = require('exceljs')

const [json, sheet] = process.argv.slice(2)
const form = JSON.parse(readFileSync(json, 'utf8'))
const book = new ExcelJS.Workbook()
await book.xlsx.readFile(sheet)

const cells = new Set()
book.worksheets[0].eachRow(row => row.eachCell(cell => cells.add(String(cell.value))))

// year and footer stand inside a longer cell: (2026)年度, 填表人：王小明
const inside = [form.year, form.business_reviewer, form.performance_reviewer, form.preparer, form.phone, form.date, form.head]
const whole = [form.department, form.duties, form.goals, ...form.indicators.flatMap(row => Object.values(row))]
const missing = [
  ...whole.filter(value => value !== '' && !cells.has(value)),
  ...inside.filter(value => value !== '' && ![...cells].some(text => text.includes(value))),
]
if (missing.length > 0) {
  console.log('not in the sheet:', missing)
  process.exit(1)
}
console.log(`${cells.size} different cells, every answer among them`)
