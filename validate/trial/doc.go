// Package trial computes what a form would score with trial actuals (试算): the
// score of every row, subtotals by 一级指标, the total, 预算执行率 and the grade, the
// official system's own figures where they differ, what one changed figure would
// change, and the cheapest ways to a total.
//
// It adds up scores and never makes one: a row without an actual, or whose
// actual has no score, counts nothing and is listed; nothing is guessed for it.
// A score that is a range stays one up to the grade. Other readings of a
// sentence are left in the row's score and never added up. Every way it
// proposes was scored like any other actual and is known to reach the goal.
//
// The package never changes a form, does no I/O, reads no clock and shows no
// sentence to anybody.
package trial
