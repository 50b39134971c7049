// Package library owns the standing help: good indicators for the common kinds
// of county units, by 二级指标, to be offered where a clerk has nothing to paste.
// The wording is our own.
//
// It is pure data and one choice among it. It never holds a number or a date:
// what 指标值 a unit sets itself, and how many points a row is worth, only the
// clerk can say. It checks nothing and knows no conversation.
package library
