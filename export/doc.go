// Package export owns the sheet: the 部门（单位）整体绩效目标表 as a workbook in the
// official layout, ready to be printed on A4 and stamped, and the way back from
// such a workbook to the answers.
//
// Write lays a form out and Read recovers exactly what Write wrote, within fixed
// bounds of size, count and time whatever it is given. Name says what the file
// is called. The package judges no answer, touches no disk and never puts a
// file anywhere: what is right is said by package validate, where a file goes is
// for the caller.
//
// WriteTrial adds the 试算表, a second sheet with what a trial computed and with
// formulas that go on computing it; ReadActuals takes the actuals out of that
// sheet, or of any with a column of them.
package export
