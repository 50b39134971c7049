// Package validate owns the rules of the 部门（单位）整体绩效目标表: what one answer
// means and whether it can stand, and everything that is wrong with a whole
// form, as Problems that point at a blank.
//
// It does no I/O, reads no clock and words nothing: a Problem is data, its
// sentence is said by package say.
package validate
