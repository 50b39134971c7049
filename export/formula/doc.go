// Package formula turns a scoring rule in its row into a spreadsheet formula: of
// the one cell that holds the actual, in functions that Excel, WPS and
// LibreOffice share.
//
// It never reads the rule a second time. The tree of package scoring only says
// where the score may change; what the score is there and between is asked of
// the scorer itself, point by point, and a formula is made only of what fits
// every answer exactly. Where anything is left open there is no formula: a wrong
// score is worse than none. The package owns the few words such a cell can show
// instead of a score; it draws no sheet and does no I/O.
package formula
