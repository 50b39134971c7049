// Package grid owns the recovery of a form from a grid of cells: from a table
// pasted as text, by whatever hand and in whatever shape, or from a foreign
// sheet. It finds the labels, places every cell, repairs rows that slid
// sideways, and says of every answer where it came from and how sure it is.
//
// It judges no answer (package validate does), reads no file, shows no sentence
// and never invents one: an answer that it gives stood in the grid, or follows
// from the taxonomy of the form, and then it is marked.
package grid
