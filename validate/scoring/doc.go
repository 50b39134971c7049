// Package scoring reads the language of 评（扣）分标准: the free Chinese
// sentence that is, in this form, the whole rule for an indicator's points.
//
// It works in passes, each in its own files: scan (folded runes to tokens with
// spans into the original), phrases (tokens to conditions and awards, the
// grammar is in grammar.txt), assemble (phrases to clauses), resolve (clauses
// to tiers, grades, lists and steps), then Check against the row and Score of
// one actual on exact rationals. Shapes are combinations of conditions and
// awards; no shape has a parser of its own.
//
// A wrong score is worse than no score: every rune of the sentence is either
// understood, recognised as harmless, or reported in Rule.Unread, and what is
// unread blocks the scores it could change. A sentence with clauses about
// something else than the row counts (弄虚作假的不得分) is read once more without
// them, and a score stands only where both readings give it. The package owns no sentence shown
// to people: findings, assumptions, readings and reasons are codes with data.
// It never rounds before the end, never guesses a year, a unit or working days,
// and does no I/O.
package scoring
