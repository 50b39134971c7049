// Package dialog owns the conversation that fills the form: which question is
// open, what an input means there, what is remembered and what is to be said or
// delivered, as data.
//
// It is pure: Step does no I/O, reads no clock, never changes the State it is
// given and knows no messenger. Wording belongs to package say, rules to package
// validate.
package dialog
