//go:build !race

package formula

// slowness: none; every sentence of the corpus is gone through.
const slowness = 1
